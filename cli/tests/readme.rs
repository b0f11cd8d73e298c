//! The commands of the README do what it says they do.

use std::{path::Path, process::Command};

/// The tests themselves: running them here would never end.
const TESTS: &str = "cargo test --workspace";

#[test]
fn commands_print_what_the_readme_shows() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let readme = std::fs::read_to_string(root.join("README.md")).expect("there is a README");
    let mut ran = 0;
    for block in readme.split("```console\n").skip(1) {
        let block = block.split("```").next().unwrap_or_default();
        for session in block.split("$ ").skip(1) {
            let (command, shown) = session.split_once('\n').unwrap_or((session, ""));
            if command == TESTS {
                continue;
            }
            ran += 1;
            let words = command.split(" > ").next().unwrap_or_default();
            let words = words.trim_start_matches("cargo run --release -- ");
            let arguments = words.trim_start_matches("comity ").split(' ');
            let output = Command::new(env!("CARGO_BIN_EXE_comity"))
                .args(arguments)
                .current_dir(&root)
                .output()
                .expect("the command runs");
            let printed = String::from_utf8_lossy(&output.stdout);
            let finds = shown.contains("error[");
            assert_eq!(output.status.code(), Some(i32::from(finds)), "{command}\n{printed}");
            assert!(!printed.is_empty(), "{command}");
            for (shown, printed) in shown.lines().zip(printed.lines()) {
                assert!(fits(shown, printed), "{command}\nshown:   {shown}\nprinted: {printed}");
            }
        }
    }
    assert!(ran >= 2, "{ran}");
}

/// Whether a line is what is shown; `…` represents anything.
fn fits(shown: &str, printed: &str) -> bool {
    let Some((start, rest)) = shown.split_once('…') else { return shown == printed };
    let (between, end) = rest.rsplit_once('…').unwrap_or(("", rest));
    let inner = printed.strip_prefix(start).and_then(|printed| printed.strip_suffix(end));
    inner.is_some_and(|mut inner| {
        between.split('…').all(|part| match inner.split_once(part) {
            Some((_, after)) => {
                inner = after;
                true
            }
            None => false,
        })
    })
}

#[test]
fn an_ellipsis_stands_for_anything() {
    assert!(fits("a (…)", "a (b)") && fits("a", "a"));
    assert!(!fits("a (…)", "b (b)") && !fits("a", "b"));
    assert!(fits("a …, c (…)", "a b, c (d)"));
    assert!(!fits("a …, c (…)", "a b, d (c)") && !fits("a …, c (…)", "a, c (d)"));
}
