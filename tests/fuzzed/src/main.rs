//! Mutants of the seeds, without a fuzzer: `cargo run -p comity-fuzzed -- SECONDS [TARGET...]`.
//!
//! A fuzzer finds more, since it sees which inputs reach something new, but needs a nightly
//! toolchain. An input that breaks something is written to `fuzz/artifacts`.

use std::{
    error::Error,
    fs,
    io::{self, Write as _},
    panic::catch_unwind,
    path::{Path, PathBuf},
    time::{Duration, Instant},
};

use comity_fuzzed::{TARGETS, Target};
use comity_testkit::Dice;

/// The most bytes of an input.
const MOST: usize = 20_000;

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let seconds = arguments.next().ok_or("usage: comity-fuzzed SECONDS [TARGET...]")?;
    let seconds = Duration::from_secs(seconds.parse()?);
    let wanted: Vec<String> = arguments.collect();
    let is_wanted = |name: &str| wanted.is_empty() || wanted.iter().any(|one| one == name);
    let out = &mut io::stdout();
    let mut broken = 0;
    for (name, target) in TARGETS.into_iter().filter(|(name, _)| is_wanted(name)) {
        let (tried, input) = search(name, target, seconds)?;
        if let Some(input) = input {
            let folder = fuzz().join("artifacts").join(name);
            fs::create_dir_all(&folder)?;
            let path = folder.join(format!("mutant-{tried}"));
            fs::write(&path, input)?;
            writeln!(out, "{name}: broken by {}", path.display())?;
            broken += 1;
        } else {
            writeln!(out, "{name}: {tried} inputs in {} s", seconds.as_secs())?;
        }
    }
    if broken > 0 { Err(format!("{broken} targets are broken").into()) } else { Ok(()) }
}

fn fuzz() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fuzz")
}

/// Tries mutants for a time; returns how many, and the input that breaks the target.
fn search(name: &str, target: Target, time: Duration) -> io::Result<(usize, Option<Vec<u8>>)> {
    let mut paths: Vec<PathBuf> = fs::read_dir(fuzz().join("seeds").join(name))?
        .map(|entry| Ok(entry?.path()))
        .collect::<io::Result<_>>()?;
    paths.sort();
    let seeds: Vec<Vec<u8>> = paths.iter().map(fs::read).collect::<io::Result<_>>()?;
    let start = Instant::now();
    let mut tried = 0;
    while start.elapsed() < time {
        tried += 1;
        let input = mutant(&seeds, &mut Dice::new(tried as u64));
        if catch_unwind(|| target(&input)).is_err() {
            return Ok((tried, Some(input)));
        }
    }
    Ok((tried, None))
}

/// A seed with up to eight changes: bytes, pieces of itself and of other seeds.
fn mutant(seeds: &[Vec<u8>], dice: &mut Dice) -> Vec<u8> {
    const SIGNS: [&str; 18] = [
        "\"",
        "'",
        "\\",
        "{",
        "}",
        "[",
        "]",
        ":",
        ",",
        "#",
        "\n",
        "\t",
        "&a ",
        "*a",
        "- ",
        "\u{202e}",
        "9999999999",
        "\u{e9}",
    ];
    let mut input = seeds[dice.roll(seeds.len())].clone();
    for _ in 0..=dice.roll(8) {
        let at = dice.roll(input.len() + 1);
        let end = (at + dice.roll(40)).min(input.len());
        match dice.roll(5) {
            0 => drop(input.drain(at..end)),
            1 => drop(input.splice(at..at, SIGNS[dice.roll(SIGNS.len())].bytes())),
            2 => {
                let other = &seeds[dice.roll(seeds.len())];
                let from = dice.roll(other.len() + 1);
                let piece = other[from..(from + dice.roll(60)).min(other.len())].to_vec();
                drop(input.splice(at..at, piece));
            }
            3 => {
                let piece = input[at..end].repeat(1 + dice.roll(20));
                drop(input.splice(at..end, piece));
            }
            _ => {
                if let Some(byte) = input.get_mut(at) {
                    *byte = u8::try_from(dice.roll(256)).unwrap_or_default();
                }
            }
        }
        input.truncate(MOST);
    }
    input
}
