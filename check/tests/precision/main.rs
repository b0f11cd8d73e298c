//! How often the findings that read language are right, on sentences that no reader and no cue was
//! written by: the table of `docs/precision.md`, and the severities that follow from it.

mod claims;
mod cues;
mod held_out;

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write as _,
    fs,
    path::Path,
};

use comity_check::{Memory, Ontology, Report, explain};
use comity_tree::{Finding, Severity};

use crate::{
    claims::{CODES, Claim, FIRST, bare, document},
    held_out::{GENRES, LANGUAGES, judged, registry, sentences},
};

/// The codes whose findings are judged word by word.
const WORDED: [&str; 2] = ["words-lost", "only-in-free-text"];

/// What was measured of a code.
#[derive(Clone, Copy, Default)]
struct Tally {
    /// Claims of what is not said, and how many of them have the finding.
    wrong: usize,
    found: usize,
    /// Claims of what is said, and how many of them have it.
    right: usize,
    alarms: usize,
}

impl Tally {
    /// Tenths of a per cent of the findings that are right where half of the claims are wrong.
    fn precision(self) -> usize {
        let (found, alarms) = (self.found * self.right, self.alarms * self.wrong);
        found * 1000 / (found + alarms).max(1)
    }

    fn with(self, other: Self) -> Self {
        Self {
            wrong: self.wrong + other.wrong,
            found: self.found + other.found,
            right: self.right + other.right,
            alarms: self.alarms + other.alarms,
        }
    }
}

/// What was measured, by code and language.
type Tallies = BTreeMap<(&'static str, &'static str), Tally>;

/// What was measured of a code in every language.
fn of_all(tallies: &Tallies, code: &str) -> Tally {
    let of = tallies.iter().filter(|((known, _), _)| *known == code);
    of.fold(Tally::default(), |sum, (_, tally)| sum.with(*tally))
}

/// The findings of a run by document and line, from the first claim on.
fn by_claim(report: &Report) -> BTreeMap<(String, usize), Vec<&Finding>> {
    let mut found: BTreeMap<_, Vec<&Finding>> = BTreeMap::new();
    for file in &report.files {
        for finding in &file.findings {
            let before = &file.source.text[..finding.span.start as usize];
            let line = before.bytes().filter(|byte| *byte == b'\n').count();
            if let Some(claim) = line.checked_sub(FIRST) {
                found.entry((file.source.name.clone(), claim)).or_default().push(finding);
            }
        }
    }
    found
}

/// Documents of claims, each on one sentence.
#[derive(Default)]
struct Batch {
    memory: Memory,
    claims: Vec<(String, Vec<Claim>)>,
}

impl Batch {
    fn add(&mut self, language: &str, sentence: &held_out::Sentence, claims: Vec<Claim>) {
        let name = self.claims.len();
        let (file, document_name) = (format!("{name}.txt"), format!("{name}.yaml"));
        let text = document(language, &file, sentence, &claims);
        let memory = std::mem::take(&mut self.memory);
        self.memory = memory.document(&document_name, text).source(file, sentence.text.as_str());
        self.claims.push((document_name, claims));
    }

    fn measure(self, ontology: &Ontology, language: &'static str, tallies: &mut Tallies) {
        let report = self.memory.registry("states.yaml", registry()).check(ontology);
        let findings = by_claim(&report);
        for (name, claims) in &self.claims {
            for (index, claim) in claims.iter().enumerate() {
                let found = findings.get(&(name.clone(), index)).map_or(&[][..], Vec::as_slice);
                // A unit that the ontology does not have cannot be claimed.
                if found.iter().any(|finding| finding.code == "unknown-term") {
                    continue;
                }
                let has = found.iter().any(|finding| {
                    finding.code == claim.code || claim.also.contains(&&*finding.code)
                });
                let tally = tallies.entry((claim.code, language)).or_default();
                if claim.is_right {
                    tally.right += 1;
                    tally.alarms += usize::from(has);
                } else {
                    tally.wrong += 1;
                    tally.found += usize::from(has);
                }
            }
        }
    }
}

