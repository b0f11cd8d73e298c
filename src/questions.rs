//! Questions that a [`Corpus`](crate::Corpus) answers.
//!
//! | question | answer |
//! |---|---|
//! | [`Corpus::timeline`](crate::Corpus::timeline) | what happened between two actors: levels, agreements, events, projects, disputes |
//! | [`Corpus::level_on`](crate::Corpus::level_on) | which levels, overlays and missions held on a day, how surely, and who says so |
//! | [`Corpus::claims_about`](crate::Corpus::claims_about) | every claim that names an entry of the registry, and in which role |
//! | [`Corpus::series`](crate::Corpus::series) | the figures of one measure, period by period, disputed ones side by side |
//! | [`Corpus::path`](crate::Corpus::path) | the attested upgrades from one level to another, and the pairs that took them |
//! | [`compare`] | how two levels compare: below, equal, above or incomparable |
//!
//! An answer merges nothing and settles nothing: it arranges claims, and each line of it leads to
//! the claims that it rests on, as [`Found`](crate::Found). Where actors are asked for, an id of
//! the registry will do as well as a name in any language.
//!
//! ```
//! use comity::Corpus;
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/corpus");
//! let corpus = Corpus::read_dir(folder)?;
//! for entry in corpus.timeline("China", "吉尔吉斯斯坦")?.entries() {
//!     let date = entry.date().map_or("undated", |date| date.as_str());
//!     println!("{date}  {}", entry.words("en"));
//! }
//! # Ok(())
//! # }
//! ```

mod dates;
mod entity;
mod language;
mod level;
mod mention;
mod modes;
mod order;
mod pair;
mod series;
mod timeline;
mod words;

pub use entity::{Entity, NameError};
pub use language::label;
pub use level::{Doubt, Held, Standing};
pub use mention::{About, Mention, Role};
pub use modes::Modes;
pub use order::{Comparison, Edge, Position, Step, Taken, compare};
pub use series::{Figure, Grain, Group, Period, Series};
pub use timeline::{Entry, Strand, Timeline};
