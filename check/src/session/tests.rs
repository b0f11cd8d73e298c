use std::{
    fs,
    path::{Path, PathBuf},
    process,
    sync::atomic::{AtomicUsize, Ordering},
};

use crate::{
    Files, Ontology, Options, Report, Session, Verdict,
    check::{check_all, finish, sound},
    coverage::{coverage, page::write},
    evidence::{
        anchoring::{Anchoring, anchor},
        run::evidence,
        text::{SourceText, digest},
    },
    hooks::{Stage, take_parses, take_walks, with_fault},
};

const TEXT: &str = "Fish is cheap.\n";

/// A folder of documents, each with its source, and a registry.
struct Corpus(PathBuf);

impl Corpus {
    fn new(documents: usize) -> Self {
        static COUNT: AtomicUsize = AtomicUsize::new(0);
        let number = COUNT.fetch_add(1, Ordering::Relaxed);
        let folder = std::env::temp_dir().join(format!("comity-{}-{number}", process::id()));
        for below in ["registry", ".git", "texts"] {
            fs::create_dir_all(folder.join(below)).unwrap();
        }
        let corpus = Self(folder);
        corpus.write("registry/all.yaml", "ontology: bilateral@0.1\nactors: [{ id: AAA }]\n");
        let source = SourceText::new(TEXT.into()).unwrap();
        let evidence = format!("{{ start: 0, end: 4, digest: {} }}", digest("Fish"));
        for number in 0..documents {
            corpus.write(&format!("texts/d{number}.txt"), TEXT);
            let text = format!(
                "ontology: bilateral@0.1\n\
                 source: {{ file: d{number}.txt, sha256: {} }}\n\
                 claims:\n  - {{ id: ties, kind: relation, parties: [AAA, BBB], \
                 level: diplomatic-relations, transition: established, date: 1992, \
                 mode: asserted, evidence: [{evidence}] }}\n",
                source.sha256()
            );
            corpus.write(&format!("d{number}.yaml"), &text);
        }
        corpus
    }

    fn write(&self, name: &str, text: &str) {
        fs::write(self.0.join(name), text).unwrap();
    }

    fn path(&self, number: usize) -> PathBuf {
        self.0.join(format!("d{number}.yaml"))
    }

    /// The text of a document that has no findings for itself; the registry gets none either.
    fn without_findings(&self, number: usize) -> String {
        self.write("registry/all.yaml", "ontology: bilateral@0.1.0\nactors: [{ id: AAA }]\n");
        fs::read_to_string(self.path(number))
            .unwrap()
            .replace("@0.1\n", "@0.1.0\n")
            .replace(" }\nclaims", ", language: en }\nclaims")
            .replace("date: 1992", "date: 1992, date_basis: explicit")
    }

    fn options(&self, documents: usize) -> Options {
        Options {
            paths: (0..documents).map(|number| self.path(number)).collect(),
            sources: vec![self.0.join("texts")],
            ..Options::default()
        }
    }
}

