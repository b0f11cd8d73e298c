//! The parser's errors as findings.

use toml_parser::{ErrorSink, Expected, ParseError};

use super::words::words;
use crate::{Code, Finding, Span, bare, strange, unprintable};

pub(super) struct Mistakes<'s> {
    text: &'s str,
    pub(super) findings: Vec<Finding>,
    /// How many findings are reported at most.
    most: usize,
    /// Whether a line end was reported: a file has one kind of them, so that the others are
    /// echoes.
    has_lone_return: bool,
    /// The first bracket that is never closed.
    unclosed: Option<Span>,
    /// Where a mistake is no longer the echo of the last one.
    resumes: usize,
}

const LONE_RETURN: &str = "carriage return must be followed by newline";

impl<'s> Mistakes<'s> {
    pub(super) fn new(text: &'s str, most: usize) -> Self {
        Self {
            text,
            findings: Vec::new(),
            most,
            has_lone_return: false,
            unclosed: None,
            resumes: 0,
        }
    }

    /// A span of the parser, moved outwards to whole characters.
    fn span(&self, span: toml_parser::Span) -> Span {
        let mut start = span.start().min(self.text.len());
        while !self.text.is_char_boundary(start) {
            start -= 1;
        }
        let mut end = span.end().clamp(start, self.text.len());
        while !self.text.is_char_boundary(end) {
            end += 1;
        }
        Span::of(start, end)
    }

    /// The place itself, or the character at it if the parser gives no more than a point.
    fn widened(&self, place: Span) -> Span {
        let next = self.text[place.start as usize..].chars().next();
        match next.filter(|&next| place.is_empty() && !matches!(next, '\n' | '\r')) {
            Some(next) => Span::of(place.start as usize, place.start as usize + next.len_utf8()),
            None => place,
        }
    }

    /// What of a span is on its first line.
    fn first_line(&self, span: Span) -> Span {
        let text = &self.text[span.range()];
        let length = text.find(['\n', '\r']).unwrap_or(text.len());
        Span::of(span.start as usize, span.start as usize + length)
    }

    /// The first control character, other than a line break, in a span or just at it.
    fn control(&self, span: Span) -> Option<(Span, char)> {
        let span = self.widened(span);
        let (at, character) = self.text[span.range()]
            .char_indices()
            .find(|&(_, c)| c.is_ascii_control() && !matches!(c, '\n' | '\r' | '\t'))?;
        let at = span.start as usize + at;
        Some((Span::of(at, at + 1), character))
    }

    /// Where the next line after an offset starts with a key or is a header; the end of the text if
    /// none does.
    fn next_start(&self, after: usize) -> usize {
        let mut at = after;
        for line in self.text[after..].split_inclusive('\n') {
            if at > after && starts_anew(line) {
                return at;
            }
            at += line.len();
        }
        at
    }

    /// The finding on a sign or a number at a place that is typed in another way.
    fn typed(&self, place: Span) -> Option<Finding> {
        let at = place.start as usize;
        if let Some((end, inner)) = strange::quoted(self.text, at) {
            return Some(strange::in_quotes(self.text, at, end, inner));
        }
        let (sign, _) = strange::finding(self.text, at).unzip();
        sign.or_else(|| bare::cut_number(self.text, at))
    }

    /// All findings. What follows a bracket that is never closed has been read as part of it.
    pub(super) fn finish(self) -> Vec<Finding> {
        let mut findings = self.findings;
        if let Some(first) = self.unclosed.map(|span| span.start) {
            findings.retain(|finding| finding.span.start <= first);
        }
        findings
    }

