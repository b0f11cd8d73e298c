//! Whatever a document or an ontology contains, nothing that acts on a terminal is printed.

use comity_check::FORMATS;
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

/// Invisible characters that a text may have: the others are errors, and there is no answer then.
const INVISIBLE: [&str; 2] = ["\u{200b}\u{2060}", "\u{ad}\u{e0041}"];

/// Values of these keys may be any text: a document stays valid with anything in them.
const FREE: [&str; 5] = ["title", "publisher", "name", "note", "summary"];

/// The ontology of another crate's tests, whose documents questions can be asked of.
const CLUBS: &str = include_str!("../../../questions/tests/answers/clubs.toml");

/// Commands that are given a folder; those that print findings are run with every format.
const COMMANDS: [&[&str]; 6] = [
    &["check", "docs"],
    &["check", "docs", "--sources", "docs"],
    &["anchor", "docs", "--check", "--sources", "docs"],
    &["evidence", "docs", "--sources", "docs"],
    &["coverage", "docs", "--sources", "docs", "--html", "pages"],
    &["conflicts", "docs"],
];

/// Commands that print documents, or what would change in them, in formats of their own.
const PRINTERS: [&[&str]; 13] = [
    &["anchor", "docs", "--quotes", "--sources", "docs"],
    &["check", "docs", "--diff"],
    &["check", "docs", "--statistics"],
    &["diff-corpus", "docs", "others"],
    &["export", "docs", "--to", "canonical"],
    &["export", "docs", "--to", "csv"],
    &["export", "docs", "--to", "json"],
    &["fmt", "docs", "--check"],
    &["fmt", "docs", "--diff"],
    &["migrate", "docs", "--check"],
    &["migrate", "docs", "--diff"],
    &["review", "docs", "--sources", "docs"],
    &["terms", "Sweden", "--registry", "docs"],
];

const QUESTIONS: [&[&str]; 5] = [
    &["timeline", "SWE", "NOR", "docs"],
    &["level", "SWE", "NOR", "docs", "--on", "2001"],
    &["about", "SWE", "docs"],
    &["series", "bilateral-trade", "--of", "SWE", "docs"],
    &["path", "diplomatic-relations", "allied-relations", "docs"],
];

/// The formats of findings.
fn formats() -> impl Iterator<Item = &'static str> {
    FORMATS.iter().map(|format| format.name())
}

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
            let all: &[&str] = if anywhere { &HIDDEN } else { &INVISIBLE };
            text.insert_str(text.len() / 2, dice.pick(all).unwrap());
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

/// Runs a command with each format.
fn run_all<'f>(case: &Case, command: &[&str], formats: impl Iterator<Item = &'f str>) {
    for format in formats {
        let arguments = [command, &["--format", format]].concat();
        assert_ran(&case.run(&arguments), &arguments);
    }
}

/// The formats of an answer.
fn formats_of(question: &[&str]) -> impl Iterator<Item = &'static str> {
    let of_timelines = (question[0] == "timeline").then_some("svg");
    ["text", "json"].into_iter().chain(of_timelines)
}

#[test]
fn of_documents() {
    for seed in 0..4 {
        let case = case(seed % 2 == 0, seed);
        for command in COMMANDS {
            run_all(&case, command, formats());
        }
        for page in std::fs::read_dir(case.path("pages")).into_iter().flatten() {
            let page = std::fs::read_to_string(page.unwrap().path()).unwrap();
            assert_harmless(&page, "a page of coverage");
        }
    }
}

#[test]
fn of_commands_that_print_documents() {
    for seed in 0..4 {
        let case = case(seed % 2 == 0, seed).with("others/visit.json", VISIT);
        if seed % 2 == 1 {
            // Where everything can be read, everything is printed.
            for name in ["\u{1b}[2J\u{202e}.yaml", "raw.yaml", "raw.json", "raw.toml"] {
                std::fs::remove_file(case.path("docs").join(name)).unwrap();
            }
        }
        for command in PRINTERS {
            let ran = case.run(command);
            // Lines of CSV end as its standard wants it.
            assert_harmless(&ran.stdout().replace("\r\n", "\n"), &format!("{command:?}"));
            assert_harmless(&ran.stderr(), &format!("{command:?}"));
            assert!(ran.code() <= 3, "{command:?}: {}", ran.all());
        }
    }
}

