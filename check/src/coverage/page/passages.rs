//! The text with what is said about it marked in place.

use std::{collections::BTreeSet, fmt::Write as _};

use super::{
    super::{CoverageEntry, CoveredText, Stretch, is_text, stretch::LISTED},
    escape::{content, escaped},
    lanes::{LANES, lanes},
};
use crate::{evidence::text::SourceText, report::text::number};

/// How many claims a note on a mark names.
const NAMED: usize = 8;

/// What draws the lines, from the highest.
const LANE_CLASSES: [&str; LANES] = [" l1", " l2", " l3", " l4", " l5"];

/// The text as HTML.
pub(super) struct Passages {
    pub(super) html: String,
    /// Where its pieces start, which is what their ids tell.
    starts: BTreeSet<usize>,
}

impl Passages {
    /// The id of the piece that a range starts in.
    pub(super) fn id(&self, start: usize) -> String {
        let start = self.starts.range(..=start).next_back().or(self.starts.first());
        format!("p{}", start.unwrap_or(&0))
    }
}

/// Renders each line as a paragraph, and as a piece of it what is said alike.
pub(super) fn passages(text: &CoveredText, source: &SourceText, stretches: &[Stretch]) -> Passages {
    let drawn = lanes(text, stretches);
    let mut lines = Lines { html: String::new(), line: String::new(), number: 1, is_blank: true };
    let mut starts = BTreeSet::new();
    let paired: Vec<(&Stretch, [bool; LANES])> = stretches.iter().zip(drawn).collect();
    // Markup parts what is untouched, and nothing else.
    let is_one = |(a, x): &(&Stretch, _), (b, y): &(&Stretch, _)| {
        let same = a.claims == b.claims && a.marks == b.marks && x == y;
        same && (!a.is_untouched() || a.is_markup == b.is_markup)
    };
    for piece in paired.chunk_by(is_one) {
        let Some((first, drawn)) = piece.first() else { continue };
        let tags = Tags::of(text, first, *drawn);
        let mut segment = Segment::default();
        for (stretch, _) in piece {
            let mut at = stretch.range.start;
            let part = source.get(stretch.range.clone()).unwrap_or_default();
            for words in part.split_inclusive('\n') {
                let bare = words.trim_end_matches(['\r', '\n']);
                // The space between the sign of a heading and its words is a part of the sign.
                let is_sign = bare.trim().is_empty() && lines.is_markup() && !segment.is_visible;
                segment.add(at, bare, stretch.is_markup || is_sign);
                at += words.chars().count();
                if words.ends_with('\n') {
                    starts.extend(lines.add(&std::mem::take(&mut segment), &tags));
                    lines.end();
                }
            }
        }
        starts.extend(lines.add(&segment, &tags));
    }
    lines.end();
    Passages { html: lines.html, starts }
}

/// A piece within a line.
#[derive(Default)]
struct Segment {
    start: Option<usize>,
    html: String,
    /// Whether there is something to see in it, markup aside.
    is_visible: bool,
    /// Whether a character of it counts.
    has_text: bool,
}

impl Segment {
    fn add(&mut self, at: usize, part: &str, is_markup: bool) {
        if part.is_empty() {
            return;
        }
        self.start.get_or_insert(at);
        if is_markup {
            let _ = write!(self.html, "<span class=\"k\">{}</span>", content(part));
            return;
        }
        self.html.push_str(&content(part));
        self.is_visible |= !part.trim().is_empty();
        self.has_text |= part.chars().any(is_text);
    }
}

/// The lines of a text, a paragraph each.
struct Lines {
    html: String,
    line: String,
    number: usize,
    is_blank: bool,
}

impl Lines {
    /// Adds a piece; gives where it starts, if there is anything in it.
    fn add(&mut self, segment: &Segment, tags: &Tags) -> Option<usize> {
        let start = segment.start?;
        self.is_blank &= !segment.is_visible;
        self.line.push_str(&tags.around(start, segment));
        Some(start)
    }

