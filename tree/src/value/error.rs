//! Why a text does not mean what its field requires.

use std::fmt;

use crate::{Applicability, Code, Finding, Span, shown, shown::clean};

/// Why a text is not a value of its type, in the parts of a [`Finding`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ValueError {
    /// What kind of wrong it is: `malformed-date`, `impossible-date`, `bad-form` or
    /// `out-of-range`.
    pub code: &'static Code,
    /// What is wrong, lower case, without a full stop.
    pub message: String,
    /// The help; empty if the message is enough.
    pub help: String,
    /// The text to write instead, if there is one.
    pub instead: Option<(String, Applicability)>,
}

impl ValueError {
    pub(crate) fn new(code: &'static Code, message: impl Into<String>) -> Self {
        Self { code, message: clean(message), help: String::new(), instead: None }
    }

    pub(crate) fn help(mut self, help: impl Into<String>) -> Self {
        self.help = clean(help);
        self
    }

    pub(crate) fn instead(mut self, instead: Option<(String, Applicability)>) -> Self {
        self.instead = instead;
        self
    }

    /// The error as a finding at a place.
    pub fn at(self, span: Span) -> Finding {
        Finding::new(self.code, span, self.message).help(self.help)
    }
}

impl fmt::Display for ValueError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for ValueError {}

/// A text as a message quotes it.
pub(crate) fn quoted(text: &str) -> String {
    format!("`{}`", shown(text))
}
