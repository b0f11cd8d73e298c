//! The exit code of every command in every situation, in one table.

use std::{collections::BTreeSet, fmt::Write as _};

use crate::case::Case;

/// What is run in the folder of [`case`], and what it ends with. `@` is `--ontology harbour.toml`.
const TABLE: &str = "
0 check @ logs
1 check @ wrong
1 check @ unclosed.yaml
2 check @ empty
2 check @ absent.yaml
2 check @ wrong absent.yaml
2 check @
2 check @ logs --unknown
2 check @ logs --against no-such-revision
2 check @ logs --baseline absent.toml
3 check @ logs --max-file-bytes 1
3 check @ wrong absent.yaml latin.yaml --max-file-bytes 1
3 check logs --ontology bad.toml
3 check logs --ontology absent.toml
0 conflicts @ logs
1 conflicts @ wrong
2 conflicts @ empty
3 conflicts @ logs --max-file-bytes 1
3 conflicts logs --ontology bad.toml
0 evidence @ told.yaml --sources texts
2 evidence @ told.yaml
2 evidence @ logs --sources texts
3 evidence @ told.yaml --sources empty
3 evidence told.yaml --sources texts --ontology bad.toml
0 coverage @ told.yaml --sources texts
2 coverage @ logs --sources texts
3 coverage @ told.yaml --sources empty
3 coverage told.yaml --sources texts --ontology bad.toml
0 anchor @ told.yaml --check --sources texts
1 anchor @ unclosed.yaml --check --sources texts
2 anchor @ empty --check --sources texts
3 anchor @ told.yaml --check --sources texts --max-file-bytes 1
3 anchor told.yaml --check --sources texts --ontology bad.toml
0 fmt @ logs --check
1 fmt @ crooked.yaml --check
1 fmt @ crooked.yaml --diff
2 fmt @ empty --check
3 fmt @ logs --check --max-file-bytes 1
0 migrate corpus --check
1 migrate @ logs --check
2 migrate @ empty --check
3 migrate @ logs --check --max-file-bytes 1
3 migrate logs --check --ontology bad.toml
0 export @ logs
2 export @ empty
3 export @ wrong
3 export logs --ontology bad.toml
0 review @ told.yaml --sources texts
1 review @ wrong --sources texts
2 review @ empty --sources texts
3 review told.yaml --sources texts --ontology bad.toml
0 diff-corpus @ logs logs
2 diff-corpus @ logs absent
3 diff-corpus @ logs wrong
0 lint harbour.toml
1 lint bad.toml
2 lint harbour.toml --unknown
3 lint absent.toml
0 diff harbour.toml harbour.toml
1 diff harbour.toml other.toml
2 diff harbour.toml
3 diff harbour.toml bad.toml
0 terms @ voyage
1 terms @ zzzzzzzz
2 terms @
3 terms zzzzzzzz --ontology bad.toml
0 schema @
2 schema @ --for unknown
3 schema --ontology bad.toml
0 gen --list
0 gen @ rust --out generated
0 gen @ rust --out generated --check
1 gen @ rust --out empty --check
2 gen
3 gen rust --out generated --ontology bad.toml
0 explain
0 explain syntax
2 explain zzzzzzzz
0 init new
2 init new
3 init harbour.toml
0 timeline ISL NOR corpus
2 timeline ISL XXX corpus
2 timeline ISL NOR empty
3 timeline ISL NOR wrong
0 about ISL corpus
2 about XXX corpus
3 about ISL wrong
0 level ISL NOR --on 2000 corpus
2 level ISL NOR --on noon corpus
3 level ISL NOR --on 2000 wrong
0 series bilateral-trade --of ISL corpus
2 series zzzzzzzz --of ISL corpus
3 series bilateral-trade --of ISL wrong
0 compare partnership strategic-partnership
2 compare partnership zzzzzzzz
0 path partnership strategic-partnership
2 path partnership zzzzzzzz
0 completions bash
2 completions zzzzzzzz
0 man check
2 man zzzzzzzz
0 --version
0 --help
2 zzzzzzzz
2
";

/// A folder with documents of every kind.
fn case() -> Case {
    let text = "The heron left.\n";
    let told = format!(
        "source:\n  file: a.txt\n  sha256: {}\n  language: en\nships:\n  - id: heron\n\
         entries:\n  - kind: voyage\n    id: one\n    ship: heron\n    evidence:\n      \
         - start: 4\n        end: 9\n        digest: {}\n",
        crate::case::sha256(text),
        crate::case::digest("heron")
    );
    let term = "[vocabulary.Weather.term.fog]\nlabel = { en = \"fog\", zh-Hans = \"雾\" }\n\
                definition = \"Nothing to see.\"\n\n[record.Logbook]\n";
    let other = crate::case::HARBOUR.replacen("[record.Logbook]\n", term, 1);
    let case = Case::new()
        .with("logs/a.yaml", "ships:\n  - id: heron\n")
        .with("wrong/a.yaml", "ships:\n  - id: Heron\n")
        .with("crooked.yaml", "ships:   [{ id: heron }]\n")
        .with("unclosed.yaml", "ships: [\n")
        .with("latin.yaml", b"ships: [\xe9]\n")
        .with("texts/a.txt", text)
        .with("told.yaml", told)
        .with("bad.toml", "language = 1\n[ontology]\n")
        .with("other.toml", other)
        .with("corpus/registry/states.yaml", STATES);
    std::fs::create_dir(case.path("empty")).unwrap();
    case
}

