use comity_tree::{Code, Finding, Severity, Source, Span};

use super::{FORMATS, FileReport, Format, Printing, Report, Sink, Summary};
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

fn written(format: &dyn Format, most: usize) -> (Written, Verdict) {
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
        let (Written { out, .. }, _) = written(*format, 1);
        let shown = MESSAGES.iter().filter(|message| out.contains(**message)).count();
        assert_eq!(shown, 1, "{}", format.name());
        let said = ["3 more findings are not shown", "\"omitted\": 3"];
        assert!(said.iter().any(|said| out.contains(said)), "{}: {out}", format.name());
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
