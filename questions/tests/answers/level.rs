//! Which level held on a day.

use comity::bilateral::{
    Mode,
    RelationLevel::{self, AlliedRelations, DiplomaticRelations, EternalFriendship},
};
use comity_questions::{ClaimCorpus, Doubt, Held, Modes};
use comity_tree::{Certainty, Date};

use crate::case::{corpus, shipped};

/// What held, as `certainly partnership` or `possibly partnership (imprecise-date)`.
fn on_with(corpus: &ClaimCorpus, date: &str, modes: &Modes) -> Vec<String> {
    let standing = corpus.level_on("NOR", "Iceland", &date.parse().unwrap(), modes).unwrap();
    standing.axes.iter().flat_map(|axis| &axis.held).map(show).collect()
}

fn on(corpus: &ClaimCorpus, date: &str) -> Vec<String> {
    on_with(corpus, date, &Modes::FACTUAL)
}

fn show(held: &Held<'_>) -> String {
    let word = if held.certainty == Certainty::Yes { "certainly" } else { "possibly" };
    let doubts: Vec<&str> = held.doubts.iter().map(Doubt::code).collect();
    let doubts =
        if doubts.is_empty() { String::new() } else { format!(" ({})", doubts.join(", ")) };
    format!("{word} {}{doubts}", held.term.code())
}

#[test]
fn a_level_holds_from_the_day_on_which_it_is_established() {
    let corpus = corpus(&[(
        "2020",
        "{ id: a, kind: relation, level: partnership, transition: established, date: 2010-05-03 }",
    )]);
    assert!(on(&corpus, "2010-05-02").is_empty());
    assert_eq!(on(&corpus, "2010-05-03"), ["certainly partnership"]);
    assert_eq!(on(&corpus, "2030"), ["certainly partnership"]);
}

#[test]
fn a_partial_date_makes_it_possible_and_then_certain() {
    let corpus = corpus(&[(
        "2020",
        "{ id: a, kind: relation, level: partnership, transition: established, date: 2010-05 }",
    )]);
    assert!(on(&corpus, "2010-04-30").is_empty());
    assert_eq!(on(&corpus, "2010-05-10"), ["possibly partnership (imprecise-date)"]);
    assert_eq!(on(&corpus, "2010-05-31"), ["certainly partnership"]);
    assert_eq!(on(&corpus, "2010"), ["possibly partnership (part-of-the-time)"]);
}

#[test]
fn the_more_precise_of_two_dates_of_one_beginning_counts() {
    let corpus = corpus(&[
        (
            "2020",
            "{ id: a, kind: relation, level: partnership, transition: established, date: 2010 }",
        ),
        (
            "2020",
            "{ id: b, kind: relation, level: partnership, transition: established, date: 2010-05-03 }",
        ),
    ]);
    assert!(on(&corpus, "2010-05-02").is_empty());
    assert_eq!(on(&corpus, "2010-05-03"), ["certainly partnership"]);
}

#[test]
fn two_dates_of_one_beginning_that_differ_leave_the_time_between_certain() {
    let corpus = corpus(&[
        (
            "2020",
            "{ id: a, kind: relation, level: partnership, transition: established, date: 2010 }",
        ),
        (
            "2020",
            "{ id: b, kind: relation, level: partnership, transition: established, date: 2012 }",
        ),
    ]);
    let date = "2011".parse().unwrap();
    let standing = corpus.level_on("NOR", "ISL", &date, &Modes::FACTUAL).unwrap();
    let held = &standing.axes[0].held[0];
    assert_eq!((held.certainty, held.claims.len()), (Certainty::Yes, 1));
}

#[test]
fn a_level_that_is_mentioned_goes_on_and_may_have_begun_at_any_time() {
    let corpus = corpus(&[(
        "2020",
        "{ id: a, kind: relation, level: partnership, transition: deepened, date: 2015-02-01 }",
    )]);
    assert_eq!(on(&corpus, "1950"), ["possibly partnership (since-when)"]);
    assert_eq!(on(&corpus, "2015-02-01"), ["certainly partnership"]);
    assert_eq!(on(&corpus, "2020"), ["certainly partnership"]);
}

#[test]
fn an_upgrade_takes_the_place_of_the_lower_level_on_its_day() {
    let corpus = corpus(&[(
        "2020",
        "{ id: a, kind: relation, level: strategic-partnership, transition: established, date: 2010 }
         { id: b, kind: relation, level: comprehensive-strategic-partnership, transition: upgraded, date: 2018-06-06 }",
    )]);
    assert_eq!(on(&corpus, "2018-06-05"), ["certainly strategic-partnership"]);
    assert_eq!(on(&corpus, "2018-06-06"), ["certainly comprehensive-strategic-partnership"]);
    assert_eq!(
        on(&corpus, "2018"),
        [
            "possibly comprehensive-strategic-partnership (part-of-the-time)",
            "possibly strategic-partnership (may-be-replaced)",
        ]
    );
}

