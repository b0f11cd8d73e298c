//! Lines that have content, and the columns that they start in.

use super::Reader;

/// Where the content of a line starts.
#[derive(Clone, Copy)]
pub(super) struct Line {
    pub(super) at: usize,
    /// Counted from 1; 0 is the end of the text, which is left of everything.
    pub(super) column: usize,
}

impl Reader<'_> {
    /// The byte at an offset; a line break at the end of the text, which ends a line as well.
    #[inline]
    pub(super) fn byte(&self, at: usize) -> u8 {
        self.bytes.get(at).copied().unwrap_or(b'\n')
    }

    /// Whether a space or the end of a line is at an offset.
    #[inline]
    pub(super) fn is_blank(&self, at: usize) -> bool {
        matches!(self.byte(at), b' ' | b'\n')
    }

    #[inline]
    pub(super) fn spaces(&self, mut at: usize) -> usize {
        while self.byte(at) == b' ' {
            at += 1;
        }
        at
    }

    /// The end of the line that an offset is in.
    #[inline]
    pub(super) fn line_end(&self, at: usize) -> usize {
        self.bytes[at..].iter().position(|&byte| byte == b'\n').map_or(self.bytes.len(), |n| at + n)
    }

    /// The first line with content of those that start at `start` or after it.
    pub(super) fn line(&self, mut start: usize) -> Line {
        while start < self.bytes.len() {
            let at = self.spaces(start);
            match self.byte(at) {
                b'\n' => start = at + 1,
                b'#' => start = self.line_end(at) + 1,
                _ => return Line { at, column: at - start + 1 },
            }
        }
        Line { at: self.bytes.len(), column: 0 }
    }

    /// The next line with content, if nothing but a comment follows in the line of `end`.
    #[inline]
    pub(super) fn rest(&self, end: usize) -> Option<Line> {
        let at = self.spaces(end);
        match self.byte(at) {
            b'\n' => Some(self.line(at + 1)),
            b'#' if at > end => Some(self.line(self.line_end(at) + 1)),
            _ => None,
        }
    }
}
