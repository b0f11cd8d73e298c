//! Claims beside the text that they rest on.

use std::fmt::Write as _;

use comity_tree::one_line;
use serde::Serialize;

use super::{
    Purpose,
    verify::{Citation, Verified},
};
use crate::report::{Report, json};

/// The citations of documents, each under the name of its document.
pub type Citations = [(String, Vec<Citation>)];

/// Renders citations for people: each claim once, and below it the passages it rests on.
pub fn text(citations: &Citations) -> String {
    let mut text = String::new();
    for (document, citations) in citations.iter().filter(|(_, list)| !list.is_empty()) {
        let _ = writeln!(text, "{document}");
        let of = |citation: &Citation| (citation.claim.clone(), citation.record.clone());
        for cited in citations.chunk_by(|a, b| of(a) == of(b)) {
            let _ = writeln!(text, "\n  {}", title(&cited[0]));
            for citation in cited {
                passage(&mut text, citation);
            }
            for entry in &cited[0].leans {
                let _ = writeln!(text, "    leans on {}", one_line(entry));
                let shows = citations.iter().filter(|citation| {
                    citation.purpose == Purpose::Context && citation.claim == *entry
                });
                for citation in shows {
                    passage(&mut text, citation);
                }
            }
        }
        text.push('\n');
    }
    text
}

fn title(citation: &Citation) -> String {
    let claim = one_line(&citation.claim);
    match (&*claim, &*one_line(&citation.kind)) {
        ("", _) => format!("({})", citation.record),
        (claim, "") => claim.to_owned(),
        (claim, kind) => format!("{claim} ({kind})"),
    }
}

fn passage(text: &mut String, citation: &Citation) {
    let Citation { source, range, verified, purpose, .. } = citation;
    let source = one_line(source);
    let Some(Verified { position, words, .. }) = verified else {
        let _ = writeln!(text, "    {source} {}..{}: not verified", range.start, range.end);
        return;
    };
    let _ = writeln!(
        text,
        "    {source}:{}:{} {}..{}{}",
        position.line,
        position.column,
        range.start,
        range.end,
        if *purpose == Purpose::Stretch { " (stretch)" } else { "" },
    );
    for line in words.lines() {
        let _ = writeln!(text, "    | {}", one_line(line));
    }
}

/// Renders the report as JSON, with the member `citations`.
pub fn json(citations: &Citations, report: &Report) -> String {
    let cited = citations.iter().flat_map(|(file, list)| list.iter().map(|c| item(file, c)));
    let items: Vec<Item<'_>> = cited.collect();
    json::render_with(report, "citations", &items)
}

/// A citation as JSON.
#[derive(Serialize)]
struct Item<'c> {
    file: &'c str,
    record: &'c str,
    claim: Option<&'c str>,
    kind: Option<&'c str>,
    purpose: &'static str,
    leans: &'c [String],
    source: &'c str,
    start: usize,
    end: usize,
    verified: bool,
    line: Option<usize>,
    column: Option<usize>,
    text: Option<&'c str>,
    words: Option<&'c str>,
}

fn item<'c>(file: &'c str, citation: &'c Citation) -> Item<'c> {
    let some = |text: &'c str| (!text.is_empty()).then_some(text);
    let verified = citation.verified.as_ref();
    Item {
        file,
        record: &citation.record,
        claim: some(&citation.claim),
        kind: some(&citation.kind),
        purpose: citation.purpose.as_str(),
        leans: &citation.leans,
        source: &citation.source,
        start: citation.range.start,
        end: citation.range.end,
        verified: verified.is_some(),
        line: verified.map(|verified| verified.position.line),
        column: verified.map(|verified| verified.position.column),
        text: verified.map(|verified| verified.text.as_str()),
        words: verified.map(|verified| verified.words.as_str()),
    }
}
