//! A text in the form in which its words are compared.
//!
//! What only layout or markup puts there is left out, and what is the same to a reader is the
//! same: the two Chinese scripts, wide and narrow forms, composed and decomposed letters, capital
//! and small letters, the various apostrophes and hyphens.

use std::{ops::Range, sync::LazyLock};

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

use crate::letters::read_as;

/// A text in the form in which words are compared, and the way back to the text as written.
#[derive(Clone, Debug, Default)]
pub struct FoldedText {
    chars: Vec<char>,
    at: Vec<usize>,
    capitals: Vec<bool>,
}

impl FoldedText {
    /// Brings a text to the form.
    pub fn of(text: &str) -> Self {
        Self::without(text, std::iter::empty())
    }

    /// Brings a text to the form, less the ranges of markup in it: ascending, in code points.
    pub fn without(text: &str, markup: impl IntoIterator<Item = Range<usize>>) -> Self {
        let mut markup = markup.into_iter().peekable();
        let mut is_kept = |at: &usize| {
            while markup.next_if(|run| run.end <= *at).is_some() {}
            markup.peek().is_none_or(|run| !run.contains(at))
        };
        let mut letters: Vec<(usize, char)> = Vec::with_capacity(text.len());
        letters.extend(text.chars().enumerate().filter(|(at, _)| is_kept(at)));
        let mut words = Self {
            chars: Vec::with_capacity(letters.len()),
            at: Vec::with_capacity(letters.len()),
            capitals: Vec::with_capacity(letters.len()),
        };
        let mut index = 0;
        while let Some((at, c)) = letters.get(index) {
            if let Some(end) = mark_end(&letters, index) {
                index = end;
                continue;
            }
            let marks =
                letters[index + 1..].iter().take_while(|(_, c)| is_combining_mark(*c)).count();
            if marks == 0 {
                words.push(*c, *at);
                if is_between_figures(&letters, index) {
                    words.push_folded(' ', *at);
                }
            } else {
                let cluster = letters[index..=index + marks].iter().map(|(_, c)| *c);
                for c in cluster.nfc() {
                    words.push(c, *at);
                }
            }
            index += 1 + marks;
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

    /// The first character that comes from a code point of the text or from one behind it.
    pub fn index(&self, offset: usize) -> usize {
        self.at.partition_point(|at| *at < offset)
    }

    /// A part of the text, in the form.
    pub fn part(&self, range: Range<usize>) -> String {
        self.chars.get(range).unwrap_or_default().iter().collect()
    }

    /// Whether a character was written as a capital letter.
    pub fn is_capital(&self, index: usize) -> bool {
        self.capitals.get(index).copied().unwrap_or_default()
    }

    /// Takes one character of the text, which may become none or several.
    fn push(&mut self, c: char, at: usize) {
        if c.is_ascii() && !matches!(c, '~' | '`') {
            return self.push_folded(c, at);
        }
        if is_invisible(c) {
            return;
        }
        if let Some(c) = alike(c) {
            return self.push_folded(c, at);
        }
        if is_han(c) {
            return self.push_folded(simplified(c), at);
        }
        // A digit before a vulgar fraction does not belong to its numerator.
        if matches!(c, '¼'..='¾' | '⅐'..='⅞') {
            self.push_folded(' ', at);
        }
        for c in std::iter::once(c).nfkc() {
            self.push_folded(alike(c).unwrap_or(c), at);
        }
    }

    fn push_folded(&mut self, c: char, at: usize) {
        if c.is_whitespace() {
            // Beside a Chinese character, white space is layout.
            if self.chars.last().is_some_and(|last| *last != ' ' && !is_han(*last)) {
                self.push_raw(' ', at, false);
            }
            return;
        }
        if is_han(c) {
            self.trim();
        }
        // A dotted capital I is an i: its dot is no letter of its own.
        for small in c.to_lowercase().filter(|small| *small != '\u{307}') {
            self.push_raw(read_as(small), at, c.is_uppercase());
        }
    }

    fn push_raw(&mut self, c: char, at: usize, capital: bool) {
        self.chars.push(c);
        self.at.push(at);
        self.capitals.push(capital);
    }

    fn trim(&mut self) {
        if self.chars.last() == Some(&' ') {
            self.chars.pop();
            self.at.pop();
            self.capitals.pop();
        }
    }
}

/// Whether a character is Chinese.
pub fn is_han(c: char) -> bool {
    matches!(u32::from(c), 0x3007 | 0x3400..=0x9fff | 0xf900..=0xfaff | 0x20000..=0x3ffff)
}

/// Whether a character is a letter of a script that is written with spaces.
pub fn is_letter(c: char) -> bool {
    c.is_alphabetic() && !is_han(c)
}

/// A letter without its accents.
pub fn plain(c: char) -> char {
    std::iter::once(c).nfd().next().unwrap_or(c)
}

/// A word in the form.
pub fn folded(word: &str) -> Vec<char> {
    FoldedText::of(word).chars
}

/// Where a word is in a text: as a word of its own, if it is written with letters.
pub fn find(text: &[char], word: &[char]) -> Vec<usize> {
    let (Some(first), Some(last)) = (word.first(), word.last()) else { return Vec::new() };
    let is_there = |at: &usize| {
        let (start, end) = (*at, *at + word.len());
        text[start..end] == *word
            && !(is_letter(*first) && start > 0 && is_letter(text[start - 1]))
            && !(is_letter(*last) && text.get(end).is_some_and(|c| is_letter(*c)))
    };
    (0..(text.len() + 1).saturating_sub(word.len())).filter(is_there).collect()
}

/// Characters that differ in shape alone.
fn alike(c: char) -> Option<char> {
    Some(match c {
        '\u{ff01}'..='\u{ff5d}' => char::from_u32(u32::from(c) - 0xfee0)?,
        '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{301c}' | '\u{ff5e}' | '~' => '-',
        '`' | '\u{b4}' | '\u{2018}' | '\u{2019}' | '\u{201b}' | '\u{2b9}' | '\u{2bb}'
        | '\u{2bc}' | '\u{2032}' => '\'',
        '\u{2044}' | '\u{2215}' => '/',
        '〇' => '零',
        '•' | '‧' | '・' | '･' => '·',
        _ => return None,
    })
}

/// Whether a character is there for the layout alone: soft hyphens, joiners, marks of direction.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{2064}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

const FIRST: usize = 0x3400;
const LAST: usize = 0x9fff;

/// The simplified form of a Chinese character.
fn simplified(c: char) -> char {
    let index = (u32::from(c) as usize).wrapping_sub(FIRST);
    SIMPLIFIED.get(index).copied().unwrap_or(c)
}

/// The simplified form of each character of the first two blocks.
static SIMPLIFIED: LazyLock<Vec<char>> = LazyLock::new(|| {
    // A constant, so that none of the larger tables of phrases becomes a part of the program.
    const FORMS: &str = hanconv::RawDictionary::TSCharacters.text();
    let character = |code: usize| u32::try_from(code).ok().and_then(char::from_u32);
    let mut all: Vec<char> =
        (FIRST..=LAST).map(|code| character(code).unwrap_or_default()).collect();
    for line in FORMS.lines() {
        let mut forms = line.split_whitespace().filter_map(|form| form.chars().next());
        if let (Some(from), Some(to)) = (forms.next(), forms.next()) {
            let index = (u32::from(from) as usize).wrapping_sub(FIRST);
            if let Some(form) = all.get_mut(index) {
                *form = to;
            }
        }
    }
    all
});

/// Whether a wide comma separates narrow figures, and groups none: `2020，300`.
fn is_between_figures(letters: &[(usize, char)], index: usize) -> bool {
    let is_digit = |index: usize| letters.get(index).is_some_and(|(_, c)| c.is_ascii_digit());
    letters[index].1 == '，' && index.checked_sub(1).is_some_and(is_digit) && is_digit(index + 1)
}

/// The end of a mark that belongs to no word: of a note such as `[12]`, of a wiki's `-{}-`.
fn mark_end(letters: &[(usize, char)], index: usize) -> Option<usize> {
    let char_at = |index: usize| letters.get(index).map(|(_, c)| *c);
    // Nearly no character begins one.
    char_at(index).filter(|c| matches!(c, '-' | '['))?;
    let starts = |word: &str| word.chars().enumerate().all(|(i, c)| char_at(index + i) == Some(c));
    if starts("-{}-") {
        return Some(index + 4);
    }
    starts("[").then_some(())?;
    let digits = letters[index + 1..].iter().take_while(|(_, c)| c.is_ascii_digit()).count();
    let end = index + 1 + digits;
    (digits > 0 && char_at(end) == Some(']')).then_some(end + 1)
}

#[cfg(test)]
mod tests {
    use super::{FoldedText, find, folded};

    #[test]
    fn what_is_the_same_to_a_reader_is_the_same() {
        for (a, b) in [
            ("烏茲別克斯坦共和國", "乌兹别克斯坦共和国"),
            ("７,０５０万　美元", "7,050万美元"),
            ("Trade  with\nNorway", "trade with norway"),
            ("２０２６—２０２７年", "2026-2027年"),
            ("Côte d’Ivoire", "Co\u{302}te d'Ivoire"),
            ("Côte d`Ivoire", "Côte d´Ivoire"),
            ("TÜRKİYE", "Tu\u{308}rkiye"),
            ("Azer\u{ad}baijan", "azerbaijan"),
            ("Timor‑Leste", "Timor-Leste"),
            ("2½ km²", "2 1/2 km2"),
            ("Соединённые", "Соедине\u{308}нные"),
            ("Соединённые", "соединенные"),
        ] {
            assert_eq!(folded(a), folded(b), "{a}");
        }
    }

    #[test]
    fn a_character_has_the_simplified_form_that_a_text_of_it_has() {
        for c in '\u{3400}'..='\u{9fff}' {
            let text = hanconv::t2s(c.to_string());
            assert_eq!(text.chars().next(), Some(super::simplified(c)), "{c}");
        }
    }

    #[test]
    fn marks_belong_to_no_word() {
        let words = FoldedText::without("[冰島](海)和[12]吉-{}-爾", [0..1, 3..7]);
        assert_eq!(words.chars().iter().collect::<String>(), "冰岛和吉尔");
        assert_eq!((words.offset(0), words.offset(3)), (1, 12));
        assert_eq!(FoldedText::of("").offset(0), 0);
    }

    #[test]
    fn words_of_letters_are_whole() {
        let text = folded("Niger and Nigeria");
        assert_eq!(find(&text, &folded("Niger")), [0]);
        assert_eq!(find(&folded("中国人"), &folded("国")), [1]);
        assert!(find(&text, &[]).is_empty());
    }
}
