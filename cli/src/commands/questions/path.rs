//! `comity path`

use std::fmt::Write as _;

use comity_questions::{ClaimCorpus, FoundClaim, LevelStep, TermRef};
use comity_tree::{Date, one_line};
use serde_json::{Value, json};

use super::{compare, plural::counted};
use crate::answers::{Answer, source};

/// The steps from one level up to another.
pub(super) struct Ascent<'c> {
    from: TermRef<'c>,
    to: TermRef<'c>,
    steps: Option<Vec<LevelStep<'c>>>,
    /// Whether steps lead the other way.
    back: bool,
}

impl<'c> Ascent<'c> {
    pub(super) fn of(corpus: &'c ClaimCorpus, from: TermRef<'c>, to: TermRef<'c>) -> Self {
        let back = corpus.path(to, from).is_some();
        Self { from, to, steps: corpus.path(from, to), back }
    }
}

impl Answer for Ascent<'_> {
    fn text(&self, lang: &str) -> String {
        let [lower, upper] = [self.from, self.to].map(|term| one_line(term.label(lang)));
        let Some(steps) = &self.steps else {
            let why = if self.back { "the order is reversed" } else { "none is attested" };
            return format!("there is no path from {lower} up to {upper}: {why}\n");
        };
        let mut out =
            format!("from {lower} up to {upper}: {}\n", counted(steps.len(), "step", "steps"));
        for step in steps {
            let _ = writeln!(out, "\n{}", compare::step(&step.edge, lang));
            for taken in &step.taken {
                let parties = parties(taken.upgrade, lang);
                let _ = writeln!(out, "    {parties}: {}", source::text(taken.upgrade));
                if let Some(before) = taken.before {
                    let date = before.happened().map_or("", Date::as_str);
                    let _ = writeln!(out, "      before, {date}: {}", source::text(before));
                }
            }
        }
        out
    }

    fn json(&self, lang: &str) -> Value {
        let step = |step: &LevelStep<'_>| {
            let mut value = compare::edge_value(&step.edge);
            let taken = step.taken.iter().map(|taken| {
                json!({
                    "upgrade": source::value(taken.upgrade, lang),
                    "before": taken.before.map(|before| source::value(before, lang)),
                })
            });
            value["taken"] = Value::Array(taken.collect());
            value
        };
        let steps = self.steps.as_ref().map(|steps| steps.iter().map(step).collect::<Vec<_>>());
        json!({ "from": self.from.code(), "to": self.to.code(), "steps": steps })
    }
}

/// The parties that took a step, and when.
fn parties(found: FoundClaim<'_>, lang: &str) -> String {
    let date = found.happened().map_or_else(String::new, |date| format!(", {date}"));
    one_line(&found.parties(lang).join(" – ")).into_owned() + &date
}
