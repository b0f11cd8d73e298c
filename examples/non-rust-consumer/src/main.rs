//! The schema of the bilateral ontology, held by the `jsonschema` crate to the corpus and to
//! mutants of it.
//!
//! Run it with `cargo run -p example-non-rust-consumer`.

use std::{error::Error, fmt::Write as _, io::Write as _, path::Path};

use comity_check::Ontology;
use comity_gen::json_schema::Shape;
use example_non_rust_consumer::{corpus::documents, judge::Judge, table::Table};
use serde_json::Value;

const SEED: u64 = 20;

fn main() -> Result<(), Box<dyn Error>> {
    let ontology = Ontology::open("comity:bilateral");
    let judge = Judge::new(&ontology, Shape::Validation)?;
    let corpus = documents(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../../corpus")))?;
    std::io::stdout().write_all(report(&judge, &corpus)?.as_bytes())?;
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
