//! What a claim takes from the entries of the context that it leans on.

use std::{collections::BTreeSet, ops::Range, rc::Rc};

use comity_ontology::model::{ContextPart, FieldRole, Model, Scope, TypeRef};
use comity_reading::{DayRange, find, folded};
use comity_tree::{Date, Finding, Kind, Node};

use super::{dates::anchor, names::Names, readings::Read};
use crate::{
    codes,
    context::{Context, Entry},
    evidence::{Claim, EvidenceTypes},
    words::short,
};

/// The names and dates that a claim takes from the context.
#[derive(Debug, Default)]
pub(super) struct Leaned {
    names: BTreeSet<usize>,
    dates: Vec<Date>,
    /// The names that the turns give which the statement is in.
    speakers: BTreeSet<usize>,
}

/// What a claim takes from the context.
pub(super) struct Taken {
    pub(super) leaned: Leaned,
    /// The entries of the registry that it refers to.
    pub(super) own: BTreeSet<usize>,
    /// What is wrong with how it leans on the context.
    pub(super) findings: Vec<Finding>,
}

/// A claim, and what it leans on.
pub(super) struct Leaning<'l, 't> {
    pub(super) model: &'l Model,
    pub(super) types: &'l EvidenceTypes,
    pub(super) names: &'l Names,
    pub(super) context: &'l Context<'t>,
    pub(super) claim: Claim<'t>,
    /// What its ranges say, and where they are.
    pub(super) reads: &'l [Rc<Read>],
    pub(super) ranges: &'l [Range<usize>],
    /// The file of its source.
    pub(super) source: &'l str,
}

impl Leaned {
    /// Whether an entry of the registry counts as named.
    pub(super) fn names(&self, entry: usize) -> bool {
        self.names.contains(&entry) || self.speakers.contains(&entry)
    }

    /// The entries of the registry that count as named.
    pub(super) fn named(&self) -> impl Iterator<Item = usize> {
        self.names.iter().chain(&self.speakers).copied()
    }

    /// Those that speak in the turns which the statement is in.
    pub(super) fn speakers(&self) -> &BTreeSet<usize> {
        &self.speakers
    }

    /// Its dates, as days that others count from.
    pub(super) fn anchors(&self) -> Vec<DayRange> {
        self.dates.iter().filter_map(anchor).collect()
    }

    /// Whether a date is one of its dates as a whole.
    pub(super) fn has_date(&self, date: &Date) -> bool {
        self.dates.iter().any(|known| known.as_str() == date.as_str())
    }
}

/// What an entry gives, and what else it refers to.
#[derive(Default)]
struct Given {
    names: BTreeSet<usize>,
    dates: Vec<Date>,
    /// Whether it refers to something within the document: a claim.
    refers: bool,
}

