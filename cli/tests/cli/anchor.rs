//! Quotes become ranges and digests, and nothing else changes.

use insta::assert_snapshot;

use crate::case::{Case, sha256};

/// A source: Chinese with a line break in a word, and English that says one thing twice.
const SOURCE: &str = "港务日志\n\n苍鹭号于5月3日抵\n达港口,载有小麦。\n\nThe heron left at dawn. The heron left at dawn\nagain in June, with rye.\n";

fn case() -> Case {
    Case::new().with("sources/log.txt", SOURCE)
}

fn head() -> String {
    format!("source: {{ file: log.txt, sha256: {}, language: en }}\n", sha256(SOURCE))
}

fn anchor(case: &Case, arguments: &[&str]) -> crate::case::Ran {
    let common = ["anchor", "--ontology", "harbour.toml", "--sources", "sources"];
    case.run(&[&common, arguments].concat())
}

/// The document after anchoring, less its head, and the exit code.
fn anchored(name: &str, head: &str, body: &str) -> String {
    let case = case().with(name, format!("{head}{body}"));
    let ran = anchor(&case, &[name]);
    let text = case.read(name);
    let rest = text.strip_prefix(head).expect("the head is as it was");
    // Once anchored, there is nothing left to do, and the evidence holds.
    if ran.code() == 0 {
        assert_eq!(anchor(&case, &[name]).code(), 0);
        assert_eq!(case.read(name), text, "anchoring again changes nothing");
        let ran =
            case.run(&["evidence", "--ontology", "harbour.toml", "--sources", "sources", name]);
        assert_eq!(ran.code(), 0, "{}", ran.all());
    }
    format!("{}\n{rest}", ran.code())
}

const SHIPS: &str = "ships: [{ id: heron }]\n";

#[test]
fn in_yaml_blocks() {
    let body = "\
entries:
  - kind: voyage # the first
    id: one
    ship: heron
    evidence:
      - quote: 5月3日抵达港口 # in one piece
        note: 'the year is not told'
      - note: second
        quote: >-
          again in
          June
    weather: calm
";
    assert_snapshot!(anchored("a.yaml", &head(), &format!("{body}{SHIPS}")));
}

