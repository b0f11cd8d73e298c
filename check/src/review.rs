//! Sheets for a second reader: each claim of a document with the definitions of its terms, beside
//! the sentence that says it.

pub(crate) mod sentence;
mod sheet;

use crate::{
    evidence::run::each, ontology::Ontology, options::Options, report::Report, session::Files,
};

/// What making the sheets of some documents came to.
#[derive(Debug)]
#[non_exhaustive]
pub struct ReviewReport {
    /// The sheets as Markdown, one for each document that has claims.
    pub sheets: Vec<String>,
    /// What is wrong with the documents and their evidence.
    pub report: Report,
}

/// Makes a sheet of each document, with the words of its sources.
pub fn review(ontology: &Ontology, options: &Options) -> ReviewReport {
    let mut sheets = Vec::new();
    let files = Files::open(options);
    let looked = each(ontology, &files, |reader, opened| {
        let Some(tree) = opened.tree() else { return Vec::new() };
        let (sheet, findings) = sheet::of(reader, opened, tree);
        sheets.extend(sheet);
        findings
    });
    let report = match looked {
        Ok((session, summary)) => session.finish(summary, Vec::new()),
        Err(report) => *report,
    };
    ReviewReport { sheets, report }
}
