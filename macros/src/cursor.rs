//! The tokens of a call, one after the other.
//!
//! The macro reads a path and a few options. A parser of all of Rust for that would take longer to
//! compile than the macro.

use std::iter::Peekable;

use proc_macro2::{Delimiter, Group, Ident, Punct, Span, TokenStream, TokenTree, token_stream};

use crate::error::Error;

/// What is left of the tokens.
pub(crate) struct Cursor {
    tokens: Peekable<token_stream::IntoIter>,
    /// Where the tokens end.
    end: Span,
}

impl Cursor {
    /// The tokens of a whole call.
    pub(crate) fn new(tokens: TokenStream) -> Self {
        Self { tokens: tokens.into_iter().peekable(), end: Span::call_site() }
    }

    /// The tokens in a group.
    pub(crate) fn within(group: &Group) -> Self {
        Self { tokens: group.stream().into_iter().peekable(), end: group.span_close() }
    }

    /// The place of the next token, or the end.
    pub(crate) fn span(&mut self) -> Span {
        self.tokens.peek().map_or(self.end, TokenTree::span)
    }

    pub(crate) fn is_empty(&mut self) -> bool {
        self.tokens.peek().is_none()
    }

    /// The next token, whatever it is.
    pub(crate) fn next(&mut self) -> Option<TokenTree> {
        self.tokens.next()
    }

    /// Whether a group with the delimiter is next.
    pub(crate) fn has_group(&mut self, delimiter: Delimiter) -> bool {
        matches!(self.tokens.peek(), Some(TokenTree::Group(group)) if group.delimiter() == delimiter)
    }

    /// Takes the character, if it is next.
    pub(crate) fn character(&mut self, character: char) -> Option<Punct> {
        match self.tokens.next_if(|token| is(token, character)) {
            Some(TokenTree::Punct(punct)) => Some(punct),
            _ => None,
        }
    }

    pub(crate) fn comma(&mut self) -> Result<(), Error> {
        let span = self.span();
        self.character(',').map(|_| ()).ok_or_else(|| Error::new(span, "expected `,`"))
    }

    /// Takes the word, if it is next.
    pub(crate) fn keyword(&mut self, word: &str) -> Option<Ident> {
        match self.tokens.next_if(|token| matches!(token, TokenTree::Ident(it) if it == word)) {
            Some(TokenTree::Ident(ident)) => Some(ident),
            _ => None,
        }
    }

    /// A word, be it reserved or not.
    pub(crate) fn word(&mut self, expected: &str) -> Result<Ident, Error> {
        let span = self.span();
        match self.tokens.next_if(|token| matches!(token, TokenTree::Ident(_))) {
            Some(TokenTree::Ident(ident)) => Ok(ident),
            _ => Err(Error::new(span, expected)),
        }
    }

    pub(crate) fn group(&mut self, delimiter: Delimiter, expected: &str) -> Result<Group, Error> {
        let span = self.span();
        if self.has_group(delimiter)
            && let Some(TokenTree::Group(group)) = self.tokens.next()
        {
            return Ok(group);
        }
        Err(Error::new(span, expected))
    }
}

fn is(token: &TokenTree, character: char) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == character)
}
