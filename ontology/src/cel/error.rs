//! Why a text is not a rule.

use comity_tree::Span;

/// One thing that is wrong with a rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CelError {
    /// Where in the rule's text.
    pub span: Span,
    /// What is wrong: one sentence, lower case, without a full stop.
    pub message: String,
    /// The help; empty if the message is enough.
    pub help: String,
}

impl CelError {
    pub(super) fn new(span: Span, message: impl Into<String>, help: impl Into<String>) -> Self {
        Self { span, message: message.into(), help: help.into() }
    }

    /// An error whose help is the nearest of some words, if one is near, and otherwise `otherwise`.
    pub(super) fn nearest<'c>(
        span: Span,
        message: String,
        word: &str,
        candidates: impl IntoIterator<Item = &'c str>,
        otherwise: impl Into<String>,
    ) -> Self {
        let help = match comity_tree::nearest(word, candidates) {
            Some(near) => comity_tree::did_you_mean(near),
            None => otherwise.into(),
        };
        Self { span, message, help }
    }
}
