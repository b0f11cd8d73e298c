//! Any value to a part of a tree.

use std::fmt;

use crate::{Builder, Kind, MAX_DEPTH};
use serde_core::{
    Deserializer,
    de::{DeserializeSeed, Error, MapAccess, SeqAccess, Unexpected, Visitor},
};

use super::{
    key::{Key, Start},
    scalar::add,
};

/// Adds one value to the tree.
pub(super) struct Grow<'b> {
    builder: &'b mut Builder<'static>,
    /// The number of maps and lists around the value.
    depth: usize,
    /// What a text is taken for.
    text: Kind,
}

impl<'b> Grow<'b> {
    pub(super) fn new(builder: &'b mut Builder<'static>) -> Self {
        Self { builder, depth: 0, text: Kind::Str }
    }

    fn scalar(self, kind: Kind, text: &str) {
        add(self.builder, kind, text);
    }

    fn inside(&mut self) -> Grow<'_> {
        Grow { builder: self.builder, depth: self.depth + 1, text: Kind::Str }
    }

    /// Refuses to go deeper than a reader would.
    fn enter<E: Error>(&self) -> Result<(), E> {
        if self.depth < MAX_DEPTH {
            return Ok(());
        }
        Err(E::custom(format_args!("maps and lists are nested more than {MAX_DEPTH} deep")))
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
            return Err(E::invalid_value(Unexpected::Float(value), &"a finite number"));
        }
        self.scalar(Kind::Number, &value.to_string());
        Ok(())
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<(), E> {
        let kind = self.text;
        self.scalar(kind, value);
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

    fn visit_seq<A: SeqAccess<'de>>(mut self, mut items: A) -> Result<(), A::Error> {
        self.enter()?;
        let at = self.builder.next_index();
        let list = self.builder.open(Kind::Seq, at);
        while items.next_element_seed(self.inside())?.is_some() {}
        self.builder.close(list, at);
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(mut self, mut entries: A) -> Result<(), A::Error> {
        self.enter()?;
        let at = self.builder.next_index();
        let Some(start) = entries.next_key_seed(Key { builder: self.builder, first: true })? else {
            let map = self.builder.open(Kind::Map, at);
            self.builder.close(map, at);
            return Ok(());
        };
        let map = match start {
            Start::Literal(kind) => return entries.next_value_seed(Grow { text: kind, ..self }),
            Start::Entry(map) => map,
        };
        entries.next_value_seed(self.inside())?;
        while entries.next_key_seed(Key { builder: self.builder, first: false })?.is_some() {
            entries.next_value_seed(self.inside())?;
        }
        self.builder.close(map, at);
        Ok(())
    }
}
