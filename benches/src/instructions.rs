//! Instructions instead of time: what a case costs, on a machine that is busy with other things.
//!
//! Each case is run in a process of its own, under callgrind, which counts the instructions of
//! [`measured`] and of all that it calls.

use std::{
    hint::black_box,
    io::{self, Write},
    process::Command,
};

use crate::{
    cases::{Case, FROM_SLICE},
    documents::Error,
    table::{AIMS, count, count_of},
};

/// The argument before the name of the case that a process runs for callgrind.
pub const CASE: &str = "--case";

/// Runs a case on every document, where callgrind looks for it.
#[inline(never)]
pub fn measured(case: &Case<'_>) {
    for document in 0..case.texts.len() {
        black_box((case.run)(document));
    }
}

/// The instructions of each case, by a process of this program with the option [`CASE`].
///
/// # Errors
///
/// If valgrind is not installed, or does not report what it counted.
pub fn of_each(cases: &[Case<'_>]) -> Result<Vec<u64>, Error> {
    cases.iter().map(|case| of(case.name)).collect()
}

fn of(name: &str) -> Result<u64, Error> {
    let folder = tempfile::tempdir()?;
    let out = folder.path().join("callgrind.out");
    let mut valgrind = Command::new("valgrind");
    valgrind.args(["--tool=callgrind", "--collect-atstart=no"]);
    valgrind.arg("--toggle-collect=comity_bench::instructions::measured");
    valgrind.arg(format!("--callgrind-out-file={}", out.display()));
    let output = valgrind.arg(std::env::current_exe()?).args([CASE, name]).output()?;
    let log = String::from_utf8_lossy(&output.stderr);
    let collected = log.lines().find_map(|line| line.split_once("Collected : "));
    let (_, number) = collected.ok_or_else(|| format!("valgrind counted nothing:\n{log}"))?;
    Ok(number.trim().parse()?)
}

/// Writes a row for each case, and then the ratios that the project aims at.
///
/// # Errors
///
/// If the table cannot be written.
pub fn write(out: &mut impl Write, cases: &[Case<'_>], counts: &[u64]) -> io::Result<()> {
    let of = |name: &str| {
        let found = cases.iter().position(|case| case.name == name);
        found.map(|index| count_of(counts[index]))
    };
    writeln!(out, "| {:<34} | instructions/byte | a record | from_slice / this |", "")?;
    writeln!(out, "|:{:-<34}-|------------------:|---------:|------------------:|", "")?;
    for (case, &instructions) in cases.iter().zip(counts) {
        let instructions = count_of(instructions);
        let bytes: usize = case.texts.iter().map(String::len).sum();
        let rate = instructions / count(bytes);
        let each = instructions / count(case.texts.len());
        let ratio = of(FROM_SLICE).map_or(f64::NAN, |slice| slice / instructions);
        writeln!(out, "| {:<34} | {rate:>17.2} | {each:>8.0} | {ratio:>17.2} |", case.name)?;
    }
    writeln!(out, "\n| {:<28} | {:<36} | ratio |  aim |", "", "instructions of")?;
    writeln!(out, "|:{:-<28}-|:{:-<36}-|------:|-----:|", "", "")?;
    for (own, peer, aim) in AIMS {
        if let (Some(instructions), Some(of_peer)) = (of(own), of(peer)) {
            let ratio = of_peer / instructions;
            writeln!(out, "| {own:<28} | {peer:<36} | {ratio:>5.2} | {aim:>4.1} |")?;
        }
    }
    Ok(())
}
