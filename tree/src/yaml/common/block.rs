//! Maps and lists in block style.

use super::{Reader, lines::Line};
use crate::{Kind, span::offset};

/// Where what was read ends, and the line after it.
type Read = Option<(usize, Line)>;

impl Reader<'_> {
    pub(super) fn document(&mut self) -> Option<()> {
        let line = self.line(0);
        let (_, next) = self.block(line, 0)?;
        (line.column == 1 && next.column == 0).then_some(())
    }

    /// Reads the map or the list whose first entry starts at `line`.
    fn block(&mut self, line: Line, depth: usize) -> Read {
        if depth >= self.max_depth {
            return None;
        }
        if self.is_dash(line.at) { self.list(line, false, depth) } else { self.map(line, depth) }
    }

    #[inline]
    fn is_dash(&self, at: usize) -> bool {
        self.byte(at) == b'-' && self.byte(at + 1) == b' '
    }

    fn map(&mut self, mut line: Line, depth: usize) -> Read {
        let column = line.column;
        let index = self.builder.open(Kind::Map, offset(line.at));
        loop {
            let colon = self.key(line.at)?;
            let (end, next) = self.entry(colon + 1, column, depth)?;
            if next.column < column {
                self.builder.close(index, offset(end));
                return Some((end, next));
            }
            if next.column > column {
                return None;
            }
            line = next;
        }
    }

    /// Reads the value of an entry; `start` is behind the colon, `column` that of the key.
    #[inline]
    fn entry(&mut self, start: usize, column: usize, depth: usize) -> Read {
        let at = self.spaces(start);
        if !matches!(self.byte(at), b'\n' | b'#') {
            return self.value(at, column, depth);
        }
        let line = self.rest(start)?;
        if line.column > column {
            self.block(line, depth + 1)
        } else if line.column == column && self.is_dash(line.at) && depth + 1 < self.max_depth {
            self.list(line, true, depth + 1)
        } else {
            None
        }
    }

    /// Reads a list. One that is the value of a key `in_column` may be followed by the next key.
    fn list(&mut self, mut line: Line, in_column: bool, depth: usize) -> Read {
        let column = line.column;
        let index = self.builder.open(Kind::Seq, offset(line.at));
        loop {
            let at = self.spaces(line.at + 1);
            let inner = Line { at, column: column + (at - line.at) };
            let (end, next) = if self.is_dash(at) || self.key_end(at).is_some() {
                self.block(inner, depth + 1)?
            } else {
                self.value(at, column, depth)?
            };
            let is_item = next.column == column && self.is_dash(next.at);
            if !is_item {
                let is_over = next.column < column || in_column && next.column == column;
                self.builder.close(index, offset(end));
                return is_over.then_some((end, next));
            }
            line = next;
        }
    }

    /// Reads a value that is not a block and starts in the line of its key or dash.
    #[inline]
    fn value(&mut self, at: usize, column: usize, depth: usize) -> Read {
        let end = match self.byte(at) {
            b'|' | b'>' => return self.block_scalar(at, column),
            b'[' | b'{' => self.flow(at, column, depth + 1)?,
            b'"' | b'\'' => self.quoted(at)?,
            _ => self.plain(at, false)?,
        };
        Some((end, self.rest(end)?))
    }
}
