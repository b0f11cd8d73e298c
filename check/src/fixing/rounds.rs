//! Rounds of fixes, until there is nothing left to fix.

use std::collections::{BTreeMap, HashMap, HashSet};

use comity_tree::{Applicability, Finding};

use super::{trial::Trial, weight::Weight};
use crate::{
    check::check_opened, document::Checker, isolate::isolate, ontology::Ontology, report::Report,
    session::Files,
};

/// The most rounds of a run. A round corrects what the ones before it uncovered, which is seldom
/// more than two deep.
const ROUNDS: usize = 16;

/// What fixing documents came to.
#[derive(Debug)]
#[non_exhaustive]
pub struct Fixed {
    /// What is wrong with the documents as they are now.
    pub report: Report,
    /// The documents that are changed.
    pub changes: Vec<ChangedDocument>,
    /// How many fixes are applied.
    pub applied: usize,
}

/// A document that is changed.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ChangedDocument {
    /// The name that messages call it by.
    pub name: String,
    /// Its text as it was.
    pub before: String,
    /// Its text with the fixes.
    pub after: String,
    pub(crate) index: usize,
    pub(crate) applied: usize,
}

/// Applies the fixes of documents up to an applicability; writes nothing.
pub fn fix(ontology: &Ontology, files: Files, up_to: Applicability) -> Fixed {
    run(ontology, files, up_to).0
}

/// The same, with the files as they are afterwards.
pub(super) fn run(ontology: &Ontology, mut files: Files, up_to: Applicability) -> (Fixed, Files) {
    let mut report = check_opened(ontology, &files);
    let mut run = Run { up_to, finished: HashSet::new(), changed: BTreeMap::new() };
    for _ in 0..ROUNDS {
        match run.round(ontology, &mut files, &report) {
            Some(next) => report = next,
            None => break,
        }
    }
    let changes: Vec<ChangedDocument> = run.changed.into_values().collect();
    let applied = changes.iter().map(|change| change.applied).sum();
    (Fixed { report, changes, applied }, files)
}

struct Run {
    up_to: Applicability,
    /// The documents in which nothing more is done.
    finished: HashSet<usize>,
    changed: BTreeMap<usize, ChangedDocument>,
}

/// What a round makes of one document.
struct Proposal {
    index: usize,
    text: String,
    applied: usize,
}

impl Run {
    /// Applies what can be applied at once, and checks again; `None` if nothing is left to do.
    fn round(&mut self, ontology: &Ontology, files: &mut Files, report: &Report) -> Option<Report> {
        let proposals = self.propose(ontology, files, report);
        if proposals.is_empty() {
            return None;
        }
        let before: Vec<String> =
            proposals.iter().map(|one| files.set_text(one.index, one.text.clone())).collect();
        let next = check_opened(ontology, files);
        let (was, is) = (weights(report), weights(&next));
        let of = |weights: &HashMap<String, Weight>, name: &str| {
            weights.get(name).copied().unwrap_or_default()
        };
        let is_worse = |one: &Proposal| {
            let name = files.named()[one.index].name();
            of(&is, name).exceeds(of(&was, name))
        };
        let worse: Vec<bool> = proposals.iter().map(is_worse).collect();
        let all = |report: &Report| Weight::of(report.files.iter().flat_map(|f| &f.findings));
        // What makes others worse cannot be told apart.
        let is_bad = all(&next).exceeds(all(report)) && !worse.contains(&true);
        let mut taken_back = false;
        for ((one, before), worse) in proposals.into_iter().zip(before).zip(worse) {
            if worse || is_bad {
                files.set_text(one.index, before);
                self.finished.insert(one.index);
                taken_back = true;
            } else {
                self.keep(files, one, before);
            }
        }
        Some(if taken_back { check_opened(ontology, files) } else { next })
    }

    fn keep(&mut self, files: &Files, one: Proposal, before: String) {
        let name = files.named()[one.index].name().to_owned();
        let change = self.changed.entry(one.index).or_insert_with(|| ChangedDocument {
            name,
            before,
            after: String::new(),
            index: one.index,
            applied: 0,
        });
        change.after = one.text;
        change.applied += one.applied;
    }

    /// The next text of each document that has one.
    fn propose(&mut self, ontology: &Ontology, files: &Files, report: &Report) -> Vec<Proposal> {
        let Some(checker) = Checker::within(ontology, files.options().limits) else {
            return Vec::new();
        };
        let mut indices: HashMap<&str, Option<usize>> = HashMap::new();
        for (index, file) in files.named().iter().enumerate() {
            // Two files of one name cannot be told apart in a report.
            let known = indices.entry(file.name());
            known.and_modify(|index| *index = None).or_insert(Some(index));
        }
        let mut proposals = Vec::new();
        for reported in &report.files {
            let Some(Some(index)) = indices.get(reported.source.name.as_str()).copied() else {
                continue;
            };
            if self.finished.contains(&index) {
                continue;
            }
            let file = files.named()[index].get();
            let trial = || Trial::new(&checker, file, self.up_to).run(&reported.findings);
            let made = isolate(trial);
            match made.ok().flatten() {
                Some((text, applied)) => proposals.push(Proposal { index, text, applied }),
                None => {
                    self.finished.insert(index);
                }
            }
        }
        proposals
    }
}

fn weights(report: &Report) -> HashMap<String, Weight> {
    let mut all: HashMap<String, Vec<&Finding>> = HashMap::new();
    for file in &report.files {
        all.entry(file.source.name.clone()).or_default().extend(&file.findings);
    }
    all.into_iter().map(|(name, findings)| (name, Weight::of(findings))).collect()
}