fn measured(ontology: &Ontology) -> Tallies {
    let mut tallies = Tallies::new();
    let all = LANGUAGES.into_iter().flat_map(|l| GENRES.into_iter().map(move |g| (l, g)));
    let states: BTreeSet<String> = all
        .clone()
        .flat_map(|(language, genre)| sentences(language, genre))
        .flat_map(|s| s.states.split(' ').map(str::to_owned).collect::<Vec<_>>())
        .collect();
    let states: Vec<String> = states.into_iter().collect();
    for (language, genre) in all {
        let mut batch = Batch::default();
        for (index, sentence) in sentences(language, genre).iter().enumerate() {
            batch.add(language, sentence, claims::values(sentence));
            batch.add(language, sentence, claims::names(sentence, &states, index));
        }
        // Claims on the same words account for each other's terms: one in a document.
        for (sentence, terms) in held_out::terms(language, genre) {
            for claim in claims::terms(&terms) {
                batch.add(language, &sentence, vec![claim]);
            }
        }
        batch.measure(ontology, language, &mut tallies);
    }
    tallies
}

/// The words that findings of a code name in a sentence, as the message has them.
fn words(finding: &Finding) -> Vec<String> {
    let mut parts = finding.message.split('`').skip(1).step_by(2).map(str::to_owned);
    match &*finding.code {
        "words-lost" => parts.next().into_iter().collect(),
        _ => parts.skip(1).collect(),
    }
}

/// Judges the words of findings on claims that say nothing of their sentence; returns those
/// that are not judged yet.
fn judge(ontology: &Ontology, tallies: &mut Tallies) -> Vec<String> {
    let judged = judged();
    let mut unjudged = Vec::new();
    for language in LANGUAGES {
        let all = GENRES.into_iter().flat_map(|genre| sentences(language, genre));
        let all: Vec<held_out::Sentence> = all.collect();
        let mut memory = Memory::new().registry("states.yaml", registry());
        for (index, sentence) in all.iter().enumerate() {
            let summary = sentence.text.replace('"', "'");
            let file = format!("{index}.txt");
            for (code, fields) in [
                (WORDED[0], "kind: assessment, mode: asserted".to_owned()),
                (WORDED[1], format!("kind: assessment, summary: \"{summary}\"")),
            ] {
                let text = bare(language, &file, sentence, &fields);
                memory = memory.document(format!("{code}/{index}.yaml"), text);
            }
            memory = memory.source(file, sentence.text.as_str());
        }
        for file in &memory.check(ontology).files {
            let Some((code, index)) = file.source.name.split_once('/') else { continue };
            let code = WORDED.into_iter().find(|known| *known == code).expect("a code");
            let sentence =
                &all[index.trim_end_matches(".yaml").parse::<usize>().expect("a number")];
            for word in file.findings.iter().filter(|found| found.code == code).flat_map(words) {
                let tally = tallies.entry((code, language)).or_default();
                match verdict(&judged, (code, language), &word, &sentence.text) {
                    Some(true) => tally.found += 1,
                    Some(false) => tally.alarms += 1,
                    None => unjudged.push(format!("{code} {language} `{word}`: {}", sentence.text)),
                }
            }
        }
    }
    unjudged
}

/// Whether a word in a finding is right there; `None` if it is not judged yet.
fn verdict(
    judged: &[held_out::Judged],
    (code, language): (&str, &str),
    word: &str,
    text: &str,
) -> Option<bool> {
    let mut known = judged.iter().filter(|j| j.code == code && j.language == language);
    known.find_map(|judged| {
        let wrong = judged.wrong.get(word);
        let is_wrong =
            wrong.is_some_and(|starts| starts.iter().any(|start| text.starts_with(start)));
        let is_right = judged.right.iter().any(|right| right == word);
        if is_wrong { Some(false) } else { is_right.then_some(true) }
    })
}

