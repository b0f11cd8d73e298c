//! Contradictions for people, and as JSON.

use std::fmt::Write as _;

use comity_tree::{Finding, Severity, one_line};
use serde::Serialize;

use super::{
    Status,
    listing::{Listed, ListedSide},
};
use crate::report::{Listing, json, text::number};

/// The contradictions of documents, to be printed.
#[derive(Clone, Copy, Debug)]
pub struct Contradictions<'l>(pub &'l [Listed]);

impl Listing for Contradictions<'_> {
    fn name(&self) -> &'static str {
        "contradictions"
    }

    fn text(&self) -> String {
        let mut text = String::new();
        for one in self.0 {
            let _ = writeln!(
                text,
                "{}[{}]: {}",
                one.severity.as_str(),
                one.conflict,
                one_line(&one.message)
            );
            for side in &one.sides {
                write_side(&mut text, side);
            }
            if !one.maybe.is_empty() {
                let _ = writeln!(text, "  there may be no contradiction: {}", one_line(&one.maybe));
            }
            let _ = match &one.status {
                Status::Open => writeln!(text, "  not recorded\n"),
                Status::Linked => writeln!(text, "  linked in the document\n"),
                Status::Recorded(reason) => {
                    writeln!(text, "  recorded: {}\n", one_line(reason.trim()))
                }
            };
        }
        let _ = writeln!(text, "{}", tally(self.0));
        text
    }

    fn json(&self) -> Box<dyn Iterator<Item = String> + '_> {
        Box::new(self.0.iter().map(|one| json::pretty(&item(one))))
    }

    /// What is open has been listed.
    fn shows(&self, finding: &Finding) -> bool {
        self.0.iter().any(|one| one.conflict == finding.code)
    }
}

fn write_side(text: &mut String, side: &ListedSide) {
    let ListedSide { name, kind, title, file, place: (line, column), values } = side;
    let title = title.as_ref().map_or_else(String::new, |title| format!(", {}", one_line(title)));
    let _ = writeln!(text, "  {} ({}{title})", one_line(name), one_line(kind));
    let _ = writeln!(text, "    --> {}:{line}:{column}", one_line(file));
    for (field, value) in values {
        let _ = writeln!(text, "    {}: {}", one_line(field), one_line(value));
    }
}

/// How many contradictions there are, and what is known of them.
fn tally(listed: &[Listed]) -> String {
    let count =
        |status: fn(&Status) -> bool| listed.iter().filter(|one| status(&one.status)).count();
    format!(
        "{}: {} not recorded, {} linked, {} recorded",
        number(listed.len(), "contradiction"),
        count(|status| *status == Status::Open),
        count(|status| *status == Status::Linked),
        count(|status| matches!(status, Status::Recorded(_))),
    )
}

/// A contradiction as JSON.
#[derive(Serialize)]
struct Item<'l> {
    conflict: &'l str,
    severity: &'static str,
    message: &'l str,
    definition: &'l str,
    maybe: Option<&'l str>,
    status: &'static str,
    reason: Option<&'l str>,
    claims: Vec<Claim<'l>>,
}

#[derive(Serialize)]
struct Claim<'l> {
    name: &'l str,
    kind: &'l str,
    title: Option<&'l str>,
    file: &'l str,
    line: usize,
    column: usize,
    values: Vec<Value<'l>>,
}

#[derive(Serialize)]
struct Value<'l> {
    field: &'l str,
    value: &'l str,
}

fn item(one: &Listed) -> Item<'_> {
    let (status, reason) = match &one.status {
        Status::Open => ("open", None),
        Status::Linked => ("linked", None),
        Status::Recorded(reason) => ("recorded", Some(reason.as_str())),
    };
    Item {
        conflict: &one.conflict,
        severity: Severity::as_str(one.severity),
        message: &one.message,
        definition: &one.definition,
        maybe: Some(one.maybe.as_str()).filter(|maybe| !maybe.is_empty()),
        status,
        reason,
        claims: one.sides.iter().map(claim).collect(),
    }
}

fn claim(side: &ListedSide) -> Claim<'_> {
    let values = side.values.iter().map(|(field, value)| Value { field, value });
    Claim {
        name: &side.name,
        kind: &side.kind,
        title: side.title.as_deref(),
        file: &side.file,
        line: side.place.0,
        column: side.place.1,
        values: values.collect(),
    }
}
