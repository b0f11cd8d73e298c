//! What is said of a text that is not JSON, and how reading continues after it.

use super::reader::{After, Reader, Stop};
use crate::{Code, Decimal, Finding, Kind, Span, shown};

impl Reader<'_> {
    /// Reports a mistake that reading can go on after.
    #[cold]
    pub(super) fn report(&mut self, finding: Finding) -> Result<(), Stop> {
        self.findings.push(finding);
        if self.findings.len() < self.limits.findings { Ok(()) } else { Err(Stop) }
    }

    /// Reports a mistake that reading ends at.
    #[cold]
    pub(super) fn stop(&mut self, finding: Finding) -> Stop {
        self.findings.push(finding);
        Stop
    }

    /// Skips the comment at `at`, if it is one.
    #[cold]
    pub(super) fn comment(&mut self, at: usize) -> Result<Option<usize>, Stop> {
        let rest = &self.text[at..];
        let length = if rest.starts_with("//") || rest.starts_with('#') {
            rest.find(['\n', '\r']).unwrap_or(rest.len())
        } else if rest.starts_with("/*") {
            rest.find("*/").map_or(rest.len(), |end| end + 2)
        } else {
            return Ok(None);
        };
        let finding = Finding::new(
            Code::SYNTAX,
            Span::of(at, at + length),
            "comments are not allowed in JSON",
        );
        self.report(finding.help("remove the comment"))?;
        Ok(Some(at + length))
    }

    #[cold]
    pub(super) fn too_deep(&mut self, at: usize) -> Stop {
        let finding = self.limits.too_deep(Span::of(at, at + 1));
        self.stop(finding)
    }

    #[cold]
    pub(super) fn trailing_comma(&mut self, at: usize) -> Result<(), Stop> {
        let message = "trailing comma";
        let finding = Finding::new(Code::SYNTAX, Span::of(at, at + 1), message);
        self.report(finding.help("remove the comma"))
    }

    /// Something other than a comma or the closing bracket follows an entry.
    #[cold]
    pub(super) fn no_separator(&mut self, open: usize, at: usize, close: u8) -> After {
        let (found, close) = (self.found(at), char::from(close));
        if at >= self.bytes.len() {
            return Err(self.unclosed(open));
        }
        let finding = self
            .unexpected(at, format!("expected `,` or `{close}`, found {found}"))
            .related(Span::of(open, open + 1), "opened here");
        let starts_entry = match close {
            '}' => self.byte(at) == b'"',
            _ => matches!(self.byte(at), b'"' | b'{' | b'[' | b'-' | b'0'..=b'9'),
        };
        if starts_entry {
            self.report(finding.help("put a comma between two entries"))?;
            Ok(at)
        } else {
            let help = if matches!(self.byte(at), b'}' | b']') {
                "close the innermost bracket first"
            } else if self.text[at..].starts_with(['，', '、']) {
                "write an ordinary comma: `,`"
            } else {
                "put a comma between two entries, and texts in double quotes"
            };
            Err(self.stop(finding.help(help)))
        }
    }

    /// Something other than a string is where a key should be.
    #[cold]
    pub(super) fn no_key(&mut self, open: usize, at: usize) -> After {
        if at >= self.bytes.len() {
            return Err(self.unclosed(open));
        }
        let end = self.word_end(at);
        if end > at {
            let word = &self.text[at..end];
            let message = format!("the key `{}` is not in double quotes", shown(word));
            let help = format!("write `\"{}\"`", shown(word));
            self.report(Finding::new(Code::SYNTAX, Span::of(at, end), message).help(help))?;
            self.builder.whole(Kind::Str, Span::of(at, end));
            return Ok(end);
        }
        let message = format!("expected a key in double quotes, found {}", self.found(at));
        let help =
            if self.byte(at) == b',' { "remove the comma" } else { "write `\"key\": value`" };
        let finding = self.unexpected(at, message).help(help);
        Err(self.stop(finding))
    }

    #[cold]
    pub(super) fn no_colon(&mut self, at: usize) -> Stop {
        let message = format!("expected `:` after the key, found {}", self.found(at));
        let finding = self.unexpected(at, message);
        let is_wide = self.text[at..].starts_with('：');
        let help = if is_wide { "write an ordinary colon: `:`" } else { "write `\"key\": value`" };
        self.stop(finding.help(help))
    }

    /// Something that starts no value is where one should be.
    #[cold]
    pub(super) fn no_value(&mut self, at: usize) -> After {
        if matches!(self.byte(at), b'+' | b'.') {
            return self.bad_number(at);
        }
        let end = self.word_end(at);
        if end > at {
            return self.bare_word(at, end);
        }
        let message = format!("expected a value, found {}", self.found(at));
        let help = match self.text[at..].chars().next() {
            Some('\'') => "write texts in double quotes",
            Some('“' | '”' | '„' | '‟' | '«' | '»' | '＂') => {
                "write ordinary quotation marks: `\"`"
            }
            Some(control) if control.is_ascii_control() => "remove it",
            _ => {
                "write a text in double quotes, a number, `true`, `false`, `null`, a map or a list"
            }
        };
        let finding = self.unexpected(at, message).help(help);
        Err(self.stop(finding))
    }

    /// Reads a word that is not a word of JSON. What it means in the language that it comes from is
    /// reported here, and by nothing that looks at its type.
    fn bare_word(&mut self, at: usize, end: usize) -> After {
        let (span, word) = (Span::of(at, end), &self.text[at..end]);
        let (kind, text, help) = match word {
            "True" | "TRUE" => (Kind::Invalid, word, "write `true`".to_owned()),
            "False" | "FALSE" => (Kind::Invalid, word, "write `false`".to_owned()),
            "None" | "nil" | "Null" | "NULL" | "undefined" => {
                (Kind::Invalid, word, "write `null`, or remove the entry".to_owned())
            }
            "NaN" | "nan" | "Infinity" | "inf" => {
                (Kind::Invalid, word, "JSON has only finite numbers: remove the value".to_owned())
            }
            _ if word.starts_with(char::is_numeric) => {
                let help = Decimal::parse(word).err().map(|error| error.help);
                let help = help.filter(|help| !help.is_empty());
                (
                    Kind::Invalid,
                    word,
                    help.unwrap_or_else(|| "write the number in digits".to_owned()),
                )
            }
            _ => (Kind::Str, word, format!("write a text in double quotes: `\"{}\"`", shown(word))),
        };
        let message = format!("`{}` is not a JSON value", shown(word));
        self.report(Finding::new(Code::SYNTAX, span, message).help(help))?;
        self.builder.owned(kind, span, text);
        Ok(end)
    }

    /// The text continues after the document. Its tree is sound all the same.
    #[cold]
    pub(super) fn trailing_content(&mut self, at: usize) -> Result<(), Stop> {
        let finding = if matches!(self.byte(at), b'{' | b'[' | b'"' | b'-' | b'0'..=b'9') {
            let message = "a second document follows the first";
            Finding::new(Code::SEVERAL_DOCUMENTS, Span::of(at, at + 1), message)
                .help("keep one document in a file")
        } else {
            let message = format!("the document ends before {}", self.found(at));
            self.unexpected(at, message).help("remove what follows the document")
        };
        self.report(finding)
    }

    #[cold]
    pub(super) fn unclosed(&mut self, open: usize) -> Stop {
        let bracket = char::from(self.byte(open));
        let end = self.bytes.len();
        let message = format!("`{bracket}` is never closed");
        let close = if bracket == '{' { '}' } else { ']' };
        let finding = Finding::new(Code::SYNTAX, Span::of(open, open + 1), message)
            .related(Span::of(end, end), "the text ends here")
            .help(format!("add the missing `{close}`"));
        self.stop(finding)
    }

    /// A finding on the character at `at`.
    fn unexpected(&self, at: usize, message: String) -> Finding {
        let character = self.text[at..].chars().next();
        let code = match character {
            Some(character) if character.is_control() => Code::CONTROL_CHARACTER,
            _ => Code::SYNTAX,
        };
        Finding::new(code, Span::of(at, at + character.map_or(0, char::len_utf8)), message)
    }

    /// What is at `at`, in the words of a message.
    fn found(&self, at: usize) -> String {
        match self.text[at..].chars().next() {
            None => "the end of the text".to_owned(),
            Some(control) if control.is_control() => {
                format!("the control character U+{:04X}", u32::from(control))
            }
            Some(character) => format!("`{character}`"),
        }
    }

    /// Whether a byte continues a word or a number.
    #[inline]
    pub(super) fn is_word(byte: u8) -> bool {
        byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'$' | b'+' | b'-' | b'.')
    }

    /// The end of the word that starts at `at`.
    pub(super) fn word_end(&self, at: usize) -> usize {
        let rest = &self.text[at..];
        let is_word = |c: char| match u8::try_from(c) {
            Ok(byte) if byte.is_ascii() => Self::is_word(byte),
            _ => c.is_alphanumeric(),
        };
        at + rest.find(|c| !is_word(c)).unwrap_or(rest.len())
    }
}
