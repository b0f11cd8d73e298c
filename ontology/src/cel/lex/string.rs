//! String literals.

use super::{Lexer, Token};

const ESCAPES: &str = "escapes are `\\\\` `\\'` `\\\"` `\\n` `\\r` `\\t` `\\xHH` `\\uHHHH` \
                       and `\\UHHHHHHHH`";

impl Lexer<'_> {
    /// A string in single or double quotes, on one line.
    pub(super) fn string(&mut self) -> Token {
        let start = self.at;
        let quote = &self.rest()[..1];
        let triple = quote.repeat(3);
        if let Some(inner) = self.rest().strip_prefix(&triple) {
            self.at += 3 + inner.find(&triple).map_or(inner.len(), |end| end + 3);
            let message = "triple quotes are not supported in rules";
            return self.refuse(
                start,
                message,
                "write a string in single quotes, with `\\n` for a line break",
            );
        }
        self.at += 1;
        let mut text = String::new();
        let mut sound = true;
        loop {
            let at = self.at;
            let Some(c) = self.rest().chars().next().filter(|c| !matches!(c, '\n' | '\r')) else {
                let message = "the string is not closed on its line";
                return self.refuse(
                    start,
                    message,
                    format!("add `{quote}`; write `\\n` for a line break"),
                );
            };
            self.at += c.len_utf8();
            match c {
                '\\' => {
                    if let Some(c) = self.escape() {
                        text.push(c);
                    } else {
                        sound = false;
                        self.refuse(at, "unknown escape", ESCAPES);
                    }
                }
                c if quote.starts_with(c) => break,
                c => text.push(c),
            }
        }
        if sound { Token::String(text) } else { Token::Refused }
    }

    /// What an escape represents, the backslash already read.
    fn escape(&mut self) -> Option<char> {
        let c = self.rest().chars().next().filter(|c| !matches!(c, '\n' | '\r'))?;
        self.at += c.len_utf8();
        match c {
            'a' => Some('\x07'),
            'b' => Some('\x08'),
            'f' => Some('\x0c'),
            'n' => Some('\n'),
            'r' => Some('\r'),
            't' => Some('\t'),
            'v' => Some('\x0b'),
            '\\' | '\'' | '"' | '`' | '?' => Some(c),
            'x' | 'X' => self.code(2, 16, 0),
            'u' => self.code(4, 16, 0),
            'U' => self.code(8, 16, 0),
            '0'..='3' => self.code(2, 8, c.to_digit(8)?),
            _ => None,
        }
    }

    /// A code point of that many more digits.
    fn code(&mut self, digits: usize, radix: u32, first: u32) -> Option<char> {
        let mut code = first;
        for _ in 0..digits {
            let digit = char::from(self.peek()?).to_digit(radix)?;
            self.at += 1;
            code = code.checked_mul(radix)?.checked_add(digit)?;
        }
        char::from_u32(code)
    }
}
