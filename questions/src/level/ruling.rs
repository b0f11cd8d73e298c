//! Whether a term held on some days, judged by the marks.

use comity_tree::{Certainty, Date};

use super::{
    Doubt, Held,
    marks::{Mark, What},
};
use crate::{FoundClaim, TermRef, dates, order::ascent};

/// What the marks say of one term on some days.
pub(super) struct Ruling<'c> {
    certainty: Certainty,
    since: Option<&'c Date>,
    attested: Option<&'c Date>,
    claims: Vec<FoundClaim<'c>>,
    doubts: Vec<Doubt<'c>>,
}

impl<'c> Ruling<'c> {
    /// Judges by the marks `of` one term, among `all` of its axis; `None` if it cannot have held.
    pub(super) fn of(
        all: &[Mark<'c>],
        of: &[&Mark<'c>],
        (first, last): (i64, i64),
    ) -> Option<Self> {
        let starts = of
            .iter()
            .copied()
            .filter(|mark| matches!(mark.what, What::Begins | What::Holds | What::Decided));
        let ends = |start: &Mark<'c>| {
            let term = start.term;
            all.iter().filter(move |mark| may_end(mark, term)).copied().collect::<Vec<_>>()
        };
        // A start counts if it may lie before the days and nothing has surely ended it since.
        let live: Vec<(&Mark<'c>, Vec<Mark<'c>>)> = starts
            .map(|start| (start, ends(start)))
            .filter(|(start, ends)| {
                let over =
                    |end: &Mark<'c>| end.is_firm && surely_after(end, start) && end.to <= first;
                earliest_start(start, all) <= last && !ends.iter().any(over)
            })
            .collect();
        if live.is_empty() {
            return None;
        }
        let threat = |start: &Mark<'c>, ends: &[Mark<'c>]| {
            ends.iter()
                .find(|end| maybe_after(end, start) && earliest_start(end, all) <= last)
                .copied()
        };
        let begun = |start: &Mark<'c>| start.what != What::Decided && start.to <= first;
        let certain: Vec<_> = live
            .iter()
            .filter(|(start, ends)| start.is_firm && begun(start) && threat(start, ends).is_none())
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
        let earlier: Vec<&Mark<'c>> =
            live.iter().map(|(start, _)| *start).filter(|start| start.from <= last).collect();
        let resting: Vec<&Mark<'c>> = if earlier.is_empty() {
            live.iter().map(|(start, _)| *start).collect()
        } else {
            earlier
        };
        doubts.extend(resting.iter().filter(|m| m.undated).map(|m| Doubt::Undated(m.found)));
        // What is certain does not date from what may not be so.
        let counts = |mark: &&&Mark<'c>| mark.is_firm || !sure;
        let dated = |what: What| {
            resting.iter().filter(counts).filter(move |mark| mark.what == what && !mark.undated)
        };
        let since = dated(What::Begins)
            .filter_map(|mark| mark.date)
            .min_by_key(|date| (dates::width(date), -i128::from(date.latest())));
        let attested = resting
            .iter()
            .filter(counts)
            .filter(|mark| mark.what == What::Holds)
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

    pub(super) fn into_held(self, term: TermRef<'c>, tags: Vec<Held<'c>>) -> Held<'c> {
        let Self { certainty, since, attested, claims, doubts } = self;
        Held { term, certainty, since, attested, tags, claims, doubts }
    }
}

/// Why a start does not make it certain.
fn unsettled<'c>(
    start: &Mark<'c>,
    threat: Option<Mark<'c>>,
    first: i64,
    last: i64,
) -> Vec<Doubt<'c>> {
    let mut doubts = own(start.found);
    if start.what == What::Decided {
        doubts.push(Doubt::Decided(start.found));
    } else if start.to > first && !start.undated {
        let later = start.what == What::Holds && start.from > last;
        let within = first < last && first <= start.from && start.to <= last;
        doubts.push(match (later, within) {
            (true, _) => Doubt::SinceWhen(start.found),
            (_, true) => Doubt::Partly(start.found),
            _ => Doubt::Imprecise(start.found),
        });
    } else if start.to > first && start.what == What::Holds {
        doubts.push(Doubt::SinceWhen(start.found));
    }
    doubts.extend(threat.map(|end| match end.what {
        What::Ends => Doubt::Ended(end.found),
        _ => Doubt::Replaced(end.found),
    }));
    doubts
}