#[test]
fn an_upgrade_in_some_month_of_a_year_leaves_both_possible() {
    let corpus = corpus(&[(
        "2020",
        "{ id: a, kind: relation, level: strategic-partnership, transition: established, date: 2010 }
         { id: b, kind: relation, level: comprehensive-strategic-partnership, transition: upgraded, date: 2018 }",
    )]);
    assert_eq!(
        on(&corpus, "2018-06-05"),
        [
            "possibly comprehensive-strategic-partnership (imprecise-date)",
            "possibly strategic-partnership (may-be-replaced)",
        ]
    );
    assert_eq!(on(&corpus, "2019"), ["certainly comprehensive-strategic-partnership"]);
}

#[test]
fn a_later_mention_of_a_higher_level_leaves_open_when_it_took_over() {
    let corpus = corpus(&[(
        "2020",
        "{ id: a, kind: relation, level: strategic-partnership, transition: established, date: 2010-01-01 }
         { id: b, kind: relation, level: comprehensive-strategic-partnership, date: 2018-06-06 }",
    )]);
    assert_eq!(on(&corpus, "2010-01-01"), ["certainly strategic-partnership"]);
    assert_eq!(
        on(&corpus, "2014"),
        [
            "possibly comprehensive-strategic-partnership (since-when)",
            "possibly strategic-partnership (may-be-replaced)",
        ]
    );
    assert_eq!(on(&corpus, "2018-06-06"), ["certainly comprehensive-strategic-partnership"]);
    assert!(on(&corpus, "2009").is_empty(), "a higher level was not upgraded to the lower one");
}

#[test]
fn diplomatic_relations_go_on_below_a_partnership_and_partnerships_end_with_them() {
    let corpus = corpus(&[(
        "2020",
        "{ id: a, kind: relation, level: diplomatic-relations, transition: established, date: 1990-01-01 }
         { id: b, kind: relation, level: partnership, transition: established, date: 2000-01-01 }
         { id: c, kind: relation, level: diplomatic-relations, transition: severed, date: 2010-01-01 }
         { id: d, kind: relation, level: diplomatic-relations, transition: restored, date: 2012-01-01 }",
    )]);
    assert_eq!(on(&corpus, "2005"), ["certainly partnership", "certainly diplomatic-relations"]);
    assert!(on(&corpus, "2011").is_empty());
    assert_eq!(on(&corpus, "2013"), ["certainly diplomatic-relations"]);
}

#[test]
fn a_partnership_is_not_older_than_the_relations_that_it_presupposes() {
    let corpus = corpus(&[(
        "2020",
        "{ id: a, kind: relation, level: diplomatic-relations, transition: established, date: 1990-01-01 }
         { id: b, kind: relation, level: partnership, date: 2000-01-01 }",
    )]);
    assert!(on(&corpus, "1989").is_empty());
    assert_eq!(
        on(&corpus, "1995"),
        ["certainly diplomatic-relations", "possibly partnership (since-when)"]
    );
}

#[test]
fn levels_that_no_order_connects_hold_side_by_side() {
    let corpus = corpus(&[(
        "2020",
        "{ id: a, kind: relation, level: eternal-friendship, transition: established, date: 1997 }
         { id: b, kind: relation, level: allied-relations, transition: established, date: 2003 }",
    )]);
    assert_eq!(on(&corpus, "2010"), ["certainly allied-relations", "certainly eternal-friendship"]);
}

#[test]
fn what_is_planned_or_hoped_counts_only_where_it_is_asked_for() {
    let corpus = corpus(&[(
        "2020",
        "{ id: a, kind: relation, level: partnership, transition: established, date: 2010, mode: planned }
         { id: b, kind: relation, level: strategic-partnership, transition: upgraded, date: 2015, mode: hoped }",
    )]);
    assert!(on(&corpus, "2018").is_empty());
    let planned = Modes::FACTUAL.and(corpus.term(Mode::Planned).unwrap());
    assert_eq!(on_with(&corpus, "2018", &planned), ["possibly partnership (not-a-fact)"]);
    let both = [
        "possibly strategic-partnership (not-a-fact)",
        "possibly partnership (not-a-fact, may-be-replaced)",
    ];
    assert_eq!(on_with(&corpus, "2018", &Modes::ALL), both);
}

#[test]
fn what_was_only_decided_is_never_certain() {
    let corpus = corpus(&[(
        "2020",
        "{ id: a, kind: relation, level: partnership, transition: decided, date: 2010 }",
    )]);
    assert!(on(&corpus, "2009").is_empty());
    assert_eq!(on(&corpus, "2018"), ["possibly partnership (decided-only)"]);
}

