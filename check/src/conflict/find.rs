//! Statements judged.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use comity_ontology::{
    cel::{CelValue, EvalError, Expr, Reason, Steps},
    conflict::{among, between, holds},
    model::{ALL as ALL_STATEMENTS, Conflict, Model, SIDES, Sides},
};
use comity_tree::Severity;

use super::{
    Contradiction, Side, Status,
    candidate::{Candidates, Statements, comparison},
    class::{Class, classes},
    group::{distinct, groups},
    join::Join,
    known::{contradictory, known},
};
use crate::limits::Limits;

/// How many contradictions of a conflict are reported, whatever they have in common.
const ALL: usize = 1_000;

/// How many contradictions of a statement are looked for beyond those.
const EACH: usize = 3;

/// How many combinations may be compared in vain for each statement.
const VAIN: usize = 32;

/// How many statements among many are compared with each other for what makes them milder.
const PAIRED: usize = 64;

/// What was found.
#[derive(Debug, Default)]
pub(crate) struct Found {
    pub(crate) contradictions: Vec<Contradiction>,
    /// The conflicts that were not looked for to the end, as indices, each with a statement where
    /// the search stopped.
    pub(crate) unfinished: BTreeMap<usize, Side>,
    /// The statements that contradict more than was looked for, each with the conflict.
    pub(crate) more: BTreeSet<(usize, Side)>,
}

impl Found {
    fn append(&mut self, other: Self) {
        self.contradictions.extend(other.contradictions);
        self.unfinished.extend(other.unfinished);
        self.more.extend(other.more);
    }
}

/// Looks for the conflicts of a model among all statements, with at most this many threads.
///
/// Statements that a conflict cannot distinguish are compared once. Of a statement that contradicts
/// many others, only some of these are found, so that there are never many more contradictions
/// than statements; all that are recorded are found.
pub(crate) fn find(
    model: &Model,
    statements: Statements<'_>,
    limits: Limits,
    threads: usize,
) -> Found {
    let known = known(model, statements);
    let candidates = Candidates::find(model, statements, threads);
    let indices: Vec<usize> = (0..model.conflicts.len()).collect();
    let all = statements.spread(threads, &indices, |index, statements| {
        let conflict = &model.conflicts[*index];
        let sides = 0..conflict.sides.count();
        let candidates: Vec<Vec<Side>> = sides.map(|side| candidates.of(*index, side)).collect();
        let mut found = Found::default();
        if may_meet(&candidates) {
            let recorded = known.get(index).cloned().unwrap_or_default();
            let (index, found) = (*index, &mut found);
            let search = Search { model, conflict, index, statements, recorded, found };
            match conflict.sides {
                Sides::Between(_) => search.between(&candidates, limits),
                Sides::Among(_) => search.among(&candidates[0]),
            }
        }
        found
    });
    let mut found = Found::default();
    for one in all {
        found.append(one);
    }
    found.contradictions.sort_by(|a, b| {
        // A contradiction is placed at the last of its sides.
        (a.sides.iter().max(), a.conflict, &a.sides).cmp(&(
            b.sides.iter().max(),
            b.conflict,
            &b.sides,
        ))
    });
    found
}

/// Whether there are statements for all sides of a conflict: what a conflict reads is worked out
/// only then.
fn may_meet(candidates: &[Vec<Side>]) -> bool {
    let [first, others @ ..] = candidates else { return false };
    let is_alone =
        first.len() == 1 && !others.is_empty() && others.iter().all(|side| side == first);
    !is_alone && candidates.iter().all(|side| !side.is_empty())
}

/// The search for one conflict.
struct Search<'r, 'f> {
    model: &'r Model,
    conflict: &'r Conflict,
    index: usize,
    statements: Statements<'r>,
    /// The statements of recorded contradictions.
    recorded: BTreeSet<Vec<Side>>,
    found: &'f mut Found,
}

/// How far the search between statements is.
#[derive(Default)]
struct Progress {
    /// The contradictions that are found, as the statements of each in order.
    seen: HashSet<Vec<Side>>,
    /// How many combinations may still be compared in vain.
    left: usize,
    /// How many contradictions each statement of the current class has on its first side, and how
    /// many that are milder.
    counts: Vec<[usize; 2]>,
    /// How many all statements have.
    counted: usize,
}

