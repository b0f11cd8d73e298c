//! What is wrong, as data. Renderers turn it into text.

use std::borrow::Cow;

use crate::{Code, Fix, Severity, Span, one_line, shown::clean};

/// What a finding has from its kind: a built-in [`Code`], or a rule or conflict of an ontology.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CodeRef {
    /// Its code.
    pub name: Cow<'static, str>,
    /// Its severity.
    pub severity: Severity,
    /// Whether there is no verdict.
    pub undecided: bool,
}

impl CodeRef {
    /// A rule or conflict of an ontology.
    pub fn declared(id: impl Into<Cow<'static, str>>, severity: Severity) -> Self {
        Self { name: id.into(), severity, undecided: false }
    }
}

impl From<&'static Code> for CodeRef {
    fn from(code: &'static Code) -> Self {
        Self { name: code.name.into(), severity: code.severity, undecided: code.undecided }
    }
}

/// A second place that a finding mentions, in the same source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Related {
    /// Where.
    pub span: Span,
    /// What is there, as a short phrase.
    pub message: String,
}

/// One thing that is wrong with a source.
///
/// What its methods are given may repeat any input: they keep it to one line without hidden
/// characters, so that every [`message`](Self::message), [`label`](Self::label) and
/// [`help`](Self::help) can be printed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// Stable kebab-case code: the name of a [`Code`], or the id of a rule of an ontology.
    pub code: Cow<'static, str>,
    /// How much it weighs.
    pub severity: Severity,
    /// Whether something could not be read or evaluated, so that there is no verdict.
    pub undecided: bool,
    /// One sentence, lower case, without a full stop.
    pub message: String,
    /// Where.
    pub span: Span,
    /// What is at the span, as a short phrase for the snippet; may be empty.
    pub label: String,
    /// Other places in the same source.
    pub related: Vec<Related>,
    /// The help; empty if the message is enough.
    pub help: String,
    /// What would correct it: each by itself, the best first.
    pub fixes: Vec<Fix>,
    /// JSON Pointer (RFC 6901) into the document; empty for the root or where there is no tree.
    pub path: String,
    /// The node that [`Tree::locate`](crate::Tree::locate) makes the path from.
    pub node: Option<u32>,
}

impl Finding {
    /// A finding of a built-in kind, or of a rule of an ontology.
    pub fn new(code: impl Into<CodeRef>, span: Span, message: impl Into<String>) -> Self {
        let CodeRef { name, severity, undecided } = code.into();
        Self {
            code: name,
            severity,
            undecided,
            message: clean(message),
            span,
            label: String::new(),
            related: Vec::new(),
            help: String::new(),
            fixes: Vec::new(),
            path: String::new(),
            node: None,
        }
    }

    /// The finding on one line, after its place if that is not empty:
    /// `place: severity[code]: message; help`.
    pub fn line(&self, place: &str) -> String {
        let Self { code, message, help, .. } = self;
        let (place, colon) = (one_line(place), if place.is_empty() { "" } else { ": " });
        let semicolon = if help.is_empty() { "" } else { "; " };
        let severity = self.severity.as_str();
        format!("{place}{colon}{severity}[{code}]: {message}{semicolon}{help}")
    }

    /// Where it comes among others: by place, and there what is not known before what follows from
    /// it, and what is missing last.
    pub fn order(&self) -> (u32, u8, &str) {
        let unknown = [Code::UNKNOWN_KIND.name, Code::UNKNOWN_KEY.name];
        let rank = if unknown.contains(&&*self.code) {
            0
        } else {
            1 + u8::from(self.code == Code::MISSING_FIELD.name)
        };
        (self.span.start, rank, &self.code)
    }

    /// Turns it into a finding of another kind.
    #[must_use]
    pub fn recode(self, code: impl Into<CodeRef>) -> Self {
        let CodeRef { name, severity, undecided } = code.into();
        Self { code: name, severity, undecided, ..self }
    }

    /// Sets what is at the span.
    #[must_use]
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = clean(label);
        self
    }

    /// Sets the help.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = clean(help);
        self
    }

    /// Adds what would correct it, if there is anything.
    #[must_use]
    pub fn fix(mut self, fix: impl Into<Option<Fix>>) -> Self {
        self.fixes.extend(fix.into());
        self
    }

    /// Adds another place.
    #[must_use]
    pub fn related(mut self, span: Span, message: impl Into<String>) -> Self {
        self.related.push(Related { span, message: clean(message) });
        self
    }

    /// Sets the node that the path is made from.
    #[must_use]
    pub fn node(mut self, index: u32) -> Self {
        self.node = Some(index);
        self
    }
}
