//! Files to findings: the engine behind the `comity` command.
//!
//! The way of a run: paths are [discovered](discover), files [loaded](mod@file), each document is
//! read against the model by the [interpreter](comity_ontology::reading), and all of them are
//! compared: their ids and references ([corpus]), and their statements ([conflict]). The result is
//! a [`Report`] with a [`Verdict`]; renderers turn it into text or JSON.

mod alike;
mod arrow;
pub mod catalogue;
pub mod check;
pub mod codes;
pub mod conflict;
mod context;
pub mod corpus;
pub mod coverage;
pub mod cycle;
pub mod discover;
pub mod document;
pub mod evidence;
pub mod explain;
pub mod file;
mod gather;
#[cfg(test)]
mod hooks;
mod isolate;
pub mod limits;
pub mod lint;
pub mod member;
pub mod memory;
pub mod ontology;
pub mod options;
pub mod page;
mod registry;
mod replace;
pub mod report;
pub mod session;
pub mod stated;
mod together;
pub mod verdict;
pub mod walk;
mod words;

pub use check::{Checked, check, check_all, check_files, sound};
pub use limits::Limits;
pub use memory::Memory;
pub use ontology::Ontology;
pub use options::Options;
pub use report::Report;
pub use session::{Files, Opened, Session};
pub use verdict::Verdict;
