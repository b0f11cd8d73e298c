//! The shapes that the validator reads documents by, and the rules.

use comity_ontology::{
    Model,
    model::{
        Field, FieldRole, Literal, Record, Rule, Scalar, ScalarBase, Scope, TemplatePart, TypeRef,
    },
};
use comity_tree::value::{date, url};

use super::{
    code::Code,
    condition::TypeScriptSyntax,
    layout::{key, quoted, write_import, write_property},
    types::Names,
};
use crate::{expression, message, naming};

/// The module of shapes.
pub(super) struct Shapes {
    pub(super) text: String,
    /// The rules that have no translation.
    pub(super) untranslated: Vec<String>,
}

pub(super) fn emit(model: &Model, names: &Names) -> Shapes {
    let mut untranslated = Vec::new();
    let mut body = String::new();
    for (i, vocabulary) in model.vocabularies.iter().enumerate() {
        let terms = Code::Word(format!("{} as unknown as Vocabulary<string>", names.vocabulary(i)));
        let shape = [kind("vocabulary"), ("terms".to_owned(), terms)];
        write_property(2, &vocabulary.name, &Code::Object(shape.into()), &mut body);
    }
    for scalar in &model.scalars {
        write_property(2, &scalar.name, &self::scalar(scalar), &mut body);
    }
    for record in &model.records {
        self::record(model, names, record, &mut untranslated, &mut body);
    }
    for union in &model.unions {
        let variants = union
            .variants
            .iter()
            .map(|variant| (key(&variant.tag), text(&model.records[variant.record].name)));
        let shape = [
            kind("union"),
            ("tag".to_owned(), text(&union.tag)),
            ("variants".to_owned(), Code::Object(variants.collect())),
        ];
        write_property(2, &union.name, &Code::Object(shape.into()), &mut body);
    }
    let body = if body.is_empty() { "{}".to_owned() } else { format!("{{\n{body}}}") };
    let mut out = format!("const SHAPES: Readonly<Record<string, Shape>> = {body};\n\n");
    out.push_str("/** The ontology, as the validator reads it. */\n");
    out.push_str("export const ONTOLOGY: Ontology = {\n  shapes: SHAPES,\n");
    let ontology = [
        ("date", regex(&date::pattern())),
        ("url", regex(url::PATTERN)),
        ("names", Code::List(naming::names(model).iter().map(|name| text(name)).collect())),
        ("root", text(model.root().map_or("", |root| &root.name))),
        ("isNamed", Code::Word(model.ontology_field().is_some().to_string())),
    ];
    for (key, value) in ontology {
        write_property(2, key, &value, &mut out);
    }
    out.push_str("};\n");
    Shapes { text: format!("{}{out}", imports(model, names, &out)), untranslated }
}

fn text(text: &str) -> Code {
    Code::Text(quoted(text))
}

fn kind(kind: &str) -> (String, Code) {
    ("kind".to_owned(), text(kind))
}

/// A regular expression, for whole code points.
fn regex(pattern: &str) -> Code {
    Code::New("RegExp", vec![text(pattern), text("u")])
}

/// What of the other modules is used.
fn imports(model: &Model, names: &Names, text: &str) -> String {
    let functions =
        ["and", "contains", "equal", "every", "or", "order", "size", "some", "unique", "whole"];
    let is_used = |name: &&str| text.contains(&format!("rules.{name}("));
    let mut out = String::new();
    if functions.iter().any(is_used) {
        out.push_str("import * as rules from \"./rules.js\";\n");
    }
    let vocabularies: Vec<_> = (0..model.vocabularies.len()).map(|i| names.vocabulary(i)).collect();
    if !vocabularies.is_empty() {
        write_import("import", &vocabularies, "./terms.js", &mut out);
    }
    out.push_str("import type { Ontology, Row, Shape } from \"./validator.js\";\n");
    out.push_str("import type { Vocabulary } from \"./vocabulary.js\";\n\n");
    out
}

fn scalar(scalar: &Scalar) -> Code {
    let base = match scalar.base {
        ScalarBase::Text => "text",
        ScalarBase::Integer => "integer",
        ScalarBase::Decimal => "decimal",
    };
    let length = |length: Option<u32>| Some(Code::Number(length?.to_string()));
    let entries = [
        ("pattern", scalar.pattern.as_ref().map(|form| regex(&form.ecma))),
        ("min", scalar.min.as_deref().map(number)),
        ("max", scalar.max.as_deref().map(number)),
        ("minLength", length(scalar.min_length)),
        ("maxLength", length(scalar.max_length)),
    ];
    let mut all = vec![kind("scalar"), ("base".to_owned(), text(base))];
    all.extend(entries.into_iter().filter_map(|(key, value)| Some((key.to_owned(), value?))));
    Code::Object(all)
}

