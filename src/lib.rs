#![doc = include_str!("../README.md")]
//!
//! # The way of a document
//!
//! A text is [read] into a spanned tree, the tree is [decoded](decode) into typed values and
//! findings, and values can be written as [JSON](to_json), serialized, or walked without their
//! types ([view]). [`Corpus`] holds several documents together, and answers [questions]. [`ontology!`] compiles an ontology
//! of your own; [`bilateral`] is what it makes of the one that comes with the crate.

// Generated code names this crate by a path, also where it is generated inside it.
extern crate self as comity;

#[doc(hidden)]
pub mod __private;
#[cfg(feature = "bilateral")]
pub mod bilateral;
#[cfg(feature = "bilateral")]
mod corpus;
pub mod decode;
#[cfg(feature = "serde")]
mod deserialize;
// Public for generated code and the checker alone, so that both speak with one voice.
#[doc(hidden)]
pub mod messages;
mod quantity;
#[cfg(feature = "bilateral")]
pub mod questions;
mod read;
// Public for generated code alone, which decides the rules of an ontology with it.
#[doc(hidden)]
pub mod rule;
mod scalar;
#[cfg(feature = "serde")]
mod serialize;
pub mod shape;
mod url;
pub mod view;
pub mod vocabulary;
mod write;

pub use comity_tree::value::{Certainty, Date, Decimal};
pub use comity_tree::{Finding, Format, Severity, Span};
#[cfg(feature = "bilateral")]
pub use corpus::{Corpus, CorpusError, Found};
pub use decode::{Decode, Decoded};
pub use quantity::Interval;
#[cfg(feature = "toml")]
pub use read::from_toml;
#[cfg(feature = "yaml")]
pub use read::from_yaml;
pub use read::{Errors, from_json, read};
pub use scalar::NotOfScalar;
pub use url::Url;
pub use vocabulary::{UnknownTerm, Vocabulary};
pub use write::to_json;

/// Compiles an ontology into types.
///
/// The path is relative to the folder of the crate's manifest, or, if it begins with `./` or
/// `../`, to the file that calls the macro, as in `include_str!`. `comity:NAME` is an ontology
/// that comes with the language. Whenever one of the ontology's files changes, the crate is
/// compiled again.
///
/// Every mistake in the ontology is a compile error that shows the place in the ontology's file;
/// the types that are sound exist all the same.
///
/// ```
/// use comity::Vocabulary;
///
/// mod quantity {
///     comity::ontology!("comity:quantity");
/// }
///
/// assert_eq!(quantity::Unit::find("公里"), Some(quantity::Unit::Kilometre));
/// ```
#[macro_export]
macro_rules! ontology {
    ($path:literal $(,)?) => {
        $crate::__private::ontology! { $crate, $path }
    };
}
