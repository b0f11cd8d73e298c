//! Strings and their escapes.

use super::reader::{After, Reader, Stop};
use crate::{
    Applicability, Code, Edit, Finding, Fix, Kind, Span, shown,
    unprintable::{self, is_unprintable},
};

impl Reader<'_> {
    /// Reads the string whose quote is at `start`.
    #[inline]
    pub(super) fn string(&mut self, start: usize) -> After {
        let at = plain(self.bytes, start + 1);
        if self.byte(at) == b'"' {
            self.builder.quoted(Span::of(start, at + 1));
            return Ok(at + 1);
        }
        self.string_with_escapes(start, at)
    }

    #[cold]
    fn string_with_escapes(&mut self, start: usize, mut at: usize) -> After {
        let mut copied = start + 1;
        loop {
            let text = &self.text[copied..at];
            self.builder.write().push_str(text);
            match self.byte(at) {
                b'"' => break,
                b'\\' => at = self.escape(at)?,
                b'\n' | b'\r' => return Err(self.unclosed_string(start, at)),
                _ if at >= self.bytes.len() => return Err(self.unclosed_string(start, at)),
                control => {
                    self.control_character(at, control)?;
                    self.builder.write().push(char::from(control));
                    at += 1;
                }
            }
            copied = at;
            at = plain(self.bytes, at);
        }
        self.builder.written(Kind::Str, Span::of(start, at + 1));
        Ok(at + 1)
    }

    /// Reads the escape whose backslash is at `at`.
    fn escape(&mut self, at: usize) -> After {
        let character = match self.byte(at + 1) {
            simple @ (b'"' | b'\\' | b'/') => char::from(simple),
            b'b' => return self.escaped(at, at + 2, '\u{8}'),
            b'f' => return self.escaped(at, at + 2, '\u{c}'),
            b'n' => '\n',
            b'r' => '\r',
            b't' => '\t',
            b'u' => return self.unicode_escape(at),
            _ => return self.unknown_escape(at),
        };
        self.builder.write().push(character);
        Ok(at + 2)
    }

    fn unicode_escape(&mut self, at: usize) -> After {
        let Some(unit) = self.code_unit(at) else {
            let finding = Finding::new(
                Code::SYNTAX,
                Span::of(at, at + 2),
                "`\\u` is not followed by four hexadecimal digits",
            );
            self.report(
                finding.help("write the code point as `\\u4E2D`, or the character itself"),
            )?;
            return Ok(at + 2);
        };
        let (character, after) = match unit {
            0xD800..=0xDBFF => match self.code_unit(at + 6) {
                Some(low @ 0xDC00..=0xDFFF) => {
                    let code = 0x1_0000 + ((unit - 0xD800) << 10) + (low - 0xDC00);
                    (char::from_u32(code), at + 12)
                }
                _ => (None, at + 6),
            },
            _ => (char::from_u32(unit), at + 6),
        };
        if character.is_none() {
            let half = &self.text[at..at + 6];
            let message = format!("`{half}` is half of a surrogate pair");
            let finding = Finding::new(Code::SYNTAX, Span::of(at, at + 6), message);
            self.report(finding.help("write both halves, or the character itself"))?;
        }
        self.escaped(at, after, character.unwrap_or(char::REPLACEMENT_CHARACTER))
    }

    /// Writes the character that an escape from `at` to `after` names.
    fn escaped(&mut self, at: usize, after: usize, character: char) -> After {
        if is_unprintable(character) {
            self.report(unprintable::finding(Span::of(at, after), character))?;
        }
        self.builder.write().push(character);
        Ok(after)
    }

    /// The code unit of a `\uXXXX` that starts at `at`.
    fn code_unit(&self, at: usize) -> Option<u32> {
        let digits = self.bytes.get(at..at + 6)?.strip_prefix(b"\\u")?;
        digits.iter().try_fold(0, |unit, &digit| Some(unit << 4 | char::from(digit).to_digit(16)?))
    }

    fn unknown_escape(&mut self, at: usize) -> After {
        let Some(character) = self.text[at + 1..].chars().next().filter(|&c| c >= ' ') else {
            // What follows is the end, a line break or a control character: each has its finding.
            return Ok(at + 1);
        };
        let after = at + 1 + character.len_utf8();
        let message = format!("unknown escape `{}`", shown(&self.text[at..after]));
        let finding = Finding::new(Code::SYNTAX, Span::of(at, after), message)
            .help("write a backslash as `\\\\`; the escapes are \\\" \\\\ \\/ \\b \\f \\n \\r \\t \\uXXXX");
        self.report(finding)?;
        self.builder.write().push(character);
        Ok(after)
    }

    fn control_character(&mut self, at: usize, control: u8) -> Result<(), Stop> {
        let span = Span::of(at, at + 1);
        let finding = match control {
            b'\t' => Finding::new(Code::CONTROL_CHARACTER, span, "a string contains a raw tab")
                .help("write it as `\\t`, or remove it")
                .fix(Fix::new(
                    "write `\\t`",
                    Applicability::Safe,
                    vec![Edit { span, text: "\\t".to_owned() }],
                )),
            _ => unprintable::finding(span, char::from(control)),
        };
        self.report(finding)
    }

    fn unclosed_string(&mut self, start: usize, at: usize) -> Stop {
        let word = shown(&self.text[start..at]);
        let message = format!("the string `{word}` is not closed on its line");
        let finding = Finding::new(Code::SYNTAX, Span::of(start, at), message);
        self.stop(finding.help("add the closing `\"`; a line break in a string is written `\\n`"))
    }
}

/// The offset of the first byte from `at` on that cannot be in a string as it is.
#[inline]
fn plain(bytes: &[u8], mut at: usize) -> usize {
    while let Some(chunk) = bytes.get(at..).and_then(<[u8]>::first_chunk::<8>) {
        let special = special(u64::from_le_bytes(*chunk));
        if special != 0 {
            return at + special.trailing_zeros() as usize / 8;
        }
        at += 8;
    }
    while bytes.get(at).is_some_and(|&byte| byte >= 0x20 && byte != b'"' && byte != b'\\') {
        at += 1;
    }
    at
}

/// Marks the quotes, backslashes and control characters among eight bytes by their top bits.
///
/// The lowest mark is exact; a borrow may put false marks above it, which are not read.
#[inline]
const fn special(word: u64) -> u64 {
    const ONES: u64 = 0x0101_0101_0101_0101;
    // With one bit changed, a quote is the next byte after the control characters, which stay
    // below it: one subtraction finds both.
    let low = (word ^ (ONES * 2)).wrapping_sub(ONES * 0x21);
    let backslashes = (word ^ (ONES * b'\\' as u64)).wrapping_sub(ONES);
    (low | backslashes) & !word & (ONES * 0x80)
}

#[cfg(test)]
mod tests {
    use super::plain;

    #[test]
    fn a_run_ends_at_each_special_byte_and_at_no_other() {
        for byte in 0..=u8::MAX {
            for before in 0..20 {
                for after in 0..20 {
                    let text = [vec![0xE4; before], vec![byte], vec![b'a'; after]].concat();
                    let special = byte < 0x20 || byte == b'"' || byte == b'\\';
                    let expected = if special { before } else { text.len() };
                    assert_eq!(plain(&text, 0), expected, "{byte:#x} after {before}");
                }
            }
        }
    }
}
