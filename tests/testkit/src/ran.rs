//! Runs of a command.

use std::{
    ffi::OsStr,
    ops::Range,
    path::Path,
    process::{Command, Output},
};

/// Runs a program in a folder, and waits for it.
pub fn run<S: AsRef<OsStr>>(program: impl AsRef<OsStr>, folder: &Path, arguments: &[S]) -> Ran {
    let output = Command::new(program).current_dir(folder).args(arguments).output();
    Ran(output.expect("the program can be run"))
}

/// What a program has written, and how it ended.
#[derive(Debug)]
pub struct Ran(Output);

impl Ran {
    /// The exit code.
    pub fn code(&self) -> i32 {
        self.0.status.code().expect("the program was not killed")
    }

    /// What it has written to its standard output, without the digest of the ontology.
    pub fn stdout(&self) -> String {
        without_digest(&self.0.stdout)
    }

    /// What it has written to its standard error, without the digest of the ontology.
    pub fn stderr(&self) -> String {
        without_digest(&self.0.stderr)
    }

    /// The exit code and both outputs, for a snapshot.
    pub fn all(&self) -> String {
        let (code, stdout, stderr) = (self.code(), self.stdout(), self.stderr());
        format!("exit code: {code}\n--- stdout\n{stdout}--- stderr\n{stderr}")
    }

    /// Its standard output as JSON.
    pub fn json(&self) -> serde_json::Value {
        serde_json::from_str(&self.stdout()).expect("the output is JSON")
    }

    /// The findings of a JSON report as `file:line:column code path`.
    pub fn places(&self) -> Vec<String> {
        let report = self.json();
        let findings = report["findings"].as_array().expect("a report has findings").iter();
        let place = |finding: &serde_json::Value| {
            let text = |key: &str| finding[key].as_str().expect("it is a text").to_owned();
            let start = &finding["span"]["start"];
            let (line, column) = (&start["line"], &start["column"]);
            format!("{}:{line}:{column} {} {}", text("file"), text("code"), text("path"))
        };
        findings.map(place).collect()
    }
}

/// An output with `[digest]` for the digest of an ontology, which changes with every module that
/// comes with comity.
fn without_digest(output: &[u8]) -> String {
    let mut output = String::from_utf8(output.to_vec()).expect("the output is UTF-8");
    while let Some(digest) = digest(&output) {
        output.replace_range(digest, "[digest]");
    }
    output
}

/// Where a digest of twelve hexadecimal digits is in parentheses.
fn digest(text: &str) -> Option<Range<usize>> {
    let starts = text.match_indices(" (").map(|(at, open)| at + open.len());
    starts.map(|start| start..start + 12).find(|range| {
        let digits = text.get(range.clone()).unwrap_or_default();
        digits.len() == 12
            && digits.bytes().all(|byte| byte.is_ascii_hexdigit())
            && text[range.end..].starts_with(')')
    })
}
