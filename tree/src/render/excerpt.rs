//! The part of a source that a finding is shown in: a few lines, each no wider than a screen.

use std::{collections::BTreeMap, ops::Range};

use annotate_snippets::{Annotation, AnnotationKind, Snippet};

use super::words;
use crate::{
    Finding, Lines, Position,
    window::{Shown, on_one_line, shown},
};

/// Most other places that are marked in the snippet.
const MOST_MARKS: usize = 12;

/// Farthest that a marked line is from the finding; what is farther away is reported in a note.
const FARTHEST: usize = 1_000;

/// A place that is marked.
struct Mark<'f> {
    /// In the excerpt.
    range: Range<usize>,
    label: &'f str,
    kind: AnnotationKind,
}

pub(super) struct Excerpt<'f> {
    text: String,
    first: usize,
    last: usize,
    marks: Vec<Mark<'f>>,
    /// Places too far away to be marked.
    pub(super) elsewhere: Vec<(Position, &'f str)>,
    /// How many places are neither marked nor reported.
    pub(super) left_out: usize,
}

impl<'f> Excerpt<'f> {
    pub(super) fn new(source: &str, lines: &Lines<'_>, finding: &'f Finding) -> Self {
        let home = lines.position(finding.span.start).line;
        let mut elsewhere = Vec::new();
        // By line: where in the source, and what is said of it.
        let mut places: BTreeMap<usize, Vec<Mark<'f>>> = BTreeMap::new();
        let mut add = |line, span, label: &'f str, kind| {
            let range = on_one_line(source, lines.range(line), span);
            places.entry(line).or_default().push(Mark { range, label, kind });
        };
        add(home, finding.span, &finding.label, AnnotationKind::Primary);
        for related in finding.related.iter().take(MOST_MARKS) {
            let position = lines.position(related.span.start);
            if position.line.abs_diff(home) > FARTHEST {
                elsewhere.push((position, related.message.as_str()));
            } else {
                add(position.line, related.span, &related.message, AnnotationKind::Context);
            }
        }
        let first = places.keys().next().copied().unwrap_or(home);
        let last = places.keys().next_back().copied().unwrap_or(home);
        let mut excerpt = Self {
            text: String::new(),
            first,
            last,
            marks: Vec::new(),
            elsewhere,
            left_out: finding.related.len().saturating_sub(MOST_MARKS),
        };
        for line in first..=last {
            if line > first {
                excerpt.text.push('\n');
            }
            // Lines between two marked ones are folded away, but for a single one.
            let beside = |other: usize| places.contains_key(&other);
            if let Some(marks) = places.get(&line) {
                excerpt.push_line(source, lines.range(line), marks);
            } else if beside(line - 1) && beside(line + 1) {
                excerpt.push_line(source, lines.range(line), &[]);
            }
        }
        if excerpt.text.ends_with('\n') {
            // An empty last line is not a line to the annotator.
            excerpt.text.push(' ');
        }
        excerpt
    }

    fn push_line(&mut self, source: &str, line: Range<usize>, marks: &[Mark<'f>]) {
        let ranges: Vec<Range<usize>> = marks.iter().map(|mark| mark.range.clone()).collect();
        let Shown { text, ranges } = shown(source, line, &ranges);
        let start = self.text.len();
        self.text.push_str(&text);
        self.marks.extend(
            marks.iter().zip(ranges).map(|(mark, range)| Mark {
                range: start + range.start..start + range.end,
                ..*mark
            }),
        );
    }

    /// How many characters the line numbers take.
    pub(super) fn gutter(&self) -> usize {
        self.last.to_string().len()
    }

    pub(super) fn snippet(&self) -> Snippet<'_, Annotation<'_>> {
        let annotations = self.marks.iter().map(|mark| {
            let label = (!mark.label.is_empty()).then(|| words(mark.label).to_string());
            mark.kind.span(mark.range.clone()).label(label)
        });
        Snippet::source(self.text.as_str()).line_start(self.first).annotations(annotations)
    }
}
