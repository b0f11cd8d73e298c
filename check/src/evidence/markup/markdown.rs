//! Markdown to what of it is markup.

use std::ops::Range;

use pulldown_cmark::{Event, LinkType, Options, Parser, Tag, TagEnd};

use super::{Construct, ConstructKind, Markup};
use crate::evidence::text::SourceText;

/// Reads the markup of a text: everything that is not text to a reader of the rendered page.
pub(super) fn read(source: &SourceText) -> Markup {
    let text = source.text();
    let mut reader = Reader {
        text,
        words: Vec::new(),
        open: Vec::new(),
        constructs: Vec::new(),
        entities: Vec::new(),
    };
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS;
    for (event, range) in Parser::new_ext(text, options).into_offset_iter() {
        reader.event(&event, range);
    }
    let Reader { words, constructs, entities, .. } = reader;
    let mut signs: Vec<(Range<usize>, usize)> = Vec::new();
    for (index, Bytes { whole, inner, .. }) in constructs.iter().enumerate() {
        let halves = [whole.start..inner.start, inner.end..whole.end];
        signs.extend(halves.into_iter().filter(|half| !half.is_empty()).map(|half| (half, index)));
    }
    signs.sort_by_key(|(sign, _)| sign.start);
    signs.dedup_by(|next, sign| next.0.start < sign.0.end);
    let points = |bytes: &Range<usize>| source.point(bytes.start)..source.point(bytes.end);
    Markup {
        runs: runs(text, words, &signs).iter().map(points).collect(),
        entities: entities.into_iter().map(|(range, sign)| (points(&range), sign)).collect(),
        signs: signs
            .into_iter()
            .map(|(sign, index)| {
                let Bytes { kind, whole, inner } = &constructs[index];
                let (whole, inner) = (points(whole), points(inner));
                (points(&sign), Construct { kind: *kind, whole, inner })
            })
            .collect(),
    }
}

/// A construct in bytes.
struct Bytes {
    kind: ConstructKind,
    whole: Range<usize>,
    inner: Range<usize>,
}

struct Reader<'t> {
    text: &'t str,
    /// The words, in bytes.
    words: Vec<Range<usize>>,
    /// The constructs around the place, with the end of what is in them.
    open: Vec<Bytes>,
    constructs: Vec<Bytes>,
    /// The entities, and what each represents.
    entities: Vec<(Range<usize>, Box<str>)>,
}

impl Reader<'_> {
    fn event(&mut self, event: &Event<'_>, range: Range<usize>) {
        match event {
            // A line of a block is an event, and a tag or a comment may go over several.
            Event::Start(Tag::HtmlBlock) | Event::InlineHtml(_) => self.html(range.clone()),
            Event::Start(tag) => {
                if let Some((kind, length)) = opening(tag, &self.text[range.clone()]) {
                    let start = (range.start + length).min(range.end);
                    self.open.push(Bytes { kind, whole: range, inner: start..start });
                }
                return;
            }
            Event::End(
                TagEnd::Link
                | TagEnd::Image
                | TagEnd::Emphasis
                | TagEnd::Strong
                | TagEnd::Strikethrough,
            ) => self.constructs.extend(self.open.pop()),
            Event::Text(written) => self.text(written, range.clone()),
            Event::Code(_) => self.code(&range),
            _ => {}
        }
        // Whatever ends here is in what is open around it.
        if let Some(around) = self.open.last_mut() {
            around.inner.end = around.inner.end.max(range.end.min(around.whole.end));
        }
    }

    fn text(&mut self, written: &str, range: Range<usize>) {
        let raw = &self.text[range.clone()];
        if raw != written && raw.starts_with('&') && raw.ends_with(';') {
            self.sign(ConstructKind::Sign, range.clone());
            self.entities.push((range, written.into()));
            return;
        }
        let before = self.words.last().map_or(0, |words| words.end);
        if range.start > before && self.text.as_bytes()[range.start - 1] == b'\\' {
            let sign = self.text[range.start..].chars().next().map_or(0, char::len_utf8);
            self.sign(ConstructKind::Sign, range.start - 1..range.start + sign);
        }
        self.words.push(range);
    }

    fn sign(&mut self, kind: ConstructKind, whole: Range<usize>) {
        let inner = whole.end..whole.end;
        self.constructs.push(Bytes { kind, whole, inner });
    }

    fn code(&mut self, range: &Range<usize>) {
        let written = &self.text[range.clone()];
        let ticks = written.len() - written.trim_start_matches('`').len();
        let inner = range.start + ticks..range.end.saturating_sub(ticks);
        if inner.start < inner.end {
            let (kind, whole) = (ConstructKind::Emphasis, range.clone());
            self.constructs.push(Bytes { kind, whole, inner: inner.clone() });
            self.words.push(inner);
        }
    }

    /// A piece of HTML: tags and comments are markup, and what is between them is words.
    fn html(&mut self, range: Range<usize>) {
        let mut at = range.start;
        while let Some(open) = self.text[at..range.end].find('<').map(|open| at + open) {
            self.words.push(at..open);
            let rest = &self.text[open..range.end];
            let (close, length) = if rest.starts_with("<!--") { ("-->", 3) } else { (">", 1) };
            at = rest.find(close).map_or(range.end, |close| open + close + length);
            self.sign(ConstructKind::Tag, open..at);
        }
        self.words.push(at..range.end);
    }
}

/// What a tag opens, and how many bytes that takes; `None` if only its words are of account.
fn opening(tag: &Tag<'_>, written: &str) -> Option<(ConstructKind, usize)> {
    match tag {
        Tag::Link { link_type: LinkType::WikiLink { .. }, .. } => Some((ConstructKind::Link, 2)),
        Tag::Link { .. } => Some((ConstructKind::Link, 1)),
        Tag::Image { .. } => Some((ConstructKind::Image, 2)),
        Tag::Emphasis => Some((ConstructKind::Emphasis, 1)),
        Tag::Strong => Some((ConstructKind::Emphasis, 2)),
        Tag::Strikethrough => {
            let length = written.len() - written.trim_start_matches('~').len();
            Some((ConstructKind::Emphasis, length))
        }
        _ => None,
    }
}

/// What is neither words nor, outside of signs, white space: layout stays with the words.
fn runs(
    text: &str,
    mut words: Vec<Range<usize>>,
    signs: &[(Range<usize>, usize)],
) -> Vec<Range<usize>> {
    words.sort_by_key(|words| words.start);
    words.push(text.len()..text.len());
    let mut runs: Vec<Range<usize>> = Vec::new();
    let mut add = |run: Range<usize>| match runs.last_mut() {
        Some(last) if last.end >= run.start => last.end = last.end.max(run.end),
        _ => runs.push(run),
    };
    let mut signs = signs.iter().map(|(sign, _)| sign).peekable();
    let mut from = 0;
    for words in words {
        let mut at = from;
        while at < words.start {
            while signs.peek().is_some_and(|sign| sign.end <= at) {
                signs.next();
            }
            let rest = &text[at..words.start];
            let step = match signs.peek() {
                Some(sign) if sign.start <= at => {
                    let end = sign.end.min(words.start);
                    add(at..end);
                    end - at
                }
                _ => {
                    let Some(c) = rest.chars().next() else { break };
                    if !c.is_whitespace() {
                        add(at..at + c.len_utf8());
                    }
                    c.len_utf8()
                }
            };
            at += step;
        }
        from = from.max(words.end);
    }
    runs
}
