//! A text in which white space is folded, so that line breaks hide no match.

use std::ops::Range;

use super::markup::Markup;

/// A text with its white space folded, and the way back to the text as written.
///
/// Beside a character of a script that is written without spaces, white space is left out: there
/// a line break is layout. Elsewhere a run of white space is one space. White space at either end
/// is left out.
#[derive(Debug)]
pub(crate) struct Folded {
    text: String,
    /// The byte offset in `text` of every character, and its code point offset in the original.
    offsets: Vec<(usize, usize)>,
}

impl Folded {
    /// Folds `original`.
    pub(crate) fn new(original: &str) -> Self {
        Self::of(original.chars().enumerate())
    }

    /// Folds the words of a text, without the markup between them.
    pub(crate) fn words(original: &str, markup: &Markup) -> Self {
        let mut runs = markup.runs().iter().peekable();
        Self::of(original.chars().enumerate().filter(|(at, _)| {
            while runs.peek().is_some_and(|run| run.end <= *at) {
                runs.next();
            }
            runs.peek().is_none_or(|run| *at < run.start)
        }))
    }

    fn of(original: impl Iterator<Item = (usize, char)>) -> Self {
        let mut folded = Self { text: String::new(), offsets: Vec::new() };
        let mut before: Option<char> = None;
        let mut gap = None;
        for (at, c) in original {
            if c.is_whitespace() {
                gap = gap.or(Some(at));
                continue;
            }
            if let (Some(gap), Some(before)) = (gap, before)
                && !is_unspaced(before)
                && !is_unspaced(c)
            {
                folded.push(' ', gap);
            }
            folded.push(c, at);
            (before, gap) = (Some(c), None);
        }
        folded
    }

    /// Whether there is nothing but white space.
    pub(crate) fn is_empty(&self) -> bool {
        self.text.is_empty()
    }

    /// The folded text.
    pub(crate) fn text(&self) -> &str {
        &self.text
    }

    /// Where `quote` is, as ranges of code points of the original: at most `limit` of them.
    pub(crate) fn find(&self, quote: &Self, limit: usize) -> Vec<Range<usize>> {
        let mut found = Vec::new();
        let mut from = 0;
        while let Some(at) = self.text[from..].find(&quote.text).filter(|_| !quote.is_empty()) {
            let start = from + at;
            found.push(self.original(start..start + quote.text.len()));
            if found.len() == limit {
                break;
            }
            from = start + self.text[start..].chars().next().map_or(1, char::len_utf8);
        }
        found
    }

    /// The longest beginning of `quote` that the text has: its length in bytes of the folded
    /// quote, and where it is.
    pub(crate) fn longest_beginning(&self, quote: &Self) -> Option<(usize, Range<usize>)> {
        // If a beginning is there, so is every shorter one: the longest is found by halving.
        let ends = |count: usize| quote.offsets.get(count).map_or(quote.text.len(), |o| o.0);
        let has = |count: usize| self.text.contains(&quote.text[..ends(count)]);
        let (mut known, mut beyond) = (0, quote.offsets.len() + 1);
        while known + 1 < beyond {
            let middle = usize::midpoint(known, beyond);
            if has(middle) { known = middle } else { beyond = middle }
        }
        let length = ends(known);
        let start = self.text.find(&quote.text[..length]).filter(|_| known > 0)?;
        Some((length, self.original(start..start + length)))
    }

    fn push(&mut self, c: char, at: usize) {
        self.offsets.push((self.text.len(), at));
        self.text.push(c);
    }

    /// A range of bytes of the folded text as code points of the original.
    fn original(&self, folded: Range<usize>) -> Range<usize> {
        let index = |byte| self.offsets.partition_point(|&(offset, _)| offset < byte);
        let first = self.offsets[index(folded.start)].1;
        let last = self.offsets[index(folded.end) - 1].1;
        first..last + 1
    }
}

