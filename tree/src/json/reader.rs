//! The grammar of values, lists and maps.
//!
//! Every method takes the offset that it starts at and gives the offset after what it read: an
//! offset that lives in a register is what makes the reader fast.

use crate::{Builder, Code, Finding, Kind, Read, ReadLimits, Span, sort_by_key, span::offset};

pub(super) struct Reader<'s> {
    pub(super) text: &'s str,
    pub(super) bytes: &'s [u8],
    pub(super) builder: Builder<'s>,
    pub(super) findings: Vec<Finding>,
    pub(super) limits: ReadLimits,
}

/// Reading cannot go on; the last finding says why.
pub(super) struct Stop;

/// The offset after what was read.
pub(super) type After = Result<usize, Stop>;

impl<'s> Reader<'s> {
    pub(super) fn new(text: &'s str, limits: ReadLimits) -> Self {
        // Records have about one node in ten bytes.
        let builder = Builder::new(text, text.len() / 8 + 1);
        Self { text, bytes: text.as_bytes(), builder, findings: Vec::new(), limits }
    }

    pub(super) fn read(mut self) -> Read<'s> {
        let whole = self.document().is_ok();
        sort_by_key(&mut self.findings, |finding| finding.span.start);
        Read { tree: if whole { self.builder.finish() } else { None }, findings: self.findings }
    }

    fn document(&mut self) -> Result<(), Stop> {
        let start = if self.text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
        let start = self.skip(start)?;
        if start == self.bytes.len() {
            let finding = Finding::new(Code::EMPTY_DOCUMENT, Span::at(0), "the text is empty");
            return Err(self.stop(finding.help("write a document, such as `{}`")));
        }
        let end = self.value(start, 0)?;
        let end = self.skip(end)?;
        if end < self.bytes.len() { self.trailing_content(end) } else { Ok(()) }
    }

    /// Skips white space.
    #[inline]
    pub(super) fn skip(&mut self, at: usize) -> After {
        match self.byte(at) {
            b' ' | b'\n' | b'\t' | b'\r' | b'/' | b'#' | 0x80.. => self.skip_some(at),
            _ => Ok(at),
        }
    }

    /// Skips white space where there is some, or a comment, or what looks like white space.
    fn skip_some(&mut self, mut at: usize) -> After {
        loop {
            match self.byte(at) {
                b' ' | b'\n' | b'\t' | b'\r' => at += 1,
                b'/' | b'#' => match self.comment(at)? {
                    Some(after) => at = after,
                    None => return Ok(at),
                },
                0x80.. => match self.blank(at)? {
                    Some(after) => at = after,
                    None => return Ok(at),
                },
                _ => return Ok(at),
            }
        }
    }

    /// The byte at an offset; 0 at the end of the text.
    #[inline]
    pub(super) fn byte(&self, at: usize) -> u8 {
        self.bytes.get(at).copied().unwrap_or(0)
    }

    #[inline]
    fn value(&mut self, at: usize, depth: usize) -> After {
        match self.byte(at) {
            b'"' => self.string(at),
            b'{' => self.map(at, depth),
            b'[' => self.list(at, depth),
            b'-' | b'0'..=b'9' => self.number(at),
            b't' => self.word(at, "true", Kind::Bool),
            b'f' => self.word(at, "false", Kind::Bool),
            b'n' => self.word(at, "null", Kind::Null),
            _ => self.no_value(at),
        }
    }

    #[inline]
    fn word(&mut self, at: usize, word: &'static str, kind: Kind) -> After {
        let end = at + word.len();
        if !self.bytes[at..].starts_with(word.as_bytes()) || Self::is_word(self.byte(end)) {
            return self.no_value(at);
        }
        self.builder.whole(kind, Span::of(at, end));
        Ok(end)
    }

    fn map(&mut self, start: usize, depth: usize) -> After {
        if depth >= self.limits.depth {
            return Err(self.too_deep(start));
        }
        let index = self.builder.open(Kind::Map, offset(start));
        let mut at = self.skip(start + 1)?;
        while self.byte(at) != b'}' {
            if self.byte(at) != b'"'
                && let Some(end) = self.cut_number(at)?
            {
                at = self.separator(start, end, b'}')?;
                continue;
            }
            at = if self.byte(at) == b'"' { self.string(at)? } else { self.no_key(start, at)? };
            if self.byte(at) != b':' {
                at = self.skip(at)?;
                if self.byte(at) != b':' {
                    at = self.no_colon(at)?;
                }
            }
            at = self.skip(at + 1)?;
            at = self.value(at, depth + 1)?;
            at = self.separator(start, at, b'}')?;
        }
        self.builder.close(index, offset(at + 1));
        Ok(at + 1)
    }

    fn list(&mut self, start: usize, depth: usize) -> After {
        if depth >= self.limits.depth {
            return Err(self.too_deep(start));
        }
        let index = self.builder.open(Kind::Seq, offset(start));
        let mut at = self.skip(start + 1)?;
        while self.byte(at) != b']' {
            if at >= self.bytes.len() {
                return Err(self.unclosed(start));
            }
            at = self.value(at, depth + 1)?;
            at = self.separator(start, at, b']')?;
        }
        self.builder.close(index, offset(at + 1));
        Ok(at + 1)
    }

    /// Reads on from the end of an entry to the next one, or to the bracket that closes.
    #[inline]
    pub(super) fn separator(&mut self, open: usize, at: usize, close: u8) -> After {
        let at = if self.byte(at) == b',' { at } else { self.skip(at)? };
        if self.byte(at) == b',' {
            let next = self.skip(at + 1)?;
            if self.byte(next) == close {
                self.trailing_comma(at)?;
            }
            Ok(next)
        } else if self.byte(at) == close {
            Ok(at)
        } else {
            self.no_separator(open, at, close)
        }
    }
}
