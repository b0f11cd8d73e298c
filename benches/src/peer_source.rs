//! The types of a model as people write them today: derives of serde and, if asked, of schemars.
//!
//! They say what derives can say: names, cardinalities, defaults, vocabularies, the tag of a
//! union, and that no other key is allowed. What they leave unchecked: patterns and ranges of
//! scalars, the form of dates and addresses (any text passes), the least number of items, units,
//! rules, and whether ids are unique and references lead anywhere.

use std::fmt::{Error, Result, Write};

use comity_ontology::model::{
    Field, Literal, Model, Record, ScalarBase, TypeRef, Union, Vocabulary,
};

/// The source of a module that needs `serde` and, with `json_schema`, `schemars`.
///
/// # Errors
///
/// None: writing to a text does not fail.
pub fn source(model: &Model, json_schema: bool) -> std::result::Result<String, Error> {
    let mut out = String::from("use serde::{Deserialize, Serialize};\n");
    let derives = if json_schema {
        out.push_str("use schemars::JsonSchema;\n");
        "Serialize, Deserialize, JsonSchema"
    } else {
        "Serialize, Deserialize"
    };
    let mut writer = Writer { model, derives, out };
    writer.newtype("Date", "String", "A date: any text.")?;
    writer.newtype("Url", "String", "An address: any text.")?;
    for scalar in &model.scalars {
        let inner = match scalar.base {
            ScalarBase::Text => "String",
            ScalarBase::Integer => "i64",
            ScalarBase::Decimal => "f64",
        };
        writer.newtype(&scalar.name, inner, scalar.definition.first())?;
    }
    model.vocabularies.iter().try_for_each(|vocabulary| writer.vocabulary(vocabulary))?;
    model.records.iter().try_for_each(|record| writer.record(record))?;
    model.unions.iter().try_for_each(|union| writer.union(union))?;
    Ok(writer.out)
}

struct Writer<'m> {
    model: &'m Model,
    derives: &'static str,
    out: String,
}

impl Writer<'_> {
    fn head(&mut self, doc: &str, traits: &str) -> Result {
        self.doc("", doc)?;
        writeln!(self.out, "#[derive({traits}, {})]", self.derives)
    }

    fn doc(&mut self, indent: &str, text: &str) -> Result {
        text.lines().try_for_each(|line| writeln!(self.out, "{indent}/// {line}"))
    }

    fn newtype(&mut self, name: &str, inner: &str, doc: &str) -> Result {
        self.head(doc, "Clone, Debug, PartialEq")?;
        writeln!(self.out, "pub struct {name}(pub {inner});\n")
    }

    fn vocabulary(&mut self, vocabulary: &Vocabulary) -> Result {
        self.head(vocabulary.definition.first(), "Clone, Copy, Debug, PartialEq, Eq, Hash")?;
        writeln!(self.out, "pub enum {} {{", vocabulary.name)?;
        for term in &vocabulary.terms {
            self.doc("    ", term.definition.first())?;
            let (code, name) = (&term.code, ident(&term.identifier));
            writeln!(self.out, "    #[serde(rename = {code:?})]\n    {name},")?;
        }
        writeln!(self.out, "}}\n")
    }

    fn record(&mut self, record: &Record) -> Result {
        self.head(record.definition.first(), "Clone, Debug, PartialEq")?;
        writeln!(self.out, "#[serde(deny_unknown_fields)]\npub struct {} {{", record.name)?;
        let mut defaults = String::new();
        for field in &record.fields {
            self.doc("    ", field.definition.first())?;
            let ty = self.field_type(field);
            if let Some(value) = self.default_value(field) {
                let function = format!("default_{}_{}", record.name, field.name).to_lowercase();
                writeln!(self.out, "    #[serde(default = {function:?})]")?;
                writeln!(defaults, "fn {function}() -> {ty} {{\n    {value}\n}}\n")?;
            } else if !field.is_required() {
                writeln!(self.out, "    #[serde(default)]")?;
            }
            writeln!(self.out, "    pub {}: {ty},", ident(&field.name))?;
        }
        writeln!(self.out, "}}\n\n{defaults}")
    }

    fn union(&mut self, union: &Union) -> Result {
        self.head(union.definition.first(), "Clone, Debug, PartialEq")?;
        writeln!(self.out, "#[serde(tag = {:?})]\npub enum {} {{", union.tag, union.name)?;
        for variant in &union.variants {
            let record = &self.model.records[variant.record];
            let name = comity_ontology::names::upper_camel(&variant.tag).unwrap_or_default();
            writeln!(self.out, "    #[serde(rename = {:?})]", variant.tag)?;
            writeln!(self.out, "    {}({}),", ident(&name), record.name)?;
        }
        writeln!(self.out, "}}\n")
    }

    fn field_type(&self, field: &Field) -> String {
        let value = match field.ty {
            TypeRef::Text => "String",
            TypeRef::Boolean => "bool",
            TypeRef::Integer => "i64",
            TypeRef::Decimal => "f64",
            TypeRef::Date => "Date",
            TypeRef::Url => "Url",
            ty => self.model.type_name(ty),
        };
        if field.cardinality.is_many() {
            format!("Vec<{value}>")
        } else if field.may_be_absent() {
            format!("Option<{value}>")
        } else {
            value.to_owned()
        }
    }

    /// The default as an expression.
    fn default_value(&self, field: &Field) -> Option<String> {
        Some(match (field.default.as_ref()?, field.ty) {
            (Literal::Boolean(value), _) => value.to_string(),
            (Literal::Term(term), TypeRef::Vocabulary(vocabulary)) => {
                let vocabulary = &self.model.vocabularies[vocabulary];
                format!("{}::{}", vocabulary.name, ident(&vocabulary.terms[*term].identifier))
            }
            (Literal::Text(text), ty) => {
                let text_or_digits = if self.is_number(ty) {
                    text.clone()
                } else {
                    format!("String::from({text:?})")
                };
                match ty {
                    TypeRef::Text | TypeRef::Integer | TypeRef::Decimal => text_or_digits,
                    TypeRef::Date => format!("Date({text_or_digits})"),
                    TypeRef::Url => format!("Url({text_or_digits})"),
                    ty => format!("{}({text_or_digits})", self.model.type_name(ty)),
                }
            }
            (Literal::Term(_), _) => return None,
        })
    }

    fn is_number(&self, ty: TypeRef) -> bool {
        match ty {
            TypeRef::Integer | TypeRef::Decimal => true,
            TypeRef::Scalar(scalar) => self.model.scalars[scalar].base != ScalarBase::Text,
            _ => false,
        }
    }
}

/// A name as an identifier: raw if it is a keyword.
fn ident(name: &str) -> String {
    if syn::parse_str::<syn::Ident>(name).is_ok() { name.to_owned() } else { format!("r#{name}") }
}
