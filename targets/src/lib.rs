//! What an ontology becomes outside Rust.
//!
//! One module a [target](comity_gen::Target), and a line for it in [`targets`]. What a dependent
//! crate needs is in `comity-gen`; the macro compiles nothing of this crate.

#![allow(
    clippy::format_push_string,
    clippy::format_collect,
    reason = "generated text is read here line by line, as it will be"
)]

mod codebook;
mod expression;
pub mod folder;
mod header;
mod layout;
mod losses;
mod message;
mod naming;
mod python;
mod rdf;
mod reached;
mod relational;
mod sql;
mod stale;
mod taken;
mod targets;
mod terms;
mod text;
mod together;
mod typescript;

pub use codebook::Codebook;
pub use python::Python;
pub use rdf::Rdf;
pub use sql::Sql;
pub use targets::{target, targets};
pub use terms::TermTables;
pub use together::generate;
pub use typescript::TypeScript;

pub use comity_gen::loss::Effect;
