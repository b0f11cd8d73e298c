//! `comity compare`

use std::fmt::Write as _;

use comity::{
    Vocabulary as _,
    bilateral::RelationLevel,
    questions::{Edge, Position, compare, label},
};
use serde_json::{Value, json};

use crate::args::Format;

pub(super) fn answer(a: RelationLevel, b: RelationLevel, format: Format, lang: &str) -> String {
    let comparison = compare(a, b);
    let position = comparison.position;
    if format == Format::Json {
        let edges: Vec<Value> = comparison.edges.iter().map(edge_value).collect();
        return super::json(&json!({
            "format": 1,
            "a": a.code(),
            "b": b.code(),
            "position": position.code(),
            "edges": edges,
        }));
    }
    let answer = match position {
        Position::Below => "is below",
        Position::Equal => "is the same as",
        Position::Above => "is above",
        Position::Incomparable => "cannot be compared with",
    };
    let mut out = format!("{} {answer} {}\n", label(a.row(), lang), label(b.row(), lang));
    if position == Position::Incomparable {
        out.push_str("nothing attests that either stands above the other\n");
    }
    for edge in &comparison.edges {
        let _ = writeln!(out, "\n{}", step(edge, lang));
    }
    out
}

/// A step up, and what attests it.
pub(super) fn step(edge: &Edge<RelationLevel>, lang: &str) -> String {
    let (lower, upper) = (label(edge.lower.row(), lang), label(edge.upper.row(), lang));
    let attested = [edge.basis, edge.source].map(str::trim);
    let attested: Vec<&str> = attested.into_iter().filter(|part| !part.is_empty()).collect();
    format!("{lower}\n  → {upper}\n    {}", attested.join(": "))
}

/// The same for machines.
pub(super) fn edge_value(edge: &Edge<RelationLevel>) -> Value {
    json!({
        "lower": edge.lower.code(),
        "upper": edge.upper.code(),
        "basis": edge.basis,
        "source": edge.source,
    })
}
