//! The context of a document: what its text refers to again and again, resolved once.

mod circle;

use std::{collections::HashMap, ops::Range};

use comity_ontology::model::{ContextPart, Field, Model};
use comity_reading::folded;
use comity_tree::{Finding, Kind, Node, Tree};

use crate::{
    codes,
    evidence::{Cited, Claim, Purpose, citing::Citing, verify},
    words::short,
};

/// An entry of a context.
#[derive(Clone, Debug)]
pub(crate) struct Entry<'t> {
    /// Its id, and where it is.
    pub(crate) claim: Claim<'t>,
    /// The words that it resolves.
    pub(crate) words: Vec<Node<'t>>,
    /// Where in the text it holds, if not everywhere.
    pub(crate) stretches: Vec<(Range<usize>, Node<'t>)>,
    /// Whether all that is in the stretches leans on it.
    pub(crate) is_throughout: bool,
    /// The file of the source that its stretches are of.
    source: Option<&'t str>,
}

impl Entry<'_> {
    /// Whether it holds for ranges of a source.
    pub(crate) fn holds(&self, source: &str, ranges: &[Range<usize>]) -> bool {
        if !self.stretches.is_empty() && self.source.is_some_and(|own| own != source) {
            return false;
        }
        let inside = |range: &Range<usize>| {
            let mut stretches = self.stretches.iter();
            stretches.any(|(stretch, _)| stretch.start <= range.start && range.end <= stretch.end)
        };
        self.stretches.is_empty() || ranges.iter().all(inside)
    }
}

/// How many entries that resolve a word are compared with a further one.
const MOST: usize = 64;

/// The context of a document.
#[derive(Clone, Debug, Default)]
pub(crate) struct Context<'t> {
    /// Its entries, in document order.
    pub(crate) entries: Vec<Entry<'t>>,
    /// The first entry of each id.
    ids: HashMap<&'t str, usize>,
    /// Whether the document separates the context from the statements: it has a context, be it
    /// empty.
    pub(crate) is_told: bool,
}

impl<'t> Context<'t> {
    /// The context of a document, of which `cited` is the evidence.
    pub(crate) fn of(
        model: &Model,
        citing: &Citing,
        cited: &[Cited<'t>],
        tree: &'t Tree<'_>,
    ) -> Self {
        let of_entries = cited.iter().filter(|cited| cited.purpose != Purpose::Statement);
        let files = of_entries.filter_map(|cited| {
            Some((cited.claim?.node.index(), cited.source?.get("file")?.as_str()?))
        });
        let files: HashMap<u32, &'t str> = files.collect();
        let entry = |claim: Claim<'t>| {
            let fields = &model.records[claim.record].fields;
            Entry {
                source: files.get(&claim.node.index()).copied(),
                claim,
                words: values(fields, claim.node, ContextPart::Words),
                stretches: [ContextPart::Within, ContextPart::Throughout]
                    .iter()
                    .flat_map(|part| values(fields, claim.node, *part))
                    .filter_map(|node| Some((hull(node)?, node)))
                    .collect(),
                is_throughout: fields.iter().any(|f| f.context == Some(ContextPart::Throughout)),
            }
        };
        let entries: Vec<Entry<'t>> = citing.entries(model, tree).map(entry).collect();
        let mut ids = HashMap::new();
        for (index, entry) in entries.iter().enumerate() {
            ids.entry(entry.claim.id).or_insert(index);
        }
        Self { entries, ids, is_told: citing.has_context() }
    }

