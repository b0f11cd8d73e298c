//! What the command does, seen from outside: one module a topic.

mod anchor;
mod bad_input;
mod case;
mod conflicts;
mod context;
mod corpus;
mod coverage;
mod cuts;
mod cycles;
mod encoding_page;
mod entries;
mod evidence;
mod exit_codes;
mod explain;
mod golden;
mod hidden;
mod json;
mod language_page;
mod lint;
mod many_findings;
mod mistakes;
mod pages;
mod questions;
mod repeated_keys;
mod schema;
mod stated;
