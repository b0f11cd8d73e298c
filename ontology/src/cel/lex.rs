//! Text to tokens.

mod number;
mod string;

use comity_tree::Span;

use super::CelError;

/// A token of a rule.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Token {
    /// A whole number without its sign.
    Int(u64),
    Double(f64),
    String(String),
    /// A name or a word of CEL.
    Name(String),
    /// An operator or a bracket.
    Sign(&'static str),
    /// Something that is refused, and reported.
    Refused,
    End,
}

/// Operators and brackets, the longer first.
const SIGNS: [&str; 24] = [
    "&&", "||", "==", "!=", "<=", ">=", "<", ">", "+", "-", "*", "/", "%", "!", "?", ":", ".", ",",
    "(", ")", "[", "]", "{", "}",
];

/// The tokens of a rule with their places. The last is [`Token::End`].
pub(super) fn lex(text: &str, errors: &mut Vec<CelError>) -> Vec<(Token, Span)> {
    let mut lexer = Lexer { text, at: 0, errors };
    let mut tokens = Vec::new();
    loop {
        lexer.skip_space();
        let start = lexer.at;
        let token = lexer.token();
        let end = token == Token::End;
        tokens.push((token, lexer.since(start)));
        if end {
            return tokens;
        }
    }
}

struct Lexer<'t> {
    text: &'t str,
    at: usize,
    errors: &'t mut Vec<CelError>,
}

impl<'t> Lexer<'t> {
    fn rest(&self) -> &'t str {
        &self.text[self.at..]
    }

    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn since(&self, start: usize) -> Span {
        span(start, self.at)
    }

    /// Skips the bytes of which `is` is true; the answer is what they are.
    fn take_while(&mut self, is: impl Fn(u8) -> bool) -> &'t str {
        let start = self.at;
        while self.peek().is_some_and(&is) {
            self.at += 1;
        }
        &self.text[start..self.at]
    }

    fn skip_space(&mut self) {
        loop {
            self.take_while(|byte| matches!(byte, b' ' | b'\t' | b'\n' | b'\r' | b'\x0c'));
            if !self.rest().starts_with("//") {
                return;
            }
            self.take_while(|byte| byte != b'\n');
        }
    }

    fn refuse(
        &mut self,
        start: usize,
        message: impl Into<String>,
        help: impl Into<String>,
    ) -> Token {
        self.errors.push(CelError::new(self.since(start), message, help));
        Token::Refused
    }

    fn token(&mut self) -> Token {
        match self.peek() {
            None => Token::End,
            Some(b'0'..=b'9') => self.number(),
            Some(b'\'' | b'"') => self.string(),
            Some(byte) if is_name(byte) => self.name(),
            Some(b'.') if self.text.as_bytes().get(self.at + 1).is_some_and(u8::is_ascii_digit) => {
                let start = self.at;
                self.at += 1;
                let digits = self.take_while(|byte| byte.is_ascii_digit());
                self.refuse(
                    start,
                    "a number must start with a digit",
                    format!("write `0.{digits}`"),
                )
            }
            Some(_) => self.sign(),
        }
    }

    fn name(&mut self) -> Token {
        let start = self.at;
        let name = self.take_while(is_name);
        let is_prefix = matches!(name.to_ascii_lowercase().as_str(), "r" | "b" | "br" | "rb");
        if is_prefix && matches!(self.peek(), Some(b'\'' | b'"')) {
            // What is wrong inside does not matter any more.
            let known = self.errors.len();
            self.string();
            self.errors.truncate(known);
            let what = if name.eq_ignore_ascii_case("r") { "raw strings" } else { "bytes" };
            return self.refuse(
                start,
                format!("{what} are not supported in rules"),
                "write a plain string, with `\\\\` for a backslash",
            );
        }
        Token::Name(name.to_owned())
    }

    fn sign(&mut self) -> Token {
        let start = self.at;
        if let Some(sign) = SIGNS.into_iter().find(|sign| self.rest().starts_with(sign)) {
            self.at += sign.len();
            return Token::Sign(sign);
        }
        let c = self.rest().chars().next().unwrap_or_default();
        self.at += c.len_utf8();
        let help = match c {
            '=' => "write `==` to compare",
            '&' => "write `&&`",
            '|' => "write `||`",
            '‘' | '’' | '“' | '”' | '「' | '」' => {
                "write strings in straight quotes: `'text'`"
            }
            '（' | '）' | '，' | '！' | '？' | '：' | '　' => "write the ASCII character",
            _ => "",
        };
        self.refuse(start, format!("`{}` is not allowed in a rule", c.escape_debug()), help)
    }
}

fn is_name(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_'
}

/// A span of a rule, which is at most [`MAX_LENGTH`](super::MAX_LENGTH) bytes long.
fn span(start: usize, end: usize) -> Span {
    Span::new(u32::try_from(start).unwrap_or(0), u32::try_from(end).unwrap_or(0))
}
