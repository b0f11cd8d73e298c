//! The lines of a timeline in words, whatever the format.

use comity_questions::{FoundClaim, Timeline, TimelineEntry};
use comity_tree::{Date, one_line};

use super::{
    fixed::{COVERS, DATED_BY, DIFFERS, before, say},
    source,
};

/// What replaces a date that no claim gives.
pub(crate) const UNDATED: &str = "–";

/// The names of the two.
pub(crate) fn heading(timeline: &Timeline<'_>, lang: &str) -> String {
    one_line(&timeline.actors().map(|actor| actor.name(lang)).join(" – ")).into_owned()
}

/// What happened, with what argues against taking it as a fact.
pub(crate) fn sentence(entry: &TimelineEntry<'_>, lang: &str) -> String {
    source::reserved(&entry.words(lang), entry.claim(), lang)
}

/// What is to be known of its claims besides what they say, each line once.
pub(crate) fn details(entry: &TimelineEntry<'_>, lang: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for line in entry.sources().flat_map(|found| source::details(found, lang)) {
        if !lines.contains(&line) {
            lines.push(line);
        }
    }
    lines
}

/// What is below a line: the time covered, how it is so and who says it, and the claims, each with
/// what it says otherwise than the first.
pub(crate) fn below(entry: &TimelineEntry<'_>, lang: &str) -> Vec<String> {
    let mut lines = Vec::new();
    lines.extend(entry.covers().map(|time| before(COVERS, &period(time), lang)));
    let first = source::details(entry.claim(), lang);
    lines.extend(first.iter().cloned());
    if entry.differs() {
        lines.push(say(DIFFERS, lang).to_owned());
    }
    lines.extend(entry.dated_by().map(|by| before(DATED_BY, &one_line(by.id()), lang)));
    for (index, found) in entry.sources().enumerate() {
        if index == 0 {
            lines.push(source::text(found));
            continue;
        }
        lines.push(source::reserved(&source::text(found), found, lang));
        let own = source::details(found, lang).into_iter().filter(|line| !first.contains(line));
        lines.extend(own.map(|line| format!("  {line}")));
    }
    lines
}

/// A time that something covers.
pub(crate) fn period((from, until): (Option<&Date>, Option<&Date>)) -> String {
    let end = |date: Option<&Date>| date.map_or("..", Date::as_str).to_owned();
    format!("{}/{}", end(from), end(until))
}

/// The other dates of a claim, each with its act: `signed 2001`.
pub(crate) fn other_acts(found: FoundClaim<'_>, lang: &str) -> Option<String> {
    let shown = found.happened();
    let acts = found.acts().into_iter().filter(|(_, date)| Some(*date) != shown);
    let acts: Vec<String> =
        acts.map(|(act, date)| format!("{} {date}", one_line(act.label(lang)))).collect();
    (!acts.is_empty()).then(|| acts.join(", "))
}
