//! Diplomatic relations as code: typed claims, validators and schemas from one ontology.
//!
//! An ontology defines vocabularies, records, unions and rules. The macro [`ontology!`] compiles
//! it into Rust types that read JSON, YAML and TOML and report every mistake with its place.
//! [`bilateral`] is the result for the ontology of relations between states that comes with the
//! crate.
//!
//! # Reading a document
//!
//! [`from_json`] reads a text into a typed value. (`from_yaml` and `from_toml` need the features
//! `yaml` and `toml`.) If the document is invalid, the error lists every mistake:
//!
//! ```
//! use comity::bilateral::Document;
//!
//! let errors = comity::from_json::<Document>(r#"{
//!   "ontology": "bilateral@0.1.0",
//!   "claims": [{ "kind": "relatoin" }, { "kind": "relation", "date": "2025-02-30" }]
//! }"#).unwrap_err();
//! assert!(errors.to_string().contains("did you mean `relation`?"));
//! assert!(errors.to_string().contains("February 2025 has 28 days"));
//! ```
//!
//! The text is parsed into a spanned tree, and the tree is [decoded](decode) into typed values and
//! findings in one pass. A value can be written as [JSON](to_json) or YAML (`to_yaml`), serialized
//! with serde, or walked without its type ([view]).
//!
//! # Making a document
//!
//! `NewEvent` and the like name what a record must have (`new` takes it by position), and
//! `with_...` sets the rest; all fields are public.
//! [`validate`] checks a value that was made in code as if it had been read, and reports places as
//! JSON Pointers:
//!
//! ```
//! use comity::bilateral::{Document, Event, EventKind, Mode, NewEvent, NewEvidence};
//!
//! let evidence =
//!     NewEvidence { start: 1061.try_into()?, end: 1034.try_into()?, digest: "5f1c09ab".parse()? };
//! let event = NewEvent {
//!     id: "visit".parse()?,
//!     event: EventKind::Visit,
//!     mode: Mode::Reported,
//!     evidence: vec![evidence.into()],
//! };
//! let event = Event::from(event).with_date("2025-11-19".parse()?);
//! let document = Document::new().with_claims([event]);
//!
//! let invalid = comity::validate(&document).unwrap_err();
//! let range = invalid.findings().iter().find(|it| it.code == "evidence-range-ascends").unwrap();
//! assert_eq!(range.path, "/claims/0/evidence/0/end");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Vocabularies
//!
//! A closed list of terms is an enum that implements [`Vocabulary`]. A term is found by its code,
//! or by a label in any language, and is ordered as far as the ontology defines an order:
//!
//! ```
//! use comity::{Vocabulary, bilateral::RelationLevel};
//!
//! let level = RelationLevel::find("全面战略伙伴关系").unwrap();
//! assert_eq!(level, RelationLevel::ComprehensiveStrategicPartnership);
//! assert!(level > RelationLevel::StrategicPartnership);
//! assert_eq!(level.partial_cmp(&RelationLevel::AlliedRelations), None);
//! ```
//!
//! # An ontology of your own
//!
//! [`ontology!`] takes the path of a TOML file; [the ontology language][language] describes the
//! format.
//!
//! ```
//! mod garden {
//!     comity::ontology!("docs/examples/garden.toml");
//! }
//!
//! let json = r#"{ "name": "tulip", "light": "sun" }"#;
//! let plant = comity::from_json::<garden::Plant>(json).unwrap();
//! assert!(plant.light > garden::Light::Shade);
//! ```
//!
//! # Features
//!
//! - `bilateral` (default): the types of the bilateral ontology.
//! - `serde` (default): `Serialize` and `Deserialize` for every generated type, [`Date`],
//!   [`Decimal`], [`Url`] and [`Interval`], in every self-describing format: JSON, YAML, TOML,
//!   `MessagePack`, CBOR, and not bincode or postcard. A type in a field with
//!   `#[serde(flatten)]` takes every key that the struct around it does not name.
//! - `yaml`: reading and writing YAML.
//! - `toml`: `from_toml`.
//! - `chrono`: conversions between [`Date`] and chrono's types.
//! - `schemars`: `JsonSchema` for the same types.
//! - `render`: findings as annotated snippets of the text, as the command prints them.
//!
//! # More
//!
//! The [tutorial] leads from a first document to an ontology and checks of your own. The
//! [command `comity`][repository] checks files and queries a corpus; the crate `comity-questions`
//! gives the same answers in Rust.
//!
//! [tutorial]: https://github.com/comity-project/comity/blob/main/docs/tutorial.md
//! [language]: https://github.com/comity-project/comity/blob/main/docs/language.md
//! [repository]: https://github.com/comity-project/comity

