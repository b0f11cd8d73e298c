//! What a statement says and a claim leaves out is found, in documents with a context.

use crate::case::{Case, digest, sha256};

const SOURCE: &str = "Norway firmly supports trade with Iceland over the new cable.";

const REGISTRY: &str = "\
ontology: bilateral@0.1.0
actors:
  - { id: NOR, type: state, names: [{ lang: en, name: Norway }] }
  - { id: ISL, type: state, names: [{ lang: en, name: Iceland }] }
";

/// The codes of what a run finds over a claim with these fields on the source.
fn codes(context: &str, fields: &[&str]) -> Vec<String> {
    let fields: Vec<String> =
        fields.iter().map(|more| format!("    mode: asserted\n{more}")).collect();
    codes_on(SOURCE, context, &fields)
}

/// The same on any source, with the mode among the fields.
fn codes_on(source: &str, context: &str, fields: &[String]) -> Vec<String> {
    let claim = |id: &str, fields: &str| {
        format!(
            "  - id: {id}\n    kind: position\n    holder: [NOR]\n    stance: supports\n    topic: trade\n    \
             with: [ISL]\n{fields}    evidence: [{{ start: 0, end: {}, digest: \"{}\" }}]\n",
            source.chars().count(),
            digest(source)
        )
    };
    let claims = fields.iter().zip(["one", "two", "three"]).map(|(fields, id)| claim(id, fields));
    run(source, context, &claims.collect::<String>())
}

/// The codes of what a run finds over some claims on a source.
fn run(source: &str, context: &str, claims: &str) -> Vec<String> {
    let document = format!(
        "ontology: bilateral@0.1.0\nsource: {{ file: log.txt, sha256: {}, language: en }}\n{context}claims:\n{claims}",
        sha256(source)
    );
    let case = Case::new()
        .with("sources/log.txt", source)
        .with("registry/all.yaml", REGISTRY)
        .with("a.yaml", document);
    let ran = case.run(&["check", "a.yaml", "--sources", "sources", "--format", "json"]).json();
    let findings = ran["findings"].as_array().expect("a list").iter();
    findings.map(|finding| finding["code"].as_str().expect("a code").to_owned()).collect()
}

const TOLD: &str = "context: {}\n";
const FIRMLY: &str = "    degree: [firmly]\n";

#[test]
fn a_degree_that_no_field_reflects_is_lost() {
    assert_eq!(codes(TOLD, &[""]), ["words-lost"]);
    assert_eq!(codes(TOLD, &[FIRMLY]), [] as [&str; 0]);
    assert_eq!(codes("", &[""]), [] as [&str; 0]);
}

#[test]
fn a_duty_a_right_and_a_possibility_are_no_facts() {
    for (words, fields) in [
        ("must support", "mode: required"),
        ("must support", "mode: hoped"),
        ("shall support", "mode: required"),
        ("has the right to support", "mode: permitted"),
        ("may support", "mode: asserted\n    certainty: possible"),
        ("may support", "mode: permitted"),
    ] {
        let source = format!("Norway {words} trade with Iceland.");
        let codes = |fields: &str| codes_on(&source, TOLD, &[format!("    {fields}\n")]);
        assert_eq!(codes(fields), [] as [&str; 0], "{words}: {fields}");
        assert_eq!(codes("mode: asserted"), ["words-lost"], "{words}");
    }
    for source in [
        "Norway supports trade with Iceland in May.",
        "Norway, said Will May, supports trade with Iceland.",
    ] {
        assert_eq!(
            codes_on(source, TOLD, &["    mode: asserted\n".to_owned()]),
            [] as [&str; 0],
            "{source}"
        );
    }
}

#[test]
fn a_waiver_is_needed_or_found() {
    let waived = "    waived: [{ words: firmly, reason: a set phrase }]\n";
    assert_eq!(codes(TOLD, &[waived]), [] as [&str; 0]);
    assert_eq!(codes(TOLD, &[&format!("{FIRMLY}{waived}")]), ["needless-waiver"]);
}

