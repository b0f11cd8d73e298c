//! What the ontology demands of a value, in short sentences for a doc comment.

use comity_ontology::model::{
    Field, FieldRole, Model, Record, Scalar, Scope, Term, TermOrder, TypeRef, Vocabulary,
};
use comity_tree::Severity;

use super::{code, escape};

/// How often a field may be written, its default, its unit, and what its value refers to.
pub(super) fn of_field(model: &Model, field: &Field) -> String {
    let mut facts = Vec::new();
    let count = field.cardinality;
    match (&field.default, count.is_many(), count.max) {
        (Some(default), ..) => {
            facts.push(format!("Default: {}.", code(default.written(model, field.ty))));
        }
        (None, true, None) if count.min > 0 => facts.push(format!("At least {}.", count.min)),
        (None, true, Some(max)) if count.min == 0 => facts.push(format!("At most {max}.")),
        (None, true, Some(max)) if count.min == max => facts.push(format!("Exactly {max}.")),
        (None, true, Some(max)) => facts.push(format!("From {} to {max}.", count.min)),
        _ => {}
    }
    let name = code(model.type_name(field.ty));
    match field.role {
        FieldRole::Plain => {}
        FieldRole::Identity => facts.push(format!("Declares a {name}, unique in the document.")),
        FieldRole::Reference(Scope::Document) => {
            facts.push(format!("Refers to a {name} that the document declares."));
        }
        FieldRole::Reference(Scope::Corpus) => {
            facts.push(format!("Refers to a {name} that a document of the corpus declares."));
        }
    }
    facts.extend(unit(model, field).map(|unit| format!("In {}, or a unit of it.", code(unit))));
    facts.join(" ")
}

/// The unit that a quantity must have.
fn unit<'m>(model: &'m Model, field: &Field) -> Option<&'m str> {
    let (TypeRef::Record(record), Some(term)) = (field.ty, field.unit) else { return None };
    let (_, unit) = model.records[record].field("unit")?;
    let TypeRef::Vocabulary(vocabulary) = unit.ty else { return None };
    Some(&model.vocabularies[vocabulary].terms.get(term)?.code)
}

/// The pattern, the range and the length of a scalar.
pub(super) fn of_scalar(scalar: &Scalar) -> String {
    let mut facts = Vec::new();
    if let Some(pattern) = &scalar.pattern {
        facts.push(format!("Pattern: {}.", code(&pattern.source)));
    }
    match (&scalar.min, &scalar.max) {
        (Some(min), Some(max)) => facts.push(format!("From {min} to {max}.")),
        (Some(min), None) => facts.push(format!("At least {min}.")),
        (None, Some(max)) => facts.push(format!("At most {max}.")),
        (None, None) => {}
    }
    match (scalar.min_length, scalar.max_length) {
        (Some(min), Some(max)) => facts.push(format!("From {min} to {max} characters.")),
        (Some(min), None) => facts.push(format!("At least {min} characters.")),
        (None, Some(max)) => facts.push(format!("At most {max} characters.")),
        (None, None) => {}
    }
    facts.join(" ")
}

/// Whether the terms of a vocabulary are ordered.
pub(super) fn of_vocabulary(vocabulary: &Vocabulary) -> String {
    let fact = match vocabulary.order {
        TermOrder::None => "",
        TermOrder::Partial => "The terms have a partial order: two of them may be incomparable.",
        TermOrder::Total => "The terms have a total order.",
    };
    fact.to_owned()
}

/// The terms that a term is narrower than, and those that it ranks above.
pub(super) fn of_term(vocabulary: &Vocabulary, term: &Term) -> String {
    let list = |terms: &mut dyn Iterator<Item = usize>| {
        let codes: Vec<_> = terms.map(|index| code(&vocabulary.terms[index].code)).collect();
        codes.join(", ")
    };
    let mut facts = Vec::new();
    if !term.broader.is_empty() {
        let broader = list(&mut term.broader.iter().copied());
        facts.push(format!("Narrower than {broader}."));
    }
    if !term.above.is_empty() {
        let lower = list(&mut term.above.iter().map(|edge| edge.term));
        facts.push(format!("Ranks above {lower}."));
    }
    facts.join(" ")
}

/// The unions of which a record is a variant, and its rules.
pub(super) fn of_record(model: &Model, index: usize) -> String {
    let record = &model.records[index];
    let mut parts = Vec::new();
    for union in &model.unions {
        for variant in union.variants.iter().filter(|variant| variant.record == index) {
            let tag = code(&format!("{}: {}", union.tag, variant.tag));
            parts.push(format!("A variant of {}: {tag}.", code(&union.name)));
        }
    }
    if is_mixin(model, index) {
        parts.push("No field has this type: other records include its fields.".to_owned());
    }
    if !record.rules.is_empty() {
        parts.push("# Rules".to_owned());
        let rules: Vec<_> = record.rules.iter().map(rule).collect();
        parts.push(rules.join("\n"));
    }
    parts.join("\n\n")
}

fn rule(rule: &comity_ontology::model::Rule) -> String {
    let definition = escape(rule.definition.first()).replace('\n', " ");
    let text = if definition.is_empty() { code(&rule.source) } else { definition };
    let weight = match rule.severity {
        Severity::Error => "",
        Severity::Warning => " (warning)",
        Severity::Info => " (info)",
    };
    format!("- {}{weight}: {text}", code(&rule.id))
}

/// Whether a record is there for others to include: nothing has its type, and another record has
/// its fields.
fn is_mixin(model: &Model, index: usize) -> bool {
    let ty = TypeRef::Record(index);
    let used = model.root == Some(index)
        || { model.records.iter().flat_map(|record| &record.fields) }.any(|field| field.ty == ty)
        || { model.unions.iter().flat_map(|union| &union.variants) }
            .any(|variant| variant.record == index);
    let record = &model.records[index];
    let has = |other: &Record| {
        let mut fields = record.fields.iter();
        fields.all(|field| other.field(&field.name).is_some_and(|(_, same)| same.ty == field.ty))
    };
    !used && model.records.iter().enumerate().any(|(i, other)| i != index && has(other))
}
