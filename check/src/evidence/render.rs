//! Claims beside the text that they rest on.

use std::{collections::BTreeMap, fmt::Write as _};

use comity_tree::one_line;
use serde::Serialize;

use super::{
    Purpose,
    run::SaidOf,
    values::ClaimValue,
    verify::{Citation, Verified},
};
use crate::report::{Listing, json};

/// The citations of documents, each under the name of its document, to be printed with what the
/// claims on them say.
#[derive(Clone, Copy, Debug)]
pub struct Citations<'c> {
    /// The citations of each document.
    pub citations: &'c [(String, Vec<Citation>)],
    /// What the claims say.
    pub said: &'c SaidOf,
}

impl<'c> Citations<'c> {
    fn said(&self, document: &str, citation: &Citation) -> &'c [ClaimValue] {
        let key = (document.to_owned(), citation.of.clone(), citation.claim.clone());
        self.said.get(&key).map_or(&[], Vec::as_slice)
    }
}

impl Listing for Citations<'_> {
    fn name(&self) -> &'static str {
        "citations"
    }

    /// Each claim once, and below it the passages that it rests on.
    fn text(&self) -> String {
        let mut text = String::new();
        for (document, citations) in self.citations.iter().filter(|(_, list)| !list.is_empty()) {
            let _ = writeln!(text, "{}", one_line(document));
            let of = |citation: &Citation| (citation.claim.clone(), citation.record.clone());
            for cited in citations.chunk_by(|a, b| of(a) == of(b)) {
                let _ = writeln!(text, "\n  {}", title(&cited[0]));
                for said in self.said(document, &cited[0]) {
                    let (path, value) = (one_line(&said.path), one_line(&said.value));
                    let default = if said.is_default { " (default)" } else { "" };
                    let _ = writeln!(text, "    {path}: {value}{default}");
                }
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

    fn json(&self) -> Box<dyn Iterator<Item = String> + '_> {
        let all = self.citations.iter();
        let cited = all.flat_map(|(file, list)| list.iter().map(move |c| (file, c)));
        Box::new(
            cited.map(|(file, citation)| {
                json::pretty(&item(file, citation, self.said(file, citation)))
            }),
        )
    }
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

/// A citation as JSON.
#[derive(Serialize)]
struct Item<'c> {
    file: &'c str,
    record: &'c str,
    claim: Option<&'c str>,
    kind: Option<&'c str>,
    purpose: &'static str,
    said: BTreeMap<&'c str, &'c str>,
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

fn item<'c>(file: &'c str, citation: &'c Citation, said: &'c [ClaimValue]) -> Item<'c> {
    let some = |text: &'c str| (!text.is_empty()).then_some(text);
    let verified = citation.verified.as_ref();
    Item {
        file,
        record: &citation.record,
        claim: some(&citation.claim),
        kind: some(&citation.kind),
        purpose: citation.purpose.as_str(),
        said: said.iter().map(|said| (said.path.as_str(), said.value.as_str())).collect(),
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
