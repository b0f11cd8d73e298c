//! Evidence that does not carry its claim, and excuses that the text contradicts.

use comity_testkit::Ran;

use crate::case::{Case, digest, sha256};

const REGISTRY: &str = "\
ontology: bilateral@0.1.0
actors:
  - { id: NOR, type: state, names: [{ lang: en, name: Norway }] }
  - { id: ISL, type: state, names: [{ lang: en, name: Iceland }] }
  - { id: SWE, type: state, names: [{ lang: en, name: Sweden }] }
  - { id: ada-berg, type: person, names: [{ lang: en, name: Ada Berg }] }
  - { id: jon-karlsson, type: person, names: [{ lang: en, name: Jon Karlsson }] }
";

const TEXT: &str = "\
Norway supports trade with Iceland. Ada Berg sang in Bergen in 1955. The weather was fine.

Norway and Iceland set up a strategic partnership in May. Sweden paid 5 million euros to Norway.

Norway and Iceland ratified an agreement.

Norway does not support tourism and does not support fisheries. A visit was made that day.
";

/// What a check says of claims, each with its fields and the quotes that it rests on.
fn check(context: &str, claims: &[(&str, &[&str])]) -> Ran {
    let mut lines = vec![format!(
        "ontology: bilateral@0.1.0\nsource: {{ file: log.txt, sha256: {}, language: en, published: \
         2024-06-10 }}\ncontext: {context}\nclaims:\n",
        sha256(TEXT)
    )];
    for (number, (fields, quotes)) in claims.iter().enumerate() {
        let fields = fields.replace("; ", "\n    ");
        lines.push(format!("  - id: c{number}\n    {fields}\n    evidence:\n"));
        for quote in *quotes {
            let start = TEXT[..TEXT.find(quote).expect("it is in the text")].chars().count();
            let end = start + quote.chars().count();
            lines.push(format!(
                "      - {{ start: {start}, end: {end}, digest: \"{}\" }}\n",
                digest(quote)
            ));
        }
    }
    let case = Case::new()
        .with("sources/log.txt", TEXT)
        .with("registry/all.yaml", REGISTRY)
        .with("a.yaml", lines.concat());
    case.run(&["check", "a.yaml", "--sources", "sources", "--format", "json"])
}

/// The codes of the findings, each with a part of its message and help.
#[track_caller]
fn holds(ran: &Ran, wanted: &[(&str, &str)]) {
    let json = ran.json();
    let findings = json["findings"].as_array().expect("a list");
    let texts: Vec<String> = findings.iter().map(ToString::to_string).collect();
    assert_eq!(texts.len(), wanted.len(), "{texts:#?}");
    for (text, (code, part)) in texts.iter().zip(wanted) {
        assert!(text.contains(&format!("\"{code}\"")) && text.contains(part), "{part}: {text}");
    }
}

const TRADE: &str =
    "kind: position; holder: [NOR]; stance: supports; topic: trade; with: [ISL]; mode: asserted";
const SUPPORT: &str = "Norway supports trade with Iceland";

#[test]
fn a_sentence_that_has_nothing_of_the_claim_is_padding() {
    holds(&check("{}", &[(TRADE, &[SUPPORT])]), &[]);
    let sung = "Ada Berg sang in Bergen in 1955";
    holds(
        &check("{}", &[(TRADE, &[SUPPORT, sung])]),
        &[("padded-evidence", "is a sentence that has no value of the claim")],
    );
    let fine = "The weather was fine";
    holds(&check("{}", &[(TRADE, &[SUPPORT, fine])]), &[("padded-evidence", "no value")]);
}

const LEVEL: &str = "kind: relation; parties: [NOR, ISL]; level: comprehensive-strategic-partnership; \
     transition: established; mode: asserted";
const SET_UP: &str = "Norway and Iceland set up a strategic partnership in May";

#[test]
fn what_the_text_gives_instead_cannot_be_excused() {
    let excused = |claim: &str, field: &str| {
        format!("{claim}; unstated: [{{ field: {field}, reason: known from elsewhere }}]")
    };
    let contradicted = "correct it: `unstated` is for a value that the text does not give";
    let level = excused(LEVEL, "level");
    holds(&check("{}", &[(&level, &[SET_UP])]), &[("term-not-in-evidence", contradicted)]);
    let strategic = LEVEL.replace("comprehensive-", "");
    let april = format!("{strategic}; date: 2024-04; date_basis: relative-to-publication");
    holds(
        &check("{}", &[(&excused(&april, "date"), &[SET_UP])]),
        &[("date-not-in-evidence", contradicted)],
    );
    holds(&check("{}", &[(&april.replace("04", "05"), &[SET_UP])]), &[]);
    let agreed =
        "kind: agreement; type: agreement; parties: [NOR, ISL]; status: signed; mode: asserted";
    holds(
        &check(
            "{}",
            &[(&excused(agreed, "status"), &["Norway and Iceland ratified an agreement"])],
        ),
        &[("term-not-in-evidence", contradicted)],
    );
    let paid = "Sweden paid 5 million euros to Norway";
    let sum = "kind: statistic; measure: aid-amount; subject: [SWE]; counterpart: [NOR]; mode: asserted; \
         value: { value: 6000000, unit: USD }";
    let ran = check("{}", &[(&excused(sum, "value"), &[paid])]);
    assert!(ran.stdout().contains(contradicted), "{}", ran.stdout());
}

#[test]
fn a_negation_that_is_said_of_each_item_is_reflected_in_each() {
    let item = |topic: &str, polarity: &str| {
        format!(
            "kind: position; holder: [NOR]; stance: supports; topic: {topic}; mode: asserted{polarity}"
        )
    };
    let said = &["Norway does not support tourism and does not support fisheries"][..];
    let negated = "; polarity: negated";
    let (tourism, fisheries) = (item("tourism", negated), item("fisheries", negated));
    let dropped = item("fisheries", "");
    let codes = |ran: &Ran| {
        let json = ran.json();
        let codes = json["findings"].as_array().expect("a list").iter();
        codes.map(|one| one["code"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    let whole = check("{}", &[(&tourism, said), (&fisheries, said)]);
    let lost = check("{}", &[(&tourism, said), (&dropped, said)]);
    assert!(!codes(&whole).contains(&"unlike-siblings".to_owned()), "{}", whole.stdout());
    assert!(codes(&lost).contains(&"unlike-siblings".to_owned()), "{}", lost.stdout());
}

#[test]
fn a_statement_with_a_value_of_its_own_does_not_refer_back() {
    let paid = "kind: position; holder: [ISL]; stance: supports; topic: trade; mode: asserted";
    let ran = check("{}", &[(paid, &["Sweden paid 5 million euros to Norway"])]);
    let text = ran.stdout();
    assert!(text.contains("they name `SWE`, `NOR`"), "{text}");
    assert!(!text.contains("resolve it in the `context`"), "{text}");
}
