//! Ranges are found again in a source that changed, and only what is certain is rewritten.

use crate::case::{Case, Ran, digest, sha256};

const SOURCE: &str = "\
The harbour log of the year\n\
The heron arrived at the harbour with wheat. It left at dawn.\n\
The crane arrived at the harbour with barley. It left at noon.\n\
The egret arrived at the harbour with oats. It left at dusk.\n";

/// What the claims cite, the second of them twice in the source.
const CITED: [&str; 4] = [
    "The heron arrived at the harbour with wheat",
    "It left at",
    "The crane arrived at the harbour with barley",
    "The egret arrived at the harbour with oats",
];

fn range(source: &str, words: &str) -> String {
    let at = source.find(words).expect("the source has it");
    let start = source[..at].chars().count();
    let (end, digest) = (start + words.chars().count(), digest(words));
    format!("{{ start: {start}, end: {end}, digest: \"{digest}\" }}")
}

fn document(source: &str) -> String {
    citing(source, &CITED)
}

/// A document that cites words of a source.
fn citing(source: &str, cited: &[&str]) -> String {
    let ranges = cited.iter().map(|words| format!("      - {}\n", range(source, words)));
    let ranges = ranges.collect::<String>();
    format!(
        "source: {{ file: log.txt, sha256: {}, language: en }}\nships: [{{ id: heron }}]\n\
         entries:\n  - kind: voyage\n    id: one\n    ship: heron\n    evidence:\n{ranges}",
        sha256(source)
    )
}

fn run(case: &Case, command: &str, arguments: &[&str]) -> Ran {
    let common = [command, "a.yaml", "--ontology", "harbour.toml", "--sources", "sources"];
    case.run(&[&common, arguments].concat())
}

/// A document on the source as it was, beside the source as it is.
fn case(now: &str) -> Case {
    Case::new().with("sources/log.txt", now).with("a.yaml", document(SOURCE))
}

/// Asserts that anchoring follows every range to the words that it had.
#[track_caller]
fn followed(now: &str) {
    let case = case(now);
    let dry = run(&case, "anchor", &["--check"]);
    assert_eq!((dry.code(), case.read("a.yaml")), (1, document(SOURCE)), "{}", dry.all());
    let ran = run(&case, "anchor", &[]);
    assert_eq!(ran.code(), 0, "{}", ran.all());
    assert_eq!(case.read("a.yaml"), document(now), "{}", ran.all());
    assert_eq!(run(&case, "evidence", &[]).code(), 0);
}

#[test]
fn ranges_follow_an_insertion_and_a_deletion() {
    followed(&format!("Corrected on Monday\n{SOURCE}"));
    followed(&SOURCE.replace("The harbour log of the year\n", ""));
    followed(&SOURCE.replace("The crane", "Later in the day.\nThe crane"));
}

#[test]
fn ranges_follow_a_change_outside_them() {
    followed(&SOURCE.replace("at noon", "at night"));
}

#[test]
fn ranges_follow_other_line_ends() {
    followed(&SOURCE.replace('\n', "\r\n"));
}

#[test]
fn what_is_where_it_was_stays_beside_a_copy() {
    let copied = SOURCE.replace(" It left at dawn.", " It left at dawn. It left at dawn.");
    followed(&copied);
}

#[test]
fn what_changed_is_shown_and_left() {
    let now = SOURCE.replace("with barley", "with maize!");
    let case = case(&now);
    let ran = run(&case, "anchor", &[]);
    assert_eq!(ran.code(), 1);
    assert_eq!(case.read("a.yaml"), document(SOURCE), "nothing else is elsewhere");
    let all = ran.all();
    assert!(
        all.contains("has changed, or is elsewhere: 90..134 is now `The crane arrived"),
        "{all}"
    );
    assert!(all.contains("source-changed"), "{all}");
}

