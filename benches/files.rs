//! The command and other validators on the same files: one, 400, and with `--many` 20,000.
//!
//! `cargo run --release -p comity-bench --bin files -- [--many] COMITY`, after
//! `cargo build --release -p comity-cli`. Other validators are run if they are in `PATH`.

use std::{
    ffi::OsString,
    fs,
    io::{self, Write as _},
    path::{Path, PathBuf},
};

use comity_bench::{
    documents::{Error, Size, each},
    files::{self, Kind, Tool},
};
use comity_gen::json_schema::{Shape, json_schema};

/// Documents of 4 to 20 kB.
const SIZE: Size = Size { enough: 4_000..18_000, claims: 100 };

fn main() -> Result<(), Error> {
    let mut arguments: Vec<OsString> = std::env::args_os().skip(1).collect();
    if arguments.first().is_some_and(|first| first == files::VALIDATE) {
        return files::validate(&arguments[1..]);
    }
    let is_many = arguments.first().is_some_and(|first| first == "--many");
    if is_many {
        arguments.remove(0);
    }
    let Some(comity) = arguments.first() else { return Err("usage: files [--many] COMITY".into()) };
    let comity = fs::canonicalize(comity)?;
    let folder = tempfile::tempdir()?;
    let model = comity_ontology::load_builtin("bilateral").model.ok_or("no ontology")?;
    let schema = folder.path().join("schema.json");
    fs::write(&schema, json_schema(&model, Shape::Validation).text())?;
    let out = &mut io::stdout();
    let length = fs::metadata(&comity)?.len();
    writeln!(out, "The command has {:.1} MB.\n", files::mega(length))?;
    let write = |count: usize, name: &str| -> Result<Vec<PathBuf>, Error> {
        let below = folder.path().join(name);
        fs::create_dir(&below)?;
        let mut paths = Vec::with_capacity(count);
        each(&model, count, &SIZE, |number, document, _| {
            let is_json = number % 2 == 0;
            let path = below.join(format!("{number:05}.{}", if is_json { "json" } else { "yaml" }));
            let text = if is_json {
                serde_json::to_string_pretty(document)?
            } else {
                serde_yaml_ng::to_string(document)?
            };
            fs::write(&path, text)?;
            paths.push(path);
            Ok(())
        })?;
        Ok(paths)
    };
    let registry = Path::new(env!("CARGO_MANIFEST_DIR")).join("../corpus/registry");
    let own = Tool::comity(&comity, &registry);
    if is_many {
        let paths = write(20_000, "many")?;
        return files::measure_many(out, &own, &folder.path().join("many"), &paths);
    }
    let tools = Tool::installed(own, &schema)?;
    let paths = write(400, "some")?;
    let of = |kind: Kind| paths.iter().find(|path| kind.is_of(path)).ok_or("no document");
    for (title, paths, rounds) in [
        ("one JSON document", std::slice::from_ref(of(Kind::Json)?), 15),
        ("one YAML document", std::slice::from_ref(of(Kind::Yaml)?), 15),
        ("400 documents", paths.as_slice(), 5),
    ] {
        files::measure(out, title, &tools, paths, rounds)?;
    }
    Ok(())
}
