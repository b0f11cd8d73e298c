//! How levels compare, and the paths between them.

use std::cmp::Ordering;

use comity::{Vocabulary, bilateral::RelationLevel as Level};
use comity_questions::{ClaimCorpus, FoundClaim, TermRef, TermRelation, compare};

use crate::case::{corpus, shipped};

fn term(corpus: &ClaimCorpus, level: Level) -> TermRef<'_> {
    corpus.term(level).unwrap()
}

#[test]
fn comparing_all_pairs_is_antisymmetric_and_agrees_with_the_order() {
    let corpus = corpus(&[]);
    for (&a, &b) in Level::ALL.iter().flat_map(|a| Level::ALL.iter().map(move |b| (a, b))) {
        let (x, y) = (term(&corpus, a), term(&corpus, b));
        let (forth, back) = (compare(x, y), compare(y, x));
        let order = match forth.position {
            TermRelation::Below => Some(Ordering::Less),
            TermRelation::Equal => Some(Ordering::Equal),
            TermRelation::Above => Some(Ordering::Greater),
            TermRelation::Incomparable => None,
        };
        assert_eq!(order, a.partial_cmp(&b), "{a} {b}");
        assert_eq!(order.map(Ordering::reverse), b.partial_cmp(&a), "{a} {b}");
        assert_eq!(forth.edges, back.edges, "{a} {b}");
    }
}

#[test]
fn the_edges_of_an_answer_lead_from_the_lower_level_to_the_upper() {
    let corpus = corpus(&[]);
    let mut compared = 0;
    for (&a, &b) in Level::ALL.iter().flat_map(|a| Level::ALL.iter().map(move |b| (a, b))) {
        let (a, b) = (term(&corpus, a), term(&corpus, b));
        let answer = compare(a, b);
        let (lower, upper) = if answer.position == TermRelation::Above { (b, a) } else { (a, b) };
        if matches!(answer.position, TermRelation::Equal | TermRelation::Incomparable) {
            assert!(answer.edges.is_empty());
            continue;
        }
        compared += 1;
        assert_eq!(answer.edges.first().map(|edge| edge.lower), Some(lower));
        assert_eq!(answer.edges.last().map(|edge| edge.upper), Some(upper));
        for pair in answer.edges.windows(2) {
            assert_eq!(pair[0].upper, pair[1].lower);
        }
        for edge in &answer.edges {
            assert!(!edge.basis.is_empty(), "{a:?} {b:?}: an edge without a basis");
            assert!(!edge.source.is_empty(), "{a:?} {b:?}: an edge without a source");
        }
    }
    assert!(compared > 40, "{compared}");
}

#[test]
fn a_path_is_what_compares() {
    let corpus = shipped();
    for (&a, &b) in Level::ALL.iter().flat_map(|a| Level::ALL.iter().map(move |b| (a, b))) {
        let (a, b) = (term(&corpus, a), term(&corpus, b));
        let path = corpus.path(a, b);
        let position = compare(a, b).position;
        let up = matches!(position, TermRelation::Below | TermRelation::Equal);
        assert_eq!(path.is_some(), up, "{a:?} {b:?}");
        if let Some(steps) = path {
            assert_eq!(steps.is_empty(), a == b);
        }
    }
}

#[test]
fn a_step_names_the_pairs_that_took_it() {
    let corpus = corpus(&[(
        "2020",
        "{ id: a, kind: relation, level: comprehensive-strategic-partnership, from_level: strategic-partnership, transition: upgraded, date: 2018 }
         { id: b, kind: relation, level: comprehensive-strategic-partnership, from_level: strategic-partnership, transition: upgraded, date: 2019, mode: hoped }
         { id: low, kind: relation, level: strategic-partnership, transition: established, date: 2010, parties: [NOR, DNK] }
         { id: d, kind: relation, level: comprehensive-strategic-partnership, transition: upgraded, date: 2015, parties: [DNK, NOR] }
         { id: e, kind: relation, level: comprehensive-strategic-partnership, transition: upgraded, date: 2015, parties: [DNK, ISL] }
         { id: c, kind: relation, level: comprehensive-strategic-partnership, from_level: strategic-partnership, transition: upgraded, date: 2019, polarity: negated }",
    )]);
    let [from, to] = [Level::Partnership, Level::ComprehensiveStrategicPartnership];
    let steps = corpus.path(term(&corpus, from), term(&corpus, to)).unwrap();
    let taken: Vec<Vec<(&str, Option<&str>)>> = steps
        .iter()
        .map(|step| {
            let ids = step.taken.iter().map(|taken| {
                let before = taken.before.map(FoundClaim::id);
                (taken.upgrade.id(), before)
            });
            ids.collect()
        })
        .collect();
    assert_eq!(taken, [vec![], vec![("a", None), ("d", Some("low"))]]);
}
