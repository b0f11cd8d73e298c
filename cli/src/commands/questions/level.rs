//! `comity level`

use std::fmt::Write as _;

use comity_questions::{Doubt, Held, Standing};
use comity_tree::{Certainty, Date, one_line};
use serde_json::{Map, Value, json};

use crate::answers::{Answer, source};

/// The levels of two actors, and the date that was asked for.
pub(super) struct OnDate<'c> {
    pub(super) standing: Standing<'c>,
    pub(super) date: Date,
}

impl Answer for OnDate<'_> {
    fn text(&self, lang: &str) -> String {
        let names = self.standing.actors.map(|actor| actor.name(lang)).join(" – ");
        let mut out = format!("{}, {}\n", one_line(&names), self.date);
        for held in self.standing.axes.iter().flat_map(|axis| &axis.held) {
            lines(&mut out, held, lang);
        }
        if self.standing.axes.iter().all(|axis| axis.held.is_empty()) {
            out.push_str("\nno claim gives a level\n");
        }
        out
    }

    fn json(&self, lang: &str) -> Value {
        let standing = &self.standing;
        let actors = standing.actors.map(|it| json!({ "id": it.id(), "name": it.name(lang) }));
        let axes = standing.axes.iter();
        let axes = axes.map(|axis| (axis.field.to_owned(), values(&axis.held, lang).into()));
        let axes: Map<String, Value> = axes.collect();
        json!({ "actors": actors, "date": self.date.as_str(), "levels": axes })
    }
}

fn lines(out: &mut String, held: &Held<'_>, lang: &str) {
    let _ = writeln!(out, "\n{}  {}", certainty(held.certainty), one_line(held.term.label(lang)));
    if let Some(since) = held.since {
        let _ = writeln!(out, "           since {since}");
    }
    if let Some(attested) = held.attested {
        let _ = writeln!(out, "           mentioned as holding, {attested}");
    }
    for tag in &held.tags {
        let certainty = certainty(tag.certainty).trim_end();
        let _ = writeln!(out, "           {certainty} {}", one_line(tag.term.label(lang)));
    }
    let mut doubts: Vec<String> = Vec::new();
    for doubt in &held.doubts {
        let line = format!("{}: {}", explained(doubt), one_line(doubt.claim().id()));
        if !doubts.contains(&line) {
            let _ = writeln!(out, "           {line}");
            doubts.push(line);
        }
    }
    for &claim in &held.claims {
        let claim_text = source::reserved(&source::text(claim), claim, lang);
        let _ = writeln!(out, "           {claim_text}");
        for line in source::details(claim, lang) {
            let _ = writeln!(out, "             {line}");
        }
    }
}

fn certainty(certainty: Certainty) -> &'static str {
    match certainty {
        Certainty::Yes => "certainly",
        Certainty::Maybe => "possibly ",
        Certainty::No => "not      ",
    }
}

/// A doubt in words, to be followed by the claim that raises it.
fn explained(doubt: &Doubt<'_>) -> &'static str {
    match doubt {
        Doubt::Imprecise(_) => "the date is too imprecise to tell whether it had begun",
        Doubt::Partly(_) => "it began within this period",
        Doubt::SinceWhen(_) => "mentioned as valid at a later time, with an unknown start",
        Doubt::Replaced(_) => "another level may have taken its place",
        Doubt::Ended(_) => "it may have ended",
        Doubt::Decided(_) => "only decided",
        Doubt::Denied(_) => "denied",
        Doubt::Undated(_) => "undated, so assumed for the day on which it was said or published",
    }
}

fn values(held: &[Held<'_>], lang: &str) -> Vec<Value> {
    let one = |held: &Held<'_>| {
        let doubts = held.doubts.iter().map(
            |doubt| json!({ "doubt": doubt.code(), "claim": source::value(doubt.claim(), lang) }),
        );
        let claims = held.claims.iter().map(|&claim| source::value(claim, lang));
        json!({
            "term": held.term.code(),
            "label": held.term.label(lang),
            "certainly": held.certainty == Certainty::Yes,
            "since": held.since.map(Date::as_str),
            "attested": held.attested.map(Date::as_str),
            "tags": values(&held.tags, lang),
            "doubts": doubts.collect::<Vec<_>>(),
            "claims": claims.collect::<Vec<_>>(),
        })
    };
    held.iter().map(one).collect()
}
