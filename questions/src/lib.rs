//! Questions on encoded documents, for any ontology that declares the parts that its fields play.
//!
//! | question | answer |
//! |---|---|
//! | [`ClaimCorpus::timeline`] | what happened between two actors, in the strands that the ontology declares |
//! | [`ClaimCorpus::level_on`] | which levels held between two actors on a day, how surely, and who says so |
//! | [`ClaimCorpus::claims_about`] | every claim that names an entry of the registry, and in which role |
//! | [`ClaimCorpus::series`] | the figures of one measure, period by period, disputed ones side by side |
//! | [`ClaimCorpus::path`] | the attested upgrades from one level to another, and who took them |
//! | [`compare`] | how two levels relate: below, equal, above or incomparable |
//!
//! An answer merges nothing and settles nothing: it arranges claims, and each line of it leads to
//! the claims that it rests on, as [`FoundClaim`]. An actor is named by its id in the registry or
//! by a name in any language.
//!
//! This crate knows no term and no field of an ontology. The ontology declares them with the keys
//! `part`, `effect`, `act` and `timeline`; `docs/language.md` describes these keys. With the
//! feature `typed`, a [`TermRef`] is converted to and from the types that `comity::ontology!`
//! compiles.

mod context;
mod corpus;
mod dates;
mod entity;
mod found;
mod item;
mod language;
mod level;
mod lookup;
mod manner;
mod mention;
mod modes;
mod openness;
mod order;
mod pair;
mod quantity;
mod read;
mod series;
mod term;
mod timeline;
#[cfg(feature = "typed")]
mod typed;
mod words;

// Compiles the Rust of the page on questions.
#[cfg(doctest)]
#[doc = include_str!("../../docs/questions.md")]
struct Page;

pub use context::LeanedEntry;
pub use corpus::ClaimCorpus;
pub use entity::{Entity, EntityError};
pub use found::FoundClaim;
pub use item::{Item, ItemValue};
pub use level::{Axis, Doubt, Held, Standing, Uncounted};
pub use lookup::TermError;
pub use manner::Manner;
pub use mention::{About, ClaimMention, MentionRole};
pub use modes::Modes;
pub use order::{Edge, LevelStep, Taken, TermComparison, TermRelation, compare};
pub use quantity::ClaimQuantity;
pub use series::{Figure, Grain, Period, Series, SeriesGroup};
pub use term::TermRef;
pub use timeline::{Timeline, TimelineEntry};
