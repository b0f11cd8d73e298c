//! An ontology's model to Rust, JSON Schema and more.
//!
//! A plain library over `proc_macro2`: everything can be tested without a compiler. One module a
//! [target](target::Target), and a line for it in [`targets`]. Without the feature `targets`, only
//! the types of [`rust`] are there, which are all that the macro needs.

#[cfg(feature = "targets")]
pub mod beyond;
#[cfg(feature = "targets")]
mod corpus;
#[cfg(feature = "targets")]
pub mod describe;
#[cfg(feature = "targets")]
mod everywhere;
#[cfg(feature = "targets")]
pub mod fate;
#[cfg(feature = "targets")]
pub mod fates;
#[cfg(feature = "targets")]
mod json;
#[cfg(feature = "targets")]
pub mod json_schema;
#[cfg(feature = "targets")]
mod language;
#[cfg(feature = "targets")]
pub mod loss;
mod refusal;
pub mod rust;
#[cfg(feature = "targets")]
pub mod target;
#[cfg(feature = "targets")]
mod targets;

#[cfg(feature = "targets")]
pub use corpus::{CorpusValues, Used};
#[cfg(feature = "targets")]
pub use everywhere::lost_rules;
#[cfg(feature = "targets")]
pub use fate::{Fate, Property};
#[cfg(feature = "targets")]
pub use language::in_language;
pub use refusal::Refusal;
#[cfg(feature = "targets")]
pub use target::{Artefact, File, Target};
#[cfg(feature = "targets")]
pub use targets::{target, targets};
