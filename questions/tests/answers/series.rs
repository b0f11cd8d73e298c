//! Figures of one measure.

use comity::bilateral::Measure;
use comity_questions::{ClaimCorpus, Grain, Series};

use crate::case::corpus;

fn asked<'c>(
    corpus: &'c ClaimCorpus,
    measure: Measure,
    subject: &str,
    other: Option<&str>,
) -> Series<'c> {
    corpus.series(corpus.term(measure).unwrap(), subject, other).unwrap()
}

/// A line a period: date, grain, figures, and whether they disagree.
fn shown(series: &Series<'_>) -> Vec<String> {
    let mut lines = Vec::new();
    for group in &series.groups {
        lines.push(group.words("en"));
        for period in &group.periods {
            let date = period.date.map_or("undated", |date| date.as_str());
            let figures: Vec<String> = period.figures.iter().map(|it| it.words("en")).collect();
            let verdict = if period.disagrees() { " !" } else { "" };
            lines.push(format!("{date} {}: {}{verdict}", period.grain.code(), figures.join(" | ")));
        }
    }
    lines
}

fn exports(value: &str, date: &str, rest: &str, id: &str) -> String {
    let date = if date.is_empty() { String::new() } else { format!(", date: {date}") };
    format!(
        "{{ id: {id}, kind: statistic, measure: exports, subject: [NOR], counterpart: [ISL], \
         value: {{ {value}, unit: USD }}{date}{rest} }}\n"
    )
}

#[test]
fn two_values_for_one_period_stand_side_by_side() {
    let first = exports("value: 900", "2023", "", "a");
    let second = exports("value: 1000", "2023", "", "b");
    let corpus = corpus(&[("2024", &first), ("2024", &second)]);
    let series = asked(&corpus, Measure::Exports, "Norway", Some("ISL"));
    assert_eq!(
        shown(&series),
        [
            "exports · Norway → Iceland",
            "2023 year: 900 United States dollar | 1,000 United States dollar !"
        ]
    );
    let documents: Vec<&str> =
        series.groups[0].periods[0].figures.iter().map(|it| it.found.document()).collect();
    assert_eq!(documents, ["text-1", "text-2"]);
}

#[test]
fn a_qualifier_makes_room() {
    let claims = exports("value: 900", "2023", "", "a")
        + &exports("value: 950, qualifier: nearly", "2023", "", "b")
        + &exports("value: 800, qualifier: more-than", "2023", "", "c");
    let corpus = corpus(&[("2024", &claims)]);
    let series = asked(&corpus, Measure::Exports, "NOR", Some("ISL"));
    let period = &series.groups[0].periods[0];
    assert!(!period.disagrees());
    let interval = period.figures[1].interval().unwrap();
    assert_eq!(interval.to_string(), "855 to 950");
}

#[test]
fn a_part_of_the_year_is_apart_from_the_year() {
    let claims = exports("value: 900", "2023", "", "a")
        + &exports("value: 400", "2023-01/2023-05", "", "b")
        + &exports("value: 70", "2023-02", "", "c")
        + &exports("value: 5000", "2019/2023", "", "d")
        + &exports("value: 3", "", "", "e");
    let corpus = corpus(&[("2024", &claims)]);
    let series = asked(&corpus, Measure::Exports, "NOR", None);
    let grains: Vec<(Grain, bool)> =
        series.groups[0].periods.iter().map(|it| (it.grain, it.disagrees())).collect();
    assert_eq!(
        grains,
        [
            (Grain::Years, false),
            (Grain::PartOfYear, false),
            (Grain::Year, false),
            (Grain::Month, false),
            (Grain::Undated, false),
        ]
    );
}

#[test]
fn what_is_aimed_at_or_negated_contradicts_no_fact() {
    let claims = exports("value: 900", "2023", "", "a")
        + &exports("value: 5000", "2023", ", mode: targeted", "b")
        + &exports("value: 7000", "2023", ", polarity: negated", "c");
    let corpus = corpus(&[("2024", &claims)]);
    let series = asked(&corpus, Measure::Exports, "NOR", Some("ISL"));
    assert_eq!(series.groups[0].periods[0].figures.len(), 3);
    assert!(!series.groups[0].periods[0].disagrees());
}

#[test]
fn undated_figures_disagree_only_where_a_claim_says_so() {
    let disagree = |rest: &str| {
        let claims = exports("value: 900", "", "", "a") + &exports("value: 1000", "", rest, "b");
        let corpus = corpus(&[("2024", &claims)]);
        let series = asked(&corpus, Measure::Exports, "NOR", Some("ISL"));
        series.groups[0].periods[0].disagrees()
    };
    assert!(!disagree(""));
    assert!(disagree(", links: [{ rel: alternative-to, to: a }]"));
    assert!(!disagree(", links: [{ rel: supplements, to: a }]"));
}

#[test]
fn exports_have_a_direction_and_bilateral_trade_has_none() {
    let claims = "\
        { id: a, kind: statistic, measure: exports, subject: [ISL], counterpart: [NOR], value: { value: 1, unit: USD }, date: 2020 }
        { id: b, kind: statistic, measure: bilateral-trade, subject: [ISL], counterpart: [NOR], value: { value: 5, unit: USD }, date: 2020 }
        { id: c, kind: statistic, measure: bilateral-trade, subject: [NOR], counterpart: [ISL], value: { value: 6, unit: USD }, date: 2020 }";
    let corpus = corpus(&[("2024", claims)]);
    assert!(asked(&corpus, Measure::Exports, "NOR", Some("ISL")).groups.is_empty());
    let trade = asked(&corpus, Measure::BilateralTrade, "NOR", Some("ISL"));
    assert_eq!(
        shown(&trade),
        [
            "bilateral trade · Iceland – Norway",
            "2020 year: 5 United States dollar | 6 United States dollar !"
        ]
    );
    let money = asked(&corpus, Measure::Money, "NOR", Some("ISL"));
    assert_eq!(money.groups.len(), 1, "narrower measures are found");
}

#[test]
fn other_goods_units_and_scopes_are_other_figures() {
    let claims = exports("value: 900", "2023", "", "a")
        + &exports("value: 30", "2023", ", scope: fish only", "b")
        + &exports("value: 8", "2023", "", "c").replace("USD", "EUR");
    let corpus = corpus(&[("2024", &claims)]);
    let series = asked(&corpus, Measure::Exports, "NOR", Some("ISL"));
    assert_eq!(series.groups.len(), 3);
}

#[test]
fn ranks_held_twice_disagree() {
    let claims = "\
        { id: a, kind: statistic, measure: trade-partner-rank, subject: [NOR], counterpart: [ISL], rank: 1, date: 2020 }
        { id: b, kind: statistic, measure: trade-partner-rank, subject: [NOR], counterpart: [ISL], rank: 2, date: 2020 }";
    let corpus = corpus(&[("2024", claims)]);
    let series = asked(&corpus, Measure::Rank, "NOR", Some("ISL"));
    let period = &series.groups[0].periods[0];
    assert_eq!(
        period.figures.iter().map(|it| it.words("en")).collect::<Vec<_>>(),
        ["rank 1", "rank 2"]
    );
    assert!(period.disagrees());
}
