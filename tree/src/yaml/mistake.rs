//! The parser's errors as findings.

use super::reader::Reader;
use crate::{Code, Finding, MAX_DEPTH, Span, shown};

impl Reader<'_> {
    /// The finding for an error that the parser describes and places at an offset.
    pub(super) fn mistake(&self, info: &str, at: usize) -> Finding {
        let rest = &self.text[at..];
        if info.contains("unknown anchor") {
            let alias = rest.split([' ', '\t', '\n', '\r', ',', ']', '}']).next().unwrap_or(rest);
            let message = format!("the alias `{}` names no anchor before it", shown(alias));
            return Finding::new(Code::BAD_ALIAS, Span::of(at, at + alias.len()), message)
                .help("define it before with `&`, or put a text that starts with `*` in quotes");
        }
        if info.contains("recursion limit") {
            let message = format!("maps and lists are nested more than {MAX_DEPTH} deep");
            return Finding::new(Code::TOO_DEEP, self.character(at), message)
                .help("flatten the document");
        }
        if info.contains("tab") && !info.contains("block collection") {
            return Finding::new(Code::SYNTAX, self.tab(at), "a tab stands where spaces indent")
                .help("indent with spaces");
        }
        if rest.trim().is_empty()
            && let Some(open) = self.open.iter().rev().find(|open| open.is_flow)
        {
            let end = open.start.end as usize;
            let bracket = &self.text[end - 1..end];
            let message = format!("`{bracket}` is never closed");
            let close = if bracket == "{" { "}" } else { "]" };
            return Finding::new(Code::SYNTAX, Span::of(end - 1, end), message)
                .related(Span::of(at, at), "the text ends here")
                .help(format!("add the missing `{close}`"));
        }
        let (message, help) = words(info);
        let span =
            if info.starts_with("simple key") { self.line_before(at) } else { self.character(at) };
        Finding::new(Code::SYNTAX, span, message).help(help)
    }

    fn character(&self, at: usize) -> Span {
        let length = self.text[at..].chars().next().map_or(0, char::len_utf8);
        Span::of(at, at + length)
    }

    /// The first tab in the line of `at`, before it if there is one.
    fn tab(&self, at: usize) -> Span {
        let start = self.text[..at].rfind('\n').map_or(0, |end| end + 1);
        let end = self.text[at..].find('\n').map_or(self.text.len(), |end| at + end);
        self.text[start..end]
            .find('\t')
            .map_or(Span::of(at, at), |tab| Span::of(start + tab, start + tab + 1))
    }

    /// The last line with something on it that ends before `at`: the parser looks ahead of it.
    fn line_before(&self, at: usize) -> Span {
        let before = self.text[..at].trim_end();
        let start = before.rfind(['\n', '\r']).map_or(0, |end| end + 1);
        let blanks = before[start..].len() - before[start..].trim_start().len();
        Span::of(start + blanks, before.len())
    }
}

/// A message for what the parser says, and the way out.
fn words(info: &str) -> (String, &'static str) {
    let (message, help) = match info {
        "simple key expect ':'" | "simple key expected" => (
            "this line is neither an entry nor part of a text",
            "write `key: value`, or check the indentation",
        ),
        "mapping values are not allowed in this context" => (
            "a `:` makes a second key in one line",
            "put a text that has a `:` and a space in quotes, or check the indentation",
        ),
        "mapping keys are not allowed in this context" => {
            ("a key cannot stand here", "check the indentation")
        }
        "block sequence entries are not allowed in this context" => {
            ("a `-` cannot start an item here", "put each item on a line of its own")
        }
        "while parsing a block mapping, did not find expected key" => (
            "this is not an entry of the map above",
            "check the indentation, and the quotes and brackets before it",
        ),
        "while parsing a block collection, did not find expected '-' indicator" => (
            "this is not an item of the list above",
            "start it with `- `, or check the indentation",
        ),
        "while parsing a flow mapping, did not find expected ',' or '}'" => {
            ("expected `,` or `}`", "put a comma between two entries")
        }
        "while parsing a flow sequence, expected ',' or ']'" => {
            ("expected `,` or `]`", "put a comma between two items")
        }
        "while parsing a node, did not find expected node content" => {
            ("expected a value", "write a value, or a text in quotes")
        }
        "while scanning a quoted scalar, found unexpected end of stream" => {
            ("the string is never closed", "add the closing quote")
        }
        "while scanning a quoted scalar, found unexpected document indicator" => {
            ("the string is not closed before the document ends", "add the closing quote")
        }
        "while parsing a quoted scalar, found unknown escape character" => (
            "the string has an escape that YAML does not know",
            "write a backslash as `\\\\`, or the string in single quotes",
        ),
        "while parsing a quoted scalar, did not find expected hexadecimal number"
        | "while parsing a quoted scalar, found invalid Unicode character escape code" => (
            "the string has an escape that names no character",
            "write `\\xHH`, `\\uHHHH` or `\\UHHHHHHHH`, or the character itself",
        ),
        "invalid trailing content after double-quoted scalar" => {
            ("the line goes on after the string", "put the whole text in quotes")
        }
        "comment intercepting the multiline text" => {
            ("a comment stands within a text of several lines", "move the comment, or use quotes")
        }
        "misplaced bracket" => {
            ("this bracket closes nothing", "remove it, or put the text in quotes")
        }
        "invalid indentation"
        | "invalid indentation in flow construct"
        | "invalid indentation in quoted scalar"
        | "wrongly indented line in block scalar" => {
            ("the line is not indented far enough", "indent it as what it belongs to")
        }
        "a byte order mark must not appear inside a document" => {
            ("a byte order mark stands within the document", "remove it")
        }
        "the handle wasn't declared" => {
            ("the tag has a handle that no `%TAG` line declares", "remove the tag")
        }
        other if other.starts_with("unexpected character") => {
            ("a text cannot start with this character", "put the text in quotes")
        }
        other => {
            let what = other.strip_prefix("while ").and_then(|rest| rest.split_once(", "));
            let message = what.map_or(other, |(_, what)| what);
            return (message.to_owned(), "check the indentation and the quotes, or use quotes");
        }
    };
    (message.to_owned(), help)
}
