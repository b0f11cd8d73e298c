//! From the events of the parser to the tree.
//!
//! The parser is asked for one event after the other, so that neither side recurses.

use std::borrow::Cow;

use saphyr_parser::{Event, Parser, ScalarStyle, ScanError, Tag};

use super::{
    anchors::{Anchors, Target},
    input::Text,
    pairs::Pairs,
    places::Places,
    scalar::{self, Meaning},
};
use crate::{Builder, Code, Finding, Kind, Read, ReadLimits, Span, span::offset, unprintable};

pub(super) fn read(text: &str, limits: ReadLimits) -> Read<'_> {
    let start = if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
    let pairs = Pairs::new(text);
    let mut reader = Reader {
        text,
        places: Places::new(&pairs, start),
        pairs: &pairs,
        // Indented documents have about one node in thirty bytes.
        builder: Builder::new(text, text.len() / 32 + 1),
        findings: Vec::new(),
        open: Vec::new(),
        skip: None,
        anchors: Anchors::default(),
        copied: 0,
        documents: 0,
        start: 0,
        limits,
    };
    let mut whole = true;
    let mut parser = Parser::new(Text::new(&pairs.text[start..]));
    while let Some(event) = parser.next_event() {
        let step = match event {
            Ok((Event::StreamEnd, _)) => break,
            Ok((event, span)) => {
                let start = reader.places.offset(&span.start);
                let end = reader.places.offset(&span.end);
                reader.event(event, Span::of(start, end.max(start)))
            }
            Err(error) => reader.error(&error),
        };
        match step {
            Ok(()) => {}
            Err(Stop::Enough) => break,
            Err(Stop::Broken) => {
                whole = false;
                break;
            }
        }
    }
    reader.finish(whole)
}

pub(super) struct Reader<'s, 'p> {
    pub(super) text: &'s str,
    pairs: &'p Pairs<'p>,
    places: Places<'p>,
    builder: Builder<'s>,
    pub(super) findings: Vec<Finding>,
    pub(super) open: Vec<Open>,
    pub(super) skip: Option<Skip>,
    anchors: Anchors,
    /// How many nodes aliases have added.
    copied: usize,
    documents: usize,
    /// Where the document starts, behind its `---` if it has one.
    start: u32,
    pub(super) limits: ReadLimits,
}

/// A map or sequence that is being read.
pub(super) struct Open {
    index: u32,
    /// Where the bracket of a flow map or sequence is.
    pub(super) bracket: Option<u32>,
    pub(super) start: u32,
    pub(super) is_map: bool,
    /// Whether the next node of the map is a key.
    wants_key: bool,
    /// Where the last node in it ends.
    pub(super) end: u32,
    /// Where the last key of a map is.
    pub(super) key: Span,
    anchor: usize,
    /// How many maps and sequences deep it is, itself included.
    height: usize,
}

pub(super) enum Stop {
    /// What follows need not be read.
    Enough,
    /// What follows cannot be read; the last finding says why.
    Broken,
}

pub(super) type Step = Result<(), Stop>;

/// An entry that is read over, because its key is not a text.
pub(super) struct Skip {
    /// How many nodes are left: the key and the value, or the value.
    pub(super) nodes: usize,
    /// How many maps and sequences of them are open.
    pub(super) depth: usize,
}

