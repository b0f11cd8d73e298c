//! The context of a document: what its text refers to again and again, resolved once.

use std::ops::Range;

use comity_ontology::model::{ContextPart, Field, Model};
use comity_reading::folded;
use comity_tree::{Finding, Kind, Node, Tree};

use crate::{
    codes,
    evidence::{Claim, EvidenceTypes, verify},
    walk::walk,
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
    /// Whether all that lies in the stretches leans on it.
    pub(crate) is_throughout: bool,
}

impl Entry<'_> {
    /// Whether it holds for ranges of the text.
    pub(crate) fn holds(&self, ranges: &[Range<usize>]) -> bool {
        let inside = |range: &Range<usize>| {
            let mut stretches = self.stretches.iter();
            stretches.any(|(stretch, _)| stretch.start <= range.start && range.end <= stretch.end)
        };
        self.stretches.is_empty() || ranges.iter().all(inside)
    }
}

/// The context of a document.
#[derive(Clone, Debug, Default)]
pub(crate) struct Context<'t> {
    /// Its entries, in document order.
    pub(crate) entries: Vec<Entry<'t>>,
    /// Whether the document tells the context from the statements: it has a context, be it empty.
    pub(crate) is_told: bool,
}

impl<'t> Context<'t> {
    /// The context of a document.
    pub(crate) fn of(
        types: &EvidenceTypes,
        model: &Model,
        root: usize,
        tree: &'t Tree<'_>,
    ) -> Self {
        let mut context = Self::default();
        walk(model, root, tree.root(), &mut |way| {
            let Some(last) = way.last() else { return };
            context.is_told |= way.len() > 1 && types.holds_entries(model, last.record);
            if !types.is_entry(last.record) {
                return;
            }
            context.is_told = true;
            let Some(claim) = Claim::of(model, last) else { return };
            let fields = &model.records[last.record].fields;
            context.entries.push(Entry {
                claim,
                words: values(fields, last.node, ContextPart::Words),
                stretches: [ContextPart::Within, ContextPart::Throughout]
                    .iter()
                    .flat_map(|part| values(fields, last.node, *part))
                    .filter_map(|node| Some((hull(node)?, node)))
                    .collect(),
                is_throughout: fields.iter().any(|f| f.context == Some(ContextPart::Throughout)),
            });
        });
        context
    }

    /// An entry, by its id.
    pub(crate) fn entry(&self, id: &str) -> Option<&Entry<'t>> {
        self.entries.iter().find(|entry| entry.claim.id == id)
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
        for (index, entry) in self.entries.iter().enumerate() {
            for (at, (stretch, node)) in entry.stretches.iter().enumerate() {
                let own = entry.stretches[..at].iter().map(|(known, _)| (entry, known));
                let alike = |other: &&Entry<'_>| other.claim.record == entry.claim.record;
                let others = self.entries[..index].iter().filter(alike);
                let others = others
                    .filter(|_| entry.is_throughout)
                    .flat_map(|other| other.stretches.iter().map(move |(known, _)| (other, known)));
                let meets =
                    |known: &Range<usize>| known.start < stretch.end && stretch.start < known.end;
                let met = own.chain(others).find(|(_, known)| meets(known));
                findings
                    .extend(met.map(|(other, known)| stretches_meet(entry, *node, other, known)));
            }
            for word in &entry.words {
                let same = |other: &&Entry<'_>| other.resolves(word) && other.meets(entry);
                let before = self.entries[..index].iter().find(same);
                findings.extend(before.map(|other| resolved_twice(*word, other)));
            }
        }
        findings
    }
}

impl Entry<'_> {
    fn resolves(&self, word: &Node<'_>) -> bool {
        let wanted = folded(word.text());
        self.words.iter().any(|word| folded(word.text()) == wanted)
    }

    /// Whether there may be a place where both hold.
    fn meets(&self, other: &Self) -> bool {
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
    known: &Range<usize>,
) -> Finding {
    let (id, other) = (short(entry.claim.id), short(other.claim.id));
    let message = format!(
        "the stretch of `{id}` overlaps that of `{other}` from {} to {}",
        known.start, known.end
    );
    Finding::new(codes::OVERLAPPING_CONTEXT, node.span(), message)
        .help("let each stretch end where the next one starts")
        .node(node.index())
}

fn resolved_twice(word: Node<'_>, other: &Entry<'_>) -> Finding {
    let message =
        format!("`{}` is resolved by `{}` as well", short(word.text()), short(other.claim.id));
    Finding::new(codes::OVERLAPPING_CONTEXT, word.span(), message)
        .help("keep one of the two, or write in `within` where each of them holds")
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
// The depth of a tree is bounded, and every call goes down in it.
fn hull(node: Node<'_>) -> Option<Range<usize>> {
    if let Some(range) = verify::range(node) {
        return Some(range);
    }
    let below = node.entries().filter_map(|(_, value)| hull(value));
    below.reduce(|a, b| a.start.min(b.start)..a.end.max(b.end))
}
