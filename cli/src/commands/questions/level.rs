//! `comity level`

use std::fmt::Write as _;

use comity::{
    Certainty, Date, Vocabulary,
    questions::{Doubt, Held, Standing, label},
};
use serde_json::{Value, json};

use super::source;
use crate::args::Asking;

pub(super) fn answer(standing: &Standing<'_>, date: &Date, asking: &Asking) -> String {
    if super::wants_json(asking) {
        super::json(&value(standing, date, &asking.lang))
    } else {
        text(standing, date, &asking.lang)
    }
}

fn text(standing: &Standing<'_>, date: &Date, lang: &str) -> String {
    let names = standing.actors.map(|actor| actor.name(lang)).join(" – ");
    let mut out = format!("{names}, {date}\n");
    for held in &standing.levels {
        lines(&mut out, held, lang);
    }
    for held in &standing.overlays {
        lines(&mut out, held, lang);
    }
    for held in &standing.representation {
        lines(&mut out, held, lang);
    }
    if standing.levels.is_empty()
        && standing.overlays.is_empty()
        && standing.representation.is_empty()
    {
        out.push_str("\nno claim says how they stood\n");
    }
    out
}

fn lines<T: Vocabulary>(out: &mut String, held: &Held<'_, T>, lang: &str) {
    let _ = writeln!(out, "\n{}  {}", certainty(held.certainty), label(held.term.row(), lang));
    if let Some(since) = held.since {
        let _ = writeln!(out, "           since {since}");
    }
    if let Some(attested) = held.attested {
        let _ = writeln!(out, "           mentioned as standing, {attested}");
    }
    for tag in &held.tags {
        let _ = writeln!(
            out,
            "           {} {}",
            certainty(tag.certainty).trim_end(),
            label(tag.term.row(), lang)
        );
    }
    let mut doubts: Vec<String> = Vec::new();
    for doubt in &held.doubts {
        let line = format!("{}: {}", explained(doubt), doubt.claim().claim.id);
        if !doubts.contains(&line) {
            let _ = writeln!(out, "           {line}");
            doubts.push(line);
        }
    }
    for &claim in &held.claims {
        let _ = writeln!(out, "           {}", source::text(claim));
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
        Doubt::Imprecise(_) => "the date is too imprecise to say whether it had begun",
        Doubt::Partly(_) => "it began within the time asked for",
        Doubt::SinceWhen(_) => "mentioned as standing at a later time, and not since when",
        Doubt::Replaced(_) => "another level may have taken its place",
        Doubt::Ended(_) => "it may have ended",
        Doubt::Decided(_) => "only resolved upon",
        Doubt::Denied(_) => "denied",
        Doubt::Undated(_) => "undated, so taken as of the day on which it was said or published",
    }
}

fn value(standing: &Standing<'_>, date: &Date, lang: &str) -> Value {
    let actors =
        standing.actors.map(|actor| json!({ "id": actor.id.as_str(), "name": actor.name(lang) }));
    json!({
        "format": 1,
        "actors": actors,
        "date": date.as_str(),
        "levels": values(&standing.levels, lang),
        "overlays": values(&standing.overlays, lang),
        "representation": values(&standing.representation, lang),
    })
}

fn values<T: Vocabulary>(held: &[Held<'_, T>], lang: &str) -> Vec<Value> {
    let one = |held: &Held<'_, T>| {
        let doubts = held
            .doubts
            .iter()
            .map(|doubt| json!({ "doubt": doubt.code(), "claim": source::value(doubt.claim()) }));
        let claims = held.claims.iter().map(|&claim| source::value(claim));
        json!({
            "term": held.term.code(),
            "label": label(held.term.row(), lang),
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