impl<'s> Reader<'s, '_> {
    fn event(&mut self, event: Event<'_>, span: Span) -> Step {
        if self.skip.is_some() {
            return self.skip_over(&event, span);
        }
        match event {
            Event::DocumentStart(_) => self.document(span),
            Event::Scalar(text, style, anchor, tag) => {
                self.scalar(&text, style, anchor, tag.as_deref(), span)
            }
            Event::SequenceStart(anchor, tag) => self.open(Kind::Seq, anchor, tag.as_deref(), span),
            Event::MappingStart(anchor, tag) => self.open(Kind::Map, anchor, tag.as_deref(), span),
            Event::SequenceEnd | Event::MappingEnd => {
                self.close(span);
                Ok(())
            }
            Event::Alias(anchor) => self.alias(anchor, span),
            Event::Nothing | Event::StreamStart | Event::StreamEnd | Event::DocumentEnd => Ok(()),
        }
    }

    fn document(&mut self, span: Span) -> Step {
        self.documents += 1;
        if self.documents == 1 {
            self.start = span.end;
            return Ok(());
        }
        let message = "a second document follows the first";
        let finding = Finding::new(Code::SEVERAL_DOCUMENTS, span, message);
        self.findings.push(finding.help("keep one document in a file"));
        Err(Stop::Enough)
    }

    fn scalar(
        &mut self,
        text: &str,
        style: ScalarStyle,
        anchor: usize,
        tag: Option<&Tag>,
        span: Span,
    ) -> Step {
        let is_plain = style == ScalarStyle::Plain;
        if is_plain && text.starts_with(INDICATORS) {
            self.indicator(span)?;
        }
        if is_plain && self.is_key() && text.starts_with(is_wide_blank) {
            return self.wide_indentation(span);
        }
        let text = &match style {
            ScalarStyle::DoubleQuoted => {
                self.check_escapes(span, text);
                Cow::Borrowed(text)
            }
            _ => self.pairs.restored(text, &self.text[span.range()]),
        };
        let kind = if let Some(kind) = scalar::kind(text, style, Meaning::of(tag)) {
            kind
        } else {
            self.unknown_tag(tag, span)?;
            scalar::kind(text, style, Meaning::Plain).unwrap_or(Kind::Str)
        };
        let is_bare = is_plain && tag.is_none() && anchor == 0;
        let span = match style {
            ScalarStyle::SingleQuoted => self.trim_quoted(span, '\''),
            ScalarStyle::DoubleQuoted => self.trim_quoted(span, '"'),
            _ if is_bare && text.is_empty() => self.absent(span),
            _ => self.trim(span),
        };
        if self.is_key() && kind == Kind::Null {
            return self.refuse_key("the key is null", span, 1);
        }
        // An anchored key may be repeated as a value, which has the type of the core schema.
        let is_text = kind == Kind::Plain && self.is_key() && anchor == 0;
        let kind = if is_text { Kind::Str } else { kind };
        if let Some(open) = self.open.last_mut().filter(|open| open.is_map && open.wants_key) {
            open.key = span;
        }
        self.anchors.set(anchor, Target::Node { index: self.builder.next_index(), height: 0 });
        scalar::add(&mut self.builder, self.text, span, kind, text, style);
        self.added(span.end, 0);
        Ok(())
    }

    /// Refuses a plain text that starts with a character that means something else there.
    fn indicator(&mut self, span: Span) -> Step {
        let first = self.text[span.range()].chars().next().map_or(0, char::len_utf8);
        let span = Span::new(span.start, span.start + offset(first));
        let message =
            format!("an unquoted text must not start with `{}`", &self.text[span.range()]);
        let finding = Finding::new(Code::SYNTAX, span, message);
        self.report(finding.help("put the text in quotes"))
    }

    /// Refuses a key that starts with a blank that is none to YAML: it looks like indentation.
    fn wide_indentation(&mut self, span: Span) -> Step {
        let text = &self.text[span.range()];
        let blanks = &text[..text.len() - text.trim_start_matches([' ', '\t']).trim_start().len()];
        let wide = blanks.chars().find(|c| is_wide_blank(*c)).map_or(0, u32::from);
        let message = format!("the line is indented with the character U+{wide:04X}");
        let finding = Finding::new(
            Code::SYNTAX,
            Span::new(span.start, span.start + offset(blanks.len())),
            message,
        );
        self.broken(finding.help("indent with ordinary spaces"))
    }

    /// Reports what no text may contain and `text` has from an escape.
    fn check_escapes(&mut self, span: Span, text: &str) {
        if text.chars().any(unprintable::is_unprintable) {
            let (written, start) = (&self.text[span.range()], span.start as usize);
            let most = self.limits.findings;
            unprintable::report_escaped(written, start, &mut self.findings, most);
        }
    }

    fn open(&mut self, kind: Kind, anchor: usize, tag: Option<&Tag>, span: Span) -> Step {
        let meaning = if kind == Kind::Map { Meaning::Map } else { Meaning::Seq };
        let found = Meaning::of(tag);
        if found != meaning && found != Meaning::Plain && !is_non_specific(tag) {
            self.unknown_tag(tag, span)?;
        }
        if self.is_key() {
            self.refuse_key(&format!("the key is {}", kind.describe()), span, 2)?;
            return self.skip_into(span);
        }
        self.deeper(1, span)?;
        self.anchors.set(anchor, Target::Open);
        let start = self.block_start(kind, span);
        let bracket = self.text[span.range()].find(['[', '{']);
        self.open.push(Open {
            index: self.builder.open(kind, start),
            bracket: bracket.map(|at| span.start + offset(at)),
            start,
            is_map: kind == Kind::Map,
            wants_key: true,
            end: if span.is_empty() { start } else { self.trim(span).end },
            key: Span::at(start),
            anchor,
            height: 1,
        });
        Ok(())
    }

    /// Where a map or sequence starts. That of a sequence which is not indented further than the
    /// map it is in is given by the parser as behind its first `-`.
    fn block_start(&self, kind: Kind, span: Span) -> u32 {
        let in_map = self.open.last().is_some_and(|open| open.is_map);
        if kind == Kind::Seq && in_map && span.is_empty() {
            self.dash(span.start, 0).unwrap_or(span.start)
        } else {
            span.start
        }
    }

    /// The `-` that is the first character in the line of `at`, not counting what ends before
    /// `after`.
    pub(super) fn dash(&self, at: u32, after: u32) -> Option<u32> {
        let before = &self.text[..at as usize];
        let line = before.rfind(['\n', '\r']).map_or(0, |end| end + 1);
        let start = line.max(after as usize);
        let line = self.text.get(start..)?;
        let rest = line.trim_start_matches([' ', '\t', '\u{feff}']);
        rest.starts_with('-').then(|| offset(start + line.len() - rest.len()))
    }

    fn close(&mut self, span: Span) {
        let Some(open) = self.open.pop() else { return };
        let end = self.bracket_end(span).unwrap_or(open.end);
        self.builder.close(open.index, end);
        self.anchors.set(open.anchor, Target::Node { index: open.index, height: open.height });
        self.added(end, open.height);
    }

    fn alias(&mut self, anchor: usize, span: Span) -> Step {
        let (index, height) = match self.anchors.get(anchor) {
            Target::Node { index, height } => (index, height),
            Target::Open => {
                let word = &self.text[span.range()];
                let message = format!("the alias `{word}` refers to the value that contains it");
                let finding = Finding::new(Code::BAD_ALIAS, span, message);
                return self.broken(finding.help("write the value out"));
            }
            // Its finding is that of the part that was refused.
            Target::Refused => return Err(Stop::Broken),
        };
        if self.is_key() && height > 0 {
            return self.refuse_key("the key is a map or a list", span, 1);
        }
        self.copied += self.builder.size_of(index);
        if self.copied > self.limits.alias_nodes {
            let message =
                format!("the aliases repeat more than {} values", self.limits.alias_nodes);
            let finding = Finding::new(Code::TOO_MANY_ALIASES, span, message);
            return self.broken(finding.help("write the values out, or remove some of them"));
        }
        self.deeper(height, span)?;
        self.builder.copy(index);
        self.added(span.end, height);
        Ok(())
    }

    /// Notes that a node was added to the innermost map or sequence.
    fn added(&mut self, end: u32, height: usize) {
        if let Some(open) = self.open.last_mut() {
            open.end = end;
            open.height = open.height.max(height + 1);
            open.wants_key = !open.wants_key;
        }
    }

    fn is_key(&self) -> bool {
        self.open.last().is_some_and(|open| open.is_map && open.wants_key)
    }

    /// Checks that `levels` more may be opened.
    pub(super) fn deeper(&mut self, levels: usize, span: Span) -> Step {
        let skipped = self.skip.as_ref().map_or(0, |skip| skip.depth);
        if self.open.len() + skipped + levels <= self.limits.depth {
            return Ok(());
        }
        self.broken(self.limits.too_deep(span))
    }

    fn unknown_tag(&mut self, tag: Option<&Tag>, span: Span) -> Step {
        let name = tag.map(ToString::to_string).unwrap_or_default();
        let name = name.replace("tag:yaml.org,2002:!", "!!");
        let message = format!("unknown tag `{}`", crate::shown(&name));
        let text = &self.text[span.range()];
        let start = text.find('!').unwrap_or(0);
        let length = text[start..].find([' ', '\t', '\n', '\r', ',', '[', ']', '{', '}']);
        let end = length.map_or(text.len(), |length| start + length);
        let place = Span::of(span.start as usize + start, span.start as usize + end);
        let finding = Finding::new(Code::UNKNOWN_TAG, place, message);
        self.report(finding.help("remove the tag: the field determines the type of its value"))
    }

    /// Where a value that is left out would be.
    fn absent(&self, span: Span) -> Span {
        let Some(open) = self.open.last() else { return Span::at(self.start) };
        // The parser gives the `:` before the value, or what follows the `-`, or whatever is next.
        let before = if open.is_map {
            let after = self.text[span.start as usize..].strip_prefix(':');
            let is_colon =
                after.is_some_and(|rest| rest.is_empty() || rest.starts_with(ENDS_COLON));
            is_colon.then_some(span.start)
        } else {
            self.dash(span.start, open.end)
        };
        Span::at(before.map_or(open.end, |before| before + 1))
    }

    /// The span without the blanks and line breaks that the parser counts to it.
    pub(super) fn trim(&self, span: Span) -> Span {
        let blanks = [' ', '\t', '\n', '\r'];
        let text = self.text[span.range()].trim_end_matches(blanks);
        if text.is_empty() {
            // The parser places an empty block scalar in the line after its `|`.
            let before = self.text[..span.start as usize].trim_end_matches(blanks);
            return Span::at(offset(before.len()));
        }
        Span::new(span.start, span.start + offset(text.len()))
    }

    /// The span of a string up to its second quote: the parser counts a comment behind it as well.
    fn trim_quoted(&self, span: Span, quote: char) -> Span {
        let written = &self.text[span.range()];
        let length = scalar::quoted_length(written, quote);
        length.map_or_else(|| self.trim(span), |n| Span::new(span.start, span.start + offset(n)))
    }

    /// Where a flow map or sequence ends; nothing for a block. The parser counts blanks to it.
    pub(super) fn bracket_end(&self, span: Span) -> Option<u32> {
        let is_bracket = self.text[span.range()].starts_with([']', '}']);
        is_bracket.then_some(span.start + 1)
    }

    /// Reports a mistake that reading can go on after.
    pub(super) fn report(&mut self, finding: Finding) -> Step {
        self.findings.push(finding);
        if self.findings.len() < self.limits.findings { Ok(()) } else { Err(Stop::Broken) }
    }

    /// Reports a mistake that reading ends at.
    pub(super) fn broken(&mut self, finding: Finding) -> Step {
        self.findings.push(finding);
        Err(Stop::Broken)
    }

    fn error(&mut self, error: &ScanError) -> Step {
        let at = self.places.offset(error.marker());
        let finding = self.mistake(error.info(), at);
        self.broken(finding)
    }

    fn finish(mut self, whole: bool) -> Read<'s> {
        if whole && self.documents == 0 {
            let finding = Finding::new(Code::EMPTY_DOCUMENT, Span::at(0), "the text is empty");
            self.findings.push(finding.help("write a document, such as `key: value`"));
        }
        let tree = if whole { self.builder.finish() } else { None };
        Read { tree, findings: self.findings }
    }
}

/// What a plain scalar must not start with; `-`, `?` and `:` may be part of a text.
const INDICATORS: [char; 16] =
    [',', '[', ']', '{', '}', '#', '&', '*', '!', '|', '>', '\'', '"', '%', '@', '`'];

/// What may follow a character such as `:`, which is otherwise part of a text.
const ENDS_COLON: [char; 9] = [' ', '\t', '\n', '\r', ',', '[', ']', '{', '}'];

/// Whether a tag is `!`, which leaves a map a map.
fn is_non_specific(tag: Option<&Tag>) -> bool {
    tag.is_some_and(|tag| tag.handle.is_empty() && tag.suffix == "!")
}

/// Whether a character looks like a space, and is a part of texts to YAML.
fn is_wide_blank(c: char) -> bool {
    c.is_whitespace() && !c.is_ascii()
}
