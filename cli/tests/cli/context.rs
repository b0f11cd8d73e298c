//! What a text refers to again and again is resolved once, and claims lean on it.

use insta::assert_snapshot;

use crate::case::{Case, Ran, digest, sha256};

const SOURCE: &str = "\
Norway and Iceland met on 7 May 2024.
Both sides held talks on the same day.
Ada Berg: Iceland remains a close partner, and she values it.
Sweden: We held talks with Norway in May 2022.
";

const REGISTRY: &str = "\
ontology: bilateral@0.1.0
actors:
  - { id: NOR, type: state, names: [{ lang: en, name: Norway }] }
  - { id: ISL, type: state, names: [{ lang: en, name: Iceland }] }
  - { id: SWE, type: state, names: [{ lang: en, name: Sweden }] }
  - { id: ada-berg, type: person, names: [{ lang: en, name: Ada Berg }] }
";

const BOTH: &str = "  referents:
    - id: both-sides
      words: [both sides]
      actors: [NOR, ISL]
      evidence: [@{Norway and Iceland}]
";
const DATES: &str = "  dates:
    - id: day
      words: [the same day]
      date: 2024-05-07
      date_basis: explicit
      evidence: [@{7 May 2024}]
";
const TURNS: &str = "  turns:
    - id: berg
      speaker: [ada-berg]
      within: [{ from: @{Ada Berg}, to: @{values it} }]
      evidence: [@{Ada Berg}]
    - id: sweden
      speaker: [SWE]
      within: [{ from: @{Sweden: We}, to: @{in May 2022} }]
      evidence: [@{Sweden}]
";

/// A claim that both sides held talks; `more` are further fields.
fn talks(more: &str) -> String {
    format!(
        "  - id: talks
    kind: event
    event: talks
    participants: [{{ actor: NOR }}, {{ actor: ISL }}]
    mode: asserted
    evidence: [@{{Both sides held talks on the same day}}]
{more}"
    )
}

/// The text with each `@{words}` as the range that has them.
fn anchored(text: &str) -> String {
    let mut parts = text.split("@{");
    let mut anchored = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (quote, rest) = part.split_once('}').expect("a quote ends");
        let at = SOURCE.find(quote).unwrap_or_else(|| panic!("the source has `{quote}`"));
        let (start, digest) = (SOURCE[..at].chars().count(), digest(quote));
        let end = start + quote.chars().count();
        let range = format!("{{ start: {start}, end: {end}, digest: \"{digest}\" }}{rest}");
        anchored.push_str(&range);
    }
    anchored
}

fn case(context: &[&str], claims: &str) -> Case {
    let context = match context {
        [] => String::new(),
        parts => format!("context:\n{}", parts.concat()),
    };
    let document = format!(
        "ontology: bilateral@0.1.0\nsource: {{ file: log.txt, sha256: {}, language: en, published: 2024-06-01 }}\n\
         {context}claims:\n{claims}",
        sha256(SOURCE)
    );
    Case::new()
        .with("sources/log.txt", SOURCE)
        .with("registry/all.yaml", REGISTRY)
        .with("a.yaml", anchored(&document))
}

fn check(context: &[&str], claims: &str) -> Ran {
    case(context, claims).run(&["check", "a.yaml", "--sources", "sources", "--strict"])
}

/// The codes of what a run found.
fn codes(context: &[&str], claims: &str) -> Vec<String> {
    let case = case(context, claims);
    let ran = case.run(&["check", "a.yaml", "--sources", "sources", "--format", "json"]).json();
    let findings = ran["findings"].as_array().expect("a list").iter();
    findings.map(|finding| finding["code"].as_str().expect("a code").to_owned()).collect()
}

#[test]
fn names_and_dates_come_from_what_a_claim_leans_on() {
    let dated = "    date: 2024-05-07\n    date_basis: relative-to-narrative\n";
    let leaning = talks(&format!("{dated}    leans: [both-sides, day]\n"));
    let ran = check(&[BOTH, DATES], &leaning);
    assert_eq!(ran.code(), 0, "{}", ran.all());
    assert_eq!(
        codes(&[BOTH, DATES], &talks(dated)),
        ["name-not-in-evidence", "name-not-in-evidence", "date-not-in-evidence"]
    );
    let explicit = dated.replace("relative-to-narrative", "explicit");
    let explicit = talks(&format!("{explicit}    leans: [both-sides, day]\n"));
    assert_eq!(codes(&[BOTH, DATES], &explicit), ["date-not-in-evidence"]);
}

