//! What nobody has looked at.

use std::ops::Range;

use comity_tree::{Finding, Span, shown};

use super::{Stretch, stretch::is_text};
use crate::{codes, evidence::text::SourceText, report::text::number};

/// A range of a text that nothing is said about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gap {
    /// The range in code points, from its first letter, digit or ideograph to its last.
    pub range: Range<usize>,
    /// How many of them it has.
    pub characters: usize,
}

/// The untouched ranges of a text that was cut into stretches.
pub fn gaps(source: &SourceText, stretches: &[Stretch]) -> Vec<Gap> {
    let untouched = stretches.iter().filter(|s| s.is_untouched() && s.characters > 0);
    let trimmed = |stretch: &Stretch| {
        let text = source.get(stretch.range.clone())?;
        let before = text.chars().take_while(|c| !is_text(*c)).count();
        let after = text.chars().rev().take_while(|c| !is_text(*c)).count();
        let range = stretch.range.start + before..stretch.range.end - after;
        Some(Gap { range, characters: stretch.characters })
    };
    untouched.filter_map(trimmed).collect()
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
        let message = format!(
            "{} untouched: `{}`",
            number(self.characters, "character"),
            self.excerpt(source)
        );
        Finding::new(codes::UNTOUCHED_TEXT, span, message)
            .help("encode what it says, or mark it as read with the reason why it yields no claim")
    }

    /// Its first words.
    pub(super) fn excerpt(&self, source: &SourceText) -> String {
        shown(source.get(self.range.clone()).unwrap_or_default()).into_owned()
    }
}
