//! What holds for every value, and for every text.

mod tools;

mod constructs {
    comity::ontology!("tests/generated/constructs.toml");
}
#[rustfmt::skip]
#[allow(dead_code, unreachable_pub, clippy::all, clippy::pedantic, reason = "a document may need only some of it")]
#[path = "generated/tea.rs"]
mod tea;

use std::fmt::Debug;

use comity::{Corpus, Decode, Format, from_json, from_yaml, read, to_json, view::Reflect};
use comity_testkit::{Dice, grow};
use comity_tree::{MAX_DEPTH, is_hidden};
use proptest::prelude::*;
use serde::{Serialize, de::DeserializeOwned};
use serde_json::{Value, json};

/// Holds a value to every way there is of writing it and of reading it again.
fn goes_round<T>(value: &T)
where
    T: Decode + Reflect + Serialize + DeserializeOwned + PartialEq + Debug,
{
    let text = to_json(value);
    assert_eq!(&from_json::<T>(&text).unwrap(), value);
    assert_eq!(&from_yaml::<T>(&text).unwrap(), value);
    let json = serde_json::to_string(value).unwrap();
    assert_eq!(&serde_json::from_str::<T>(&json).unwrap(), value);
    assert_eq!(&serde_json::from_reader::<_, T>(json.as_bytes()).unwrap(), value);
    assert_eq!(&serde_json::from_value::<T>(serde_json::to_value(value).unwrap()).unwrap(), value);
    assert_eq!(&from_json::<T>(&json).unwrap(), value);
    let toml = toml::to_string(value).unwrap();
    assert_eq!(read::<T>(Format::Toml, &toml).value.as_ref(), Some(value), "{toml}");
    assert_eq!(&toml::from_str::<T>(&toml).unwrap(), value);
}

/// Grows documents of an ontology and sends those round that are sound; tells how many were.
fn grown<T>(ontology: &str, seeds: std::ops::Range<u64>) -> usize
where
    T: Decode + Reflect + Serialize + DeserializeOwned + PartialEq + Debug,
{
    let path = tools::generated::folder().join(ontology);
    let loaded = comity_ontology::load(&path);
    let model = loaded.model.as_ref().expect("the ontology is sound");
    let root = model.root.expect("there is a root");
    let texts = seeds.map(|seed| grow::record(model, root, &mut Dice::new(seed)));
    let sound: Vec<T> = texts.filter_map(|text| from_json(&text).ok()).collect();
    sound.iter().for_each(goes_round);
    sound.len()
}

#[test]
fn every_menu_goes_round() {
    let sound = grown::<tea::Menu>("tea.toml", 0..3_000);
    assert!(sound > 50, "{sound}");
}

#[test]
fn every_document_of_the_corpus_goes_round() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus");
    let corpus = Corpus::read_dir(folder).unwrap();
    corpus.documents().for_each(|(_, document)| goes_round(document));
}

#[test]
fn a_decimal_keeps_its_digits_or_is_refused() {
    let text = r#"{"standard": {"decimal": 12345678901234567890.125}}"#;
    let album: constructs::Album = from_json(text).unwrap();
    assert!(to_json(&album).contains("12345678901234567890.125"));
    let error = serde_json::to_string(&album).unwrap_err().to_string();
    assert!(error.contains("more digits than a double holds"), "{error}");
    // What `serde_json` hands over where some crate wants numbers of any precision.
    let number = json!({ "$serde_json::private::Number": "12345678901234567890.125" });
    let through: constructs::Album =
        serde_json::from_value(json!({ "standard": { "decimal": number } })).unwrap();
    assert_eq!(through, album);
}

#[test]
fn a_date_literal_is_a_date_through_serde_too() {
    let text = "[standard]\ndate = 2020-02-29\n";
    let album: constructs::Album = toml::from_str(text).unwrap();
    assert_eq!(album.standard.as_ref().unwrap().date.as_str(), "2020-02-29");
    assert_eq!(read::<constructs::Album>(Format::Toml, text).value, Some(album));
}

#[test]
fn what_is_wrong_is_said_in_the_order_of_the_document() {
    let text = r#"{"single": {"text": 1}, "some": {}, "shapes": [{"sort": "spto"}, 5], "x": null}"#;
    let error = serde_json::from_str::<constructs::Album>(text).unwrap_err().to_string();
    let read = from_json::<constructs::Album>(text).unwrap_err();
    let lines: Vec<_> = read.findings().iter().map(|finding| finding.line(&finding.path)).collect();
    assert!(error.starts_with(&lines.join("\n")), "{error}");
    assert!(error.contains("`spto` is not a kind of `Shape`; did you mean `spot`?"), "{error}");
}

#[test]
fn depth_is_limited_however_a_document_is_read() {
    let nested = |depth: usize| {
        let mut value = json!({ "size": 1 });
        for _ in 0..depth {
            value = json!({ "size": 1, "inner": { "outer": value } });
        }
        json!({ "nodes": [value] })
    };
    let deepest = nested((MAX_DEPTH - 4) / 2);
    assert!(serde_json::from_value::<constructs::Album>(deepest.clone()).is_err(), "by its rules");
    assert!(from_json::<constructs::Album>(&deepest.to_string()).is_err(), "by its rules");
    let too_deep = nested(MAX_DEPTH);
    let error = serde_json::from_value::<constructs::Album>(too_deep.clone()).unwrap_err();
    assert_eq!(error.to_string(), "maps and lists are nested more than 128 deep");
    let errors = from_json::<constructs::Album>(&too_deep.to_string()).unwrap_err();
    assert_eq!(errors.findings()[0].code, "too-deep");
}

