//! Ranges found again in a source that changed.
//!
//! A range is known by its digest, so that the source itself says where its passage went. What is
//! certain is rewritten; of the rest it is said what is in its place now.

mod align;
mod instead;
mod view;

use std::{collections::BTreeMap, ops::Range, sync::Arc};

use comity_tree::{Edit, Finding, Format, Node, Tree, one_line, shown};

use self::{
    align::{Fate, Sought, align},
    instead::{Missing, in_place},
    view::{Looked, View},
};
use super::{
    Cited, QUOTE, Sources,
    citing::Citing,
    held::EvidenceReader,
    layout,
    text::{SourceText, digest},
    verify,
};
use crate::{codes, words::short};

/// A range that was found again.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Moved {
    /// The id of what rests on it; empty if nothing around it has one.
    pub claim: String,
    /// The file of the source.
    pub source: String,
    /// The range as it was.
    pub was: Range<usize>,
    /// Where its passage is now.
    pub is: Range<usize>,
}

/// What following a document's sources comes to.
#[derive(Debug, Default)]
pub(crate) struct Followed {
    /// The text of the document with what is certain; `None` if nothing changes.
    pub(crate) text: Option<String>,
    /// The ranges that are elsewhere now.
    pub(crate) moved: Vec<Moved>,
    /// What is not certain, as findings on the text as it was, each with the number of the range
    /// among those that the document cites.
    pub(crate) open: Vec<(usize, Finding)>,
    /// What the new text settles, as findings on the text as it was.
    pub(crate) settled: Vec<Finding>,
}

/// A range of a source that changed, with what becomes of it.
struct Passage<'t> {
    /// Its number among those that the document cites.
    number: usize,
    cited: Cited<'t>,
    was: Range<usize>,
    digest: &'t str,
}

impl EvidenceReader<'_> {
    /// Finds the ranges of a document again whose sources are not those that it was encoded from.
    pub(crate) fn follow(&mut self, format: Format, tree: &Tree<'_>, citing: &Citing) -> Followed {
        let mut followed = Followed::default();
        let mut edits: BTreeMap<u32, Edit> = BTreeMap::new();
        let cited = citing.cited(self.model, tree);
        for source in citing.sources(tree) {
            let Some((file, text)) = changed(source, &mut self.sources) else { continue };
            let is_of_it =
                |cited: &Cited<'_>| cited.source.map(Node::index) == Some(source.index());
            let of_it = cited.iter().enumerate().filter(|(_, cited)| is_of_it(cited));
            let mut passages: Vec<Passage<'_>> =
                of_it.filter_map(|(number, cited)| passage(number, cited)).collect();
            passages.sort_by_key(|passage| (passage.was.start, passage.was.end));
            let (sought, looked) = looked_for(&text, &passages);
            let fates = fates(&passages, &sought, &text).into_iter().zip(looked);
            let mut is_certain = true;
            for (passage, (fate, is_looked_for)) in passages.iter().zip(fates) {
                match fate {
                    Fate::Found(is) => {
                        if is != passage.was {
                            followed.settled.push(passage.elsewhere(file, &is));
                            followed.moved.push(passage.moved(file, &is));
                        }
                        for edit in passage.edits(format, &text, &is) {
                            edits.insert(edit.span.start, edit);
                        }
                    }
                    fate => {
                        is_certain = false;
                        let finding = passage.finding(file, &text, &fate, is_looked_for);
                        followed.open.push((passage.number, finding));
                    }
                }
            }
            let finding = verify::changed(source, &mut self.sources);
            if is_certain && let Some(edit) = hash(format, source, &text) {
                followed.settled.push(finding.unwrap_or_else(|| unhashed(source, file)));
                edits.insert(edit.span.start, edit);
            }
        }
        tree.locate(&mut followed.settled);
        if !edits.is_empty() {
            let edits = edits.values().map(|edit| (edit.span, &*edit.text));
            let text = layout::applied(tree.source(), edits);
            followed.text = text.filter(|text| self.reads(format, text, cited.len()));
        }
        followed
    }

    /// What following the sources left open, as findings on a document that cites the same ranges.
    pub(crate) fn left_open(
        &mut self,
        tree: &Tree<'_>,
        citing: &Citing,
        open: &[(usize, Finding)],
    ) -> Vec<Finding> {
        let cited = citing.cited(self.model, tree);
        let mut findings = Vec::new();
        for (number, finding) in open {
            let Some(cited) = cited.get(*number) else { continue };
            let node = cited.node.get("digest").unwrap_or(cited.node);
            let mut finding = finding.clone().node(node.index());
            finding.span = node.span();
            findings.push(finding);
        }
        for source in citing.sources(tree) {
            findings.extend(verify::changed(source, &mut self.sources));
        }
        tree.locate(&mut findings);
        findings
    }

    /// Whether a text can be read, and cites as many ranges as another.
    pub(super) fn reads(&self, format: Format, text: &str, ranges: usize) -> bool {
        let read = format.read(text);
        let tree = read.tree.filter(|_| read.findings.is_empty());
        tree.is_some_and(|tree| {
            let citing = Citing::of(&self.types, self.model, self.root, &tree);
            citing.cited(self.model, &tree).len() == ranges
        })
    }
}

