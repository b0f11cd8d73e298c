//! The untouched parts of a text.

use std::ops::Range;

use comity_tree::{Finding, Span, shown};

use super::{CoveredText, Stretch, stretch::is_text};
use crate::{codes, evidence::text::SourceText, report::text::number};

/// A range of a text that nothing is said about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gap {
    /// The range in code points, from its first character to its last.
    pub range: Range<usize>,
    /// How many characters it has, less those of the markup in it.
    pub characters: usize,
    /// Its text without markup.
    pub words: String,
}

/// The untouched ranges of a text that was cut into stretches. Markup does not part them.
pub fn gaps(text: &CoveredText, stretches: &[Stretch]) -> Vec<Gap> {
    let Some(source) = text.source.as_deref() else { return Vec::new() };
    let mut gaps = Vec::new();
    for part in stretches.chunk_by(|a, b| a.is_untouched() && b.is_untouched()) {
        let mut counted = part.iter().filter(|s| s.is_untouched() && s.characters > 0);
        let Some(first) = counted.next() else { continue };
        let last = counted.next_back().unwrap_or(first);
        let inside = |stretch: &Stretch| source.get(stretch.range.clone()).unwrap_or_default();
        let before = inside(first).chars().take_while(|c| !is_text(*c)).count();
        let after = inside(last).chars().rev().take_while(|c| !is_text(*c)).count();
        let range = first.range.start + before..last.range.end - after;
        let characters = part.iter().map(|stretch| stretch.characters).sum();
        let words = source.markup(text.format).words(source, &range);
        gaps.push(Gap { range, characters, words });
    }
    gaps
}

/// The byte offset of a code point.
pub(super) fn byte(source: &SourceText, at: usize) -> u32 {
    source.get(0..at).and_then(|text| u32::try_from(text.len()).ok()).unwrap_or(u32::MAX)
}

impl Gap {
    /// The finding, at its place in the text.
    pub(super) fn finding(&self, source: &SourceText) -> Finding {
        let byte = |at| byte(source, at);
        let span = Span::new(byte(self.range.start), byte(self.range.end));
        let message =
            format!("{} untouched: `{}`", number(self.characters, "character"), self.excerpt());
        Finding::new(codes::UNTOUCHED_TEXT, span, message)
            .help("encode what it says, or mark it as read with a reason")
    }

    /// Its first words.
    pub(super) fn excerpt(&self) -> String {
        shown(&self.words).to_string()
    }
}
