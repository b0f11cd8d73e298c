//! The parser's errors as findings.

use toml_parser::{ErrorSink, Expected, ParseError};

use crate::{Code, Finding, MAX_SYNTAX_FINDINGS, Span};

pub(super) struct Mistakes<'s> {
    text: &'s str,
    pub(super) findings: Vec<Finding>,
}

impl<'s> Mistakes<'s> {
    pub(super) fn new(text: &'s str) -> Self {
        Self { text, findings: Vec::new() }
    }

    /// A span of the parser, moved outwards to whole characters.
    fn span(&self, span: toml_parser::Span) -> Span {
        let start = (0..=span.start().min(self.text.len())).rev();
        let start = start.into_iter().find(|&at| self.text.is_char_boundary(at)).unwrap_or(0);
        let end = (span.end().max(start)..self.text.len())
            .find(|&at| self.text.is_char_boundary(at))
            .unwrap_or(self.text.len());
        Span::of(start, end)
    }

    /// The first control character, other than a line break, in a span or just at it.
    fn control(&self, span: Span) -> Option<(Span, char)> {
        let text = &self.text[span.start as usize..];
        let length = span.len().max(1);
        let (at, character) = text
            .char_indices()
            .take_while(|&(at, _)| at < length)
            .find(|&(_, c)| c.is_ascii_control() && !matches!(c, '\n' | '\r' | '\t'))?;
        let at = span.start as usize + at;
        Some((Span::of(at, at + 1), character))
    }
}

impl ErrorSink for Mistakes<'_> {
    fn report_error(&mut self, error: ParseError) {
        if self.findings.len() >= MAX_SYNTAX_FINDINGS {
            return;
        }
        let context = error.context().map(|span| self.span(span));
        let place = error.unexpected().map(|span| self.span(span)).or(context).unwrap_or_default();
        let finding = if let Some((span, character)) = self.control(place) {
            let message = format!("the control character U+{:04X}", u32::from(character));
            Finding::new(Code::CONTROL_CHARACTER, span, message + " is not allowed in TOML")
                .help("remove it, or write it as an escape in a string in double quotes")
        } else {
            let (message, help) = words(error.description());
            let help = if help.is_empty() { expected(error.expected()) } else { help.to_owned() };
            match context.filter(|_| error.description().starts_with("unclosed")) {
                Some(opening) => Finding::new(Code::SYNTAX, opening, message)
                    .related(place, "expected to be closed here"),
                None => Finding::new(Code::SYNTAX, place, message),
            }
            .help(help)
        };
        // One mistake may be found by the lexer and by the decoder.
        if !self.findings.iter().any(|f| f.span == finding.span && f.message == finding.message) {
            self.findings.push(finding);
        }
    }
}

/// The message for what the parser describes, and the way out where it does not name one.
fn words(description: &str) -> (String, &'static str) {
    let (message, help) = match description {
        "key with no value"
        | "missing value for key"
        | "missing assignment between key-value pairs" => {
            ("the key has no value", "write `key = value`")
        }
        "missing value" => ("a value is missing after `=`", "write `key = value`"),
        "string values must be quoted" => {
            ("the value is no number, date or boolean", "put a text in double quotes")
        }
        "unclosed table" => ("the header is not closed", "add the missing `]`"),
        "unclosed array table" => ("the header is not closed", "add the missing `]]`"),
        "unclosed array" => ("the array is never closed", "add the missing `]`"),
        "unclosed inline table" => ("the inline table is never closed", "add the missing `}`"),
        "missing comma between array elements" => {
            ("a comma is missing between two items", "put a comma before this item")
        }
        "missing comma between key-value pairs" => {
            ("a comma is missing between two entries", "put a comma before this entry")
        }
        "extra comma in array" | "extra comma in inline table" => {
            ("there is nothing before this comma", "remove the comma")
        }
        "extra `=`" | "extra assignment between key-value pairs" => {
            ("there is one `=` too many", "remove it")
        }
        "unexpected key or value" => {
            ("the line goes on after its value", "put each key on a line of its own")
        }
        "unexpected leading zero" => {
            ("a number starts with a zero", "leave the zero out, or put a text in double quotes")
        }
        "unquoted keys cannot be empty" => ("the key is empty", "write a key, or `\"\"`"),
        "invalid unquoted key" => (
            "the key needs quotes",
            "put a key of other than letters, digits, `_` and `-` in quotes",
        ),
        "carriage return must be followed by newline" => {
            ("a carriage return stands alone", "end lines with LF or CR LF")
        }
        "`_` may only go between digits" => {
            ("an `_` does not stand between two digits", "remove the `_`")
        }
        "redundant numeric sign" => ("the number has two signs", "remove one of them"),
        "integers with a radix cannot be signed" => {
            ("a number with a prefix such as `0x` has no sign", "remove the sign")
        }
        "missing escaped value" => (
            "the escape is not known",
            "write a backslash as `\\\\`, or the string in single quotes",
        ),
        "invalid hexadecimal number" => {
            ("the number is not hexadecimal", "write digits such as `0x1F`")
        }
        "invalid octal number" => ("the number is not octal", "write digits such as `0o17`"),
        "invalid binary number" => ("the number is not binary", "write digits such as `0b11`"),
        "too few unicode value digits" | "invalid value" => (
            "the escape names no character",
            "write `\\xHH`, `\\uHHHH` or `\\UHHHHHHHH`, or the character itself",
        ),
        other => return (other.to_owned(), ""),
    };
    (message.to_owned(), help)
}

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
