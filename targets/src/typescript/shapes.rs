//! The shapes that the validator reads documents by, and the rules.

use std::collections::BTreeSet;

use comity_ontology::{
    Model,
    model::{Field, FieldRole, Literal, Record, Rule, Scalar, ScalarBase, Scope, TypeRef},
};
use comity_tree::value::{date, url};

use super::{condition::TypeScriptSyntax, types::Names};
use crate::{expression, message, naming, text::quoted};

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
        let name = names.vocabulary(i);
        body.push_str(&format!(
            "  {}: {{ kind: \"vocabulary\", terms: {name} as unknown as Vocabulary<string> }},\n",
            vocabulary.name
        ));
    }
    for scalar in &model.scalars {
        body.push_str(&format!("  {}: {},\n", scalar.name, self::scalar(scalar)));
    }
    for record in &model.records {
        body.push_str(&self::record(model, names, record, &mut untranslated));
    }
    for union in &model.unions {
        let variants = union.variants.iter().map(|variant| {
            let record = &model.records[variant.record].name;
            format!("{}: {}", quoted(&variant.tag), quoted(record))
        });
        let variants = variants.collect::<Vec<_>>().join(", ");
        body.push_str(&format!(
            "  {}: {{ kind: \"union\", tag: {}, variants: {{ {variants} }} }},\n",
            union.name,
            quoted(&union.tag)
        ));
    }
    let ontology = format!(
        "/** The ontology, as the validator reads it. */\nexport const ONTOLOGY: Ontology = {{\n  \
         shapes: SHAPES,\n  date: {},\n  url: {},\n  names: [{}],\n  root: {},\n  \
         isNamed: {},\n}};\n",
        regex(&date::pattern()),
        regex(url::PATTERN),
        naming::names(model).iter().map(|name| quoted(name)).collect::<Vec<_>>().join(", "),
        quoted(model.root().map_or("", |root| &root.name)),
        model.ontology_field().is_some()
    );
    let text =
        format!("const SHAPES: Readonly<Record<string, Shape>> = {{\n{body}}};\n\n{ontology}");
    Shapes { text: format!("{}{text}", imports(model, names, &text)), untranslated }
}

/// A regular expression, for whole code points.
fn regex(pattern: &str) -> String {
    format!("new RegExp({}, \"u\")", quoted(pattern))
}

/// What of the other modules is used.
fn imports(model: &Model, names: &Names, text: &str) -> String {
    let functions =
        ["and", "contains", "equal", "every", "or", "order", "size", "some", "unique", "whole"];
    let used: BTreeSet<_> =
        functions.into_iter().filter(|name| text.contains(&format!("rules.{name}("))).collect();
    let mut out = String::new();
    if !used.is_empty() {
        out.push_str("import * as rules from \"./rules.js\";\n");
    }
    let vocabularies: String =
        (0..model.vocabularies.len()).map(|i| format!("  {},\n", names.vocabulary(i))).collect();
    if !vocabularies.is_empty() {
        out.push_str(&format!("import {{\n{vocabularies}}} from \"./terms.js\";\n"));
    }
    out.push_str("import type { Ontology, Row, Shape } from \"./validator.js\";\n");
    out.push_str("import type { Vocabulary } from \"./vocabulary.js\";\n\n");
    out
}

fn scalar(scalar: &Scalar) -> String {
    let base = match scalar.base {
        ScalarBase::Text => "text",
        ScalarBase::Integer => "integer",
        ScalarBase::Decimal => "decimal",
    };
    let pattern = scalar.pattern.as_ref();
    let entries = [
        ("pattern", pattern.map(|form| regex(&form.ecma))),
        ("min", scalar.min.clone()),
        ("max", scalar.max.clone()),
        ("minLength", scalar.min_length.map(|length| length.to_string())),
        ("maxLength", scalar.max_length.map(|length| length.to_string())),
    ];
    let entries: String = entries
        .into_iter()
        .filter_map(|(key, value)| Some(format!(", {key}: {}", value?)))
        .collect();
    format!("{{ kind: \"scalar\", base: \"{base}\"{entries} }}")
}

