//! The verdicts of generated validators beside those of comity: a matrix, code by target.
//!
//! `example-parity write DIR` writes the corpus and mutants of it, each with the codes of comity's
//! errors, to `DIR/cases.json`; `write-rules` adds documents that break each rule, made of its
//! examples. A validator writes its own to `DIR/NAME.json`, with null for a case that it was not
//! asked about. `example-parity compare DIR NAME=TARGET...` prints
//! the matrix, and fails if a difference is not in the loss report of the target.

mod cases;
mod labelled;
mod matrix;
mod mended;
mod validators;

use std::{
    error::Error,
    fs,
    io::{self, Write as _},
    path::Path,
};

use comity_check::Ontology;

const USAGE: &str = "usage: example-parity write|write-rules DIR, or compare DIR NAME=TARGET...";

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let ontology = Ontology::open("comity:bilateral");
    match arguments.as_slice() {
        [] => Ok(writeln!(io::stdout(), "{USAGE}")?),
        [command @ ("write" | "write-rules"), folder] => {
            fs::create_dir_all(folder)?;
            let (folder, written) =
                (Path::new(folder), cases::all(&ontology, *command == "write-rules")?);
            let write = |name, value: &dyn Fn() -> Result<String, serde_json::Error>| {
                value().map_err(io::Error::from).and_then(|text| fs::write(folder.join(name), text))
            };
            write("cases.json", &|| serde_json::to_string(&written.cases))?;
            write("corpus.json", &|| serde_json::to_string(&written.corpus))?;
            let document = cases::largest(&written.corpus).ok_or("no corpus")?;
            write("document.json", &|| serde_json::to_string(document))?;
            let rules = written.with_others.join(", ");
            if !rules.is_empty() {
                writeln!(io::stdout(), "only broken together with other rules: {rules}")?;
            }
            Ok(())
        }
        ["compare", folder, targets @ ..] => {
            let (model, _) = ontology.usable().ok_or("the ontology is not sound")?;
            let matrix = matrix::compare(model, Path::new(folder), targets)?;
            std::io::stdout().write_all(matrix.text.as_bytes())?;
            if matrix.unexplained.is_empty() {
                return Ok(());
            }
            Err(matrix.unexplained.join("\n").into())
        }
        _ => Err(USAGE.into()),
    }
}
