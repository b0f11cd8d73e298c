//! What was found in a corpus, as data: with its place, which both forms have alike.

#[cfg(feature = "serde")]
mod serde {
    use std::{fmt, marker::PhantomData};

    use serde_core::{
        Deserialize, Deserializer, Serialize, Serializer,
        de::{Error, IgnoredAny, MapAccess, SeqAccess, Visitor},
        ser::SerializeStruct as _,
    };

    use crate::corpus::{Found, Kept};

    const FIELDS: &[&str] = &["document", "line", "claim"];

    fn serialize<S: Serializer>(
        document: &str,
        line: Option<usize>,
        claim: &impl Serialize,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        let mut found = serializer.serialize_struct("Found", FIELDS.len())?;
        found.serialize_field("document", document)?;
        found.serialize_field("line", &line)?;
        found.serialize_field("claim", claim)?;
        found.end()
    }

    impl<T: Serialize> Serialize for Found<'_, T> {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            serialize(self.document, self.line, self.claim, serializer)
        }
    }

    impl<T: Serialize> Serialize for Kept<T> {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            serialize(&self.document, self.line, &self.claim, serializer)
        }
    }

    impl<'de, T: Deserialize<'de>> Deserialize<'de> for Kept<T> {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            deserializer.deserialize_struct("Found", FIELDS, Parts(PhantomData))
        }
    }

    struct Parts<T>(PhantomData<T>);

    impl<'de, T: Deserialize<'de>> Visitor<'de> for Parts<T> {
        type Value = Kept<T>;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a map of `document`, `line` and `claim`")
        }

        /// Formats without names, such as `MessagePack`, have the parts in their order.
        fn visit_seq<A: SeqAccess<'de>>(self, mut parts: A) -> Result<Kept<T>, A::Error> {
            let short = |length| A::Error::invalid_length(length, &"three parts");
            let document = parts.next_element()?.ok_or_else(|| short(0))?;
            let line = parts.next_element()?.ok_or_else(|| short(1))?;
            let claim = parts.next_element()?.ok_or_else(|| short(2))?;
            Ok(Kept { document, line, claim })
        }

        fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Kept<T>, A::Error> {
            let (mut document, mut line, mut claim) = (None, None, None);
            while let Some(key) = map.next_key::<String>()? {
                match key.as_str() {
                    "document" => document = Some(map.next_value()?),
                    "line" => line = map.next_value()?,
                    "claim" => claim = Some(map.next_value()?),
                    _ => {
                        map.next_value::<IgnoredAny>()?;
                    }
                }
            }
            let document = document.ok_or_else(|| A::Error::missing_field("document"))?;
            let claim = claim.ok_or_else(|| A::Error::missing_field("claim"))?;
            Ok(Kept { document, line, claim })
        }
    }
}

#[cfg(feature = "schemars")]
mod schema {
    use std::borrow::Cow;

    use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

    use crate::corpus::{Found, Kept};

    impl<T: JsonSchema> JsonSchema for Kept<T> {
        fn schema_name() -> Cow<'static, str> {
            format!("Found_{}", T::schema_name()).into()
        }

        fn schema_id() -> Cow<'static, str> {
            format!("comity::Found<{}>", T::schema_id()).into()
        }

        fn json_schema(generator: &mut SchemaGenerator) -> Schema {
            json_schema!({
                "type": "object",
                "properties": {
                    "document": { "type": "string" },
                    "line": { "type": ["integer", "null"], "minimum": 1 },
                    "claim": generator.subschema_for::<T>(),
                },
                "required": ["document", "claim"],
            })
        }
    }

    impl<T: JsonSchema> JsonSchema for Found<'_, T> {
        fn schema_name() -> Cow<'static, str> {
            Kept::<T>::schema_name()
        }

        fn schema_id() -> Cow<'static, str> {
            Kept::<T>::schema_id()
        }

        fn json_schema(generator: &mut SchemaGenerator) -> Schema {
            Kept::<T>::json_schema(generator)
        }
    }
}
