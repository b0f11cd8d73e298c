//! How long every target takes for the bilateral ontology, how that grows with the number of terms,
//! and what `LinkML` takes for a schema of the same types.
//!
//! `cargo bench -p comity-targets --bench targets`. With `COMITY_LINKML`, the folder of `LinkML`'s
//! commands, these are run as well. `-- --quick` measures once and grows less.

#![allow(
    clippy::format_push_string,
    reason = "generated text is read here line by line, as it will be"
)]

mod linkml;
mod scaled;

use std::{
    env,
    error::Error,
    fs,
    hint::black_box,
    io::{Write, stdout},
    path::Path,
    process::Command,
    time::{Duration, Instant},
};

use comity_gen::CorpusValues;
use comity_ontology::{Model, load, load_builtin};
use comity_targets::{generate, targets};

type Outcome = Result<(), Box<dyn Error>>;

fn main() -> Outcome {
    let is_quick = env::args().any(|argument| argument == "--quick");
    let rounds = if is_quick { 1 } else { 7 };
    let mut out = stdout().lock();
    let model = load_builtin("bilateral").model.ok_or("the ontology is not sound")?;
    of_each(&mut out, &model, rounds)?;
    let folder = env::temp_dir().join(format!("comity-targets-{}", std::process::id()));
    fs::create_dir_all(&folder)?;
    let sizes: &[usize] = if is_quick { &[100] } else { &[1_000, 10_000, 100_000] };
    let done = growth(&mut out, &folder, sizes).and_then(|()| match env::var_os("COMITY_LINKML") {
        Some(commands) => beside(&mut out, &model, &folder, Path::new(&commands)),
        None => Ok(()),
    });
    fs::remove_dir_all(&folder)?;
    done
}

/// A row for each target, the sum, and what all of them take on all cores, as in the command.
fn of_each(out: &mut impl Write, model: &Model, rounds: usize) -> Outcome {
    writeln!(out, "| target     | files |   kB |     ms |")?;
    writeln!(out, "|:-----------|------:|-----:|-------:|")?;
    let mut sum = Duration::ZERO;
    for target in targets() {
        let artefact = target.generate(model).map_err(|refusals| format!("{refusals:?}"))?;
        let size: usize = artefact.files.iter().map(|file| file.text.len()).sum();
        let taken = best(rounds, || drop(black_box(target.generate(black_box(model)))));
        let (files, ms) = (artefact.files.len(), ms(taken));
        writeln!(out, "| {:<10} | {files:>5} | {:>4} | {ms:>6.1} |", target.name(), size / 1000)?;
        sum += taken;
    }
    writeln!(out, "| all        |       |      | {:>6.1} |", ms(sum))?;
    let corpus = CorpusValues::default();
    let taken =
        best(rounds, || drop(black_box(generate(targets(), black_box(model), &corpus, None))));
    writeln!(out, "| together   |       |      | {:>6.1} |", ms(taken))?;
    Ok(())
}

/// A row for each number of terms: all targets together, and each term.
fn growth(out: &mut impl Write, folder: &Path, sizes: &[usize]) -> Outcome {
    writeln!(out, "\n|  terms | ms, read | ms, all targets | us a term | slowest a term |")?;
    writeln!(out, "|-------:|---------:|----------------:|----------:|:---------------|")?;
    for size in sizes {
        let file = folder.join("scaled.toml");
        fs::write(&file, scaled::ontology(*size))?;
        let began = Instant::now();
        let loaded = load(&file);
        let read = began.elapsed();
        if let Some(finding) = loaded.findings.first() {
            return Err(format!("{finding:?}").into());
        }
        let model = loaded.model.ok_or("the ontology is not sound")?;
        let mut slowest = ("", Duration::ZERO);
        let mut sum = Duration::ZERO;
        for target in targets() {
            let began = Instant::now();
            let made = black_box(target.generate(black_box(&model)));
            let taken = began.elapsed();
            made.map_err(|refusals| format!("{refusals:?}"))?;
            sum += taken;
            if taken > slowest.1 {
                slowest = (target.name(), taken);
            }
        }
        let each = |taken: Duration| {
            taken.as_secs_f64() * 1e6 / f64::from(u32::try_from(*size).unwrap_or(1))
        };
        let (read, all, a_term) = (ms(read), ms(sum), each(sum));
        let last = format!("{} ({:.1})", slowest.0, each(slowest.1));
        writeln!(out, "| {size:>6} | {read:>8.0} | {all:>15.0} | {a_term:>9.1} | {last:<14} |")?;
    }
    Ok(())
}

/// A row for each generator of `LinkML`, and the sum.
fn beside(out: &mut impl Write, model: &Model, folder: &Path, commands: &Path) -> Outcome {
    let schema = folder.join("linkml.yaml");
    fs::write(&schema, linkml::schema(model))?;
    writeln!(out, "\n| LinkML           |   kB |      s |")?;
    writeln!(out, "|:-----------------|-----:|-------:|")?;
    let mut sum = Duration::ZERO;
    for name in linkml::COMMANDS {
        let began = Instant::now();
        let ran = Command::new(commands.join(name)).arg(&schema).current_dir(folder).output()?;
        let taken = began.elapsed();
        if !ran.status.success() {
            let why = String::from_utf8_lossy(&ran.stderr);
            let why = why.lines().last().unwrap_or_default();
            writeln!(out, "| {name:<16} | fails after {:.2} s: {why} |", taken.as_secs_f64())?;
            continue;
        }
        sum += taken;
        let (size, taken) = (ran.stdout.len() / 1000, taken.as_secs_f64());
        writeln!(out, "| {name:<16} | {size:>4} | {taken:>6.2} |")?;
    }
    writeln!(out, "| all              |      | {:>6.2} |", sum.as_secs_f64())?;
    Ok(())
}

/// The shortest time of several runs.
fn best(rounds: usize, mut run: impl FnMut()) -> Duration {
    let times = (0..rounds).map(|_| {
        let began = Instant::now();
        run();
        began.elapsed()
    });
    times.min().unwrap_or_default()
}

fn ms(duration: Duration) -> f64 {
    duration.as_secs_f64() * 1e3
}
