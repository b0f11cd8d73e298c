//! `comity timeline`

use std::fmt::Write as _;

use comity::{
    Date,
    questions::{Entry, Timeline},
};
use serde_json::{Value, json};

use super::{source, svg, table};
use crate::args::Picture;

/// What stands in place of a date.
const UNDATED: &str = "–";

pub(super) fn answer(timeline: &Timeline<'_>, format: Picture, lang: &str, width: u16) -> String {
    match format {
        Picture::Text => text(timeline, lang),
        Picture::Json => super::json(&value(timeline, lang)),
        Picture::Svg => svg::picture(timeline, lang, width),
    }
}

/// The names of the two.
pub(super) fn heading(timeline: &Timeline<'_>, lang: &str) -> String {
    timeline.actors().map(|actor| actor.name(lang)).join(" – ")
}

fn text(timeline: &Timeline<'_>, lang: &str) -> String {
    let entries = timeline.entries();
    let noun = if entries.len() == 1 { "entry" } else { "entries" };
    let mut out = format!("{}: {} {noun}\n", heading(timeline, lang), entries.len());
    for (title, document) in source::texts(entries.iter().flat_map(Entry::sources)) {
        let _ = writeln!(out, "  {title} ({document})");
    }
    let date = |entry: &Entry<'_>| entry.date().map_or(UNDATED, Date::as_str).to_owned();
    let dates =
        table::widest(entries.iter().map(&date).collect::<Vec<_>>().iter().map(String::as_str));
    let strand = |entry: &Entry<'_>| entry.strand().label(lang);
    let strands = table::widest(entries.iter().map(strand));
    for entry in entries {
        let head = table::padded(&date(entry), dates);
        let kind = table::padded(strand(entry), strands);
        let _ = writeln!(out, "\n{head}  {kind}  {}", sentence(entry, lang));
        let margin = " ".repeat(dates + strands + 4);
        for line in below(entry, lang) {
            let _ = writeln!(out, "{margin}{line}");
        }
    }
    out
}

/// What happened, with what is to be said against taking it as a fact.
pub(super) fn sentence(entry: &Entry<'_>, lang: &str) -> String {
    let mut said = entry.words(lang);
    for reservation in entry.reservations(lang) {
        let _ = write!(said, " [{reservation}]");
    }
    said
}

/// What stands below a line: the time covered, who says it, the coder's remark, the sources.
fn below(entry: &Entry<'_>, lang: &str) -> Vec<String> {
    let mut lines = Vec::new();
    lines.extend(period(entry).map(|period| format!("covers {period}")));
    lines.extend(Some(entry.speakers(lang)).filter(|speakers| !speakers.is_empty()));
    lines.extend(remark(entry, lang).map(|remark| format!("({remark})")));
    if entry.differs() {
        lines.push("another claim dates it otherwise".to_owned());
    }
    lines.extend(entry.dated_by().map(|by| format!("dated by {}", by.claim.id())));
    lines.extend(entry.sources().map(source::text));
    lines
}

/// The coder's words on it, which are in English, for readers of English.
pub(super) fn remark<'c>(entry: &Entry<'c>, lang: &str) -> Option<&'c str> {
    entry.remark().filter(|_| lang.starts_with("en"))
}

/// The time that an agreement covers.
pub(super) fn period(entry: &Entry<'_>) -> Option<String> {
    let (from, until) = entry.covers()?;
    let end = |date: Option<&Date>| date.map_or("..", Date::as_str).to_owned();
    Some(format!("{}/{}", end(from), end(until)))
}

fn value(timeline: &Timeline<'_>, lang: &str) -> Value {
    let actors =
        timeline.actors().map(|actor| json!({ "id": actor.id.as_str(), "name": actor.name(lang) }));
    let entries: Vec<Value> =
        timeline.entries().iter().map(|entry| entry_value(entry, lang)).collect();
    json!({ "format": 1, "actors": actors, "entries": entries })
}

fn entry_value(entry: &Entry<'_>, lang: &str) -> Value {
    json!({
        "date": entry.date().map(Date::as_str),
        "strand": entry.strand().code(),
        "act": entry.act().map(|act| act.code),
        "words": entry.words(lang),
        "mode": entry.mode().code(),
        "polarity": entry.polarity().code(),
        "covers": period(entry),
        "speakers": Some(entry.speakers(lang)).filter(|speakers| !speakers.is_empty()),
        "remark": entry.remark(),
        "differs": entry.differs(),
        "dated_by": entry.dated_by().map(source::value),
        "sources": entry.sources().map(source::value).collect::<Vec<_>>(),
    })
}
