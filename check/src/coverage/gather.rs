//! From a document to what it says about its texts.

use std::{
    collections::{BTreeMap, HashMap},
    ops::Range,
};

use comity_ontology::model::{ContextPart, FieldRole, Model, Union};
use comity_tree::{Finding, Lines, Node, Source, Tree};

use super::{CoveredText, FieldValue, strength::is_of_strength};
use crate::{
    context::Context,
    evidence::{
        Cited, Claim, Purpose, citing::Citing, held::EvidenceReader, markup::TextFormat,
        supported::HeldDocument, verify::format,
    },
};

/// Something that a document says about ranges of a text.
#[derive(Clone, Debug)]
pub struct CoverageEntry {
    /// The document.
    pub document: String,
    /// The line of the document on which it starts.
    pub line: usize,
    /// Its id; empty for a mark.
    pub id: String,
    /// Its kind, or the name of its record if it is not one of a union.
    pub kind: String,
    /// Whether it is an entry of the context.
    pub is_context: bool,
    /// The ranges that hold against the text, in code points; none of them is empty.
    pub ranges: Vec<Range<usize>>,
    /// How strong it is: mode, polarity, and what else the words of a statement tell of it.
    pub strength: FieldValue,
    /// What its statement leans on.
    pub leans: Vec<LeantEntry>,
    /// Everything else that is written about it.
    pub fields: FieldValue,
}

/// An entry of the context that a claim leans on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeantEntry {
    /// Its id.
    pub id: String,
    /// Its place in [`CoveredText::marks`], if it has a range of the same text.
    pub mark: Option<usize>,
}

/// What a document came to, besides its texts.
pub(super) struct Gathered {
    pub(super) verified: usize,
    pub(super) cited: usize,
    pub(super) findings: Vec<Finding>,
}

/// Adds what a document says to the texts that it names.
pub(super) fn gather(
    reader: &mut EvidenceReader<'_>,
    document: &Source,
    tree: &Tree<'_>,
    citing: &Citing,
    texts: &mut Texts,
) -> Gathered {
    let HeldDocument { cited, citations, findings } = reader.hold_gathered(tree, citing);
    let EvidenceReader { model, sources: folder, .. } = reader;
    for source in citing.sources(tree) {
        if let Some(name) = source.get("file").and_then(Node::as_str) {
            let text = texts.of(name);
            let written = |key| source.get(key).and_then(Node::as_str).unwrap_or_default();
            for (known, key) in [(&mut text.language, "language"), (&mut text.title, "title")] {
                if known.is_empty() {
                    written(key).clone_into(known);
                }
            }
            // Of two documents, the one that knows of markup knows more.
            if text.format == TextFormat::Plain {
                text.format = format(Some(source));
            }
            text.source = folder.get(name).ok().cloned();
        }
    }
    let mut ranges: BTreeMap<&str, BTreeMap<u32, Range<usize>>> = BTreeMap::new();
    for citation in citations.iter().filter(|citation| citation.verified.is_some()) {
        let of_source = ranges.entry(&citation.source).or_default();
        of_source.insert(citation.node, citation.range.clone());
    }
    let lines = Lines::new(&document.text);
    // A claim is one entry of each text that it rests on, however many ranges it has there.
    let context = Context::of(model, citing, &cited, tree);
    let mut known: BTreeMap<(&str, u32), usize> = BTreeMap::new();
    let mut leaning = Vec::new();
    for cited in &cited {
        let name = cited.source.and_then(|source| source.get("file")?.as_str());
        let Some((name, ranges)) = name.and_then(|name| Some((name, ranges.get(name)?))) else {
            continue;
        };
        let Some(range) = ranges.get(&cited.node.index()).filter(|range| !range.is_empty()) else {
            continue;
        };
        // What delimits a stretch covers nothing.
        if cited.purpose == Purpose::Stretch {
            continue;
        }
        let text = texts.of(name);
        let is_context = cited.purpose == Purpose::Context;
        let is_claim = cited.claim.is_some() && !is_context;
        let list = if is_claim { &mut text.claims } else { &mut text.marks };
        let node = cited.claim.map_or(cited.node, |claim| claim.node);
        let index = *known.entry((name, node.index())).or_insert_with(|| {
            leaning.extend(cited.claim.map(|claim| (name, is_claim, list.len(), claim)));
            let written = FieldValue::of(node, ranges).without(&named(model, cited));
            let (strength, fields) = written.parted(|field| {
                cited.claim.is_some_and(|claim| is_of_strength(model, &claim, field))
            });
            list.push(CoverageEntry {
                document: document.name.clone(),
                line: lines.position(node.span().start).line,
                id: cited.claim.map_or("", |claim| claim.id).to_owned(),
                kind: kind(model, cited),
                is_context,
                ranges: Vec::new(),
                strength,
                leans: Vec::new(),
                fields,
            });
            list.len() - 1
        });
        list[index].ranges.push(range.clone());
    }
    for (name, is_claim, index, claim) in leaning {
        let text = texts.of(name);
        let list = if is_claim { &mut text.claims } else { &mut text.marks };
        let entry = &mut list[index];
        let leans = leant(model, &context, &claim, name, &entry.ranges);
        let place = |(id, node): (&str, u32)| LeantEntry {
            id: id.to_owned(),
            mark: known.get(&(name, node)).copied(),
        };
        entry.leans = leans.into_iter().map(place).collect();
    }
    let verified = ranges.values().map(BTreeMap::len).sum();
    Gathered { verified, cited: citations.len(), findings }
}

