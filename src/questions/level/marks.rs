//! What claims say of a term, as marks on the line of days.

use crate::bilateral::{Claim, Polarity, Relation, RelationTransition as Verb};
use crate::corpus::{Corpus, Found};
use crate::questions::dates;
use crate::{Date, Vocabulary};

/// What a claim says of a term at a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum What {
    /// It begins to hold.
    Begins,
    /// It is mentioned as holding.
    Stands,
    /// It ends.
    Ends,
    /// The parties resolve upon it.
    Decided,
    /// It is said not to be so.
    Denied,
}

/// A claim on a term, with the days on which it may fall.
#[derive(Clone, Copy, Debug)]
pub(super) struct Mark<'c, T> {
    pub(super) term: T,
    pub(super) what: What,
    /// First and last day, both included.
    pub(super) from: i64,
    pub(super) to: i64,
    pub(super) date: Option<&'c Date>,
    /// Whether the claim itself has no date.
    pub(super) undated: bool,
    /// The term that this one takes the place of, where the claim says so.
    pub(super) instead_of: Option<T>,
    pub(super) found: Found<'c, Relation>,
}

/// The marks of one axis: what the claims say of its terms.
pub(super) fn marks<'c, T: Vocabulary>(
    corpus: &'c Corpus,
    claims: &[Found<'c, Claim>],
    term: impl Fn(&Relation) -> Option<T>,
    instead_of: impl Fn(&Relation) -> Option<T>,
) -> Vec<Mark<'c, T>> {
    let of_claim = |found: &Found<'c, Claim>| {
        let Claim::Relation(relation) = found.claim else { return None };
        let term = term(relation)?;
        let what = what(relation);
        let dated = dates::date_of(corpus, *found).map(|dated| dated.date);
        let undated = dated.is_none();
        let date = dated.or_else(|| {
            dates::said(corpus, *found)
                .or(found.source.and_then(|source| source.published.as_ref()))
        });
        let (mut from, mut to) = date.map_or((i64::MIN, i64::MAX), |date| span(what, date));
        if undated && what != What::Stands && what != What::Denied {
            // It happened at some time before it was said.
            from = i64::MIN;
        }
        if undated && what == What::Stands && to == i64::MAX {
            // Said on this day or later: that is as good as the day itself, and the doubt is told.
            to = from;
        }
        let instead_of = instead_of(relation);
        let found = found.with(relation);
        Some(Mark { term, what, from, to, date, undated, instead_of, found })
    };
    let mut marks: Vec<Mark<'c, T>> = claims.iter().filter_map(of_claim).collect();
    refine(&mut marks);
    marks
}

/// Where two claims date one beginning or one end, and one of them more precisely, that one counts
/// for both.
fn refine<T: Vocabulary>(marks: &mut [Mark<'_, T>]) {
    for index in 0..marks.len() {
        let mark = marks[index];
        if !matches!(mark.what, What::Begins | What::Ends) {
            continue;
        }
        let within = marks.iter().filter(|other| {
            (other.term, other.what) == (mark.term, mark.what)
                && mark.from <= other.from
                && other.to <= mark.to
        });
        let narrowest = within.min_by_key(|other| i128::from(other.to) - i128::from(other.from));
        if let Some((from, to)) = narrowest.map(|other| (other.from, other.to)) {
            (marks[index].from, marks[index].to) = (from, to);
        }
    }
}

fn what(relation: &Relation) -> What {
    if relation.polarity == Polarity::Negated {
        return What::Denied;
    }
    match relation.transition {
        Verb::Established | Verb::Upgraded | Verb::Downgraded | Verb::Restored => What::Begins,
        Verb::Suspended | Verb::Severed => What::Ends,
        Verb::Decided => What::Decided,
        // Announced, built, and all that keeps the level: it is there from that day on at the latest.
        _ => What::Stands,
    }
}

/// The days of a date. What holds through a period holds from its start.
fn span(what: What, date: &Date) -> (i64, i64) {
    let start = date.as_str().split_once('/').and_then(|(start, _)| Date::parse(start).ok());
    match start {
        Some(start) if what == What::Stands => (start.earliest(), start.latest()),
        _ => (date.earliest(), date.latest()),
    }
}
