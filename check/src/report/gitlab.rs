//! A report as an artefact of GitLab's Code Quality.

use comity_tree::{Finding, Severity, render::Renderer};
use serde::Serialize;

use super::{
    fingerprint::Fingerprints,
    format::{ReportFormat, Sink},
    json::{Array, pretty},
    printing::Printing,
    text,
};

/// The report that GitLab reads as `codequality`.
#[derive(Debug)]
pub(super) struct GitLab;

#[derive(Serialize)]
struct Issue<'r> {
    description: String,
    check_name: &'r str,
    fingerprint: String,
    severity: &'static str,
    location: Location,
}

#[derive(Serialize)]
struct Location {
    path: String,
    lines: Range,
}

#[derive(Serialize)]
struct Range {
    begin: usize,
    end: usize,
}

impl ReportFormat for GitLab {
    fn name(&self) -> &'static str {
        "gitlab"
    }

    fn about(&self) -> &'static str {
        "A JSON array for GitLab's Code Quality; all else goes to standard error"
    }

    fn most(&self) -> usize {
        usize::MAX
    }

    fn write(&self, printing: &Printing<'_>, out: &mut dyn Sink) {
        let all = |_: &_| true;
        let mut fingerprints = Fingerprints::default();
        let mut array = Array::open(out);
        printing.each(&all, &mut |file, finding| {
            let path = printing.place(file);
            let fingerprint = fingerprints.of(&path, file, finding);
            array.put(&pretty(&issue(path, file, finding, fingerprint)), out);
        });
        array.close(out);
        out.write("\n");
        out.complain(&text::omitted(printing.omitted(&all)));
        out.complain(&text::misuse(printing.report));
        out.complain(&text::summary(printing));
    }
}

fn issue<'r>(
    path: String,
    file: &Renderer<'_>,
    finding: &'r Finding,
    fingerprint: String,
) -> Issue<'r> {
    let help = if finding.help.is_empty() { "" } else { "; " };
    let line = |byte| file.lines().position(byte).line;
    Issue {
        description: format!("{}{help}{}", finding.message, finding.help),
        check_name: &finding.code,
        fingerprint,
        severity: match finding.severity {
            Severity::Error => "major",
            Severity::Warning => "minor",
            Severity::Info => "info",
        },
        location: Location {
            path,
            lines: Range { begin: line(finding.span.start), end: line(finding.span.end) },
        },
    }
}
