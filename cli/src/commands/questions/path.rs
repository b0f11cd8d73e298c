//! `comity path`

use std::fmt::Write as _;

use comity_questions::{ClaimCorpus, FoundClaim, LevelStep, TermRef};
use comity_tree::{Date, one_line};
use serde_json::{Value, json};

use super::compare;
use crate::answers::{
    Answer,
    fixed::{BEFORE, NO_PATH, REVERSED, STEPS, UNATTESTED, before, counted, say},
    source,
};

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
            let why = say(if self.back { REVERSED } else { UNATTESTED }, lang);
            return format!("{}: {lower} → {upper}: {why}\n", say(NO_PATH, lang));
        };
        let mut out = format!("{lower} → {upper}: {}\n", counted(steps.len(), STEPS, lang));
        for step in steps {
            let _ = writeln!(out, "\n{}", compare::step(&step.edge, lang));
            for taken in &step.taken {
                let parties = parties(taken.upgrade, lang);
                let text = source::reserved(&source::text(taken.upgrade), taken.upgrade, lang);
                let _ = writeln!(out, "    {parties}: {text}");
                for line in source::details(taken.upgrade, lang) {
                    let _ = writeln!(out, "      {line}");
                }
                if let Some(earlier) = taken.before {
                    let date = earlier.happened().map_or("", Date::as_str);
                    let date = before(BEFORE, date, lang);
                    let _ = writeln!(out, "      {date}: {}", source::text(earlier));
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
