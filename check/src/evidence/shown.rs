//! The words of ranges beside them, for as long as somebody works on a document.

use std::ops::Range;

use comity_tree::{Edit, Format, Node, Span, Tree, json};

use super::{
    Cited, QUOTE, citing::Citing, folded::Folded, held::EvidenceReader, layout, text::has_digest,
    verify,
};

impl EvidenceReader<'_> {
    /// The text of a document with the words of each range that holds beside it; `None` if there
    /// is none to add.
    pub(crate) fn shown(
        &mut self,
        format: Format,
        tree: &Tree<'_>,
        citing: &Citing,
    ) -> Option<String> {
        let cited = citing.cited(self.model, tree);
        let mut edits = Vec::new();
        for cited in cited.iter().filter(|cited| cited.node.get(QUOTE).is_none()) {
            let Some((_, words)) = self.words(cited) else { continue };
            let last = cited.node.entries().find(|(key, _)| key.text() == "digest");
            let mut quote = String::new();
            json::write_string(&mut quote, &words);
            edits.extend(last.and_then(|(key, value)| {
                layout::after(format, cited.node, key, value, &[(QUOTE, quote)])
            }));
        }
        self.edited(format, tree, edits, cited.len())
    }

    /// The text of a document without the quotes that say what the range beside them does; `None`
    /// if there is none to take back.
    pub(crate) fn taken_back(
        &mut self,
        format: Format,
        tree: &Tree<'_>,
        citing: &Citing,
    ) -> Option<String> {
        let cited = citing.cited(self.model, tree);
        let comments = tree.comments(format);
        // A comment beside a quote stays, and the quote with it.
        let has_no_comment = |edit: &Edit| {
            let is_in = |it: &Span| edit.span.start <= it.start && it.end <= edit.span.end;
            !comments.iter().any(is_in)
        };
        let mut edits = Vec::new();
        for cited in &cited {
            let (Some(quote), Some((range, words))) = (cited.node.get(QUOTE), self.words(cited))
            else {
                continue;
            };
            let said = [words, self.text(cited, range).unwrap_or_default()];
            let quote = Folded::new(quote.text());
            if said.iter().any(|said| Folded::new(said).text() == quote.text()) {
                edits.extend(without(cited.node).filter(has_no_comment));
            }
        }
        self.edited(format, tree, edits, cited.len())
    }

    /// The range of a piece of evidence that holds, and the words in it.
    fn words(&mut self, cited: &Cited<'_>) -> Option<(Range<usize>, String)> {
        let range = verify::range(cited.node).filter(|range| range.start < range.end)?;
        let digest = cited.node.get("digest")?.text();
        let markup = verify::format(cited.source);
        let text = self.sources.get(cited.source?.get("file")?.as_str()?).ok()?;
        let is_there = has_digest(text.get(range.clone())?, digest);
        is_there.then(|| (range.clone(), text.markup(markup).words(text, &range)))
    }

    fn text(&mut self, cited: &Cited<'_>, range: Range<usize>) -> Option<String> {
        let text = self.sources.get(cited.source?.get("file")?.as_str()?).ok()?;
        text.get(range).map(str::to_owned)
    }

    /// The text of a document after some changes; `None` if there are none, or it cannot be read
    /// afterwards.
    fn edited(
        &self,
        format: Format,
        tree: &Tree<'_>,
        mut edits: Vec<Edit>,
        ranges: usize,
    ) -> Option<String> {
        // An alias makes one text several pieces of evidence.
        edits.sort();
        edits.dedup();
        let changes = edits.iter().map(|edit| (edit.span, &*edit.text));
        let text = layout::applied(tree.source(), changes).filter(|_| !edits.is_empty())?;
        self.reads(format, &text, ranges).then_some(text)
    }
}

/// The change that removes the quote of a piece of evidence, with what separates it from the entry
/// before it, or after it if it is the first.
fn without(evidence: Node<'_>) -> Option<Edit> {
    let entries: Vec<(Node<'_>, Node<'_>)> = evidence.entries().collect();
    let at = entries.iter().position(|(key, _)| key.text() == QUOTE)?;
    let (key, value) = entries[at];
    let end = layout::span(evidence.tree().source(), key, value)?.end;
    let span = match (at.checked_sub(1), entries.get(at + 1)) {
        (Some(before), _) => {
            let (key, value) = entries[before];
            Span::new(layout::span(evidence.tree().source(), key, value)?.end, end)
        }
        (None, Some((next, _))) => Span::new(key.span().start, next.span().start),
        (None, None) => return None,
    };
    Some(Edit { span, text: String::new() })
}
