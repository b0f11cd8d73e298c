//! Scalars, records and unions as pydantic types, with the rules of each record.

use comity_gen::describe;
use comity_ontology::{
    Model,
    model::{Field, FieldRole, Literal, Record, Rule, Scalar, ScalarBase, Scope, TypeRef},
};
use comity_tree::Severity;

use super::{
    code::Code,
    condition::PythonSyntax,
    docstring,
    layout::{quoted, write_assignment, write_class, write_item},
    names::{self, Names},
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

_Date = _t.Annotated[
    _dates.Date, _p.BeforeValidator(_dates.Date.parse), _p.PlainSerializer(str)
]
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
        self::scalar(scalar, &mut out);
    }
    for (index, record) in model.records.iter().enumerate() {
        exported.push(record.name.clone());
        self::record(model, index, record, &mut untranslated, &mut out);
    }
    for (index, union) in model.unions.iter().enumerate() {
        for (variant, it) in union.variants.iter().enumerate() {
            let (name, record) = (names.variant(index, variant), &model.records[it.record]);
            exported.push(name.to_owned());
            self::variant(name, record, &union.tag, &it.tag, &mut out);
        }
        exported.push(union.name.clone());
        let variants = (0..union.variants.len()).map(|it| word(names.variant(index, it)));
        let variants = variants.reduce(|one, other| Code::binary("|", one, other));
        let tag = keyword("discriminator", text(&names::field(&union.tag)));
        let union_of = Code::Generic(
            "_t.Annotated",
            variants.into_iter().chain([Code::call("_p.Field", [tag])]).collect(),
        );
        out.push_str("\n\n");
        write_assignment(0, &union.name, None, &union_of, &mut out);
        out.push_str(&docstring(describe::text(&[&union.definition]).as_deref(), ""));
    }
    // Two empty lines are behind a class, and one behind anything else.
    out.push_str(if model.unions.is_empty() && !model.records.is_empty() { "\n\n" } else { "\n" });
    for record in &model.records {
        out.push_str(&format!("{}.model_rebuild()\n", record.name));
    }
    let exported: String = exported.iter().map(|name| format!("    {},\n", quoted(name))).collect();
    out.push_str(&format!("\n__all__ = [\n{exported}]\n"));
    Models { text: out, untranslated }
}

fn word(word: &str) -> Code {
    Code::Word(word.to_owned())
}

fn text(text: &str) -> Code {
    Code::Text(quoted(text))
}

fn keyword(name: &'static str, value: Code) -> Code {
    Code::Keyword(name, Box::new(value))
}

fn scalar(scalar: &Scalar, out: &mut String) {
    let or_none = |text: Option<Code>| text.unwrap_or_else(|| word("None"));
    let bound = |bound: &Option<String>| or_none(bound.as_deref().map(text));
    let between = || Code::call("_rt.between", [bound(&scalar.min), bound(&scalar.max)]);
    let (base, check) = match scalar.base {
        ScalarBase::Text => {
            let form = or_none(scalar.pattern.as_ref().map(|it| text(&it.ecma)));
            let longest = or_none(scalar.max_length.map(|length| word(&length.to_string())));
            let shortest = word(&scalar.min_length.unwrap_or_default().to_string());
            ("_p.StrictStr", Code::call("_rt.text", [form, shortest, longest]))
        }
        ScalarBase::Integer => ("_Integer", between()),
        ScalarBase::Decimal => ("_Decimal", between()),
    };
    let check = Code::call("_p.AfterValidator", [check]);
    out.push('\n');
    let ty = Code::Generic("_t.Annotated", vec![word(base), check]);
    write_assignment(0, &scalar.name, None, &ty, out);
    out.push_str(&docstring(describe::text(&[&scalar.definition]).as_deref(), ""));
}

/// Writes a record with the tag of a union.
fn variant(name: &str, record: &Record, tag: &str, value: &str, out: &mut String) {
    out.push_str("\n\n");
    write_class(name, &record.name, out);
    let about = docstring(Some(record.definition.first()), "    ");
    out.push_str(&about);
    out.push_str(if about.is_empty() { "" } else { "\n" });
    let field = names::field(tag);
    let mut options = vec![keyword("default", text(value))];
    if field != tag {
        options.push(keyword("alias", text(tag)));
    }
    let ty = Code::Generic("_t.Literal", vec![text(value)]);
    write_assignment(4, &field, Some(&ty), &Code::call("_p.Field", options), out);
}

