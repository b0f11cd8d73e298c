//! The parser's errors as findings.

use toml_parser::{ErrorSink, Expected, ParseError};

use super::words::words;
use crate::{Code, Finding, Span, shown, unprintable};

pub(super) struct Mistakes<'s> {
    text: &'s str,
    pub(super) findings: Vec<Finding>,
    /// How many findings are reported at most.
    most: usize,
    /// Whether a line end was reported: a file has one kind of them, so that the others are
    /// echoes.
    has_lone_return: bool,
}

const LONE_RETURN: &str = "carriage return must be followed by newline";

impl<'s> Mistakes<'s> {
    pub(super) fn new(text: &'s str, most: usize) -> Self {
        Self { text, findings: Vec::new(), most, has_lone_return: false }
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

    /// Whether an error is the echo of another on its line: the rest of the line is then read as
    /// what it was not meant to be.
    fn is_echo(&self, description: &str, place: Span) -> bool {
        let echoes = [
            "string values must be quoted",
            "unexpected key or value",
            "invalid unquoted key",
            "key with no value",
            "missing value for key",
            "missing assignment between key-value pairs",
        ];
        let last = self.findings.last().map_or(u32::MAX, |finding| finding.span.start);
        echoes.contains(&description)
            && last <= place.start
            && !self.text[last as usize..place.start as usize].contains('\n')
    }

    fn syntax(&self, error: &ParseError, place: Span, context: Option<Span>) -> Finding {
        let description = error.description();
        let word = &self.text[place.range()];
        if matches!(description, "string values must be quoted" | "invalid boolean") {
            let (message, help) = if word.is_empty() {
                ("a value is missing here".to_owned(), "write `key = value`")
            } else {
                let message = format!("`{}` is not a TOML value", shown(word));
                (message, "put a text in double quotes, and a comma between two items")
            };
            return Finding::new(Code::SYNTAX, place, message).help(help);
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
        if self.is_echo(description, place) || is_line_end && self.has_lone_return {
            return;
        }
        self.has_lone_return |= is_line_end;
        let finding = if let Some((span, character)) = self.control(place) {
            unprintable::finding(span, character)
        } else {
            self.syntax(&error, place, context)
        };
        // The parser and the decoder may find the same mistake.
        if !self.findings.iter().any(|f| f.span == finding.span && f.message == finding.message) {
            self.findings.push(finding);
        }
    }
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
