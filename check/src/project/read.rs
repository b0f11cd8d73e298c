//! From the tree of a project file to what it says.

use std::path::{Path, PathBuf};

use comity_ontology::{
    model::Model,
    reading::{Interpreted, Interpreter},
};
use comity_tree::{Code, Finding, Node, Severity, Tree};

use super::{
    Project,
    language::model,
    paths::{self, Place},
};
use crate::{
    codes,
    expected::Expected,
    explain::built_in,
    limits::Limits,
    patterns::Patterns,
    severities::{Severities, Weight, Weights, is_fixed},
};

/// Reads the tree of a project file in a folder. Without an ontology, codes are not checked: they
/// may be those of its rules.
pub(super) fn read(
    tree: &Tree<'_>,
    folder: &Path,
    ontology: Option<&Model>,
) -> (Project, Vec<Finding>) {
    let language = model(ontology);
    let root = language.root.unwrap_or_default();
    let Interpreted { mut findings, .. } = Interpreter::new(&language, root).interpret(tree);
    let tables = tables(tree.root());
    findings.retain(|finding| !is_about_a_code(finding, &tables, ontology.is_some()));
    let mut reader = Reader { root: tree.root(), folder, findings, expected: Vec::new() };
    for table in tables {
        reader.refuse_fixed(table);
    }
    let mut project = Project {
        folder: folder.to_owned(),
        documents: reader.paths("documents", Place::Pattern),
        registry: reader.registry(),
        additions: reader.paths("additions", Place::Any),
        sources: reader.paths("sources", Place::Folder),
        exclude: reader.patterns(tree.root(), "exclude"),
        strict: reader.get("strict").is_some_and(|node| node.text() == "true"),
        severities: reader.severities(),
        limits: reader.limits(),
        expected: Vec::new(),
        notes: Vec::new(),
    };
    reader.ontology();
    let mut findings = reader.findings;
    project.expected = reader.expected;
    let unused = project.expected.iter_mut().map(Expected::findings);
    for findings in unused.chain([&mut findings]) {
        weigh(findings, &project.severities);
        tree.locate(findings);
    }
    (project, findings)
}

/// The tables of severities.
fn tables(root: Node<'_>) -> Vec<Node<'_>> {
    let overrides = root.get("override").into_iter().flat_map(Node::items);
    std::iter::once(root).chain(overrides).filter_map(|node| node.get("severity")).collect()
}

/// Whether a finding of the language is left to [`Reader::refuse_fixed`], or is about a code that
/// is not known.
fn is_about_a_code(finding: &Finding, tables: &[Node<'_>], has_ontology: bool) -> bool {
    let keys = || tables.iter().flat_map(|table| table.entries()).map(|(key, _)| key);
    let key = (finding.code == Code::UNKNOWN_KEY.name)
        .then(|| keys().find(|key| key.span() == finding.span))
        .flatten();
    key.is_some_and(|key| !has_ontology || fixed(key.text()).is_some())
}

/// The built-in code with this name, if its severity cannot be set.
fn fixed(name: &str) -> Option<&'static Code> {
    built_in().find(|code| code.name == name && is_fixed(code))
}

/// Gives the findings about paths the severities that the file itself sets.
fn weigh(findings: &mut Vec<Finding>, severities: &Severities) {
    findings.retain_mut(|finding| {
        let is_set =
            [codes::MISSING_PATH.name, codes::UNUSED_PATTERN.name].contains(&&*finding.code);
        match severities.everywhere.get(&*finding.code).filter(|_| is_set) {
            Some(Weight::Off) => false,
            Some(Weight::Of(severity)) => {
                finding.severity = *severity;
                true
            }
            None => true,
        }
    });
}

struct Reader<'t> {
    root: Node<'t>,
    folder: &'t Path,
    findings: Vec<Finding>,
    expected: Vec<Expected>,
}