#[test]
fn neighbours_that_changed_are_shown_as_a_whole_and_so_in_a_second_run() {
    let cited = [
        "The heron arrived at the harbour with wheat.",
        "The crane left the harbour with barley.",
        "The egret rested in the bay.",
        "The stork arrived at the harbour at night.",
    ];
    let was = format!("{}\n", cited.join("\n"));
    let crane = "The crane left the harbour with twelve sacks of barley and rye.";
    let now = was.replace(cited[1], crane).replace(cited[2], "The egret slept.");
    let now = format!("Corrected on Monday, and once more on the Tuesday after it.\n{now}");
    let case = Case::new().with("sources/log.txt", now).with("a.yaml", citing(&was, &cited));
    for number in 1..=2 {
        let all = run(&case, "anchor", &[]).all();
        assert!(all.contains(&format!("is now `{crane}`")), "{number}: {all}");
        assert!(all.contains("is now `The egret slept.`"), "{number}: {all}");
    }
}

#[test]
fn what_changed_is_looked_for_by_its_kept_words() {
    let case = case(SOURCE);
    assert_eq!(run(&case, "anchor", &["--quotes"]).code(), 0);
    let now =
        SOURCE.replace(&format!("{}.", CITED[2]), "It had rained. A crane arrived with barley.");
    let case = Case::new().with("sources/log.txt", &now).with("a.yaml", case.read("a.yaml"));
    let all = run(&case, "anchor", &[]).all();
    assert!(all.contains("is now `A crane arrived with barley.`"), "{all}");
}

#[test]
fn what_is_gone_is_not_found_elsewhere() {
    let now =
        SOURCE.replace("The crane arrived at the harbour with barley. It left at noon.\n", "");
    let case = case(&now);
    let ran = run(&case, "anchor", &[]);
    assert_eq!(ran.code(), 1);
    let (all, text) = (ran.all(), case.read("a.yaml"));
    assert!(all.contains("of `log.txt` is not there any more"), "{all}");
    assert!(text.contains(&range(SOURCE, CITED[2])) && text.contains(&range(&now, CITED[3])));
    assert!(text.contains(&sha256(SOURCE)), "the digest of the source waits for the rest");
}

#[test]
fn a_quote_takes_the_place_of_what_changed() {
    let now = SOURCE.replace("with barley", "with maize!");
    let quoted = document(SOURCE).replace(&range(SOURCE, CITED[2]), "{ quote: with maize }");
    let case = Case::new().with("sources/log.txt", &now).with("a.yaml", quoted);
    let ran = run(&case, "anchor", &[]);
    assert_eq!(ran.code(), 0, "{}", ran.all());
    assert!(case.read("a.yaml").contains(&sha256(&now)) && !case.read("a.yaml").contains("quote"));
    assert!(run(&case, "evidence", &[]).stdout().contains("    | with maize\n"));
}

#[test]
fn the_digest_of_a_source_is_written_where_there_is_none() {
    let digest = format!(", sha256: {}", sha256(SOURCE));
    for text in
        [document(SOURCE).replace(&digest, ""), document(SOURCE).replace(&digest, ", sha256: \"\"")]
    {
        let case = Case::new().with("sources/log.txt", SOURCE).with("a.yaml", text);
        let ran = run(&case, "anchor", &[]);
        assert_eq!(ran.code(), 0, "{}", ran.all());
        assert_eq!(case.read("a.yaml"), document(SOURCE));
    }
}

#[test]
fn quotes_are_shown_and_taken_back() {
    let case = case(SOURCE);
    assert_eq!(run(&case, "anchor", &["--quotes"]).code(), 0);
    let shown = case.read("a.yaml");
    for words in CITED {
        assert!(shown.contains(&format!(", quote: \"{words}\" }}")), "{shown}");
    }
    // So that no words of the source are published, a check refuses them.
    assert_eq!(run(&case, "check", &[]).code(), 1);
    assert_eq!(run(&case, "anchor", &["--quotes"]).code(), 0);
    assert_eq!(case.read("a.yaml"), shown);
    assert_eq!(run(&case, "anchor", &[]).code(), 0);
    assert_eq!(case.read("a.yaml"), document(SOURCE));
}

#[test]
fn a_quote_that_says_something_else_than_its_range_is_not_taken_back() {
    let case = case(SOURCE);
    run(&case, "anchor", &["--quotes"]);
    let edited = case.read("a.yaml").replace("quote: \"It left at\"", "quote: \"It left at noon\"");
    let case = case.with("a.yaml", edited);
    let ran = run(&case, "anchor", &["--format", "json"]);
    crate::report_schema::assert_described(&ran.json());
    assert_eq!(ran.places(), ["a.yaml:9:58 quote-and-range /entries/0/evidence/1/quote"]);
}
