//! `Deserialize` for every type of an ontology: through a tree, so that it checks all that
//! decoding checks and says all that is wrong.

mod key;
mod value;

use comity_tree::{Builder, Severity, one_line};
use serde_core::Deserializer;
use serde_core::de::{DeserializeSeed, Error};

use crate::decode::{Decode, decode};
use value::Grow;

/// Deserializes a value from any self-describing format.
///
/// # Errors
///
/// Every finding of severity error, each with its JSON Pointer, in one message.
pub fn deserialize<'de, D: Deserializer<'de>, T: Decode>(deserializer: D) -> Result<T, D::Error> {
    let mut builder = Builder::new("", 64);
    Grow::new(&mut builder).deserialize(deserializer)?;
    let tree = builder.finish().ok_or_else(|| D::Error::custom("no value"))?;
    let decoded = decode::<T>(&tree);
    decoded.value.ok_or_else(|| {
        let errors = decoded.findings.iter().filter(|finding| finding.severity == Severity::Error);
        let lines = errors.map(|finding| match finding.path.as_str() {
            "" => format!("{} [{}]", finding.message, finding.code),
            path => format!("{}: {} [{}]", one_line(path), finding.message, finding.code),
        });
        D::Error::custom(lines.collect::<Vec<_>>().join("; "))
    })
}
