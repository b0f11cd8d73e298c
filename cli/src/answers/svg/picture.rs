//! A timeline as a picture: a row for each line, with its place in time as a mark on a strip.

use comity_questions::{TermRef, Timeline, TimelineEntry};

use super::{flow::wrapped, legend, mark, page, page::Page, scale::Scale};
use crate::answers::{
    phrase::{UNDATED, below, details, heading, sentence},
    source,
};

/// From this width on, dates, strip and words are side by side.
const WIDE: f64 = 640.0;
const MARGIN: f64 = 20.0;
/// Height of a line of text.
const LINE: f64 = 19.0;
const TEXT: f64 = 14.0;
const SMALL: f64 = 12.0;

/// Where the parts of a row are.
struct Columns {
    date: f64,
    strip: (f64, f64),
    words: (f64, f64),
    wide: bool,
}

impl Columns {
    fn new(width: f64) -> Self {
        let right = width - MARGIN;
        if width < WIDE {
            return Self {
                date: MARGIN,
                strip: (MARGIN, right),
                words: (MARGIN, right),
                wide: false,
            };
        }
        let strip = (MARGIN + 150.0, MARGIN + 150.0 + (right - MARGIN - 150.0) * 0.3);
        Self { date: MARGIN, strip, words: (strip.1 + 20.0, right), wide: true }
    }
}

/// Draws a timeline.
pub(super) fn picture(timeline: &Timeline<'_>, lang: &str, width: u16) -> String {
    let width = f64::from(width);
    let columns = Columns::new(width);
    let scale = Scale::new(timeline.entries(), columns.strip);
    let mut page = Page::new(width);
    head(&mut page, timeline, lang, width);
    for strand in timeline.strands() {
        let entries: Vec<&TimelineEntry<'_>> =
            timeline.entries().iter().filter(|entry| entry.strand() == strand).collect();
        if !entries.is_empty() {
            section(&mut page, strand, &entries, &columns, &scale, lang);
        }
    }
    legend::draw(&mut page, timeline, lang, (MARGIN, width - MARGIN));
    page.finish(&heading(timeline, lang), &description(timeline, lang), lang)
}

fn head(page: &mut Page, timeline: &Timeline<'_>, lang: &str, width: f64) {
    page.down(30.0);
    for line in wrapped(&heading(timeline, lang), width - 2.0 * MARGIN, 22.0) {
        page.text(MARGIN, "heading", &line);
        page.down(26.0);
    }
    page.up(6.0);
    for (title, _) in source::texts(timeline.entries().iter().flat_map(TimelineEntry::sources)) {
        for line in wrapped(&title, width - 2.0 * MARGIN, SMALL) {
            page.text(MARGIN, "soft", &line);
            page.down(16.0);
        }
    }
}

/// The picture in words, for those who do not see it.
fn description(timeline: &Timeline<'_>, lang: &str) -> String {
    let strands = timeline.strands().into_iter();
    let counts = strands.filter_map(|strand| {
        let number = timeline.entries().iter().filter(|entry| entry.strand() == strand).count();
        (number > 0).then(|| format!("{}: {number}", strand.label(lang)))
    });
    counts.collect::<Vec<_>>().join(", ")
}

fn section(
    page: &mut Page,
    strand: TermRef<'_>,
    entries: &[&TimelineEntry<'_>],
    columns: &Columns,
    scale: &Scale,
    lang: &str,
) {
    page.down(26.0);
    page.text(MARGIN, &format!("strand {}", mark::hue(strand)), strand.label(lang));
    if !columns.wide {
        page.down(22.0);
    }
    for tick in &scale.ticks {
        page.text_middle(tick.x, "year", &tick.label);
    }
    page.down(10.0);
    let top = page.y();
    for entry in entries {
        row(page, entry, columns, scale, lang);
    }
    if columns.wide {
        for tick in &scale.ticks {
            page.line_behind((tick.x, top), (tick.x, page.y()), "grid");
        }
    }
    page.down(6.0);
}

fn row(page: &mut Page, entry: &TimelineEntry<'_>, columns: &Columns, scale: &Scale, lang: &str) {
    let date = entry.date().map_or(UNDATED, |date| date.as_str());
    let said = sentence(entry, lang);
    let (left, right) = columns.words;
    page.open(&tooltip(entry, lang));
    page.down(4.0);
    let top = page.y();
    let details = details(entry, lang);
    let details: Vec<String> =
        details.iter().flat_map(|line| wrapped(line, right - left, SMALL)).collect();
    if columns.wide {
        let dates = wrapped(date, columns.strip.0 - columns.date - 12.0, SMALL);
        let words = wrapped(&said, right - left, TEXT);
        mark::draw(page, entry, scale, top + LINE / 2.0);
        for (index, line) in dates.iter().enumerate() {
            page.text_at(columns.date, page::baseline(top, index, LINE), "date", line);
        }
        for (index, line) in words.iter().enumerate() {
            page.text_at(left, page::baseline(top, index, LINE), "words", line);
        }
        for (index, line) in details.iter().enumerate() {
            page.text_at(left, page::baseline(top, words.len() + index, LINE), "soft", line);
        }
        page.down(LINE * page::count(dates.len().max(words.len() + details.len())));
    } else {
        page.down(LINE);
        page.text_at(columns.date, page.y() - 5.0, "date", date);
        for line in wrapped(&said, right - left, TEXT) {
            page.down(LINE);
            page.text_at(left, page.y() - 5.0, "words", &line);
        }
        for line in &details {
            page.down(LINE);
            page.text_at(left, page.y() - 5.0, "soft", line);
        }
        if entry.date().is_some() || entry.claim().is_denied() {
            page.down(12.0);
            mark::draw(page, entry, scale, page.y() - 4.0);
        }
        page.down(6.0);
    }
    page.down(3.0);
    page.close();
}

/// What is shown when the row is pointed at: the words again, and all that is below a line of text,
/// with the titles of the texts.
fn tooltip(entry: &TimelineEntry<'_>, lang: &str) -> String {
    let date = entry.date().map_or(UNDATED, |date| date.as_str());
    let mut lines = vec![format!("{date}  {}", sentence(entry, lang))];
    lines.extend(below(entry, lang));
    lines.extend(source::texts(entry.sources()).into_iter().map(|(title, _)| title));
    lines.join("\n")
}