/// The file and the text of a source that is not the one of the document's SHA-256.
fn changed<'t>(source: Node<'t>, sources: &mut Sources) -> Option<(&'t str, Arc<SourceText>)> {
    let file = source.get("file")?.as_str()?;
    let text = sources.get(file).ok()?;
    let written = source.get("sha256").and_then(Node::as_str);
    (written != Some(text.sha256())).then(|| (file, Arc::clone(text)))
}

fn passage<'t>(number: usize, cited: &Cited<'t>) -> Option<Passage<'t>> {
    let was = verify::range(cited.node).filter(|range| range.start < range.end)?;
    let digest = cited.node.get("digest")?.text();
    Some(Passage { number, cited: *cited, was, digest })
}

/// Everywhere that passages are now, and whether each was looked for everywhere.
fn looked_for(text: &SourceText, passages: &[Passage<'_>]) -> (Vec<Sought>, Vec<bool>) {
    let views = View::all(text);
    let mut known = BTreeMap::new();
    let sought = passages.iter().map(|passage| {
        let key = (passage.was.len(), passage.digest);
        let (places, is_looked_for) = known.entry(key).or_insert_with(|| {
            let mut is_looked_for = true;
            for view in &views {
                match view.look(&passage.was, passage.digest) {
                    Looked::At(places) => return (places, is_looked_for),
                    Looked::Nowhere => {}
                    Looked::Unfinished => is_looked_for = false,
                }
            }
            (Vec::new(), is_looked_for)
        });
        (Sought { was: passage.was.clone(), places: places.clone() }, *is_looked_for)
    });
    sought.unzip()
}

/// What became of passages, with what is in the place of those that are nowhere.
fn fates(passages: &[Passage<'_>], sought: &[Sought], text: &SourceText) -> Vec<Fate> {
    let fates = align(sought);
    let mut known = Vec::new();
    let mut cited: BTreeMap<usize, &Range<usize>> = BTreeMap::new();
    for (passage, fate) in passages.iter().zip(&fates) {
        if let Some(Fate::Found(is)) = fate {
            known.push((passage.was.clone(), is.clone()));
            cited.insert(passage.number, is);
        }
    }
    let nowhere = passages.iter().zip(&fates).filter(|(_, fate)| fate.is_none());
    let missing: Vec<Missing<'_>> = nowhere
        .map(|(passage, _)| Missing {
            was: passage.was.clone(),
            quote: passage.cited.node.get(QUOTE).and_then(Node::as_str),
            cited_between: between(passage.number, &cited),
        })
        .collect();
    let mut places = in_place(&missing, &known, text.text()).into_iter();
    let fates = fates.into_iter().map(|fate| fate.or_else(|| places.next()).unwrap_or(Fate::Gone));
    fates.collect()
}

/// Where what the document cites before a passage ends, and what it cites after it starts, as long
/// as the document cites the text in its order there.
fn between(number: usize, cited: &BTreeMap<usize, &Range<usize>>) -> Range<Option<usize>> {
    let before: Vec<&Range<usize>> =
        cited.range(..number).rev().take(2).map(|(_, is)| *is).collect();
    let after: Vec<&Range<usize>> = cited.range(number..).take(2).map(|(_, is)| *is).collect();
    let (start, end) = (before.first().map(|is| is.end), after.first().map(|is| is.start));
    let in_order = before.iter().rev().chain(&after);
    let is_in_order = in_order.map(|is| is.start).is_sorted();
    if is_in_order && start.zip(end).is_none_or(|(start, end)| start <= end) {
        start..end
    } else {
        None..None
    }
}

impl Passage<'_> {
    fn moved(&self, file: &str, is: &Range<usize>) -> Moved {
        let claim = self.cited.claim.map_or("", |claim| claim.id).to_owned();
        Moved { claim, source: file.to_owned(), was: self.was.clone(), is: is.clone() }
    }

    /// The changes that let it cite a range.
    fn edits(&self, format: Format, text: &SourceText, is: &Range<usize>) -> Vec<Edit> {
        let new = digest(text.get(is.clone()).unwrap_or_default());
        let parts = [
            ("start", self.was.start.to_string(), is.start.to_string()),
            ("end", self.was.end.to_string(), is.end.to_string()),
            ("digest", self.digest.to_owned(), new),
        ];
        let changed = parts.into_iter().filter(|(_, was, is)| was != is);
        let edit = |(name, _, is): (&str, String, String)| {
            let node = self.cited.node.get(name)?;
            let text = if name == "digest" { layout::digest(format, &is) } else { is };
            Some(Edit { span: node.span(), text })
        };
        changed.filter_map(edit).collect()
    }

    /// That the passage is elsewhere.
    fn elsewhere(&self, file: &str, is: &Range<usize>) -> Finding {
        let (was, node) = (&self.was, self.cited.node.get("start").unwrap_or(self.cited.node));
        let file = short(file);
        let message = format!(
            "the passage from {} to {} of `{file}` is now from {} to {}",
            was.start, was.end, is.start, is.end
        );
        Finding::new(codes::DIGEST_MISMATCH, node.span(), message)
            .help("run `comity anchor` to write this range")
            .node(node.index())
    }

    fn finding(&self, file: &str, text: &SourceText, fate: &Fate, is_looked_for: bool) -> Finding {
        let (start, end) = (self.was.start, self.was.end);
        let of = format!("the passage from {start} to {end} of `{}`", short(file));
        let (message, help) = match fate {
            _ if !is_looked_for => (
                format!("{of} was not looked for everywhere, because the text is too long"),
                "look it up in the source, and write its words as `quote`".to_owned(),
            ),
            Fate::Unsure(places) => {
                let places = places.iter().take(SHOWN);
                let places = places.map(|at| format!("{}..{}", at.start, at.end));
                let places = places.collect::<Vec<_>>().join(", ");
                (
                    format!("{of} may be at another place now: {places}"),
                    "compare the words around it, and write the range that is meant".to_owned(),
                )
            }
            Fate::Changed(now) => {
                let words = one_line(text.get(now.clone()).unwrap_or_default()).into_owned();
                (
                    format!(
                        "{of} has changed, or is elsewhere: {}..{} is now `{}`",
                        now.start,
                        now.end,
                        shown(&words).at_most(WHOLE)
                    ),
                    "compare the claim with it, and write the words that say it as `quote`"
                        .to_owned(),
                )
            }
            Fate::Gone | Fate::Found(_) => (
                format!("{of} is not there any more"),
                "remove the claim, or write other words that say it as `quote`".to_owned(),
            ),
        };
        let node = self.cited.node.get("digest").unwrap_or(self.cited.node);
        Finding::new(codes::DIGEST_MISMATCH, node.span(), message).help(help).node(node.index())
    }
}

/// Most columns of a passage that a message shows: it is to be compared with the claim.
const WHOLE: usize = 600;

/// Most places that a message lists.
const SHOWN: usize = 4;

/// That a source is cited without the SHA-256 of its text.
fn unhashed(source: Node<'_>, file: &str) -> Finding {
    let node = source.get("file").unwrap_or(source);
    let message = format!("the document does not have the SHA-256 of `{}`", short(file));
    Finding::new(codes::SOURCE_CHANGED, node.span(), message)
        .help("run `comity anchor` to write it")
        .node(node.index())
}

/// The change that gives a source the SHA-256 of its text.
fn hash(format: Format, source: Node<'_>, text: &SourceText) -> Option<Edit> {
    if let Some(written) = source.get("sha256") {
        let text = layout::digest(format, text.sha256());
        return Some(Edit { span: written.span(), text });
    }
    let (key, value) = source.entries().find(|(key, _)| key.text() == "file")?;
    layout::after(format, source, key, value, &[("sha256", layout::digest(format, text.sha256()))])
}
