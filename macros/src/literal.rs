//! The text of a string literal, with its escapes resolved.

use std::str::Chars;

use proc_macro2::{Delimiter, Span, TokenTree};

use crate::error::Error;

/// A string literal of the call.
#[derive(Debug)]
pub(crate) struct Text {
    pub(crate) value: String,
    pub(crate) span: Span,
}

impl Text {
    /// The token's text. A literal that passed through `macro_rules!` is in a group of its own.
    pub(crate) fn of(token: Option<TokenTree>, end: Span) -> Result<Self, Error> {
        let (value, span) = match token {
            Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::None => {
                let mut inner = group.stream().into_iter();
                let (first, rest) = (inner.next(), inner.next());
                let Self { value, span } = Self::of(first.filter(|_| rest.is_none()), end)?;
                (Some(value), span)
            }
            Some(TokenTree::Literal(literal)) => (value(&literal.to_string()), literal.span()),
            token => (None, token.map_or(end, |token| token.span())),
        };
        let value = value.ok_or_else(|| Error::new(span, "expected a string literal"))?;
        Ok(Self { value, span })
    }
}

/// The value of a string literal; nothing for a literal of another kind. The compiler has already
/// rejected what is malformed.
fn value(written: &str) -> Option<String> {
    if let Some(raw) = written.strip_prefix('r') {
        let text = raw.trim_start_matches('#');
        let hashes = &raw[..raw.len() - text.len()];
        let text = text.strip_prefix('"')?.strip_suffix(hashes)?.strip_suffix('"')?;
        return Some(text.to_owned());
    }
    let text = written.strip_prefix('"')?.strip_suffix('"')?;
    let mut value = String::new();
    let mut rest = text.chars();
    while let Some(c) = rest.next() {
        if c == '\\' { escape(&mut rest, &mut value)? } else { value.push(c) }
    }
    Some(value)
}

/// What follows a backslash.
fn escape(rest: &mut Chars<'_>, value: &mut String) -> Option<()> {
    value.push(match rest.next()? {
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        '0' => '\0',
        c @ ('\\' | '\'' | '"') => c,
        'x' => code(&rest.by_ref().take(2).collect::<String>())?,
        'u' => {
            let digits: String = rest.by_ref().take_while(|&c| c != '}').collect();
            code(&digits.strip_prefix('{')?.replace('_', ""))?
        }
        '\n' => {
            // The text goes on in the next line, behind its indentation.
            let text = rest.as_str().trim_start_matches([' ', '\t', '\r', '\n']);
            *rest = text.chars();
            return Some(());
        }
        _ => return None,
    });
    Some(())
}

fn code(digits: &str) -> Option<char> {
    char::from_u32(u32::from_str_radix(digits, 16).ok()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(written: &str) -> Option<String> {
        let token = written.parse::<proc_macro2::TokenStream>().unwrap().into_iter().next();
        Text::of(token, Span::call_site()).ok().map(|text| text.value)
    }

    #[test]
    fn a_string_literal_has_the_value_that_rust_gives_it() {
        // Each literal beside itself: the compiler reads the second.
        macro_rules! same {
            ($($literal:literal)*) => {
                $(assert_eq!(text(stringify!($literal)).as_deref(), Some($literal));)*
            };
        }
        same!(
            "a.toml" "" r"C:\a" r#"a "quoted" name"# r##"a "# b"## "tab\t, \"quote\", \'\\\0\r\n"
            "\x41\x7f" "\u{4e2d}\u{00_e9}" "中国.toml" "one \
                line"
        );
    }

    #[test]
    fn any_other_literal_is_rejected() {
        for other in ["1", "'a'", "b\"a\"", "c\"a\"", "br\"a\"", "\"a\"b", "true", "(\"a\")"] {
            assert_eq!(text(other), None, "{other}");
        }
    }
}
