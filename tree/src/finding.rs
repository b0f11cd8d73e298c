//! What is wrong, as data. Renderers turn it into text.

use crate::{Code, Span};

/// How much a finding weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Worth knowing; the document is valid.
    Info,
    /// Probably a mistake; the document is valid.
    Warning,
    /// The document is invalid.
    Error,
}

impl Severity {
    /// The word that is printed.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Info => "info",
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }
}

/// A second place that a finding speaks of, in the same source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Related {
    /// Where.
    pub span: Span,
    /// What stands there, as a short phrase.
    pub message: String,
}

/// One thing that is wrong with a source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// Stable kebab-case code: one of [`CODES`](crate::CODES), or the id of a rule of an ontology.
    pub code: std::borrow::Cow<'static, str>,
    /// How much it weighs.
    pub severity: Severity,
    /// One sentence, lower case, without a full stop.
    pub message: String,
    /// Where.
    pub span: Span,
    /// What stands at the span, as a short phrase for the snippet; may be empty.
    pub label: String,
    /// Other places in the same source.
    pub related: Vec<Related>,
    /// The way out; empty if the message says it all.
    pub help: String,
    /// JSON Pointer (RFC 6901) into the document; empty for the root or where there is no tree.
    pub path: String,
    /// The node that [`Tree::locate`](crate::Tree::locate) makes the path from.
    pub node: Option<u32>,
}

impl Finding {
    /// An error of a built-in kind.
    pub fn new(code: &'static Code, span: Span, message: impl Into<String>) -> Self {
        Self {
            code: code.name.into(),
            severity: code.severity,
            message: message.into(),
            span,
            label: String::new(),
            related: Vec::new(),
            help: String::new(),
            path: String::new(),
            node: None,
        }
    }

    /// Sets what stands at the span.
    #[must_use]
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = label.into();
        self
    }

    /// Sets the way out.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = help.into();
        self
    }

    /// Adds another place.
    #[must_use]
    pub fn related(mut self, span: Span, message: impl Into<String>) -> Self {
        self.related.push(Related { span, message: message.into() });
        self
    }

    /// Sets the node that the path is made from.
    #[must_use]
    pub fn node(mut self, index: u32) -> Self {
        self.node = Some(index);
        self
    }
}
