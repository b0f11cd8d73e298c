//! What a claim says is compared with the ranges that it cites: each difference is told with both
//! sides and the help, and what is there is fine.

use insta::assert_snapshot;

use crate::case::{Case, Ran, digest, sha256};

const SOURCE: &str = "\
挪威外长贝里3月7日访问冰岛首都。同日，两國簽署了《2025—2027年渔业合作计划》。
2023年，挪威对冰岛出口额近9亿欧元，冰岛是挪威第三大贸易伙伴。
康熙三年，冰岛与挪威没有签订条约。挪冰双方建立战略伙伴关系。
In May 2022 Norway and Iceland held talks in Reykjavik.
";

const REGISTRY: &str = "\
ontology: bilateral@0.1.0
actors:
  - id: NOR
    type: state
    names: [{ lang: en, name: Norway }, { lang: zh-Hans, name: 挪威 }, { lang: zh-Hans, name: 挪, form: variant }]
  - id: ISL
    type: state
    names: [{ lang: en, name: Iceland }, { lang: zh-Hant, name: 冰島 }, { lang: zh-Hans, name: 冰, form: variant }]
  - id: SWE
    type: state
    names: [{ lang: zh-Hans, name: 瑞典 }]
  - id: kari-berg
    type: person
    of: [NOR]
    names: [{ lang: en, name: Kari Berg }, { lang: zh-Hans, name: 贝里 }]
places:
  - id: reykjavik
    type: city
    names: [{ lang: en, name: Reykjavik }]
";

/// A run over one claim with these fields, which rests on these parts of the source.
fn check(fields: &str, quotes: &[&str]) -> Ran {
    check_with(REGISTRY, fields, quotes)
}

/// The same beside another registry.
fn check_with(registry: &str, fields: &str, quotes: &[&str]) -> Ran {
    let mut document = format!(
        "ontology: bilateral@0.1.0\nsource: {{ file: log.txt, sha256: {}, language: zh, published: 2024-03-08 }}\n\
         claims:\n  - id: one\n    mode: asserted\n{fields}    evidence:\n",
        sha256(SOURCE)
    );
    for quote in quotes {
        let at = SOURCE.find(quote).expect("the source has it");
        let start = SOURCE[..at].chars().count();
        let end = start + quote.chars().count();
        let digest = digest(quote);
        let range = format!("start: {start}, end: {end}, digest: \"{digest}\"");
        document.extend(["      - { ", &range, " }\n"]);
    }
    let case = Case::new()
        .with("sources/log.txt", SOURCE)
        .with("registry/all.yaml", registry)
        .with("a.yaml", document);
    case.run(&["check", "a.yaml", "--sources", "sources", "--strict"])
}

/// What was found, without the summary.
fn found(ran: &Ran) -> String {
    let all = ran.all();
    all.split("\n1 file").next().unwrap_or_default().to_owned()
}

const VISIT: &str = "    kind: event
    event: visit
    participants: [{ actor: kari-berg, role: visitor, office: foreign-minister }]
    host: ISL
    date: 2024-03-07
    date_basis: relative-to-publication
";
const PROGRAMME: &str = "    kind: agreement
    type: cooperation-programme
    parties: [NOR, ISL]
    status: signed
    signed: 2024-03-07
    valid_from: 2025
    valid_until: 2027
    date_basis: relative-to-publication
";
const EXPORTS: &str = "    kind: statistic
    measure: exports
    subject: [NOR]
    counterpart: [ISL]
    value: { value: 900000000, unit: EUR, qualifier: nearly }
    date: 2023
    date_basis: explicit
";
const NO_TREATY: &str = "    kind: agreement
    type: treaty
    parties: [NOR, ISL]
    status: signed
    polarity: negated
    signed: 1664
    date_basis: explicit
";
const LEVEL: &str = "    kind: relation
    parties: [NOR, ISL]
    level: strategic-partnership
    transition: established
    wording: 战略伙伴关系
";
const TALKS: &str = "    kind: event
    event: talks
    participants: [{ actor: NOR }, { actor: ISL }]
    place: reykjavik
    date: 2022-05
    date_basis: explicit
