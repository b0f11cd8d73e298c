//! What is said of a text that is not JSON, and how reading continues after it.

use super::reader::{After, Reader, Stop};
use crate::{Code, Finding, Kind, Span, bare, shown, span::offset, strange};

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

    /// Skips the blanks at `at`, if they are some that JSON does not know.
    #[cold]
    pub(super) fn blank(&mut self, at: usize) -> Result<Option<usize>, Stop> {
        if !self.text[at..].starts_with(char::is_whitespace) {
            return Ok(None);
        }
        let Some((finding, end)) = strange::finding(self.text, at) else { return Ok(None) };
        self.report(finding)?;
        Ok(Some(end))
    }

    /// Reports the number before `at` that a comma cuts in two, and reads on after it.
    #[cold]
    pub(super) fn cut_number(&mut self, at: usize) -> Result<Option<usize>, Stop> {
        let is_cut = self.byte(at).is_ascii_digit() && self.byte(at - 1) == b',';
        let number = self.builder.last_number().filter(|_| is_cut);
        let Some(finding) = number.and_then(|_| bare::cut_number(self.text, at)) else {
            return Ok(None);
        };
        let end = finding.span.end;
        self.report(finding)?;
        self.builder.spoil_last(end);
        Ok(Some(end as usize))
    }

    /// Reports the number before `at` that a word or another number follows: `150 million`.
    fn continued(&mut self, at: usize, close: u8) -> Result<Option<usize>, Stop> {
        let is_word = |c: char| c.is_alphabetic() || c.is_numeric() && close == b'}';
        let number = self.builder.last_number().filter(|number| {
            let between = &self.text[number.end as usize..at];
            self.text[at..].starts_with(is_word) && !between.contains(['\n', '\r', ','])
        });
        let Some(number) = number else { return Ok(None) };
        let (start, end) = (number.start as usize, self.bare_end(at));
        self.report(bare::finding(&self.text[start..end], start, "JSON"))?;
        self.builder.spoil_last(offset(end));
        Ok(Some(end))
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
        let found = self.found(at);
        if at >= self.bytes.len() {
            return Err(self.unclosed(open));
        }
        if let Some(end) = self.continued(at, close)? {
            return self.separator(open, end, close);
        }
        if let Some((finding, end)) =
            strange::finding(self.text, at).filter(|_| self.text[at..].starts_with(['，', '、']))
        {
            self.report(finding)?;
            return self.skip(end);
        }
        let close = char::from(close);
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
        if let Some((end, inner)) = strange::quoted(self.text, at) {
            self.report(strange::in_quotes(self.text, at, end, inner))?;
            self.builder.owned(Kind::Str, Span::of(at, end), inner);
            return Ok(end);
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

    /// Something other than a colon follows a key; gives the offset of what is there instead.
    #[cold]
    pub(super) fn no_colon(&mut self, at: usize) -> After {
        if let Some((finding, end)) =
            strange::finding(self.text, at).filter(|_| self.text[at..].starts_with('：'))
        {
            self.report(finding)?;
            return Ok(end - 1);
        }
        let message = format!("expected `:` after the key, found {}", self.found(at));
        let finding = self.unexpected(at, message);
        Err(self.stop(finding.help("write `\"key\": value`")))
    }

    /// Something that starts no value is where one should be.
    #[cold]
    pub(super) fn no_value(&mut self, at: usize) -> After {
        if matches!(self.byte(at), b'+' | b'.') {
            return self.bad_number(at);
        }
        if let Some((end, inner)) = strange::quoted(self.text, at) {
            self.report(strange::in_quotes(self.text, at, end, inner))?;
            self.builder.owned(Kind::Str, Span::of(at, end), inner);
            return Ok(end);
        }
        let end = self.bare_end(at);
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
        self.report(bare::finding(word, at, "JSON"))?;
        self.builder.owned(if bare::is_text(word) { Kind::Str } else { Kind::Invalid }, span, word);
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
            Some(character) if character.is_ascii() => format!("`{character}`"),
            Some(character) => strange::named(character),
        }
    }

    /// Whether a byte continues a word or a number.
    #[inline]
    pub(super) fn is_word(byte: u8) -> bool {
        byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'$' | b'+' | b'-' | b'.')
    }

    /// The end of the words that start at `at`, up to what ends an entry.
    fn bare_end(&self, at: usize) -> usize {
        let mut end = self.word_end(at);
        if end == at {
            return at;
        }
        loop {
            let rest = &self.text[end..];
            let word = rest.trim_start_matches([' ', '\u{a0}', '\u{3000}']);
            if word.len() == rest.len() || !word.starts_with(char::is_alphanumeric) {
                return end;
            }
            end = self.word_end(self.text.len() - word.len());
        }
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