/// Whether the character belongs to a script that is written without spaces between words:
/// Chinese characters, kana, and the punctuation and wide forms that go with them.
fn is_unspaced(c: char) -> bool {
    matches!(c,
        '\u{2e80}'..='\u{312f}'
        | '\u{3190}'..='\u{4dbf}'
        | '\u{4e00}'..='\u{9fff}'
        | '\u{f900}'..='\u{faff}'
        | '\u{fe30}'..='\u{fe4f}'
        | '\u{ff00}'..='\u{ffef}'
        | '\u{20000}'..='\u{3ffff}')
}

#[cfg(test)]
mod tests {
    use super::{Folded, Range};

    const NOWHERE: Vec<(usize, usize)> = Vec::new();

    fn find(text: &str, quote: &str) -> Vec<(usize, usize)> {
        let found = Folded::new(text).find(&Folded::new(quote), 9);
        found.into_iter().map(|range| (range.start, range.end)).collect()
    }

    #[test]
    fn a_line_break_inside_chinese_hides_no_match() {
        assert_eq!(find("他于11月\r\n19日抵\n达首都", "11月19日抵达"), [(2, 13)]);
        assert_eq!(find("于11月19日抵达", "11 月\n19 日"), [(1, 7)]);
    }

    #[test]
    fn runs_of_white_space_match_each_other_and_not_nothing() {
        assert_eq!(find("two  \n states met", "two states"), [(0, 13)]);
        assert_eq!(find("twostates", "two states"), NOWHERE);
        assert_eq!(find("two states", "twostates"), NOWHERE);
    }

    #[test]
    fn every_occurrence_is_found_and_overlaps_count() {
        assert_eq!(find("ababa", "aba"), [(0, 3), (2, 5)]);
        assert_eq!(find("中中中", "中中"), [(0, 2), (1, 3)]);
    }

    #[test]
    fn an_empty_quote_stands_nowhere() {
        assert!(Folded::new(" \n\u{3000}").is_empty());
        assert_eq!(find("text", " "), NOWHERE);
    }

    #[test]
    fn white_space_at_the_ends_of_a_quote_is_not_part_of_the_range() {
        assert_eq!(find("a b c", " b "), [(2, 3)]);
    }

    #[test]
    fn the_longest_beginning_shows_where_a_quote_goes_astray() {
        let text = Folded::new("they signed a plan of cooperation");
        let quote = Folded::new("signed a plan for cooperation");
        let (length, range) = text.longest_beginning(&quote).unwrap();
        assert_eq!(&quote.text()[..length], "signed a plan ");
        assert_eq!(range, 5..19);
        assert!(text.longest_beginning(&Folded::new("日")).is_none());
        let whole = Folded::new("they");
        assert_eq!(text.longest_beginning(&whole).unwrap(), (4, 0..4));
    }

    proptest::proptest! {
        #[test]
        fn every_passage_is_found_as_it_is_and_however_it_is_broken(
            text in "[ab中国。 \n]{1,40}",
            start in 0..40_usize,
            length in 1..40_usize,
        ) {
            let characters: Vec<char> = text.chars().collect();
            let start = start.min(characters.len() - 1);
            let end = (start + length).min(characters.len());
            let passage: String = characters[start..end].iter().collect();
            let broken = passage.replace('中', "\n中 ").replace(' ', " \n");
            let quote = Folded::new(&broken);
            proptest::prop_assert_eq!(&quote.text, &Folded::new(&passage).text);
            let found = Folded::new(&text).find(&quote, usize::MAX);
            let says_so = |range: &Range<usize>| {
                let found: String = characters[range.clone()].iter().collect();
                Folded::new(&found).text() == quote.text()
            };
            proptest::prop_assert!(found.iter().all(says_so));
            let is_it = |range: &Range<usize>| start <= range.start && range.end <= end;
            proptest::prop_assert!(quote.is_empty() || found.iter().any(is_it));
        }
    }
}