#[test]
fn one_of_the_claims_on_a_statement_reflects_its_words() {
    assert_eq!(codes(TOLD, &["", FIRMLY]), [] as [&str; 0]);
}

#[test]
fn claims_that_differ_in_free_text_alone_are_found() {
    let summary = format!("{FIRMLY}    summary: the cable\n");
    assert_eq!(codes(TOLD, &[FIRMLY, &summary]), ["differs-in-free-text"]);
    assert_eq!(codes("", &[FIRMLY, &summary]), [] as [&str; 0]);
    let linked = format!("{summary}    links: [{{ rel: restates, to: one }}]\n");
    assert_eq!(codes(TOLD, &[FIRMLY, &linked]), [] as [&str; 0]);
}

#[test]
fn what_only_the_summary_says_is_found() {
    let summary = format!("{FIRMLY}    summary: always, for 300 firms\n");
    assert_eq!(codes(TOLD, &[&summary]), ["only-in-free-text"]);
}

#[test]
fn a_term_of_strength_needs_a_word_even_if_no_other_is_said() {
    assert_eq!(
        codes(TOLD, &[&format!("{FIRMLY}    recurrence: [always]\n")]),
        ["term-not-in-evidence"]
    );
    let often = format!("{FIRMLY}    certainty: certain\n");
    assert_eq!(codes(TOLD, &[&often]), ["term-not-in-evidence"]);
}

#[test]
fn an_item_that_leaves_out_what_the_others_say_is_found() {
    let with = |field: &str| format!("{FIRMLY}    {field}: [ISL]\n");
    let (one, two) = (with("of"), with("from"));
    assert_eq!(codes(TOLD, &[&one, &two, ""]), ["unlike-siblings"]);
    assert_eq!(codes(TOLD, &[&one, ""]), [] as [&str; 0]);
    let waived = "    waived: [{ words: firmly, reason: it is said of the others alone }]\n";
    assert_eq!(codes(TOLD, &[&one, &two, waived]), [] as [&str; 0]);
}

/// The codes of what a run finds over claims on one source, each with the fields that it has
/// besides a topic.
fn items(source: &str, fields: &[&str]) -> Vec<String> {
    let topics = ["trade", "tourism", "fisheries"];
    let end = source.chars().count();
    let claims = fields.iter().zip(topics);
    let claims = claims.map(|(fields, topic)| position(topic, "supports", end, source, fields));
    run(source, TOLD, &claims.collect::<String>())
}

#[test]
fn what_is_said_of_a_whole_sentence_or_list_is_reflected_in_each_item() {
    let asserted = "    mode: asserted\n";
    for (source, fields, lost) in [
        (
            "If a port opens, Norway supports trade and tourism.",
            "    condition: [{ kind: if, wording: a port opens }]\n    mode: asserted\n",
            asserted,
        ),
        (
            "Norway supports fields such as trade and tourism.",
            "    quantified: [{ by: among-others, what: topic }]\n    mode: asserted\n",
            asserted,
        ),
        ("Norway will support trade and tourism.", "    mode: planned\n", asserted),
        (
            "According to the ministry, Norway supports trade and tourism.",
            "    mode: reported\n    attribution: [{ unnamed: officials, act: says }]\n",
            asserted,
        ),
    ] {
        let found = |fields: &[&str]| items(source, fields).contains(&"unlike-siblings".to_owned());
        assert!(!found(&[fields, fields]), "{source}");
        assert!(found(&[fields, lost]), "{source}");
    }
}

