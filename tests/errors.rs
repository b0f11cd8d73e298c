//! Errors as the libraries and programs of users handle them.

mod tea {
    comity::ontology!("tests/generated/tea.toml");
}

use std::{error::Error, path::Path};

use comity::{Code, Errors, Position, from_file, from_json, from_yaml, render::Style};
use miette::{LabeledSpan, MietteDiagnostic, NamedSource};
use tea::Menu;

const TEXT: &str =
    "since: 2026-13\nitems:\n  - {kind: tea, id: a}\n  - {kind: tea, id: a, quality: god}\n";

fn errors() -> Errors {
    from_yaml::<Menu>(TEXT).unwrap_err()
}

#[test]
fn each_finding_comes_with_its_position() {
    let errors = errors();
    let places: Vec<_> =
        errors.iter().map(|(at, finding)| (at.line, at.column, finding.code.as_ref())).collect();
    assert_eq!(
        places,
        [(1, 8, "impossible-date"), (4, 21, "duplicate-id"), (4, 33, "unknown-term")]
    );
    assert_eq!((errors.count(), errors.iter().len()), (3, 3));
    let (at, first) = (&errors).into_iter().next().unwrap();
    assert_eq!(at, Position { line: 1, column: 8 });
    assert_eq!(first.span.range(), 7..14);
    assert_eq!(first.code, Code::IMPOSSIBLE_DATE.name);
    assert_eq!(errors.text(), TEXT);
}

#[test]
fn one_line_a_finding_and_the_name_in_front() {
    let anonymous = errors().to_string();
    assert!(anonymous.starts_with("1:8: error[impossible-date]: "), "{anonymous}");
    assert_eq!(anonymous.lines().count(), 3);
    let named = errors().named("menu.yaml");
    for line in named.to_string().lines() {
        assert!(line.starts_with("menu.yaml:"), "{line}");
    }
    assert_eq!(format!("{named:?}"), named.to_string(), "what `main` prints");
    let hostile = errors().named("a\u{1b}[2J").to_string();
    assert!(!hostile.contains('\u{1b}'), "{hostile:?}");
}

#[test]
fn snippets_are_those_of_the_command() {
    let errors = errors().named("menu.yaml");
    let snippets = errors.render(Style::Plain);
    assert!(snippets.contains(" --> menu.yaml:4:33\n"), "{snippets}");
    assert!(snippets.contains("^^^ unknown term"), "{snippets}");
    assert!(errors.render(Style::Ansi).contains("\u{1b}["));
}

#[test]
fn a_question_mark_is_enough() {
    fn boxed() -> Result<Menu, Box<dyn Error + Send + Sync>> {
        Ok(from_json("{}")?)
    }
    fn anyhow() -> anyhow::Result<Menu> {
        use anyhow::Context as _;
        from_json("{}").context("the menu of today")
    }
    assert!(boxed().unwrap_err().downcast_ref::<Errors>().is_some());
    let error = anyhow().unwrap_err();
    assert_eq!(error.to_string(), "the menu of today");
    assert_eq!(error.downcast_ref::<Errors>().unwrap().findings().len(), 2);
}

#[test]
fn a_finding_is_a_diagnostic_of_miette() {
    let errors = errors().named("menu.yaml");
    let finding = &errors.findings()[1];
    let others = finding
        .related
        .iter()
        .map(|other| LabeledSpan::new_with_span(Some(other.message.clone()), other.span.range()));
    let diagnostic = MietteDiagnostic::new(finding.message.clone())
        .with_code(finding.code.clone())
        .with_label(LabeledSpan::new_primary_with_span(None, finding.span.range()))
        .and_labels(others);
    let source = NamedSource::new(errors.name(), errors.text().to_owned());
    let report = miette::Report::new(diagnostic).with_source_code(source);
    assert_eq!(report.code().unwrap().to_string(), "duplicate-id");
    assert_eq!(report.labels().unwrap().count(), 2);
    let span = *report.labels().unwrap().next().unwrap().inner();
    let read = report.source_code().unwrap().read_span(&span, 0, 0).unwrap();
    assert_eq!((read.name(), read.line()), (Some("menu.yaml"), 3));
}

#[test]
fn a_file_is_read_by_its_extension_and_named() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/generated");
    let errors = from_file::<Menu>(folder.join("visit.json")).unwrap_err();
    assert!(errors.name().ends_with("visit.json"));
    let errors = from_file::<Menu>(folder.join("no-such-file.yaml")).unwrap_err();
    assert_eq!(errors.findings()[0].code, Code::UNREADABLE_FILE.name);
    assert!(errors.to_string().contains("no-such-file.yaml:1:1: error[unreadable-file]"));
}
