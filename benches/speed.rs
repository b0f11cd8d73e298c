//! Reading documents: peers and project in one run, as ratios.
//!
//! `cargo bench -p comity-bench --bench speed`; with `-- --quick`, a short run that shows that it runs; with
//! `-- WORDS`, only the rows whose names contain one of them; with `-- --count-instructions`,
//! instructions instead of times, by valgrind.

use std::io::{Write, stdout};

use comity_bench::{
    cases::{Case, Parts, agree, all},
    documents::{Documents, Error},
    instructions, rounds, table,
};

fn main() -> Result<(), Error> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let has = |option: &str| arguments.iter().any(|argument| argument == option);
    let (counts, is_counted) = (has("--count-instructions"), has(instructions::CASE));
    let wanted: Vec<&String> = arguments.iter().filter(|word| !word.starts_with('-')).collect();
    let (records, turns) = match () {
        () if counts || is_counted => (100, 1),
        () if has("--quick") => (200, 7),
        () => (4000, 25),
    };
    let model = comity_ontology::load_builtin("bilateral").model.ok_or("no ontology")?;
    let documents = Documents::of_corpus(&model, records)?;
    let parts = Parts::new(&documents, &model)?;
    let mut cases = all(&documents, &parts);
    let is_wanted = |case: &Case<'_>, words: &str| {
        if is_counted { case.name == words } else { case.name.contains(words) }
    };
    cases.retain(|case| wanted.is_empty() || wanted.iter().any(|words| is_wanted(case, words)));
    agree(&cases, &documents)?;
    if is_counted {
        cases.iter().for_each(instructions::measured);
        return Ok(());
    }
    let mut out = stdout().lock();
    let bytes: usize = documents.json.iter().map(String::len).sum();
    write!(out, "{records} records, {} bytes of JSON each", bytes / records)?;
    if counts {
        writeln!(out, "\n")?;
        instructions::write(&mut out, &cases, &instructions::of_each(&cases)?)?;
    } else {
        writeln!(out, ", {turns} rounds\n")?;
        let taken = rounds::run(&cases, documents.len(), turns);
        table::write(&mut out, &cases, &taken)?;
    }
    Ok(())
}
