//! What a dependent pays to compile: through comity, and with derives of the same types.
//!
//! `cargo bench -p comity-bench --bench dependents`; with `-- --release`, of optimised builds; with
//! `-- --quick`, of one pair of crates, once.

use std::{
    io::{Write, stdout},
    path::Path,
};

use comity_bench::{
    builds::{Builds, Time, measure, touched},
    dependents::{Dependent, Way},
    documents::Error,
    scale::Scale,
};

fn main() -> Result<(), Error> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let has = |flag: &str| arguments.iter().any(|argument| argument == flag);
    let is_quick = has("--quick");
    let rounds = if is_quick { 1 } else { 3 };
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
    let own = take(Way::Ontology, false)?;
    let peer = take(Way::Derives, false)?;
    let mut ratios = vec![("`ontology!` / derives, serde", own.clean, peer.clean)];
    if !is_quick {
        let ready = take(Way::Ready, false)?;
        let own = take(Way::Ontology, true)?;
        let schemars = take(Way::Derives, true)?;
        ratios.extend([
            ("`ontology!` / derives, serde and schemars", own.clean, schemars.clean),
            ("default features / derives of serde", ready.clean, peer.clean),
            ("default features / derives of serde and schemars", ready.clean, schemars.clean),
        ]);
    }
    writeln!(out, "\nClean builds, by the processor's time:\n")?;
    for (name, own, peer) in ratios {
        writeln!(out, "- {name}: {:.2}", seconds(own) / seconds(peer))?;
    }
    if !is_quick {
        growth(&mut out, scratch.path(), rounds, options)?;
    }
    Ok(())
}

/// What a crate with a large ontology takes, once its dependencies are built.
fn growth(
    out: &mut impl Write,
    scratch: &Path,
    rounds: usize,
    options: &[&str],
) -> Result<(), Error> {
    writeln!(out, "\n| {:<14} | touch: CPU s | wall s |", "")?;
    writeln!(out, "|:{:-<14}-|-------------:|-------:|", "")?;
    let target = scratch.join("target");
    let sizes = [
        Scale::terms(scratch, 10)?,
        Scale::terms(scratch, 5_000)?,
        Scale::terms(scratch, 10_000)?,
        Scale::records(scratch, 500)?,
    ];
    for scale in sizes {
        let time = touched(&scale.manifest(), &scale.main(), &target, rounds, options)?;
        let (cpu, wall) = (seconds(time), time.wall.as_secs_f64());
        writeln!(out, "| {:<14} | {cpu:>12.2} | {wall:>6.2} |", scale.name)?;
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
