//! Files to findings: the engine behind the `comity` command.
//!
//! The way of a run: paths are [discovered](discover), files [loaded](mod@file), each document is
//! held to the model by the [interpreter](interpret), and all of them against each other: their
//! ids and references ([corpus]), and what they say ([conflict]). What comes out is a
//! [`Report`](report::Report) with a [`Verdict`](verdict::Verdict); renderers turn it into text or
//! JSON.

pub mod catalogue;
pub mod check;
pub mod codes;
pub mod conflict;
pub mod corpus;
pub mod coverage;
pub mod cycle;
pub mod discover;
pub mod document;
pub mod evidence;
pub mod explain;
pub mod file;
mod isolate;
pub mod lint;
pub mod ontology;
pub mod page;
mod registry;
pub mod report;
pub mod stated;
pub mod verdict;
pub mod walk;
mod words;
