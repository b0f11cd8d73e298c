//! Everything that is wrong with a text, and how it is shown.

use std::fmt;

use comity_tree::{Finding, Lines, Position, Severity, Source};

#[cfg(feature = "render")]
use comity_tree::render::{Style, render_all};

/// Everything that is wrong with a text.
///
/// The text is kept, so that each finding has its line and column. `Display` and `Debug` print
/// one finding a line, as `line:column: severity[code]: message; help`, with the name of the text
/// in front if it [has one](Self::named). With the feature `render`, [`Errors::render`] prints the
/// snippets that the command `comity` prints.
///
/// It is a [`std::error::Error`]: `?` turns it into `Box<dyn Error>` or `anyhow::Error`, and
/// `fn main() -> Result<(), comity::Errors>` prints one finding a line.
///
/// ```
/// let text = r#"{ "ontology": "bilateral@0.1.0", "clams": [] }"#;
/// let errors = comity::from_json::<comity::bilateral::Document>(text).unwrap_err();
/// for (position, finding) in &errors {
///     assert_eq!((position.line, position.column), (1, 34));
///     assert_eq!(finding.code, "unknown-key");
///     assert_eq!(finding.path, "/clams");
/// }
/// assert!(errors.named("visit.json").to_string().starts_with("visit.json:1:34: error[unknown-key]"));
/// ```
///
/// # As a diagnostic of `miette`
///
/// A [`Finding`] has what a `miette::Diagnostic` asks for: a code, a severity, a help and spans in
/// bytes.
///
/// ```
/// use comity::{Errors, Finding};
/// use miette::{LabeledSpan, MietteDiagnostic, NamedSource, Report};
///
/// fn report(finding: &Finding, errors: &Errors) -> Report {
///     let primary = LabeledSpan::new_primary_with_span(None, finding.span.range());
///     let others = finding.related.iter().map(|related| {
///         LabeledSpan::new_with_span(Some(related.message.clone()), related.span.range())
///     });
///     let mut diagnostic = MietteDiagnostic::new(finding.message.clone())
///         .with_code(finding.code.clone())
///         .with_label(primary)
///         .and_labels(others);
///     if !finding.help.is_empty() {
///         diagnostic = diagnostic.with_help(finding.help.clone());
///     }
///     Report::new(diagnostic)
///         .with_source_code(NamedSource::new(errors.name(), errors.text().to_owned()))
/// }
///
/// # let text = r#"{ "ontology": "bilateral@0.1.0", "clams": [] }"#;
/// # let errors = comity::from_json::<comity::bilateral::Document>(text).unwrap_err();
/// let report = report(&errors.findings()[0], &errors);
/// assert_eq!(report.code().unwrap().to_string(), "unknown-key");
/// assert_eq!(report.labels().unwrap().next().unwrap().offset(), 33);
/// ```
#[derive(Clone)]
pub struct Errors {
    source: Source,
    findings: Vec<Finding>,
    /// Where each finding is.
    positions: Vec<Position>,
}

impl Errors {
    pub(crate) fn new(findings: Vec<Finding>, text: &str) -> Self {
        let lines = Lines::new(text);
        let positions = findings.iter().map(|finding| lines.position(finding.span.start)).collect();
        let source = Source { name: String::new(), text: text.to_owned() };
        Self { source, findings, positions }
    }

    /// The errors of a text of this name, such as the path of its file.
    #[must_use]
    pub fn named(mut self, name: impl Into<String>) -> Self {
        self.source.name = name.into();
        self
    }

    /// The name of the text; empty if it has none.
    pub fn name(&self) -> &str {
        &self.source.name
    }

    /// The text.
    pub fn text(&self) -> &str {
        &self.source.text
    }

    /// The findings, in the order of the text.
    pub fn findings(&self) -> &[Finding] {
        &self.findings
    }

    /// The findings, without the text.
    pub fn into_findings(self) -> Vec<Finding> {
        self.findings
    }

    /// Each finding with its line and column.
    pub fn iter(&self) -> Iter<'_> {
        Iter { inner: self.positions.iter().zip(&self.findings) }
    }

    /// How many findings are errors; the others are warnings and notes beside them.
    pub fn count(&self) -> usize {
        self.findings.iter().filter(|finding| finding.severity == Severity::Error).count()
    }

    /// The findings as annotated snippets of the text, as the command `comity` prints them.
    ///
    /// ```
    /// use comity::{bilateral::Document, render::Style};
    ///
    /// let text = "ontology: bilateral@0.1.0\nclams: []\n";
    /// let errors = comity::from_yaml::<Document>(text).unwrap_err().named("visit.yaml");
    /// assert_eq!(errors.render(Style::Plain), "\
    /// error[unknown-key]: `clams` is not a field of `Document`
    ///  --> visit.yaml:2:1
    ///   |
    /// 2 | clams: []
    ///   | ^^^^^ unknown key
    ///   |
    ///   = help: did you mean `claims`?");
    /// ```
    #[cfg(feature = "render")]
    pub fn render(&self, style: Style) -> String {
        if self.source.name.is_empty() {
            let source = Source { name: "<text>".to_owned(), ..self.source.clone() };
            return render_all(&self.findings, &source, style);
        }
        render_all(&self.findings, &self.source, style)
    }
}

impl fmt::Display for Errors {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (i, (position, finding)) in self.iter().enumerate() {
            if i > 0 {
                f.write_str("\n")?;
            }
            if !self.source.name.is_empty() {
                write!(f, "{}:", comity_tree::shown(&self.source.name))?;
            }
            let Position { line, column } = position;
            let Finding { code, message, .. } = finding;
            write!(f, "{line}:{column}: {}[{code}]: {message}", finding.severity.as_str())?;
            if !finding.help.is_empty() {
                write!(f, "; {}", finding.help)?;
            }
        }
        Ok(())
    }
}

// By hand: this is what a `main` that returns errors prints.
impl fmt::Debug for Errors {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl std::error::Error for Errors {}

impl<'e> IntoIterator for &'e Errors {
    type Item = (Position, &'e Finding);
    type IntoIter = Iter<'e>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

/// The findings of [`Errors`], each with its line and column.
#[derive(Clone, Debug)]
pub struct Iter<'e> {
    inner: std::iter::Zip<std::slice::Iter<'e, Position>, std::slice::Iter<'e, Finding>>,
}

impl<'e> Iterator for Iter<'e> {
    type Item = (Position, &'e Finding);

    fn next(&mut self) -> Option<Self::Item> {
        self.inner.next().map(|(position, finding)| (*position, finding))
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.inner.size_hint()
    }
}

impl ExactSizeIterator for Iter<'_> {}
