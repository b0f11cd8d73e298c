//! What an ontology becomes outside Rust.
//!
//! One module a [target](comity_gen::Target), and a line for it in [`targets`]. What a dependent
//! crate needs is in `comity-gen`; the macro compiles nothing of this crate.

pub mod folder;
mod stale;
mod targets;

pub use targets::{target, targets};
