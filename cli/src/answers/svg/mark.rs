//! The mark of an entry on the strip.

use comity_questions::{TermRef, TimelineEntry};
use comity_tree::Date;

use super::{
    page::Page,
    scale::{Scale, day},
};

/// Half the height of a bar, and the radius of a dot.
const HALF: f64 = 4.5;

/// How many colours there are; with more strands, they begin again.
const HUES: usize = 5;

/// The class of a strand's colour.
pub(super) fn hue(strand: TermRef<'_>) -> String {
    format!("hue-{}", strand.index() % HUES)
}

/// Draws the strip of an entry and its date upon it: a dot for a day, a bar for a period, a pale
/// bar for the time within which it was, an arrow where that has no end. What no claim puts forward
/// as a fact, without a doubt and without a condition, is hollow; what is negated is struck out,
/// even if it has no date.
pub(super) fn draw(page: &mut Page, entry: &TimelineEntry<'_>, scale: &Scale, y: f64) {
    let (left, right) = scale.strip;
    let track = if entry.date().is_some() { "track" } else { "track undated" };
    page.line((left, y), (right, y), track);
    let middle = match entry.date() {
        Some(date) => dated(page, entry, date, scale, y),
        None => f64::midpoint(left, right),
    };
    if entry.claim().is_denied() {
        page.line((middle - 7.0, y + 7.0), (middle + 7.0, y - 7.0), "struck");
    }
}

/// Draws the date of an entry; returns its middle.
fn dated(page: &mut Page, entry: &TimelineEntry<'_>, date: &Date, scale: &Scale, y: f64) -> f64 {
    let (left, right) = scale.strip;
    let is_full = entry.is_firm() && !entry.claim().is_denied();
    let fill = if is_full { "full" } else { "hollow" };
    let sure = if date.is_approximate() || date.is_uncertain() { " unsure" } else { "" };
    let class = format!("{} {fill}{sure}", hue(entry.strand()));
    covered(page, entry, scale, y);
    let (from, to) = (day(date.earliest()), day(date.latest()));
    // A day lasts until the next one begins.
    let (start, end) =
        (from.map_or(left, |day| scale.x(day)), to.map_or(right, |day| scale.x(day + 1.0)));
    if to.is_some_and(|to| scale.is_before(to)) {
        return arrow(page, left + 2.0 * HALF, -1.0, y, &class);
    }
    if end - start < 2.0 * HALF {
        page.circle(f64::midpoint(start, end), y, HALF, &class);
    } else {
        let lasts = date.as_str().contains('/');
        let class = if lasts { class } else { format!("{class} within") };
        let start =
            if from.is_some() { start } else { arrow(page, start + 2.0 * HALF, -1.0, y, &class) };
        let end = if to.is_some() { end } else { arrow(page, end - 2.0 * HALF, 1.0, y, &class) };
        page.bar((start, end), y, HALF, &class);
    }
    f64::midpoint(start, end)
}

/// The time that an agreement covers: a thin bar below.
fn covered(page: &mut Page, entry: &TimelineEntry<'_>, scale: &Scale, y: f64) {
    let Some((from, until)) = entry.covers() else { return };
    let (left, right) = scale.strip;
    let start = from.map(Date::earliest).and_then(day).map_or(left, |day| scale.x(day));
    let end = until.map(Date::latest).and_then(day).map_or(right, |day| scale.x(day + 1.0));
    page.bar((start, end), y + 7.0, 1.5, &format!("{} full", hue(entry.strand())));
}

/// Draws an arrow that rises at a place; returns the place.
fn arrow(page: &mut Page, x: f64, direction: f64, y: f64, class: &str) -> f64 {
    let tip = x + direction * 2.0 * HALF;
    page.triangle([(x, y - HALF - 2.0), (tip, y), (x, y + HALF + 2.0)], class);
    x
}
