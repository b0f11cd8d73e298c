//! The bilateral ontology: what can be claimed about the relations between states.
//!
//! Generated from `comity-ontology`'s `bilateral.toml`; nothing here is written by hand.

crate::ontology!("comity:bilateral");
