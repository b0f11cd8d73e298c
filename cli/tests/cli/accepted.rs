//! Findings that are accepted, or known: `--baseline`, `--against` and `--statistics`.

use std::process::Command;

use crate::case::Case;

const ONE: &str = "ships: [{ id: heron, sail: 1 }]\n";
const TWO: &str = "ships:\n  - { id: heron, sail: 1 }\n  - { id: egret, mast: 2 }\n";

fn baseline(count: usize, reason: &str, expires: &str) -> String {
    format!(
        "[[accepted]]\nfile = \"a.yaml\"\ncode = \"unknown-key\"\ncount = {count}\nreason = \
         \"{reason}\"\nexpires = \"{expires}\"\n"
    )
}

pub(crate) const BASELINE: [&str; 3] = ["a.yaml", "--baseline", "base.toml"];

#[test]
fn what_a_baseline_accepts_is_not_reported_until_there_is_more() {
    let case = Case::new().with("a.yaml", ONE);
    let write = ["--write-baseline", "--reason", "an old log", "--expires", "9000-01-01"];
    let ran = case.check(&[&BASELINE[..], &write].concat());
    assert_eq!(ran.code(), 0, "{}", ran.all());
    assert!(ran.stdout().contains(", 1 finding accepted, 0 findings "), "{}", ran.all());
    assert_eq!(case.read("base.toml"), baseline(1, "an old log", "9000-01-01") + "\n");
    assert_eq!(case.check(&BASELINE).code(), 0);
    let case = case.with("a.yaml", TWO);
    let ran = case.check(&BASELINE);
    assert_eq!((ran.code(), ran.stdout().matches("error[unknown-key]").count()), (1, 2));
}

#[test]
fn an_entry_that_is_stale_expired_or_without_a_reason_fails() {
    let case = Case::new().with("a.yaml", ONE);
    for (content, why) in [
        (
            baseline(2, "old", "9000-01-01"),
            "stale-baseline]: the entry for `unknown-key` in `a.yaml` accepts 2, but there is 1\n --> base.toml:1:1",
        ),
        (
            baseline(1, "old", "1990-01-01"),
            "expired-baseline]: the entry for `unknown-key` in `a.yaml` expired on 1990-01-01\n",
        ),
    ] {
        std::fs::write(case.path("base.toml"), &content).unwrap();
        let ran = case.check(&BASELINE);
        assert_eq!(ran.code(), 1, "{content}");
        assert!(ran.stdout().contains(why), "{}", ran.stdout());
        assert!(ran.stdout().contains("error[unknown-key]"), "{}", ran.stdout());
    }
    for (content, why) in [
        (baseline(1, " ", "9000-01-01"), "line 1: the entry has no `reason`"),
        (baseline(0, "old", "9000-01-01"), "`count` is not a number above 0"),
        ("accepted = 1\n".to_owned(), "has only entries of `[[accepted]]`"),
        ("[[accepted\n".to_owned(), "line 1: "),
    ] {
        let ran = {
            std::fs::write(case.path("base.toml"), &content).unwrap();
            case.check(&BASELINE)
        };
        assert_eq!(ran.code(), 2, "{content}");
        assert!(ran.stderr().contains(why), "{}", ran.stderr());
        assert!(ran.stdout().contains("error[unknown-key]"), "{}", ran.stdout());
    }
    assert_eq!(case.check(&["a.yaml", "--baseline", "nothing.toml"]).code(), 2);
    assert_eq!(case.check(&[&BASELINE[..], &["--write-baseline"]].concat()).code(), 2);
}

#[test]
fn statistics_count_by_code() {
    let ran = Case::new().with("a.yaml", TWO).check(&["a.yaml", "--statistics"]);
    assert_eq!(ran.code(), 1);
    assert!(ran.stdout().starts_with("       2 unknown-key\n1 file"), "{}", ran.stdout());
}

#[test]
fn only_what_is_new_since_a_revision_is_reported() {
    let case = Case::new().with("a.yaml", ONE);
    case.commit();
    let known = case.check(&["a.yaml", "--against", "HEAD"]);
    assert_eq!(known.code(), 0, "{}", known.all());
    assert!(known.stdout().contains(", 1 finding known, 0 findings "), "{}", known.all());
    std::fs::write(case.path("a.yaml"), format!("# moved\n{ONE}entries: [{{ kind: sail }}]\n"))
        .unwrap();
    let ran = case.check(&["a.yaml", "--against", "HEAD"]);
    assert_eq!((ran.code(), ran.stdout().matches("error[").count()), (1, 1), "{}", ran.all());
    assert!(ran.stdout().contains("error[unknown-kind]"));
    let none = case.check(&["a.yaml", "--against", "no-such-revision"]);
    assert_eq!(none.code(), 2);
    assert!(none.stderr().contains("`no-such-revision`: this is not in a git repository"));
}