impl Progress {
    /// Whether a statement of the current class has more contradictions than are looked for.
    fn is_full(&self, number: usize, milder: bool) -> bool {
        self.counts[number][usize::from(milder)] > EACH && self.seen.len() >= ALL
    }
}

impl Search<'_, '_> {
    fn between(mut self, candidates: &[Vec<Side>], limits: Limits) {
        let classes = candidates.iter().enumerate().map(|(side, candidates)| {
            classes(self.model, self.conflict, side, self.statements, candidates)
        });
        let join = Join::new(self.model, self.conflict, classes.collect());
        let statements: usize = candidates.iter().map(Vec::len).sum();
        let left = limits.combinations.saturating_add(VAIN * statements);
        let mut progress = Progress { left, ..Progress::default() };
        for driver in 0..join.drivers() {
            progress.counts.clear();
            join.visit(driver, &mut |classes| self.compare(classes, &mut progress));
            if progress.left == 0 {
                break;
            }
        }
        for sides in std::mem::take(&mut self.recorded) {
            if !progress.seen.contains(&sides)
                && let Some(order) =
                    contradictory(self.model, self.conflict, self.statements, candidates, &sides)
            {
                let milder = self.is_milder(&order);
                self.add(order, milder, Status::Open);
            }
        }
    }