impl<'t> Reader<'t> {
    fn get(&self, key: &str) -> Option<Node<'t>> {
        self.root.get(key)
    }

    fn paths(&mut self, key: &str, place: Place) -> Vec<PathBuf> {
        let Some(value) = self.get(key) else { return Vec::new() };
        paths::read(key, value, self.folder, place, &mut self.findings)
    }

    fn registry(&mut self) -> Option<Vec<PathBuf>> {
        let default = self.folder.join("registry");
        match self.get("registry") {
            Some(_) => Some(self.paths("registry", Place::Registry)),
            None => default.is_dir().then(|| vec![default]),
        }
    }

    fn patterns(&mut self, node: Node<'t>, key: &str) -> Patterns {
        let items: Vec<Node<'t>> =
            node.get(key).into_iter().flat_map(Node::items).filter(|one| is_text(*one)).collect();
        self.expected.extend(items.iter().filter_map(|item| Expected::of(*item, self.folder)));
        let lines = items.iter().map(|item| item.text());
        Patterns::new(self.folder, lines).unwrap_or_else(|(index, why)| {
            let item = items[index];
            let message = format!("`{}` is not a pattern of paths: {why}", item.text());
            let finding = Finding::new(Code::BAD_FORM, item.span(), message);
            self.findings.push(finding.node(item.index()));
            Patterns::default()
        })
    }

    fn severities(&mut self) -> Severities {
        let everywhere = self.get("severity").map(weights).unwrap_or_default();
        let overrides: Vec<Node<'t>> =
            self.get("override").into_iter().flat_map(Node::items).collect();
        let overrides = overrides.into_iter().map(|one| {
            let weights = one.get("severity").map(weights).unwrap_or_default();
            (self.patterns(one, "paths"), weights)
        });
        let overrides = overrides.collect();
        Severities { everywhere, overrides }
    }

    /// Reports the codes of a table whose severity cannot be set.
    fn refuse_fixed(&mut self, table: Node<'t>) {
        for (key, _) in table.entries() {
            if let Some(code) = fixed(key.text()) {
                let message = format!("the severity of `{}` cannot be set", code.name);
                let finding = Finding::new(codes::FIXED_SEVERITY, key.span(), message)
                    .help("remove the line: there is no verdict on what could not be read")
                    .node(key.index());
                self.findings.push(finding);
            }
        }
    }

    fn limits(&self) -> Limits {
        let table = self.get("limits");
        let number = |key| table?.get(key)?.text().replace('_', "").parse::<u64>().ok();
        let default = Limits::default();
        let size = |key, default: usize| {
            number(key).and_then(|number| number.try_into().ok()).unwrap_or(default)
        };
        Limits {
            file_bytes: number("file_bytes").unwrap_or(default.file_bytes),
            combinations: size("combinations", default.combinations),
            rule_steps: size("rule_steps", default.rule_steps),
            ..default
        }
    }

    /// Reports an ontology that is not there.
    fn ontology(&mut self) {
        let Some(node) = self.get("ontology").filter(|node| is_text(*node)) else { return };
        if !node.text().starts_with("comity:") {
            let path = self.folder.join(node.text());
            self.findings.extend(paths::missing(node, &path, Place::File));
        }
    }
}

fn is_text(node: Node<'_>) -> bool {
    node.as_str().is_some_and(|text| !text.is_empty())
}

fn weights(table: Node<'_>) -> Weights {
    let weight = |word: &str| match word {
        "off" => Some(Weight::Off),
        "info" => Some(Weight::Of(Severity::Info)),
        "warning" => Some(Weight::Of(Severity::Warning)),
        "error" => Some(Weight::Of(Severity::Error)),
        _ => None,
    };
    let entries = table.entries();
    entries
        .filter_map(|(key, value)| Some((key.text().to_owned(), weight(value.text())?)))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_word_for_a_severity_is_read() {
        let language = model(None);
        let words = language.vocabulary("Severity").unwrap();
        for term in &words.terms {
            let text = format!("[severity]\nunused-entry = \"{}\"\n", term.code);
            let read = comity_tree::toml::read(&text);
            let tree = read.tree.unwrap();
            assert_eq!(weights(tree.root().get("severity").unwrap()).len(), 1, "{}", term.code);
        }
    }
}
