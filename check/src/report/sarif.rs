//! A report as SARIF 2.1.0, as GitHub's code scanning and others read it.

use std::{collections::BTreeMap, fmt::Write as _};

use comity_tree::{Finding, Fix, Lines, Severity, Span, render::Renderer};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::{Value, json};

use super::{
    fingerprint::Fingerprints,
    format::{ReportFormat, Sink},
    json::{Array, indented, pretty},
    printing::Printing,
    text,
};
use crate::{
    catalogue::{CatalogueEntry, catalogue},
    verdict::Verdict,
};

const SCHEMA: &str = "https://json.schemastore.org/sarif-2.1.0.json";

/// A log in the Static Analysis Results Interchange Format.
#[derive(Debug)]
pub(super) struct Sarif;

impl ReportFormat for Sarif {
    fn name(&self) -> &'static str {
        "sarif"
    }

    fn about(&self) -> &'static str {
        "A SARIF 2.1.0 log, for code scanning"
    }

    fn most(&self) -> usize {
        MOST
    }

    fn write(&self, printing: &Printing<'_>, out: &mut dyn Sink) {
        let all = |_: &_| true;
        let mut fingerprints = Fingerprints::default();
        let mut reported: BTreeMap<String, Severity> = BTreeMap::new();
        out.write(&format!("{{\n  \"$schema\": \"{SCHEMA}\",\n  \"version\": \"2.1.0\""));
        out.write(",\n  \"runs\": [{\n  \"columnKind\": \"unicodeCodePoints\"");
        let mut array = Array::member("results", out);
        printing.each(&all, &mut |file, finding| {
            reported.entry(finding.code.to_string()).or_insert(finding.severity);
            let path = printing.place(file);
            let fingerprint = fingerprints.of(&path, file, finding);
            array.put(&result(&path, file, finding, &fingerprint), out);
        });
        array.close(out);
        let omitted = text::omitted(printing.omitted(&all));
        for (name, value) in [
            ("invocations", json!([invocation(printing, &omitted)])),
            ("tool", tool(printing, reported)),
        ] {
            out.write(&format!(",\n  \"{name}\": {}", indented(&pretty(&value), "  ")));
        }
        out.write("\n  }]\n}\n");
        out.complain(&omitted);
        out.complain(&text::misuse(printing.report));
        out.complain(&text::summary(printing));
    }
}

/// What a path of a URI has as it is.
const PATH: &AsciiSet =
    &NON_ALPHANUMERIC.remove(b'/').remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// The most results of a run that GitHub accepts.
const MOST: usize = 25_000;

/// The most code points of a description that GitHub keeps.
const DESCRIPTION: usize = 1024;

fn result(path: &str, file: &Renderer<'_>, finding: &Finding, fingerprint: &str) -> String {
    let location = |span| {
        json!({ "physicalLocation": {
            "artifactLocation": { "uri": uri(path) },
            "region": region(file.lines(), span),
        }})
    };
    let mut message = finding.message.clone();
    if !finding.help.is_empty() {
        let _ = write!(message, "; {}", finding.help);
    }
    let mut result = json!({
        "ruleId": finding.code,
        "level": level(finding.severity),
        "message": { "text": message },
        "locations": [location(finding.span)],
        "partialFingerprints": {
            "primaryLocationLineHash": fingerprint,
        },
        "properties": { "path": finding.path },
    });
    if !finding.related.is_empty() {
        let related = finding.related.iter().enumerate().map(|(at, related)| {
            let mut location = location(related.span);
            location["id"] = at.into();
            location["message"] = json!({ "text": related.message });
            location
        });
        result["relatedLocations"] = related.collect();
    }
    if !finding.fixes.is_empty() {
        let fixes = finding.fixes.iter();
        result["fixes"] = fixes.map(|offered| fix(path, file, offered)).collect();
    }
    pretty(&result)
}

