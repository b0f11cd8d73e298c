//! A source in which passages are looked up by their digests.

use std::{cell::Cell, ops::Range};

use super::super::text::{SourceText, has_digest};

/// Most bytes that are hashed to find the passages of a source again.
const BUDGET: usize = 1 << 31;

/// A source with one sort of line ends, and the way back to it.
pub(super) struct View {
    text: String,
    /// The byte offset in `text` of each character, and of its end.
    bytes: Vec<usize>,
    /// The code point of the source at each character, and at its end.
    points: Vec<usize>,
    /// How far the last passage that was found is from where it was.
    shift: Cell<isize>,
    /// How many bytes may be hashed yet.
    left: Cell<usize>,
}

/// What looking for a passage came to.
pub(super) enum Looked {
    /// It is at these ranges of the source, ascending.
    At(Vec<Range<usize>>),
    /// It is nowhere.
    Nowhere,
    /// The text is too long to look everywhere.
    Unfinished,
}

impl View {
    /// The views in which a passage of the source as it was may be found: as it is now, and as it
    /// would be if only its line ends had changed.
    pub(super) fn all(source: &SourceText) -> Vec<Self> {
        let text = source.text();
        let mut views = vec![Self::new(text.chars().enumerate())];
        if text.contains("\r\n") {
            let mut next = text.chars().skip(1);
            let kept = text.chars().enumerate().filter_map(|(at, c)| {
                let is_before_line_feed = next.next() == Some('\n');
                (!(c == '\r' && is_before_line_feed)).then_some((at, c))
            });
            // A line feed is where its carriage return is.
            let moved = kept.map(|(at, c)| {
                let follows = c == '\n' && at > 0 && source.get(at - 1..at) == Some("\r");
                (if follows { at - 1 } else { at }, c)
            });
            views.push(Self::new(moved));
        } else if text.contains('\n') {
            let doubled = text.chars().enumerate().flat_map(|(at, c)| {
                let before = (c == '\n').then_some((at, '\r'));
                before.into_iter().chain([(at, c)])
            });
            views.push(Self::new(doubled));
        }
        let length = source.length();
        for view in &mut views {
            view.points.push(length);
        }
        views
    }

    fn new(characters: impl Iterator<Item = (usize, char)>) -> Self {
        let (mut text, mut bytes, mut points) = (String::new(), Vec::new(), Vec::new());
        for (at, c) in characters {
            bytes.push(text.len());
            points.push(at);
            text.push(c);
        }
        bytes.push(text.len());
        Self { text, bytes, points, shift: Cell::new(0), left: Cell::new(BUDGET) }
    }

    /// Looks for the passage of a digest that was at a range.
    pub(super) fn look(&self, was: &Range<usize>, digest: &str) -> Looked {
        let length = was.len();
        let Some(last) = (self.bytes.len() - 1).checked_sub(length).filter(|_| length > 0) else {
            return Looked::Nowhere;
        };
        let is_at = |start: &usize| {
            let passage = &self.text[self.bytes[*start]..self.bytes[*start + length]];
            self.left.set(self.left.get().saturating_sub(passage.len()));
            has_digest(passage, digest)
        };
        let near = [was.start.checked_add_signed(self.shift.get()), Some(was.start)];
        let near = near.into_iter().flatten().filter(|start| *start <= last).find(&is_at);
        let found = near.or_else(|| {
            let mut starts = (0..=last).take_while(|_| self.left.get() > 0);
            starts.find(&is_at)
        });
        let Some(start) = found else {
            return if self.left.get() == 0 { Looked::Unfinished } else { Looked::Nowhere };
        };
        self.shift.set(start.cast_signed() - was.start.cast_signed());
        Looked::At(self.places(start, length))
    }

    /// Everywhere that the passage at a place is.
    fn places(&self, start: usize, length: usize) -> Vec<Range<usize>> {
        let passage = &self.text[self.bytes[start]..self.bytes[start + length]];
        let mut places = Vec::new();
        let mut from = 0;
        while let Some(at) = self.text[from..].find(passage) {
            let at = from + at;
            let first = self.bytes.partition_point(|byte| *byte < at);
            places.push(self.points[first]..self.points[first + length]);
            from = self.bytes[first + 1];
        }
        places
    }
}