#[test]
fn a_lean_gives_no_terms() {
    let negated = talks("    polarity: negated\n    leans: [both-sides]\n");
    assert_eq!(codes(&[BOTH], &negated), ["term-not-in-evidence"]);
}

#[test]
fn an_entry_is_compared_with_its_own_evidence() {
    let wrong = BOTH.replace("[NOR, ISL]", "[NOR, SWE]");
    let claim = talks("    leans: [both-sides]\n").replace("{ actor: ISL }", "{ actor: SWE }");
    assert_eq!(codes(&[&wrong], &claim), ["name-not-in-evidence"]);
}

#[test]
fn a_claim_takes_its_speaker_from_the_turn_that_it_lies_in() {
    let claim = |speaker: &str, quote: &str| {
        format!(
            "  - id: said
    kind: event
    event: talks
    participants: [{{ actor: SWE }}, {{ actor: NOR }}]
    date: 2022-05
    date_basis: explicit
    mode: reported
    attribution: [{{ speaker: [{speaker}] }}]
    evidence: [@{{{quote}}}]
"
        )
    };
    let inside = claim("SWE", "We held talks with Norway in May 2022");
    assert_eq!(codes(&[TURNS], &inside), [] as [&str; 0]);
    let other = claim("ada-berg", "We held talks with Norway in May 2022");
    assert_eq!(codes(&[TURNS], &other), ["name-not-in-evidence"]);
}

#[test]
fn a_lean_that_the_statement_does_not_call_for_is_found() {
    let other = BOTH.replace("both-sides", "they").replace("[both sides]", "[They]");
    let elsewhere = BOTH.replace(
        "      evidence",
        "      within: [{ from: @{Ada Berg}, to: @{values it} }]\n      evidence",
    );
    let leans = |id: &str| talks(&format!("    leans: [{id}]\n"));
    assert_eq!(codes(&[&other], &leans("they")), ["lean-not-in-evidence"]);
    assert_eq!(codes(&[&elsewhere], &leans("both-sides")), ["lean-not-in-evidence"]);
    assert_eq!(
        codes(&[BOTH, DATES, TURNS], &talks("    leans: [both-sides, nobody]\n")),
        ["dangling-reference"]
    );
    assert_snapshot!(check(&[&other], &leans("they")).all());
}

