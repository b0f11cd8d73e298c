//! What claims say of a term, as marks on the line of days.

use comity_ontology::model::{FieldPart, TermEffect};
use comity_tree::Date;

use super::axis;
use crate::{FoundClaim, TermRef};

/// What a claim says of a term at a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum What {
    /// It begins to hold.
    Begins,
    /// It is mentioned as holding.
    Holds,
    /// It ends.
    Ends,
    /// The parties resolve upon it.
    Decided,
    /// It was not so.
    Denied,
}

/// A claim on a term, with the days on which it may fall.
#[derive(Clone, Copy, Debug)]
pub(super) struct Mark<'c> {
    pub(super) term: TermRef<'c>,
    pub(super) what: What,
    /// First and last day, both included.
    pub(super) from: i64,
    pub(super) to: i64,
    pub(super) date: Option<&'c Date>,
    /// Whether the claim itself has no date.
    pub(super) undated: bool,
    /// The term that this one takes the place of, where the claim names it.
    pub(super) instead_of: Option<TermRef<'c>>,
    /// Whether the claim says it firmly; otherwise it may not be so.
    pub(super) is_firm: bool,
    pub(super) found: FoundClaim<'c>,
}

/// The marks of one axis: what the claims say of its terms.
pub(super) fn marks<'c>(
    claims: &[FoundClaim<'c>],
    field: &str,
    vocabulary: usize,
) -> Vec<Mark<'c>> {
    let of_claim = |found: &FoundClaim<'c>| {
        let found = *found;
        let model = &found.corpus.model;
        let levels = found.item().part(model, FieldPart::Level);
        let term = levels
            .filter(|(level, _)| level.name == field)
            .filter_map(|(_, value)| value.term(model))
            .find(|term| term.key().0 == vocabulary)?;
        let what = what(found);
        let dated = found.dated().map(|dated| dated.date);
        let undated = dated.is_none();
        let date = dated.or_else(|| found.said().or(found.published()));
        let (mut from, mut to) = date.map_or((i64::MIN, i64::MAX), |date| span(what, date));
        if undated && what != What::Holds && what != What::Denied {
            // It happened at some time before it was said.
            from = i64::MIN;
        }
        if undated && what == What::Holds && to == i64::MAX {
            // Said on this day or later: that is as good as the day itself, and the doubt is reported.
            to = from;
        }
        let instead_of = axis::former(found, term);
        let is_firm = found.is_firm();
        Some(Mark { term, what, from, to, date, undated, instead_of, is_firm, found })
    };
    let mut marks: Vec<Mark<'c>> = claims.iter().filter_map(of_claim).collect();
    refine(&mut marks);
    marks
}

/// Where two claims date one beginning or one end, and one of them more precisely, that one counts
/// for both; but what may not be so makes nothing precise that is.
fn refine(marks: &mut [Mark<'_>]) {
    for index in 0..marks.len() {
        let mark = marks[index];
        if !matches!(mark.what, What::Begins | What::Ends) {
            continue;
        }
        let within = marks.iter().filter(|other| {
            (other.term, other.what) == (mark.term, mark.what)
                && (other.is_firm || !mark.is_firm)
                && mark.from <= other.from
                && other.to <= mark.to
        });
        let narrowest = within.min_by_key(|other| i128::from(other.to) - i128::from(other.from));
        if let Some((from, to)) = narrowest.map(|other| (other.from, other.to)) {
            (marks[index].from, marks[index].to) = (from, to);
        }
    }
}

fn what(found: FoundClaim<'_>) -> What {
    if found.is_denied() {
        return What::Denied;
    }
    match found.term(FieldPart::Verb).and_then(TermRef::effect) {
        Some(TermEffect::Begins | TermEffect::Raises) => What::Begins,
        Some(TermEffect::Ends) => What::Ends,
        Some(TermEffect::Resolves) => What::Decided,
        // Announced, built, and all that keeps the level: it is there from that day on at the latest.
        _ => What::Holds,
    }
}

/// The days of a date. What holds through a period holds from its start.
fn span(what: What, date: &Date) -> (i64, i64) {
    let start = date.as_str().split_once('/').and_then(|(start, _)| Date::parse(start).ok());
    match start {
        Some(start) if what == What::Holds => (start.earliest(), start.latest()),
        _ => (date.earliest(), date.latest()),
    }
}
