//! Files to findings: the engine behind the `comity` command.
//!
//! | to | use |
//! |---|---|
//! | check files and folders | [`check()`] with [`Options`] |
//! | check documents and sources that are in memory | [`Memory`] |
//! | verify what documents cite, and get the words | [`evidence()`], [`evidence_opened`] |
//! | work with the documents themselves | [`Files`], and a [`Session`] over them |
//! | rely on documents for an answer | [`sound`] |
//! | apply the fixes of findings | [`fix()`], [`fix_files`] |
//! | check an ontology | [`lint()`] |
//! | follow a `comity.toml` | [`ProjectFile`] |
//! | print a report | [`Printing`] with one of [`FORMATS`], or a [`ReportFormat`] of your own |
//! | list or explain codes | [`catalogue()`], [`explain()`] |
//!
//! The result of a run is a [`Report`]: the findings of each file, and a [`Verdict`].
//!
//! ```
//! use comity_check::{Memory, Ontology, Printing, Verdict, format};
//!
//! let ontology = Ontology::open("comity:bilateral");
//! let document = "ontology: bilateral@0.1.0\nclaims:\n  - kind: relatoin\n";
//! let report = Memory::new().document("visit.yaml", document).check(&ontology);
//! assert_eq!(report.verdict, Verdict::Findings);
//!
//! let mut printed = String::new();
//! let format = format("concise").expect("one of the formats");
//! Printing::new(&report).print(format, &mut printed);
//! assert!(printed.starts_with("visit.yaml:3:11: error[unknown-kind]"), "{printed}");
//! ```

mod alike;
mod allowed;
mod arrow;
mod both;
mod catalogue;
mod codes;
mod content;
mod context;
mod cycle;
mod digest;
mod discover;
mod expected;
mod gather;
mod hazards;
#[cfg(test)]
mod hooks;
mod in_words;
mod isolate;
mod kept;
mod limits;
mod memory;
mod ontology;
mod options;
mod patterns;
mod progress;
mod replace;
mod severities;
mod together;
mod verdict;
mod words;

// What the command, the language server and the tests of the workspace need beyond the public API.
#[doc(hidden)]
pub mod against;
#[doc(hidden)]
pub mod baseline;
#[doc(hidden)]
pub mod check;
#[doc(hidden)]
pub mod conflict;
#[doc(hidden)]
pub mod corpus;
#[doc(hidden)]
pub mod coverage;
#[doc(hidden)]
pub mod document;
#[doc(hidden)]
pub mod evidence;
#[doc(hidden)]
pub mod explain;
#[doc(hidden)]
pub mod file;
#[doc(hidden)]
pub mod fixing;
#[doc(hidden)]
pub mod layout;
#[doc(hidden)]
pub mod lint;
#[doc(hidden)]
pub mod member;
#[doc(hidden)]
pub mod migration;
#[doc(hidden)]
pub mod page;
#[doc(hidden)]
pub mod project;
#[doc(hidden)]
pub mod registry;
#[doc(hidden)]
pub mod report;
#[doc(hidden)]
pub mod review;
#[doc(hidden)]
pub mod rewriting;
#[doc(hidden)]
pub mod session;
#[doc(hidden)]
pub mod stated;
#[doc(hidden)]
pub mod terms;
#[doc(hidden)]
pub mod walk;

pub use catalogue::{CatalogueEntry, catalogue};
pub use check::{check, check_opened, sound};
pub use discover::{LeftOut, Misuse};
pub use evidence::{
    Purpose,
    run::{EvidenceReport, evidence, evidence_opened},
    verify::{Citation, Verified},
};
pub use expected::Expected;
pub use explain::explain;
pub use fixing::{ChangedDocument, Fixed, fix, fix_files};
pub use kept::KeptFile;
pub use limits::Limits;
pub use lint::lint;
pub use memory::Memory;
pub use ontology::Ontology;
pub use options::Options;
pub use patterns::Patterns;
pub use progress::Progress;
pub use project::{Project, ProjectFile};
pub use report::{
    FORMATS, FileReport, Listing, MOST, Printing, Report, ReportFormat, Sink, Summary, format,
};
pub use session::{Files, Opened, Session};
pub use severities::{Severities, Weight, Weights};
pub use verdict::Verdict;

pub use comity_tree::{Applicability, Finding, Severity, Source, Span};
