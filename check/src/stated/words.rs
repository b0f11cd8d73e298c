//! The words of a range, brought to one form.
//!
//! What only the layout or the markup puts there is left out, and what is one to a reader is one:
//! the two Chinese scripts, wide and narrow forms, capital and small letters.

use std::{ops::Range, sync::LazyLock};

/// A text in the form in which words are compared, and the way back to the text as written.
#[derive(Clone, Debug, Default)]
pub struct Words {
    chars: Vec<char>,
    at: Vec<usize>,
}

impl Words {
    /// Brings a text to the form.
    pub fn of(text: &str) -> Self {
        Self::without(text, std::iter::empty())
    }

    /// Brings a text to the form, less the ranges of markup in it: ascending, in code points.
    pub fn without(text: &str, markup: impl IntoIterator<Item = Range<usize>>) -> Self {
        let chars: Vec<char> = text.chars().collect();
        let mut kept = vec![true; chars.len()];
        for run in markup {
            if let Some(run) = kept.get_mut(run) {
                run.fill(false);
            }
        }
        let mut words = Self::default();
        let letters: Vec<(usize, char)> =
            chars.into_iter().enumerate().filter(|(at, _)| kept[*at]).collect();
        let mut index = 0;
        while let Some((at, c)) = letters.get(index) {
            index = mark_end(&letters, index).unwrap_or_else(|| {
                words.push(*c, *at);
                index + 1
            });
        }
        words.trim();
        words
    }

    /// The characters.
    pub fn chars(&self) -> &[char] {
        &self.chars
    }

    /// The code point of the text that a character comes from; the last one's end for the end.
    pub fn offset(&self, index: usize) -> usize {
        self.at.get(index).copied().unwrap_or_else(|| self.at.last().map_or(0, |last| last + 1))
    }

    /// A part of the text, in the form.
    pub fn part(&self, range: Range<usize>) -> String {
        self.chars.get(range).unwrap_or_default().iter().collect()
    }

    fn push(&mut self, c: char, at: usize) {
        if c.is_whitespace() {
            // Beside a Chinese character, white space is layout.
            if self.chars.last().is_some_and(|last| *last != ' ' && !is_han(*last)) {
                self.chars.push(' ');
                self.at.push(at);
            }
            return;
        }
        let folded = fold(c);
        if is_han(folded) && self.chars.last() == Some(&' ') {
            self.chars.pop();
            self.at.pop();
        }
        self.chars.push(folded);
        self.at.push(at);
    }

    fn trim(&mut self) {
        if self.chars.last() == Some(&' ') {
            self.chars.pop();
            self.at.pop();
        }
    }
}

/// Whether a character is Chinese.
pub(crate) fn is_han(c: char) -> bool {
    matches!(u32::from(c), 0x3007 | 0x3400..=0x9fff | 0xf900..=0xfaff | 0x20000..=0x3ffff)
}

/// Whether a character is a letter of a script that is written with spaces.
pub(crate) fn is_letter(c: char) -> bool {
    c.is_alphabetic() && !is_han(c)
}

/// A word in the form.
pub(crate) fn folded(word: &str) -> Vec<char> {
    Words::of(word).chars
}

/// Where a word is in a text: as a word of its own, if it is written with letters.
pub(crate) fn find(text: &[char], word: &[char]) -> Vec<usize> {
    let (Some(first), Some(last)) = (word.first(), word.last()) else { return Vec::new() };
    let stands = |at: &usize| {
        let (start, end) = (*at, *at + word.len());
        text[start..end] == *word
            && !(is_letter(*first) && start > 0 && is_letter(text[start - 1]))
            && !(is_letter(*last) && text.get(end).is_some_and(|c| is_letter(*c)))
    };
    (0..(text.len() + 1).saturating_sub(word.len())).filter(stands).collect()
}

/// A character in its narrow, small and simplified form.
fn fold(c: char) -> char {
    let narrow = match c {
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(c) - 0xfee0).unwrap_or(c),
        '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{301c}' | '~' => '-',
        '〇' => '零',
        '•' | '‧' | '・' | '･' => '·',
        c => c,
    };
    let narrow = if narrow == '~' { '-' } else { narrow };
    if is_han(narrow) {
        let index = (u32::from(narrow) as usize).wrapping_sub(FIRST);
        return SIMPLIFIED.get(index).copied().unwrap_or(narrow);
    }
    let mut small = narrow.to_lowercase();
    match (small.next(), small.next()) {
        (Some(small), None) => small,
        _ => narrow,
    }
}

const FIRST: usize = 0x3400;
const LAST: usize = 0x9fff;

/// The simplified form of each character of the first two blocks.
static SIMPLIFIED: LazyLock<Vec<char>> = LazyLock::new(|| {
    let simple = |code: usize| {
        let c = u32::try_from(code).ok().and_then(char::from_u32).unwrap_or_default();
        hanconv::t2s(c.to_string()).chars().next().unwrap_or(c)
    };
    (FIRST..=LAST).map(simple).collect()
});

/// The end of a mark that is no word: of a note such as `[12]`, of a wiki's `-{}-`, of a byte
/// order.
fn mark_end(letters: &[(usize, char)], index: usize) -> Option<usize> {
    let sign = |index: usize| letters.get(index).map(|(_, c)| *c);
    let starts = |word: &str| word.chars().enumerate().all(|(i, c)| sign(index + i) == Some(c));
    if starts("-{}-") {
        return Some(index + 4);
    }
    if starts("\u{feff}") {
        return Some(index + 1);
    }
    starts("[").then_some(())?;
    let digits = letters[index + 1..].iter().take_while(|(_, c)| c.is_ascii_digit()).count();
    let end = index + 1 + digits;
    (digits > 0 && sign(end) == Some(']')).then_some(end + 1)
}

#[cfg(test)]
mod tests {
    use super::{Words, find, folded};

    #[test]
    fn what_is_one_to_a_reader_is_one() {
        for (a, b) in [
            ("烏茲別克斯坦共和國", "乌兹别克斯坦共和国"),
            ("７,０５０万　美元", "7,050万美元"),
            ("Trade  with\nNorway", "trade with norway"),
            ("２０２６—２０２７年", "2026-2027年"),
        ] {
            assert_eq!(folded(a), folded(b), "{a}");
        }
    }

    #[test]
    fn marks_are_no_words() {
        let words = Words::without("[冰島](海)和[12]吉-{}-爾", [0..1, 3..7]);
        assert_eq!(words.chars().iter().collect::<String>(), "冰岛和吉尔");
        assert_eq!((words.offset(0), words.offset(3)), (1, 12));
        assert_eq!(Words::of("").offset(0), 0);
    }

    #[test]
    fn words_of_letters_stand_alone() {
        let text = folded("Niger and Nigeria");
        assert_eq!(find(&text, &folded("Niger")), [0]);
        assert_eq!(find(&folded("中国人"), &folded("国")), [1]);
        assert!(find(&text, &[]).is_empty());
    }
}
