//! The corpus that a question is asked of.

use comity_check::{
    discover::discover,
    document::{Checker, Examined},
    file::Loaded,
    lint::unusable,
    ontology::Ontology,
    report::{FileReport, Report, Summary, text},
};
use comity_ontology::model::Model;
use comity_questions::Corpus;
use comity_tree::Severity;

use super::Refusal;
use crate::args::Asked;

/// The model of an ontology that can be asked about.
pub(super) fn model(ontology: &Ontology) -> Result<&Model, Refusal> {
    let model = ontology.usable().map(|(model, _)| model);
    model.ok_or_else(|| {
        let report = unusable(ontology);
        Refusal::unread(
            "the ontology is not sound",
            format!("{}{}", listed(&report), text::misuse(&report)),
        )
    })
}

/// Reads the documents of the corpus and of its registry, each once.
pub(super) fn open(ontology: &Ontology, asked: &Asked) -> Result<Corpus, Refusal> {
    let folder = &asked.corpus;
    let shown = folder.display().to_string();
    let shown = comity_tree::shown(&shown);
    if !folder.is_dir() {
        let why = format!("there is no folder `{shown}`");
        return Err(Refusal::misused(why, "name the folder of the corpus"));
    }
    let mut corpus = Corpus::new(model(ontology)?.clone());
    let Some(checker) = Checker::new(ontology) else { return Ok(corpus) };
    let paths = std::iter::once(folder.clone()).chain(asked.registry.iter().flatten().cloned());
    let found = discover(&paths.collect::<Vec<_>>());
    if let Some(misuse) = found.misused.first().filter(|misuse| misuse.path != *folder) {
        return Err(Refusal::misused(misuse.why.clone(), misuse.help.clone()));
    }
    let mut faulty = Vec::new();
    for path in &found.files {
        let file = Loaded::open(path);
        let Examined { tree, document } = checker.examine(&file);
        let findings = document.findings;
        if findings.iter().any(|finding| finding.severity == Severity::Error) {
            faulty.push(FileReport { source: file.source.clone(), findings });
        } else if let Some(tree) = &tree {
            corpus.add(&file.source.name, tree);
        }
    }
    if let Some(first) = faulty.first() {
        let why = format!("`{}` is not valid", comity_tree::shown(&first.source.name));
        let report = Report::new(faulty, Vec::new(), Summary::new(ontology), false);
        return Err(Refusal::unread(&why, listed(&report)));
    }
    if let Some(unreadable) = found.unreadable.first() {
        return Err(Refusal::unread(&unreadable.why, String::new()));
    }
    if corpus.documents().next().is_none() {
        let why = format!("there is no document in `{shown}`");
        return Err(Refusal::misused(why, "name the folder of the corpus"));
    }
    Ok(corpus)
}

/// The findings of a report, as text.
fn listed(report: &Report) -> String {
    text::findings(report, text::Style::Plain, text::MOST).collect()
}