#[test]
fn a_file_that_was_renamed_since_a_revision_is_compared_with_what_it_was() {
    let case = Case::new().with("logs/a.yaml", format!("# a log\n{ONE}"));
    case.commit();
    let moved = Command::new("git")
        .args(["mv", "logs/a.yaml", "b.yaml"])
        .current_dir(case.path("."))
        .status()
        .unwrap();
    assert!(moved.success());
    let ran = case.check(&["b.yaml", "--against", "HEAD"]);
    assert_eq!(ran.code(), 0, "{}", ran.all());
    assert!(ran.stdout().contains("1 finding known"), "{}", ran.all());
}

#[test]
fn a_file_that_cannot_be_read_is_neither_accepted_nor_known() {
    for unread in ["ships: [", "", "ships: []\n---\nships: []\n", "ships: [\u{1b}]\n"] {
        let case = Case::new().with("a.yaml", unread).with("b.yaml", ONE);
        case.commit();
        let accepted = ["a.yaml", "b.yaml", "--baseline", "base.toml"];
        let write = ["--write-baseline", "--reason", "old", "--expires", "9000-01-01"];
        let known = ["a.yaml", "b.yaml", "--against", "HEAD"];
        for arguments in [&[&accepted[..], &write].concat()[..], &accepted, &known] {
            let ran = case.check(&[arguments, &["--format", "json"]].concat());
            assert_eq!(ran.code(), 1, "{unread:?} {arguments:?}: {}", ran.all());
            let json = ran.json();
            assert_eq!(json["findings"][0]["file"], "a.yaml", "{unread:?} {arguments:?}: {json:#}");
            let summary = &json["summary"];
            let (accepted, known) = (&summary["accepted"], &summary["known"]);
            assert_eq!(accepted.as_u64().or(known.as_u64()), Some(1), "{json:#}");
        }
        assert!(!case.read("base.toml").contains("a.yaml"), "{unread:?}");
    }
}

#[test]
fn a_comment_allows_findings_of_its_line_with_a_reason_in_yaml_and_toml() {
    let yaml = "# comity: allow unknown-key -- as in the log\nships: [{ id: heron, sail: 1 }]\n";
    let toml = "[[ships]]\nid = \"heron\"\nsail = 1 # comity: allow unknown-key -- as in the log\n";
    for (name, text) in [("a.yaml", yaml), ("a.toml", toml)] {
        let case = Case::new().with(name, text);
        let ran = case.check(&[name, "--strict"]);
        assert_eq!(ran.code(), 0, "{}", ran.all());
        assert!(ran.stdout().contains(", 1 finding allowed, 0 findings "), "{}", ran.all());
        assert_eq!(case.check(&[name, "--format", "json"]).json()["summary"]["allowed"], 1);

        let case = Case::new().with(name, text.replace(" -- as in the log", ""));
        let ran = case.check(&[name]);
        assert_eq!(ran.code(), 1, "{}", ran.all());
        assert!(ran.stdout().contains("error[invalid-allowance]"), "{}", ran.all());
        assert!(ran.stdout().contains("error[unknown-key]"), "{}", ran.all());
    }
}

#[test]
fn a_comment_that_allows_nothing_is_told_and_removed_by_a_fix() {
    let text = "# comity: allow unknown-key -- as in the log\nships: [{ id: heron }] # a ship\n";
    let case = Case::new().with("a.yaml", text);
    let ran = case.check(&["a.yaml"]);
    assert_eq!(ran.code(), 0, "{}", ran.all());
    assert!(ran.stdout().contains("warning[unused-allowance]"), "{}", ran.all());
    assert_eq!(case.check(&["a.yaml", "--strict"]).code(), 1);
    assert_eq!(case.check(&["a.yaml", "--fix", "--strict"]).code(), 0);
    assert_eq!(case.read("a.yaml"), "ships: [{ id: heron }] # a ship\n");
}