/// What a claim leaves open by itself.
fn own(found: FoundClaim<'_>) -> Vec<Doubt<'_>> {
    let doubts = [
        (!found.is_factual(), Doubt::NotFactual(found)),
        (found.is_uncertain(), Doubt::Uncertain(found)),
        (found.is_conditional(), Doubt::Conditional(found)),
    ];
    doubts.into_iter().filter(|(is_so, _)| *is_so).map(|(_, doubt)| doubt).collect()
}

/// Whether a mark can mean that a term no longer holds.
fn may_end(mark: &Mark<'_>, term: TermRef<'_>) -> bool {
    match mark.what {
        // What rests on a level ends with it.
        What::Ends => mark.term == term || is_above(term, mark.term),
        What::Begins => mark.instead_of == Some(term) || takes_the_place(mark.term, term),
        What::Holds => takes_the_place(mark.term, term),
        What::Decided | What::Denied => false,
    }
}

fn is_above(upper: TermRef<'_>, lower: TermRef<'_>) -> bool {
    upper.vocabulary().is_above(upper.index(), lower.index())
}

/// Whether one term takes the place of another: the order connects them, and the one does not
/// presuppose the other by definition.
fn takes_the_place(new: TermRef<'_>, old: TermRef<'_>) -> bool {
    (is_above(new, old) || is_above(old, new)) && !presupposes(new, old) && !presupposes(old, new)
}

/// Whether one term is above another by definition, so that it cannot do without it.
fn presupposes(upper: TermRef<'_>, lower: TermRef<'_>) -> bool {
    let edges = ascent(lower, upper);
    edges.is_some_and(|edges| edges.first().is_some_and(|edge| edge.basis == "definition"))
}

/// The first day on which what a mark says may have been so.
///
/// What is mentioned as holding may have begun long before, but not before another level was said
/// to hold whose place it must have taken, nor before the same level began, nor before one did
/// that it presupposes.
fn earliest_start(mark: &Mark<'_>, all: &[Mark<'_>]) -> i64 {
    if mark.what != What::Holds {
        return mark.from;
    }
    let limits =
        all.iter().filter(|other| other.is_firm && other.to <= mark.from).filter_map(|other| {
            let begins = other.what == What::Begins;
            let held_before = matches!(other.what, What::Begins | What::Holds)
                && takes_the_place(mark.term, other.term);
            let began = other.term == mark.term || presupposes(mark.term, other.term);
            if began && begins {
                Some(other.from)
            } else {
                held_before.then(|| other.from.saturating_add(1))
            }
        });
    // On the day of the mention itself it holds, whatever else does.
    limits.max().unwrap_or(i64::MIN).min(mark.from)
}

/// Whether an end surely comes after a start.
fn surely_after(end: &Mark<'_>, start: &Mark<'_>) -> bool {
    end.from > start.to || end.from == start.to && wins_the_day(end, start)
}

/// Whether an end may come after a start.
fn maybe_after(end: &Mark<'_>, start: &Mark<'_>) -> bool {
    let same_day = end.from == end.to && (end.from, end.to) == (start.from, start.to);
    if same_day { wins_the_day(end, start) } else { end.to >= start.from }
}

/// Of two levels that are named on one day, the upper one is taken to come last.
fn wins_the_day(end: &Mark<'_>, start: &Mark<'_>) -> bool {
    !is_above(start.term, end.term) || end.instead_of == Some(start.term)
}

fn distinct(doubts: Vec<Doubt<'_>>) -> Vec<Doubt<'_>> {
    let mut kept: Vec<Doubt<'_>> = Vec::new();
    for doubt in doubts {
        let (claim, code) = (doubt.claim(), doubt.code());
        let known = |other: &Doubt<'_>| other.code() == code && other.claim().is(claim);
        if !kept.iter().any(known) {
            kept.push(doubt);
        }
    }
    kept
}
