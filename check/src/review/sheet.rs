//! The sheet of a document, as Markdown.

use std::{collections::BTreeMap, fmt::Write as _, ops::Range, sync::Arc};

use comity_ontology::model::Model;
use comity_tree::{Finding, Lines, Node, Tree, one_line};

use super::sentence::around;
use crate::{
    context::{Context, Entry},
    evidence::{
        EvidenceTypes,
        held::EvidenceReader,
        markup::TextFormat,
        supported::{Passage, Supported},
        text::SourceText,
        values::{ClaimValue, said},
        verify,
    },
    session::Opened,
};

/// The sheet of a document, and what is wrong with its evidence; no sheet without claims.
pub(super) fn of(
    reader: &mut EvidenceReader<'_>,
    opened: &Opened<'_>,
    tree: &Tree<'_>,
) -> (Option<String>, Vec<Finding>) {
    let citing = &opened.document.citing;
    let held = reader.hold_gathered(tree, citing);
    let context = Context::of(reader.model, citing, &held.cited, tree);
    let (entries, claims): (Vec<_>, Vec<_>) =
        held.claims().into_iter().partition(|claim| reader.types.is_entry(claim.claim.record));
    let mut texts = BTreeMap::new();
    for source in opened.document.citing.sources(tree) {
        let Some(file) = source.get("file").and_then(Node::as_str) else { continue };
        if let Ok(text) = reader.sources.get(file) {
            texts.entry(file).or_insert_with(|| Text::of(text, verify::format(Some(source))));
        }
    }
    let sheet = (!texts.is_empty() && !claims.is_empty()).then(|| {
        let sheet = Sheet {
            model: reader.model,
            types: &reader.types,
            context: &context,
            entries: &entries,
            texts: &texts,
            lines: Lines::new(tree.source()),
        };
        sheet.page(opened.file.name(), &claims)
    });
    drop((entries, claims));
    (sheet, held.findings)
}

/// A source, with its characters.
struct Text {
    source: Arc<SourceText>,
    format: TextFormat,
    characters: Vec<char>,
}

impl Text {
    fn of(source: &Arc<SourceText>, format: TextFormat) -> Self {
        let characters = source.text().chars().collect();
        Self { source: Arc::clone(source), format, characters }
    }

    /// The words of a range, as Markdown.
    fn words(&self, range: &Range<usize>) -> String {
        escaped(&self.source.markup(self.format).words(&self.source, range))
    }
}

/// What a sheet is made with.
struct Sheet<'s, 't> {
    model: &'s Model,
    types: &'s EvidenceTypes,
    context: &'s Context<'t>,
    /// The entries of the context, with the words that they rest on.
    entries: &'s [Supported<'s, 't>],
    /// The sources, by file.
    texts: &'s BTreeMap<&'t str, Text>,
    lines: Lines<'s>,
}

