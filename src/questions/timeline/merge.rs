//! Several claims of one act: one line.

use crate::bilateral::{Claim, DisputeStatus, LinkRelation};
use crate::questions::{Modes, dates, words};

use super::Strand;
use super::moments::Moment;

/// The moments that make up a line.
pub(super) struct Merged<'c> {
    pub(super) moments: Vec<Moment<'c>>,
    /// Whether another line dates the same act otherwise.
    pub(super) differs: bool,
}

/// Gathers the moments of one act, and orders the lines in time.
///
/// Moments are of one act if they are of one entry of the registry, of one project in one state,
/// of one level in one transition, or linked as saying the same, and if their dates nest. Dates
/// that do not nest stay apart, side by side.
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
        (span.is_none(), span, first.strand)
    });
    lines
}

/// Whether a moment is of the same act as a line, whenever that was.
fn same(line: &[Moment<'_>], moment: &Moment<'_>) -> bool {
    line.iter().any(|other| {
        same_act(other, moment) && (same_thing(other, moment) || linked(other, moment))
    })
}

fn same_act(a: &Moment<'_>, b: &Moment<'_>) -> bool {
    let (x, y) = (a.found.claim, b.found.claim);
    let code = |moment: &Moment<'_>| moment.act.map(|act| act.code);
    let modes =
        x.mode() == y.mode() || (Modes::FACTUAL.has(x.mode()) && Modes::FACTUAL.has(y.mode()));
    same_doers(x, y)
        && a.strand == b.strand
        && code(a) == code(b)
        && x.polarity() == y.polarity()
        && modes
}

fn same_thing(a: &Moment<'_>, b: &Moment<'_>) -> bool {
    match (a.found.claim, b.found.claim) {
        (Claim::Relation(x), Claim::Relation(y)) => {
            let with_tags = x.tags.iter().all(|tag| y.tags.contains(tag))
                && y.tags.iter().all(|tag| x.tags.contains(tag));
            let parties = x.parties.iter().all(|party| y.parties.contains(party))
                && x.parties.len() == y.parties.len();
            (x.level, x.overlay, x.representation, x.transition, x.from_level)
                == (y.level, y.overlay, y.representation, y.transition, y.from_level)
                && with_tags
                && parties
        }
        (Claim::Project(x), Claim::Project(y)) => {
            (&x.project, &x.place) == (&y.project, &y.place) && x.status == y.status
        }
        (x, y) => same_entry(x, y),
    }
}

/// Whether both are about the same parties' doing: one party's ratification is not the other's.
fn same_doers(a: &Claim, b: &Claim) -> bool {
    match (a, b) {
        (Claim::Agreement(x), Claim::Agreement(y)) => x.ratified_by == y.ratified_by,
        _ => true,
    }
}

fn same_entry(a: &Claim, b: &Claim) -> bool {
    words::own_entry(a).is_some_and(|entry| words::own_entry(b) == Some(entry))
}

/// Whether one claim says that it says the same as the other.
fn linked(a: &Moment<'_>, b: &Moment<'_>) -> bool {
    let to = |from: &Moment<'_>, to: &Moment<'_>| {
        from.found
            .claim
            .links()
            .iter()
            .any(|link| link.rel == LinkRelation::Restates && &link.to == to.found.claim.id())
    };
    a.found.document == b.found.document && (to(a, b) || to(b, a))
}

/// Whether the dates of one act let two moments be one.
fn together(first: &Moment<'_>, moment: &Moment<'_>) -> bool {
    match (first.date, moment.date) {
        (Some(a), Some(b)) => dates::nested(a, b),
        (None, None) => true,
        // A level may be deepened, and a project reported on, more than once.
        _ => !matches!(first.strand, Strand::Level | Strand::Project),
    }
}

/// Whether two lines give different dates for one act, which happens once.
fn contradicts(a: &Moment<'_>, b: &Moment<'_>) -> bool {
    let in_part = a.act.is_some_and(|act| act.code == DisputeStatus::PartlySettled.code());
    let once = matches!(a.strand, Strand::Agreement | Strand::Event | Strand::Dispute) && !in_part;
    let apart = |a: &crate::Date, b: &crate::Date| !dates::nested(a, b);
    once && same_act(a, b)
        && same_entry(a.found.claim, b.found.claim)
        && a.date.zip(b.date).is_some_and(|(a, b)| apart(a, b))
}