/// The greatest severity that a finding of such precision may have; `None` is a hint that is off.
fn allowed(precision: usize) -> Option<Severity> {
    match precision {
        971.. => Some(Severity::Error),
        801.. => Some(Severity::Warning),
        _ => None,
    }
}

fn percent(tenths: usize) -> String {
    format!("{}.{} %", tenths / 10, tenths % 10)
}

fn share(part: usize, of: usize) -> String {
    percent(part * 1000 / of.max(1))
}

/// The figures of each language: what is found, and the false alarms.
fn by_language(tallies: &Tallies) -> String {
    let languages = LANGUAGES.map(|language| format!("| {language} "));
    let mut table = format!("| found, and false alarms {}|\n", languages.concat());
    let _ = writeln!(table, "|---{}|", "|---:".repeat(LANGUAGES.len()));
    for code in CODES.into_iter().chain(WORDED) {
        let _ = write!(table, "| `{code}` |");
        for language in LANGUAGES {
            let tally = tallies.get(&(code, language)).copied().unwrap_or_default();
            let _ = if WORDED.contains(&code) {
                write!(table, " {}, {} |", tally.found, tally.alarms)
            } else {
                let found = share(tally.found, tally.wrong);
                write!(table, " {found}, {} |", share(tally.alarms, tally.right))
            };
        }
        table.push('\n');
    }
    table
}

#[test]
fn severities_follow_measured_precision() {
    let ontology = Ontology::open("comity:bilateral");
    let mut tallies = measured(&ontology);
    let unjudged = judge(&ontology, &mut tallies);
    let mut table = String::from(
        "| code | not said: claims | found | said: claims | false alarms | right | severity |\n\
         |---|---:|---:|---:|---:|---:|---|\n",
    );
    let mut wrong = Vec::new();
    for code in CODES.into_iter().chain(WORDED) {
        let tally = of_all(&tallies, code);
        let severity = explain::built_in().find(|known| known.name == code).unwrap().severity;
        let is_worded = WORDED.contains(&code);
        let precision = if is_worded {
            tally.found * 1000 / (tally.found + tally.alarms).max(1)
        } else {
            tally.precision()
        };
        let row = if is_worded {
            format!("| `{code}` | | {} | | {}", tally.found, tally.alarms)
        } else {
            format!(
                "| `{code}` | {} | {} | {} | {}",
                tally.wrong,
                share(tally.found, tally.wrong),
                tally.right,
                share(tally.alarms, tally.right),
            )
        };
        let _ = writeln!(table, "{row} | {} | {} |", percent(precision), severity.as_str());
        if allowed(precision).is_none_or(|most| severity > most) {
            wrong.push(format!(
                "`{code}` is {}, right in {}",
                severity.as_str(),
                percent(precision)
            ));
        }
    }
    let languages = by_language(&tallies);
    let printed = format!("{table}\n{languages}\n");
    let _ = std::io::Write::write_all(&mut std::io::stderr(), printed.as_bytes());
    assert!(unjudged.is_empty(), "judge these in words.toml:\n{}", unjudged.join("\n"));
    page(&[("| code |", &table), ("| found, and false alarms |", &languages)]);
    assert!(wrong.is_empty(), "{table}\n{}", wrong.join("\n"));
}

/// Holds the tables of the page, each with how it starts, to what was measured.
fn page(tables: &[(&str, &str)]) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/precision.md");
    let text = fs::read_to_string(&path).expect("the page is there");
    let mut golden = text.clone();
    for (start, table) in tables {
        let start = golden.find(start).expect("the page has the table");
        let end = start + golden[start..].find("\n\n").map_or(golden.len() - start, |end| end + 1);
        golden.replace_range(start..end, table);
    }
    if std::env::var_os("UPDATE_GENERATED").is_some() {
        fs::write(&path, &golden).expect("the page is writable");
    }
    assert!(
        golden == fs::read_to_string(&path).unwrap(),
        "docs/precision.md is out of date: UPDATE_GENERATED=1 cargo test -p comity-check --test precision"
    );
}