fn record(model: &Model, names: &Names, record: &Record, untranslated: &mut Vec<String>) -> String {
    let mut out = format!("  {}: {{\n    kind: \"record\",\n    fields: [\n", record.name);
    for field in &record.fields {
        out.push_str(&format!("      {},\n", self::field(model, field)));
    }
    out.push_str("    ],\n    rules: [\n");
    for rule in &record.rules {
        match self::rule(model, names, record, rule) {
            Some(text) => out.push_str(&text),
            None => untranslated.push(rule.id.clone()),
        }
    }
    out.push_str("    ],\n  },\n");
    out
}

fn field(model: &Model, field: &Field) -> String {
    let mut parts = vec![
        format!("name: {}", quoted(&field.name)),
        format!("type: {}", quoted(model.type_name(field.ty))),
    ];
    if field.is_required() {
        parts.push("required: true".to_owned());
    }
    if field.cardinality.is_many() {
        parts.push("many: true".to_owned());
        if field.cardinality.min > 0 {
            parts.push(format!("min: {}", field.cardinality.min));
        }
        parts.extend(field.cardinality.max.map(|max| format!("max: {max}")));
    }
    if let Some(default) = field.default.as_ref().and_then(|value| literal(model, field, value)) {
        let many = field.cardinality.is_many();
        parts.push(if many {
            format!("default: [{default}]")
        } else {
            format!("default: {default}")
        });
    }
    if let (Some(unit), TypeRef::Record(record)) = (field.unit, field.ty)
        && let Some((_, slot)) = model.records[record].field("unit")
        && let TypeRef::Vocabulary(vocabulary) = slot.ty
    {
        parts.push(format!("unit: {}", quoted(&model.vocabularies[vocabulary].terms[unit].code)));
    }
    match field.role {
        FieldRole::Identity => parts.push("role: \"identity\"".to_owned()),
        FieldRole::Reference(Scope::Document) => parts.push("role: \"reference\"".to_owned()),
        FieldRole::Plain | FieldRole::Reference(Scope::Corpus) => {}
    }
    format!("{{ {} }}", parts.join(", "))
}

fn literal(model: &Model, field: &Field, literal: &Literal) -> Option<String> {
    let is_number = match field.ty {
        TypeRef::Integer | TypeRef::Decimal => true,
        TypeRef::Scalar(i) => model.scalars[i].base != ScalarBase::Text,
        _ => false,
    };
    match (literal, field.ty) {
        (Literal::Text(text), _) if is_number => Some(text.clone()),
        (Literal::Text(text), _) => Some(quoted(text)),
        (Literal::Boolean(value), _) => Some(value.to_string()),
        (Literal::Term(term), TypeRef::Vocabulary(i)) => {
            Some(quoted(&model.vocabularies[i].terms[*term].code))
        }
        (Literal::Term(_), _) => None,
    }
}

fn rule(model: &Model, names: &Names, record: &Record, rule: &Rule) -> Option<String> {
    let holds = expression::emit(model, &TypeScriptSyntax { names }, &rule.assert)?;
    let reads = rule.reads.iter().map(|&index| quoted(&record.fields[index].name));
    let message =
        message::joined(&rule.message, quoted, |name| format!("written({})", quoted(name)));
    let written = if message.contains("written(") { "written" } else { "" };
    let at = rule.at.map(|index| format!("at: {},\n        ", quoted(&record.fields[index].name)));
    Some(format!(
        "      {{\n        id: {},\n        severity: \"{}\",\n        \
         message: ({written}) => {message},\n        {}reads: [{}],\n        \
         holds: (self) => {holds},\n      }},\n",
        quoted(&rule.id),
        rule.severity.as_str(),
        at.unwrap_or_default(),
        reads.collect::<Vec<_>>().join(", ")
    ))
}