#[test]
fn of_answers() {
    let mut answered = 0;
    for seed in 0..4 {
        let case = case(seed % 2 == 0, seed);
        // The questions are asked of sound documents, or tell what is wrong with one.
        for name in ["\u{1b}[2J\u{202e}.yaml", "raw.yaml", "raw.json", "raw.toml"] {
            std::fs::remove_file(case.path("docs").join(name)).unwrap();
        }
        for question in QUESTIONS {
            answered += usize::from(case.run(question).code() == 0);
            run_all(&case, question, formats_of(question));
        }
    }
    assert!(answered >= QUESTIONS.len(), "{answered}");
}

/// An ontology with hidden characters in a share of its texts; in ids and names with `anywhere`.
fn spoilt(ontology: &str, anywhere: bool, dice: &mut Dice) -> String {
    let mut spoilt = String::new();
    for line in ontology.lines() {
        let is_free = ["label", "definition", "plural", "title = ", "aliases"];
        let is_free = is_free.iter().any(|key| line.starts_with(key));
        let quote = if anywhere { line.ends_with('"') } else { is_free };
        let quote = line.rfind('"').filter(|_| quote).unwrap_or(line.len());
        let (head, rest) = line.split_at(quote);
        spoilt += head;
        if !rest.is_empty() && dice.roll(3) == 0 {
            spoilt += if anywhere { "\\u001b[31m\\u202e\\u200b" } else { "\\u200b\\u2060\\u00ad" };
        }
        if anywhere && dice.roll(40) == 0 {
            spoilt += dice.pick(&HIDDEN).unwrap();
        }
        spoilt += rest;
        spoilt.push('\n');
    }
    spoilt
}

#[test]
fn of_ontologies() {
    for seed in 0..6 {
        let text = spoilt(HARBOUR, seed % 2 == 0, &mut Dice::new(seed));
        let case = Case::new()
            .with("spoilt.toml", text)
            .with("log.yaml", "ships: [{ id: Heron, extra: 1 }]\n");
        run_all(&case, &["lint", "spoilt.toml"], formats());
        run_all(&case, &["check", "log.yaml", "--ontology", "spoilt.toml"], formats());
        for target in comity_targets::targets() {
            let schema = ["schema", "--ontology", "spoilt.toml", "--for", target.name()];
            assert_ran(&case.run(&schema), &schema);
            let losses = [&schema[..], &["--losses"]].concat();
            assert_ran(&case.run(&losses), &losses);
        }
        for name in ["Ship", "Berth", "name", "ship-fits", "planned-berth-conflict"] {
            let explain = ["explain", name, "--ontology", "spoilt.toml"];
            assert_ran(&case.run(&explain), &explain);
        }
        let list = ["explain", "--ontology", "spoilt.toml"];
        assert_ran(&case.run(&list), &list);
    }
}

#[test]
fn of_answers_in_the_words_of_an_ontology() {
    let paper = "
clubs:
  - { tag: red, called: \"Red\\u200b Star\" }
  - { tag: blue, called: \"Blue\\xad Moon\" }
lines:
  - { sort: bond, key: first, houses: [red, blue], tie: friends, doing: found, day: 1901 }
  - { sort: bond, key: closer, houses: [red, blue], tie: sworn, doing: lift, day: 1911-05 }
  - { sort: tally, key: a, what: goals, whose: [red], much: { value: 1200, unit: '{item}' }, day: 1911 }
";
    for seed in 0..4 {
        let text = spoilt(CLUBS, false, &mut Dice::new(seed));
        let case = Case::new().with("clubs.toml", text).with("docs/paper.yaml", paper);
        let questions: [&[&str]; 5] = [
            &["timeline", "red", "blue", "docs"],
            &["level", "red", "blue", "docs", "--on", "1912"],
            &["about", "red", "docs"],
            &["series", "goals", "--of", "red", "docs"],
            &["path", "friends", "sworn", "docs"],
        ];
        for question in questions {
            let question = [question, &["--ontology", "clubs.toml"]].concat();
            assert_eq!(case.run(&question).code(), 0, "{}", case.run(&question).all());
            run_all(&case, &question, formats_of(&question));
        }
        let compare = ["compare", "friends", "sworn", "--ontology", "clubs.toml"];
        run_all(&case, &compare, formats_of(&compare));
    }
}

#[test]
fn of_the_command_line() {
    let case = Case::new().with("docs/a.yaml", "ontology: bilateral@0.1.0\nclaims: []\n");
    let name = "S\u{1b}W\u{202e}E";
    let commands: [&[&str]; 7] = [
        &["explain", name],
        &["check", name],
        &["lint", name],
        &["about", name, "docs"],
        &["level", name, name, "docs", "--on", name],
        &["compare", name, name],
        &["timeline", "SWE", "NOR", "docs", "--lang", name],
    ];
    for command in commands {
        assert_ran(&case.run(command), command);
    }
}
