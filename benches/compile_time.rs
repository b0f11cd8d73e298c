//! What a dependent pays to compile: through comity, and with derives of the same types.
//!
//! `cargo run --release -p comity-bench --bin compile-time`; with `-- --release`, of optimised
//! builds; with `-- --quick`, each build from nothing once.

use std::io::{Write, stdout};

use comity_bench::builds::{Builds, Time, measure};
use comity_bench::dependents::{Dependent, Way};
use comity_bench::documents::Error;

fn main() -> Result<(), Error> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let has = |flag: &str| arguments.iter().any(|argument| argument == flag);
    let rounds = if has("--quick") { 1 } else { 3 };
    let options: &[&str] = if has("--release") { &["--release"] } else { &[] };
    let scratch = tempfile::tempdir()?;
    let mut out = stdout().lock();
    writeln!(out, "| {:<34} | clean: CPU s | wall s | touch: CPU s | term: CPU s | wall s |", "")?;
    writeln!(out, "|:{:-<34}-|-------------:|-------:|-------------:|------------:|-------:|", "")?;
    let mut take = |way, json_schema| -> Result<Builds, Error> {
        let dependent = Dependent::write(scratch.path(), way, json_schema)?;
        let builds = measure(&dependent, scratch.path(), rounds, options)?;
        row(&mut out, &dependent.name, &builds)?;
        Ok(builds)
    };
    let mut pairs = Vec::new();
    for json_schema in [false, true] {
        pairs.push((take(Way::Ontology, json_schema)?, take(Way::Derives, json_schema)?));
    }
    let ready = take(Way::Ready, false)?;
    writeln!(out, "\nClean builds, by the processor's time:\n")?;
    for (name, own, peer) in [
        ("`ontology!` / derives, serde", &pairs[0].0, &pairs[0].1),
        ("`ontology!` / derives, serde and schemars", &pairs[1].0, &pairs[1].1),
        ("default features / derives of serde", &ready, &pairs[0].1),
        ("default features / derives of serde and schemars", &ready, &pairs[1].1),
    ] {
        let ratio = seconds(own.clean) / seconds(peer.clean);
        writeln!(out, "- {name}: {ratio:.2}")?;
    }
    Ok(())
}

fn row(out: &mut impl Write, name: &str, builds: &Builds) -> Result<(), Error> {
    let Builds { clean, touched, term_added } = builds;
    let term = term_added.map_or_else(
        || format!("{:>11} | {:>6}", "-", "-"),
        |time| format!("{:>11.2} | {:>6.2}", seconds(time), time.wall.as_secs_f64()),
    );
    let (cpu, wall) = (seconds(*clean), clean.wall.as_secs_f64());
    let touched = seconds(*touched);
    writeln!(out, "| {name:<34} | {cpu:>12.2} | {wall:>6.2} | {touched:>12.2} | {term} |")?;
    Ok(())
}

fn seconds(time: Time) -> f64 {
    time.processor.as_secs_f64()
}