#[test]
fn what_all_other_items_reflect_is_reflected_in_each() {
    let plain = "    mode: asserted\n";
    let found = |source: &str, fields: &[&str]| {
        items(source, fields).iter().any(|code| code == "unlike-siblings")
    };
    // `full` may mean something else, so that nothing is lost if no claim reflects it.
    let source = "Norway supports full trade, tourism and fisheries.";
    let fully = "    degree: [fully]\n    mode: asserted\n";
    assert!(found(source, &[fully, fully, plain]));
    assert!(found(source, &[fully, plain]));
    assert!(!found(source, &[fully, plain, plain]));
    assert!(!found(source, &[plain, plain, plain]));
    let waived = format!("{plain}    waived: [{{ words: full, reason: it is said of trade }}]\n");
    assert!(!found(source, &[fully, fully, &waived]));
    assert_eq!(items(source, &[fully, fully, &waived]), [] as [&str; 0]);
    assert_eq!(items(source, &[plain, plain, &waived]), ["needless-waiver"]);

    // Of what differs in more than the topic, more than one has to reflect it.
    let with = "    with: [ISL]\n    mode: asserted\n";
    assert!(found(source, &[fully, fully, with]));
    assert!(!found(source, &[fully, with]));
}

/// A position of Norway on the first so many characters of a source.
fn position(id: &str, stance: &str, end: usize, source: &str, fields: &str) -> String {
    let words: String = source.chars().take(end).collect();
    format!(
        "  - id: {id}\n    kind: position\n    holder: [NOR]\n    stance: {stance}\n    topic: {id}\n\
         {fields}    evidence: [{{ start: 0, end: {end}, digest: \"{}\" }}]\n",
        digest(&words)
    )
}

#[test]
fn what_says_something_else_is_no_item_of_the_list() {
    let is_found = |source: &str, claims: &[String]| {
        run(source, TOLD, &claims.concat()).contains(&"unlike-siblings".to_owned())
    };
    let firmly = "    degree: [firmly]\n    mode: asserted\n";
    let source = "Norway firmly supports trade, and welcomes tourism.";
    let end = source.len();
    let trade = position("trade", "supports", end, source, firmly);
    let tourism = |stance| position("tourism", stance, end, source, "    mode: asserted\n");
    assert!(!is_found(source, &[trade.clone(), tourism("welcomes")]));
    assert!(is_found(source, &[trade.clone(), tourism("supports")]));

    // What goes on behind a comma may be said without it.
    let first = position("trade", "supports", 28, source, firmly);
    assert!(!is_found(source, &[first, tourism("supports")]));
}

#[test]
fn a_condition_reaches_over_all_that_is_said_in_the_same_words() {
    let source = "If a port opens, Norway supports tourism.";
    let end = source.len();
    let condition = "    condition: [{ kind: if, wording: a port opens }]\n    mode: asserted\n";
    let plain = "    mode: asserted\n";
    let aid = |fields: &str| {
        format!(
            "  - id: aid\n    kind: event\n    event: aid\n    participants: [{{ actor: NOR, role: giver }}]\n\
             {fields}    evidence: [{{ start: 0, end: {end}, digest: \"{}\" }}]\n",
            digest(source)
        )
    };
    let found = |of_position: &str, of_event: &str| {
        let tourism = position("tourism", "supports", end, source, of_position);
        run(source, TOLD, &format!("{tourism}{}", aid(of_event)))
            .contains(&"unlike-siblings".to_owned())
    };
    assert!(found(condition, plain) && found(plain, condition));
    assert!(!found(condition, condition));
}

#[test]
fn a_figure_that_is_qualified_as_the_other_one_is_not_is_found() {
    let source =
        "Without fish, exports reached 3 million euros in 2023 and 4 million euros in 2024.";
    let figure = |id: &str, value: u32, year: u32, scope: &str| {
        format!(
            "  - id: {id}\n    kind: statistic\n    measure: exports\n    subject: [NOR]\n    \
             value: {{ value: {value}, unit: EUR }}\n    date: {year}\n    date_basis: explicit\n{scope}    \
             mode: asserted\n    evidence: [{{ start: 0, end: {}, digest: \"{}\" }}]\n",
            source.len(),
            digest(source)
        )
    };
    let scope = "    scope: without fish\n";
    let found = |one: &str, two: &str| {
        let claims = [figure("one", 3_000_000, 2023, one), figure("two", 4_000_000, 2024, two)];
        run(source, TOLD, &claims.concat()).contains(&"unlike-siblings".to_owned())
    };
    assert!(found(scope, "") && found("", scope));
    assert!(!found(scope, scope) && !found("", ""));
    // A total and a part of it are figures for one thing.
    let claims = [figure("one", 4_000_000, 2024, scope), figure("two", 3_000_000, 2024, "")];
    let found = run(source, TOLD, &claims.concat());
    assert!(!found.contains(&"unlike-siblings".to_owned()), "{found:?}");
}

