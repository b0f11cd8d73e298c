//! The lines of a timeline in words, whatever the format.

use comity_questions::{Timeline, TimelineEntry};
use comity_tree::{Date, one_line};

use super::source;

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

/// The coder's words on it, which are in English, for readers of English.
pub(crate) fn remark(entry: &TimelineEntry<'_>, lang: &str) -> Option<String> {
    entry.remark().filter(|_| lang.starts_with("en")).map(|text| one_line(text).into_owned())
}

/// The time that the thing covers.
pub(crate) fn period(entry: &TimelineEntry<'_>) -> Option<String> {
    let (from, until) = entry.covers()?;
    let end = |date: Option<&Date>| date.map_or("..", Date::as_str).to_owned();
    Some(format!("{}/{}", end(from), end(until)))
}
