//! Documents with the codes of the errors that comity finds in them.

use std::{error::Error, path::Path};

use comity_check::{Ontology, document::Checker, file::Loaded};
use comity_testkit::mutants::mutants;
use comity_tree::{Format, Severity, Source};
use example_non_rust_consumer::corpus::documents;
use serde_json::{Value, json};

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

/// The corpus, and mutants of it.
///
/// # Errors
///
/// The corpus cannot be read, or the ontology is not sound.
pub(crate) fn all(ontology: &Ontology) -> Result<Vec<Value>, Box<dyn Error>> {
    let checker = Checker::new(ontology).ok_or("the ontology is not sound")?;
    let mut cases = Vec::new();
    for (name, mut document) in corpus()? {
        shorten(&mut document);
        let whole = mutants(checker.model(), &document, EACH, SEED);
        cases.push(case(&checker, &name, &document));
        for mutant in whole {
            let name = format!("{name}: {} at {}", mutant.edit, mutant.pointer);
            cases.push(case(&checker, &name, &mutant.document));
        }
    }
    Ok(cases)
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

fn case(checker: &Checker<'_>, name: &str, document: &Value) -> Value {
    let source = Source { name: "document.json".to_owned(), text: document.to_string() };
    let path = source.name.clone().into();
    let file = Loaded { path, source, format: Format::Json, failure: None };
    let findings = checker.examine(&file).document.findings;
    let errors = findings.iter().filter(|finding| finding.severity == Severity::Error);
    let codes: Vec<&str> = errors.map(|finding| &*finding.code).collect();
    json!({ "name": name, "codes": codes, "document": document })
}
