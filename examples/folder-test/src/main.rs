//! Prints what the test would fail with: `cargo run -p example-folder-test -- FOLDER`.

use std::{io::Write as _, path::PathBuf, process::ExitCode};

fn main() -> ExitCode {
    let corpus = || concat!(env!("CARGO_MANIFEST_DIR"), "/../../corpus").into();
    let folder = std::env::args_os().nth(1).map_or_else(corpus, PathBuf::from);
    let findings = example_folder_test::findings("comity:bilateral", &folder);
    let text = findings.as_deref().unwrap_or("nothing is wrong");
    let printed = writeln!(std::io::stdout(), "{text}");
    if findings.is_none() && printed.is_ok() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
