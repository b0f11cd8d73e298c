//! How far a text is covered, in numbers.

use serde::Serialize;

use super::{CoveredText, Stretch};

/// How far a text is covered. Characters are letters, numerals and symbols, in code points.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Figures {
    /// How many characters the text has, less those of its markup.
    pub characters: usize,
    /// How many characters its markup has.
    pub markup: usize,
    /// Those that a claim rests on.
    pub claimed: usize,
    /// Those that no claim rests on, and that show what an entry of the context means.
    pub context: usize,
    /// The rest of those that are marked as read.
    pub marked: usize,
    /// Those that nothing is said about.
    pub untouched: usize,
    /// How many claims rest on the text.
    pub claims: usize,
    /// How many ranges they rest on.
    pub ranges: usize,
    /// How many ranges are marked, or show what an entry of the context means.
    pub marks: usize,
    /// How many entries the context has.
    pub entries: usize,
    /// The most claims that rest on one character.
    pub deepest: usize,
}

impl Figures {
    /// The figures of a text that was cut into stretches.
    pub fn of(text: &CoveredText, stretches: &[Stretch]) -> Self {
        let ranges =
            |entries: &[super::CoverageEntry]| entries.iter().map(|e| e.ranges.len()).sum();
        let mut figures = Self {
            claims: text.claims.len(),
            ranges: ranges(&text.claims),
            marks: ranges(&text.marks),
            entries: text.marks.iter().filter(|mark| mark.is_context).count(),
            ..Self::default()
        };
        figures.markup = stretches.iter().map(|stretch| stretch.markup).sum();
        for stretch in stretches.iter().filter(|stretch| stretch.characters > 0) {
            figures.characters += stretch.characters;
            figures.deepest = figures.deepest.max(stretch.depth);
            *if stretch.depth > 0 {
                &mut figures.claimed
            } else if stretch.is_untouched() {
                &mut figures.untouched
            } else if stretch.marks.iter().any(|mark| text.marks[*mark].is_context) {
                &mut figures.context
            } else {
                &mut figures.marked
            } += stretch.characters;
        }
        figures
    }

    /// A part of the characters in tenths of a percent: 0 and 1000 mean none and all, exactly.
    pub fn permille(&self, part: usize) -> usize {
        match part {
            0 => 0,
            _ if part == self.characters => 1000,
            _ => ((part * 1000 + self.characters / 2) / self.characters).clamp(1, 999),
        }
    }
}

/// Tenths of a percent in words.
pub(super) fn percent(permille: usize) -> String {
    format!("{}.{} %", permille / 10, permille % 10)
}

#[cfg(test)]
mod tests {
    use super::{Figures, percent};

    #[test]
    fn no_percentage_says_all_or_nothing_of_a_part() {
        let figures = Figures { characters: 100_000, ..Figures::default() };
        let shown = [0, 1, 25_049, 99_999, 100_000].map(|part| percent(figures.permille(part)));
        assert_eq!(shown, ["0.0 %", "0.1 %", "25.0 %", "99.9 %", "100.0 %"]);
        assert_eq!(Figures::default().permille(0), 0);
    }
}