impl Drop for Corpus {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// Every command that starts from a session.
type Run = fn(&Ontology, &Options) -> Report;

const COMMANDS: [(&str, Run); 5] = [
    ("check and conflicts", |ontology, options| check_all(ontology, options).report),
    ("evidence", |ontology, options| evidence(ontology, options).report),
    ("coverage", |ontology, options| coverage(ontology, options).report),
    ("anchor", |ontology, options| anchor(ontology, options, Anchoring::Check).report),
    ("questions", questions),
];

/// What a question does before it is asked.
fn questions(ontology: &Ontology, options: &Options) -> Report {
    let files = Files::open(options);
    match sound(ontology, &files) {
        Ok(session) => {
            assert_eq!(session.trees().count(), options.paths.len() + 1);
            let summary = session.summary();
            session.finish(summary, Vec::new())
        }
        Err(report) => *report,
    }
}

#[test]
fn every_command_parses_and_walks_through_each_file_once() {
    let ontology = Ontology::open("comity:bilateral");
    let corpus = Corpus::new(3);
    // The documents lack required fields, so every kind of finding needs its paths.
    for (name, command) in COMMANDS {
        let _ = (take_parses(), take_walks());
        command(&ontology, &corpus.options(3));
        assert_eq!((take_parses(), take_walks()), (4, 4), "{name}");
    }
}

#[test]
fn a_run_that_keeps_no_trees_finds_the_same() {
    let ontology = Ontology::open("comity:bilateral");
    let corpus = Corpus::new(3);
    // One without findings of its own: it refers to what no file declares, and allows one of two
    // such findings.
    let text = corpus.without_findings(1);
    let ties = "parties: [AAA, BBB]";
    let more = text
        .lines()
        .last()
        .unwrap()
        .replace("id: ties", "id: more")
        .replace(ties, "parties: [AAA, CCC]");
    let allow = "  # comity: allow dangling-reference -- it is to come";
    corpus.write("d1.yaml", &format!("{text}{allow}\n{more}\n"));
    let without_sources = Options { sources: Vec::new(), ..corpus.options(3) };
    for (name, command) in COMMANDS {
        for kept in [corpus.options(3), without_sources.clone()] {
            let mut forgotten = kept.clone();
            forgotten.limits.kept_bytes = 0;
            let [kept, forgotten] = [kept, forgotten].map(|options| command(&ontology, &options));
            assert_eq!(format!("{forgotten:?}"), format!("{kept:?}"), "{name}");
        }
    }
    let found = codes(&check_all(&ontology, &corpus.options(3)).report);
    let own = ["dangling-reference", "date-not-in-evidence", "date-not-in-evidence"];
    assert_eq!(found[1], ("d1.yaml".to_owned(), own.map(str::to_owned).to_vec()));
}

#[test]
fn a_file_that_changes_while_it_is_checked_has_no_verdict() {
    let ontology = Ontology::open("comity:bilateral");
    let corpus = Corpus::new(2);
    let text = corpus.without_findings(1);
    corpus.write("d1.yaml", &text);
    let mut options = Options { sources: Vec::new(), ..corpus.options(2) };
    options.limits.kept_bytes = 0;
    let files = Files::open(&options);
    let session = Session::pass(&ontology, &files).unwrap();
    assert!(session.named()[1].findings().is_empty());
    corpus.write("d1.yaml", &text[..text.len() / 2]);
    let report = finish(session, false).report;
    let found = &report.files[1];
    let messages: Vec<&str> = found.findings.iter().map(|it| it.message.as_str()).collect();
    assert_eq!(messages, ["the file cannot be read: it was changed while it was checked"]);
    assert_eq!((report.summary.unread, report.verdict), (1, Verdict::Undecided));
}

#[test]
fn a_question_keeps_what_it_is_asked_of() {
    let ontology = Ontology::open("comity:bilateral");
    let corpus = Corpus::new(1);
    corpus.write("d0.yaml", &corpus.without_findings(0));
    let mut options = Options { sources: Vec::new(), ..corpus.options(1) };
    options.limits.kept_bytes = 0;
    let files = Files::open(&options);
    let session = Session::open(&ontology, &files).unwrap();
    assert!(session.named()[0].findings().is_empty());
    fs::remove_file(corpus.path(0)).unwrap();
    assert_eq!(session.trees().count(), 2);
}

/// The codes of each file of a report.
fn codes(report: &Report) -> Vec<(String, Vec<String>)> {
    let file =
        |name: &str| Path::new(name).file_name().unwrap_or_default().to_string_lossy().into_owned();
    let codes = report.files.iter().map(|one| {
        let codes = one.findings.iter().map(|finding| finding.code.to_string());
        (file(&one.source.name), codes.collect())
    });
    codes.collect()
}

/// The files on which the checker failed, and what was found in the others.
fn failed(report: &Report) -> (Vec<String>, Vec<(String, Vec<String>)>) {
    let is_failure =
        |(_, codes): &(String, Vec<String>)| codes.iter().any(|c| c == "internal-error");
    let (failed, others): (Vec<_>, Vec<_>) = codes(report).into_iter().partition(is_failure);
    (failed.into_iter().map(|(file, _)| file).collect(), others)
}

#[test]
fn a_panic_in_any_stage_costs_the_verdict_on_one_file_only() {
    const CHECK: usize = 0;
    let (all, reading): (&[usize], &[usize]) = (&[0, 1, 2, 3, 4], &[0, 1, 2, 4]);
    let ontology = Ontology::open("comity:bilateral");
    let corpus = Corpus::new(3);
    let options = corpus.options(3);
    let stages = [
        (Stage::Open, "d1.yaml", all),
        (Stage::Parse, "d1.yaml", all),
        (Stage::Interpret, "d1.yaml", all),
        (Stage::Gather, "d1.yaml", all),
        (Stage::Gather, "all.yaml", all),
        (Stage::References, "d1.yaml", &[CHECK]),
        (Stage::Cycles, "d1.yaml", &[CHECK]),
        (Stage::Compare, "d1.yaml", &[CHECK]),
        (Stage::Learn, "d1.yaml", reading),
        (Stage::Learn, "all.yaml", reading),
        (Stage::Evidence, "d1.yaml", reading),
        (Stage::Anchor, "d1.yaml", &[3]),
        (Stage::Cover, "d1.txt", &[2]),
    ];
    for (stage, file, commands) in stages {
        for (name, command) in commands.iter().map(|command| COMMANDS[*command]) {
            let (none, without) = failed(&command(&ontology, &options));
            assert!(none.is_empty(), "{name}");
            let report = with_fault(stage, file, || command(&ontology, &options));
            assert_eq!(report.verdict, Verdict::Undecided, "{name} {stage:?}");
            let (broken, others) = failed(&report);
            assert_eq!(broken, [file], "{name} {stage:?}");
            // What is known of a source depends on its document.
            let stem = file.split('.').next().unwrap_or_default();
            let apart = |found: Vec<(String, Vec<String>)>| -> Vec<(String, Vec<String>)> {
                found.into_iter().filter(|(other, _)| !other.starts_with(stem)).collect()
            };
            assert_eq!(apart(others), apart(without), "{name} {stage:?}");
        }
    }
}

#[test]
fn a_panic_in_a_page_costs_this_page_only() {
    let ontology = Ontology::open("comity:bilateral");
    let corpus = Corpus::new(3);
    let texts = coverage(&ontology, &corpus.options(3)).texts;
    let pages = corpus.0.join("pages");
    let failed = with_fault(Stage::Page, "d1.txt", || write(&texts, &pages)).unwrap();
    let names: Vec<&str> = failed.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names, ["d1.txt"]);
    let written = ["d0.txt.html", "d1.txt.html", "d2.txt.html", "index.html"];
    assert_eq!(written.map(|name| pages.join(name).exists()), [true, false, true, true]);
}

#[test]
fn a_panic_in_a_question_is_reported_instead_of_an_answer() {
    let ontology = Ontology::open("comity:bilateral");
    let corpus = Corpus::new(3);
    let files = Files::open(&corpus.options(3));
    let session = Session::open(&ontology, &files).unwrap();
    let count = session.answer(0, |count, _, _| *count += 1, |count| *count);
    assert_eq!(count.unwrap(), 4);
    let add = |(): &mut (), name: &str, _: &_| assert!(!name.ends_with("d1.yaml"));
    let report = session.answer((), add, |()| ()).unwrap_err();
    assert_eq!(
        (failed(&report).0, report.verdict),
        (vec!["d1.yaml".to_owned()], Verdict::Undecided)
    );
    let report = session.answer((), |(), _, _| {}, |()| assert!(files.named.is_empty()));
    let report = report.unwrap_err();
    assert_eq!(
        (failed(&report).0, report.verdict),
        (vec!["d0.yaml".to_owned()], Verdict::Undecided)
    );
    assert!(report.files[0].findings[0].message.contains("no answer"));
}
