//! Tokens as a person writes them.

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use quote::ToTokens;

/// The text of tokens, spaced as in source.
pub(crate) fn words(tokens: &impl ToTokens) -> String {
    let mut out = String::new();
    write(tokens.to_token_stream(), &mut out);
    out.trim_end().trim_end_matches(',').to_owned()
}

fn write(tokens: TokenStream, out: &mut String) {
    let mut tokens = tokens.into_iter().peekable();
    while let Some(token) = tokens.next() {
        match token {
            TokenTree::Group(group) => {
                let (open, close) = match group.delimiter() {
                    Delimiter::Parenthesis => ("(", ")"),
                    Delimiter::Bracket => ("[", "]"),
                    Delimiter::Brace => (" { ", " }"),
                    Delimiter::None => ("", ""),
                };
                let mut inner = String::new();
                write(group.stream(), &mut inner);
                *out += open;
                *out += inner.trim_end().trim_end_matches(',');
                *out += close;
            }
            TokenTree::Punct(punct) => {
                let next = match tokens.peek() {
                    Some(TokenTree::Punct(next)) => next.as_char(),
                    _ => ' ',
                };
                match (punct.as_char(), next) {
                    (':', ':') => {
                        tokens.next();
                        *out += "::";
                    }
                    ('-', '>') => {
                        tokens.next();
                        *out += " -> ";
                    }
                    (c @ (',' | ':' | ';'), _) => {
                        out.push(c);
                        out.push(' ');
                    }
                    (c @ ('=' | '+' | '|'), _) => {
                        out.push(' ');
                        out.push(c);
                        out.push(' ');
                    }
                    (c, _) => out.push(c),
                }
            }
            word => {
                if out.ends_with(|c: char| c.is_alphanumeric() || matches!(c, '_' | '>' | ')')) {
                    out.push(' ');
                }
                *out += &word.to_string();
            }
        }
    }
}