#[test]
fn a_negated_claim_begins_nothing_and_puts_others_in_doubt() {
    let alone = corpus(&[(
        "2020",
        "{ id: a, kind: relation, level: partnership, transition: established, date: 2010, polarity: negated }",
    )]);
    assert!(on(&alone, "2018").is_empty());
    let both = corpus(&[(
        "2020",
        "{ id: a, kind: relation, level: partnership, transition: established, date: 2010 }
         { id: b, kind: relation, level: partnership, date: 2012, polarity: negated }",
    )]);
    assert_eq!(on(&both, "2011"), ["certainly partnership"]);
    assert_eq!(on(&both, "2012-05"), ["possibly partnership (denied)"]);
}

#[test]
fn an_undated_mention_is_as_of_the_day_it_was_published_and_says_so() {
    let corpus = corpus(&[("2020-03-01", "{ id: a, kind: relation, level: partnership }")]);
    assert_eq!(on(&corpus, "2020-02"), ["possibly partnership (since-when, undated)"]);
    assert_eq!(on(&corpus, "2020-03-01"), ["certainly partnership (undated)"]);
}

#[test]
fn an_undated_beginning_was_at_some_time_before_it_was_published() {
    let corpus = corpus(&[(
        "2020-03-01",
        "{ id: a, kind: relation, level: partnership, transition: established }",
    )]);
    assert_eq!(on(&corpus, "2001"), ["possibly partnership (undated)"]);
    assert_eq!(on(&corpus, "2020-03-01"), ["certainly partnership (undated)"]);
}

#[test]
fn a_claim_takes_the_date_of_the_agreement_by_which_it_was_done() {
    let corpus = corpus(&[(
        "2020",
        "{ id: treaty, kind: agreement, type: treaty, status: signed, signed: 2011-01-01 }
         { id: a, kind: relation, level: partnership, transition: established, via: treaty }",
    )]);
    assert!(on(&corpus, "2010").is_empty());
    assert_eq!(on(&corpus, "2012"), ["certainly partnership"]);
}

#[test]
fn a_mission_of_another_rank_takes_the_place_of_the_first() {
    let corpus = corpus(&[(
        "2020",
        "{ id: a, kind: relation, representation: ambassador, transition: established, date: 2000 }
         { id: b, kind: relation, representation: charge-d-affaires, transition: downgraded, date: 2010 }",
    )]);
    assert_eq!(on(&corpus, "2005"), ["certainly ambassador"]);
    assert_eq!(on(&corpus, "2015"), ["certainly charge-d-affaires"]);
}

#[test]
fn a_tag_holds_from_the_claim_that_adds_it() {
    let corpus = corpus(&[(
        "2020",
        "{ id: a, kind: relation, level: partnership, transition: established, date: 2010-01-01 }
         { id: b, kind: relation, level: partnership, tags: [new-era], transition: established, date: 2015-01-01 }",
    )]);
    let tags = |date: &str| {
        let date = date.parse().unwrap();
        let standing = corpus.level_on("NOR", "ISL", &date, &Modes::FACTUAL).unwrap();
        standing.axes[0].held[0].tags.iter().map(show).collect::<Vec<_>>()
    };
    assert!(tags("2014").is_empty());
    assert_eq!(tags("2016"), ["certainly new-era"]);
}

#[test]
fn another_pair_has_its_own_levels() {
    let corpus = corpus(&[(
        "2020",
        "{ id: a, kind: relation, level: partnership, transition: established, date: 2010, parties: [NOR, DNK] }",
    )]);
    assert!(on(&corpus, "2018").is_empty());
}

#[test]
fn the_shipped_corpus_knows_the_days_of_kazakhstan_and_kyrgyzstan() {
    let corpus = shipped();
    let certain = |date: &str| -> Vec<RelationLevel> {
        let date = date.parse().unwrap();
        let standing = corpus.level_on("KAZ", "KGZ", &date, &Modes::FACTUAL).unwrap();
        let sure = standing.axes[0].held.iter().filter(|held| held.certainty.is_yes());
        sure.filter_map(|held| held.term.to()).collect()
    };
    assert!(certain("1992-10-14").is_empty());
    assert_eq!(certain("1992-10-15"), [DiplomaticRelations]);
    assert_eq!(certain("1997-04-07"), [DiplomaticRelations]);
    assert_eq!(certain("1997-04-08"), [EternalFriendship, DiplomaticRelations]);
    assert_eq!(certain("2003-12-24"), [EternalFriendship, DiplomaticRelations]);
    assert_eq!(certain("2003-12-25"), [AlliedRelations, EternalFriendship, DiplomaticRelations]);
}

