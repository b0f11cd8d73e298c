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

use comity_tree::{Date, Finding, json::write_string};

use crate::{discover::Misuse, file::reason, replace::replace, report::Report};

/// Findings that are accepted.
#[derive(Clone, Debug)]
pub struct Baseline {
    path: PathBuf,
    accepted: BTreeMap<Key, Accepted>,
}

/// A file, and a code of findings on it.
type Key = (String, String);

#[derive(Clone, Debug)]
struct Accepted {
    count: usize,
    reason: String,
    expires: Date,
}

impl Baseline {
    /// Reads a baseline from a TOML file.
    ///
    /// # Errors
    ///
    /// There is no such file, or it is not a baseline.
    pub fn open(path: &Path) -> Result<Self, Misuse> {
        let accepted = parse::open(path).map_err(|why| misuse(path, why))?;
        Ok(Self { path: path.to_owned(), accepted })
    }

    /// A baseline that accepts the findings of a report, for one reason and up to one day.
    pub fn of(path: &Path, report: &Report, reason: &str, expires: &Date) -> Self {
        let accept = |(key, count)| {
            (key, Accepted { count, reason: reason.to_owned(), expires: expires.clone() })
        };
        Self { path: path.to_owned(), accepted: counts(report).into_iter().map(accept).collect() }
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
        for ((file, code), Accepted { count, reason, expires }) in &self.accepted {
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
    /// accepts more than there is, is a mistake of the command.
    ///
    /// Where there are more findings of a code than are accepted, all of them are reported, since
    /// nothing tells which are new. What leaves no verdict is never accepted.
    pub fn apply(&self, report: Report, strict: bool) -> Report {
        self.apply_on(report, strict, today())
    }

    fn apply_on(&self, report: Report, strict: bool, today: i64) -> Report {
        let found = counts(&report);
        let mut misused = report.misused.clone();
        let mut valid: BTreeMap<&Key, usize> = BTreeMap::new();
        for (key, accepted) in &self.accepted {
            let Accepted { count, expires, .. } = accepted;
            let (file, code) = key;
            let is = found.get(key).copied().unwrap_or_default();
            if expires.latest() < today {
                let why = format!("the entry for `{code}` in `{file}` expired on {expires}");
                misused.push(misuse(&self.path, why));
            } else if is < *count {
                let why = format!(
                    "the entry for `{code}` in `{file}` accepts {count}, but there are {is}"
                );
                misused.push(misuse(&self.path, why));
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
        Report::new(files, misused, report.summary, strict)
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
