//! The schema of an ontology in the hands of a validator that is not comity's.
//!
//! A program that uses the JSON Schema and never sees Rust gets the verdicts that `comity check`
//! gives, but for what the loss report says. This crate holds the two to each other on
//! [mutants](comity_testkit::mutants) of documents: where they disagree, a loss must say so.

pub mod corpus;
pub mod judge;
pub mod table;