#[test]
fn no_date_is_too_odd_to_ask_for() {
    let dates = [
        "..",
        "/",
        "../2000",
        "2000/..",
        "Y17E8",
        "-Y17E8",
        "198X",
        "{1992,1995}",
        "[..1995]",
        "1465~",
    ];
    let claims: String = ["established", "stands", "severed", "decided"]
        .iter()
        .flat_map(|verb| dates.iter().map(move |date| (verb, date)))
        .filter(|(_, date)| date.parse::<Date>().is_ok())
        .enumerate()
        .map(|(index, (verb, date))| {
            format!("{{ id: a-{index}, kind: relation, level: partnership, transition: {verb}, date: \"{date}\" }}\n")
        })
        .collect::<Vec<_>>()
        .concat();
    let corpus = corpus(&[("2020", &claims)]);
    let mut asked = 0;
    for date in dates.iter().filter_map(|date| date.parse::<Date>().ok()) {
        asked += 1;
        corpus.level_on("NOR", "ISL", &date, &Modes::ALL).unwrap();
        let timeline = corpus.timeline("NOR", "ISL").unwrap();
        assert!(!timeline.between(Some(&date), None).entries().is_empty(), "{date}");
    }
    assert!(asked > 6, "{asked}");
}

/// A level that a claim on the line below leaves open by itself.
fn open(rest: &str) -> ClaimCorpus {
    let claim = format!(
        "{{ id: a, kind: relation, level: partnership, transition: established, date: 2010-05-03, {rest} }}"
    );
    corpus(&[("2020", &claim)])
}

#[test]
fn what_a_claim_leaves_open_by_itself_is_not_certain() {
    for (rest, doubt) in [
        ("certainty: possible", "uncertain"),
        ("certainty: doubtful", "uncertain"),
        ("flags: [ambiguous], note: or the clubs", "uncertain"),
        (
            "condition: [{ kind: once, wording: once built }], mode: forecast",
            "not-a-fact, conditional",
        ),
        ("mode: hoped", "not-a-fact"),
        ("leans: [both]", "uncertain"),
        ("leans: [us]", "uncertain"),
    ] {
        let held = on_with(&open(rest), "2015", &Modes::ALL);
        assert_eq!(held, [format!("possibly partnership ({doubt})")], "{rest}");
    }
    for rest in [
        "certainty: certain",
        "flags: [in-heading]",
        "condition: [{ kind: in-accordance-with, topic: trade }]",
        "leans: [clear]",
    ] {
        assert_eq!(on(&open(rest), "2015"), ["certainly partnership"], "{rest}");
    }
}

#[test]
fn a_claim_whose_mode_does_not_count_is_listed_as_uncounted() {
    let corpus = corpus(&[(
        "2020",
        "{ id: a, kind: relation, level: partnership, transition: established, date: 2010, mode: planned }
         { id: b, kind: event, event: meeting, mode: planned, date: 2010 }",
    )]);
    let date = "2015".parse().unwrap();
    let uncounted = |modes: &Modes| {
        let standing = corpus.level_on("NOR", "ISL", &date, modes).unwrap();
        standing.uncounted.iter().map(|one| one.claim.id()).collect::<Vec<_>>()
    };
    assert_eq!(uncounted(&Modes::FACTUAL), ["a"]);
    assert_eq!(uncounted(&Modes::ALL), [""; 0]);
}

#[test]
fn a_firm_claim_beside_a_doubtful_one_is_certain_and_dates_the_level() {
    let corpus = corpus(&[(
        "2020",
        "{ id: a, kind: relation, level: partnership, transition: established, date: 2010 }
         { id: b, kind: relation, level: partnership, transition: established, date: 2010-05-03, certainty: possible }",
    )]);
    assert_eq!(on(&corpus, "2010-06"), ["possibly partnership (imprecise-date, uncertain)"]);
    assert_eq!(on(&corpus, "2011"), ["certainly partnership"]);
    let date = "2011".parse().unwrap();
    let standing = corpus.level_on("NOR", "ISL", &date, &Modes::FACTUAL).unwrap();
    assert_eq!(standing.axes[0].held[0].since.map(Date::as_str), Some("2010"));
}

#[test]
fn a_doubtful_end_leaves_a_level_possible() {
    let corpus = corpus(&[(
        "2020",
        "{ id: a, kind: relation, level: diplomatic-relations, transition: established, date: 1990 }
         { id: b, kind: relation, level: diplomatic-relations, transition: severed, date: 2001, certainty: possible }",
    )]);
    assert_eq!(on(&corpus, "2000"), ["certainly diplomatic-relations"]);
    assert_eq!(on(&corpus, "2005"), ["possibly diplomatic-relations (may-have-ended)"]);
}
