//! Ranges that start or end where no word does.

use std::ops::Range;

use comity_tree::{Code, Finding, Node, shown};

use super::{
    markup::{Construct, End, TextFormat},
    text::{self, SourceText},
};
use crate::codes;

/// How much is shown on either side of a cut.
const AROUND: usize = 8;

/// A place where a range starts or ends and should not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Cut {
    end: End,
    /// The code point before which the range is cut off.
    at: usize,
    what: What,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum What {
    /// A character of several code points: its range.
    Character(Range<usize>),
    /// Something that markup makes.
    Markup(Construct),
}

/// What a range cuts: a character of several code points, or markup.
pub(super) fn cuts(source: &SourceText, format: TextFormat, range: &Range<usize>) -> Vec<Cut> {
    let ends = [(End::First, range.start), (End::Last, range.end)];
    let mut cuts = Vec::new();
    for (end, at) in ends.into_iter().filter(|_| !range.is_empty()) {
        if let Some(cluster) = source.cluster(at).filter(|cluster| cluster.start < at) {
            cuts.push(Cut { end, at, what: What::Character(cluster.clone()) });
        } else if let Some(construct) = source.markup(format).cut(range, end) {
            cuts.push(Cut { end, at, what: What::Markup(construct.clone()) });
        }
    }
    cuts
}

/// The range that was meant: with the whole of each character that it cuts, and without the
/// markup that it takes a part of; `None` if no word is left.
pub(super) fn mended(
    source: &SourceText,
    format: TextFormat,
    range: &Range<usize>,
) -> Option<Range<usize>> {
    let range = source.markup(format).trimmed(range)?;
    let start = source.cluster(range.start).map_or(range.start, |cluster| cluster.start);
    let inside = |cluster: &&Range<usize>| cluster.start < range.end;
    let end = source.cluster(range.end).filter(inside).map_or(range.end, |cluster| cluster.end);
    Some(start..end)
}

impl Cut {
    /// Whether it is markup that is cut.
    pub(super) fn is_markup(&self) -> bool {
        matches!(self.what, What::Markup(_))
    }

    /// The code of the finding.
    pub(super) fn code(&self) -> &'static Code {
        match self.what {
            What::Character(_) => codes::RANGE_CUTS_CHARACTER,
            What::Markup(_) => codes::RANGE_CUTS_MARKUP,
        }
    }

    /// What is wrong, of something such as `the range from 3 to 9`.
    pub(super) fn message(&self, source: &SourceText, range: &str) -> String {
        let verb = match self.end {
            End::First => "starts",
            End::Last => "ends",
        };
        let part = |range| shown(source.get(range).unwrap_or_default()).to_string();
        match &self.what {
            What::Character(whole) => {
                let points = source.get(whole.clone()).unwrap_or_default();
                let split = self.at - whole.start;
                let code = |point: char| format!("U+{:04X}", u32::from(point));
                let names: Vec<String> = points.chars().map(code).collect();
                format!(
                    "{range} {verb} inside the character `{}`, between {} and {}",
                    shown(points),
                    names[split - 1],
                    names[split],
                )
            }
            What::Markup(construct) => {
                let before = part(self.at.saturating_sub(AROUND)..self.at);
                let after = part(self.at..(self.at + AROUND).min(source.length()));
                format!(
                    "{range} {verb} in the markup of {}, between `{before}` and `{after}`, \
                     and does not take the whole of it",
                    construct.kind.as_str()
                )
            }
        }
    }

    /// The finding on a range that a document cites.
    pub(super) fn finding(
        &self,
        source: &SourceText,
        format: TextFormat,
        range: &Range<usize>,
        evidence: Node<'_>,
    ) -> Finding {
        let key = match self.end {
            End::First => "start",
            End::Last => "end",
        };
        let place = evidence.get(key).unwrap_or(evidence);
        let named = format!("the range from {} to {}", range.start, range.end);
        let help = match mended(source, format, range) {
            Some(mended) => {
                let passage = source.get(mended.clone()).unwrap_or_default();
                let words = source.markup(format).words(source, &mended);
                format!(
                    "its words run from {} to {}, with the digest `{}`: `{}`",
                    mended.start,
                    mended.end,
                    text::digest(passage),
                    shown(&words),
                )
            }
            None => "it contains no word of the text: cite the words, not their markup".into(),
        };
        Finding::new(self.code(), place.span(), self.message(source, &named))
            .help(help)
            .node(place.index())
    }
}