fn record(
    model: &Model,
    index: usize,
    record: &Record,
    untranslated: &mut Vec<String>,
    out: &mut String,
) {
    out.push_str("\n\n");
    write_class(&record.name, "_rt.Model", out);
    let about = describe::text(&[&record.definition, &record.note]);
    let about = docstring(about.as_deref(), "    ");
    let mut body = String::new();
    for field in &record.fields {
        self::field(model, field, &mut body);
    }
    let roles = record.fields.iter().filter_map(|field| {
        let role = match field.role {
            FieldRole::Identity => "identity",
            FieldRole::Reference(Scope::Document) => "reference",
            _ => return None,
        };
        let role = Code::Tuple(vec![text(role), text(model.type_name(field.ty))]);
        Some((text(&names::field(&field.name)), role))
    });
    let units = record.fields.iter().filter_map(|field| unit(model, field));
    for (name, entries) in [("ROLES", roles.collect::<Vec<_>>()), ("UNITS", units.collect())] {
        if !entries.is_empty() {
            write_assignment(4, name, None, &Code::Dict(entries), &mut body);
        }
    }
    if model.root == Some(index) {
        body.push_str("    IS_DOCUMENT = True\n");
        if model.ontology_field().is_some() {
            body.push_str("    NAMES = _forms.NAMES\n");
        }
    }
    let mut checks = String::new();
    for rule in record.rules.iter().filter(|rule| rule.severity == Severity::Error) {
        if self::rule(model, record, rule, &mut checks).is_none() {
            untranslated.push(rule.id.clone());
        }
    }
    if !checks.is_empty() {
        body.push_str(&format!("    RULES = (\n{checks}    )\n"));
    }
    match (about.is_empty(), body.is_empty()) {
        (true, true) => out.push_str("    pass\n"),
        (false, false) => out.extend([&*about, "\n", &body]),
        _ => out.extend([about, body]),
    }
}

fn unit(model: &Model, field: &Field) -> Option<(Code, Code)> {
    let TypeRef::Record(record) = field.ty else { return None };
    let (_, slot) = model.records[record].field("unit")?;
    let TypeRef::Vocabulary(vocabulary) = slot.ty else { return None };
    Some((text(&names::field(&field.name)), term(model, vocabulary, field.unit?)))
}

fn term(model: &Model, vocabulary: usize, term: usize) -> Code {
    let vocabulary = &model.vocabularies[vocabulary];
    word(&vocabulary.name).attribute(names::member(&vocabulary.terms[term].identifier))
}

fn field(model: &Model, field: &Field, out: &mut String) {
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
        (true, _) => Code::Generic("list", vec![word(ty)]),
        (false, true) => Code::binary("|", word(ty), word("None")),
        (false, false) => word(ty),
    };
    let mut options = Vec::new();
    if let Some(default) = field.default.as_ref().and_then(|value| literal(model, field, value)) {
        let default = if is_many { Code::List(vec![default]) } else { default };
        options.push(keyword("default_factory", Code::Lambda("", Box::new(default))));
    } else if !field.is_required() {
        options.push(if is_many {
            keyword("default_factory", word("list"))
        } else {
            keyword("default", word("None"))
        });
    }
    if is_many && field.cardinality.min > 0 {
        options.push(keyword("min_length", word(&field.cardinality.min.to_string())));
    }
    if is_many && let Some(max) = field.cardinality.max {
        options.push(keyword("max_length", word(&max.to_string())));
    }
    if name != field.name {
        options.push(keyword("alias", text(&field.name)));
    }
    let examples: Vec<_> = field.examples.iter().map(|example| text(example)).collect();
    if !examples.is_empty() {
        options.push(keyword("examples", Code::List(examples)));
    }
    let warning = field.deprecated.as_ref().map(describe::deprecation);
    let about = [describe::text(&[&field.definition, &field.note]), warning];
    let about = about.into_iter().flatten().collect::<Vec<_>>().join("\n\n");
    write_assignment(4, &name, Some(&annotation), &Code::call("_p.Field", options), out);
    out.push_str(&docstring(Some(&about), "    "));
}

fn literal(model: &Model, field: &Field, literal: &Literal) -> Option<Code> {
    let decimal = |written: &str| Code::call("_decimal.Decimal", [text(written)]);
    Some(match (literal, field.ty) {
        (Literal::Text(written), TypeRef::Integer) => word(written),
        (Literal::Text(written), TypeRef::Decimal) => decimal(written),
        (Literal::Text(written), TypeRef::Date) => Code::call("_dates.Date.parse", [text(written)]),
        (Literal::Text(written), TypeRef::Scalar(i)) => match model.scalars[i].base {
            ScalarBase::Text => text(written),
            ScalarBase::Integer => word(written),
            ScalarBase::Decimal => decimal(written),
        },
        (Literal::Text(written), _) => text(written),
        (Literal::Boolean(value), _) => word(if *value { "True" } else { "False" }),
        (Literal::Term(term), TypeRef::Vocabulary(i)) => self::term(model, i, *term),
        (Literal::Term(_), _) => return None,
    })
}

/// Writes a rule, if there is a translation.
fn rule(model: &Model, record: &Record, rule: &Rule, out: &mut String) -> Option<()> {
    let holds = expression::emit(model, &PythonSyntax, &rule.assert)?;
    let value = |name: &str| Code::call("written", [text(&names::field(name))]);
    let join = |one, other| Code::binary("+", one, other);
    let message = message::joined(&rule.message, text, value, join);
    let at = rule.at.map(|index| text(&names::field(&record.fields[index].name)));
    let parts = [
        text(&rule.id),
        at.unwrap_or_else(|| word("None")),
        Code::Lambda("written", Box::new(message)),
        Code::Lambda("self", Box::new(Code::call("bool", [holds]))),
    ];
    out.push_str("        _rt.Rule(\n");
    for part in &parts {
        write_item(12, part, out);
    }
    out.push_str("        ),\n");
    Some(())
}
