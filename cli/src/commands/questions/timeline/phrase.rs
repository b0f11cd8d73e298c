//! The lines of a timeline in words, whatever the format.

use std::fmt::Write as _;

use comity_questions::{Entry, Timeline};
use comity_tree::Date;

use crate::commands::questions::visible::on_one_line;

/// What replaces a date that no claim gives.
pub(in crate::commands::questions) const UNDATED: &str = "–";

/// The names of the two.
pub(super) fn heading(timeline: &Timeline<'_>, lang: &str) -> String {
    on_one_line(&timeline.actors().map(|actor| actor.name(lang)).join(" – "))
}

/// What happened, with what speaks against taking it as a fact.
pub(super) fn sentence(entry: &Entry<'_>, lang: &str) -> String {
    let mut said = on_one_line(&entry.words(lang));
    for reservation in entry.claim().reservations(lang) {
        let _ = write!(said, " [{reservation}]");
    }
    said
}

/// The coder's words on it, which are in English, for readers of English.
pub(super) fn remark(entry: &Entry<'_>, lang: &str) -> Option<String> {
    entry.remark().filter(|_| lang.starts_with("en")).map(on_one_line)
}

/// The time that the thing covers.
pub(super) fn period(entry: &Entry<'_>) -> Option<String> {
    let (from, until) = entry.covers()?;
    let end = |date: Option<&Date>| date.map_or("..", Date::as_str).to_owned();
    Some(format!("{}/{}", end(from), end(until)))
}