/// A fix; SARIF has no member for how far it can be trusted.
fn fix(path: &str, file: &Renderer<'_>, fix: &Fix) -> Value {
    let replacements = fix.edits.iter().map(|edit| {
        json!({
            "deletedRegion": region(file.lines(), edit.span),
            "insertedContent": { "text": edit.text },
        })
    });
    json!({
        "description": { "text": fix.title },
        "artifactChanges": [{
            "artifactLocation": { "uri": uri(path) },
            "replacements": replacements.collect::<Value>(),
        }],
        "properties": { "applicability": fix.applicability.as_str() },
    })
}

/// A range with an exclusive end; lines and columns (code points) start at 1.
fn region(lines: &Lines<'_>, span: Span) -> Value {
    let (from, to) = (lines.position(span.start), lines.position(span.end));
    json!({
        "startLine": from.line,
        "startColumn": from.column,
        "endLine": to.line,
        "endColumn": to.column,
    })
}

fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Info => "note",
    }
}

/// A path as a URI: relative, or with the scheme `file`.
fn uri(path: &str) -> String {
    let path = path.replace('\\', "/");
    let encoded = utf8_percent_encode(&path, PATH);
    if path.starts_with('/') { format!("file://{encoded}") } else { encoded.to_string() }
}

/// How the run went: without this, a run that failed looks like one without findings.
fn invocation(printing: &Printing<'_>, omitted: &str) -> Value {
    let verdict = printing.verdict();
    let misused = printing.report.misused.iter().map(|one| {
        let path = crate::file::name_of(&one.path);
        json!({ "level": "error", "message": { "text": format!("`{path}`: {}", one.why) } })
    });
    let omitted = Some(omitted.trim()).filter(|omitted| !omitted.is_empty());
    let omitted =
        omitted.map(|omitted| json!({ "level": "warning", "message": { "text": omitted } }));
    json!({
        "executionSuccessful": verdict < Verdict::Misuse,
        "exitCode": verdict.exit_code(),
        "exitCodeDescription": verdict.as_str(),
        "properties": { "complete": printing.is_complete() },
        "toolExecutionNotifications": misused.chain(omitted).collect::<Value>(),
    })
}

/// The command, and the rules of which there are results.
fn tool(printing: &Printing<'_>, mut reported: BTreeMap<String, Severity>) -> Value {
    let entries = catalogue(printing.model).into_iter();
    let known: Vec<Value> =
        entries.filter_map(|entry| reported.remove(&entry.id).map(|_| rule(&entry))).collect();
    // The command may have no model of the ontology that a finding is about.
    let others = reported.into_iter().map(|(id, severity)| {
        let title = format!("A rule of the ontology: {id}");
        rule(&CatalogueEntry {
            help: title.clone(),
            id,
            title,
            severity,
            undecided: false,
            url: None,
        })
    });
    let [name, version, digest] = &printing.report.summary.ontology;
    json!({ "driver": {
        "name": "comity",
        "semanticVersion": env!("CARGO_PKG_VERSION"),
        "informationUri": env!("CARGO_PKG_REPOSITORY"),
        "rules": known.into_iter().chain(others).collect::<Value>(),
        "properties": { "ontology": name, "ontologyVersion": version, "ontologyDigest": digest },
    }})
}

fn rule(entry: &CatalogueEntry) -> Value {
    let cut = |text: &str| text.chars().take(DESCRIPTION).collect::<String>();
    let mut rule = json!({
        "id": entry.id,
        "shortDescription": { "text": cut(&entry.title) },
        "fullDescription": { "text": cut(&entry.title) },
        "help": { "text": cut(&entry.help), "markdown": entry.help },
        "defaultConfiguration": { "level": level(entry.severity) },
    });
    if let Some(url) = &entry.url {
        rule["helpUri"] = url.as_str().into();
    }
    rule
}

#[cfg(test)]
mod tests {
    use super::uri;

    #[test]
    fn a_path_is_a_uri() {
        assert_eq!(uri("corpus/a b%.yaml"), "corpus/a%20b%25.yaml");
        assert_eq!(uri("/srv/a.yaml"), "file:///srv/a.yaml");
    }
}
