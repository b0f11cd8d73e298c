//! The public APIs of the crates `comity` and `comity-check`, in files that a reviewer reads.
//!
//! `UPDATE_API=1 cargo test -p comity --test api` writes them anew. What the macro generates for the
//! bilateral ontology is in the snapshot of `comity-gen`.

mod list;
mod unique;
mod words;

use std::path::Path;

#[test]
fn the_public_api_is_the_reviewed_one() {
    is_the_reviewed_one("comity", "src", "comity.txt");
}

#[test]
fn the_public_api_of_the_engine_is_the_reviewed_one() {
    is_the_reviewed_one("comity_check", "check/src", "check.txt");
}

fn is_the_reviewed_one(name: &str, folder: &str, file: &str) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let file = root.join("tests/api").join(file);
    let listed = list::api(name, &root.join(folder));
    if std::env::var_os("UPDATE_API").is_some() {
        std::fs::write(&file, &listed).expect("the file can be written");
    }
    let reviewed = std::fs::read_to_string(&file).unwrap_or_default();
    let lines = |text: &str| text.lines().map(str::to_owned).collect::<Vec<_>>();
    let (old, new) = (lines(&reviewed), lines(&listed));
    let changes = { old.iter().filter(|line| !new.contains(line)).map(|line| format!("- {line}")) }
        .chain(new.iter().filter(|line| !old.contains(line)).map(|line| format!("+ {line}")));
    let changes: Vec<_> = changes.collect();
    assert!(
        old == new,
        "the public API has changed; look at it and run UPDATE_API=1 cargo test -p comity --test \
         api:\n{}",
        changes.join("\n")
    );
}

#[test]
fn what_is_hidden_is_not_listed() {
    let listed = list::api("comity", &Path::new(env!("CARGO_MANIFEST_DIR")).join("src"));
    for line in listed.lines() {
        assert!(!line.contains("__private"), "{line}");
    }
    assert!(listed.contains("fn validate<T: Reflect + Decode>(value: &T) -> Result<(), Invalid>"));
    assert!(listed.contains("macro ontology!"), "exported macros are part of it");
    assert!(!listed.contains("macro __"), "those of generated code are not");
}

#[test]
fn the_documentation_of_what_is_exported_again_names_no_other_crate() {
    let tree = Path::new(env!("CARGO_MANIFEST_DIR")).join("tree/src");
    let shown = ["value/date.rs", "value/decimal.rs", "value/interval.rs", "value/error.rs"];
    let parts = ["code.rs", "finding.rs", "format.rs", "lines.rs", "severity.rs", "source.rs"];
    for file in shown.iter().chain(&parts).chain(&["span.rs", "render.rs"]) {
        let text = std::fs::read_to_string(tree.join(file)).expect("a file of the crate");
        // A line that begins with `#` is compiled and not shown.
        let lines = text.lines().filter_map(|line| line.trim_start().strip_prefix("/// "));
        let other =
            lines.filter(|line| !line.starts_with("# ")).find(|line| line.contains("comity_tree"));
        assert_eq!(other, None, "{file}: a dependent of comity cannot compile this");
    }
}
