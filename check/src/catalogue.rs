//! Every code that a run can report, as data for formats that describe their rules.

use comity_ontology::model::Model;
use comity_tree::Severity;

use crate::{explain, page};

/// What a format can tell of a code.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct CatalogueEntry {
    /// The code of its findings.
    pub id: String,
    /// What is wrong, in one sentence.
    pub title: String,
    /// The severity of its findings; a conflict may be reported with a lower one.
    pub severity: Severity,
    /// Whether its findings leave the verdict open.
    pub undecided: bool,
    /// What it means, with examples: Markdown for a built-in code, otherwise plain text.
    pub help: String,
    /// Where its page is published; a rule or conflict of an ontology has none.
    pub url: Option<String>,
}

/// The built-in codes, then the rules and conflicts of an ontology, each id once.
pub fn catalogue(model: Option<&Model>) -> Vec<CatalogueEntry> {
    let mut entries: Vec<CatalogueEntry> = explain::built_in()
        .map(|code| CatalogueEntry {
            id: code.name.to_owned(),
            title: code.title.to_owned(),
            severity: code.severity,
            undecided: code.undecided,
            help: page::body(code).to_owned(),
            url: Some(format!(
                "{}/blob/main/docs/findings/{}.md",
                env!("CARGO_PKG_REPOSITORY"),
                code.name
            )),
        })
        .collect();
    let rules = model.iter().flat_map(|model| &model.records).flat_map(|record| &record.rules);
    let rules = rules.map(|rule| (&rule.id, &rule.definition, rule.severity));
    let conflicts = model.iter().flat_map(|model| &model.conflicts);
    let conflicts = conflicts.map(|one| (&one.id, &one.definition, one.severity));
    for (id, definition, severity) in rules.chain(conflicts) {
        // A record that includes another has its rules too.
        if entries.iter().any(|entry| entry.id == *id) {
            continue;
        }
        entries.push(CatalogueEntry {
            id: id.clone(),
            title: definition.first().to_owned(),
            severity,
            undecided: false,
            help: explain::explain(id, model).unwrap_or_default(),
            url: None,
        });
    }
    entries
}
