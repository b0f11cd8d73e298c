//! An ontology model to Rust, JSON Schema and more, as a plain library.
