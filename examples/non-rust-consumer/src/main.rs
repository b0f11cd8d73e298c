//! The schema of the bilateral ontology, held by the `jsonschema` crate to the corpus and to
//! mutants of it.
//!
//! Run it with `cargo run -p example-non-rust-consumer`. With `--write DIR` it writes the schema
//! and all documents with their verdicts instead, for validators in other languages: see
//! `foreign/`.

use std::{error::Error, fmt::Write as _, fs, io::Write as _, path::Path};

use comity_check::Ontology;
use comity_gen::json_schema::Shape;
use comity_testkit::mutants::mutants;
use example_non_rust_consumer::{corpus::documents, judge::Judge, table::Table};
use serde_json::{Value, json};

const SEED: u64 = 20;

fn main() -> Result<(), Box<dyn Error>> {
    let ontology = Ontology::open("comity:bilateral");
    let judge = Judge::new(&ontology, Shape::Validation)?;
    let corpus = documents(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../../corpus")))?;
    let mut arguments = std::env::args_os().skip(1);
    match (arguments.next(), arguments.next()) {
        (None, _) => std::io::stdout().write_all(report(&judge, &corpus)?.as_bytes())?,
        (Some(flag), Some(folder)) if flag == "--write" => {
            write(&judge, &corpus, Path::new(&folder))?;
        }
        _ => return Err("usage: example-non-rust-consumer [--write DIR]".into()),
    }
    Ok(())
}

fn report(judge: &Judge<'_>, corpus: &[(String, Value)]) -> Result<String, Box<dyn Error>> {
    let mut out = String::new();
    let artefact = judge.artefact();
    writeln!(out, "{}: {} losses\n", artefact.title, artefact.losses.len())?;
    let mut unexplained = Vec::new();
    for (name, document) in corpus {
        let verdicts = judge.judge(document, "");
        if !verdicts.comity.is_empty() || !verdicts.schema.is_empty() {
            unexplained.push(format!("{name}: {:?}", verdicts.schema));
        }
        writeln!(out, "{name}: {}", if verdicts.schema.is_empty() { "valid" } else { "INVALID" })?;
    }
    // One mutant of each edit, of the document with the most in it.
    let largest = corpus.iter().max_by_key(|(_, document)| document.to_string().len());
    if let Some((name, document)) = largest {
        let table = Table::of(judge, document, 1, SEED);
        writeln!(out, "\nMutants of {name}:\n\n{}\n{}", table.render(), table.summary())?;
        unexplained.extend_from_slice(table.unexplained());
    }
    if unexplained.is_empty() { Ok(out) } else { Err(unexplained.join("\n").into()) }
}

/// Writes the schema, and documents with the verdict that a validator should give.
fn write(
    judge: &Judge<'_>,
    corpus: &[(String, Value)],
    folder: &Path,
) -> Result<(), Box<dyn Error>> {
    fs::create_dir_all(folder)?;
    fs::write(folder.join("schema.json"), judge.artefact().text())?;
    let mut cases = Vec::new();
    for (name, document) in corpus {
        cases.push(json!({ "name": name, "valid": true, "document": document }));
        for mutant in mutants(judge.model(), document, 2, SEED) {
            let valid = judge.judge(&mutant.document, &mutant.pointer).schema.is_empty();
            let name = format!("{name}: {} at {}", mutant.edit, mutant.pointer);
            cases.push(json!({ "name": name, "valid": valid, "document": mutant.document }));
        }
    }
    fs::write(folder.join("cases.json"), Value::Array(cases).to_string())?;
    Ok(())
}
