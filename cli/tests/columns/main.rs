//! A corpus in `SQLite` and in Parquet, and back.

#[path = "../cli/case.rs"]
#[allow(dead_code, reason = "this test uses a part of it")]
mod case;
mod places;
mod round_trips;
