//! Documents with the codes of the errors that comity finds in them.

use std::{error::Error, path::Path};

use comity_check::{Ontology, document::Checker, file::LoadedFile};
use comity_testkit::mutants::mutants;
use comity_tree::{Format, Severity, Source};
use example_non_rust_consumer::corpus::documents;
use serde_json::{Value, json};

use crate::labelled::{self, Labelled};

const SEED: u64 = 31;

/// How many mutants of a document are made with one edit, beside the examples of rules and without
/// them.
const EACH: [usize; 2] = [24, 6];

/// One in how many of the documents that examples are put into is a case by itself.
const SOUND: usize = 5;

fn corpus() -> Result<Vec<(String, Value)>, Box<dyn Error>> {
    documents(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../../corpus")))
}

/// The document with the most in it.
pub(crate) fn largest(corpus: &[Value]) -> Option<&Value> {
    corpus.iter().max_by_key(|document| document.to_string().len())
}

/// What validators are asked about.
pub(crate) struct Written {
    /// Documents with the codes of comity's errors.
    pub(crate) cases: Vec<Value>,
    /// The corpus.
    pub(crate) corpus: Vec<Value>,
    /// The rules that each document which breaks them breaks others with.
    pub(crate) with_others: Vec<String>,
}

/// The corpus, mutants of it, and if asked, for each rule documents that break it.
///
/// # Errors
///
/// The corpus cannot be read, or the ontology is not sound.
pub(crate) fn all(ontology: &Ontology, with_rules: bool) -> Result<Written, Box<dyn Error>> {
    let checker = Checker::new(ontology).ok_or("the ontology is not sound")?;
    let model = checker.model();
    let corpus = corpus()?;
    let codes = |document: &Value| codes(&checker, document);
    let mut cases = Vec::new();
    let (mut labelled, mut with_others) = (Vec::new(), Vec::new());
    if with_rules {
        let mut seeds = labelled::seeds(&corpus, codes);
        let head = seeds.first().map(labelled::head).unwrap_or_default();
        seeds.extend(labelled::made(model, &head, &codes));
        labelled = labelled::labelled(model, &seeds, &codes);
        let broken = labelled::broken(model, &labelled);
        let of = |how| broken.iter().filter(move |(_, it)| **it == how).map(|(rule, _)| *rule);
        if of(None).next().is_some() {
            let rules: Vec<_> = of(None).collect();
            return Err(format!("no document breaks these rules: {}", rules.join(", ")).into());
        }
        with_others = of(Some(false)).map(str::to_owned).collect();
        // A validator that refuses these would refuse what is made of them for another reason.
        let sound = seeds.into_iter().step_by(SOUND).enumerate();
        cases.extend(sound.map(|(index, document)| {
            let name = format!("a document without errors ({index})");
            json!({ "name": name, "codes": [], "document": document })
        }));
    }
    for Labelled { rule, codes, document } in &labelled {
        let name = format!("an example of `{rule}`");
        cases.push(json!({ "name": name, "rule": rule, "codes": codes, "document": document }));
    }
    for (name, mut document) in corpus.clone() {
        shorten(&mut document);
        let whole = mutants(model, &document, EACH[usize::from(!with_rules)], SEED);
        cases.push(json!({ "name": name, "codes": codes(&document), "document": document }));
        for mutant in whole {
            let name = format!("{name}: {} at {}", mutant.edit, mutant.pointer);
            let (codes, document) = (codes(&mutant.document), mutant.document);
            cases.push(json!({ "name": name, "codes": codes, "document": document }));
        }
    }
    let corpus = corpus.into_iter().map(|(_, document)| document).collect();
    Ok(Written { cases, corpus, with_others })
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
    let file = LoadedFile { path, source, format: Format::Json, failure: None };
    let findings = checker.examine(&file).document.findings;
    let errors = findings.into_iter().filter(|finding| finding.severity == Severity::Error);
    errors.map(|finding| finding.code.into()).collect()
}
