use comity_tree::{Code, Finding, Severity, Source, Span};

use super::{FORMATS, FileReport, Printing, Report, ReportFormat, Sink, Summary};
use crate::{
    Verdict,
    discover::Misuse,
    hooks::{Stage, with_fault},
};

/// What a format has written.
#[derive(Default)]
struct Written {
    out: String,
    complaints: String,
}

impl Sink for Written {
    fn write(&mut self, text: &str) {
        self.out.push_str(text);
    }

    fn complain(&mut self, text: &str) {
        self.complaints.push_str(text);
    }
}

/// A report with findings of every severity, one without a place, and malicious texts.
fn report() -> Report {
    let file = |name: &str, text: &str, findings| FileReport {
        source: Source { name: name.to_owned(), text: text.to_owned() },
        findings,
    };
    let finding = |code, at, message: &str| Finding::new(code, Span::new(at, at + 1), message);
    let note = Finding {
        severity: Severity::Info,
        ..finding(Code::UNKNOWN_KEY, 2, "the note \u{1b}[31m about a \u{202e} key")
    };
    let files = vec![
        file("a.yaml", "a: 1\nb: 2\n", vec![finding(Code::SYNTAX, 0, "the first error"), note]),
        file("b\u{1b}.yaml", "港: x\n", vec![finding(Code::DEPRECATED_TERM, 3, "the warning")]),
        file("c.yaml", "", vec![finding(Code::UNREADABLE_FILE, 0, "the file without a text")]),
    ];
    let misused = Misuse { path: "d".into(), why: "it is not there".into(), help: String::new() };
    Report::new(files, vec![misused], Summary { files: 3, ..Summary::default() }, false)
}

const MESSAGES: [&str; 4] =
    ["the first error", "the note ", "the warning", "the file without a text"];

fn written(format: &dyn ReportFormat, most: usize) -> (Written, Verdict) {
    let report = report();
    let printing = Printing::new(&report).at_most(most);
    let mut written = Written::default();
    let verdict = printing.print(format, &mut written);
    (written, verdict)
}

#[test]
fn no_format_loses_a_finding() {
    for format in FORMATS {
        let (Written { out, complaints }, verdict) = written(*format, usize::MAX);
        for message in MESSAGES {
            assert_eq!(out.matches(message).count(), 1, "{}: {message}\n{out}", format.name());
        }
        for code in ["syntax", "unknown-key", "deprecated-term", "unreadable-file"] {
            assert!(out.contains(code), "{}: {code}", format.name());
        }
        assert!((out.clone() + &complaints).contains("it is not there"), "{}", format.name());
        let harmful = |c: char| comity_tree::is_hidden(c) && c != '\n';
        assert!(!out.contains(harmful) && !complaints.contains(harmful), "{}", format.name());
        assert_eq!(verdict, Verdict::Undecided);
    }
}

#[test]
fn every_format_keeps_to_the_limit_and_tells_how_many_are_left_out() {
    for format in FORMATS {
        let (Written { out, complaints }, _) = written(*format, 1);
        let shown = MESSAGES.iter().filter(|message| out.contains(**message)).count();
        assert_eq!(shown, 1, "{}", format.name());
        let said = ["3 more findings are not shown", "\"omitted\": 3"];
        let all = out + &complaints;
        assert!(said.iter().any(|said| all.contains(said)), "{}: {all}", format.name());
    }
}

#[test]
fn a_panic_of_a_format_costs_the_file_in_hand() {
    for format in FORMATS {
        let (written, verdict) =
            with_fault(Stage::Render, "a.yaml", || written(*format, usize::MAX));
        let out = written.out;
        assert_eq!(verdict, Verdict::Undecided);
        assert!(out.contains("internal-error") && !out.contains(MESSAGES[0]), "{out}");
        assert!(MESSAGES[2..].iter().all(|message| out.contains(message)), "{out}");
        if format.name() == "json" {
            let value: serde_json::Value = serde_json::from_str(&out).unwrap();
            assert_eq!(value["findings"][0]["code"], "internal-error");
            assert_eq!(value["summary"]["exit_code"], 3);
        }
    }
}

#[test]
fn formats_have_names_of_their_own() {
    for (at, format) in FORMATS.iter().enumerate() {
        assert!(!format.about().is_empty());
        assert_eq!(FORMATS.iter().position(|other| other.name() == format.name()), Some(at));
    }
}

fn json(text: &str) -> serde_json::Value {
    serde_json::from_str(text).unwrap()
}

fn output(name: &str) -> String {
    written(super::format(name).unwrap(), usize::MAX).0.out
}

