//! The schema of a value of a type, as a field holds it.

use comity_ontology::model::TypeRef;
use comity_tree::value::{date, url};

use super::{
    Shape,
    target::{Layout, Target},
};
use crate::{
    json::{Json, Map},
    loss::Effect,
};

/// What editors say where a pattern is not matched.
const PATTERN_MESSAGE: &str = "patternErrorMessage";

impl Target<'_> {
    /// A value of the type.
    pub(super) fn value(&mut self, ty: TypeRef) -> Map {
        match ty {
            TypeRef::Text => Map::new().with("type", "string"),
            TypeRef::Boolean => Map::new().with("type", "boolean"),
            TypeRef::Integer => self.integer(),
            TypeRef::Decimal => self.decimal(),
            TypeRef::Url => self.url(),
            TypeRef::Date if self.layout == Layout::Single => self.date(),
            _ => {
                self.refer(ty);
                reference(self.model.type_name(ty))
            }
        }
    }

    fn integer(&mut self) -> Map {
        self.lose(
            "integer",
            Effect::Accepts,
            &["out-of-range"],
            "all 64 bits of a whole number".into(),
            "the bounds are exact, but many validators read numbers as floating point",
        );
        Map::new().with("type", "integer").with("minimum", i64::MIN).with("maximum", i64::MAX)
    }

    fn decimal(&mut self) -> Map {
        self.lose(
            "decimal",
            Effect::Accepts,
            &["out-of-range"],
            "that a decimal has 38 digits at most, all of them exact".into(),
            "any number passes, and many validators read it as floating point",
        );
        Map::new().with("type", "number")
    }

    fn url(&mut self) -> Map {
        self.lose(
            "url",
            Effect::Accepts,
            &["bad-form"],
            "the whole grammar of addresses: ports, parts of a host".into(),
            "a pattern asks for `http` or `https`, a host, and no sign that addresses do not have",
        );
        Map::new()
            .with("type", "string")
            .with("format", "uri")
            .with("pattern", url::PATTERN)
            .with(PATTERN_MESSAGE, "write an address that begins with https:// or http://")
    }

    /// A date, in full: what `$defs/date` says.
    pub(super) fn date(&mut self) -> Map {
        self.lose(
            "date",
            Effect::Accepts,
            &["impossible-date", "malformed-date", "wrong-type"],
            "the calendar (2023-02-30), the direction of an interval, some combinations of EDTF, \
             and that a year that is a number has four digits and no point (2023.0)"
                .into(),
            "a pattern asks for the forms of EDTF levels 0 to 2",
        );
        let text = Map::new()
            .with("description", date::DESCRIPTION)
            .with("examples", Json::texts(["2023-05-18", "1465~", "2023/.."]))
            .with("maxLength", date::MAX_DATE_BYTES)
            .with(
                PATTERN_MESSAGE,
                "write a date as EDTF: 2023, 2023-05, 2023-05-18, 1465~, 2023/..",
            );
        match self.shape {
            Shape::Validation => text
                .with("type", Json::texts(["string", "integer"]))
                .with("pattern", date::pattern())
                .with("minimum", date::FIRST_YEAR)
                .with("maximum", date::LAST_YEAR),
            Shape::Types => {
                self.lose(
                    "date",
                    Effect::Refuses,
                    &[],
                    "a four-digit year written as a number".into(),
                    "a date is always a string, so that it has one type",
                );
                text.with("type", "string").with("pattern", date::pattern())
            }
        }
    }
}

/// A definition of this document.
pub(super) fn reference(name: &str) -> Map {
    Map::new().with("$ref", format!("#/$defs/{name}"))
}

/// The same value, or null.
pub(super) fn or_null(mut value: Map) -> Map {
    let is_bound = value.contains("enum")
        || value.contains("const")
        || value.contains("$ref")
        || value.contains("allOf");
    match value.get_mut("type") {
        Some(Json::Text(ty)) if !is_bound => {
            let types = Json::texts([ty.as_str(), "null"]);
            if let Some(slot) = value.get_mut("type") {
                *slot = types;
            }
            value
        }
        _ => Map::new().with("anyOf", vec![value.into(), Map::new().with("type", "null").into()]),
    }
}
