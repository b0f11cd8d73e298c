//! An ontology's model to Rust, JSON Schema and more.
//!
//! A plain library over `proc_macro2`: everything can be tested without a compiler. One module a
//! target.

pub mod rust;