impl<'t> Sheet<'_, 't> {
    fn page(&self, name: &str, claims: &[Supported<'_, 't>]) -> String {
        let mut page = format!("# Review of {}\n\n", escaped(name));
        let _ = writeln!(
            page,
            "{} claims. The statement of each is in bold within its sentence. Read the sentence first,\n\
             then compare each value and its definition with it, and tick one of the boxes.",
            claims.len()
        );
        for (index, claim) in claims.iter().enumerate() {
            self.claim(&mut page, index + 1, claim);
        }
        page
    }

    fn claim(&self, page: &mut String, number: usize, supported: &Supported<'_, 't>) {
        let claim = supported.claim;
        let kind = claim.kind.map_or_else(String::new, |kind| format!(" ({})", escaped(kind)));
        let line = self.lines.position(claim.node.span().start).line;
        let _ = writeln!(page, "\n## {number}. {}{kind}, line {line}\n", escaped(claim.id));
        if !supported.is_whole {
            page.push_str("> Some of its ranges do not hold against the source.\n\n");
        }
        for line in self.quoted(&supported.passages) {
            let _ = writeln!(page, "> {line}\n");
        }
        page.push_str("| field | value | definition |\n|---|---|---|\n");
        for said in said(self.types, self.model, claim.record, claim.node) {
            let _ = writeln!(page, "{}", row(&said));
        }
        let leant = self.context.leant(self.model, &claim);
        let ranges: Vec<Range<usize>> =
            supported.passages.iter().map(|p| p.range.clone()).collect();
        let source = supported.passages.first().map_or("", |passage| passage.source);
        let around = self.context.entries.iter();
        let around = around.filter(|entry| entry.is_throughout && entry.holds(source, &ranges));
        for entry in leant.into_iter().map(|(entry, _)| entry).chain(around) {
            self.entry(page, entry);
        }
        page.push_str("\n- [ ] says this\n- [ ] differs: \n");
    }

    /// The sentences of passages, with the passages in bold, each after the name of its source if
    /// the document has several.
    fn quoted(&self, passages: &[Passage<'_>]) -> Vec<String> {
        let mut lines = Vec::new();
        for (file, text) in self.texts {
            let of_it = passages.iter().filter(|passage| passage.source == *file);
            let mut ranges: Vec<Range<usize>> =
                of_it.map(|passage| passage.range.clone()).collect();
            ranges.sort_by_key(|range| (range.start, range.end));
            let sentences = sentences(text, ranges);
            let name =
                if self.texts.len() > 1 { format!("{}: ", escaped(file)) } else { String::new() };
            lines.extend(sentences.into_iter().map(|sentence| format!("{name}{sentence}")));
        }
        lines
    }

    /// An entry of the context, with what it resolves to and the words that show it.
    fn entry(&self, page: &mut String, entry: &Entry<'t>) {
        let _ = write!(page, "\nLeans on {}", escaped(entry.claim.id));
        let words: Vec<String> =
            entry.words.iter().map(|word| escaped(Node::text(*word))).collect();
        if !words.is_empty() {
            let _ = write!(page, " ({})", words.join(", "));
        }
        let said = said(self.types, self.model, entry.claim.record, entry.claim.node);
        let skipped: Vec<&str> = entry.words.iter().map(|word| word.text()).collect();
        let said = said.iter().filter(|said| !said.is_default && said.value != skipped.join(", "));
        let said = said.map(|said| format!("{} {}", said.path, escaped(&said.value)));
        let _ = writeln!(page, ": {}", said.collect::<Vec<_>>().join("; "));
        let shows = self.entries.iter().find(|e| e.claim.node.index() == entry.claim.node.index());
        for line in shows.map_or_else(Vec::new, |entry| self.quoted(&entry.passages)) {
            let _ = writeln!(page, "\n> {line}");
        }
    }
}

/// The sentences of ranges in ascending order, with the ranges in bold.
fn sentences(text: &Text, ranges: Vec<Range<usize>>) -> Vec<String> {
    let mut sentences: Vec<(Range<usize>, Vec<Range<usize>>)> = Vec::new();
    for range in ranges {
        let sentence = around(&text.characters, &range);
        match sentences.last_mut().filter(|(last, _)| sentence.start < last.end) {
            Some((last, within)) => {
                last.end = last.end.max(sentence.end);
                within.push(range);
            }
            None => sentences.push((sentence, vec![range])),
        }
    }
    let line = |(sentence, within): (Range<usize>, Vec<Range<usize>>)| {
        let mut line = String::new();
        let mut from = sentence.start;
        for range in within {
            let start = range.start.max(from);
            if start < range.end {
                line.push_str(&text.words(&(from..start)));
                line.push_str(&bold(&text.words(&(start..range.end))));
                from = range.end;
            }
        }
        line + &text.words(&(from..sentence.end.max(from)))
    };
    sentences.into_iter().map(line).collect()
}

fn row(said: &ClaimValue) -> String {
    let default = if said.is_default { " (default)" } else { "" };
    let definitions: Vec<String> = said
        .terms
        .iter()
        .map(|(label, text)| format!("{}: {}", escaped(label), escaped(text)))
        .collect();
    format!(
        "| {} | {}{default} | {} |",
        escaped(&said.path),
        escaped(&said.value),
        definitions.join(" ")
    )
}

/// Words in bold. Space at their ends stays outside: otherwise it is not bold.
fn bold(words: &str) -> String {
    let (start, rest) = words.split_at(words.len() - words.trim_start().len());
    let (words, end) = rest.split_at(rest.trim_end().len());
    if words.is_empty() { format!("{start}{end}") } else { format!("{start}**{words}**{end}") }
}

/// A text of one line that Markdown takes as it is.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in one_line(text).chars() {
        if "\\`*_{}[]<>#|~&".contains(c) {
            out.push('\\');
        }
        out.push(c);
    }
    out
}
