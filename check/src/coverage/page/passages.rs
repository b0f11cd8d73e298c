//! The text with what is said about it marked in place.

use std::{collections::BTreeSet, fmt::Write as _};

use super::{
    super::{Entry, Stretch, Text},
    escape::{content, escaped},
};
use crate::{evidence::text::SourceText, report::text::number};

/// How many claims a note on a mark names.
const NAMED: usize = 8;

/// The text as HTML.
pub(super) struct Passages {
    pub(super) html: String,
    /// Where its pieces start, which is what their ids tell.
    starts: BTreeSet<usize>,
}

impl Passages {
    /// The id of the piece that a range starts with.
    pub(super) fn id(&self, start: usize) -> String {
        let start = self.starts.range(start..).next().or(self.starts.last()).unwrap_or(&start);
        format!("p{start}")
    }
}

/// Renders each line as a paragraph, and each stretch as a piece of it.
pub(super) fn passages(text: &Text, source: &SourceText, stretches: &[Stretch]) -> Passages {
    let claim_starts: BTreeSet<usize> =
        text.claims.iter().flat_map(|claim| &claim.ranges).map(|range| range.start).collect();
    let mut passages = Passages { html: String::new(), starts: BTreeSet::new() };
    let mut line = 1;
    passages.html.push_str("<p data-line=\"1\" dir=\"auto\">");
    for stretch in stretches {
        let mut at = stretch.range.start;
        let piece = source.get(stretch.range.clone()).unwrap_or_default();
        for part in piece.split_inclusive('\n') {
            let words = part.trim_end_matches(['\r', '\n']);
            if !words.is_empty() {
                passages.starts.insert(at);
                let starts = claim_starts.contains(&at);
                let _ = write!(passages.html, "{}", mark(text, stretch, at, starts, words));
            }
            at += part.chars().count();
            if part.ends_with('\n') {
                line += 1;
                let _ = write!(passages.html, "</p>\n<p data-line=\"{line}\" dir=\"auto\">");
            }
        }
    }
    passages.html.push_str("</p>");
    passages
}

fn mark(text: &Text, stretch: &Stretch, at: usize, starts: bool, words: &str) -> String {
    let words = content(words);
    let claims = stretch.claims.iter().map(|index| ("c", *index, &text.claims[*index]));
    let marks = stretch.marks.iter().map(|index| ("m", *index, &text.marks[*index]));
    let all: Vec<(&str, usize, &Entry)> = claims.chain(marks).collect();
    let Some((first, index, _)) = all.first() else {
        return match stretch.characters {
            0 => format!("<span id=\"p{at}\">{words}</span>"),
            _ => format!("<span class=\"u\" id=\"p{at}\" title=\"untouched\">{words}</span>"),
        };
    };
    let ids: Vec<String> = all.iter().map(|(list, index, _)| format!("{list}{index}")).collect();
    let class = match stretch.depth {
        0 => "m".to_owned(),
        depth => format!("c d{}{}", depth.min(4), if starts { " starts" } else { "" }),
    };
    format!(
        "<a class=\"{class}\" id=\"p{at}\" href=\"#{first}{index}\" data-at=\"{}\" title=\"{}\">{words}</a>",
        ids.join(" "),
        escaped(&note(stretch, &all)),
    )
}

/// What is said here, in a few lines.
fn note(stretch: &Stretch, all: &[(&str, usize, &Entry)]) -> String {
    let mut note = match stretch.depth {
        0 => "marked as not codable".to_owned(),
        depth => format!("{} here", number(depth, "claim")),
    };
    for (_, _, entry) in all.iter().take(NAMED) {
        let _ = write!(note, "\n{}", entry.kind);
        if !entry.id.is_empty() {
            let _ = write!(note, ": {}", entry.id);
        }
    }
    let named = all.len().min(NAMED);
    let rest = (stretch.depth + stretch.marks.len()).saturating_sub(named);
    if rest > 0 {
        let _ = write!(note, "\nand {rest} more");
    }
    note
}
