//! What holds of levels on days, whatever is claimed.

use comity_questions::{ClaimCorpus, Modes};
use comity_tree::Date;
use proptest::prelude::*;

use crate::case::{corpus, shipped};

const LEVELS: [&str; 5] = [
    "diplomatic-relations",
    "partnership",
    "strategic-partnership",
    "comprehensive-strategic-partnership",
    "allied-relations",
];

const VERBS: [&str; 8] = [
    "established",
    "upgraded",
    "downgraded",
    "stands",
    "deepened",
    "severed",
    "restored",
    "decided",
];

const DATES: [&str; 9] = [
    "2010",
    "2011",
    "2012",
    "2011-03",
    "2011-03-15",
    "2011-08-01",
    "2010/2012",
    "[2010..2012]",
    "2012-12-31",
];

/// The levels that certainly held, and those that certainly or possibly held.
fn levels(corpus: &ClaimCorpus, (a, b): (&str, &str), date: &str) -> [Vec<String>; 2] {
    let date: Date = date.parse().unwrap();
    let standing = corpus.level_on(a, b, &date, &Modes::FACTUAL).unwrap();
    let levels = &standing.axes[0].held;
    let codes = |only_certain: bool| {
        let held = levels.iter().filter(move |held| held.certainty.is_yes() || !only_certain);
        held.map(|held| held.term.code().to_owned()).collect()
    };
    [codes(true), codes(false)]
}

/// What holds all year holds on each of its days; what may hold on a day may hold in its year.
fn a_year_and_its_days_agree(corpus: &ClaimCorpus, pair: (&str, &str), year: i32) {
    let [certain_year, possible_year] = levels(corpus, pair, &format!("{year}"));
    for day in ["01-01", "03-14", "03-15", "03-16", "08-01", "12-31"] {
        let day = format!("{year}-{day}");
        let [certain_day, possible_day] = levels(corpus, pair, &day);
        for level in &certain_year {
            assert!(certain_day.contains(level), "{level} all of {year}, but not on {day}");
        }
        for level in &possible_day {
            assert!(possible_year.contains(level), "{level} on {day}, but not in {year}");
        }
    }
}

proptest! {
    #[test]
    fn years_and_days_agree_whatever_is_claimed(
        claims in prop::collection::vec((0..LEVELS.len(), 0..VERBS.len(), 0..DATES.len()), 1..7),
    ) {
        let lines: Vec<String> = claims
            .iter()
            .enumerate()
            .map(|(index, &(level, verb, date))| format!(
                "{{ id: c-{index}, kind: relation, level: {}, transition: {}, date: \"{}\" }}",
                LEVELS[level], VERBS[verb], DATES[date],
            ))
            .collect();
        let corpus = corpus(&[("2020", &lines.join("\n"))]);
        for year in 2009..=2013 {
            a_year_and_its_days_agree(&corpus, ("NOR", "ISL"), year);
        }
        let date: Date = "2011".parse().unwrap();
        let standing = corpus.level_on("NOR", "ISL", &date, &Modes::FACTUAL).unwrap();
        for held in standing.axes.iter().flat_map(|axis| &axis.held) {
            prop_assert!(!held.claims.is_empty());
            prop_assert!(held.certainty.is_yes() || !held.doubts.is_empty(), "{held:?}");
        }
    }
}

#[test]
fn years_and_days_agree_in_the_shipped_corpus() {
    let corpus = shipped();
    for pair in [("CHN", "KGZ"), ("CHN", "KAZ"), ("KAZ", "KGZ")] {
        for year in 1990..=2026 {
            a_year_and_its_days_agree(&corpus, pair, year);
        }
    }
}
