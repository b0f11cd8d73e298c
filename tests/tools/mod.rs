//! What several tests use.

pub mod generated;
