//! The file of a baseline: what may be overwritten, what its entries are about, and what is kept.

use crate::{
    accepted::BASELINE,
    case::{Case, Ran},
};

const ONE: &str = "ships: [{ id: heron, sail: 1 }]\n";
const CLEAN: &str = "ships: [{ id: heron }]\n";

/// A project with its documents, a baseline of all that is wrong with them, and a folder beside.
fn project() -> Case {
    let file = "ontology = \"harbour.toml\"\ndocuments = [\"logs\"]\n";
    let case = Case::new()
        .with("comity.toml", file)
        .with("logs/a.yaml", ONE)
        .with("logs/b.yaml", ONE.replace("heron", "egret"))
        .with("other/notes.txt", "");
    let ran = write(&case, "an old log", &["--baseline", "base.toml"]);
    assert_eq!(ran.code(), 0, "{}", ran.all());
    case
}

fn write(case: &Case, reason: &str, arguments: &[&str]) -> Ran {
    let write = ["check", "--write-baseline", "--reason", reason, "--expires", "9000-01-01"];
    case.run(&[&write[..], arguments].concat())
}

#[test]
fn nothing_but_a_baseline_is_overwritten() {
    let blank = "# Nothing here.\n";
    let case = Case::new()
        .with("a.yaml", ONE)
        .with("b.toml", "ships = []\n")
        .with("notes.txt", "Do not lose me.\n")
        .with("logs/blank.yaml", "")
        .with("registry/blank.toml", blank);
    let write = ["--write-baseline", "--reason", "old", "--expires", "9000-01-01"];
    for (path, documents) in [
        ("a.yaml", "logs"),
        ("b.toml", "a.yaml"),
        ("notes.txt", "a.yaml"),
        ("harbour.toml", "a.yaml"),
        ("logs/blank.yaml", "logs"),
        ("registry/blank.toml", "a.yaml"),
    ] {
        let before = case.read(path);
        let ran = case.check(&[&["a.yaml", documents, "--baseline", path][..], &write].concat());
        assert_eq!(ran.code(), 2, "{path}: {}", ran.all());
        assert!(ran.stderr().contains("this is not a baseline"), "{path}: {}", ran.stderr());
        assert_eq!(case.read(path), before, "{path}");
    }
    // What nothing reads and what has no entries is nothing to lose.
    let case = Case::new().with("a.yaml", ONE).with("blank.toml", blank);
    let ran = case.check(&[&["a.yaml", "--baseline", "blank.toml"][..], &write].concat());
    assert_eq!(ran.code(), 0, "{}", ran.all());
    // A baseline that accepts nothing is one, even among documents.
    let case = Case::new().with("logs/a.yaml", CLEAN);
    for _ in 0..2 {
        let ran = case.check(&[&["logs", "--baseline", "logs/base.toml"][..], &write].concat());
        assert_eq!(ran.code(), 0, "{}", ran.all());
    }
}

#[test]
fn an_entry_is_about_one_file_however_a_run_names_it() {
    let case = project();
    assert!(
        case.read("base.toml").contains("file = \"logs/a.yaml\""),
        "{}",
        case.read("base.toml")
    );
    let absolute = case.path("logs");
    for paths in ["logs", "./logs", "other/../logs", absolute.to_str().unwrap(), "logs/a.yaml"] {
        let ran = case.run(&["check", "--baseline", "base.toml", paths]);
        assert_eq!(ran.code(), 0, "{paths}: {}", ran.all());
    }
    for (folder, base, path) in [
        ("logs", "../base.toml", "."),
        ("logs", "../base.toml", "a.yaml"),
        ("other", "../base.toml", "../logs"),
    ] {
        let ran = case.run_in(folder, &["check", "--baseline", base, path]);
        assert_eq!(ran.code(), 0, "{folder}: {}", ran.all());
    }
    // The same baseline is written from elsewhere.
    let before = case.read("base.toml");
    let again = ["check", "--write-baseline", "--reason", "new", "--expires", "9000-01-02"];
    let ran = case.run_in("logs", &[&again[..], &["--baseline", "../base.toml"]].concat());
    assert_eq!((ran.code(), case.read("base.toml")), (0, before), "{}", ran.all());
    let ran = write(&case, "old", &["--baseline", "other/base.toml"]);
    assert_eq!(ran.code(), 0, "{}", ran.all());
    assert!(case.read("other/base.toml").contains("file = \"../logs/a.yaml\""));
}

