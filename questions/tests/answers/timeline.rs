//! What happened between two actors.

use comity::bilateral::{Mode, Polarity};
use comity_ontology::model::{FieldPart, Stated, TypeRef};
use comity_questions::{ClaimCorpus, FoundClaim, TermRef, Timeline, TimelineEntry};

use crate::case::{corpus, shipped};

/// A line an entry: date, words, reservations, and the claims.
fn lines(timeline: &Timeline<'_>, language: &str) -> Vec<String> {
    timeline
        .entries()
        .iter()
        .map(|entry| {
            let date = entry.date().map_or("undated", |date| date.as_str());
            let marks = entry.claim().reservations(language).join("] [");
            let marks = if marks.is_empty() { marks } else { format!(" [{marks}]") };
            let differs = if entry.differs() { " ≠" } else { "" };
            let claims: Vec<String> = entry
                .sources()
                .map(|found| format!("{}#{}", found.document(), found.id()))
                .collect();
            format!("{date} {}{marks}{differs} < {}", entry.words(language), claims.join(" "))
        })
        .collect()
}

fn shown(corpus: &ClaimCorpus) -> Vec<String> {
    lines(&corpus.timeline("NOR", "ISL").unwrap(), "en")
}

#[test]
fn an_agreement_has_a_line_for_each_act() {
    let corpus = corpus(&[(
        "2020",
        "{ id: a, kind: agreement, type: treaty, status: ratified, signed: 2011-03, ratified: 2012 }",
    )]);
    assert_eq!(
        shown(&corpus),
        ["2011-03 treaty · signed < text-1#a", "2012 treaty · ratified < text-1#a"]
    );
}

#[test]
fn a_state_that_no_dated_act_led_to_is_undated() {
    let corpus = corpus(&[(
        "2020",
        "{ id: a, kind: agreement, type: treaty, status: suspended, reached: 2019 }",
    )]);
    assert_eq!(
        shown(&corpus),
        ["2019 treaty · reached < text-1#a", "undated treaty · suspended < text-1#a"]
    );
}

