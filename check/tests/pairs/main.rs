//! Sentences with the right value of a claim and with a near one: the right one is accepted, and the
//! near one is refused.
//!
//! The files have a sentence a line. How they were made, and how they fared at first, is in
//! `README.md` beside them.

use std::collections::{HashMap, HashSet};

use comity_check::{
    Memory, Ontology,
    evidence::text::{digest, hex_digits},
};
use serde::Deserialize;
use serde_json::Value;
use sha2::{Digest as _, Sha256};

/// A sentence, and what a claim on it may say.
#[derive(Deserialize)]
struct Row {
    lang: String,
    text: String,
    published: String,
    #[serde(rename = "type")]
    kind: String,
    right: Value,
    wrong: Value,
}

impl Row {
    /// What a date may be counted from; other values have one way to be read.
    fn bases(&self) -> &'static [&'static str] {
        if self.kind == "date" { &["explicit", "relative-to-publication"] } else { &["explicit"] }
    }

    /// The fields of a claim with a value.
    fn fields(&self, value: &Value, basis: &str) -> String {
        let unit = match self.kind.as_str() {
            "date" => {
                let date = value.as_str().expect("a date is a text");
                return format!(
                    "kind: event, event: meeting, participants: [{{ actor: CHN }}, \
                     {{ actor: KAZ }}], date: '{date}', date_basis: {basis}"
                );
            }
            "ordinal" => {
                return format!(
                    "kind: statistic, measure: bilateral-trade, subject: [CHN], rank: {value}, \
                     date: 2016, date_basis: explicit"
                );
            }
            "percent" => "%",
            "number" => "{item}",
            _ => value[1].as_str().expect("a quantity has a unit"),
        };
        let amount = value.get(0).unwrap_or(value);
        format!(
            "kind: statistic, measure: bilateral-trade, subject: [CHN], \
             value: {{ value: {amount}, unit: '{unit}' }}, date: 2016, date_basis: explicit"
        )
    }

    /// A document with one claim on the sentence, which is the file `source`.
    fn document(&self, source: &str, value: &Value, basis: &str) -> String {
        let (hash, end) = (hex_digits(&Sha256::digest(&self.text)), self.text.chars().count());
        format!(
            "ontology: bilateral@0.1.0\nsource: {{ file: {source}, sha256: {hash}, \
             language: {}, published: {} }}\nclaims:\n  - {{ id: it, {}, mode: asserted, \
             evidence: [{{ start: 0, end: {end}, digest: \"{}\" }}] }}\n",
            self.lang,
            self.published,
            self.fields(value, basis),
            digest(&self.text)
        )
    }

    /// The codes that say that a sentence does not have a value.
    fn codes(&self) -> &'static [&'static str] {
        match self.kind.as_str() {
            "date" => &["date-not-in-evidence"],
            "money" | "quantity" => &["value-not-in-evidence", "unit-not-in-evidence"],
            _ => &["value-not-in-evidence"],
        }
    }
}

/// How many of a hundred right values are accepted and near ones refused.
fn share(language: &str, lines: &str) -> [usize; 2] {
    let rows: Vec<Row> =
        lines.lines().map(|line| serde_json::from_str(line).expect(line)).collect();
    let mut run = Memory::new();
    for file in comity_registry::WORLD {
        run = run.registry(file.name, file.text);
    }
    for (number, row) in rows.iter().enumerate() {
        let source = format!("{number}.txt");
        run = run.source(&source, row.text.as_str());
        for (side, value) in [("right", &row.right), ("wrong", &row.wrong)] {
            for basis in row.bases() {
                let name = format!("{number}-{side}-{basis}.yaml");
                run = run.document(name, row.document(&source, value, basis));
            }
        }
    }
    let report = run.check(&Ontology::open("comity:bilateral"));
    let mut found: HashMap<&str, HashSet<&str>> = HashMap::new();
    for file in &report.files {
        let codes = file.findings.iter().map(|finding| &*finding.code);
        found.entry(&file.source.name).or_default().extend(codes);
    }
    let is_refused = |number: usize, row: &Row, side: &str, basis: &str| {
        let codes = found.get(format!("{number}-{side}-{basis}.yaml").as_str());
        let malformed = ["wrong-type", "unknown-term", "unknown-key", "malformed-date"];
        let codes = codes.into_iter().flatten();
        let codes: Vec<&str> = codes.copied().collect();
        assert!(!codes.iter().any(|code| malformed.contains(code)), "{}: {codes:?}", row.text);
        codes.iter().any(|code| row.codes().contains(code))
    };
    let (mut accepted, mut refused) = (0, 0);
    for (number, row) in rows.iter().enumerate() {
        let is_right = row.bases().iter().any(|basis| !is_refused(number, row, "right", basis));
        let is_wrong = row.bases().iter().all(|basis| is_refused(number, row, "wrong", basis));
        if !is_right {
            show(&format!("{language}: {} is refused: {}", row.right, row.text));
        }
        if !is_wrong {
            show(&format!("{language}: {} is accepted: {}", row.wrong, row.text));
        }
        accepted += usize::from(is_right);
        refused += usize::from(is_wrong);
    }
    show(&format!("{language}: {accepted} accepted, {refused} refused, of {}", rows.len()));
    [accepted * 1000 / rows.len(), refused * 1000 / rows.len()]
}

/// Right values are accepted, and near ones refused, in at least so many of a thousand sentences.
fn hold(language: &str, lines: &str, least: [usize; 2]) {
    let share = share(language, lines);
    assert!(share.iter().zip(least).all(|(share, least)| *share >= least), "{language}: {share:?}");
}

#[test]
fn english() {
    hold("en", include_str!("en.jsonl"), [980, 990]);
}

#[test]
fn chinese() {
    hold("zh", include_str!("zh.jsonl"), [980, 990]);
}

#[test]
fn russian() {
    hold("ru", include_str!("ru.jsonl"), [980, 980]);
}

#[test]
fn french() {
    hold("fr", include_str!("fr.jsonl"), [980, 990]);
}

#[allow(clippy::print_stdout)]
fn show(line: &str) {
    println!("{line}");
}
