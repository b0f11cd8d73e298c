//! What an ontology has under a word: terms, fields, kinds, types and rules, ranked.

mod candidates;
mod rank;

use comity_ontology::model::Model;

pub use candidates::{Candidate, Words, of_model};
use rank::{Query, Rank, rank, rank_partly};

/// Something that a query finds.
#[derive(Clone, Debug)]
pub struct Hit {
    /// What is found.
    pub candidate: Candidate,
    /// Which of its words match best, as an index.
    pub matched: usize,
    /// How well they match, from 1 to 100.
    pub score: u32,
}

/// What matches a query in a model or among other candidates, the best first. If nothing has all of
/// its words, what has some of them.
pub fn search(model: &Model, more: impl IntoIterator<Item = Candidate>, query: &str) -> Vec<Hit> {
    let mut query = Query::new(query);
    let all: Vec<Candidate> = of_model(model).into_iter().chain(more).collect();
    let ranked = |query: &Query, rank: Rank| -> Vec<Hit> {
        let hit = |candidate: &Candidate| {
            let (score, matched) = rank(query, &candidate.words)?;
            Some(Hit { candidate: candidate.clone(), matched, score })
        };
        all.iter().filter_map(hit).collect()
    };
    let mut hits = ranked(&query, rank);
    if hits.is_empty() {
        query = query.partly(all.iter().map(|candidate| &*candidate.words));
        hits = ranked(&query, rank_partly);
    }
    // Of equals, the order of the ontology remains.
    hits.sort_by_key(|hit| std::cmp::Reverse(hit.score));
    hits
}

/// The name of a candidate that is nearest to a query that finds nothing.
pub fn nearest(
    model: &Model,
    more: impl IntoIterator<Item = Candidate>,
    query: &str,
) -> Option<String> {
    let all: Vec<Candidate> = of_model(model).into_iter().chain(more).collect();
    let words = all.iter().flat_map(|one| &one.words).filter(|words| words.is_name());
    comity_tree::nearest(query, words.map(|words| words.text.as_str())).map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use comity_ontology::load_builtin;

    use super::search;

    fn first(query: &str) -> String {
        let model = load_builtin("bilateral").model.unwrap();
        let hits = search(&model, [], query);
        let hit = hits.first().unwrap_or_else(|| panic!("nothing has `{query}`"));
        format!("{} {}", hit.candidate.what, hit.candidate.name)
    }

    #[test]
    fn a_label_in_any_language_or_a_code_is_found_first() {
        for query in ["strategic-partnership", "strategic partnership", "战略伙伴关系"] {
            assert_eq!(first(query), "term of `RelationLevel` strategic-partnership", "{query}");
        }
        assert_eq!(first("statistic"), "kind of `Claim` statistic");
        assert_eq!(first("RelationLevel"), "vocabulary RelationLevel");
        for query in ["relationship", "关系", "關係", "отношения", "relation"] {
            assert_eq!(first(query), "kind of `Claim` relation", "{query}");
        }
        for query in ["witnesses", "见证方", "見證方", "свидетели", "témoins"] {
            assert_eq!(first(query), "field of `Agreement` witnesses", "{query}");
        }
    }

    #[test]
    fn what_has_some_of_the_words_in_another_form_is_found_if_nothing_has_all() {
        for (query, name) in [
            ("established diplomatic relations", "diplomatic-relations-rank"),
            ("fishing illegally", "fisheries"),
            ("aligning with them", "development-strategies"),
            ("переговорами", "talks"),
        ] {
            let model = load_builtin("bilateral").model.unwrap();
            let hits = search(&model, [], query);
            let names: Vec<&str> =
                hits.iter().take(10).map(|hit| hit.candidate.name.as_str()).collect();
            assert!(names.contains(&name), "{query}: {names:?}");
            assert!(hits.iter().all(|hit| (1..=20).contains(&hit.score)), "{query}");
        }
    }

    #[test]
    fn words_of_a_definition_are_found_after_names() {
        let model = load_builtin("bilateral").model.unwrap();
        let hits = search(&model, [], "reign");
        assert!(!hits.is_empty());
        let scores: Vec<u32> = hits.iter().map(|hit| hit.score).collect();
        assert!(scores.is_sorted_by(|a, b| a >= b));
        assert!(search(&model, [], "qqqq").is_empty() && search(&model, [], " ").is_empty());
    }
}
