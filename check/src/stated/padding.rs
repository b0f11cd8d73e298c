//! Ranges that a claim cites and does not rest on.
//!
//! Looked for only in documents that tell the context from the statements: there the ranges of a
//! claim are the words that say it, and nothing else.

use std::ops::Range;

use comity_ontology::Model;
use comity_tree::{Finding, Node};

use super::{Prepared, Read, lost::id, names::Names, placed::Placed, whole::Whole};
use crate::{codes, words::short};

/// How many claims on one range a further one is compared with.
const MOST: usize = 64;

/// Most characters by which two ranges of one statement differ at an end: a period, a quotation
/// mark.
const SIGNS: usize = 2;

/// What the claims of a document are looked at with.
pub(super) struct Padding<'p> {
    pub(super) model: &'p Model,
    pub(super) names: &'p Names,
    pub(super) whole: &'p Whole,
}

impl Padding<'_> {
    /// `padded-evidence`: ranges inside others, ranges that add nothing, ranges that lie apart.
    pub(super) fn of_claim(&self, claim: &Prepared<'_, '_>) -> Vec<Finding> {
        let node = id(self.model, claim).unwrap_or(claim.claim.node);
        let mut findings = Vec::new();
        for (index, range) in claim.ranges.iter().enumerate() {
            let others = || claim.ranges.iter().enumerate().filter(|(other, _)| *other != index);
            let holds = |(other, outer): &(usize, &Range<usize>)| {
                outer.start <= range.start
                    && range.end <= outer.end
                    && (outer.len() > range.len() || *other < index)
            };
            if let Some((_, outer)) = others().find(holds) {
                let message = format!("the range {} is inside {}", shown(range), shown(outer));
                findings.push(padded(node, message, "remove it"));
            } else if self.adds_nothing(claim, index) {
                let message = format!(
                    "the range {} has only `{}`, which is in another range as well",
                    shown(range),
                    short(&claim.reads[index].words.chars().iter().collect::<String>())
                );
                findings.push(padded(node, message, "remove it"));
            }
        }
        let mut ranges: Vec<&Range<usize>> = claim.ranges.iter().collect();
        ranges.sort_by_key(|range| range.start);
        let apart = ranges.windows(2).find(|pair| self.whole.is_apart(pair[0], pair[1]));
        if let Some(pair) = apart {
            let message = format!(
                "the statement spans unrelated places: {} and {}",
                shown(pair[0]),
                shown(pair[1])
            );
            let help = "cite the words that say it; resolve what they refer to in the `context`";
            findings.push(padded(node, message, help));
        }
        findings
    }

    /// Whether a range has only names and dates that other ranges of the claim have as well.
    fn adds_nothing(&self, claim: &Prepared<'_, '_>, index: usize) -> bool {
        let read = &claim.reads[index];
        let others = || {
            let reads = claim.reads.iter().enumerate().filter(|(other, _)| *other != index);
            reads.map(|(_, read)| &**read)
        };
        let names = read.names(self.names);
        let dates = read.dates();
        let is_covered = |at: usize| {
            names
                .iter()
                .map(|hit| &hit.range)
                .chain(dates.iter().map(|date| &date.range))
                .any(|range| range.contains(&at))
        };
        let chars = read.words.chars().iter().enumerate();
        let mut words = chars.filter(|(_, c)| c.is_alphanumeric());
        let has_name = |other: &Read, meaning: usize| {
            other.names(self.names).iter().any(|hit| hit.meaning == meaning)
        };
        !read.words.chars().is_empty()
            && words.all(|(at, _)| is_covered(at))
            && names.iter().all(|hit| others().any(|other| has_name(other, hit.meaning)))
            && dates.iter().all(|date| {
                others().any(|other| other.dates().iter().any(|known| known.when == date.when))
            })
    }

    /// `shared-statement`: one range that claims of different kinds with nothing in common cite.
    pub(super) fn shared(&self, claims: &[&Prepared<'_, '_>]) -> Vec<Finding> {
        let mut findings = Vec::new();
        let ranges = claims.iter().enumerate();
        let ranges =
            ranges.flat_map(|(index, of)| of.ranges.iter().map(move |r| (r.clone(), index)));
        let citing = Placed::new(ranges);
        for (index, claim) in claims.iter().enumerate() {
            let is_alien = |other: &&&Prepared<'_, '_>| {
                claim.claim.record != other.claim.record
                    && !claim.own.is_empty()
                    && !other.own.is_empty()
                    && claim.own.is_disjoint(&other.own)
            };
            let same = claim.ranges.iter().flat_map(|range| {
                let met = citing.meeting(range).filter(move |(other, _)| are_one(range, other));
                met.map(|(_, other)| *other).filter(|other| *other < index).take(MOST)
            });
            let mut others = same.map(|other| &claims[other]);
            if let Some(other) = others.find(is_alien) {
                let node = id(self.model, claim).unwrap_or(claim.claim.node);
                let message = format!(
                    "`{}` and `{}` cite one range and have nothing in common",
                    short(claim.claim.id),
                    short(other.claim.id)
                );
                let help = "cite the words that say each of them";
                let finding = Finding::new(codes::SHARED_STATEMENT, node.span(), message);
                findings.push(finding.help(help).node(node.index()));
            }
        }
        findings
    }
}

/// Whether two ranges are the same but for a few characters, such as a period.
fn are_one(one: &Range<usize>, other: &Range<usize>) -> bool {
    one.start.abs_diff(other.start) <= SIGNS && one.end.abs_diff(other.end) <= SIGNS
}

fn shown(range: &Range<usize>) -> String {
    format!("{}..{}", range.start, range.end)
}

fn padded(node: Node<'_>, message: String, help: &str) -> Finding {
    Finding::new(codes::PADDED_EVIDENCE, node.span(), message).help(help).node(node.index())
}
