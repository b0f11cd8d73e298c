//! The types of a model as a schema of `LinkML`: its terms, records, fields and unions, without rules.

use comity_ontology::{
    Model,
    model::{Field, LocalizedText, Record, ScalarBase, TypeRef},
};

/// The generators of `LinkML` whose outputs are most like those of the targets.
pub(crate) const COMMANDS: [&str; 8] = [
    "gen-json-schema",
    "gen-typescript",
    "gen-pydantic",
    "gen-jsonld-context",
    "gen-owl",
    "gen-shacl",
    "gen-sqltables",
    "gen-markdown-datadict",
];

pub(crate) fn schema(model: &Model) -> String {
    let mut out = format!(
        "id: https://example.org/linkml/{0}\nname: {0}\nimports:\n  - linkml:types\nprefixes:\n  \
         linkml: https://w3id.org/linkml/\n  own: https://example.org/own/\ndefault_prefix: own\n\
         default_range: string\nclasses:\n",
        model.name
    );
    for union in &model.unions {
        out += &format!("  {}:\n    abstract: true\n", union.name);
        out += &described(&union.definition, 4);
        out += &format!("    attributes:\n      {}:\n        designates_type: true\n", union.tag);
    }
    for (index, record) in model.records.iter().enumerate() {
        class(model, index, record, &mut out);
    }
    out += "enums:\n";
    for vocabulary in &model.vocabularies {
        out += &format!("  {}:\n", vocabulary.name);
        out += &described(&vocabulary.definition, 4);
        out += "    permissible_values:\n";
        for term in &vocabulary.terms {
            out += &format!("      {}:\n", quoted(&term.code));
            out += &described(&term.definition, 8);
            if let Some((_, label)) = term.label.entries.first() {
                out += &format!("        title: {}\n", quoted(label));
            }
        }
    }
    out
}

fn class(model: &Model, index: usize, record: &Record, out: &mut String) {
    *out += &format!("  {}:\n", record.name);
    let is_variant = |variants: &[comity_ontology::model::Variant]| {
        variants.iter().any(|variant| variant.record == index)
    };
    if let Some(union) = model.unions.iter().find(|union| is_variant(&union.variants)) {
        *out += &format!("    is_a: {}\n", union.name);
    }
    if model.root == Some(index) {
        *out += "    tree_root: true\n";
    }
    *out += &described(&record.definition, 4);
    *out += "    attributes:\n";
    for field in &record.fields {
        *out += &format!("      {}:\n        range: {}\n", field.name, range(model, field));
        *out += &described(&field.definition, 8);
        if field.is_required() {
            *out += "        required: true\n";
        }
        if field.cardinality.is_many() {
            *out += "        multivalued: true\n";
        }
        // Terms and texts are never references, and `LinkML` refuses to be told so.
        if field.cardinality.is_many() && matches!(field.ty, TypeRef::Record(_) | TypeRef::Union(_))
        {
            *out += "        inlined_as_list: true\n";
        }
        if let TypeRef::Scalar(scalar) = field.ty
            && let Some(pattern) = &model.scalars[scalar].pattern
        {
            *out += &format!("        pattern: {}\n", quoted(pattern.to_ecma()));
        }
    }
}

fn range<'m>(model: &'m Model, field: &Field) -> &'m str {
    match field.ty {
        TypeRef::Boolean => "boolean",
        TypeRef::Integer => "integer",
        TypeRef::Decimal => "decimal",
        TypeRef::Url => "uri",
        TypeRef::Text | TypeRef::Date => "string",
        TypeRef::Scalar(scalar) => match model.scalars[scalar].base {
            ScalarBase::Text => "string",
            ScalarBase::Integer => "integer",
            ScalarBase::Decimal => "decimal",
        },
        TypeRef::Vocabulary(_) | TypeRef::Record(_) | TypeRef::Union(_) => {
            model.type_name(field.ty)
        }
    }
}

fn described(text: &LocalizedText, indent: usize) -> String {
    match text.first() {
        "" => String::new(),
        text => format!("{}description: {}\n", " ".repeat(indent), quoted(text)),
    }
}

/// A text of YAML on one line, which may be one of JSON.
fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}
