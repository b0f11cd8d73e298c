//! Surrogate pairs: a character beyond U+FFFF as two `\u` escapes, as JSON writes it.
//!
//! The parser reads only `\U0001F600`, so it is given that for each pair. It is two characters
//! shorter, which [`Pairs::offset`] makes up for.

use std::{borrow::Cow, fmt::Write as _};

/// A text for the parser, and where it differs from the source.
pub(super) struct Pairs<'s> {
    pub(super) text: Cow<'s, str>,
    /// Where the rewritten escapes end in `text`, in order.
    ends: Vec<usize>,
}

const REWRITTEN: usize = "\\U0001F600".len();
const PAIR: usize = "\\ud83d\\ude00".len();

impl<'s> Pairs<'s> {
    pub(super) fn new(source: &'s str) -> Self {
        let mut pairs = Self { text: Cow::Borrowed(source), ends: Vec::new() };
        let mut written = String::new();
        let mut copied = 0;
        for (at, escape) in escapes(source) {
            let Escape::Pair(character) = escape else { continue };
            written.push_str(&source[copied..at]);
            let _ = write!(written, "\\U{:08X}", u32::from(character));
            pairs.ends.push(written.len());
            copied = at + PAIR;
        }
        if copied > 0 {
            written.push_str(&source[copied..]);
            pairs.text = Cow::Owned(written);
        }
        pairs
    }

    /// The offset in the source of an offset in the text.
    pub(super) fn offset(&self, at: usize) -> usize {
        at + self.ends.partition_point(|&end| end <= at) * (PAIR - REWRITTEN)
    }

    /// The text of a scalar without escapes as the source has it: `written` is its place there.
    pub(super) fn restored<'t>(&self, text: &'t str, written: &str) -> Cow<'t, str> {
        if self.ends.is_empty() {
            return Cow::Borrowed(text);
        }
        // Both have the same escapes in the same order; a tag may come before those of `written`.
        let before: Vec<_> = escapes(text).collect();
        let after: Vec<_> = escapes(written).collect();
        let mut restored = text.to_owned();
        for ((at, _), (source, escape)) in before.iter().rev().zip(after.iter().rev()) {
            if matches!(escape, Escape::Pair(_)) {
                restored.replace_range(*at..at + REWRITTEN, &written[*source..source + PAIR]);
            }
        }
        Cow::Owned(restored)
    }
}

/// An escape of a character beyond U+FFFF.
enum Escape {
    /// Two halves of four digits.
    Pair(char),
    /// Eight digits.
    Long,
}

/// The escapes of a text, each with its offset.
fn escapes(text: &str) -> Escapes<'_> {
    Escapes { text, from: 0 }
}

/// See [`escapes`].
struct Escapes<'t> {
    text: &'t str,
    from: usize,
}

impl Iterator for Escapes<'_> {
    type Item = (usize, Escape);

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            let at = self.from + self.text[self.from..].find('\\')?;
            let rest = &self.text[at..];
            if let Some(character) = pair(rest) {
                self.from = at + PAIR;
                return Some((at, Escape::Pair(character)));
            }
            if rest.strip_prefix("\\U").and_then(|rest| unit(rest, 8)).is_some() {
                self.from = at + REWRITTEN;
                return Some((at, Escape::Long));
            }
            // A backslash that another one escapes starts no escape.
            self.from = at + if rest[1..].starts_with('\\') { 2 } else { 1 };
        }
    }
}

/// The character of the surrogate pair that `text` starts with.
pub(super) fn pair(text: &str) -> Option<char> {
    let high = unit(text.strip_prefix("\\u")?, 4)?;
    let low = unit(text.get(PAIR / 2..)?.strip_prefix("\\u")?, 4)?;
    let is_pair = (0xD800..0xDC00).contains(&high) && (0xDC00..0xE000).contains(&low);
    is_pair.then(|| char::from_u32(0x1_0000 + ((high - 0xD800) << 10) + (low - 0xDC00)))?
}

/// The number in the first `digits` hexadecimal digits of `text`.
fn unit(text: &str, digits: usize) -> Option<u32> {
    let digits = text.get(..digits)?;
    let is_hexadecimal = digits.bytes().all(|byte| byte.is_ascii_hexdigit());
    is_hexadecimal.then(|| u32::from_str_radix(digits, 16).ok())?
}