    fn syntax(&self, error: &ParseError, place: Span, context: Option<Span>) -> Finding {
        let description = error.description();
        let word = &self.text[place.range()];
        if matches!(description, "string values must be quoted" | "invalid boolean") {
            if !word.is_empty() {
                return bare::finding(word, place.start as usize, "TOML");
            }
            let message = "a value is missing here";
            return Finding::new(Code::SYNTAX, place, message).help("write `key = value`");
        }
        if is_bare_number(description) && bare::is_constant(word) {
            return bare::finding(word, place.start as usize, "TOML");
        }
        let before = self.text[..place.start as usize].trim_end_matches([' ', '\t']);
        if description.starts_with("extra comma") && before.ends_with('=') {
            return Finding::new(Code::SYNTAX, self.widened(place), "a value is missing after `=`")
                .help("write `key = value`");
        }
        if description == "invalid unquoted key" && word.starts_with(':') {
            let message = "found `:` after a key";
            return Finding::new(Code::SYNTAX, place, message).help("write `key = value`");
        }
        let (message, help) = words(description);
        let help = if help.is_empty() { expected(error.expected()) } else { help.to_owned() };
        match context {
            Some(opening) if description.starts_with("unclosed") => {
                Finding::new(Code::SYNTAX, opening, message)
                    .related(place, "expected to be closed here")
            }
            Some(string) if description.ends_with(" string") => {
                Finding::new(Code::SYNTAX, self.first_line(string), message)
            }
            _ => Finding::new(Code::SYNTAX, self.widened(place), message),
        }
        .help(help)
    }
}

impl ErrorSink for Mistakes<'_> {
    fn report_error(&mut self, error: ParseError) {
        if self.findings.len() >= self.most {
            return;
        }
        let context = error.context().map(|span| self.span(span));
        let place = error.unexpected().map(|span| self.span(span)).or(context).unwrap_or_default();
        let description = error.description();
        let is_line_end = description == LONE_RETURN;
        let opening = context.filter(|_| description.starts_with("unclosed"));
        // Until the next line that starts with a key or a header, the text is read as what it was
        // not meant to be.
        let is_echo = opening.is_none() && (place.start as usize) < self.resumes;
        if is_echo || is_line_end && self.has_lone_return {
            return;
        }
        self.has_lone_return |= is_line_end;
        let finding = if let Some((span, character)) = self.control(place) {
            unprintable::finding(span, character)
        } else if let Some(finding) = self.typed(place) {
            finding
        } else {
            self.syntax(&error, place, context)
        };
        if let Some(opening) = opening {
            // A sign behind the bracket may be why it is not closed.
            let at = opening.start.max(finding.span.start);
            let first = self.unclosed.map_or(at, |span| span.start.min(at));
            self.unclosed = Some(Span::at(first));
        }
        // The parser and the decoder may find the same mistake.
        if !self.findings.iter().any(|f| f.span == finding.span && f.message == finding.message) {
            self.resumes = self.resumes.max(self.next_start(place.start as usize));
            self.findings.push(finding);
        }
    }
}

/// Whether a line starts with a key and its `=`, or is a header.
fn starts_anew(line: &str) -> bool {
    let line = line.trim();
    let is_key = |key: &str| {
        let key = key.trim_end();
        let is_part = |c: char| c.is_ascii_alphanumeric() || "-_.\"'".contains(c);
        !key.is_empty() && key.chars().all(is_part)
    };
    line.starts_with('[') && line.ends_with(']') && !line.contains(',')
        || line.split_once('=').is_some_and(|(key, _)| is_key(key))
}

/// Whether a word was read as a number since it starts like one, as `null` and `inf` do.
fn is_bare_number(description: &str) -> bool {
    ["integer", "float", "number", "mantissa"].iter().any(|word| description.ends_with(word))
        || description.starts_with("invalid")
}

/// The help where the parser knows no more than what it expected.
fn expected(expected: Option<&[Expected]>) -> String {
    let words: Vec<String> = expected
        .unwrap_or_default()
        .iter()
        .filter_map(|expected| match expected {
            Expected::Literal("\n") => Some("a line break".to_owned()),
            Expected::Literal(text) => Some(format!("`{text}`")),
            Expected::Description(text) => Some((*text).to_owned()),
            _ => None,
        })
        .collect();
    if words.is_empty() {
        "remove it".to_owned()
    } else {
        format!("write {} here", words.join(" or "))
    }
}
