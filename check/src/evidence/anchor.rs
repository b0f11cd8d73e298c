//! From a quote to the range that it is in.

use std::collections::{BTreeMap, BTreeSet};

use comity_tree::{Finding, Format, Node, Span, Tree};

use super::{
    Cited, Unanchored, agree::agrees, citing::Citing, held::EvidenceReader, is_anchored_in_part,
    layout, lookup::Texts, place::Anchor, quote_and_range, verify,
};
use crate::codes;

/// What anchoring a document comes to.
#[derive(Debug)]
pub struct Plan {
    /// The text of the document with its quotes anchored.
    pub text: String,
    /// The quotes that are anchored in it, as findings on the text as it was.
    pub anchored: Vec<Finding>,
    /// What keeps the other quotes from being anchored, as findings on the text as it was.
    pub findings: Vec<Finding>,
}

/// A quote whose anchor is known.
struct Found<'t> {
    quoted: Unanchored<'t>,
    anchor: Anchor,
}

/// A change of the text. An alias makes one text several pieces of evidence.
#[derive(Debug)]
struct Edit {
    span: Span,
    text: String,
    /// Where the quote is.
    quote: Span,
    node: u32,
    anchors: Vec<(u32, Anchor)>,
}

impl EvidenceReader<'_> {
    /// Anchors the quotes of a document. What cannot be read is left as it is and reported.
    pub(crate) fn plan(&mut self, format: Format, tree: &Tree<'_>, citing: &Citing) -> Plan {
        let (found, mut findings) = self.look_up(tree, citing);
        let edits = edits(format, tree, &found, &mut findings);
        let (text, done) = apply(format, tree, &edits, &mut findings);
        let is_done = |found: &&Found<'_>| done.contains(&found.quoted.node.index());
        let mut anchored: Vec<Finding> =
            found.iter().filter(is_done).map(|found| found.quoted.finding()).collect();
        tree.locate(&mut anchored);
        tree.locate(&mut findings);
        Plan { text, anchored, findings }
    }

    /// Looks every quote up in its source.
    fn look_up<'t>(
        &mut self,
        tree: &'t Tree<'_>,
        citing: &Citing,
    ) -> (Vec<Found<'t>>, Vec<Finding>) {
        let (mut found, mut findings) = (Vec::new(), Vec::new());
        let mut texts: Option<(u32, Option<Texts>)> = None;
        for cited in citing.cited(self.model, tree) {
            let quoted = Unanchored::of(cited.node);
            // That a quote is not a text is for the check of the document to say.
            let Some(quoted) = quoted.filter(|quoted| quoted.quote.as_str().is_some()) else {
                continue;
            };
            let quote = quoted.quote;
            if is_anchored_in_part(cited.node) {
                findings.push(quote_and_range(quote));
                continue;
            }
            let Some((source, name)) = named_source(&cited) else {
                findings.push(without_source(quote));
                continue;
            };
            if texts.as_ref().is_none_or(|(index, _)| *index != source.index()) {
                let trouble = verify::changed(source, &mut self.sources);
                let text = self.sources.get(name).ok();
                let format = verify::format(Some(source));
                texts = Some((source.index(), text.map(|text| Texts::new(text, format))));
                findings.extend(trouble);
            }
            let Some((_, Some(texts))) = &texts else { continue };
            match texts.locate(name, quote) {
                Ok(anchor) => found.push(Found { quoted, anchor }),
                Err(finding) => findings.push(*finding),
            }
        }
        (found, findings)
    }
}

fn named_source<'t>(cited: &Cited<'t>) -> Option<(Node<'t>, &'t str)> {
    let source = cited.source?;
    Some((source, source.get("file")?.as_str()?))
}

fn without_source(quote: Node<'_>) -> Finding {
    let message = "the quote cannot be anchored: the document has no source for it";
    Finding::new(codes::SOURCE_NOT_AVAILABLE, quote.span(), message).node(quote.index())
}

fn edits(
    format: Format,
    tree: &Tree<'_>,
    found: &[Found<'_>],
    findings: &mut Vec<Finding>,
) -> Vec<Edit> {
    let mut edits: BTreeMap<Span, Edit> = BTreeMap::new();
    for Found { quoted: Unanchored { node: evidence, key, quote }, anchor } in found {
        let Some(span) = layout::span(tree.source(), *key, *quote) else {
            findings.push(not_editable(quote.span(), quote.index()));
            continue;
        };
        let edit = edits.entry(span).or_insert_with(|| {
            let text = layout::replacement(format, tree.source(), *evidence, *key, anchor);
            Edit { span, text, quote: quote.span(), node: quote.index(), anchors: Vec::new() }
        });
        edit.anchors.push((evidence.index(), anchor.clone()));
    }
    edits.into_values().collect()
}

fn not_editable(span: Span, node: u32) -> Finding {
    Finding::new(codes::QUOTE_NOT_EDITABLE, span, "the quote cannot be replaced in place")
        .help("write the evidence as a map of its own, with `quote` as a plain key")
        .node(node)
}

/// Applies the edits after which the document says what it should; gives the new text and the
/// evidence that is anchored in it. The new text is read again, so that no layout is guessed at.
fn apply(
    format: Format,
    tree: &Tree<'_>,
    edits: &[Edit],
    findings: &mut Vec<Finding>,
) -> (String, BTreeSet<u32>) {
    let done = |edits: &[&Edit]| {
        edits.iter().flat_map(|edit| &edit.anchors).map(|(evidence, _)| *evidence).collect()
    };
    let all: Vec<&Edit> = edits.iter().collect();
    if let Some(text) = try_edits(format, tree, &all) {
        return (text, done(&all));
    }
    let sound = |edit: &&Edit| try_edits(format, tree, &[*edit]).is_some();
    let (good, bad): (Vec<&Edit>, Vec<&Edit>) = edits.iter().partition(sound);
    for edit in bad {
        findings.push(not_editable(edit.quote, edit.node));
    }
    match try_edits(format, tree, &good) {
        Some(text) => (text, done(&good)),
        None => (tree.source().to_owned(), BTreeSet::new()),
    }
}

fn try_edits(format: Format, tree: &Tree<'_>, edits: &[&Edit]) -> Option<String> {
    let changes = edits.iter().map(|edit| (edit.span, &*edit.text));
    let text = layout::applied(tree.source(), changes)?;
    let read = format.read(&text);
    let new = read.tree.filter(|_| read.findings.is_empty())?;
    let anchors = edits.iter().flat_map(|edit| &edit.anchors).map(|(node, a)| (*node, a)).collect();
    agrees(tree.root(), new.root(), &anchors).then_some(text)
}
