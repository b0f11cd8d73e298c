//! A report as JSON. `docs/json-output.md` describes it.

use comity_tree::{
    Finding, Lines, Position, Severity, Span, json::escape_hidden, render::Renderer,
};
use serde::Serialize;

use super::{
    format::{ReportFormat, Sink},
    printing::Printing,
};
use crate::verdict::Verdict;

/// The version of the format: it grows when a member changes its meaning or goes away.
const FORMAT: u32 = 2;

#[derive(Serialize)]
struct Item<'r> {
    file: &'r str,
    code: &'r str,
    severity: &'static str,
    message: &'r str,
    help: Option<&'r str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    ontology: Option<String>,
    path: &'r str,
    span: Place,
    related: Vec<Related<'r>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    fixes: Vec<Fix<'r>>,
}

#[derive(Serialize)]
struct Fix<'r> {
    title: &'r str,
    applicability: &'static str,
    edits: Vec<Edit<'r>>,
}

#[derive(Serialize)]
struct Edit<'r> {
    span: Place,
    text: &'r str,
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
    complete: bool,
    files: usize,
    registry_files: usize,
    ignored: usize,
    links_not_followed: usize,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    left_out: Vec<LeftOut>,
    counted: Option<Counted<'r>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    passages: Option<Passages>,
    #[serde(skip_serializing_if = "is_zero")]
    allowed: usize,
    #[serde(skip_serializing_if = "is_zero")]
    accepted: usize,
    #[serde(skip_serializing_if = "is_zero")]
    known: usize,
    #[serde(skip_serializing_if = "Option::is_none")]
    anchored: Option<usize>,
    findings: Counts,
    omitted: usize,
    ontology: Ontology<'r>,
}

#[derive(Serialize)]
struct LeftOut {
    path: String,
    why: &'static str,
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

/// One JSON object.
#[derive(Debug)]
pub struct Json;

impl ReportFormat for Json {
    fn name(&self) -> &'static str {
        "json"
    }

    fn about(&self) -> &'static str {
        "One JSON object: see docs/json-output.md"
    }

    // A program that counts findings must not miss any.
    fn most(&self) -> usize {
        usize::MAX
    }

    fn write(&self, printing: &Printing<'_>, out: &mut dyn Sink) {
        out.write(&format!("{{\n  \"format\": {FORMAT}"));
        if let Some(listing) = printing.listing {
            let mut array = Array::member(listing.name(), out);
            printing.list(|listing| listing.json().for_each(|item| array.put(&item, out)));
            array.close(out);
        }
        let all = |_: &_| true;
        let mut array = Array::member("findings", out);
        printing.each(&all, &mut |file, finding| array.put(&found(printing, file, finding), out));
        array.close(out);
        let mut array = Array::member("misuse", out);
        printing.report.misused.iter().for_each(|one| array.put(&misused(one), out));
        array.close(out);
        let summary = summed_up(printing, printing.omitted(&all));
        out.write(&format!(",\n  \"summary\": {}\n}}\n", indented(&summary, "  ")));
    }
}

/// A value as JSON on several lines, without hidden characters.
pub fn pretty(value: &impl Serialize) -> String {
    // Nothing that is printed can fail: every key is a text and every number is finite.
    escape_hidden(serde_json::to_string_pretty(value).unwrap_or_default())
}

/// An object of [`pretty`] on one line, with its type and the version of the format first.
pub(super) fn line(kind: &str, pretty: &str) -> String {
    // A text has no line end of its own: JSON escapes it.
    let members: String = pretty.lines().skip(1).map(str::trim_start).collect();
    format!("{{\"type\":\"{kind}\",\"format\":{FORMAT},{members}\n")
}

/// JSON with every line but the first indented.
pub(super) fn indented(json: &str, by: &str) -> String {
    json.replace('\n', &format!("\n{by}"))
}

/// An array. Its items are written one at a time, so that no two are held at once.
pub(super) struct Array {
    is_empty: bool,
    indent: &'static str,
}

