use std::{
    fs,
    path::{Path, PathBuf},
    process,
    sync::atomic::{AtomicUsize, Ordering},
};

use crate::{
    Files, Ontology, Options, Report, Verdict,
    check::{check_all, sound},
    coverage::coverage,
    evidence::run::{anchor, evidence},
    hooks::{Stage, take_parses, with_fault},
};

const TEXT: &str = "Fish is cheap.\n";

/// A folder with one source, documents that cite it and a registry.
struct Corpus(PathBuf);

impl Corpus {
    fn new(documents: usize) -> Self {
        static COUNT: AtomicUsize = AtomicUsize::new(0);
        let number = COUNT.fetch_add(1, Ordering::Relaxed);
        let folder = std::env::temp_dir().join(format!("comity-{}-{number}", process::id()));
        fs::create_dir_all(folder.join("registry")).unwrap();
        fs::create_dir_all(folder.join(".git")).unwrap();
        fs::create_dir_all(folder.join("texts")).unwrap();
        fs::write(folder.join("texts/fish.txt"), TEXT).unwrap();
        fs::write(folder.join("registry/all.yaml"), "ontology: bilateral@0.1\nclaims: []\n")
            .unwrap();
        let corpus = Self(folder);
        for number in 0..documents {
            fs::write(corpus.path(number), "ontology: bilateral@0.1\nclaims: []\n").unwrap();
        }
        corpus
    }

    fn path(&self, number: usize) -> PathBuf {
        self.0.join(format!("d{number}.yaml"))
    }

    fn options(&self, documents: usize) -> Options {
        Options {
            paths: (0..documents).map(|number| self.path(number)).collect(),
            sources: Some(self.0.join("texts")),
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
    ("anchor", |ontology, options| anchor(ontology, options, true)),
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
fn every_command_parses_each_file_once() {
    let ontology = Ontology::open("comity:bilateral");
    let corpus = Corpus::new(3);
    // The documents lack required fields, so every kind of finding needs its paths.
    for (name, command) in COMMANDS {
        take_parses();
        command(&ontology, &corpus.options(3));
        assert_eq!(take_parses(), 4, "{name}");
    }
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

#[test]
fn a_panic_costs_the_verdict_on_one_file_only() {
    let ontology = Ontology::open("comity:bilateral");
    let corpus = Corpus::new(3);
    let options = corpus.options(3);
    for (stage, commands) in [(Stage::Examine, &COMMANDS[..]), (Stage::Sources, &COMMANDS[..3])] {
        for (name, command) in commands {
            let without = codes(&command(&ontology, &options));
            let report = with_fault(stage, "d1.yaml", || command(&ontology, &options));
            assert_eq!(report.verdict, Verdict::Undecided, "{name} {stage:?}");
            let with = codes(&report);
            let broken: Vec<&str> = with
                .iter()
                .filter(|(_, codes)| codes.iter().any(|code| code == "internal-error"))
                .map(|(file, _)| file.as_str())
                .collect();
            assert_eq!(broken, ["d1.yaml"], "{name} {stage:?}");
            let others = |all: &[(String, Vec<String>)]| -> Vec<(String, Vec<String>)> {
                all.iter().filter(|(file, _)| file != "d1.yaml").cloned().collect()
            };
            assert_eq!(others(&with), others(&without), "{name} {stage:?}");
        }
    }
}
