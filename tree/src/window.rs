//! One line, as much of it as is worth showing.

use std::ops::Range;

use crate::{Span, sort_by_key, visible::visible_char};

/// Columns that are shown at either side of a mark.
const AROUND: usize = 50;

/// Columns of a mark that are shown.
const MARKED: usize = 80;

/// A line as it is shown, and where its marks are in it.
pub(crate) struct Shown {
    pub(crate) text: String,
    pub(crate) ranges: Vec<Range<usize>>,
}

/// The parts of `line` that are near to a mark, joined by ellipses; its beginning if nothing is
/// marked.
///
/// Both `line` and the marks in it are ranges of `source`.
pub(crate) fn shown(source: &str, line: Range<usize>, marks: &[Range<usize>]) -> Shown {
    let mut text = String::new();
    let mut ranges = vec![0..0; marks.len()];
    let mut at = line.start;
    for window in windows(source, &line, marks) {
        if window.start > at {
            text.push('…');
        }
        at = window.end;
        for (i, c) in source[window.clone()].char_indices() {
            let i = window.start + i;
            place(marks, &mut ranges, i, text.len());
            // A byte order mark at the start of a file takes no column.
            match c {
                '\u{feff}' if i == 0 => {}
                '\t' => text.push('\t'),
                c => text.push(visible_char(c)),
            }
        }
        place(marks, &mut ranges, at, text.len());
        // The end of a mark that is cut.
        for (mark, range) in marks.iter().zip(&mut ranges) {
            if window.contains(&mark.start) && mark.end > at {
                range.end = text.len();
            }
        }
    }
    if at < line.end {
        text.push('…');
    }
    Shown { text, ranges }
}

/// The part of a span that is on a line: a whole map is marked by its first line alone.
pub(crate) fn on_one_line(source: &str, line: Range<usize>, span: Span) -> Range<usize> {
    let floor = |offset: u32| {
        let mut at = (offset as usize).clamp(line.start, line.end);
        while !source.is_char_boundary(at) {
            at -= 1;
        }
        at
    };
    let start = floor(span.start);
    start..floor(span.end).max(start)
}

/// Notes which marks start and end at a place of the source.
fn place(marks: &[Range<usize>], ranges: &mut [Range<usize>], source: usize, text: usize) {
    for (mark, range) in marks.iter().zip(ranges) {
        if mark.start == source {
            range.start = text;
        }
        if mark.end == source {
            range.end = text;
        }
    }
}

/// What to show of a line: in order, apart from each other.
fn windows(source: &str, line: &Range<usize>, marks: &[Range<usize>]) -> Vec<Range<usize>> {
    let mut wanted: Vec<Range<usize>> = marks
        .iter()
        .map(|mark| {
            let marked = forward(source, mark.start..mark.end, MARKED);
            let end = forward(source, marked..line.end, AROUND);
            backward(source, line.start..mark.start, AROUND)..end
        })
        .collect();
    if wanted.is_empty() {
        wanted.push(line.start..forward(source, line.clone(), MARKED + AROUND));
    }
    sort_by_key(&mut wanted, |window| window.start);
    let mut apart: Vec<Range<usize>> = Vec::new();
    for window in wanted {
        match apart.last_mut() {
            Some(last) if window.start <= last.end => last.end = last.end.max(window.end),
            _ => apart.push(window),
        }
    }
    apart
}

/// The place that many columns after the start of a range, or its end.
fn forward(source: &str, range: Range<usize>, columns: usize) -> usize {
    let chars = source[range.clone()].char_indices().map(|(i, c)| (range.start + i, c));
    limit(chars, columns).unwrap_or(range.end)
}

/// The place that many columns before the end of a range, or its start.
fn backward(source: &str, range: Range<usize>, columns: usize) -> usize {
    let chars = source[range.clone()].char_indices().rev();
    let chars = chars.map(|(i, c)| (range.start + i + c.len_utf8(), c));
    limit(chars, columns).unwrap_or(range.start)
}

/// Where the first character begins that has no room in that many columns.
fn limit(chars: impl Iterator<Item = (usize, char)>, columns: usize) -> Option<usize> {
    let mut room = columns;
    for (at, c) in chars {
        // Near enough to cut by: the exact width is for who draws the marks.
        let width = match c {
            '\t' => 4,
            c if c.is_ascii() => 1,
            _ => 2,
        };
        match room.checked_sub(width) {
            Some(rest) => room = rest,
            None => return Some(at),
        }
    }
    None
}
