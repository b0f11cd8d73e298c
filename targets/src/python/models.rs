//! Scalars, records and unions as pydantic types, with the rules of each record.

use comity_gen::describe;
use comity_ontology::{
    Model,
    model::{Field, FieldRole, Literal, Record, Rule, Scalar, ScalarBase, Scope, TypeRef},
};
use comity_tree::Severity;

use super::{
    condition::PythonSyntax,
    docstring,
    names::{self, Names},
    quoted,
};
use crate::{expression, message};

/// The module of models.
pub(super) struct Models {
    pub(super) text: String,
    /// The rules that have no translation.
    pub(super) untranslated: Vec<String>,
}

const IMPORTS: &str = "\
from __future__ import annotations

import decimal as _decimal
import typing as _t

import pydantic as _p

from . import dates as _dates
from . import forms as _forms
from . import runtime as _rt
from .terms import *  # noqa: F403

_Date = _t.Annotated[_dates.Date, _p.BeforeValidator(_dates.Date.parse), _p.PlainSerializer(str)]
_Decimal = _t.Annotated[
    _decimal.Decimal,
    _p.BeforeValidator(_rt.number),
    _p.PlainSerializer(_rt.plain, when_used=\"json\"),
]
_Integer = _t.Annotated[_p.StrictInt, _p.AfterValidator(_rt.whole)]
_Url = _t.Annotated[_p.StrictStr, _p.AfterValidator(_rt.text(_forms.URL))]
";

pub(super) fn emit(model: &Model, names: &Names) -> Models {
    let mut untranslated = Vec::new();
    let mut out = IMPORTS.to_owned();
    let mut exported: Vec<String> = Vec::new();
    for scalar in &model.scalars {
        exported.push(scalar.name.clone());
        out.push_str(&self::scalar(scalar));
    }
    for (index, record) in model.records.iter().enumerate() {
        exported.push(record.name.clone());
        out.push_str(&self::record(model, index, record, &mut untranslated));
    }
    for (index, union) in model.unions.iter().enumerate() {
        let tag = names::field(&union.tag);
        for (variant, it) in union.variants.iter().enumerate() {
            let (name, record) = (names.variant(index, variant), &model.records[it.record]);
            exported.push(name.to_owned());
            let (literal, about) =
                (quoted(&it.tag), docstring(Some(record.definition.first()), "    "));
            let alias = alias(&union.tag, &tag);
            out.push_str(&format!(
                "\n\nclass {name}({}):\n{about}\n    {tag}: _t.Literal[{literal}] = _p.Field(default={literal}{alias})\n",
                record.name
            ));
        }
        exported.push(union.name.clone());
        let variants = (0..union.variants.len()).map(|it| names.variant(index, it));
        let variants = variants.collect::<Vec<_>>().join(" | ");
        out.push_str(&format!(
            "\n\n{} = _t.Annotated[{variants}, _p.Field(discriminator={})]\n{}",
            union.name,
            quoted(&tag),
            docstring(describe::text(&[&union.definition]).as_deref(), "")
        ));
    }
    out.push('\n');
    for record in &model.records {
        out.push_str(&format!("{}.model_rebuild()\n", record.name));
    }
    let exported: String = exported.iter().map(|name| format!("    {},\n", quoted(name))).collect();
    out.push_str(&format!("\n__all__ = [\n{exported}]\n"));
    Models { text: out, untranslated }
}

fn scalar(scalar: &Scalar) -> String {
    let about = docstring(describe::text(&[&scalar.definition]).as_deref(), "");
    let text = |text: &Option<String>| text.as_deref().map_or("None".to_owned(), quoted);
    let (base, check) = match scalar.base {
        ScalarBase::Text => {
            let form = scalar.pattern.as_ref().map_or("None".to_owned(), |it| quoted(&it.ecma));
            let longest = scalar.max_length.map_or("None".to_owned(), |length| length.to_string());
            let shortest = scalar.min_length.unwrap_or_default();
            ("_p.StrictStr", format!("_rt.text({form}, {shortest}, {longest})"))
        }
        ScalarBase::Integer => {
            ("_Integer", format!("_rt.between({}, {})", text(&scalar.min), text(&scalar.max)))
        }
        ScalarBase::Decimal => {
            ("_Decimal", format!("_rt.between({}, {})", text(&scalar.min), text(&scalar.max)))
        }
    };
    format!("\n{} = _t.Annotated[{base}, _p.AfterValidator({check})]\n{about}", scalar.name)
}

fn record(model: &Model, index: usize, record: &Record, untranslated: &mut Vec<String>) -> String {
    let about = describe::text(&[&record.definition, &record.note]);
    let about = docstring(about.as_deref(), "    ");
    let mut out = format!("\n\nclass {}(_rt.Model):\n{about}\n", record.name);
    for field in &record.fields {
        out.push_str(&self::field(model, field));
    }
    let roles = record.fields.iter().filter_map(|field| {
        let role = match field.role {
            FieldRole::Identity => "identity",
            FieldRole::Reference(Scope::Document) => "reference",
            _ => return None,
        };
        let ty = quoted(model.type_name(field.ty));
        Some(format!("{}: (\"{role}\", {ty})", quoted(&names::field(&field.name))))
    });
    let roles = roles.collect::<Vec<_>>().join(", ");
    if !roles.is_empty() {
        out.push_str(&format!("    ROLES = {{{roles}}}\n"));
    }
    let units = record.fields.iter().filter_map(|field| unit(model, field));
    let units = units.collect::<Vec<_>>().join(", ");
    if !units.is_empty() {
        out.push_str(&format!("    UNITS = {{{units}}}\n"));
    }
    if model.root == Some(index) {
        out.push_str("    IS_DOCUMENT = True\n");
        if model.ontology_field().is_some() {
            out.push_str("    NAMES = _forms.NAMES\n");
        }
    }
    let mut checks = String::new();
    for rule in record.rules.iter().filter(|rule| rule.severity == Severity::Error) {
        match self::rule(model, record, rule) {
            Some(text) => checks.push_str(&text),
            None => untranslated.push(rule.id.clone()),
        }
    }
    if !checks.is_empty() {
        out.push_str(&format!("    RULES = (\n{checks}    )\n"));
    }
    out
}

fn unit(model: &Model, field: &Field) -> Option<String> {
    let TypeRef::Record(record) = field.ty else { return None };
    let (_, slot) = model.records[record].field("unit")?;
    let TypeRef::Vocabulary(vocabulary) = slot.ty else { return None };
    let vocabulary = &model.vocabularies[vocabulary];
    let member = names::member(&vocabulary.terms[field.unit?].identifier);
    Some(format!("{}: {}.{member}", quoted(&names::field(&field.name)), vocabulary.name))
}

fn alias(name: &str, python: &str) -> String {
    if name == python { String::new() } else { format!(", alias={}", quoted(name)) }
}

fn field(model: &Model, field: &Field) -> String {
    let name = names::field(&field.name);
    let ty = match field.ty {
        TypeRef::Text => "_p.StrictStr",
        TypeRef::Boolean => "_p.StrictBool",
        TypeRef::Integer => "_Integer",
        TypeRef::Decimal => "_Decimal",
        TypeRef::Date => "_Date",
        TypeRef::Url => "_Url",
        ty => model.type_name(ty),
    };
    let is_many = field.cardinality.is_many();
    let annotation = match (is_many, field.may_be_absent()) {
        (true, _) => format!("list[{ty}]"),
        (false, true) => format!("{ty} | None"),
        (false, false) => ty.to_owned(),
    };
    let mut options = Vec::new();
    if let Some(default) = field.default.as_ref().and_then(|value| literal(model, field, value)) {
        let default = if is_many { format!("[{default}]") } else { default };
        options.push(format!("default_factory=lambda: {default}"));
    } else if !field.is_required() {
        options.push(if is_many { "default_factory=list" } else { "default=None" }.to_owned());
    }
    if is_many && field.cardinality.min > 0 {
        options.push(format!("min_length={}", field.cardinality.min));
    }
    if is_many && let Some(max) = field.cardinality.max {
        options.push(format!("max_length={max}"));
    }
    if name != field.name {
        options.push(format!("alias={}", quoted(&field.name)));
    }
    let examples: Vec<_> = field.examples.iter().map(|example| quoted(example)).collect();
    if !examples.is_empty() {
        options.push(format!("examples=[{}]", examples.join(", ")));
    }
    let warning = field.deprecated.as_ref().map(describe::deprecation);
    let about = [describe::text(&[&field.definition, &field.note]), warning];
    let about = about.into_iter().flatten().collect::<Vec<_>>().join("\n\n");
    let about = docstring(Some(&about), "    ");
    format!("    {name}: {annotation} = _p.Field({})\n{about}", options.join(", "))
}

fn literal(model: &Model, field: &Field, literal: &Literal) -> Option<String> {
    Some(match (literal, field.ty) {
        (Literal::Text(text), TypeRef::Integer) => text.clone(),
        (Literal::Text(text), TypeRef::Decimal) => format!("_decimal.Decimal({})", quoted(text)),
        (Literal::Text(text), TypeRef::Date) => format!("_dates.Date.parse({})", quoted(text)),
        (Literal::Text(text), TypeRef::Scalar(i)) => match model.scalars[i].base {
            ScalarBase::Text => quoted(text),
            ScalarBase::Integer => text.clone(),
            ScalarBase::Decimal => format!("_decimal.Decimal({})", quoted(text)),
        },
        (Literal::Text(text), _) => quoted(text),
        (Literal::Boolean(value), _) => if *value { "True" } else { "False" }.to_owned(),
        (Literal::Term(term), TypeRef::Vocabulary(i)) => {
            let vocabulary = &model.vocabularies[i];
            format!("{}.{}", vocabulary.name, names::member(&vocabulary.terms[*term].identifier))
        }
        (Literal::Term(_), _) => return None,
    })
}

fn rule(model: &Model, record: &Record, rule: &Rule) -> Option<String> {
    let holds = expression::emit(model, &PythonSyntax, &rule.assert)?;
    let value = |name: &str| format!("written({})", quoted(&names::field(name)));
    let message = message::joined(&rule.message, quoted, value);
    let at = rule.at.map(|index| quoted(&names::field(&record.fields[index].name)));
    Some(format!(
        "        _rt.Rule(\n            {},\n            {},\n            lambda written: {message},\n            \
         lambda self: bool({holds}),\n        ),\n",
        quoted(&rule.id),
        at.unwrap_or_else(|| "None".to_owned()),
    ))
}