#[test]
fn every_json_line_is_an_object_that_names_its_type() {
    let lines: Vec<_> = output("json-lines").lines().map(json).collect();
    let types: Vec<_> = lines.iter().map(|line| line["type"].as_str().unwrap()).collect();
    assert_eq!(types, ["finding", "finding", "finding", "finding", "misuse", "summary"]);
    assert_eq!(lines[0]["span"]["start"]["line"], 1);
    assert_eq!(lines[5]["exit_code"], 3);
}

#[test]
fn code_quality_keeps_fingerprints_when_lines_move() {
    let issues = |text: &str, at| {
        let finding = |at| Finding::new(Code::SYNTAX, Span::new(at, at + 1), "wrong");
        let source = Source { name: "a.yaml".to_owned(), text: text.to_owned() };
        let files = vec![FileReport { source, findings: vec![finding(at), finding(at)] }];
        let report = Report::new(files, Vec::new(), Summary::default(), false);
        let mut written = Written::default();
        Printing::new(&report).print(super::format("gitlab").unwrap(), &mut written);
        let issues = json(&written.out).as_array().unwrap().clone();
        let of = |name: &str| issues.iter().map(|one| one[name].clone()).collect::<Vec<_>>();
        (of("fingerprint"), of("location"))
    };
    let (before, places) = issues("a: 1\nb: 2\n", 5);
    let (after, moved) = issues("x: 0\na: 1\nb: 2\n", 10);
    assert_eq!(before, after);
    assert_ne!(before[0], before[1], "findings that are alike differ");
    assert_eq!((&places[0]["lines"]["begin"], &moved[0]["lines"]["begin"]), (&2.into(), &3.into()));
    let clean = Report::new(Vec::new(), Vec::new(), Summary::default(), false);
    let mut written = Written::default();
    Printing::new(&clean).print(super::format("gitlab").unwrap(), &mut written);
    assert_eq!(written.out, "[]\n");
}

#[test]
fn a_sarif_log_has_what_code_scanning_requires() {
    let log = json(&output("sarif"));
    let run = &log["runs"][0];
    let rules = run["tool"]["driver"]["rules"].as_array().unwrap();
    let results = run["results"].as_array().unwrap();
    assert_eq!(results.len(), 4);
    for result in results {
        assert!(rules.iter().any(|rule| rule["id"] == result["ruleId"]), "{result}");
        let region = &result["locations"][0]["physicalLocation"]["region"];
        for member in ["startLine", "startColumn", "endLine", "endColumn"] {
            assert!(region[member].as_u64().unwrap() >= 1, "{member}");
        }
        let hash = &result["partialFingerprints"]["primaryLocationLineHash"];
        assert_eq!(hash.as_str().unwrap().len(), 64);
    }
    for rule in rules {
        for member in ["shortDescription", "fullDescription", "help"] {
            let text = rule[member]["text"].as_str().unwrap();
            assert!(!text.is_empty() && text.chars().count() <= 1024, "{member}");
        }
    }
    let invocation = &run["invocations"][0];
    assert_eq!(invocation["executionSuccessful"], false, "the run has no verdict");
    let notification = &invocation["toolExecutionNotifications"][0]["message"]["text"];
    assert!(notification.as_str().unwrap().contains("it is not there"));
}

#[test]
fn errors_come_first_in_annotations_and_the_rest_is_printed_plainly() {
    let finding = |severity, at: u32| Finding {
        severity,
        ..Finding::new(Code::SYNTAX, Span::new(at, at + 1), format!("number {at}"))
    };
    let notes = (0..12).map(|at| finding(Severity::Info, at));
    let errors = (12..14).map(|at| finding(Severity::Error, at));
    let source = Source { name: "a.yaml".to_owned(), text: "0123456789abcdef".to_owned() };
    let files = vec![FileReport { source, findings: notes.chain(errors).collect() }];
    let report = Report::new(files, Vec::new(), Summary::default(), false);
    let mut written = Written::default();
    Printing::new(&report).print(super::format("github").unwrap(), &mut written);
    let starts = |start: &str| written.out.lines().filter(|line| line.starts_with(start)).count();
    assert_eq!((starts("::error"), starts("::notice"), starts("a.yaml:1:")), (2, 10, 2));
    assert!(written.out.starts_with("::error file=a.yaml,line=1,endLine=1,col=13"));
}

#[test]
fn a_clean_run_is_a_passed_test() {
    let clean = Report::new(Vec::new(), Vec::new(), Summary::default(), false);
    let mut written = Written::default();
    Printing::new(&clean).print(super::format("junit").unwrap(), &mut written);
    assert!(written.out.contains("<testcase name=\"no findings\"/>"), "{}", written.out);
    let failed = output("junit");
    assert!(failed.contains("tests=\"5\" failures=\"5\""), "{failed}");
    assert_eq!(failed.matches("<failure ").count(), 5);
}
