//! Statements judged.

use std::collections::BTreeSet;

use comity_ontology::{
    cel::{EvalError, Reason},
    conflict::{among, between, holds},
    model::{Conflict, Model, SIDES, Sides},
};
use comity_tree::Severity;

use super::{
    Contradiction, Side, Status,
    candidate::{Statements, candidates, comparison},
    join::{Join, Next},
};
use crate::limits::Limits;

/// What was found.
#[derive(Debug, Default)]
pub(crate) struct Found {
    pub(crate) contradictions: Vec<Contradiction>,
    /// The conflicts that were not looked for to the end, as indices, each with a statement where
    /// the search stopped.
    pub(crate) unfinished: Vec<(usize, Side)>,
}

/// Looks for the conflicts of a model among all statements.
pub(crate) fn find(model: &Model, statements: Statements<'_>, limits: Limits) -> Found {
    let mut found = Found::default();
    for (index, conflict) in model.conflicts.iter().enumerate() {
        let sides = 0..conflict.sides.count();
        let candidates: Vec<Vec<Side>> =
            sides.map(|side| candidates(model, conflict, side, statements)).collect();
        let join = Join::new(conflict, statements, &candidates);
        let judge = Judge { model, conflict, index, statements, limits };
        match conflict.sides {
            Sides::Between(_) => judge.between(&join, &mut found),
            Sides::Among(_) => judge.among(&join, &mut found),
        }
    }
    found.contradictions.sort_by(|a, b| {
        // A contradiction stands where the last of its sides does.
        (a.sides.iter().max(), a.conflict, &a.sides).cmp(&(
            b.sides.iter().max(),
            b.conflict,
            &b.sides,
        ))
    });
    found
}

struct Judge<'r> {
    model: &'r Model,
    conflict: &'r Conflict,
    index: usize,
    statements: Statements<'r>,
    limits: Limits,
}

impl Judge<'_> {
    fn between(&self, join: &Join<'_>, found: &mut Found) {
        let mut seen: BTreeSet<Vec<Side>> = BTreeSet::new();
        let mut judged = 0;
        join.visit(&mut |sides| {
            judged += 1;
            if judged > self.limits.combinations {
                found.unfinished.push((self.index, sides[0]));
                return Next::Stop;
            }
            let values: Vec<_> =
                sides.iter().map(|side| &self.statements.get(*side).value).collect();
            if self.is_certain(between(self.model, self.conflict, &values), sides, found) {
                // The same statements on other sides say nothing new.
                let mut sorted = sides.to_vec();
                sorted.sort_unstable();
                if seen.insert(sorted) {
                    found.contradictions.push(self.contradiction(sides.to_vec()));
                }
            }
            Next::On
        });
    }

    fn among(&self, join: &Join<'_>, found: &mut Found) {
        for sides in join.groups() {
            let values: Vec<_> =
                sides.iter().map(|side| &self.statements.get(*side).value).collect();
            if self.is_certain(among(self.model, self.conflict, &values), &sides, found) {
                found.contradictions.push(self.contradiction(sides));
            }
        }
    }

    /// Whether it was found. What has no value is not known to contradict.
    fn is_certain(
        &self,
        judged: Result<bool, EvalError>,
        sides: &[Side],
        found: &mut Found,
    ) -> bool {
        if judged.as_ref().is_err_and(|error| error.reason == Reason::TooLong) {
            found.unfinished.push((self.index, sides[0]));
        }
        judged.unwrap_or(false)
    }

    fn contradiction(&self, sides: Vec<Side>) -> Contradiction {
        let mut pairs = sides
            .iter()
            .enumerate()
            .flat_map(|(number, a)| sides[number + 1..].iter().map(move |b| (*a, *b)));
        let linked =
            pairs.clone().any(|(a, b)| a.member == b.member && self.asks(a, b, Ask::Known));
        let milder = pairs.any(|(a, b)| self.asks(a, b, Ask::Milder));
        let severity = match (milder, self.conflict.severity) {
            (true, Severity::Error) => Severity::Warning,
            (true, _) => Severity::Info,
            (false, severity) => severity,
        };
        let status = if linked { Status::Linked } else { Status::Open };
        Contradiction { conflict: self.index, sides, severity, milder, status }
    }

    /// Asks the union of two statements, if they have one in common.
    fn asks(&self, a: Side, b: Side, ask: Ask) -> bool {
        let (a, b) = (self.statements.get(a), self.statements.get(b));
        let comparison = comparison(self.model, a).filter(|_| a.union == b.union);
        let condition = comparison.and_then(|comparison| match ask {
            Ask::Known => comparison.known.as_ref(),
            Ask::Milder => comparison.milder.as_ref(),
        });
        let values = [(SIDES[0], &a.value), (SIDES[1], &b.value)];
        condition.is_some_and(|condition| holds(self.model, condition, &values).unwrap_or(false))
    }
}

#[derive(Clone, Copy)]
enum Ask {
    Known,
    Milder,
}