// Generated code names this crate by a path, also where it is generated inside it.
extern crate self as comity;

#[doc(hidden)]
pub mod __private;
#[cfg(feature = "bilateral")]
pub mod bilateral;
pub mod corpus;
pub mod decode;
pub mod errors;
mod file;
mod ontology;
mod quantity;
mod read;
// Public for generated code alone, which decides the rules of an ontology with it.
#[doc(hidden)]
pub mod rule;
mod scalar;
#[cfg(feature = "serde")]
mod serialize;
mod url;
mod validate;
mod variant;
pub mod view;
pub mod vocabulary;
mod write;

#[doc(hidden)]
pub use comity_tree::decode::shape;
#[cfg(feature = "render")]
#[doc(inline)]
pub use comity_tree::render;
pub use comity_tree::{
    Code, CodeRef, Finding, Format, Group, Lines, Position, Related, Severity, Source, Span,
    value::{Certainty, Date, Decimal, ValueError},
};
#[cfg(feature = "bilateral")]
pub use corpus::Bilateral as Corpus;
pub use corpus::{CorpusError, Found, NameError};
pub use decode::{Decode, Decoded};
pub use errors::Errors;
pub use file::from_file;
pub use ontology::OntologyInfo;
pub use quantity::Interval;
#[cfg(feature = "toml")]
pub use read::from_toml;
#[cfg(feature = "yaml")]
pub use read::from_yaml;
pub use read::{from_json, read};
pub use scalar::NotOfScalar;
pub use url::Url;
pub use validate::{Invalid, check, validate};
pub use variant::OtherKind;
pub use vocabulary::{ByIndex, UnknownTerm, Vocabulary};
pub use write::to_json;
#[cfg(feature = "yaml")]
pub use write::to_yaml;

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
///
/// # Options
///
/// Options follow the path, in any order:
///
/// | option | what it does |
/// |---|---|
/// | `mod name` | puts the types in a module, which has the ontology's title and definition as its documentation; takes attributes and a visibility (`pub mod name`) |
/// | `pub(crate)`, `pub(super)`, ... | the visibility of the types; without it, they are `pub` |
/// | `exhaustive` | types are not `#[non_exhaustive]`, so that in another crate a `match` needs no `_` arm and a record may be written as a literal |
/// | `derive(Path, ...)` | further derives, of every vocabulary |
/// | `derive(Path, ...) for A \| B` | further derives, of some types: their names, or `vocabularies`, `scalars`, `records`, `unions` |
///
/// ```
/// use std::collections::BTreeSet;
///
/// comity::ontology!(
///     "docs/examples/garden.toml",
///     pub(crate) mod garden,
///     exhaustive,
///     derive(Hash) for Plant,
/// );
///
/// fn hours(light: garden::Light) -> u8 {
///     match light {
///         garden::Light::Shade => 2,
///         garden::Light::Sun => 8,
///     }
/// }
/// assert_eq!(garden::Light::all().map(hours).sum::<u8>(), 10);
/// ```
///
/// Paths of derives are resolved where the types are: in the module, if there is one. Two derives
/// are generated in a way of their own, so that they fit the ontology:
///
/// - `clap::ValueEnum`: the values of an argument are the codes of the terms, with labels and
///   aliases as hidden alternatives and the definition as help. Deprecated terms are hidden.
/// - `Ord` brings `PartialOrd`, both by the place in the ontology. It is an error for a vocabulary
///   with a partial order, which it would contradict; use [`ByIndex`] there.
#[macro_export]
macro_rules! ontology {
    ($path:literal $(, $($option:tt)*)?) => {
        $crate::__private::ontology! { $crate, $path $(, $($option)*)? }
    };
}

// Compiles and runs the Rust blocks of pages.
#[cfg(all(doctest, feature = "yaml"))]
mod pages {
    #[doc = include_str!("../README.md")]
    struct Readme;

    #[doc = include_str!("../docs/tutorial.md")]
    struct Tutorial;
}