    /// Whether there is markup on the line, and nothing else yet.
    fn is_markup(&self) -> bool {
        self.is_blank && !self.line.is_empty()
    }

    /// A line of markup alone is folded as a whole; an empty one only parts paragraphs.
    fn end(&mut self) {
        let (number, line) = (self.number, std::mem::take(&mut self.line));
        if !line.is_empty() {
            let class = if self.is_blank { " class=\"blank\"" } else { "" };
            let _ = writeln!(self.html, "<p{class} data-line=\"{number}\" dir=\"auto\">{line}</p>");
        }
        self.number += 1;
        self.is_blank = true;
    }
}

/// What surrounds a piece that has one set of marks.
struct Tags {
    class: String,
    /// What makes it a mark that opens what is said; empty if nothing is.
    mark: String,
}

impl Tags {
    fn of(text: &CoveredText, stretch: &Stretch, drawn: [bool; LANES]) -> Self {
        let claims = stretch.claims.iter().map(|index| ("c", *index, &text.claims[*index]));
        let marks = stretch.marks.iter().map(|index| ("m", *index, &text.marks[*index]));
        let all: Vec<(&str, usize, &CoverageEntry)> = claims.chain(marks).collect();
        let Some((first, index, _)) = all.first() else {
            return Self { class: String::new(), mark: String::new() };
        };
        let class = match stretch.depth {
            0 if is_context(text, stretch) => "x".to_owned(),
            0 => "m".to_owned(),
            depth => {
                let lanes = LANE_CLASSES.iter().zip(drawn).filter(|(_, is_drawn)| *is_drawn);
                let lanes: String = lanes.map(|(class, _)| *class).collect();
                format!("c d{}{lanes}", depth.min(4))
            }
        };
        let ids: Vec<String> =
            all.iter().map(|(list, index, _)| format!("{list}{index}")).collect();
        let (ids, note) = (ids.join(" "), escaped(&note(text, stretch, &all)));
        let mark = format!(" href=\"#{first}{index}\" data-at=\"{ids}\" title=\"{note}\"");
        Self { class, mark }
    }

    fn around(&self, start: usize, segment: &Segment) -> String {
        let (html, class, mark) = (&segment.html, &self.class, &self.mark);
        match (mark.is_empty(), segment.is_visible) {
            (false, true) => format!("<a class=\"{class}\" id=\"p{start}\"{mark}>{html}</a>"),
            // Where there is nothing to see, there is nothing to open.
            (false, false) => format!("<span class=\"{class}\" id=\"p{start}\">{html}</span>"),
            (true, _) if segment.has_text => {
                format!("<span class=\"u\" id=\"p{start}\" title=\"untouched\">{html}</span>")
            }
            (true, _) => format!("<span id=\"p{start}\">{html}</span>"),
        }
    }
}

/// Whether what is marked here is there for claims to lean on.
fn is_context(text: &CoveredText, stretch: &Stretch) -> bool {
    stretch.marks.iter().any(|mark| text.marks[*mark].is_context)
}

/// What is said here, in a few lines.
fn note(text: &CoveredText, stretch: &Stretch, all: &[(&str, usize, &CoverageEntry)]) -> String {
    let mut note = match stretch.depth {
        0 if is_context(text, stretch) => "what claims lean on".to_owned(),
        0 => "marked as not codable".to_owned(),
        depth if depth > LISTED => format!("{depth} claims here, the first {LISTED} listed"),
        depth => format!("{} here", number(depth, "claim")),
    };
    for (_, _, entry) in all.iter().take(NAMED) {
        let _ = write!(note, "\n{}", entry.kind);
        if !entry.id.is_empty() {
            let _ = write!(note, ": {}", entry.id);
        }
    }
    let named = all.len().min(NAMED);
    let rest = (stretch.depth + stretch.marks.len()).saturating_sub(named);
    if rest > 0 {
        let _ = write!(note, "\nand {rest} more");
    }
    note
}
