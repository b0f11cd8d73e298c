//! Validators as commands, and what they take for the same files.

use std::{
    ffi::OsString,
    fs,
    io::Write,
    path::{Path, PathBuf},
    process::{Command, Stdio},
    time::{Duration, Instant},
};

use serde_json::Value;

use crate::{
    clock,
    documents::Error,
    table::{count, count_of},
};

/// The first argument of the program if it is the peer that validates with a schema.
pub const VALIDATE: &str = "validate";

/// The format of a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// JSON.
    Json,
    /// YAML.
    Yaml,
}

impl Kind {
    /// Whether a path is that of such a document.
    pub fn is_of(self, path: &Path) -> bool {
        let extension = if self == Self::Json { "json" } else { "yaml" };
        path.extension().is_some_and(|of_path| of_path == extension)
    }
}

/// A command that checks files.
#[derive(Debug)]
pub struct Tool {
    name: &'static str,
    program: OsString,
    /// The arguments in front of the files.
    before: Vec<OsString>,
    /// What is in front of each file, if anything.
    each: Option<&'static str>,
}

impl Tool {
    /// The command of this project, which checks the documents against each other as well.
    pub fn comity(program: &Path, registry: &Path) -> Self {
        let before = ["check", "--format", "concise", "--registry"].map(OsString::from);
        let before = before.into_iter().chain([registry.into()]).collect();
        Self { name: "comity check", program: program.into(), before, each: None }
    }

    /// `own`, the peer that this program is, and the other validators that can be run.
    ///
    /// # Errors
    ///
    /// If this program does not know where it is.
    pub fn installed(own: Self, schema: &Path) -> Result<Vec<Self>, Error> {
        let tool = |name, program: &str, before: &[&str], each| {
            let before = before.iter().map(OsString::from).chain([schema.into()]).collect();
            Self { name, program: program.into(), before, each }
        };
        let peers = [
            tool("check-jsonschema", "check-jsonschema", &["--schemafile"], None),
            tool("sourcemeta jsonschema", "jsonschema", &["validate"], None),
            tool("jsonschema-cli", "jsonschema-cli", &["validate"], Some("-i")),
            tool(
                "ajv-cli",
                "ajv",
                &["validate", "--spec=draft2020", "--strict=false", "-s"],
                Some("-d"),
            ),
        ];
        let this = std::env::current_exe()?;
        let peer = Self {
            name: "jsonschema crate",
            program: this.into(),
            before: vec![VALIDATE.into(), schema.into()],
            each: None,
        };
        let mut tools = vec![own, peer];
        tools.extend(peers.into_iter().filter(Self::is_there));
        Ok(tools)
    }

    /// Whether the command can be run.
    fn is_there(&self) -> bool {
        let mut command = Command::new(&self.program);
        command.arg("--help").stdout(Stdio::null()).stderr(Stdio::null());
        command.status().is_ok_and(|status| status.success())
    }

    /// Runs it on files; returns its exit code, and the time and processor time that it took.
    fn run(&self, paths: &[PathBuf]) -> Result<Run, Error> {
        let mut command = Command::new(&self.program);
        command.args(&self.before).stdout(Stdio::null()).stderr(Stdio::null());
        for path in paths {
            command.args(self.each).arg(path);
        }
        let (before, start) = (clock::children(), Instant::now());
        let status = command.status()?;
        let wall = start.elapsed();
        Ok(Run { code: status.code(), wall, processor: clock::children().saturating_sub(before) })
    }
}

#[derive(Clone, Copy)]
struct Run {
    code: Option<i32>,
    wall: Duration,
    processor: Duration,
}

/// Runs each tool on the same files, one after the other in each round, and writes the medians.
///
/// # Errors
///
/// If a tool cannot be run.
pub fn measure(
    out: &mut impl Write,
    title: &str,
    tools: &[Tool],
    paths: &[PathBuf],
    rounds: usize,
) -> Result<(), Error> {
    let mut runs: Vec<Vec<Run>> = vec![Vec::new(); tools.len()];
    for _ in 0..rounds {
        for (tool, runs) in tools.iter().zip(&mut runs) {
            runs.push(tool.run(paths)?);
        }
    }
    let bytes: u64 = paths.iter().filter_map(|path| fs::metadata(path).ok()).map(|m| m.len()).sum();
    writeln!(out, "{title} ({:.2} MB):\n", mega(bytes))?;
    writeln!(out, "| {:<22} | wall ms | CPU ms | wall / comity | CPU / comity | exit |", "")?;
    writeln!(out, "|:{:-<22}-|--------:|-------:|--------------:|-------------:|-----:|", "")?;
    let median = |runs: &[Run], of: fn(&Run) -> Duration| {
        let mut times: Vec<Duration> = runs.iter().map(of).collect();
        times.sort();
        times[times.len() / 2].as_secs_f64()
    };
    let own = [median(&runs[0], |run| run.wall), median(&runs[0], |run| run.processor)];
    for (tool, runs) in tools.iter().zip(&runs) {
        let [wall, processor] = [median(runs, |run| run.wall), median(runs, |run| run.processor)];
        let code = runs[0].code.map_or_else(|| "-".to_owned(), |code| code.to_string());
        writeln!(
            out,
            "| {:<22} | {:>7.1} | {:>6.1} | {:>13.2} | {:>12.2} | {code:>4} |",
            tool.name,
            wall * 1e3,
            processor * 1e3,
            wall / own[0],
            processor / own[1],
        )?;
    }
    writeln!(out)?;
    Ok(())
}

/// Runs the command once on a folder of many documents.
///
/// # Errors
///
/// If it cannot be run.
pub fn measure_many(
    out: &mut impl Write,
    tool: &Tool,
    folder: &Path,
    paths: &[PathBuf],
) -> Result<(), Error> {
    let bytes: u64 = paths.iter().filter_map(|path| fs::metadata(path).ok()).map(|m| m.len()).sum();
    let run = tool.run(&[folder.to_owned()])?;
    let (wall, processor) = (run.wall.as_secs_f64(), run.processor.as_secs_f64());
    writeln!(
        out,
        "{:.0} documents ({:.0} MB): {wall:.1} s, {processor:.1} s of the processor, {:.0} MB at the peak, exit code {:?}",
        count(paths.len()),
        mega(bytes),
        mega(clock::children_peak()),
        run.code,
    )?;
    Ok(())
}

/// Bytes as megabytes.
pub fn mega(bytes: u64) -> f64 {
    count_of(bytes) / 1e6
}

/// Validates files with a schema, as a program of its own: what a user would write with the crate
/// `jsonschema`. It checks no file against another.
///
/// # Errors
///
/// A file cannot be read, or is not valid.
pub fn validate(arguments: &[OsString]) -> Result<(), Error> {
    let (schema, paths) = arguments.split_first().ok_or("no schema")?;
    let validator = jsonschema::validator_for(&serde_json::from_slice(&fs::read(schema)?)?)?;
    let mut errors = 0;
    for path in paths {
        let text = fs::read_to_string(path)?;
        let document: Value = if Kind::Json.is_of(Path::new(path)) {
            serde_json::from_str(&text)?
        } else {
            serde_yaml_ng::from_str(&text)?
        };
        errors += validator.iter_errors(&document).count();
    }
    if errors > 0 { Err(format!("{errors} errors").into()) } else { Ok(()) }
}
