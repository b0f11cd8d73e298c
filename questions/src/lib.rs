//! Questions on encoded documents, for any ontology that declares the parts that its fields play.
//!
//! | question | answer |
//! |---|---|
//! | [`Corpus::timeline`] | what happened between two actors, in the strands that the ontology declares |
//! | [`Corpus::level_on`] | which levels held between two actors on a day, how surely, and who says so |
//! | [`Corpus::claims_about`] | every claim that names an entry of the registry, and in which role |
//! | [`Corpus::series`] | the figures of one measure, period by period, disputed ones side by side |
//! | [`Corpus::path`] | the attested upgrades from one level to another, and who took them |
//! | [`compare`] | how two levels relate: below, equal, above or incomparable |
//!
//! An answer merges nothing and settles nothing: it arranges claims, and each line of it leads to
//! the claims that it rests on, as [`Found`]. An actor is named by its id in the registry or by a
//! name in any language.
//!
//! This crate knows no term and no field of an ontology. The ontology declares them with the keys
//! `part`, `effect`, `act` and `timeline`; `docs/language.md` describes these keys. With the
//! feature `typed`, a [`Term`] is converted to and from the types that `comity::ontology!`
//! compiles.

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

pub use corpus::Corpus;
pub use entity::{Entity, NameError};
pub use found::Found;
pub use item::{Item, Value};
pub use level::{Axis, Doubt, Held, Standing};
pub use lookup::TermError;
pub use manner::Manner;
pub use mention::{About, Mention, Role};
pub use modes::Modes;
pub use order::{Comparison, Edge, Position, Step, Taken, compare};
pub use quantity::Quantity;
pub use series::{Figure, Grain, Group, Period, Series};
pub use term::Term;
pub use timeline::{Entry, Timeline};