const STATES: &str = "ontology: bilateral@0.1.0
actors:
  - { id: ISL, type: state, names: [{ lang: en, name: Iceland }] }
  - { id: NOR, type: state, names: [{ lang: en, name: Norway }] }
";

#[test]
fn every_command_ends_with_the_code_of_its_situation() {
    let case = case();
    let mut is = String::new();
    for row in TABLE.trim().lines() {
        let (_, command) = row.split_at(1);
        let command = command.replace('@', "--ontology harbour.toml");
        let ran = case.run(&command.split_whitespace().collect::<Vec<_>>());
        let _ = writeln!(is, "{}{}", ran.code(), &row[1..]);
    }
    let differing = is.lines().zip(TABLE.trim().lines()).filter(|(is, row)| is != row);
    let differing: Vec<_> = differing.collect();
    assert!(differing.is_empty(), "{differing:#?}");
}

#[test]
fn no_command_is_left_out_of_the_table() {
    let help = Case::new().run(&["--help"]).stdout();
    let commands = help.split("Commands:\n").nth(1).unwrap().split("\n\n").next().unwrap();
    let listed = commands.lines().filter_map(|line| line.strip_prefix("  "));
    let listed = listed.filter(|line| !line.starts_with(' '));
    let listed: BTreeSet<&str> = listed.filter_map(|line| line.split_whitespace().next()).collect();
    let rows = TABLE.trim().lines();
    let mut tried: BTreeSet<&str> = rows.filter_map(|row| row.split_whitespace().nth(1)).collect();
    // The server's codes are those of its protocol, and help is clap's own.
    tried.extend(["server", "help"]);
    let left_out: Vec<_> = listed.difference(&tried).collect();
    assert!(listed.len() > 20 && left_out.is_empty(), "{left_out:?}");
}

#[test]
fn the_last_line_says_whether_the_check_is_complete() {
    let case = case();
    for (paths, is_complete) in [
        (&["logs"][..], true),
        (&["wrong"], true),
        // What follows the syntax error is not checked.
        (&["logs", "unclosed.yaml"], false),
        (&["logs", "absent.yaml"], false),
        (&["logs", "latin.yaml"], false),
        (&["logs", "--max-file-bytes", "1"], false),
        (&["empty"], false),
    ] {
        let ran = case.check(paths);
        let last = if is_complete { " · complete\n" } else { " · not complete\n" };
        assert!(ran.stdout().ends_with(last), "{paths:?}: {}", ran.all());
        let json = case.check(&[paths, &["--format", "json"]].concat()).json();
        assert_eq!(json["summary"]["complete"], is_complete, "{paths:?}");
        let sarif = case.check(&[paths, &["--format", "sarif"]].concat());
        let log: serde_json::Value = serde_json::from_str(&sarif.stdout()).unwrap();
        let invocation = &log["runs"][0]["invocations"][0];
        assert_eq!(invocation["properties"]["complete"], is_complete, "{paths:?}");
        for format in ["concise", "github", "gitlab", "junit"] {
            let ran = case.check(&[paths, &["--format", format]].concat());
            assert!(ran.all().contains(last), "{format} {paths:?}: {}", ran.all());
        }
    }
}

#[test]
fn what_cannot_be_parsed_is_not_complete_whatever_the_command() {
    let case = case();
    for command in ["fmt", "migrate"] {
        for (path, is_complete) in [("logs", true), ("unclosed.yaml", false)] {
            let arguments = ["--check", "--ontology", "harbour.toml", "--format", "json"];
            let ran = case.run(&[&[command, path][..], &arguments].concat());
            let summary = &ran.json()["summary"];
            assert_eq!(summary["complete"], is_complete, "{command} {path}: {summary}");
        }
    }
    let case = case.with("torn.toml", "language = 1\n[ontology\n");
    for (ontology, is_complete) in [("bad.toml", true), ("torn.toml", false)] {
        let summary = &case.run(&["lint", ontology, "--format", "json"]).json()["summary"];
        assert_eq!(summary["complete"], is_complete, "{ontology}: {summary}");
    }
}
