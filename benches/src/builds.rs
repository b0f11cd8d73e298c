//! What cargo takes to build a crate.

use std::{
    ffi::OsStr,
    fs::{self, File},
    path::Path,
    process::{Command, Stdio},
    time::{Duration, Instant, SystemTime},
};

use crate::{
    clock,
    dependents::{Dependent, Way},
    documents::Error,
};

/// The time of a build: of the processor, over all that cargo ran, and on the wall.
#[derive(Clone, Copy, Debug)]
pub struct Time {
    /// Of the processor.
    pub processor: Duration,
    /// On the wall.
    pub wall: Duration,
}

/// The least times of the builds of a crate.
#[derive(Clone, Copy, Debug)]
pub struct Builds {
    /// With nothing built before, not even dependencies.
    pub clean: Time,
    /// After its `main.rs` was touched.
    pub touched: Time,
    /// After a term was added; none for a crate that has no vocabularies of its own.
    pub term_added: Option<Time>,
}

/// Builds a crate in every way, `rounds` times from nothing and thrice as often after a change.
///
/// # Errors
///
/// If a build fails.
pub fn measure(
    dependent: &Dependent,
    scratch: &Path,
    rounds: usize,
    options: &[&str],
) -> Result<Builds, Error> {
    let target = scratch.join("target");
    let build = || build(&dependent.manifest(), &target, options);
    let clean = least(rounds, |_| {
        if target.exists() {
            fs::remove_dir_all(&target)?;
        }
        build()
    })?;
    let touched = touched(&dependent.manifest(), &dependent.main(), &target, rounds, options)?;
    let has_terms = dependent.way != Way::Ready;
    let add_and_build = |number| {
        dependent.add_term(number)?;
        build()
    };
    let term_added = has_terms.then(|| least(3 * rounds, add_and_build)).transpose()?;
    fs::remove_dir_all(&target)?;
    Ok(Builds { clean, touched, term_added })
}

/// Builds a crate thrice in each round after its `main.rs` was touched: what the crate alone takes,
/// once its dependencies are built.
///
/// # Errors
///
/// If a build fails.
pub fn touched(
    manifest: &Path,
    main: &Path,
    target: &Path,
    rounds: usize,
    options: &[&str],
) -> Result<Time, Error> {
    build(manifest, target, options)?;
    least(3 * rounds, |_| {
        File::options().append(true).open(main)?.set_modified(SystemTime::now())?;
        build(manifest, target, options)
    })
}

fn build(manifest: &Path, target: &Path, options: &[&str]) -> Result<Time, Error> {
    let cargo = std::env::var_os("CARGO");
    let (wall, processor) = (Instant::now(), clock::children());
    let output = Command::new(cargo.as_deref().unwrap_or(OsStr::new("cargo")))
        .args(["build", "--quiet", "--offline", "--manifest-path"])
        .arg(manifest)
        .arg("--target-dir")
        .arg(target)
        .args(options)
        .stdin(Stdio::null())
        .output()?;
    if !output.status.success() {
        let errors = String::from_utf8_lossy(&output.stderr);
        return Err(format!("{} does not build:\n{errors}", manifest.display()).into());
    }
    Ok(Time { processor: clock::children().saturating_sub(processor), wall: wall.elapsed() })
}

fn least(times: usize, mut run: impl FnMut(usize) -> Result<Time, Error>) -> Result<Time, Error> {
    let mut least = run(0)?;
    for number in 1..times {
        let time = run(number)?;
        least.processor = least.processor.min(time.processor);
        least.wall = least.wall.min(time.wall);
    }
    Ok(least)
}
