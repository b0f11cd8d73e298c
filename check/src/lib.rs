//! Files to findings: the engine behind the `comity` command.
//!
//! Start with [`check()`], or with [`Memory`] for documents that are not in files. [`Files`] and a
//! [`Session`] over them give access to the documents themselves. The result is a [`Report`] with
//! a [`Verdict`]; [`report`] has the formats in which it is printed. The other modules are what
//! the commands do: [fixing], [evidence], [coverage], [conflict], [lint] and [explain].

pub mod against;
mod alike;
mod allowed;
mod arrow;
pub mod baseline;
pub mod catalogue;
pub mod check;
pub mod codes;
pub mod conflict;
mod context;
#[doc(hidden)]
pub mod corpus;
pub mod coverage;
mod cycle;
pub mod discover;
#[doc(hidden)]
pub mod document;
pub mod evidence;
pub mod explain;
#[doc(hidden)]
pub mod file;
pub mod fixing;
mod gather;
#[cfg(test)]
mod hooks;
mod isolate;
pub mod layout;
mod limits;
pub mod lint;
#[doc(hidden)]
pub mod member;
mod memory;
pub mod ontology;
mod options;
pub mod page;
mod patterns;
pub mod project;
mod registry;
mod replace;
pub mod report;
pub mod review;
pub mod session;
mod severities;
#[doc(hidden)]
pub mod stated;
pub mod terms;
mod together;
mod verdict;
#[doc(hidden)]
pub mod walk;
mod words;

pub use check::{Checked, check, check_all, check_files, sound};
pub use limits::Limits;
pub use memory::Memory;
pub use ontology::Ontology;
pub use options::Options;
pub use patterns::Patterns;
pub use project::{Project, ProjectFile};
pub use report::Report;
pub use session::{Files, Opened, Session};
pub use severities::{Severities, Weight, Weights};
pub use verdict::Verdict;
