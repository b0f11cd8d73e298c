//! A baseline: the findings of documents that are accepted for now.
//!
//! It counts findings by file and code, so that it does not depend on lines, and every entry has a
//! reason and a day on which it expires.

mod parse;

use std::{
    collections::BTreeMap,
    fmt::Write as _,
    path::{Path, PathBuf},
    time::{SystemTime, UNIX_EPOCH},
};

use comity_tree::{Code, Date, Finding, Source, Span, json::write_string};

use crate::{
    codes,
    discover::Misuse,
    file::{name_of, reason},
    options::Options,
    replace::replace,
    report::{FileReport, Report},
};

/// Findings that are accepted.
#[derive(Clone, Debug)]
pub struct Baseline {
    path: PathBuf,
    /// The text of its file.
    text: String,
    accepted: BTreeMap<Key, Accepted>,
}

/// A file, and a code of findings on it.
type Key = (String, String);

#[derive(Clone, Debug)]
struct Accepted {
    count: usize,
    reason: String,
    expires: Date,
    /// Where the file has the entry.
    span: Span,
}

impl Baseline {
    /// Reads a baseline from a TOML file.
    ///
    /// # Errors
    ///
    /// There is no such file, or it is not a baseline.
    pub fn open(path: &Path) -> Result<Self, Misuse> {
        let (accepted, text) = parse::open(path).map_err(|why| misuse(path, why))?;
        Ok(Self { path: path.to_owned(), text, accepted })
    }

    /// A baseline that accepts the findings of a report, for one reason and up to one day.
    pub fn of(path: &Path, report: &Report, reason: &str, expires: &Date) -> Self {
        let accept = |(key, count)| {
            let (reason, expires) = (reason.to_owned(), expires.clone());
            (key, Accepted { count, reason, expires, span: Span::at(0) })
        };
        let accepted = counts(report).into_iter().map(accept).collect();
        Self { path: path.to_owned(), text: String::new(), accepted }
    }

    /// How many findings it accepts.
    pub fn count(&self) -> usize {
        self.accepted.values().map(|accepted| accepted.count).sum()
    }

    /// Writes it to its file.
    ///
    /// # Errors
    ///
    /// The file cannot be written, and is as it was.
    pub fn write(&self) -> Result<(), Misuse> {
        let mut text = String::new();
        for ((file, code), Accepted { count, reason, expires, .. }) in &self.accepted {
            // Writing to a text cannot fail.
            let _ = write!(
                text,
                "[[accepted]]\nfile = {}\ncode = {}\ncount = {count}\nreason = {}\nexpires = {}\n\n",
                quoted(file),
                quoted(code),
                quoted(reason),
                quoted(&expires.to_string()),
            );
        }
        let written = if self.path.exists() {
            replace(&self.path, text.trim_start())
        } else {
            std::fs::write(&self.path, text)
        };
        written.map_err(|error| {
            misuse(&self.path, format!("the baseline cannot be written: {}", reason(&error)))
        })
    }

    /// A report without the findings that are accepted today. An entry that has expired, or that
    /// accepts more than there is, is a finding on the file of the baseline.
    ///
    /// Where there are more findings of a code than are accepted, all of them are reported, since
    /// nothing tells which are new. What leaves no verdict is never accepted.
    pub fn apply(&self, report: Report, options: &Options) -> Report {
        self.apply_on(report, options, today())
    }

    fn apply_on(&self, report: Report, options: &Options, today: i64) -> Report {
        let found = counts(&report);
        let mut findings = Vec::new();
        let mut valid: BTreeMap<&Key, usize> = BTreeMap::new();
        for (key, accepted) in &self.accepted {
            let Accepted { count, expires, span, .. } = accepted;
            let is = found.get(key).copied().unwrap_or_default();
            let mut report = |code: &'static Code, why: String, help: &str| {
                findings.push(Finding::new(code, *span, why).help(help));
            };
            let (file, code) = key;
            if expires.latest() < today {
                let why = format!("the entry for `{code}` in `{file}` expired on {expires}");
                report(codes::EXPIRED_BASELINE, why, "correct the document and remove the entry");
            } else if is < *count {
                let be = if is == 1 { "is" } else { "are" };
                let why = format!(
                    "the entry for `{code}` in `{file}` accepts {count}, but there {be} {is}"
                );
                let help = match is {
                    0 => "remove the entry".to_owned(),
                    _ => format!("write `count = {is}`"),
                };
                report(codes::STALE_BASELINE, why, &help);
            } else {
                valid.insert(key, *count);
            }
        }
        let mut files = report.files;
        for file in &mut files {
            let name = file.source.name.clone();
            file.findings.retain(|finding| {
                let key = (name.clone(), finding.code.to_string());
                let is_accepted = valid.get(&key).is_some_and(|count| found[&key] <= *count);
                finding.undecided || !is_accepted
            });
        }
        findings.sort_by_key(|finding| finding.span);
        let name = name_of(&self.path);
        options.severities.weigh_file(&self.path, &mut findings);
        files.push(FileReport { source: Source { name, text: self.text.clone() }, findings });
        Report::new(files, report.misused, report.summary, options.strict)
    }
}

/// How many findings there are of each file and code, without those that leave no verdict.
fn counts(report: &Report) -> BTreeMap<Key, usize> {
    let mut counts = BTreeMap::new();
    for file in &report.files {
        for finding in file.findings.iter().filter(|finding: &&Finding| !finding.undecided) {
            let key = (file.source.name.clone(), finding.code.to_string());
            *counts.entry(key).or_default() += 1;
        }
    }
    counts
}

fn quoted(text: &str) -> String {
    let mut quoted = String::new();
    write_string(&mut quoted, text);
    quoted
}

fn misuse(path: &Path, why: String) -> Misuse {
    let help = "correct the entry, or write the baseline again with `--write-baseline`";
    Misuse { path: path.to_owned(), why, help: help.to_owned() }
}

/// The day of the clock, counted as dates count days.
fn today() -> i64 {
    const DAY: u64 = 24 * 60 * 60;
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    let epoch = Date::parse("1970-01-01").map_or(0, |date| date.earliest());
    epoch + i64::try_from(since.as_secs() / DAY).unwrap_or_default()
}
