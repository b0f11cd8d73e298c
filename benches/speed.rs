//! Reading documents: peers and project in one run, as ratios.
//!
//! `cargo bench -p comity-bench`; with `-- --quick`, a short run that shows that it runs; with
//! `-- WORDS`, only the rows whose names contain one of them.

use std::io::{Write, stdout};

use comity_bench::cases::{Parts, agree, all};
use comity_bench::documents::{Documents, Error};
use comity_bench::{rounds, table};

fn main() -> Result<(), Error> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let quick = arguments.iter().any(|argument| argument == "--quick");
    let wanted: Vec<&String> = arguments.iter().filter(|word| !word.starts_with('-')).collect();
    let (records, turns) = if quick { (200, 7) } else { (4000, 25) };
    let model = comity_ontology::load_builtin("bilateral").model.ok_or("no ontology")?;
    let documents = Documents::of_corpus(&model, records)?;
    let parts = Parts::new(&documents, &model)?;
    let mut cases = all(&documents, &parts);
    cases.retain(|case| {
        wanted.is_empty() || wanted.iter().any(|words| case.name.contains(words.as_str()))
    });
    agree(&cases, &documents)?;
    let taken = rounds::run(&cases, documents.len(), turns);
    let mut out = stdout().lock();
    let bytes: usize = documents.json.iter().map(String::len).sum();
    writeln!(out, "{records} records, {} bytes of JSON each, {turns} rounds\n", bytes / records)?;
    table::write(&mut out, &cases, &taken)?;
    Ok(())
}