impl Array {
    /// An array that is the whole text.
    pub(super) fn open(out: &mut dyn Sink) -> Self {
        out.write("[");
        Self { is_empty: true, indent: "" }
    }

    /// A member of an object that has members already.
    pub(super) fn member(name: &str, out: &mut dyn Sink) -> Self {
        out.write(&format!(",\n  \"{name}\": ["));
        Self { is_empty: true, indent: "  " }
    }

    /// Writes the next item, from [`pretty`].
    pub(super) fn put(&mut self, item: &str, out: &mut dyn Sink) {
        let comma = if std::mem::take(&mut self.is_empty) { "" } else { "," };
        let indent = self.indent.to_owned() + "  ";
        out.write(&format!("{comma}\n{indent}{}", indented(item, &indent)));
    }

    /// Writes its end.
    pub(super) fn close(self, out: &mut dyn Sink) {
        out.write(&if self.is_empty { "]".to_owned() } else { format!("\n{}]", self.indent) });
    }
}

/// A finding.
pub(super) fn found(printing: &Printing<'_>, file: &Renderer<'_>, finding: &Finding) -> String {
    let ontology = printing.declared_by(finding);
    pretty(&item(&file.source().name, file.lines(), finding, ontology))
}

fn item<'r>(
    file: &'r str,
    lines: &Lines<'_>,
    finding: &'r Finding,
    ontology: Option<String>,
) -> Item<'r> {
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
        ontology,
        path: &finding.path,
        span: place(lines, finding.span),
        related: related.collect(),
        fixes: finding.fixes.iter().map(|fix| offered(lines, fix)).collect(),
    }
}

fn offered<'r>(lines: &Lines<'_>, fix: &'r comity_tree::Fix) -> Fix<'r> {
    let edits = fix.edits.iter();
    Fix {
        title: &fix.title,
        applicability: fix.applicability.as_str(),
        edits: edits.map(|e| Edit { span: place(lines, e.span), text: &e.text }).collect(),
    }
}

fn place(lines: &Lines<'_>, span: Span) -> Place {
    let point = |byte| {
        let Position { line, column } = lines.position(byte);
        Point { byte, line, column }
    };
    Place { start: point(span.start), end: point(span.end) }
}

/// A mistake of the command.
pub(super) fn misused(misuse: &crate::discover::Misuse) -> String {
    pretty(&Misuse {
        path: crate::file::name_of(&misuse.path),
        message: &misuse.why,
        help: some(&misuse.help),
    })
}

/// What was looked at, and what it comes to.
pub(super) fn summed_up(printing: &Printing<'_>, omitted: usize) -> String {
    pretty(&summary(printing, omitted))
}

fn summary<'r>(printing: &Printing<'r>, omitted: usize) -> Summary<'r> {
    let (summary, verdict) = (&printing.report.summary, printing.verdict());
    let [name, version, digest] = &summary.ontology;
    Summary {
        verdict: Verdict::as_str(verdict),
        exit_code: verdict.exit_code(),
        complete: printing.is_complete(),
        files: summary.files,
        registry_files: summary.registry_files,
        ignored: summary.left_out.ignored.len(),
        links_not_followed: summary.left_out.links.len(),
        left_out: summary.left_out.reasons().map(|(path, why)| LeftOut { path, why }).collect(),
        counted: summary.counted.as_ref().map(|(name, count)| Counted { name, count: *count }),
        passages: summary.passages.map(|(verified, cited)| Passages { verified, cited }),
        allowed: summary.allowed,
        accepted: summary.accepted,
        known: summary.known,
        anchored: summary.anchored,
        findings: Counts {
            error: printing.count(Severity::Error),
            warning: printing.count(Severity::Warning),
            info: printing.count(Severity::Info),
        },
        omitted,
        ontology: Ontology { name, version, digest },
    }
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes references")]
fn is_zero(count: &usize) -> bool {
    *count == 0
}

fn some(text: &str) -> Option<&str> {
    (!text.is_empty()).then_some(text)
}
