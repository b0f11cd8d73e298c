//! A report as Markdown, for a comment or the summary of a run.

use std::collections::BTreeMap;

use comity_tree::one_line;

use super::{
    format::{ReportFormat, Sink},
    printing::Printing,
    text,
};

/// Tables in GitHub's Markdown.
#[derive(Debug)]
pub(super) struct Markdown;

impl ReportFormat for Markdown {
    fn name(&self) -> &'static str {
        "markdown"
    }

    fn about(&self) -> &'static str {
        "Tables in Markdown, for a comment or the summary of a run"
    }

    fn write(&self, printing: &Printing<'_>, out: &mut dyn Sink) {
        let all = |_: &_| true;
        let mut counts: BTreeMap<(&str, &str), usize> = BTreeMap::new();
        for finding in printing.report.files.iter().flat_map(|file| &file.findings) {
            *counts.entry((&finding.code, finding.severity.as_str())).or_default() += 1;
        }
        if !counts.is_empty() {
            out.write("| code | severity | findings |\n|---|---|---:|\n");
            for ((code, severity), count) in counts {
                out.write(&row(&[code, severity, &count.to_string()]));
            }
            out.write("\n| place | code | message |\n|---|---|---|\n");
        }
        printing.each(&all, &mut |file, finding| {
            let line = file.lines().position(finding.span.start).line;
            let place = format!("{}:{line}", file.source().name);
            out.write(&row(&[&place, &finding.code, &finding.message]));
        });
        let ends = [
            text::omitted(printing.omitted(&all)),
            text::misuse(printing.report),
            text::summary(printing),
        ];
        for line in ends.iter().flat_map(|text| text.lines()) {
            out.write(&format!("\n{}\n", escaped(line)));
        }
    }
}

fn row(cells: &[&str]) -> String {
    let cells: Vec<String> = cells.iter().map(|cell| escaped(cell)).collect();
    format!("| {} |\n", cells.join(" | "))
}

/// A text that Markdown and its tables show as it is.
fn escaped(text: &str) -> String {
    let mut shown = String::new();
    for c in one_line(text).chars() {
        match c {
            '&' => shown.push_str("&amp;"),
            '<' => shown.push_str("&lt;"),
            '\\' | '|' | '*' | '_' | '[' | ']' | '~' | '#' | '@' => shown.extend(['\\', c]),
            _ => shown.push(c),
        }
    }
    shown
}
