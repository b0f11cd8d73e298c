//! `Deserialize` for every type of an ontology: through a tree, so that it checks all that
//! decoding checks and says all that is wrong.

use std::fmt;

use comity_tree::{Builder, Kind, Severity, Span};
use serde_core::de::{DeserializeSeed, Error, MapAccess, SeqAccess, Visitor};
use serde_core::{Deserializer, de};

use crate::decode::{Decode, decode};

/// Deserializes a value from any self-describing format.
///
/// # Errors
///
/// Every finding of severity error, each with its JSON Pointer, in one message.
pub fn deserialize<'de, D: Deserializer<'de>, T: Decode>(deserializer: D) -> Result<T, D::Error> {
    let mut builder = Builder::new("", 64);
    Grow(&mut builder).deserialize(deserializer)?;
    let tree = builder.finish().ok_or_else(|| D::Error::custom("no value"))?;
    let decoded = decode::<T>(&tree);
    decoded.value.ok_or_else(|| {
        let errors = decoded.findings.iter().filter(|finding| finding.severity == Severity::Error);
        let lines = errors.map(|finding| match finding.path.as_str() {
            "" => format!("{} [{}]", finding.message, finding.code),
            path => format!("{path}: {} [{}]", finding.message, finding.code),
        });
        D::Error::custom(lines.collect::<Vec<_>>().join("; "))
    })
}

/// Adds one value to the tree.
struct Grow<'b>(&'b mut Builder<'static>);

impl Grow<'_> {
    fn scalar(self, kind: Kind, text: &str) {
        self.0.owned(kind, Span::at(0), text);
    }
}

impl<'de> DeserializeSeed<'de> for Grow<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Grow<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a text, a number, a boolean, a list or a map")
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<(), E> {
        self.scalar(Kind::Bool, if value { "true" } else { "false" });
        Ok(())
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<(), E> {
        self.scalar(Kind::Number, &value.to_string());
        Ok(())
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<(), E> {
        self.scalar(Kind::Number, &value.to_string());
        Ok(())
    }

    fn visit_i128<E: Error>(self, value: i128) -> Result<(), E> {
        self.scalar(Kind::Number, &value.to_string());
        Ok(())
    }

    fn visit_u128<E: Error>(self, value: u128) -> Result<(), E> {
        self.scalar(Kind::Number, &value.to_string());
        Ok(())
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<(), E> {
        if !value.is_finite() {
            return Err(E::invalid_value(de::Unexpected::Float(value), &"a finite number"));
        }
        self.scalar(Kind::Number, &value.to_string());
        Ok(())
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<(), E> {
        self.scalar(Kind::Str, value);
        Ok(())
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        self.scalar(Kind::Null, "null");
        Ok(())
    }

    fn visit_none<E: Error>(self) -> Result<(), E> {
        self.visit_unit()
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        self.deserialize(deserializer)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        self.deserialize(deserializer)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<(), A::Error> {
        let list = self.0.open(Kind::Seq, 0);
        while items.next_element_seed(Grow(self.0))?.is_some() {}
        self.0.close(list, 0);
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<(), A::Error> {
        let map = self.0.open(Kind::Map, 0);
        while entries.next_key_seed(Grow(self.0))?.is_some() {
            entries.next_value_seed(Grow(self.0))?;
        }
        self.0.close(map, 0);
        Ok(())
    }
}