    /// An entry, by its id.
    pub(crate) fn entry(&self, id: &str) -> Option<&Entry<'t>> {
        self.ids.get(id).map(|index| &self.entries[*index])
    }

    /// The entries that something names as those that it leans on, each with where it does.
    pub(crate) fn leant(&self, model: &Model, claim: &Claim<'t>) -> Vec<(&Entry<'t>, Node<'t>)> {
        let fields = &model.records[claim.record].fields;
        let leans = values(fields, claim.node, ContextPart::Leans).into_iter();
        leans.filter_map(|node| Some((self.entry(node.as_str()?)?, node))).collect()
    }

    /// Entries of which two hold in one place.
    pub(crate) fn overlaps(&self) -> Vec<Finding> {
        let mut findings = Vec::new();
        // The entries so far that resolve each word.
        let mut resolving: HashMap<_, Vec<usize>> = HashMap::new();
        for (index, entry) in self.entries.iter().enumerate() {
            for (at, (stretch, node)) in entry.stretches.iter().enumerate() {
                let own = entry.stretches[..at].iter().map(|(known, _)| (entry, known));
                let alike = |other: &&Entry<'_>| {
                    other.claim.record == entry.claim.record && !other.is_elsewhere(entry)
                };
                let others = self.entries[..index].iter().filter(alike);
                let others = others
                    .filter(|_| entry.is_throughout)
                    .flat_map(|other| other.stretches.iter().map(move |(known, _)| (other, known)));
                let meets =
                    |known: &Range<usize>| known.start < stretch.end && stretch.start < known.end;
                let met = own.chain(others).find(|(_, known)| meets(known));
                let shared = |known: &Range<usize>| {
                    stretch.start.max(known.start)..stretch.end.min(known.end)
                };
                findings.extend(
                    met.map(|(other, known)| stretches_meet(entry, *node, other, &shared(known))),
                );
            }
            for word in &entry.words {
                let same = resolving.entry(folded(word.text())).or_default();
                let others = same.iter().filter(|other| **other != index);
                let before = others.map(|other| &self.entries[*other]);
                let before = before.take(MOST).find(|other| other.meets(entry));
                findings.extend(before.map(|other| resolved_twice(*word, other)));
                if same.last() != Some(&index) {
                    same.push(index);
                }
            }
        }
        findings
    }
}

impl Entry<'_> {
    /// Whether both hold in stretches, and those are of different sources.
    fn is_elsewhere(&self, other: &Self) -> bool {
        let stretches = !self.stretches.is_empty() && !other.stretches.is_empty();
        stretches && self.source.zip(other.source).is_some_and(|(a, b)| a != b)
    }

    /// Whether there may be a place where both hold.
    fn meets(&self, other: &Self) -> bool {
        if self.is_elsewhere(other) {
            return false;
        }
        let apart = |a: &Range<usize>, b: &Range<usize>| a.end <= b.start || b.end <= a.start;
        let all_apart =
            self.stretches.iter().all(|(a, _)| other.stretches.iter().all(|(b, _)| apart(a, b)));
        self.stretches.is_empty() || other.stretches.is_empty() || !all_apart
    }
}

fn stretches_meet(
    entry: &Entry<'_>,
    node: Node<'_>,
    other: &Entry<'_>,
    shared: &Range<usize>,
) -> Finding {
    let (id, other) = (short(entry.claim.id), short(other.claim.id));
    let message = format!(
        "the stretches of `{id}` and `{other}` overlap from {} to {}",
        shared.start, shared.end
    );
    Finding::new(codes::OVERLAPPING_CONTEXT, node.span(), message)
        .help("let each stretch end where the next one starts")
        .node(node.index())
}

fn resolved_twice(word: Node<'_>, other: &Entry<'_>) -> Finding {
    let message =
        format!("`{}` is also resolved by `{}`", short(word.text()), short(other.claim.id));
    Finding::new(codes::OVERLAPPING_CONTEXT, word.span(), message)
        .help("keep one of the two, or limit each of them with `within`")
        .node(word.index())
}

/// The values of the fields that play a part, each item of a list for itself.
fn values<'t>(fields: &[Field], node: Node<'t>, part: ContextPart) -> Vec<Node<'t>> {
    let fields = fields.iter().filter(|field| field.context == Some(part));
    let values = fields.filter_map(|field| node.get(&field.name));
    let items = |value: Node<'t>| match value.kind() {
        Kind::Seq => value.items().collect(),
        _ => vec![value],
    };
    values.flat_map(items).collect()
}

/// From the first of the ranges below a node to the last.
// The depth of a tree is bounded, and every call descends in it.
fn hull(node: Node<'_>) -> Option<Range<usize>> {
    if let Some(range) = verify::range(node) {
        return Some(range);
    }
    let below = node.entries().filter_map(|(_, value)| hull(value));
    below.reduce(|a, b| a.start.min(b.start)..a.end.max(b.end))
}
