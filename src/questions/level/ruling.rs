//! Whether a term held on some days, judged by the marks.

use crate::bilateral::{Relation, RelationTag};
use crate::corpus::Found;
use crate::vocabulary::compare;
use crate::{Certainty, Date, Vocabulary};

use super::marks::{Mark, What};
use super::{Doubt, Held};

/// What the marks say of one term on some days.
pub(super) struct Ruling<'c> {
    certainty: Certainty,
    since: Option<&'c Date>,
    attested: Option<&'c Date>,
    claims: Vec<Found<'c, Relation>>,
    doubts: Vec<Doubt<'c>>,
}

impl<'c> Ruling<'c> {
    /// Judges by the marks `of` one term, among `all` of its axis; `None` if it cannot have held.
    pub(super) fn of<T: Vocabulary>(
        all: &[Mark<'c, T>],
        of: &[&Mark<'c, T>],
        (first, last): (i64, i64),
    ) -> Option<Self> {
        let starts = of
            .iter()
            .copied()
            .filter(|mark| matches!(mark.what, What::Begins | What::Stands | What::Decided));
        let ends = |start: &Mark<'c, T>| {
            let term = start.term;
            all.iter().filter(move |mark| may_end(mark, term)).copied().collect::<Vec<_>>()
        };
        // A start counts if it may lie before the days and nothing has surely ended it since.
        let live: Vec<(&Mark<'c, T>, Vec<Mark<'c, T>>)> = starts
            .map(|start| (start, ends(start)))
            .filter(|(start, ends)| {
                let over = |end: &Mark<'c, T>| surely_after(end, start) && end.to <= first;
                earliest_start(start, all) <= last && !ends.iter().any(over)
            })
            .collect();
        if live.is_empty() {
            return None;
        }
        let threat = |start: &Mark<'c, T>, ends: &[Mark<'c, T>]| {
            ends.iter()
                .find(|end| maybe_after(end, start) && earliest_start(end, all) <= last)
                .copied()
        };
        let begun = |start: &Mark<'c, T>| start.what != What::Decided && start.to <= first;
        let certain: Vec<_> = live
            .iter()
            .filter(|(start, ends)| begun(start) && threat(start, ends).is_none())
            .collect();
        let denied = of
            .iter()
            .filter(|mark| mark.what == What::Denied && mark.from <= last && first <= mark.to);
        let mut doubts: Vec<Doubt<'c>> = denied.map(|mark| Doubt::Denied(mark.found)).collect();
        let sure = !certain.is_empty() && doubts.is_empty();
        if certain.is_empty() {
            for (start, ends) in &live {
                doubts.extend(unsettled(start, threat(start, ends), first, last));
            }
        }
        // Later mentions matter only where nothing earlier is known.
        let earlier: Vec<&Mark<'c, T>> =
            live.iter().map(|(start, _)| *start).filter(|start| start.from <= last).collect();
        let resting: Vec<&Mark<'c, T>> = if earlier.is_empty() {
            live.iter().map(|(start, _)| *start).collect()
        } else {
            earlier
        };
        doubts.extend(resting.iter().filter(|m| m.undated).map(|m| Doubt::Undated(m.found)));
        let dated =
            |what: What| resting.iter().filter(move |mark| mark.what == what && !mark.undated);
        let since = dated(What::Begins)
            .filter_map(|mark| mark.date)
            .min_by_key(|date| (crate::questions::dates::width(date), -i128::from(date.latest())));
        let attested = resting
            .iter()
            .filter(|mark| mark.what == What::Stands)
            .filter_map(|mark| mark.date)
            .min_by_key(|date| (date.latest(), date.earliest()));
        Some(Self {
            certainty: if sure { Certainty::Yes } else { Certainty::Maybe },
            since,
            attested,
            claims: resting.iter().map(|mark| mark.found).collect(),
            doubts: distinct(doubts),
        })
    }

    pub(super) fn into_held<T>(self, term: T, tags: Vec<Held<'c, RelationTag>>) -> Held<'c, T> {
        let Self { certainty, since, attested, claims, doubts } = self;
        Held { term, certainty, since, attested, tags, claims, doubts }
    }
}

