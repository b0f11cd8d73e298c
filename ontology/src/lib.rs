//! The bilateral ontology, and the language it is written in.
//!
//! The way of an ontology: its files are loaded, each parsed into spanned
//! declarations; those of an ontology that extends another are added to those of its base; all
//! of them are resolved into one [`Model`], and the model is linted.
//! Rules are written in a subset of [CEL](cel). `docs/language.md` is the reference.

pub mod cel;
pub mod codes;
pub mod conflict;
#[cfg(feature = "diff")]
pub mod diff;
mod extend;
mod graph;
mod index;
mod layers;
mod lint;
mod load;
#[cfg(feature = "diff")]
pub mod migration;
pub mod model;
pub mod names;
#[cfg(feature = "packed")]
pub mod packed;
mod parse;
pub mod pattern;
pub mod reading;
mod report;
mod resolve;
#[doc(hidden)]
pub mod spread;
mod version;

pub use load::{
    Disk, FileStore, Folder, LoadedOntology, builtin_names, load, load_builtin, load_with,
};
pub use model::Model;
