//! Block scalars: texts of several lines, kept (`|`) or folded (`>`).

use saphyr_parser::ScalarStyle;

use super::{Reader, lines::Line};
use crate::{Kind, Span, yaml::scalar};

impl Reader<'_> {
    /// Reads the block scalar whose `|` or `>` is at `start`, within a block of this column.
    ///
    /// Gives where its last line ends, and the line after it.
    pub(super) fn block_scalar(&mut self, start: usize, column: usize) -> Option<(usize, Line)> {
        let is_folded = self.byte(start) == b'>';
        let strips = self.byte(start + 1) == b'-';
        let header = start + 1 + usize::from(strips);
        if self.byte(header) != b'\n' {
            return None;
        }
        let first = self.spaces(header + 1);
        let indent = first - (header + 1);
        // A first line that is empty, or not indented, needs the parser.
        if indent < column || self.byte(first) == b'\n' {
            return None;
        }
        let mut text = String::new();
        let mut end = self.line_end(first);
        text.push_str(&self.text[first..end]);
        let mut breaks = 0;
        let mut next = end + 1;
        while next < self.bytes.len() {
            let at = self.spaces(next);
            let found = at - next;
            if self.byte(at) == b'\n' {
                // What the parser makes of a last line without a line break is its own.
                if found > indent || at == self.bytes.len() {
                    return None;
                }
                breaks += 1;
                next = at + 1;
                continue;
            }
            if found < indent {
                break;
            }
            // A line that is further indented is folded in another way.
            if found > indent && is_folded {
                return None;
            }
            match (is_folded, breaks) {
                (true, 0) => text.push(' '),
                (true, _) => text.extend(std::iter::repeat_n('\n', breaks)),
                (false, _) => text.extend(std::iter::repeat_n('\n', breaks + 1)),
            }
            breaks = 0;
            end = self.line_end(at);
            text.push_str(&self.text[next + indent..end]);
            next = end + 1;
        }
        // As above: the last line must end with a line break.
        if end == self.bytes.len() {
            return None;
        }
        if !strips {
            text.push('\n');
        }
        let written = self.text[first..end].trim_end_matches(' ');
        let span = Span::of(first, first + written.len());
        let style = if is_folded { ScalarStyle::Folded } else { ScalarStyle::Literal };
        scalar::add(&mut self.builder, self.text, span, Kind::Str, &text, style);
        Some((span.end as usize, self.line(end + 1)))
    }
}
