//! What several tests use.

#![allow(dead_code, reason = "each test uses its part")]

pub(crate) mod generated;
