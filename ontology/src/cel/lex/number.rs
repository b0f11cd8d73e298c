//! Number literals.

use super::{Lexer, Token, is_name};

impl Lexer<'_> {
    /// A number: digits, with a fraction and an exponent if it is a double.
    pub(super) fn number(&mut self) -> Token {
        let start = self.at;
        let digits = self.take_while(|byte| byte.is_ascii_digit());
        if digits == "0" && matches!(self.peek(), Some(b'x' | b'X')) {
            self.take_while(is_name);
            return self.refuse(
                start,
                "hexadecimal numbers are not supported in rules",
                "write it in decimal",
            );
        }
        let bytes = self.text.as_bytes();
        let is_digit = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_digit);
        let mut is_double = false;
        if self.peek() == Some(b'.') && is_digit(self.at + 1) {
            is_double = true;
            self.at += 1;
            self.take_while(|byte| byte.is_ascii_digit());
        }
        if matches!(self.peek(), Some(b'e' | b'E')) {
            let signed = usize::from(matches!(bytes.get(self.at + 1), Some(b'+' | b'-')));
            if is_digit(self.at + 1 + signed) {
                is_double = true;
                self.at += 1 + signed;
                self.take_while(|byte| byte.is_ascii_digit());
            }
        }
        let number = &self.text[start..self.at];
        let tail = self.take_while(is_name);
        if tail.eq_ignore_ascii_case("u") {
            let message = "unsigned numbers are not supported in rules";
            return self.refuse(start, message, format!("write `{number}`"));
        }
        if !tail.is_empty() {
            let message = format!("`{number}{tail}` is not a number");
            return self.refuse(start, message, "a name starts with a letter");
        }
        if is_double {
            return match number.parse::<f64>() {
                Ok(double) if double.is_finite() => Token::Double(double),
                _ => self.refuse(start, "the number is too large for a double", ""),
            };
        }
        match number.parse() {
            Ok(int) => Token::Int(int),
            Err(_) => self.refuse(
                start,
                "the number does not fit into a 64-bit int",
                "add `.0` for a double",
            ),
        }
    }
}
