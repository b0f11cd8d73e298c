//! A baseline: the findings of documents that are accepted for now.
//!
//! It counts findings by file and code, so that it does not depend on lines, and every entry has a
//! reason and a day on which it expires. Files are known by their place from the folder of the
//! baseline, so that it is the same from wherever and however a run names them.

mod parse;
mod scope;
mod write;

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
    time::{SystemTime, UNIX_EPOCH},
};

use comity_tree::{Code, Date, Finding, Source, Span};

use crate::{
    codes,
    discover::Misuse,
    file::{name_of, real, way},
    ontology::Ontology,
    options::Options,
    report::{FileReport, Report},
    severities::is_always_reported,
};
use scope::Scope;

/// Findings that are accepted.
#[derive(Clone, Debug)]
pub struct Baseline {
    path: PathBuf,
    /// The text of its file.
    text: String,
    accepted: BTreeMap<Key, Accepted>,
}

/// The real path of a file, and a code of findings on it.
type Key = (PathBuf, String);

#[derive(Clone, Debug)]
struct Accepted {
    /// The file as the baseline names it: from its own folder.
    file: String,
    count: usize,
    reason: String,
    expires: Date,
    /// Where the file has the entry.
    span: Span,
}

/// Why findings are accepted, and the last day on which they are.
#[derive(Clone, Copy, Debug)]
pub struct Acceptance<'t> {
    /// The reason.
    pub reason: &'t str,
    /// The day.
    pub expires: &'t Date,
}

impl Baseline {
    /// Reads a baseline from a TOML file.
    ///
    /// # Errors
    ///
    /// There is no such file, or it is not a baseline.
    pub fn open(path: &Path) -> Result<Self, Misuse> {
        let (accepted, text) = parse::open(path).map_err(|why| Misuse {
            path: path.to_owned(),
            why,
            help: "correct it, or name another file; `--write-baseline` writes one that is not \
                   there yet"
                .into(),
        })?;
        Ok(Self { path: path.to_owned(), text, accepted })
    }

    /// The baseline at a path, with all findings of a report accepted.
    ///
    /// What the file there accepts already keeps its reason and its day. So does what it accepts
    /// in files that the run does not look at.
    ///
    /// # Errors
    ///
    /// There is something else at the path.
    pub fn renewed(
        path: &Path,
        report: &Report,
        ontology: &Ontology,
        options: &Options,
        terms: Acceptance<'_>,
    ) -> Result<Self, Misuse> {
        let before = write::replaceable(path, options)?;
        let (scope, today) = (Scope::of(report, ontology, options), today());
        let folder = parse::folder(path);
        let mut accepted = BTreeMap::new();
        for (key, found) in counts(report) {
            let known = before.get(&key);
            let known = known.filter(|one| found <= one.count && one.expires.latest() >= today);
            let entry = match known {
                Some(known) if scope.judges(&key) => Accepted { count: found, ..known.clone() },
                Some(known) => known.clone(),
                None => Accepted {
                    file: name_of(&way(&folder, &key.0)),
                    count: found,
                    reason: terms.reason.to_owned(),
                    expires: terms.expires.clone(),
                    span: Span::at(0),
                },
            };
            accepted.insert(key, entry);
        }
        for (key, entry) in before {
            if !scope.judges(&key) {
                accepted.entry(key).or_insert(entry);
            }
        }
        Ok(Self { path: path.to_owned(), text: String::new(), accepted })
    }

    /// How many findings it accepts.
    pub fn count(&self) -> usize {
        self.accepted.values().map(|accepted| accepted.count).sum()
    }

    /// A report without the findings that are accepted today. An entry that has expired, or that
    /// accepts more than there is, is a finding on the file of the baseline, unless the run cannot
    /// tell what there is.
    ///
    /// Where there are more findings of a code than are accepted, all of them are reported, since
    /// nothing tells which are new. What leaves no verdict is never accepted, nor is what keeps a
    /// file from being read.
    pub fn apply(&self, report: Report, ontology: &Ontology, options: &Options) -> Report {
        let (found, today) = (counts(&report), today());
        let scope = Scope::of(&report, ontology, options);
        let mut findings = Vec::new();
        let mut valid: BTreeMap<&Key, usize> = BTreeMap::new();
        for (key, accepted) in &self.accepted {
            let Accepted { file, count, expires, span, .. } = accepted;
            let (is, code) = (found.get(key).copied().unwrap_or_default(), &key.1);
            let is_judged = scope.judges(key);
            let mut report = |code: &'static Code, why: String, help: &str| {
                findings.push(Finding::new(code, *span, why).help(help));
            };
            if is == 0 && !is_judged {
                // Another run can tell.
            } else if expires.latest() < today {
                let why = format!("the entry for `{code}` in `{file}` expired on {expires}");
                report(codes::EXPIRED_BASELINE, why, "correct the document and remove the entry");
            } else if is < *count && is_judged {
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
        let Report { mut files, misused, mut summary, .. } = report;
        for file in &mut files {
            let place = real(Path::new(&file.source.name));
            let before = file.findings.len();
            file.findings.retain(|finding| {
                let key = (place.clone(), finding.code.to_string());
                let is_accepted = valid.get(&key).is_some_and(|count| found[&key] <= *count);
                !can_be_accepted(finding) || !is_accepted
            });
            summary.accepted += before - file.findings.len();
        }
        findings.sort_by_key(|finding| finding.span);
        let name = name_of(&self.path);
        options.severities.weigh_file(&self.path, &mut findings);
        files.push(FileReport { source: Source { name, text: self.text.clone() }, findings });
        Report::new(files, misused, summary, options.strict)
    }
}

/// How many findings there are of each file and code, of those that can be accepted.
fn counts(report: &Report) -> BTreeMap<Key, usize> {
    let mut counts = BTreeMap::new();
    for file in &report.files {
        let place = real(Path::new(&file.source.name));
        for finding in file.findings.iter().filter(|finding| can_be_accepted(finding)) {
            *counts.entry((place.clone(), finding.code.to_string())).or_default() += 1;
        }
    }
    counts
}

/// Whether a finding can be accepted: not if it leaves open what else is wrong with the file.
fn can_be_accepted(finding: &Finding) -> bool {
    !finding.undecided && !is_always_reported(&finding.code)
}

/// Whether a day is over.
pub fn is_over(date: &Date) -> bool {
    date.latest() < today()
}

/// The day of the clock, counted as dates count days.
fn today() -> i64 {
    const DAY: u64 = 24 * 60 * 60;
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    let epoch = Date::parse("1970-01-01").map_or(0, |date| date.earliest());
    epoch + i64::try_from(since.as_secs() / DAY).unwrap_or_default()
}