#[test]
fn in_yaml_braces() {
    let body = "\
entries:
  - { kind: voyage, id: one, ship: heron, evidence: [ { quote: \"载有小麦\" } ] }
  - kind: voyage
    id: two
    ship: heron
    evidence: [
      {
        quote: with rye,   # kept
        note: x
      },
    ]
";
    assert_snapshot!(anchored("a.yaml", &head(), &format!("{body}{SHIPS}")));
}

#[test]
fn in_json() {
    let head = format!(
        "{{\n  \"source\": {{ \"file\": \"log.txt\", \"sha256\": \"{}\", \"language\": \"en\" }},\n",
        sha256(SOURCE)
    );
    let body = "  \"ships\": [{ \"id\": \"heron\" }],
  \"entries\": [
    {
      \"kind\": \"voyage\", \"id\": \"one\", \"ship\": \"heron\",
      \"evidence\": [
        { \"quote\": \"with rye\" },
        {
          \"note\": \"x\",
          \"quote\": \"5月3日\\n抵达\"
        }
      ]
    }
  ]
}
";
    assert_snapshot!(anchored("a.json", &head, body));
}

#[test]
fn in_toml() {
    let head = format!(
        "source = {{ file = \"log.txt\", sha256 = \"{}\", language = \"en\" }}\n",
        sha256(SOURCE)
    );
    let body = "ships = [{ id = \"heron\" }]

[[entries]]
kind = \"voyage\"
id = \"one\"
ship = \"heron\"
evidence = [{ quote = \"with rye\" }]

[[entries]]
kind = \"voyage\"
id = \"two\"
ship = \"heron\"

[[entries.evidence]]
quote = \"\"\"
载有
小麦\"\"\" # a comment
note = \"x\"
";
    assert_snapshot!(anchored("a.toml", &head, body));
}

#[test]
fn with_the_line_ends_that_are_there() {
    let body = "entries:\n  - kind: voyage\n    id: one\n    ship: heron\n    evidence:\n      - quote: with rye\n";
    let text = format!("{}{SHIPS}{body}", head()).replace('\n', "\r\n");
    let case = case().with("a.yaml", text);
    assert_eq!(anchor(&case, &["a.yaml"]).code(), 0);
    let text = case.read("a.yaml");
    assert!(text.contains("- start: 89\r\n        end: 97\r\n        digest: "), "{text:?}");
    assert!(!text.replace("\r\n", "").contains('\n'));
}

/// What anchoring one quote reports.
fn refused(quote: &str) -> String {
    let body = format!(
        "entries:\n  - kind: voyage\n    id: one\n    ship: heron\n    evidence:\n      - quote: {quote}\n"
    );
    let text = format!("{}{SHIPS}{body}", head());
    let case = case().with("a.yaml", &text);
    let ran = anchor(&case, &["a.yaml"]);
    assert_eq!(case.read("a.yaml"), text, "nothing is written");
    ran.all()
}

#[test]
fn a_quote_that_stands_twice_shows_both_places() {
    assert_snapshot!(refused("The heron left at dawn"));
}

#[test]
fn a_quote_that_does_not_stand_there_shows_where_it_goes_astray() {
    assert_snapshot!(refused("苍鹭号于5月4日抵达港口"));
    assert_snapshot!(refused("crane"));
}

#[test]
fn a_blank_quote_is_refused() {
    assert_snapshot!(refused("'  '"));
}

#[test]
fn a_quote_that_cannot_be_replaced_is_left() {
    // The anchor would take the name away that the note refers to.
    let quote = "&q with rye\n        note: *q";
    assert_snapshot!(refused(quote));
}

#[test]
fn a_quote_beside_a_range_is_refused() {
    assert_snapshot!(refused("with rye\n        start: 3"));
}

#[test]
fn what_can_be_anchored_is_and_the_rest_is_told_where_it_then_stands() {
    let body = "\
entries:
  - kind: voyage
    id: one
    ship: heron
    evidence:
      - quote: with rye
      - quote: crane
";
    let case = case().with("a.yaml", format!("{}{SHIPS}{body}", head()));
    let ran = anchor(&case, &["a.yaml", "--format", "json"]);
    crate::report_schema::assert_described(&ran.json());
    assert_eq!(ran.code(), 1);
    assert_eq!(ran.places(), ["a.yaml:11:16 quote-not-found /entries/0/evidence/1/quote"]);
}

#[test]
fn check_writes_nothing_and_reports_what_is_not_anchored() {
    let body = "entries:\n  - kind: voyage\n    id: one\n    ship: heron\n    evidence: [{ quote: with rye }]\n";
    let text = format!("{}{SHIPS}{body}", head());
    let case = case().with("a.yaml", &text);
    let ran = anchor(&case, &["a.yaml", "--check", "--format", "json"]);
    assert_eq!(ran.code(), 1);
    assert_eq!(case.read("a.yaml"), text);
    let expected = ["a.yaml:7:25 unanchored-quote /entries/0/evidence/0/quote"];
    assert_eq!(ran.places(), expected);
    let ran = case.check(&["a.yaml", "--format", "json"]);
    assert_eq!(ran.places(), expected, "the check reports the quote, and not what is missing");
}

#[cfg(unix)]
#[test]
fn a_document_that_cannot_be_written_in_full_is_unchanged() {
    let voyage = |n| {
        format!(
            "  - kind: voyage\n    id: v{n}\n    ship: heron\n    evidence: [{{ quote: with rye }}]\n"
        )
    };
    let voyages: String = (0..100).map(voyage).collect();
    let text = format!("{}{SHIPS}entries:\n{voyages}", head());
    let case = case().with("a.yaml", &text);
    // What a full disk does: no file may become longer than a few blocks.
    let ran = case.run_by_shell(
        "trap '' XFSZ; ulimit -f 4; exec \"$0\" \"$@\"",
        &["anchor", "--ontology", "harbour.toml", "--sources", "sources", "a.yaml"],
    );
    assert_eq!(ran.code(), 3, "{}", ran.all());
    assert!(ran.stdout().contains("unreadable-file"), "{}", ran.all());
    assert_eq!(case.read("a.yaml"), text);
    let files = std::fs::read_dir(case.path("")).unwrap();
    let left: Vec<_> =
        files.filter_map(|file| file.unwrap().file_name().into_string().ok()).collect();
    assert!(!left.iter().any(|name| name.contains(".tmp")), "{left:?}");
}
