//! The bilateral ontology, and the language it is written in.
//!
//! The way of an ontology: its files are loaded, each parsed into spanned
//! declarations, all of them resolved into one [`Model`], and the model is linted.
//! Rules are written in a subset of [CEL](cel). `docs/language.md` is the reference.

pub mod cel;
pub mod model;
pub mod pattern;

pub use model::Model;
