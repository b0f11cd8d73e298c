//! What must hold of the bilateral ontology beyond the language's own checks.

use comity_ontology::{Model, load_builtin, model::Vocabulary};

fn model() -> Model {
    load_builtin("bilateral").model.unwrap()
}

fn above(levels: &Vocabulary, upper: &str, lower: &str) -> bool {
    let index = |code: &str| levels.term(code).unwrap_or_else(|| panic!("no level {code}")).0;
    levels.is_above(index(upper), index(lower))
}

#[test]
fn attested_upgrades_ascend() {
    let model = model();
    let levels = model.vocabulary("RelationLevel").unwrap();
    for (upper, lower) in [
        ("comprehensive-strategic-partnership", "strategic-partnership"),
        ("comprehensive-strategic-partnership", "diplomatic-relations"),
        ("permanent-comprehensive-strategic-partnership", "good-neighbourly-relations"),
        ("allied-relations", "eurasian-strategic-partnership"),
    ] {
        assert!(above(levels, upper, lower), "{upper} over {lower}");
        assert!(!above(levels, lower, upper), "{lower} over {upper}");
    }
}

#[test]
fn levels_that_nothing_connects_are_incomparable() {
    let model = model();
    let levels = model.vocabulary("RelationLevel").unwrap();
    for (one, other) in [
        (
            "comprehensive-strategic-cooperative-partnership",
            "all-weather-comprehensive-strategic-partnership",
        ),
        (
            "comprehensive-strategic-partnership-of-coordination",
            "all-weather-strategic-cooperative-partnership",
        ),
        (
            "permanent-comprehensive-strategic-partnership",
            "all-weather-comprehensive-strategic-partnership",
        ),
        ("strategic-cooperative-partnership", "comprehensive-strategic-partnership"),
        ("strategic-partnership", "comprehensive-cooperative-partnership"),
        ("strategic-partnership", "strategic-partnership-of-coordination"),
        ("allied-relations", "comprehensive-strategic-partnership"),
        ("eternal-friendship", "allied-relations"),
    ] {
        assert!(!above(levels, one, other) && !above(levels, other, one), "{one} and {other}");
    }
}
