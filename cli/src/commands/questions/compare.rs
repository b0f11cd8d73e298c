//! `comity compare`

use std::fmt::Write as _;

use comity_questions::{Edge, TermComparison, TermRef, TermRelation, compare};
use comity_tree::one_line;
use serde_json::{Value, json};

use crate::answers::{
    Answer,
    fixed::{ABOVE, BELOW, INCOMPARABLE, NEITHER, SAME, before, say},
};

/// Two levels, and how they relate.
pub(super) struct Compared<'m> {
    a: TermRef<'m>,
    b: TermRef<'m>,
    comparison: TermComparison<'m>,
}

impl<'m> Compared<'m> {
    pub(super) fn of(a: TermRef<'m>, b: TermRef<'m>) -> Self {
        Self { a, b, comparison: compare(a, b) }
    }
}

impl Answer for Compared<'_> {
    fn text(&self, lang: &str) -> String {
        let position = self.comparison.position;
        let answer = match position {
            TermRelation::Below => BELOW,
            TermRelation::Equal => SAME,
            TermRelation::Above => ABOVE,
            TermRelation::Incomparable => INCOMPARABLE,
        };
        let [a, b] = [self.a, self.b].map(|term| one_line(term.label(lang)));
        let mut out = format!("{a} {}\n", before(answer, &b, lang));
        if position == TermRelation::Incomparable {
            let _ = writeln!(out, "{}", say(NEITHER, lang));
        }
        for edge in &self.comparison.edges {
            let _ = writeln!(out, "\n{}", step(edge, lang));
        }
        out
    }

    fn json(&self, _: &str) -> Value {
        let edges: Vec<Value> = self.comparison.edges.iter().map(edge_value).collect();
        json!({
            "a": self.a.code(),
            "b": self.b.code(),
            "position": self.comparison.position.code(),
            "edges": edges,
        })
    }
}

/// A step up, and what attests it.
pub(super) fn step(edge: &Edge<'_>, lang: &str) -> String {
    let [lower, upper] = [edge.lower, edge.upper].map(|term| one_line(term.label(lang)));
    let attested = [edge.basis, edge.source].map(str::trim);
    let attested: Vec<&str> = attested.into_iter().filter(|part| !part.is_empty()).collect();
    format!("{lower}\n  → {upper}\n    {}", one_line(&attested.join(": ")))
}

/// The same for machines.
pub(super) fn edge_value(edge: &Edge<'_>) -> Value {
    json!({
        "lower": edge.lower.code(),
        "upper": edge.upper.code(),
        "basis": edge.basis,
        "source": edge.source,
    })
}
