//! Findings as annotated snippets, the way rustc shows them.
//!
//! Whatever the source holds, the output is of a bounded size and has no control characters but
//! line feeds, and in [`Style::Ansi`] the colours.

mod excerpt;

use annotate_snippets::{Group, Level, Renderer as Annotate, renderer::DEFAULT_LINE_NUM_STYLE};

use crate::{Finding, Lines, Position, Severity, Shown, Source, shown};
use excerpt::Excerpt;

/// Whether the output is coloured.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Style {
    /// Text alone.
    #[default]
    Plain,
    /// Text with the escape sequences of ANSI terminals.
    Ansi,
}

/// Shows the findings of one source.
#[derive(Debug)]
pub struct Renderer<'s> {
    source: &'s Source,
    lines: Lines<'s>,
    style: Style,
}

impl<'s> Renderer<'s> {
    /// A renderer for the findings of `source`.
    pub fn new(source: &'s Source, style: Style) -> Self {
        Self { source, lines: Lines::new(&source.text), style }
    }

    /// The finding with its snippet, its other places and the help; the last line has no end.
    pub fn render(&self, finding: &Finding) -> String {
        let position = self.lines.position(finding.span.start);
        let excerpt = Excerpt::new(&self.source.text, &self.lines, finding);
        let title = level(finding.severity).primary_title(words(&finding.message).to_string());
        let mut group = Group::with_title(title.id(words(&finding.code).to_string()));
        if !self.source.text.is_empty() {
            group = group.element(excerpt.snippet());
        }
        for (position, message) in &excerpt.elsewhere {
            let place = self.place(*position);
            group = group.element(Level::NOTE.message(format!("{place}: {}", words(message))));
        }
        if excerpt.left_out > 0 {
            let message = format!("{} more places are not shown", excerpt.left_out);
            group = group.element(Level::NOTE.message(message));
        }
        if !finding.help.is_empty() {
            group = group.element(Level::HELP.message(words(&finding.help).to_string()));
        }
        let annotate = match self.style {
            Style::Plain => Annotate::plain(),
            Style::Ansi => Annotate::styled().hyperlink(false),
        };
        // The excerpt is as wide as it should be; nothing is left to trim.
        let body = annotate.term_width(usize::MAX / 4).render(&[group]);
        // The line that says where is our own: the columns of the excerpt are not those of the source.
        let gutter = if self.source.text.is_empty() { 0 } else { excerpt.gutter() };
        let arrow = format!("{}--> ", " ".repeat(gutter));
        let place = self.place(position);
        let place = match self.style {
            Style::Plain => format!("{arrow}{place}"),
            Style::Ansi => {
                format!("{DEFAULT_LINE_NUM_STYLE}{arrow}{DEFAULT_LINE_NUM_STYLE:#}{place}")
            }
        };
        let mut lines: Vec<&str> = body.lines().map(str::trim_end).collect();
        lines.insert(1.min(lines.len()), &place);
        lines.join("\n")
    }

    /// The source that its findings are in.
    pub fn source(&self) -> &'s Source {
        self.source
    }

    /// The lines of the source.
    pub fn lines(&self) -> &Lines<'s> {
        &self.lines
    }

    /// The finding on one line: `file:line:column: error[code] message`.
    pub fn line(&self, finding: &Finding) -> String {
        let place = self.place(self.lines.position(finding.span.start));
        let (severity, code) = (finding.severity.as_str(), words(&finding.code));
        format!("{place}: {severity}[{code}] {}", words(&finding.message))
    }

    fn place(&self, Position { line, column }: Position) -> String {
        format!("{}:{line}:{column}", words(&self.source.name))
    }
}

/// One finding with its snippet: see [`Renderer::render`].
pub fn render(finding: &Finding, source: &Source, style: Style) -> String {
    Renderer::new(source, style).render(finding)
}

/// Findings of one source with their snippets, an empty line between two.
pub fn render_all<'f>(
    findings: impl IntoIterator<Item = &'f Finding>,
    source: &Source,
    style: Style,
) -> String {
    let renderer = Renderer::new(source, style);
    let all: Vec<String> = findings.into_iter().map(|f| renderer.render(f)).collect();
    all.join("\n\n")
}

/// A message, a label or a name, cut where no person would read on.
fn words(text: &str) -> Shown<'_> {
    shown(text).at_most(1_000)
}

fn level(severity: Severity) -> Level<'static> {
    match severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Info => Level::INFO,
    }
}
