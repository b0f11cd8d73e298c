//! Several claims on one act: one line.

use comity_ontology::model::TermEffect;
use comity_tree::Date;

use super::moments::Moment;
use crate::{FoundClaim, Modes, TermRef, dates};

/// The moments that make up a line.
pub(super) struct Merged<'c> {
    pub(super) moments: Vec<Moment<'c>>,
    /// Whether another line dates the same act otherwise.
    pub(super) differs: bool,
}

/// Gathers the moments of one act, and orders the lines in time.
///
/// Moments are of one act if they are alike in the fields that the ontology lists as `same`, or
/// linked as saying the same, and if their dates nest. Dates that do not nest stay apart, side by
/// side.
pub(super) fn merge(mut moments: Vec<Moment<'_>>) -> Vec<Merged<'_>> {
    // The most precise first, so that it leads its line; undated ones find what is dated.
    moments.sort_by_key(|moment| moment.date.map_or(i128::MAX, dates::width));
    let mut lines: Vec<Merged<'_>> = Vec::new();
    for moment in moments {
        let fits = |line: &&mut Merged<'_>| {
            same(&line.moments, &moment) && together(&line.moments[0], &moment)
        };
        match lines.iter_mut().find(fits) {
            Some(line) => line.moments.push(moment),
            None => lines.push(Merged { moments: vec![moment], differs: false }),
        }
    }
    for index in 0..lines.len() {
        let differs = lines.iter().enumerate().any(|(other, line)| {
            other != index && contradicts(&line.moments[0], &lines[index].moments[0])
        });
        lines[index].differs = differs;
    }
    lines.sort_by_key(|line| {
        let first = &line.moments[0];
        let span = first.date.map(|date| (date.earliest(), date.latest()));
        // An open start is known by its end.
        let span = span.map(|(start, end)| (if start == i64::MIN { end } else { start }, end));
        (span.is_none(), span, first.timeline.strand)
    });
    lines
}

/// Whether a moment is of the same act as a line, whenever that was.
fn same(line: &[Moment<'_>], moment: &Moment<'_>) -> bool {
    line.iter().any(|other| {
        same_act(other, moment) && (same_thing(other, moment) || linked(other.found, moment.found))
    })
}

fn same_act(a: &Moment<'_>, b: &Moment<'_>) -> bool {
    let (x, y) = (a.found, b.found);
    let is_factual = |found: FoundClaim<'_>| Modes::FACTUAL.has(found.mode());
    let is_alike = |&field: &usize| is_alike(a, b, field);
    a.timeline.strand == b.timeline.strand
        && a.act == b.act
        && x.is_denied() == y.is_denied()
        && (x.mode() == y.mode() || is_factual(x) && is_factual(y))
        && (!is_same_record(a, b) || a.timeline.apart.iter().all(is_alike))
}

/// Whether both are about one thing: alike in all the fields that tell, and present in one.
fn same_thing(a: &Moment<'_>, b: &Moment<'_>) -> bool {
    let same = &a.timeline.same;
    is_same_record(a, b)
        && same.iter().any(|&field| !a.found.item().values(field).is_empty())
        && same.iter().all(|&field| is_alike(a, b, field))
}

fn is_same_record(a: &Moment<'_>, b: &Moment<'_>) -> bool {
    a.found.item().record == b.found.item().record
}

/// Whether two claims have the same values in a field, in whatever order.
fn is_alike(a: &Moment<'_>, b: &Moment<'_>, field: usize) -> bool {
    let (a, b) = (a.found.item().values(field), b.found.item().values(field));
    a.len() == b.len() && a.iter().all(|value| b.contains(value))
}

/// Whether one claim says that it says the same as the other.
fn linked(a: FoundClaim<'_>, b: FoundClaim<'_>) -> bool {
    let to = |from: FoundClaim<'_>, to: FoundClaim<'_>| {
        from.linked(TermEffect::Repeats).any(|id| id == to.id())
    };
    a.document() == b.document() && (to(a, b) || to(b, a))
}

/// Whether the dates of one act let two moments be one.
fn together(first: &Moment<'_>, moment: &Moment<'_>) -> bool {
    match (first.date, moment.date) {
        (Some(a), Some(b)) => dates::nested(a, b),
        (None, None) => true,
        // What happens more than once may have happened at another time too.
        _ => first.timeline.is_once,
    }
}

/// Whether two lines give different dates for one act, which happens once.
fn contradicts(a: &Moment<'_>, b: &Moment<'_>) -> bool {
    let recurs = a.act.and_then(TermRef::effect) == Some(TermEffect::Recurs);
    let apart = |a: &Date, b: &Date| !dates::nested(a, b);
    a.timeline.is_once
        && !recurs
        && same_act(a, b)
        && same_thing(a, b)
        && a.date.zip(b.date).is_some_and(|(a, b)| apart(a, b))
}