#[test]
fn claims_of_one_entry_are_one_line_led_by_the_most_precise() {
    let corpus = corpus(&[
        ("2020", "{ id: a, kind: agreement, type: treaty, agreement: fishing-treaty, status: signed, signed: 2011 }"),
        ("2020", "{ id: b, kind: agreement, type: treaty, agreement: fishing-treaty, status: signed, signed: 2011-03-05 }
                  { id: c, kind: agreement, type: treaty, agreement: fishing-treaty, status: signed }"),
    ]);
    assert_eq!(shown(&corpus), ["2011-03-05 Fishing Treaty · signed < text-2#b text-1#a text-2#c"]);
}

#[test]
fn dates_that_do_not_nest_stay_apart_and_are_marked() {
    let corpus = corpus(&[
        (
            "2020",
            "{ id: a, kind: agreement, type: treaty, agreement: fishing-treaty, status: signed, signed: 2011 }",
        ),
        (
            "2020",
            "{ id: b, kind: agreement, type: treaty, agreement: fishing-treaty, status: signed, signed: 2012 }",
        ),
    ]);
    assert_eq!(
        shown(&corpus),
        ["2011 Fishing Treaty · signed ≠ < text-1#a", "2012 Fishing Treaty · signed ≠ < text-2#b"]
    );
}

#[test]
fn another_act_of_one_agreement_is_no_contradiction() {
    let corpus = corpus(&[(
        "2020",
        "{ id: a, kind: agreement, type: treaty, agreement: fishing-treaty, status: signed, signed: 2011 }
         { id: b, kind: agreement, type: treaty, agreement: fishing-treaty, status: ratified, ratified: 2012 }",
    )]);
    let timeline = corpus.timeline("NOR", "ISL").unwrap();
    assert_eq!(timeline.entries().len(), 2);
    assert!(timeline.entries().iter().all(|entry| !entry.differs()));
}

#[test]
fn one_partys_ratification_is_not_the_others() {
    let corpus = corpus(&[(
        "2020",
        "{ id: a, kind: agreement, type: treaty, agreement: fishing-treaty, status: ratified, ratified: 2011, ratified_by: [NOR] }
         { id: b, kind: agreement, type: treaty, agreement: fishing-treaty, status: ratified, ratified: 2011-05, ratified_by: [ISL] }",
    )]);
    assert_eq!(
        shown(&corpus),
        [
            "2011 Fishing Treaty · ratified · ratified by Norway < text-1#a",
            "2011-05 Fishing Treaty · ratified · ratified by Iceland < text-1#b",
        ]
    );
}

#[test]
fn a_dispute_that_is_settled_in_part_is_not_settled() {
    let corpus = corpus(&[(
        "2020",
        "{ id: a, kind: dispute, about: trade, dispute: cod-question, status: partly-settled, settled: 1976, date_basis: explicit }
         { id: b, kind: dispute, about: trade, dispute: cod-question, status: settled, settled: 1980, date_basis: explicit }",
    )]);
    assert_eq!(
        shown(&corpus),
        ["1976 Cod question · partly settled < text-1#a", "1980 Cod question · settled < text-1#b"]
    );
}

#[test]
fn what_is_planned_or_negated_has_a_line_of_its_own() {
    let corpus = corpus(&[(
        "2020",
        "{ id: a, kind: event, event: summit, occurrence: first-summit, participants: [{ actor: NOR }, { actor: ISL }], date: 2011 }
         { id: b, kind: event, event: summit, occurrence: first-summit, participants: [{ actor: NOR }, { actor: ISL }], date: 2011, mode: planned }
         { id: c, kind: event, event: summit, occurrence: first-summit, participants: [{ actor: NOR }, { actor: ISL }], date: 2011, polarity: negated }
         { id: d, kind: event, event: summit, occurrence: first-summit, participants: [{ actor: NOR }, { actor: ISL }], date: 2011-04, mode: reported, attribution: [{ speaker: [ada-berg], act: says }] }",
    )]);
    assert_eq!(
        shown(&corpus),
        [
            "2011 First summit [planned] < text-1#b",
            "2011 First summit [negated] < text-1#c",
            "2011-04 First summit [reported] < text-1#d text-1#a",
        ]
    );
    let timeline = corpus.timeline("NOR", "ISL").unwrap();
    let [planned, negated, reported] = timeline.entries() else { panic!() };
    assert_eq!(
        (
            planned.claim().mode().and_then(TermRef::to),
            negated.claim().polarity().and_then(TermRef::to)
        ),
        (Some(Mode::Planned), Some(Polarity::Negated))
    );
    assert_eq!(reported.claim().speakers("en"), "Ada Berg: says");
}

#[test]
fn what_is_said_to_restate_another_joins_it() {
    let corpus = corpus(&[(
        "2020",
        "{ id: a, kind: event, event: visit, participants: [{ actor: ada-berg, role: visitor }], host: ISL, date: 2011-04-02 }
         { id: b, kind: event, event: visit, participants: [{ actor: ada-berg, role: visitor }], host: ISL, date: 2011, links: [{ rel: restates, to: a }] }
         { id: c, kind: event, event: visit, participants: [{ actor: ada-berg, role: visitor }], host: ISL, date: 2011 }",
    )]);
    assert_eq!(
        shown(&corpus),
        [
            "2011 visit · Ada Berg (visitor) · host Iceland < text-1#c",
            "2011-04-02 visit · Ada Berg (visitor) · host Iceland < text-1#a text-1#b"
        ]
    );
}

#[test]
fn a_level_is_known_by_its_label_its_tags_and_its_verb() {
    let corpus = corpus(&[
        ("2020", "{ id: a, kind: relation, level: partnership, transition: established, date: 2011 }
                  { id: b, kind: relation, level: partnership, transition: deepened, date: 2011 }
                  { id: c, kind: relation, level: partnership, tags: [new-era], transition: established, date: 2011 }"),
        ("2021", "{ id: d, kind: relation, level: partnership, transition: established, date: 2011-02-03, parties: [ISL, NOR] }"),
    ]);
    assert_eq!(
        shown(&corpus),
        [
            "2011 partnership · deepened < text-1#b",
            "2011 partnership · for a new era · established < text-1#c",
            "2011-02-03 partnership · established < text-2#d text-1#a",
        ]
    );
}

#[test]
fn whoever_belongs_to_an_actor_stands_for_it_and_speaking_is_not_taking_part() {
    let corpus = corpus(&[(
        "2020",
        "{ id: a, kind: event, event: meeting, participants: [{ actor: ada-berg }, { actor: ISL }], date: 2011 }
         { id: b, kind: event, event: summit, participants: [{ actor: DNK }, { actor: ISL }], date: 2012, mode: reported, attribution: [{ speaker: [NOR] }] }
         { id: c, kind: project, project: north-cable, status: planned, date: 2013 }
         { id: d, kind: event, event: performance, participants: [{ actor: NOR }], place: reykjavik, date: 2014 }",
    )]);
    let ids: Vec<String> =
        shown(&corpus).iter().map(|line| line.rsplit('#').next().unwrap().to_owned()).collect();
    assert_eq!(ids, ["a", "c", "d"]);
}

#[test]
fn a_date_that_is_borrowed_names_its_lender() {
    let corpus = corpus(&[(
        "2020",
        "{ id: visit, kind: event, event: visit, participants: [{ actor: ada-berg }], host: ISL, date: 2011-04-02 }
         { id: a, kind: agreement, type: treaty, status: signed, occasion: visit }
         { id: b, kind: agreement, type: protocol, status: signed, links: [{ rel: part-of, to: a }] }
         { id: loop-1, kind: event, event: contact, participants: [{ actor: NOR }], host: ISL, links: [{ rel: part-of, to: loop-2 }] }
         { id: loop-2, kind: event, event: contact, participants: [{ actor: NOR }], host: ISL, links: [{ rel: part-of, to: loop-1 }] }",
    )]);
    let timeline = corpus.timeline("NOR", "ISL").unwrap();
    let lent: Vec<(&str, Option<&str>)> = timeline
        .entries()
        .iter()
        .map(|entry| {
            let id = entry.sources().next().unwrap().id();
            (id, entry.dated_by().map(FoundClaim::id))
        })
        .collect();
    assert_eq!(
        lent,
        [
            ("a", Some("visit")),
            ("b", Some("visit")),
            ("visit", None),
            ("loop-1", None),
            ("loop-2", None)
        ]
    );
}

#[test]
fn words_come_in_the_language_that_is_asked_for() {
    let corpus = corpus(&[(
        "2020",
        "{ id: a, kind: relation, level: partnership, transition: established, date: 2011, mode: hoped }
         { id: b, kind: agreement, type: treaty, status: signed, signed: 2012, parties: [NOR, ISL, DNK] }",
    )]);
    let timeline = corpus.timeline("挪威", "冰岛").unwrap();
    assert_eq!(
        lines(&timeline, "zh-Hant"),
        ["2011 夥伴關係 · 建立 [希望] < text-1#a", "2012 條約 · Denmark · 簽署 < text-1#b"]
    );
}

#[test]
fn a_window_keeps_what_may_have_been_in_it() {
    let corpus = corpus(&[(
        "2020",
        "{ id: a, kind: agreement, type: treaty, status: signed, signed: 2011 }
         { id: b, kind: agreement, type: treaty, status: signed, signed: 2012-06 }
         { id: c, kind: agreement, type: treaty, status: signed, signed: 2013/2015 }
         { id: d, kind: agreement, type: treaty, status: signed }",
    )]);
    let ids = |from: Option<&str>, until: Option<&str>| {
        let [from, until] = [from, until].map(|text| text.map(|text| text.parse().unwrap()));
        let timeline = corpus.timeline("NOR", "ISL").unwrap();
        let timeline = timeline.between(from.as_ref(), until.as_ref());
        let ids = timeline.entries().iter().map(|it| it.sources().next().unwrap().id().to_owned());
        ids.collect::<Vec<_>>().join(" ")
    };
    assert_eq!(ids(None, None), "a b c d");
    assert_eq!(ids(Some("2012-06-15"), None), "b c");
    assert_eq!(ids(None, Some("2011-05")), "a");
    assert_eq!(ids(Some("2014"), Some("2014")), "c");
}

#[test]
fn the_time_that_an_agreement_covers_is_told() {
    let corpus = corpus(&[(
        "2020",
        "{ id: a, kind: agreement, type: treaty, status: signed, signed: 2011, valid_from: 2012, valid_until: 2014 }",
    )]);
    let timeline = corpus.timeline("NOR", "ISL").unwrap();
    let (from, until) = timeline.entries()[0].covers().unwrap();
    assert_eq!((from.unwrap().as_str(), until.unwrap().as_str()), ("2012", "2014"));
}

#[test]
fn every_line_of_the_shipped_corpus_leads_to_a_claim_and_its_line() {
    let corpus = shipped();
    for (a, b) in [("CHN", "KGZ"), ("KAZ", "KGZ"), ("CHN", "KAZ")] {
        let timeline = corpus.timeline(a, b).unwrap();
        assert!(!timeline.entries().is_empty());
        for found in timeline.entries().iter().flat_map(TimelineEntry::sources) {
            let text = std::fs::read_to_string(found.document()).unwrap();
            let line = text.lines().nth(found.line() - 1).unwrap();
            assert!(line.contains(found.id()), "{line}");
        }
    }
}

#[test]
fn every_date_of_an_act_reaches_a_timeline() {
    let corpus = corpus(&[]);
    let model = corpus.model();
    let mut acts = 0;
    for record in model.records.iter().filter(|record| record.timeline.is_some()) {
        for field in record.fields.iter().filter(|field| field.ty == TypeRef::Date) {
            if let Stated::With(..) = field.stated {
                let is_period = matches!(field.part, Some(FieldPart::From | FieldPart::Until));
                assert!(is_period || !field.acts.is_empty(), "{}.{}", record.name, field.name);
                acts += field.acts.len();
            }
        }
    }
    assert!(acts > 10, "{acts}");
}

#[test]
fn an_amendment_has_a_line() {
    let corpus = corpus(&[(
        "2020",
        "{ id: a, kind: agreement, type: treaty, status: amended, signed: 2001, amended: 2003 }",
    )]);
    assert_eq!(
        shown(&corpus),
        ["2001 treaty · signed < text-1#a", "2003 treaty · amended < text-1#a"]
    );
}
