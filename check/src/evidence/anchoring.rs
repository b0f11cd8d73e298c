//! The quotes of many documents anchored, and their ranges kept in step with the sources.

use std::fmt::Write as _;

use comity_tree::{Code, Finding, Format, Source, Span, Tree, one_line};
use serde::Serialize;

use super::{Moved, anchor::Plan, citing::Citing, held::EvidenceReader, run::sources};
use crate::{
    document::has_error,
    file::{LoadedFile, reason},
    isolate::isolate,
    ontology::Ontology,
    options::Options,
    replace::replace,
    report::{FileReport, Listing, Report, json},
    session::{Files, Opened, Session},
};

/// What to do with the quotes and the ranges of documents.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Anchoring {
    /// Turn quotes into ranges, take back quotes that are shown beside a range, find the ranges
    /// again whose source changed, and write the SHA-256 of the source.
    Write,
    /// Write nothing, and report all that would be done.
    Check,
    /// Show the words of each range beside it, as a quote.
    Show,
}

/// What anchoring documents came to.
#[derive(Debug)]
#[non_exhaustive]
pub struct AnchorReport {
    /// The ranges that are elsewhere in a source that changed, by the name of the document.
    pub moved: Vec<(String, Vec<Moved>)>,
    /// What is wrong, or left to do.
    pub report: Report,
}

/// Anchors the quotes of documents, and keeps their ranges in step with the sources.
pub fn anchor(ontology: &Ontology, options: &Options, how: Anchoring) -> AnchorReport {
    let only = |report: Report| AnchorReport { moved: Vec::new(), report };
    let files = Files::open(options);
    let mut session = match Session::open(ontology, &files) {
        Ok(session) => session,
        Err(report) => return only(*report),
    };
    let mut reader = match sources(&session)
        .and_then(|sources| EvidenceReader::without_names(&session, sources))
    {
        Ok(reader) => reader,
        Err(misuse) => {
            session.misuse(misuse);
            return only(session.only_misuse());
        }
    };
    let (mut reports, mut moved, mut anchored) = (Vec::new(), Vec::new(), 0);
    for opened in session.named() {
        let source = opened.file.get().source.clone();
        let done = isolate(|| {
            #[cfg(test)]
            crate::hooks::fail_if_asked(crate::hooks::Stage::Anchor, &source.name);
            reader.anchor(opened, how)
        });
        let done = done.unwrap_or_else(|finding| Done::with(vec![*finding]));
        anchored += done.anchored;
        moved.push((source.name.clone(), done.moved));
        let source = Source { text: done.text.unwrap_or(source.text), ..source };
        reports.push(FileReport { source, findings: done.findings });
    }
    drop(reader);
    let mut summary = session.summary();
    summary.counted = None;
    summary.anchored = Some(anchored);
    AnchorReport { moved, report: session.replace_findings(reports, summary) }
}

/// What anchoring a document came to.
#[derive(Debug, Default)]
struct Done {
    /// The text to write; `None` if it is as it was.
    text: Option<String>,
    moved: Vec<Moved>,
    anchored: usize,
    findings: Vec<Finding>,
}

impl Done {
    fn with(findings: Vec<Finding>) -> Self {
        Self { findings, ..Self::default() }
    }
}

