//! The Rust of an ontology that has every construct, compiled and used.

#[rustfmt::skip]
#[path = "generated/constructs.rs"]
mod constructs;