impl<'t> Leaning<'_, 't> {
    /// What the claim takes from the context.
    pub(super) fn taken(&self) -> Taken {
        let mut findings = Vec::new();
        let mut all = Given::default();
        let own = self.given(&self.claim);
        let leant = self.context.leant(self.model, &self.claim).into_iter();
        for (entry, node) in leant.filter(|(entry, _)| !self.is_itself(entry)) {
            findings.extend(self.misplaced(entry, node));
            let given = self.with_all_below(entry);
            let is_names_alone = given.dates.is_empty() && !given.refers;
            // That an entry resolves to nothing is said of the entry.
            let is_used = given.names.is_empty() || !given.names.is_disjoint(&own.names);
            if is_names_alone && !is_used {
                findings.push(needless(entry, node));
            }
            all.add(given);
        }
        let around = self
            .context
            .entries
            .iter()
            .filter(|entry| entry.is_throughout && !self.types.is_entry(self.claim.record));
        let mut speakers = BTreeSet::new();
        for entry in around.filter(|entry| entry.holds(self.source, self.ranges)) {
            let Given { names, dates, .. } = self.given(&entry.claim);
            speakers.extend(names);
            all.dates.extend(dates);
        }
        let leaned = Leaned { names: all.names, dates: all.dates, speakers };
        Taken { leaned, own: own.names, findings }
    }

    /// `lean-not-in-evidence`, if the statement has none of the words of an entry, or is outside
    /// the stretches in which it holds.
    fn misplaced(&self, entry: &Entry<'_>, node: Node<'_>) -> Option<Finding> {
        let id = short(entry.claim.id);
        let has = |word: &Node<'_>| {
            let word = folded(word.text());
            self.reads.iter().any(|read| !find(read.words.chars(), &word).is_empty())
        };
        let message = if !entry.words.is_empty() && !entry.words.iter().any(has) {
            let words = entry.words.iter().map(|word| format!("`{}`", short(word.text())));
            let words = words.collect::<Vec<_>>().join(", ");
            format!("`{id}` resolves {words}, but the statement has none of these words")
        } else if !self.types.is_entry(self.claim.record) && !entry.holds(self.source, self.ranges)
        {
            format!("`{id}` does not apply here: the statement is outside its `within`")
        } else {
            return None;
        };
        let help = "remove it from the list, cite the statement in full, or correct the entry";
        let finding = Finding::new(codes::LEAN_NOT_IN_EVIDENCE, node.span(), message);
        Some(finding.help(help).node(node.index()))
    }

    /// Whether the claim is this entry of the context.
    fn is_itself(&self, entry: &Entry<'_>) -> bool {
        entry.claim.node.index() == self.claim.node.index()
    }

    /// What an entry gives, with the entries that it leans on, except to itself.
    fn with_all_below(&self, entry: &Entry<'t>) -> Given {
        let mut all = Given::default();
        let mut seen = vec![self.claim.node.index()];
        let mut open = vec![entry];
        while let Some(entry) = open.pop() {
            if seen.contains(&entry.claim.node.index()) {
                continue;
            }
            seen.push(entry.claim.node.index());
            all.add(self.given(&entry.claim));
            open.extend(self.context.leant(self.model, &entry.claim).into_iter().map(|(e, _)| e));
        }
        all
    }

    /// The references to the registry, and the dates, of a claim or an entry.
    fn given(&self, claim: &Claim<'_>) -> Given {
        let mut given = Given::default();
        self.gather(claim.record, claim.node, &mut given);
        given
    }

    // The depth of a tree is bounded, and every call descends in it.
    fn gather(&self, record: usize, node: Node<'_>, given: &mut Given) {
        if self.types.is_about_ranges(record) || node.kind() != Kind::Map {
            return;
        }
        for (key, value) in node.entries() {
            let Some((_, field)) = self.model.records[record].field(key.text()) else { continue };
            let items: Vec<Node<'_>> = match value.kind() {
                Kind::Seq => value.items().collect(),
                _ => vec![value],
            };
            for item in items {
                match (field.ty, field.role) {
                    (TypeRef::Scalar(scalar), FieldRole::Reference(Scope::Corpus)) => {
                        given.names.extend(self.names.entry(scalar, item.text()));
                    }
                    (_, FieldRole::Reference(Scope::Document)) => {
                        given.refers |= field.context != Some(ContextPart::Leans);
                    }
                    (TypeRef::Date, _) => given.dates.extend(Date::parse(item.text()).ok()),
                    (TypeRef::Record(record), _) => self.gather(record, item, given),
                    _ => {}
                }
            }
        }
    }
}

impl Given {
    fn add(&mut self, other: Self) {
        self.names.extend(other.names);
        self.dates.extend(other.dates);
        self.refers |= other.refers;
    }
}

fn needless(entry: &Entry<'_>, node: Node<'_>) -> Finding {
    let message = format!("the claim uses nothing that `{}` resolves to", short(entry.claim.id));
    Finding::new(codes::NEEDLESS_LEAN, node.span(), message)
        .help("remove it from the list")
        .node(node.index())
}
