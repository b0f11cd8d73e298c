//! Whatever a document or an ontology contains, nothing that acts on a terminal is printed.

use comity_testkit::Dice;
use comity_tree::is_hidden;
use serde_json::Value;

use crate::case::{Case, HARBOUR, Ran};

const VISIT: &str = include_str!("../../../tests/generated/visit.json");

/// A colour, a title, a control of C1, turns of direction, invisible letters and tags.
const HIDDEN: [&str; 7] = [
    "\u{1b}[31m",
    "\u{1b}]0;title\u{7}",
    "\u{9b}2J\u{85}",
    "\u{202e}\u{2066}",
    "\u{200b}\u{2060}\u{feff}",
    "\u{e0041}\u{ad}",
    "\u{7f}\r\u{8}\u{2028}",
];

/// Values of these keys may be any text: a document stays valid with anything in them.
const FREE: [&str; 6] = ["title", "publisher", "name", "note", "reason", "summary"];

/// Commands that are given a folder, with every format of each.
const COMMANDS: [&[&str]; 12] = [
    &["check", "docs"],
    &["check", "docs", "--format", "json"],
    &["check", "docs", "--sources", "docs"],
    &["anchor", "docs", "--check", "--sources", "docs"],
    &["evidence", "docs", "--sources", "docs"],
    &["evidence", "docs", "--sources", "docs", "--format", "json"],
    &["coverage", "docs", "--sources", "docs"],
    &["coverage", "docs", "--sources", "docs", "--html", "pages"],
    &["coverage", "docs", "--sources", "docs", "--format", "json"],
    &["conflicts", "docs"],
    &["conflicts", "docs", "--format", "json"],
    &["explain", "\u{1b}[31m"],
];

const QUESTIONS: [&[&str]; 8] = [
    &["timeline", "SWE", "NOR", "docs"],
    &["timeline", "SWE", "NOR", "docs", "--format", "json"],
    &["timeline", "SWE", "NOR", "docs", "--format", "svg"],
    &["level", "SWE", "NOR", "docs", "--on", "2001"],
    &["about", "SWE", "docs"],
    &["about", "SWE", "docs", "--format", "json"],
    &["series", "bilateral-trade", "SWE", "docs"],
    &["about", "S\u{1b}W\u{202e}E", "docs"],
];

fn assert_harmless(text: &str, what: &str) {
    let found = text.find(|c| is_hidden(c) && !matches!(c, '\n' | '\t'));
    assert!(found.is_none(), "{what}, at byte {found:?}: {}", text.escape_debug());
}

fn assert_ran(ran: &Ran, arguments: &[&str]) {
    let what = format!("{arguments:?}");
    assert_harmless(&ran.stdout(), &what);
    assert_harmless(&ran.stderr(), &what);
    if arguments.contains(&"json") && !ran.stdout().is_empty() {
        let _ = ran.json();
    }
    // 101 is the code of a panic.
    assert!(ran.code() <= 3, "{what}: {}", ran.all());
}

/// Puts hidden characters into a third of the texts of a value, and into some of its keys.
fn spoil(value: &mut Value, key: &str, anywhere: bool, dice: &mut Dice) {
    match value {
        Value::String(text) if (anywhere && dice.roll(3) == 0) || FREE.contains(&key) => {
            text.insert_str(text.len() / 2, dice.pick(&HIDDEN).unwrap());
        }
        Value::Array(items) => {
            for item in items.iter_mut() {
                spoil(item, key, anywhere, dice);
            }
        }
        Value::Object(members) => {
            for (key, member) in members.iter_mut() {
                spoil(member, key, anywhere, dice);
            }
            if anywhere && dice.roll(4) == 0 {
                members.insert(format!("x{}", dice.pick(&HIDDEN).unwrap()), "y".into());
            }
        }
        _ => {}
    }
}

/// A folder with a document, as JSON and as YAML, and its source.
fn case(anywhere: bool, seed: u64) -> Case {
    let mut dice = Dice::new(seed);
    let mut document: Value = serde_json::from_str(VISIT).unwrap();
    document["source"]["title"] = "A visit".into();
    document["actors"][0]["names"][0]["name"] = "Sweden".into();
    spoil(&mut document, "", anywhere, &mut dice);
    let text = document.to_string();
    Case::new()
        .with("docs/visit.json", &text)
        .with("docs/\u{1b}[2J\u{202e}.yaml", text.replace("visit.txt", "other.txt"))
        // What no format allows raw is a finding of the reader.
        .with("docs/raw.yaml", format!("a: {}\n", HIDDEN.concat()))
        .with("docs/raw.json", format!("{{\"a\": \"{}\"}}", HIDDEN.concat()))
        .with("docs/raw.toml", format!("a = \"{}\"\n", HIDDEN.concat()))
        .with("docs/visit.txt", HIDDEN.concat().repeat(9))
}

#[test]
fn of_documents() {
    for seed in 0..4 {
        let case = case(seed % 2 == 0, seed);
        for arguments in COMMANDS {
            assert_ran(&case.run(arguments), arguments);
        }
        for page in std::fs::read_dir(case.path("pages")).into_iter().flatten() {
            let page = std::fs::read_to_string(page.unwrap().path()).unwrap();
            assert_harmless(&page, "a page of coverage");
        }
    }
}

#[test]
fn of_answers() {
    for seed in 0..4 {
        let case = case(seed % 2 == 0, seed);
        // The questions are asked of sound documents, or tell what is wrong with one.
        for name in ["\u{1b}[2J\u{202e}.yaml", "raw.yaml", "raw.json", "raw.toml"] {
            std::fs::remove_file(case.path("docs").join(name)).unwrap();
        }
        for arguments in QUESTIONS {
            assert_ran(&case.run(arguments), arguments);
        }
    }
}

#[test]
fn of_ontologies() {
    for seed in 0..6 {
        let mut dice = Dice::new(seed);
        let mut spoilt = String::new();
        for line in HARBOUR.lines() {
            let (head, quote) = line.split_at(line.len() - usize::from(line.ends_with('"')));
            spoilt += head;
            if !quote.is_empty() && dice.roll(4) == 0 {
                spoilt += "\\u001b[31m\\u202e\\u200b";
            }
            if dice.roll(40) == 0 {
                spoilt += dice.pick(&HIDDEN).unwrap();
            }
            spoilt += quote;
            spoilt.push('\n');
        }
        let case = Case::new()
            .with("spoilt.toml", spoilt)
            .with("log.yaml", "ships: [{ id: Heron, extra: 1 }]\n");
        let commands: [&[&str]; 5] = [
            &["lint", "spoilt.toml"],
            &["lint", "spoilt.toml", "--format", "json"],
            &["check", "log.yaml", "--ontology", "spoilt.toml"],
            &["schema", "--ontology", "spoilt.toml"],
            &["explain", "Ship", "--ontology", "spoilt.toml"],
        ];
        for arguments in commands {
            assert_ran(&case.run(arguments), arguments);
        }
    }
}
