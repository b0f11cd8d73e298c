//! `comity timeline`

use std::fmt::Write as _;

use comity_questions::{TermRef, Timeline, TimelineEntry};
use comity_tree::{Date, one_line};
use serde_json::{Value, json};

use super::table;
use crate::answers::{
    Answer,
    fixed::{ENTRIES, counted},
    phrase::{UNDATED, below, heading, period, sentence},
    source,
};

impl Answer for Timeline<'_> {
    fn text(&self, lang: &str) -> String {
        let entries = self.entries();
        let count = counted(entries.len(), ENTRIES, lang);
        let mut out = format!("{}: {count}\n", heading(self, lang));
        for (title, document) in source::texts(entries.iter().flat_map(TimelineEntry::sources)) {
            let _ = writeln!(out, "  {title} ({})", one_line(document));
        }
        let date =
            |entry: &TimelineEntry<'_>| entry.date().map_or(UNDATED, Date::as_str).to_owned();
        let all: Vec<String> = entries.iter().map(&date).collect();
        let dates = table::widest(all.iter().map(String::as_str));
        let strand = |entry: &TimelineEntry<'_>| one_line(entry.strand().label(lang)).into_owned();
        let labels: Vec<String> = entries.iter().map(&strand).collect();
        let strands = table::widest(labels.iter().map(String::as_str));
        for entry in entries {
            let head = table::padded(&date(entry), dates);
            let kind = table::padded(&strand(entry), strands);
            let _ = writeln!(out, "\n{head}  {kind}  {}", sentence(entry, lang));
            let margin = " ".repeat(dates + strands + 4);
            for line in below(entry, lang) {
                let _ = writeln!(out, "{margin}{line}");
            }
        }
        out
    }

    fn json(&self, lang: &str) -> Value {
        let actors = self.actors().map(|it| json!({ "id": it.id(), "name": it.name(lang) }));
        let entries: Vec<Value> = self.entries().iter().map(|entry| value(entry, lang)).collect();
        json!({ "actors": actors, "entries": entries })
    }

    fn timeline(&self) -> Option<&Timeline<'_>> {
        Some(self)
    }
}

fn value(entry: &TimelineEntry<'_>, lang: &str) -> Value {
    let claim = entry.claim();
    json!({
        "date": entry.date().map(Date::as_str),
        "strand": entry.strand().code(),
        "act": entry.act().map(TermRef::code),
        "words": entry.words(lang),
        "mode": claim.mode().map(TermRef::code),
        "polarity": claim.polarity().map(TermRef::code),
        "covers": entry.covers().map(period),
        "speakers": Some(claim.speakers(lang)).filter(|speakers| !speakers.is_empty()),
        "remark": entry.remark(),
        "differs": entry.differs(),
        "dated_by": entry.dated_by().map(|found| source::value(found, lang)),
        "sources": entry.sources().map(|found| source::value(found, lang)).collect::<Vec<Value>>(),
    })
}
