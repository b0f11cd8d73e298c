//! How much findings weigh where a project says so.

use std::{collections::BTreeMap, path::Path};

use comity_tree::{Code, Finding, Group, Severity};

use crate::{codes, explain::built_in, patterns::Patterns, report::FileReport};

/// How much the findings of a code weigh.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weight {
    /// They are not reported.
    Off,
    /// They have this severity.
    Of(Severity),
}

/// The weight of the findings of some codes.
pub type Weights = BTreeMap<String, Weight>;

/// The severities that a project gives to findings, by code and by path.
#[derive(Clone, Debug, Default)]
pub struct Severities {
    /// Those of all files.
    pub everywhere: Weights,
    /// Those of some files: the last that has a weight for a finding decides.
    pub overrides: Vec<(Patterns, Weights)>,
}

impl Severities {
    /// Whether nothing is changed.
    pub fn is_empty(&self) -> bool {
        self.everywhere.is_empty() && self.overrides.is_empty()
    }

    /// Gives the findings of files their severities, and drops those that are off.
    pub(crate) fn weigh(&self, files: &mut [FileReport]) {
        for FileReport { source, findings } in files {
            self.weigh_file(Path::new(&source.name), findings);
        }
    }

    /// Gives the findings of one file their severities, and drops those that are off.
    pub fn weigh_file(&self, path: &Path, findings: &mut Vec<Finding>) {
        if self.is_empty() || findings.is_empty() {
            return;
        }
        let overrides = self.overrides.iter().rev().filter(|(patterns, _)| patterns.matches(path));
        let lists: Vec<&Weights> =
            overrides.map(|(_, weights)| weights).chain([&self.everywhere]).collect();
        findings.retain_mut(|finding| weigh(finding, &lists));
    }
}

/// Gives a finding the first weight that a list has for it; returns whether it is reported.
fn weigh(finding: &mut Finding, lists: &[&Weights]) -> bool {
    if finding.undecided {
        return true;
    }
    match lists.iter().find_map(|weights| weights.get(&*finding.code)) {
        Some(Weight::Off) => false,
        Some(Weight::Of(severity)) => {
            finding.severity = *severity;
            true
        }
        None => true,
    }
}

/// Whether the severity of a code is fixed: without what it reports there is no verdict.
pub(crate) fn is_fixed(code: &Code) -> bool {
    let is_of_reading = code.group == Group::File;
    let is_of_ontologies = code.group == Group::Ontology && code.severity == Severity::Error;
    // Of the project file itself, only what is absent elsewhere can be meant.
    let can_be_absent = [codes::MISSING_PATH, codes::UNUSED_PATTERN].contains(&code);
    let is_of_project = code.group == Group::Project && !can_be_absent;
    code.undecided || is_of_reading || is_of_ontologies || is_of_project
}

/// The same for the name of a code: its findings can be neither allowed nor accepted.
pub(crate) fn is_always_reported(code: &str) -> bool {
    built_in().any(|known| known.name == code && is_fixed(known))
}

#[cfg(test)]
mod tests {
    use comity_tree::{Code, Source, Span};

    use super::*;

    fn report(name: &str) -> FileReport {
        let codes = [codes::UNUSED_ENTRY, Code::UNKNOWN_TERM, codes::SOURCE_NOT_AVAILABLE];
        let findings = codes.map(|code| Finding::new(code, Span::at(0), "it is wrong"));
        let source = Source { name: name.to_owned(), text: String::new() };
        FileReport { source, findings: findings.to_vec() }
    }

    #[test]
    fn the_last_override_that_matches_decides_and_no_verdict_stays_no_verdict() {
        let weights = |weight| {
            [codes::UNUSED_ENTRY, codes::SOURCE_NOT_AVAILABLE]
                .map(|code| (code.name.to_owned(), weight))
                .into()
        };
        let patterns = |line| Patterns::new(Path::new(""), [line]).unwrap();
        let severities = Severities {
            everywhere: weights(Weight::Off),
            overrides: vec![
                (patterns("drafts/"), weights(Weight::Of(Severity::Info))),
                (patterns("late.yaml"), weights(Weight::Of(Severity::Error))),
            ],
        };
        let names = ["a.yaml", "drafts/a.yaml", "drafts/late.yaml"];
        let mut files = names.map(report);
        severities.weigh(&mut files);
        let weights = files.map(|file| {
            assert!(file.findings.iter().any(|finding| finding.undecided));
            let found = file.findings.iter().find(|one| one.code == codes::UNUSED_ENTRY.name);
            found.map(|finding| finding.severity)
        });
        assert_eq!(weights, [None, Some(Severity::Info), Some(Severity::Error)]);
    }
}
