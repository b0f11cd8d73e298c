//! A mistake in the call of the macro.

use std::fmt::Display;

use proc_macro2::{Span, TokenStream};
use quote::quote_spanned;

/// What is wrong, and where.
#[derive(Debug)]
pub(crate) struct Error {
    span: Span,
    message: String,
}

impl Error {
    pub(crate) fn new(span: Span, message: impl Display) -> Self {
        Self { span, message: message.to_string() }
    }

    /// The same mistake at another place.
    pub(crate) fn at(self, span: Span) -> Self {
        Self { span, ..self }
    }

    /// Code that the compiler rejects with the message, at the place.
    pub(crate) fn to_compile_error(&self) -> TokenStream {
        let Self { span, message } = self;
        quote_spanned!(*span => ::core::compile_error!(#message);)
    }
}