/// The entries of the context that something names or is throughout leaning on, each with its node.
fn leant<'t>(
    model: &Model,
    context: &Context<'t>,
    claim: &Claim<'t>,
    source: &str,
    ranges: &[Range<usize>],
) -> Vec<(&'t str, u32)> {
    let named = context.leant(model, claim).into_iter().map(|(entry, _)| entry);
    let around = context.entries.iter().filter(|entry| {
        entry.is_throughout
            && entry.claim.node.index() != claim.node.index()
            && entry.holds(source, ranges)
    });
    let mut leant: Vec<(&str, u32)> = Vec::new();
    for entry in named.chain(around) {
        let entry = (entry.claim.id, entry.claim.node.index());
        if !leant.contains(&entry) {
            leant.push(entry);
        }
    }
    leant
}

/// The fields that tell the id and the kind, and those for what the claim leans on.
fn named<'m>(model: &'m Model, cited: &Cited<'_>) -> Vec<&'m str> {
    let Some(claim) = cited.claim else { return Vec::new() };
    let identity = model.records[claim.record].fields.iter().filter(|field| {
        field.role == FieldRole::Identity || field.context == Some(ContextPart::Leans)
    });
    let of_record = |union: &&Union| union.variants.iter().any(|v| v.record == claim.record);
    let tags = model.unions.iter().filter(|_| claim.kind.is_some()).filter(of_record);
    identity.map(|field| &*field.name).chain(tags.map(|union| &*union.tag)).collect()
}

fn kind(model: &Model, cited: &Cited<'_>) -> String {
    let record = cited.claim.map_or(cited.record, |claim| claim.record);
    let kind = cited.claim.and_then(|claim| claim.kind);
    kind.unwrap_or(&model.records[record].name).to_owned()
}

/// The texts that documents name, in the order of naming.
#[derive(Debug, Default)]
pub(super) struct Texts {
    pub(super) texts: Vec<CoveredText>,
    places: HashMap<String, usize>,
}

impl Texts {
    /// The text of a name; documents of one text add to the same.
    fn of(&mut self, name: &str) -> &mut CoveredText {
        let index = if let Some(index) = self.places.get(name) {
            *index
        } else {
            self.places.insert(name.to_owned(), self.texts.len());
            self.texts.push(CoveredText { file: name.to_owned(), ..CoveredText::default() });
            self.texts.len() - 1
        };
        &mut self.texts[index]
    }
}
