//! Numbers. They keep their text: the field determines what it means.

use super::reader::{After, Reader};
use crate::{Code, Finding, Kind, Span, shown};

impl Reader<'_> {
    /// Reads the number that starts with a digit or a minus at `start`.
    #[inline]
    pub(super) fn number(&mut self, start: usize) -> After {
        match self.number_end(start) {
            Some(end) if !Self::is_word(self.byte(end)) => {
                self.builder.whole(Kind::Number, Span::of(start, end));
                Ok(end)
            }
            _ => self.bad_number(start),
        }
    }

    #[inline]
    fn number_end(&self, start: usize) -> Option<usize> {
        let mut at = start + usize::from(self.byte(start) == b'-');
        at = if self.byte(at) == b'0' { at + 1 } else { self.digits(at)? };
        if self.byte(at) == b'.' {
            at = self.digits(at + 1)?;
        }
        if matches!(self.byte(at), b'e' | b'E') {
            let sign = usize::from(matches!(self.byte(at + 1), b'+' | b'-'));
            at = self.digits(at + 1 + sign)?;
        }
        Some(at)
    }

    /// The end of one or more digits.
    #[inline]
    fn digits(&self, start: usize) -> Option<usize> {
        let mut at = start;
        while self.byte(at).is_ascii_digit() {
            at += 1;
        }
        (at > start).then_some(at)
    }

    /// Reports what starts like a number and is not one.
    #[cold]
    pub(super) fn bad_number(&mut self, start: usize) -> After {
        let end = self.word_end(start);
        let word = &self.text[start..end];
        let unsigned = word.trim_start_matches(['-', '+']);
        let help = if matches!(unsigned, "Infinity" | "inf") {
            "JSON has no infinite numbers: remove the value"
        } else if word.starts_with('+') {
            "remove the `+`"
        } else if unsigned.starts_with('.') {
            "put a 0 before the point"
        } else if unsigned.starts_with('0')
            && unsigned[1..].starts_with(|c: char| c.is_ascii_digit())
        {
            "remove the leading zero, or write a text in double quotes"
        } else if unsigned.ends_with('.') {
            "put a digit after the point"
        } else {
            "write digits such as `-12.5e3`, or a text in double quotes"
        };
        let message = format!("`{}` is not a JSON number", shown(word));
        let finding = Finding::new(Code::SYNTAX, Span::of(start, end), message);
        self.report(finding.help(help))?;
        self.builder.whole(Kind::Invalid, Span::of(start, end));
        Ok(end)
    }
}
