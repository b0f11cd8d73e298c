//! What a project file may contain, as the model of an ontology.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::{Path, PathBuf},
};

use comity_ontology::{
    load_with,
    model::{Field, LocalizedText, Model},
};
use comity_tree::Severity;

use crate::{explain::built_in, severities::is_fixed};

/// The ontology of project files, without the codes of findings.
const TEXT: &str = include_str!("project.toml");

/// The record that has a field for each code.
const SEVERITIES: &str = "Severities";

/// The model of the project files beside an ontology: the codes of its rules and conflicts have
/// severities too.
pub fn model(ontology: Option<&Model>) -> Model {
    let files = BTreeMap::from([(PathBuf::from("project.toml"), TEXT)]);
    let mut model = load_with(&files, Path::new("project.toml")).model.unwrap_or_default();
    // The key `ontology` names the ontology of the documents, and not that of the file itself.
    model.name.clear();
    if let Some(severities) = model.records.iter_mut().find(|one| one.name == SEVERITIES) {
        severities.fields =
            severities.fields.iter().flat_map(|field| of_each_code(field, ontology)).collect();
    }
    model
}

/// A field like this for each code whose severity can be set.
fn of_each_code(field: &Field, ontology: Option<&Model>) -> Vec<Field> {
    let with = |code: &str, title: &str, severity: Severity| {
        let title = title.trim_end();
        let definition = format!("{title} By default: {}.", severity.as_str());
        let definition = LocalizedText { entries: vec![("en".to_owned(), definition)].into() };
        Field { name: code.to_owned(), definition, ..field.clone() }
    };
    let free = built_in().filter(|code| !is_fixed(code));
    let mut fields: Vec<Field> =
        free.map(|code| with(code.name, code.title, code.severity)).collect();
    let rules = ontology.into_iter().flat_map(|model| &model.records);
    let rules = rules.flat_map(|record| &record.rules);
    let rules = rules.map(|rule| (&rule.id, &rule.definition, rule.severity));
    let conflicts = ontology.into_iter().flat_map(|model| &model.conflicts);
    let conflicts = conflicts.map(|one| (&one.id, &one.definition, one.severity));
    // A record that includes another has its rules too.
    let mut seen = BTreeSet::new();
    for (id, definition, severity) in rules.chain(conflicts) {
        if seen.insert(id) {
            fields.push(with(id, definition.first(), severity));
        }
    }
    fields
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_ontology_of_project_files_is_sound() {
        let files = BTreeMap::from([(PathBuf::from("project.toml"), TEXT)]);
        let loaded = load_with(&files, Path::new("project.toml"));
        assert!(loaded.findings.is_empty(), "{:?}", loaded.findings);
    }

    #[test]
    fn a_code_without_which_there_is_no_verdict_has_no_severity_to_set() {
        let model = model(None);
        let codes = model.record(SEVERITIES).unwrap();
        assert!(codes.field("unused-entry").is_some() && codes.field("code").is_none());
        for fixed in ["source-not-available", "syntax", "unfinished-conflict", "import-loop"] {
            assert!(codes.field(fixed).is_none(), "{fixed}");
        }
    }
}
