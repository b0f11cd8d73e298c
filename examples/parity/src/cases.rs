//! Documents with the codes of the errors that comity finds in them.

use std::{collections::BTreeSet, error::Error, path::Path};

use comity_check::{Ontology, document::Checker, file::Loaded};
use comity_gen::fates;
use comity_testkit::mutants::mutants;
use comity_tree::{Format, Severity, Source};
use example_non_rust_consumer::corpus::documents;
use serde_json::{Value, json};

use crate::{
    labelled::{self, Labelled},
    matrix::texts,
};

const SEED: u64 = 31;

/// How many mutants of a document are made with one edit.
const EACH: usize = 24;

fn corpus() -> Result<Vec<(String, Value)>, Box<dyn Error>> {
    documents(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../../corpus")))
}

/// The document of the corpus with the most in it.
///
/// # Errors
///
/// The corpus cannot be read.
pub(crate) fn largest() -> Result<Value, Box<dyn Error>> {
    let all = corpus()?.into_iter().map(|(_, document)| document);
    all.max_by_key(|document| document.to_string().len()).ok_or_else(|| "no corpus".into())
}

/// The corpus, mutants of it, and for each rule documents that break it.
///
/// # Errors
///
/// The corpus cannot be read, the ontology is not sound, or nothing breaks one of its rules.
pub(crate) fn all(ontology: &Ontology) -> Result<Vec<Value>, Box<dyn Error>> {
    let checker = Checker::new(ontology).ok_or("the ontology is not sound")?;
    let model = checker.model();
    let corpus = corpus()?;
    let codes = |document: &Value| codes(&checker, document);
    let mut cases = Vec::new();
    let seeds = labelled::seeds(&corpus, codes);
    let labelled = labelled::labelled(model, &seeds, codes);
    for Labelled { rule, codes, document } in &labelled {
        let name = format!("an example of `{rule}`");
        cases.push(json!({ "name": name, "rule": rule, "codes": codes, "document": document }));
    }
    for (name, mut document) in corpus {
        shorten(&mut document);
        let whole = mutants(model, &document, EACH, SEED);
        cases.push(json!({ "name": name, "codes": codes(&document), "document": document }));
        for mutant in whole {
            let name = format!("{name}: {} at {}", mutant.edit, mutant.pointer);
            let (codes, document) = (codes(&mutant.document), mutant.document);
            cases.push(json!({ "name": name, "codes": codes, "document": document }));
        }
    }
    let broken: BTreeSet<&str> = cases.iter().flat_map(|case| texts(&case["codes"])).collect();
    let never = fates::rules(model).into_iter().filter(|rule| !broken.contains(rule));
    let never: Vec<_> = never.collect();
    if never.is_empty() { Ok(cases) } else { Err(format!("no case breaks {never:?}").into()) }
}

/// Leaves a few of the values of each long list at the top of a document, so that mutants are small.
fn shorten(document: &mut Value) {
    const KEPT: usize = 12;
    let Some(fields) = document.as_object_mut() else { return };
    for list in fields.values_mut().filter_map(Value::as_array_mut) {
        let step = (list.len() / KEPT).max(1);
        *list = list.iter().step_by(step).cloned().collect();
    }
}

/// The codes of the errors that comity finds.
fn codes(checker: &Checker<'_>, document: &Value) -> Vec<String> {
    let source = Source { name: "document.json".to_owned(), text: document.to_string() };
    let path = source.name.clone().into();
    let file = Loaded { path, source, format: Format::Json, failure: None };
    let findings = checker.examine(&file).document.findings;
    let errors = findings.into_iter().filter(|finding| finding.severity == Severity::Error);
    errors.map(|finding| finding.code.into()).collect()
}
