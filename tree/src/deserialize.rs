//! From any self-describing format of serde to a tree, and so to whatever can be decoded.
//!
//! It goes through a tree so that it checks all that decoding checks, and reports all that is
//! wrong. A format that is not self-describing, such as bincode or postcard, cannot be read: it
//! does not tell what comes next.

mod key;
mod scalar;
mod value;

use serde_core::{
    Deserializer,
    de::{DeserializeSeed, Error},
};

use crate::{
    Builder, Tree,
    decode::{Decode, decode_unread},
};
use value::Grow;

/// Deserializes a value; the `Deserialize` of every type that can be decoded.
///
/// # Errors
///
/// All findings, one a line, each with its JSON Pointer, if one of them is an error.
pub fn deserialize<'de, D: Deserializer<'de>, T: Decode>(deserializer: D) -> Result<T, D::Error> {
    let tree = tree(deserializer)?;
    let (value, findings) = decode_unread(&tree);
    value.ok_or_else(|| {
        let lines: Vec<_> = findings.iter().map(|finding| finding.line(&finding.path)).collect();
        D::Error::custom(lines.join("\n"))
    })
}

/// The tree of a value. There is no source: a span says only which node comes first.
fn tree<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Tree<'static>, D::Error> {
    let mut builder = Builder::new("", 64);
    Grow::new(&mut builder).deserialize(deserializer)?;
    builder.finish().ok_or_else(|| D::Error::custom("no value"))
}
