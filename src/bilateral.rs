//! The bilateral ontology: what can be claimed about the relations between states.
//!
//! Generated from `comity-ontology`'s `bilateral.toml`; nothing here is written by hand.

#![allow(
    clippy::non_canonical_partial_ord_impl,
    reason = "the order is the ontology's; in other crates clippy leaves the macro alone"
)]

crate::ontology!("comity:bilateral");
