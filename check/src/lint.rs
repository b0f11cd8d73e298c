//! An ontology for itself.

use std::path::PathBuf;

use comity_tree::Code;

use crate::{
    discover::Misuse,
    ontology::Ontology,
    report::{FileReport, Report, Summary},
    severities::Severities,
    verdict::Verdict,
};

/// What is wrong with an ontology, where findings have these severities.
pub fn lint(ontology: &Ontology, severities: &Severities, strict: bool) -> Report {
    let loaded = &ontology.loaded;
    let mut files: Vec<FileReport> = loaded
        .sources
        .iter()
        .map(|source| FileReport { source: source.clone(), findings: Vec::new() })
        .collect();
    for (file, finding) in &loaded.findings {
        files[*file].findings.push(finding.clone());
    }
    severities.weigh(&mut files);
    let is_torn =
        |file: &&FileReport| file.findings.iter().any(|one| one.code == Code::SYNTAX.name);
    let unread = files.iter().filter(is_torn).count();
    let summary = Summary { files: files.len(), unread, ..Summary::new(ontology) };
    Report::new(files, Vec::new(), summary, strict)
}

/// What is wrong with an ontology that documents should have been checked against: there is no
/// verdict on them.
pub fn unusable(ontology: &Ontology) -> Report {
    let mut report = lint(ontology, &Severities::default(), false);
    if ontology.loaded.is_sound() {
        report = report.with_misuse(Misuse {
            path: ontology.loaded.names.first().map_or_else(PathBuf::new, PathBuf::from),
            why: "the ontology has no root, so documents cannot be checked against it".into(),
            help: "name the record of a document: `root = \"...\"`".into(),
        });
    }
    Report { verdict: Verdict::Undecided, ..report }
}
