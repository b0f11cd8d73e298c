//! An ontology's model to Rust, JSON Schema and more.
//!
//! A plain library over `proc_macro2`: everything can be tested without a compiler. One module a
//! [target](target::Target), and a line for it in [`targets`].

mod corpus;
pub mod describe;
pub mod fate;
pub mod fates;
mod json;
pub mod json_schema;
mod language;
pub mod loss;
pub mod rust;
pub mod target;
mod targets;

pub use corpus::{Corpus, Used};
pub use fate::{Fate, Property};
pub use language::in_language;
pub use target::{Artefact, File, Refusal, Target};
pub use targets::{target, targets};
