//! Generates every target of an ontology into a folder, as `comity gen` does:
//! `cargo run -p comity-targets --example generate -- FOLDER ONTOLOGY`.

use std::path::{Path, PathBuf};

use comity_ontology::{load, load_builtin};
use comity_targets::{
    folder::{Output, write},
    targets,
};

fn main() -> Result<(), String> {
    let mut arguments = std::env::args().skip(1);
    let folder = PathBuf::from(arguments.next().ok_or("name a folder")?);
    let name = arguments.next().unwrap_or_else(|| "comity:bilateral".to_owned());
    let loaded = match name.strip_prefix("comity:") {
        Some(name) => load_builtin(name),
        None => load(Path::new(&name)),
    };
    if !loaded.is_sound() {
        return Err(format!("{name} has {} findings", loaded.findings.len()));
    }
    let model = loaded.model.ok_or("the ontology has no model")?;
    let mut outputs = Vec::new();
    for target in targets() {
        let artefact = target.generate(&model).map_err(|refusals| {
            refusals.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
        })?;
        outputs.push(Output::new(&model, *target, &artefact));
    }
    write(&folder, &outputs).map_err(|it| format!("{}: {}", it.path.display(), it.why))
}