/// Why a start does not make it certain.
fn unsettled<'c, T: Vocabulary>(
    start: &Mark<'c, T>,
    threat: Option<Mark<'c, T>>,
    first: i64,
    last: i64,
) -> Vec<Doubt<'c>> {
    let mut doubts = Vec::new();
    if start.what == What::Decided {
        doubts.push(Doubt::Decided(start.found));
    } else if start.to > first && !start.undated {
        let later = start.what == What::Stands && start.from > last;
        let within = first < last && first <= start.from && start.to <= last;
        doubts.push(match (later, within) {
            (true, _) => Doubt::SinceWhen(start.found),
            (_, true) => Doubt::Partly(start.found),
            _ => Doubt::Imprecise(start.found),
        });
    } else if start.to > first && start.what == What::Stands {
        doubts.push(Doubt::SinceWhen(start.found));
    }
    doubts.extend(threat.map(|end| match end.what {
        What::Ends => Doubt::Ended(end.found),
        _ => Doubt::Replaced(end.found),
    }));
    doubts
}

/// Whether a mark can mean that a term no longer holds.
fn may_end<T: Vocabulary>(mark: &Mark<'_, T>, term: T) -> bool {
    let above = |upper: T, lower: T| T::TABLE.is_above(upper.index(), lower.index());
    match mark.what {
        // What rests on a level ends with it.
        What::Ends => mark.term == term || above(term, mark.term),
        What::Begins => mark.instead_of == Some(term) || takes_the_place(mark.term, term),
        What::Stands => takes_the_place(mark.term, term),
        What::Decided | What::Denied => false,
    }
}

/// Whether one term takes the place of another: the order connects them, and the one does not
/// presuppose the other by definition.
fn takes_the_place<T: Vocabulary>(new: T, old: T) -> bool {
    new != old && compare(new, old).is_some() && !presupposes(new, old) && !presupposes(old, new)
}

/// Whether one term ranks above another by definition, so that it cannot do without it.
fn presupposes<T: Vocabulary>(upper: T, lower: T) -> bool {
    let descent = T::TABLE.descent(upper.index(), lower.index());
    descent.is_some_and(|edges| edges.last().is_some_and(|(_, edge)| edge.basis == "definition"))
}

/// The first day on which what a mark says may have been so.
///
/// What is mentioned as standing may have begun long before, but not before another level was said
/// to hold whose place it must have taken, nor before the same level began, nor before one did
/// that it presupposes.
fn earliest_start<T: Vocabulary>(mark: &Mark<'_, T>, all: &[Mark<'_, T>]) -> i64 {
    if mark.what != What::Stands {
        return mark.from;
    }
    let limits = all.iter().filter(|other| other.to <= mark.from).filter_map(|other| {
        let begins = other.what == What::Begins;
        let held_before = matches!(other.what, What::Begins | What::Stands)
            && takes_the_place(mark.term, other.term);
        let began = other.term == mark.term || presupposes(mark.term, other.term);
        if began && begins {
            Some(other.from)
        } else {
            held_before.then(|| other.from.saturating_add(1))
        }
    });
    // On the day of the mention itself it stands, whatever else does.
    limits.max().unwrap_or(i64::MIN).min(mark.from)
}

/// Whether an end surely comes after a start.
fn surely_after<T: Vocabulary>(end: &Mark<'_, T>, start: &Mark<'_, T>) -> bool {
    end.from > start.to || end.from == start.to && wins_the_day(end, start)
}

/// Whether an end may come after a start.
fn maybe_after<T: Vocabulary>(end: &Mark<'_, T>, start: &Mark<'_, T>) -> bool {
    let same_day = end.from == end.to && (end.from, end.to) == (start.from, start.to);
    if same_day { wins_the_day(end, start) } else { end.to >= start.from }
}

/// Of two levels that are named on one day, the upper one is taken to come last.
fn wins_the_day<T: Vocabulary>(end: &Mark<'_, T>, start: &Mark<'_, T>) -> bool {
    !T::TABLE.is_above(start.term.index(), end.term.index()) || end.instead_of == Some(start.term)
}

fn distinct(doubts: Vec<Doubt<'_>>) -> Vec<Doubt<'_>> {
    let mut kept: Vec<Doubt<'_>> = Vec::new();
    for doubt in doubts {
        let (claim, code) = (doubt.claim(), doubt.code());
        let known = |other: &Doubt<'_>| {
            other.code() == code && std::ptr::eq(other.claim().claim, claim.claim)
        };
        if !kept.iter().any(known) {
            kept.push(doubt);
        }
    }
    kept
}