    /// Compares classes, one for each side; whether more are to be compared with the first.
    fn compare(&mut self, classes: &[&Class<'_>], progress: &mut Progress) -> bool {
        if !classes.iter().any(|class| class.is_checked) {
            return true;
        }
        let values: Vec<&CelValue> = classes.iter().map(|class| class.value).collect();
        let steps = Steps::default();
        let judged = between(self.model, self.conflict, &values, &steps);
        let firsts: Vec<Side> = classes.iter().map(|class| class.statements[0]).collect();
        let (before, count) = (progress.counted, classes[0].statements.len());
        let is_certain = self.is_certain(judged, &firsts);
        if is_certain {
            let milder = self.is_milder(&firsts);
            progress.counts.resize(count, [0; 2]);
            for number in 0..count {
                if !progress.is_full(number, false) {
                    let mut chosen = vec![classes[0].statements[number]];
                    self.expand(classes, number, milder, &mut chosen, progress);
                }
            }
        }
        let is_vain = progress.counted == before;
        let vain = if is_certain { count } else { 1 };
        self.spend(usize::from(is_vain) * vain + steps.taken() / 64, &firsts, progress);
        let is_open = |number: usize| !progress.is_full(number, false);
        progress.left > 0 && (is_vain || (0..count).any(is_open))
    }

    /// Takes what the classes have on the sides beside one statement of the first; whether there
    /// is need of more.
    // No deeper than there are sides.
    fn expand(
        &mut self,
        classes: &[&Class<'_>],
        number: usize,
        milder: bool,
        chosen: &mut Vec<Side>,
        progress: &mut Progress,
    ) -> bool {
        let Some(class) = classes.get(chosen.len()) else {
            return self.take(chosen, number, milder, progress);
        };
        class.statements.iter().all(|side| {
            if chosen.contains(side) {
                return true;
            }
            chosen.push(*side);
            let more = self.expand(classes, number, milder, chosen, progress);
            chosen.pop();
            more
        })
    }

    /// Takes statements that contradict each other; whether the first has need of more.
    fn take(
        &mut self,
        sides: &[Side],
        number: usize,
        milder: bool,
        progress: &mut Progress,
    ) -> bool {
        if progress.is_full(number, milder) {
            return false;
        }
        // A contradiction within a registry is reported when the registry is checked.
        if !sides.iter().any(|side| self.statements.members[side.member].checked) {
            return self.spend(1, sides, progress);
        }
        let mut sorted = sides.to_vec();
        sorted.sort_unstable();
        let is_linked = self.is_linked(sides);
        if is_linked || self.recorded.contains(&sorted) {
            if progress.seen.insert(sorted) {
                let status = if is_linked { Status::Linked } else { Status::Open };
                self.add(sides.to_vec(), milder, status);
            }
            return self.spend(1, sides, progress);
        }
        progress.counts[number][usize::from(milder)] += 1;
        progress.counted += 1;
        if progress.is_full(number, milder) {
            self.found.more.insert((self.index, sides[0]));
            return false;
        }
        // The same statements on other sides say nothing new.
        if progress.seen.insert(sorted) {
            self.add(sides.to_vec(), milder, Status::Open);
        }
        true
    }

    /// Spends of what may be compared in vain; whether there is anything left.
    fn spend(&mut self, amount: usize, sides: &[Side], progress: &mut Progress) -> bool {
        if progress.left > 0 && amount > 0 {
            progress.left = progress.left.saturating_sub(amount);
            if progress.left == 0 {
                self.unfinished(sides);
            }
        }
        progress.left > 0
    }

    fn among(mut self, candidates: &[Side]) {
        let paths = self.conflict.assert.reads_of_elements(ALL_STATEMENTS, self.model);
        for sides in groups(self.conflict, self.statements, candidates) {
            // A contradiction within a registry is reported when the registry is checked.
            if !sides.iter().any(|side| self.statements.members[side.member].checked) {
                continue;
            }
            // Where only all or some are asked for, those that agree with others add nothing.
            let distinct = paths.as_ref().map(|paths| distinct(self.statements, &sides, paths));
            let judged = distinct.as_ref().unwrap_or(&sides);
            let values: Vec<&CelValue> =
                judged.iter().map(|side| &self.statements.get(*side).value).collect();
            let judged = among(self.model, self.conflict, &values, &Steps::default());
            if self.is_certain(judged, &sides) {
                let some = &sides[..sides.len().min(PAIRED)];
                let milder = self.is_milder(some);
                let status = if self.is_linked(some) { Status::Linked } else { Status::Open };
                self.add(sides, milder, status);
            }
        }
    }

    /// Whether it was found. What has no value is not known to contradict.
    fn is_certain(&mut self, judged: Result<bool, EvalError>, sides: &[Side]) -> bool {
        if judged.as_ref().is_err_and(|error| error.reason == Reason::TooLong) {
            self.unfinished(sides);
        }
        judged.unwrap_or(false)
    }

    /// Notes where the search stopped: at a document that is checked, if it can.
    fn unfinished(&mut self, sides: &[Side]) {
        let checked = sides.iter().find(|side| self.statements.members[side.member].checked);
        self.found.unfinished.entry(self.index).or_insert(*checked.unwrap_or(&sides[0]));
    }

    fn add(&mut self, sides: Vec<Side>, milder: bool, status: Status) {
        let severity = match (milder, self.conflict.severity) {
            (true, Severity::Error) => Severity::Warning,
            (true, _) => Severity::Info,
            (false, severity) => severity,
        };
        let contradiction = Contradiction { conflict: self.index, sides, severity, milder, status };
        self.found.contradictions.push(contradiction);
    }

    /// Whether a document links two of the statements as contradicting each other.
    fn is_linked(&self, sides: &[Side]) -> bool {
        pairs(sides).any(|(a, b)| a.member == b.member && self.asks(a, b, |one| one.known.as_ref()))
    }

    /// Whether two of the statements weigh less beside each other.
    fn is_milder(&self, sides: &[Side]) -> bool {
        pairs(sides).any(|(a, b)| self.asks(a, b, |one| one.milder.as_ref()))
    }

    /// Asks the union of two statements, if they have one in common.
    fn asks(
        &self,
        a: Side,
        b: Side,
        condition: fn(&comity_ontology::model::Comparison) -> Option<&Expr>,
    ) -> bool {
        let (a, b) = (self.statements.get(a), self.statements.get(b));
        let comparison = comparison(self.model, a).filter(|_| a.union == b.union);
        let values = [(SIDES[0], &a.value), (SIDES[1], &b.value)];
        comparison.and_then(condition).is_some_and(|condition| {
            holds(self.model, condition, &values, &Steps::default()).unwrap_or(false)
        })
    }
}

fn pairs(sides: &[Side]) -> impl Iterator<Item = (Side, Side)> + '_ {
    let first = sides.iter().enumerate();
    first.flat_map(|(number, a)| sides[number + 1..].iter().map(move |b| (*a, *b)))
}
