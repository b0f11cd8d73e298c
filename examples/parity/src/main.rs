//! The verdicts of generated validators beside those of comity: a matrix, code by target.
//!
//! `example-parity write DIR` writes the corpus and mutants of it, each with the codes of comity's
//! errors, to `DIR/cases.json`. A validator writes its own to `DIR/TARGET.json`. `example-parity
//! compare DIR TARGET...` prints the matrix, and fails if a difference is not in the loss report.

mod cases;
mod labelled;
mod matrix;

use std::{error::Error, fs, io::Write as _, path::Path};

use comity_check::Ontology;

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let ontology = Ontology::open("comity:bilateral");
    match arguments.as_slice() {
        [] => Ok(std::io::stdout().write_all(b"usage: example-parity write|compare DIR\n")?),
        ["write", folder] => {
            fs::create_dir_all(folder)?;
            let cases = cases::all(&ontology)?;
            let (folder, document) = (Path::new(folder), cases::largest()?);
            fs::write(folder.join("cases.json"), serde_json::to_string(&cases)?)?;
            fs::write(folder.join("document.json"), document.to_string())?;
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
        _ => Err("usage: example-parity write DIR, or compare DIR TARGET...".into()),
    }
}