#[test]
fn a_number_of_an_event_is_under_the_key_of_its_words() {
    for (source, event, key) in [
        ("Norway held the second session of the council.", "contact", "edition"),
        ("Norway marked the second anniversary of the council.", "commemoration", "anniversary"),
    ] {
        for given in ["edition", "anniversary"] {
            let claim = format!(
                "  - id: one\n    kind: event\n    event: {event}\n    participants: [{{ actor: NOR }}]\n    \
                 {given}: 2\n    mode: asserted\n    evidence: [{{ start: 0, end: {}, digest: \"{}\" }}]\n",
                source.chars().count(),
                digest(source)
            );
            let found = run(source, TOLD, &claim);
            let is_found = found.contains(&"term-not-in-evidence".to_owned());
            assert_eq!(is_found, given != key, "{given}: {source} {found:?}");
        }
    }
}

/// To forbid is to deny, and to intend is to plan: neither needs a field of its own, and a mode
/// that a stance has by itself needs no word.
#[test]
fn a_term_reflects_what_it_says_as_well() {
    let clause = |force: &str, more: &str, source: &str| {
        let claim = format!(
            "  - id: one\n    kind: clause\n    agreement: pact\n    force: {force}\n    bound: [NOR]\n    topic: \
             trade\n    mode: asserted\n{more}    evidence: [{{ start: 0, end: {}, digest: \"{}\" }}]\n",
            source.chars().count(),
            digest(source)
        );
        let pact = "agreements: [{ id: pact, type: pact, names: [{ lang: en, name: Pact }] }]\n";
        run(source, &format!("{pact}{TOLD}"), &claim)
    };
    let forbids = "Under the Pact, Norway is not to trade.";
    assert!(!clause("forbids", "", forbids).contains(&"words-lost".to_owned()));
    assert!(clause("aims", "", forbids).contains(&"words-lost".to_owned()));
    // It does not make a denial of what nothing denies.
    let plain = "The Pact forbids Norway trade.";
    let denied = clause("forbids", "    polarity: negated\n", plain);
    assert!(denied.contains(&"term-not-in-evidence".to_owned()), "{denied:?}");
    let source = "Norway is considering trade with Iceland.";
    let considers = format!(
        "  - id: one\n    kind: position\n    holder: [NOR]\n    stance: considers\n    topic: trade\n    with: \
         [ISL]\n    mode: planned\n    evidence: [{{ start: 0, end: {}, digest: \"{}\" }}]\n",
        source.len(),
        digest(source)
    );
    assert_eq!(run(source, TOLD, &considers), [] as [&str; 0]);
}

#[test]
fn words_that_run_into_each_other_are_lost_once() {
    let source = "Norway supports trade with Iceland at the end of this period.";
    let claim = ["    mode: asserted\n".to_owned()];
    assert_eq!(codes_on(source, TOLD, &claim), ["words-lost"]);
}

/// *Pledges* is a promise, or what an agreement is about: a claim on agreements is no example for
/// one that has no promise.
#[test]
fn a_sibling_with_another_meaning_of_a_word_is_no_example() {
    let source = "Norway broke its pledges to Iceland.";
    let claim = |id: &str, more: &str| {
        format!(
            "  - id: {id}\n    kind: event\n    event: violation\n    participants: [{{ actor: NOR }}]\n    mode: \
             asserted\n{more}    evidence: [{{ start: 0, end: {}, digest: \"{}\" }}]\n",
            source.len(),
            digest(source)
        )
    };
    let claims = claim("one", "") + &claim("two", "    topics: [agreements]\n");
    let found = run(source, TOLD, &claims);
    assert!(!found.contains(&"unlike-siblings".to_owned()), "{found:?}");
}