/// A number without the zeros that end its decimals, except for one.
fn number(written: &str) -> Code {
    let shortest = match written.split_once('.') {
        Some((whole, decimals)) => {
            let decimals = decimals.trim_end_matches('0');
            format!("{whole}.{}", if decimals.is_empty() { "0" } else { decimals })
        }
        None => written.to_owned(),
    };
    Code::Number(shortest)
}

fn record(
    model: &Model,
    names: &Names,
    record: &Record,
    untranslated: &mut Vec<String>,
    out: &mut String,
) {
    out.push_str(&format!("  {}: {{\n    kind: \"record\",\n", record.name));
    let fields = record.fields.iter().map(|field| self::field(model, field));
    write_property(4, "fields", &Code::List(fields.collect()), out);
    let mut rules = String::new();
    for rule in &record.rules {
        if self::rule(model, names, record, rule, &mut rules).is_none() {
            untranslated.push(rule.id.clone());
        }
    }
    if rules.is_empty() {
        out.push_str("    rules: [],\n  },\n");
    } else {
        out.push_str(&format!("    rules: [\n{rules}    ],\n  }},\n"));
    }
}

fn field(model: &Model, field: &Field) -> Code {
    let mut parts = vec![("name", text(&field.name)), ("type", text(model.type_name(field.ty)))];
    let is_true = || Code::Word("true".to_owned());
    if field.is_required() {
        parts.push(("required", is_true()));
    }
    if field.cardinality.is_many() {
        parts.push(("many", is_true()));
        if field.cardinality.min > 0 {
            parts.push(("min", Code::Number(field.cardinality.min.to_string())));
        }
        parts.extend(field.cardinality.max.map(|max| ("max", Code::Number(max.to_string()))));
    }
    if let Some(default) = field.default.as_ref().and_then(|value| literal(model, field, value)) {
        let many = field.cardinality.is_many();
        parts.push(("default", if many { Code::List(vec![default]) } else { default }));
    }
    if let (Some(unit), TypeRef::Record(record)) = (field.unit, field.ty)
        && let Some((_, slot)) = model.records[record].field("unit")
        && let TypeRef::Vocabulary(vocabulary) = slot.ty
    {
        parts.push(("unit", text(&model.vocabularies[vocabulary].terms[unit].code)));
    }
    match field.role {
        FieldRole::Identity => parts.push(("role", text("identity"))),
        FieldRole::Reference(Scope::Document) => parts.push(("role", text("reference"))),
        FieldRole::Plain | FieldRole::Reference(Scope::Corpus) => {}
    }
    Code::Object(parts.into_iter().map(|(key, value)| (key.to_owned(), value)).collect())
}

fn literal(model: &Model, field: &Field, literal: &Literal) -> Option<Code> {
    let is_number = match field.ty {
        TypeRef::Integer | TypeRef::Decimal => true,
        TypeRef::Scalar(i) => model.scalars[i].base != ScalarBase::Text,
        _ => false,
    };
    match (literal, field.ty) {
        (Literal::Text(written), _) if is_number => Some(number(written)),
        (Literal::Text(written), _) => Some(text(written)),
        (Literal::Boolean(value), _) => Some(Code::Word(value.to_string())),
        (Literal::Term(term), TypeRef::Vocabulary(i)) => {
            Some(text(&model.vocabularies[i].terms[*term].code))
        }
        (Literal::Term(_), _) => None,
    }
}

/// Writes a rule, if there is a translation.
fn rule(
    model: &Model,
    names: &Names,
    record: &Record,
    rule: &Rule,
    out: &mut String,
) -> Option<()> {
    let holds = expression::emit(model, &TypeScriptSyntax { names }, &rule.assert)?;
    let name = |index: usize| text(&record.fields[index].name);
    let value = |name: &str| Code::call("written", [text(name)]);
    let join = |one, other| Code::Binary("+", Box::new(one), Box::new(other));
    let message = message::joined(&rule.message, text, value, join);
    let has_values = rule.message.parts.iter().any(|part| matches!(part, TemplatePart::Field(..)));
    let written = if has_values { "written" } else { "" };
    let function = |name: &str, body| Code::Function(name.to_owned(), Box::new(body));
    let entries = [
        ("id", Some(text(&rule.id))),
        ("severity", Some(text(rule.severity.as_str()))),
        ("message", Some(function(written, message))),
        ("at", rule.at.map(name)),
        ("reads", Some(Code::List(rule.reads.iter().map(|&index| name(index)).collect()))),
        ("holds", Some(function("self", holds))),
    ];
    out.push_str("      {\n");
    for (key, value) in entries {
        if let Some(value) = value {
            write_property(8, key, &value, out);
        }
    }
    out.push_str("      },\n");
    Some(())
}