/// Keys that the ontologies know, and some that they do not.
const WORDS: &[&str] = &[
    "items",
    "kind",
    "tea",
    "set",
    "id",
    "since",
    "quality",
    "price",
    "value",
    "unit",
    "parts",
    "single",
    "many",
    "lists",
    "shapes",
    "sort",
    "spot",
    "box",
    "none",
    "nodes",
    "inner",
    "outer",
    "size",
    "guards",
    "a",
    "z",
    "claims",
    "source",
    "actors",
    "relation",
    "event",
    "parties",
    "",
    "2020-02",
    "2020-13",
    "self",
    "\u{0}",
    "汉字",
    "https://example.org",
    "x y",
];

fn value() -> impl Strategy<Value = Value> {
    let word = || proptest::sample::select(WORDS).prop_map(str::to_owned);
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        (-9_i64..9).prop_map(Value::from),
        proptest::num::f64::NORMAL.prop_map(Value::from),
        word().prop_map(Value::from),
        ".{0,8}".prop_map(Value::from),
    ];
    leaf.prop_recursive(8, 96, 8, move |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..6).prop_map(Value::from),
            proptest::collection::hash_map(word(), inner, 0..8)
                .prop_map(|map| Value::Object(map.into_iter().collect())),
        ]
    })
}

/// Reads a value as a text and through serde: the verdict is the same.
fn judged<T: Decode + DeserializeOwned + PartialEq + Debug>(value: &Value) {
    let text = value.to_string();
    let read = from_json::<T>(&text);
    let yaml = from_yaml::<T>(&text);
    let through = serde_json::from_value::<T>(value.clone());
    assert_eq!(read.is_ok(), through.is_ok(), "{text}");
    assert_eq!(read.is_ok(), yaml.is_ok(), "{text}");
    if let (Ok(read), Ok(through)) = (read, through) {
        assert_eq!(read, through);
    }
}

/// Text with characters that act on a terminal or are invisible, short enough to be repeated whole.
fn hostile() -> impl Strategy<Value = String> {
    let hidden = "\u{1b}\u{7}\u{7f}\u{85}\u{9b}\u{200b}\u{202e}\u{2066}\u{feff}\u{e0041}\0\r\n";
    let c = prop_oneof![
        proptest::sample::select(hidden.chars().collect::<Vec<_>>()),
        proptest::char::range('a', 'f'),
    ];
    proptest::collection::vec(c, 1..8).prop_map(String::from_iter)
}

/// Replaces texts and keys of a value.
fn spoil(value: &mut Value, text: &str, dice: &mut Dice) {
    match value {
        Value::String(old) if dice.roll(2) == 0 => text.clone_into(old),
        Value::Array(items) => items.iter_mut().for_each(|item| spoil(item, text, dice)),
        Value::Object(members) => {
            members.values_mut().for_each(|member| spoil(member, text, dice));
            if dice.roll(3) == 0 {
                members.insert(text.to_owned(), text.into());
            }
        }
        _ => {}
    }
}

/// Asserts that whatever is wrong with a text can be printed.
fn printed<T: Decode + DeserializeOwned>(text: &str) {
    let errors = [
        from_json::<T>(text).err().map(|errors| errors.to_string()),
        from_yaml::<T>(text).err().map(|errors| errors.to_string()),
        serde_json::from_str::<T>(text).err().map(|error| error.to_string()),
    ];
    for error in errors.into_iter().flatten() {
        let found = error.find(|c| is_hidden(c) && c != '\n');
        assert!(found.is_none(), "{}\n{}", error.escape_debug(), text.escape_debug());
    }
}

proptest! {
    #[test]
    fn no_error_repeats_what_acts_on_a_terminal(seed: u64, text in hostile()) {
        let mut dice = Dice::new(seed);
        for (ontology, album) in [("tea.toml", false), ("constructs.toml", true)] {
            let loaded = comity_ontology::load(&tools::generated::folder().join(ontology));
            let model = loaded.model.as_ref().expect("the ontology is sound");
            let grown = grow::record(model, model.root.expect("there is a root"), &mut dice);
            let mut value = serde_json::from_str(&grown).expect("it is JSON");
            spoil(&mut value, &text, &mut dice);
            let raw = value.to_string().replace("\\u", "u");
            for document in [value.to_string(), raw, text.clone()] {
                if album {
                    printed::<constructs::Album>(&document);
                } else {
                    printed::<tea::Menu>(&document);
                }
            }
        }
        let term = text.parse::<comity::bilateral::Mode>().unwrap_err().to_string();
        prop_assert!(!term.contains(is_hidden), "{}", term.escape_debug());
    }

    #[test]
    fn any_value_is_judged_and_none_is_fatal(value in value()) {
        judged::<tea::Menu>(&value);
        judged::<constructs::Album>(&value);
        judged::<comity::bilateral::Document>(&value);
    }

    #[test]
    fn any_text_is_judged_and_none_is_fatal(text in ".{0,60}") {
        for format in [Format::Json, Format::Yaml, Format::Toml] {
            let decoded = read::<tea::Menu>(format, &text);
            prop_assert!(decoded.value.is_none() && !decoded.findings.is_empty());
        }
    }
}
