//! `Serialize` for every type of an ontology, in one place.

use serde_core::{
    Serialize, Serializer,
    ser::{SerializeMap, SerializeSeq},
};

use crate::view::{Fields, Reflect, View, written};

/// Serializes a value by looking at it; the `Serialize` of every type of an ontology.
///
/// The tag of a union comes first, so that a reader can choose the variant at once.
#[doc(hidden)]
pub fn serialize<S: Serializer>(value: &dyn Reflect, serializer: S) -> Result<S::Ok, S::Error> {
    Seen(value.view()).serialize(serializer)
}

struct Seen<'v>(View<'v>);

impl Serialize for Seen<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            View::Text(text) => serializer.serialize_str(text),
            View::Boolean(value) => serializer.serialize_bool(value),
            View::Integer(number) => serializer.serialize_i64(number),
            View::Decimal(number) => number.serialize(serializer),
            View::Term(term) => serializer.serialize_str(term.code),
            View::Null => serializer.serialize_unit(),
            View::Record(fields) => map(None, fields, serializer),
            View::Variant(key, tag, fields) => map(Some((key, tag)), fields, serializer),
            View::List(items) => {
                let mut seq = serializer.serialize_seq(Some(items.len()))?;
                for item in (0..items.len()).filter_map(|index| items.item(index)) {
                    seq.serialize_element(&Seen(item))?;
                }
                seq.end()
            }
        }
    }
}

fn map<S: Serializer>(
    tag: Option<(&str, &str)>,
    fields: &dyn Fields,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let count = written(fields).count() + usize::from(tag.is_some());
    let mut map = serializer.serialize_map(Some(count))?;
    if let Some((key, tag)) = tag {
        map.serialize_entry(key, tag)?;
    }
    for (name, view) in written(fields) {
        map.serialize_entry(name, &Seen(view))?;
    }
    map.end()
}
