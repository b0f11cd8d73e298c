//! An ontology's model to Rust, JSON Schema and more.
//!
//! A plain library over `proc_macro2`: everything can be tested without a compiler. One module a
//! target.

mod describe;
mod json;
pub mod json_schema;
pub mod loss;
pub mod rust;
