//! `comity path`

use std::fmt::Write as _;

use comity::{
    Corpus, Date, Found, Vocabulary as _,
    bilateral::{Relation, RelationLevel},
    questions::label,
};
use serde_json::{Value, json};

use super::{compare, source};
use crate::args::Asking;

pub(super) fn answer(
    corpus: &Corpus,
    from: RelationLevel,
    to: RelationLevel,
    asking: &Asking,
) -> String {
    let steps = corpus.path(from, to);
    let lang = &asking.lang;
    if super::wants_json(asking) {
        let steps = steps.map(|steps| {
            let step = |step: &comity::questions::Step<'_>| {
                let mut value = compare::edge_value(&step.edge);
                let taken = step.taken.iter().map(|taken| {
                    json!({
                        "upgrade": source::value(taken.upgrade),
                        "before": taken.before.map(source::value),
                    })
                });
                value["taken"] = Value::Array(taken.collect());
                value
            };
            steps.iter().map(step).collect::<Vec<_>>()
        });
        return super::json(&json!({
            "format": 1, "from": from.code(), "to": to.code(), "steps": steps,
        }));
    }
    let (lower, upper) = (label(from.row(), lang), label(to.row(), lang));
    let Some(steps) = steps else {
        let back = corpus.path(to, from).is_some();
        let why = if back { "it leads the other way" } else { "nothing attests one" };
        return format!("no path leads from {lower} up to {upper}: {why}\n");
    };
    let noun = if steps.len() == 1 { "step" } else { "steps" };
    let mut out = format!("from {lower} up to {upper}: {} {noun}\n", steps.len());
    for step in &steps {
        let _ = writeln!(out, "\n{}", compare::step(&step.edge, lang));
        for taken in &step.taken {
            let pair = pair(corpus, taken.upgrade, lang);
            let _ = writeln!(out, "    {pair}: {}", source::text(taken.upgrade));
            if let Some(before) = taken.before {
                let date = before.claim.date.as_ref().map_or("", Date::as_str);
                let _ = writeln!(out, "      before, {date}: {}", source::text(before));
            }
        }
    }
    out
}

/// The parties that took a step.
fn pair(corpus: &Corpus, found: Found<'_, Relation>, lang: &str) -> String {
    let names = found.claim.parties.iter().map(|id| corpus.actor_name(id.as_str(), lang));
    let date = found.claim.date.as_ref().map_or_else(String::new, |date| format!(", {date}"));
    names.collect::<Vec<_>>().join(" – ") + &date
}
