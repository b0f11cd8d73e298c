//! Terms as values of Rust: conversions, comparisons, keys, kin and labels.

mod tea {
    comity::ontology!("tests/generated/tea.toml");
}

mod constructs {
    comity::ontology!("tests/generated/constructs.toml");
}

use std::collections::{BTreeMap, BTreeSet, HashMap};

use comity::{
    ByIndex, Vocabulary,
    bilateral::{Actor, RelationLevel},
};
use constructs::{Code, Word};
use tea::Quality;

#[test]
fn a_term_converts_from_and_to_its_code() {
    assert_eq!("fine".parse(), Ok(Quality::Fine));
    assert_eq!(Quality::try_from("fine"), Ok(Quality::Fine));
    assert_eq!(Quality::try_from("fine".to_owned()), Ok(Quality::Fine));
    assert_eq!(Quality::Fine.as_ref(), "fine");
    assert_eq!(<&'static str>::from(Quality::Fine), "fine");
    assert_eq!(format!("{:>6}", Quality::Fine), "  fine");
    let error = Quality::try_from("fien").unwrap_err();
    assert_eq!(error.to_string(), "`fien` is not a term of `Quality`; did you mean `fine`?");
}

#[test]
fn a_term_is_found_however_its_words_are_written() {
    for word in ["Strategic\u{a0}Partnership", " ｓｔｒａｔｅｇｉｃ partnership", "戰略夥伴關係"]
    {
        assert_eq!(RelationLevel::find(word), Some(RelationLevel::StrategicPartnership), "{word}");
    }
}

#[test]
fn a_field_that_is_missing_lists_its_terms() {
    let house = r#"{ "id": "ISL", "names": [{ "lang": "en", "name": "Iceland" }] }"#;
    let error = comity::from_json::<Actor>(house).unwrap_err().to_string();
    assert!(
        error.contains("add `type` (ActorType: `state`, `territory`, `historical-polity`, "),
        "{error}"
    );
    assert!(error.contains(" and 13 more)"), "{error}");
}

#[test]
fn a_term_compares_with_its_code() {
    assert_eq!(Quality::Fine, "fine");
    assert_eq!("fine", Quality::Fine);
    assert_eq!(Quality::Fine, *"fine");
    assert_eq!(*"fine", Quality::Fine);
    assert_ne!(Quality::Fine, "rare");
    assert_ne!("Fine", Quality::Fine);
}

#[test]
fn terms_are_keys_of_every_map() {
    let ordered: BTreeMap<_, _> =
        Quality::all().rev().map(|term| (ByIndex(term), term.code())).collect();
    let codes: Vec<_> = ordered.values().copied().collect();
    assert_eq!(codes, ["plain", "fine", "rare", "choice"]);
    // The order of the ontology leaves these two incomparable.
    assert_eq!(Quality::Fine.partial_cmp(&Quality::Rare), None);
    assert!(ByIndex(Quality::Fine) < ByIndex(Quality::Rare));
    let hashed: HashMap<_, _> = Quality::all().map(|term| (term, term.index())).collect();
    assert_eq!(hashed[&Quality::Rare], 2);
    let json = serde_json::to_string(&ordered).unwrap();
    assert!(json.starts_with(r#"{"plain":"plain","fine":"fine""#), "{json}");
    assert_eq!(serde_json::from_str::<ByIndex<Quality>>("\"rare\"").unwrap().0, Quality::Rare);
}

#[test]
fn a_vocabulary_is_iterated() {
    assert_eq!(Quality::all().len(), Quality::ALL.len());
    assert_eq!(Quality::all().next_back(), Quality::from_code("choice"));
    let all: BTreeSet<_> = RelationLevel::all().map(ByIndex).collect();
    assert_eq!(all.len(), RelationLevel::TABLE.terms.len());
}

#[test]
fn a_term_knows_its_kin() {
    assert_eq!(Code::C019.broader().collect::<Vec<_>>(), [Code::C010]);
    assert!(Code::C010.narrower().any(|term| term == Code::C019));
    for term in Code::all() {
        let within: BTreeSet<_> = Code::all()
            .filter(|&other| other != term && term.is_within(other))
            .map(ByIndex)
            .collect();
        let ancestors: Vec<_> = term.ancestors().map(ByIndex).collect();
        assert_eq!(ancestors.len(), within.len(), "each once");
        assert_eq!(ancestors.into_iter().collect::<BTreeSet<_>>(), within);
        assert!(term.narrower().all(|child| child.broader().any(|parent| parent == term)));
    }
    assert_eq!(Word::Fifty.directly_above().collect::<Vec<_>>(), [Word::Crate]);
    assert!(Word::Fifty.directly_above().all(|lower| Word::Fifty > lower));
}

#[test]
fn a_label_is_that_of_the_nearest_form_of_the_language() {
    let label = |language| Quality::Fine.label(language);
    for language in ["zh-Hans", "zh", "zh-CN", "zh-Hans-SG", "ZH-hans", "zh-TW"] {
        assert_eq!(label(language), Some("上等"), "{language}");
    }
    for language in ["en", "EN", "en-GB", "en_US"] {
        assert_eq!(label(language), Some("fine"), "{language}");
    }
    assert_eq!(label("de"), None);
    assert_eq!(Quality::Fine.label_or_nearest("de-AT"), "fine");
    assert_eq!(Quality::Fine.label_or_nearest("zh-SG"), "上等");
    let level = RelationLevel::ComprehensiveStrategicPartnership;
    assert_eq!(level.label("zh-HK"), level.label("zh-Hant"));
    assert_ne!(level.label("zh-HK"), level.label("zh-CN"));
}

#[test]
fn the_default_is_the_one_that_fields_have() {
    assert_eq!(Quality::default(), Quality::Plain);
    assert_eq!(Code::default(), Code::C007);
}