#[test]
fn what_resolves_to_nothing_or_in_a_circle_is_found_without_sources() {
    let check = |context: &str| {
        let case = case(&[context], &talks("    leans: [both-sides]\n"));
        let ran = case.run(&["check", "a.yaml", "--format", "json"]).json();
        let findings = ran["findings"].as_array().expect("a list").iter();
        findings.map(|f| f["code"].as_str().expect("a code").to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(check(BOTH), [] as [&str; 0]);
    assert_eq!(check(&BOTH.replace("      actors: [NOR, ISL]\n", "")), ["referent-refers"]);
    let second = BOTH.replace("  referents:\n", "").replace("both-sides", "they");
    let circle = |words: &str| {
        let second = second.replace("[both sides]", words);
        format!("{BOTH}      leans: [they]\n{second}      leans: [both-sides]\n")
    };
    assert_eq!(check(&circle("[they]")), ["cyclic-reference"]);
    assert_eq!(check(&format!("{BOTH}{second}")), ["overlapping-context"]);
    let itself = BOTH.replace("actors:", "leans: [both-sides]\n      actors:");
    assert_eq!(check(&itself), ["referent-leans-on-another"]);
    let turns = format!("{BOTH}{}", TURNS.replace("@{Sweden: We}", "@{values it}"));
    assert_eq!(check(&turns), ["overlapping-context"]);
}

#[test]
fn an_overlap_is_where_both_stretches_are() {
    let turns = TURNS.replace("@{Sweden: We}", "@{values it}");
    let all = case(&[BOTH, &turns], &talks("")).run(&["check", "a.yaml"]).all();
    let start = SOURCE[..SOURCE.find("values it").expect("it is there")].chars().count();
    let overlap = format!("overlap from {start} to {}", start + "values it".len());
    assert!(all.contains(&overlap), "{all}");
}

#[test]
fn an_entry_takes_no_names_from_itself() {
    let named = BOTH.replace("[NOR, ISL]", "[NOR, SWE]");
    let itself = named.replace("actors:", "leans: [both-sides]\n      actors:");
    let claim = talks("    leans: [both-sides]\n").replace("{ actor: ISL }", "{ actor: SWE }");
    let found = codes(&[&itself], &claim);
    assert!(found.contains(&"name-not-in-evidence".to_owned()), "{found:?}");
}

#[test]
fn words_that_mean_a_claim_are_not_what_it_leans_on() {
    let talked = |leans: &str| {
        let meant = BOTH.replace("actors: [NOR, ISL]", &format!("claims: [talks]\n{leans}"));
        let second = "    - id: they\n      words: [met]\n      leans: [both-sides]\n      actors: [NOR]\n      evidence: [@{Norway}]\n";
        format!("{meant}{second}")
    };
    let check = |context: &str, claim: &str| {
        let ran = case(&[context], &talks(claim)).run(&["check", "a.yaml", "--format", "json"]);
        let ran = ran.json();
        let findings = ran["findings"].as_array().expect("a list").iter();
        let found = findings.map(|found| {
            let text = |key: &str| found[key].as_str().expect("a text").to_owned();
            (text("code"), text("message"))
        });
        found.collect::<Vec<_>>()
    };
    assert_eq!(check(&talked(""), ""), []);
    for (leans, way) in [
        ("both-sides", "`both-sides` → `talks` → `both-sides`"),
        ("they", "`both-sides` → `talks` → `they` → `both-sides`"),
    ] {
        let found = check(&talked(""), &format!("    leans: [{leans}]\n"));
        let message = format!("the context forms a cycle: {way}");
        assert_eq!(found, [("cyclic-reference".to_owned(), message)]);
    }
}

#[test]
fn evidence_prints_what_a_claim_leans_on() {
    let case = case(&[BOTH, TURNS], &talks("    leans: [both-sides]\n"));
    let ran = case.run(&["evidence", "a.yaml", "--sources", "sources"]);
    assert_snapshot!(ran.stdout().split("\n1 file").next().unwrap_or_default());
}

#[test]
fn coverage_counts_the_context_for_itself() {
    let case = case(&[BOTH], &talks("    leans: [both-sides]\n"));
    let ran = case.run(&["coverage", "a.yaml", "--sources", "sources", "--format", "json"]).json();
    let figures = &ran["texts"][0]["figures"];
    assert_eq!((&figures["context"], &figures["entries"]), (&16.into(), &1.into()));
}

#[test]
fn quotes_of_the_context_are_anchored() {
    let document = format!(
        "ontology: bilateral@0.1.0\nsource: {{ file: log.txt, sha256: {}, language: en }}\n\
         context:\n{}claims:\n{}",
        sha256(SOURCE),
        [BOTH, TURNS].concat(),
        talks("    leans: [both-sides]\n"),
    );
    let mut quoted = String::new();
    for part in document.split_inclusive('}') {
        let part = match part.split_once("@{") {
            Some((before, quote)) => {
                format!("{before}{{ quote: \"{}\" }}", quote.trim_end_matches('}'))
            }
            None => part.to_owned(),
        };
        quoted.push_str(&part);
    }
    let case = Case::new()
        .with("sources/log.txt", SOURCE)
        .with("registry/all.yaml", REGISTRY)
        .with("a.yaml", quoted);
    assert_eq!(case.run(&["anchor", "a.yaml", "--sources", "sources"]).code(), 0);
    let ran = case.run(&["check", "a.yaml", "--sources", "sources", "--strict"]);
    assert_eq!(ran.code(), 0, "{}", ran.all());
}
