//! What is between the values of a text: comments and blank lines.

use comity_tree::{Format, Span, Tree};

/// The text of a document as far as it is written again, and its comments.
pub(super) struct Gaps<'t> {
    source: &'t str,
    comments: Vec<Span>,
    /// How many comments have been written.
    written: usize,
    /// The end of what has been written.
    at: usize,
    pub(super) out: String,
}

impl<'t> Gaps<'t> {
    pub(super) fn new(tree: &Tree<'t>, format: Format) -> Self {
        let source = tree.source();
        let at = if source.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
        Self { source, comments: tree.comments(format), written: 0, at, out: String::new() }
    }

    /// The number of characters on the last line.
    pub(super) fn column(&self) -> usize {
        let line = self.out.rfind('\n').map_or(0, |end| end + 1);
        self.out[line..].chars().count()
    }

    /// Starts a line, with a blank one before it if the text has one, unless it is the first.
    fn start_line(&mut self, next: usize, indent: usize) {
        let gap = &self.source[self.at.min(next)..next];
        let is_blank = gap.split('\n').rev().skip(1).take_while(|line| line.trim().is_empty());
        // What is before the first line end is the rest of a line that has been written.
        let is_blank = is_blank.count() > 1;
        if !self.out.is_empty() {
            if !self.out.ends_with('\n') {
                self.out.push('\n');
            }
            if is_blank {
                self.out.push('\n');
            }
        }
        self.out.extend(std::iter::repeat_n(' ', indent));
    }

    /// Writes the comments before a place, each on a line of its own, and starts the line of what
    /// is at the place.
    pub(super) fn lead(&mut self, next: usize, indent: usize) {
        while let Some(comment) = self.comments.get(self.written).copied() {
            if comment.start as usize >= next {
                break;
            }
            self.own_line(comment, indent);
        }
        self.start_line(next, indent);
    }

    fn own_line(&mut self, comment: Span, indent: usize) {
        self.start_line(comment.start as usize, indent);
        self.out.push_str(self.source[comment.range()].trim_end());
        self.at = comment.end as usize;
        self.written += 1;
    }

    /// Writes the comment that follows on the line of what has been written, if there is one.
    pub(super) fn trail(&mut self) {
        let Some(comment) = self.comments.get(self.written).copied() else { return };
        let start = comment.start as usize;
        if start >= self.at && self.source[self.at..start].chars().all(|c| ",: \t".contains(c)) {
            self.out.push(' ');
            self.out.push_str(self.source[comment.range()].trim_end());
            self.at = comment.end as usize;
            self.written += 1;
        }
    }

    /// Writes the comments that follow, each on a line of its own, as far as they are written in
    /// this column or behind it.
    pub(super) fn inner(&mut self, column: usize, indent: usize) {
        while let Some(comment) = self.comments.get(self.written).copied() {
            let start = comment.start as usize;
            let follows = start >= self.at && self.source[self.at..start].trim().is_empty();
            if !follows || self.column_in_source(start) < column {
                break;
            }
            self.own_line(comment, indent);
        }
    }

    /// Writes the comments that are left, and the end of the last line.
    pub(super) fn finish(mut self) -> String {
        while let Some(comment) = self.comments.get(self.written).copied() {
            self.own_line(comment, 0);
        }
        if !self.out.is_empty() && !self.out.ends_with('\n') {
            self.out.push('\n');
        }
        self.out
    }

    /// Writes something, whose end in the source is given.
    pub(super) fn put(&mut self, text: &str, end: usize) {
        self.out.push_str(text);
        self.at = self.at.max(end);
    }

    /// The column of a place of the source, from 0.
    pub(super) fn column_in_source(&self, at: usize) -> usize {
        let line = self.source[..at].rfind(['\n', '\r']).map_or(0, |end| end + 1);
        self.source[line..at].trim_start_matches('\u{feff}').chars().count()
    }

    /// Whether there is a comment in a range of the source.
    pub(super) fn has_comment(&self, span: Span) -> bool {
        self.comments.iter().any(|comment| span.start <= comment.start && comment.end <= span.end)
    }
}