#[test]
fn an_entry_on_what_a_run_does_not_look_at_is_not_stale() {
    let case = project();
    let check =
        |arguments: &[&str]| case.run(&[&["check", "--baseline", "base.toml"], arguments].concat());
    std::fs::write(case.path("logs/b.yaml"), "ships: [").unwrap();
    for paths in [&["logs/a.yaml"][..], &["logs"], &[]] {
        let ran = check(paths);
        assert_eq!(ran.code(), i32::from(paths != ["logs/a.yaml"]), "{paths:?}: {}", ran.all());
        assert!(!ran.stdout().contains("stale-baseline"), "{paths:?}: {}", ran.all());
    }
    // What is corrected, and what is gone, is.
    std::fs::write(case.path("logs/b.yaml"), CLEAN).unwrap();
    assert!(check(&["logs/b.yaml"]).stdout().contains("stale-baseline"));
    std::fs::remove_file(case.path("logs/b.yaml")).unwrap();
    assert!(check(&["logs/a.yaml"]).stdout().contains("stale-baseline"));
}

#[test]
fn an_entry_on_several_documents_is_stale_only_where_a_run_looks_at_several() {
    let entry = "[[accepted]]\nfile = \"a.yaml\"\ncode = \"unused-entry\"\ncount = 1\nreason = \
                 \"old\"\nexpires = \"9000-01-01\"\n";
    let case = Case::new().with("a.yaml", CLEAN).with("base.toml", entry);
    assert_eq!(case.check(&BASELINE).code(), 0);
    let ran = case.check(&[".", "--baseline", "base.toml"]);
    assert!(ran.stdout().contains("stale-baseline"), "{}", ran.all());
    let case = case.with("base.toml", entry.replace("unused-entry", "words-lost"));
    assert_eq!(case.check(&BASELINE).code(), 0);
    let ran = case.check(&["a.yaml", "--baseline", "base.toml", "--sources", "."]);
    assert!(ran.stdout().contains("stale-baseline"), "{}", ran.all());
}

#[test]
fn what_is_accepted_already_keeps_its_reason_and_its_day() {
    let case = project();
    let before = case.read("base.toml");
    let entry = |file: &str, reason: &str| {
        let named = format!("file = \"logs/{file}.yaml\"\ncode = \"unknown-key\"\n");
        (
            named.clone() + "count = 1\nreason = \"" + reason,
            named + "count = 2\nreason = \"" + reason,
        )
    };
    // Of a run over some documents, the entries on others are left.
    assert_eq!(write(&case, "new", &["--baseline", "base.toml", "logs/a.yaml"]).code(), 0);
    assert_eq!(case.read("base.toml"), before);
    let more = ONE.replace("heron, sail: 1", "egret, sail: 1, mast: 2");
    std::fs::write(case.path("logs/b.yaml"), more).unwrap();
    std::fs::write(case.path("logs/c.yaml"), ONE.replace("heron", "ibis")).unwrap();
    assert_eq!(write(&case, "new", &["--baseline", "base.toml"]).code(), 0);
    let base = case.read("base.toml");
    for expected in [entry("a", "an old log").0, entry("b", "new").1, entry("c", "new").0] {
        assert!(base.contains(&expected), "{expected}\n{base}");
    }
    // What is corrected is accepted no more, and what has expired is accepted again.
    std::fs::write(case.path("logs/c.yaml"), CLEAN.replace("heron", "ibis")).unwrap();
    std::fs::write(case.path("base.toml"), base.replacen("9000-01-01", "1990-01-01", 1)).unwrap();
    assert_eq!(write(&case, "newer", &["--baseline", "base.toml"]).code(), 0);
    let base = case.read("base.toml");
    for expected in [entry("a", "newer").0, entry("b", "new").1] {
        assert!(base.contains(&expected), "{expected}\n{base}");
    }
    assert!(!base.contains("c.yaml") && !base.contains("1990"), "{base}");
}

#[test]
fn a_day_that_is_over_accepts_nothing() {
    let case = Case::new().with("a.yaml", ONE);
    let ran = case.check(
        &[&BASELINE[..], &["--write-baseline", "--reason", "old", "--expires", "1990-01-01"]]
            .concat(),
    );
    assert_eq!(ran.code(), 2, "{}", ran.all());
    assert!(ran.stderr().contains("this day is over"), "{}", ran.stderr());
    assert!(!case.path("base.toml").exists());
}
