//! What several tests use.

#![allow(dead_code, reason = "each test uses its part")]

pub(crate) mod dice;
pub(crate) mod generated;
pub(crate) mod grow;
pub(crate) mod mutate;