";

const AT_VISIT: &[&str] = &["挪威外长贝里3月7日访问冰岛"];
const AT_PROGRAMME: &[&str] =
    &["3月7日访问冰岛", "两國簽署了《2025—2027年渔业合作计划》", "挪威外长"];
const AT_EXPORTS: &[&str] = &["2023年，挪威对冰岛出口额近9亿欧元"];
const AT_NO_TREATY: &[&str] = &["康熙三年，冰岛与挪威没有签订条约"];
const AT_LEVEL: &[&str] = &["挪冰双方建立战略伙伴关系"];
const AT_TALKS: &[&str] = &["In May 2022 Norway and Iceland held talks in Reykjavik"];

#[test]
fn what_stands_in_the_ranges_is_fine() {
    let claims = [
        (VISIT, AT_VISIT),
        (PROGRAMME, AT_PROGRAMME),
        (EXPORTS, AT_EXPORTS),
        (NO_TREATY, AT_NO_TREATY),
        (LEVEL, AT_LEVEL),
        (TALKS, AT_TALKS),
    ];
    for (fields, quotes) in claims {
        let ran = check(fields, quotes);
        assert_eq!(ran.code(), 0, "{fields}{}", ran.all());
    }
}

#[test]
fn every_slip_of_a_value_is_a_finding() {
    for (fields, quotes, from, to) in [
        (VISIT, AT_VISIT, "kari-berg", "NOR, office: head-of-state"),
        (VISIT, AT_VISIT, "host: ISL", "host: reykjavik"),
        (VISIT, AT_VISIT, "2024-03-07", "2024-03-06"),
        (VISIT, AT_VISIT, "2024-03-07", "2023-03-07"),
        (VISIT, AT_VISIT, "event: visit", "event: talks"),
        (VISIT, AT_VISIT, "foreign-minister", "minister"),
        (VISIT, AT_VISIT, "relative-to-publication", "explicit"),
        (PROGRAMME, AT_PROGRAMME, "status: signed", "status: ratified"),
        (PROGRAMME, AT_PROGRAMME, "    signed: 2024", "    ratified: 2024"),
        (PROGRAMME, AT_PROGRAMME, "valid_until: 2027", "valid_until: 2028"),
        (PROGRAMME, AT_PROGRAMME, "cooperation-programme", "treaty"),
        (EXPORTS, AT_EXPORTS, "900000000", "90000000"),
        (EXPORTS, AT_EXPORTS, "EUR", "USD"),
        (EXPORTS, AT_EXPORTS, "nearly", "more-than"),
        (EXPORTS, AT_EXPORTS, ", qualifier: nearly", ""),
        (EXPORTS, AT_EXPORTS, "date: 2023", "date: 2022"),
        (NO_TREATY, AT_NO_TREATY, "1664", "1665"),
        (LEVEL, AT_LEVEL, "strategic-partnership", "comprehensive-strategic-partnership"),
        (LEVEL, AT_LEVEL, "strategic-partnership", "partnership"),
        (LEVEL, AT_LEVEL, "established", "upgraded"),
        (LEVEL, AT_LEVEL, "    level", "    polarity: negated\n    level"),
        (LEVEL, AT_LEVEL, "wording: 战略", "wording: 全面战略"),
        (TALKS, AT_TALKS, "2022-05", "2022-06"),
        (TALKS, AT_TALKS, "actor: ISL", "actor: kari-berg"),
    ] {
        let ran = check(&fields.replacen(from, to, 1), quotes);
        assert_eq!(ran.code(), 1, "{to} for {from}: {}", ran.all());
    }
}

#[test]
fn a_number_of_another_value_shows_both_sides() {
    assert_snapshot!(found(&check(&EXPORTS.replace("900000000", "800000000"), AT_EXPORTS)));
}

#[test]
fn a_number_in_another_unit_shows_both_sides() {
    assert_snapshot!(found(&check(&EXPORTS.replace("EUR", "USD"), AT_EXPORTS)));
}

