//! A report as JSON. `docs/json-output.md` describes it.

use comity_tree::{Finding, Lines, Position, Severity, Span, json::escape_hidden};
use serde::{Serialize, Serializer, ser::SerializeMap as _};

use super::Report;
use crate::verdict::Verdict;

/// The version of the format: it grows when a member changes its meaning or goes away.
const FORMAT: u32 = 1;

#[derive(Serialize)]
struct Output<'r, T: Serialize> {
    format: u32,
    #[serde(flatten)]
    listing: Option<Listing<'r, T>>,
    findings: Vec<Item<'r>>,
    misuse: Vec<Misuse<'r>>,
    summary: Summary<'r>,
}

#[derive(Serialize)]
struct Item<'r> {
    file: &'r str,
    code: &'r str,
    severity: &'static str,
    message: &'r str,
    help: Option<&'r str>,
    path: &'r str,
    span: Place,
    related: Vec<Related<'r>>,
}

#[derive(Serialize)]
struct Related<'r> {
    message: &'r str,
    span: Place,
}

/// A range: bytes from 0, lines and columns (in code points) from 1; the end is exclusive.
#[derive(Serialize)]
struct Place {
    start: Point,
    end: Point,
}

#[derive(Serialize)]
struct Point {
    byte: u32,
    line: usize,
    column: usize,
}

#[derive(Serialize)]
struct Misuse<'r> {
    path: String,
    message: &'r str,
    help: Option<&'r str>,
}

#[derive(Serialize)]
struct Summary<'r> {
    verdict: &'static str,
    exit_code: u8,
    files: usize,
    registry_files: usize,
    counted: Option<Counted<'r>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    passages: Option<Passages>,
    #[serde(skip_serializing_if = "Option::is_none")]
    anchored: Option<usize>,
    findings: Counts,
    ontology: Ontology<'r>,
}

#[derive(Serialize)]
struct Counted<'r> {
    name: &'r str,
    count: usize,
}

#[derive(Serialize)]
struct Passages {
    verified: usize,
    cited: usize,
}

#[derive(Serialize)]
struct Counts {
    error: usize,
    warning: usize,
    info: usize,
}

#[derive(Serialize)]
struct Ontology<'r> {
    name: &'r str,
    version: &'r str,
    digest: &'r str,
}

/// What a command lists beside its findings, as one member of the object.
struct Listing<'r, T> {
    name: &'static str,
    items: &'r [T],
}

impl<T: Serialize> Serialize for Listing<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(1))?;
        map.serialize_entry(self.name, self.items)?;
        map.end()
    }
}

/// Renders a report as one JSON object.
pub fn render(report: &Report) -> String {
    output::<()>(report, None)
}

/// Renders a report with what a command lists beside it, as the member `name`.
pub(crate) fn render_with<T: Serialize>(
    report: &Report,
    name: &'static str,
    items: &[T],
) -> String {
    output(report, Some(Listing { name, items }))
}

fn output<T: Serialize>(report: &Report, listing: Option<Listing<'_, T>>) -> String {
    let output = Output {
        format: FORMAT,
        listing,
        findings: report.files.iter().flat_map(items).collect(),
        misuse: report.misused.iter().map(misuse).collect(),
        summary: summary(report),
    };
    // Nothing in it can fail: every key is a text and every number is finite.
    escape_hidden(serde_json::to_string_pretty(&output).unwrap_or_default())
}

fn items(file: &super::FileReport) -> impl Iterator<Item = Item<'_>> {
    let lines = Lines::new(&file.source.text);
    file.findings.iter().map(move |finding| item(&file.source.name, &lines, finding))
}

fn item<'r>(file: &'r str, lines: &Lines<'_>, finding: &'r Finding) -> Item<'r> {
    let related = finding
        .related
        .iter()
        .map(|related| Related { message: &related.message, span: place(lines, related.span) });
    Item {
        file,
        code: &finding.code,
        severity: finding.severity.as_str(),
        message: &finding.message,
        help: some(&finding.help),
        path: &finding.path,
        span: place(lines, finding.span),
        related: related.collect(),
    }
}

fn place(lines: &Lines<'_>, span: Span) -> Place {
    let point = |byte| {
        let Position { line, column } = lines.position(byte);
        Point { byte, line, column }
    };
    Place { start: point(span.start), end: point(span.end) }
}

fn misuse(misuse: &crate::discover::Misuse) -> Misuse<'_> {
    Misuse {
        path: crate::file::name_of(&misuse.path),
        message: &misuse.why,
        help: some(&misuse.help),
    }
}

fn summary(report: &Report) -> Summary<'_> {
    let summary = &report.summary;
    let [name, version, digest] = &summary.ontology;
    Summary {
        verdict: Verdict::as_str(report.verdict),
        exit_code: report.verdict.exit_code(),
        files: summary.files,
        registry_files: summary.registry_files,
        counted: summary.counted.as_ref().map(|(name, count)| Counted { name, count: *count }),
        passages: summary.passages.map(|(verified, cited)| Passages { verified, cited }),
        anchored: summary.anchored,
        findings: Counts {
            error: report.count(Severity::Error),
            warning: report.count(Severity::Warning),
            info: report.count(Severity::Info),
        },
        ontology: Ontology { name, version, digest },
    }
}

fn some(text: &str) -> Option<&str> {
    (!text.is_empty()).then_some(text)
}