impl EvidenceReader<'_> {
    fn anchor(&mut self, opened: &Opened<'_>, how: Anchoring) -> Done {
        let (file, citing) = (opened.file.get(), &opened.document.citing);
        let Some(tree) = opened.tree().filter(|_| opened.document.is_parsed) else {
            return Done::with(opened.document.reading.clone());
        };
        let done = match how {
            Anchoring::Check => self.pending(file.format, tree, citing),
            Anchoring::Show => {
                Done { text: self.shown(file.format, tree, citing), ..Done::default() }
            }
            Anchoring::Write => self.done(file, tree, citing),
        };
        match done.text.as_ref().map(|text| replace(&file.path, text)) {
            Some(Err(error)) => Done::with(vec![not_written(&error)]),
            Some(Ok(())) | None => done,
        }
    }

    /// All that would be done, as findings on the text as it is.
    fn pending(&mut self, format: Format, tree: &Tree<'_>, citing: &Citing) -> Done {
        let followed = self.follow(format, tree, citing);
        let Plan { anchored, findings, .. } = self.plan(format, tree, citing);
        let open = self.left_open(tree, citing, &followed.open);
        let findings = [anchored, findings, open, followed.settled].concat();
        Done { findings: each_once(findings), moved: followed.moved, ..Done::default() }
    }

    /// All that is certain, and what is left to do.
    fn done(&mut self, file: &LoadedFile, tree: &Tree<'_>, citing: &Citing) -> Done {
        let followed = self.follow(file.format, tree, citing);
        let mut text = followed.text.unwrap_or_else(|| file.source.text.clone());
        let taken_back = self.read(file.format, &text, |reader, tree, citing| {
            reader.taken_back(file.format, tree, citing)
        });
        if let Some(shorter) = taken_back.flatten() {
            text = shorter;
        }
        let plan = self.read(file.format, &text, |reader, tree, citing| {
            reader.plan(file.format, tree, citing)
        });
        let anchored = plan.as_ref().map_or(0, |plan| plan.anchored.len());
        if let Some(plan) = plan.filter(|_| anchored > 0) {
            text = plan.text;
        }
        // The places of what is left have moved.
        let left = self.read(file.format, &text, |reader, tree, citing| {
            let findings = reader.plan(file.format, tree, citing).findings;
            [findings, reader.left_open(tree, citing, &followed.open)].concat()
        });
        let findings = each_once(left.unwrap_or_else(|| file.format.read(&text).findings));
        let text = (text != file.source.text).then_some(text);
        Done { text, moved: followed.moved, anchored, findings }
    }

    /// Looks at a text as a document; `None` if it cannot be read.
    fn read<T>(
        &mut self,
        format: Format,
        text: &str,
        look: impl FnOnce(&mut Self, &Tree<'_>, &Citing) -> T,
    ) -> Option<T> {
        let read = format.read(text);
        let tree = read.tree.filter(|_| !has_error(&read.findings))?;
        let citing = Citing::of(&self.types, self.model, self.root, &tree);
        Some(look(self, &tree, &citing))
    }
}

/// Findings in their order; what two steps find is there once.
fn each_once(mut findings: Vec<Finding>) -> Vec<Finding> {
    findings.sort_by(|a, b| (a.span, &a.code).cmp(&(b.span, &b.code)));
    findings.dedup_by(|a, b| (a.span, &a.code) == (b.span, &b.code));
    findings
}

fn not_written(error: &std::io::Error) -> Finding {
    let message = format!("the file cannot be written, and is unchanged: {}", reason(error));
    Finding::new(Code::UNREADABLE_FILE, Span::at(0), message)
}

/// The ranges that are elsewhere, each under the name of its document, to be printed.
#[derive(Clone, Copy, Debug)]
pub struct Moves<'m>(pub &'m [(String, Vec<Moved>)]);

impl Listing for Moves<'_> {
    fn name(&self) -> &'static str {
        "moved"
    }

    fn text(&self) -> String {
        let mut text = String::new();
        for (document, moved) in self.0.iter().filter(|(_, moved)| !moved.is_empty()) {
            let _ = writeln!(text, "{}", one_line(document));
            for Moved { claim, source, was, is } in moved {
                let _ = writeln!(
                    text,
                    "  {} {}..{} is now {}..{}  {}",
                    one_line(source),
                    was.start,
                    was.end,
                    is.start,
                    is.end,
                    one_line(claim)
                );
            }
            text.push('\n');
        }
        text
    }

    fn json(&self) -> Box<dyn Iterator<Item = String> + '_> {
        let moved = self.0.iter().flat_map(|(file, moved)| moved.iter().map(move |m| (file, m)));
        Box::new(moved.map(|(file, moved)| {
            json::pretty(&Item {
                file,
                claim: &moved.claim,
                source: &moved.source,
                was: [moved.was.start, moved.was.end],
                is: [moved.is.start, moved.is.end],
            })
        }))
    }
}

/// A range that is elsewhere, as JSON.
#[derive(Serialize)]
struct Item<'m> {
    file: &'m str,
    claim: &'m str,
    source: &'m str,
    was: [usize; 2],
    is: [usize; 2],
}
