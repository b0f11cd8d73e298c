//! Keys, and texts of one line.

use super::Reader;
use crate::{
    Kind, Span,
    yaml::{core_schema, scalar},
};

/// A longer key is left to the parser, which limits them.
const MAX_KEY: usize = 100;

impl Reader<'_> {
    /// Reads a key; gives the offset of its colon.
    #[inline]
    pub(super) fn key(&mut self, start: usize) -> Option<usize> {
        let end = self.key_end(start)?;
        if core_schema::is_null(&self.text[start..end]) {
            return None;
        }
        self.builder.whole(Kind::Str, Span::of(start, end));
        Some(end)
    }

    /// Where the key that starts at `start` ends, if one does: a word before a colon and a blank.
    #[inline]
    pub(super) fn key_end(&self, start: usize) -> Option<usize> {
        if !self.byte(start).is_ascii_alphanumeric() {
            return None;
        }
        let is_part = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'.');
        let rest = &self.bytes[start..];
        let length = rest.iter().take(MAX_KEY).position(|&byte| !is_part(byte))?;
        let end = start + length;
        (self.byte(end) == b':' && self.is_blank(end + 1)).then_some(end)
    }

    /// Reads a plain text; gives the offset behind its last character.
    #[inline]
    pub(super) fn plain(&mut self, start: usize, in_flow: bool) -> Option<usize> {
        let starts = match self.byte(start) {
            b'_' | b'.' | b'/' | b'(' | b'+' | b'~' | b'<' | b'=' | b'$' | 0x80.. => true,
            b'-' => self.byte(start + 1).is_ascii_alphanumeric(),
            byte => byte.is_ascii_alphanumeric(),
        };
        if !starts {
            return None;
        }
        let mut at = start;
        loop {
            // Most characters of a text are of no interest: passing them takes one look-up each.
            while self.bytes.get(at).is_some_and(|&byte| !NOTABLE[usize::from(byte)]) {
                at += 1;
            }
            match self.byte(at) {
                b'\n' => break,
                b':' if self.is_blank(at + 1) => return None,
                b':' if in_flow && is_flow_indicator(self.byte(at + 1)) => return None,
                b'#' if self.byte(at - 1) == b' ' => break,
                byte if in_flow && is_flow_indicator(byte) => break,
                _ => at += 1,
            }
        }
        let end = start + self.text[start..at].trim_end_matches(' ').len();
        let text = self.text;
        scalar::add_plain(&mut self.builder, Span::of(start, end), &text[start..end]);
        Some(end)
    }

    /// Reads a text in quotes; gives the offset behind the second.
    #[inline]
    pub(super) fn quoted(&mut self, start: usize) -> Option<usize> {
        let quote = self.byte(start);
        let mut at = start + 1;
        let mut copied = at;
        let mut is_whole = true;
        loop {
            let stops = |&byte: &u8| byte == quote || byte == b'\n' || byte == b'\\';
            at += self.bytes[at..].iter().position(stops)?;
            let next = self.byte(at + 1);
            match (self.byte(at), quote) {
                (b'\\', b'\'') => {
                    at += 1;
                    continue;
                }
                (b'\\', _) if matches!(next, b'"' | b'\\' | b'n') => {}
                (b'\'', b'\'') if next == b'\'' => {}
                (byte, _) if byte == quote => break,
                _ => return None,
            }
            let (before, character) = (&self.text[copied..at], next);
            let written = self.builder.write();
            written.push_str(before);
            written.push(if character == b'n' { '\n' } else { char::from(character) });
            at += 2;
            (copied, is_whole) = (at, false);
        }
        let span = Span::of(start, at + 1);
        if is_whole {
            self.builder.quoted(span);
        } else {
            let before = &self.text[copied..at];
            self.builder.write().push_str(before);
            self.builder.written(Kind::Str, span);
        }
        Some(at + 1)
    }
}

/// The bytes that may end a plain text, or turn it into something else.
const NOTABLE: [bool; 256] = {
    let mut notable = [false; 256];
    let bytes = b"\n:#,[]{}";
    let mut index = 0;
    while index < bytes.len() {
        notable[bytes[index] as usize] = true;
        index += 1;
    }
    notable
};

#[inline]
const fn is_flow_indicator(byte: u8) -> bool {
    matches!(byte, b',' | b'[' | b']' | b'{' | b'}')
}
