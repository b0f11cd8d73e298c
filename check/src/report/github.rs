//! A report as GitHub's workflow commands, which show findings beside the lines of a change.
//!
//! GitHub shows at most ten errors, ten warnings and ten notices of a step and drops the others,
//! so errors come first, and what is beyond its limit is printed as plain lines.

use std::fmt::Write as _;

use comity_tree::{Finding, Severity, one_line, render::Renderer};

use super::{
    format::{ReportFormat, Sink},
    printing::Printing,
    text,
};

/// How many annotations of one kind GitHub shows of a step.
const SHOWN: usize = 10;

/// Workflow commands for GitHub Actions.
#[derive(Debug)]
pub(super) struct GitHub;

impl ReportFormat for GitHub {
    fn name(&self) -> &'static str {
        "github"
    }

    fn about(&self) -> &'static str {
        "Annotations for GitHub Actions, errors first; `GITHUB_STEP_SUMMARY` gets a table"
    }

    fn write(&self, printing: &Printing<'_>, out: &mut dyn Sink) {
        let all = |_: &_| true;
        let mut found = Vec::new();
        printing.each(&all, &mut |file, finding| {
            let command = command(&printing.place(file), file, finding);
            found.push((finding.severity, command, text::line(file, finding)));
        });
        let mut beyond = Vec::new();
        for severity in [Severity::Error, Severity::Warning, Severity::Info] {
            let of_kind = found.iter().filter(|(kind, ..)| *kind == severity);
            for (at, (_, command, line)) in of_kind.enumerate() {
                if at < SHOWN {
                    out.write(&format!("{command}\n"));
                } else {
                    beyond.push(line);
                }
            }
        }
        if !beyond.is_empty() {
            let more = text::number(beyond.len(), "more finding");
            out.write(&format!("{more}, beyond what GitHub annotates:\n"));
            for line in beyond {
                out.write(&plain(&format!("{line}\n")));
            }
        }
        out.write(&text::omitted(printing.omitted(&all)));
        for one in &printing.report.misused {
            let path = crate::file::name_of(&one.path);
            out.write(&format!("::error::{}\n", data(&format!("`{path}`: {}", one.why))));
        }
        out.write(&plain(&text::summary(printing)));
    }
}

/// A line that is no command: GitHub still takes `##[` for one, wherever it is.
fn plain(line: &str) -> String {
    line.replace("##[", "#\\u{23}[")
}

/// The command that annotates a place of the file at `path`.
fn command(path: &str, file: &Renderer<'_>, finding: &Finding) -> String {
    let lines = file.lines();
    let kind = match finding.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Info => "notice",
    };
    let (from, to) = (lines.position(finding.span.start), lines.position(finding.span.end));
    let mut place = format!("line={},endLine={}", from.line, to.line);
    // GitHub refuses columns of a range over several lines.
    if from.line == to.line {
        let _ = write!(place, ",col={},endColumn={}", from.column, to.column);
    }
    let help = if finding.help.is_empty() { "" } else { "\n" };
    let message = format!("{}{help}{}", finding.message, finding.help);
    let (file, title) = (property(path), property(&finding.code));
    format!("::{kind} file={file},{place},title={title}::{}", data(&message))
}

/// The message of a command, with what would end it escaped.
fn data(text: &str) -> String {
    let lines: Vec<_> = text.split('\n').map(one_line).collect();
    lines.join("\n").replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// A property of a command, with what would end it escaped.
fn property(text: &str) -> String {
    data(&one_line(text)).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use comity_tree::{
        Code, Finding, Source, Span,
        render::{Renderer, Style},
    };

    use super::command;

    #[test]
    fn what_would_end_a_command_is_escaped() {
        let source = Source { name: "a,b:c%.yaml".to_owned(), text: "k: 1\nl: 2\n".to_owned() };
        let file = Renderer::new(&source, Style::Plain);
        let finding = Finding::new(Code::SYNTAX, Span::new(3, 4), "100 % wrong").help("do: this");
        assert_eq!(
            command(&source.name, &file, &finding),
            "::error file=a%2Cb%3Ac%25.yaml,line=1,endLine=1,col=4,endColumn=5,title=syntax\
             ::100 %25 wrong%0Ado: this"
        );
        let long = Finding::new(Code::SYNTAX, Span::new(0, 8), "two lines");
        assert!(command(&source.name, &file, &long).contains("line=1,endLine=2,title="));
    }
}
