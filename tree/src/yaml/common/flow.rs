//! Maps and lists in flow style.

use super::Reader;
use crate::{Kind, span::offset};

impl Reader<'_> {
    /// Reads what starts with the bracket at `start`; gives the offset behind its other bracket.
    ///
    /// `column` is that of the block around it: every line must be further indented.
    pub(super) fn flow(&mut self, start: usize, column: usize, depth: usize) -> Option<usize> {
        if depth >= self.max_depth {
            return None;
        }
        let is_map = self.byte(start) == b'{';
        let (kind, close) = if is_map { (Kind::Map, b'}') } else { (Kind::Seq, b']') };
        let index = self.builder.open(kind, offset(start));
        let mut at = self.gap(start + 1, column)?;
        if self.byte(at) != close {
            loop {
                if is_map {
                    let colon = self.key(at)?;
                    at = self.gap(colon + 1, column)?;
                }
                at = match self.byte(at) {
                    b'[' | b'{' => self.flow(at, column, depth + 1)?,
                    b'"' | b'\'' => self.quoted(at)?,
                    _ => self.plain(at, true)?,
                };
                at = self.gap(at, column)?;
                if self.byte(at) != b',' {
                    break;
                }
                at = self.gap(at + 1, column)?;
            }
        }
        if self.byte(at) != close {
            return None;
        }
        self.builder.close(index, offset(at + 1));
        Some(at + 1)
    }

    /// Skips spaces, and a line break before a line that is further indented than `column`.
    #[inline]
    fn gap(&self, start: usize, column: usize) -> Option<usize> {
        let at = self.spaces(start);
        if self.byte(at) != b'\n' {
            return Some(at);
        }
        let next = self.spaces(at + 1);
        (next - at > column && self.byte(next) != b'\n').then_some(next)
    }
}
