//! How far the claims of documents cover the texts that they encode.
//!
//! Every letter, numeral and symbol of a text is claimed (evidence of something with an id rests
//! on it), marked (it is cited by what has no id: it was read, and yields no claim), or untouched;
//! what only says how the text is set is markup. A range counts if it holds against the source.

mod fields;
mod figures;
mod gaps;
mod gather;
pub mod page;
pub mod render;
mod strength;
mod stretch;

use std::{path::PathBuf, sync::Arc};

use comity_tree::Source;

use crate::{
    evidence::{
        markup::TextFormat,
        place_of,
        run::{each, nothing},
        text::SourceText,
    },
    file::name_of,
    isolate::isolate,
    ontology::Ontology,
    options::Options,
    report::{FileReport, Report},
    session::Files,
};
use gather::{Texts, gather};

pub use fields::FieldValue;
pub use figures::Figures;
pub use gaps::{Gap, gaps};
pub use gather::{CoverageEntry, LeantEntry};
pub use stretch::{Stretch, is_text, stretches};

/// A source text, and what documents say about it.
#[derive(Clone, Debug, Default)]
pub struct CoveredText {
    /// Its file, as documents name it.
    pub file: String,
    /// The BCP 47 tag of its language; empty if no document tells.
    pub language: String,
    /// How it is marked up.
    pub format: TextFormat,
    /// Its title; empty if no document tells.
    pub title: String,
    /// The text; `None` if it is not there.
    pub source: Option<Arc<SourceText>>,
    /// What is claimed from it, in the order of the documents.
    pub claims: Vec<CoverageEntry>,
    /// What is marked in it without a claim.
    pub marks: Vec<CoverageEntry>,
}

/// How far some documents cover their texts.
#[derive(Debug)]
#[non_exhaustive]
pub struct CoverageReport {
    /// The texts, in the order in which documents name them.
    pub texts: Vec<CoveredText>,
    /// What is wrong, and what is untouched.
    pub report: Report,
}

/// Measures how far documents cover their sources.
pub fn coverage(ontology: &Ontology, options: &Options) -> CoverageReport {
    let mut found = Texts::default();
    let (mut verified, mut cited) = (0, 0);
    let files = Files::open(options);
    let (session, mut summary) = match each(ontology, &files, |reader, opened| {
        let Some(tree) = opened.tree() else { return Vec::new() };
        let gathered =
            gather(reader, &opened.file.get().source, tree, &opened.document.citing, &mut found);
        verified += gathered.verified;
        cited += gathered.cited;
        gathered.findings
    }) {
        Ok(run) => run,
        Err(report) => return CoverageReport { texts: found.texts, report: *report },
    };
    let texts = found.texts;
    summary.passages = Some((verified, cited));
    let untouched = texts.iter().filter_map(|text| {
        let found = isolate(|| {
            #[cfg(test)]
            crate::hooks::fail_if_asked(crate::hooks::Stage::Cover, &text.file);
            untouched(text, &options.sources)
        });
        found.unwrap_or_else(|finding| {
            let source = Source { name: text.file.clone(), text: String::new() };
            Some(FileReport { source, findings: vec![*finding] })
        })
    });
    let untouched = untouched.collect();
    let mut report = session.finish(summary, untouched);
    if texts.is_empty() && report.misused.is_empty() {
        report = report.with_misuse(nothing(options, "no document names a source"));
    }
    CoverageReport { texts, report }
}

/// The untouched parts of a text, as findings on the text.
fn untouched(text: &CoveredText, folders: &[PathBuf]) -> Option<FileReport> {
    let source = text.source.as_deref()?;
    let findings = gaps(text, &stretches(text)).iter().map(|gap| gap.finding(source)).collect();
    let (_, path) = place_of(folders, &text.file);
    let name = name_of(&path);
    Some(FileReport { source: Source { name, text: source.text().to_owned() }, findings })
}