#[test]
fn a_number_with_another_qualifier_shows_both_sides() {
    assert_snapshot!(found(&check(&EXPORTS.replace("nearly", "about"), AT_EXPORTS)));
}

#[test]
fn a_date_that_stands_elsewhere_is_to_be_cited() {
    assert_snapshot!(found(&check(EXPORTS, &["挪威对冰岛出口额近9亿欧元"])));
}

#[test]
fn a_party_that_is_named_elsewhere_is_to_be_cited() {
    assert_snapshot!(found(&check(PROGRAMME, &AT_PROGRAMME[..2])));
}

#[test]
fn a_level_is_no_part_of_the_name_of_another() {
    let higher = LEVEL.replace("level: strategic", "level: comprehensive-strategic");
    assert_snapshot!(found(&check(&higher, AT_LEVEL)));
}

#[test]
fn words_that_are_quoted_stand_there() {
    assert_snapshot!(found(&check(&LEVEL.replace("wording: 战略", "wording: 全面战略"), AT_LEVEL)));
}

#[test]
fn what_is_not_there_can_be_explained_and_only_then() {
    let excuse = "    unstated: [{ field: date, reason: the year is on the cover }]\n";
    let excused = format!("{EXPORTS}{excuse}");
    assert_eq!(check(&excused, &["挪威对冰岛出口额近9亿欧元"]).code(), 0);
    assert_snapshot!(found(&check(&excused, AT_EXPORTS)));
}

#[test]
fn what_the_text_contradicts_cannot_be_explained() {
    for (fields, quotes, from, to, field) in [
        (EXPORTS, AT_EXPORTS, "900000000", "800000000", "value"),
        (EXPORTS, AT_EXPORTS, "nearly", "about", "value"),
        (EXPORTS, AT_EXPORTS, "date: 2023", "date: 2021", "date"),
        (VISIT, AT_VISIT, "kari-berg", "SWE", "participants"),
        (LEVEL, AT_LEVEL, "    level", "    polarity: negated\n    level", "polarity"),
    ] {
        let fields = fields.replacen(from, to, 1);
        let excuse = format!("    unstated: [{{ field: {field}, reason: it is so }}]\n");
        let ran = check(&format!("{fields}{excuse}"), quotes);
        assert_eq!(ran.code(), 1, "{to} for {from}: {}", ran.all());
        assert!(ran.all().contains("`unstated` is for a value that the text does not give"));
    }
}

#[test]
fn a_date_of_the_registry_may_be_explained_and_need_not_be() {
    let registry =
        REGISTRY.replace("    of: [NOR]\n", "    of: [NOR]\n    from: 1970\n    until: 2020\n");
    for excuse in ["", "    unstated: [{ field: date, reason: the registry has the years }]\n"] {
        let fields = "    kind: event\n    event: visit\n    participants: [{ actor: kari-berg, role: visitor }]\n    \
             host: ISL\n    date: 1970/2020\n    date_basis: relative-to-event\n";
        let ran = check_with(&registry, &format!("{fields}{excuse}"), AT_VISIT);
        assert_eq!(ran.code(), 0, "{}", ran.all());
    }
}

#[test]
fn what_is_counted_is_a_value_of_the_claim() {
    let claim = |what: &str| {
        let fields =
            "    kind: position\n    holder: [NOR, ISL]\n    stance: supports\n    topic: trade\n";
        check(&format!("{fields}    quantified: [{{ by: all, what: {what} }}]\n"), &["挪冰双方"])
            .all()
    };
    for what in ["topic", "holder", "holder.1"] {
        assert!(!claim(what).contains("unknown-path"), "{}", claim(what));
    }
    for (what, help) in [
        ("nonsense", "the fields are `id`, `mode`, `holder`"),
        ("with", "the fields are `id`"),
        ("holder.7", "the list has 2 items, with the numbers from 0 to 1"),
        ("topic.code", "nothing is below the value before it"),
    ] {
        let all = claim(what);
        let message = format!("`{what}` leads to no value of the claim");
        assert!(all.contains(&message) && all.contains(help), "{all}");
    }
}
