//! The Rust of an ontology that has every construct, compiled and used.

mod constructs {
    comity::ontology!("tests/generated/constructs.toml");
}

use comity::{Date, Decimal, Vocabulary, from_json, to_json};
use constructs::{Album, Code, Only, Shape, Word};

#[test]
fn a_large_vocabulary_is_looked_up_by_a_perfect_hash() {
    assert!(matches!(Code::TABLE.lookup, comity::vocabulary::Lookup::Hash(_)));
    for (number, &term) in Code::ALL.iter().enumerate() {
        assert_eq!(Code::from_code(&format!("c-{number:03}")), Some(term));
    }
    for word in ["", "c", "c-", "c-1", "c-240", "c-0000", "C-000", "码"] {
        assert_eq!(Code::from_code(word), None, "{word}");
    }
    assert!(Code::C019.is_within(Code::C010) && !Code::C019.is_within(Code::C000));
}

#[test]
fn terms_are_named_whatever_their_codes_are() {
    assert_eq!(Only::ALL, [Only::Only]);
    assert!(Only::Only <= Only::Only);
    let codes: Vec<_> = Word::ALL.iter().map(|word| word.code()).collect();
    assert_eq!(codes, ["self", "crate", "050", "ns:old.word", "former"]);
    let names: Vec<_> = Word::ALL.iter().map(|word| format!("{word:?}")).collect();
    assert_eq!(names, ["Self", "Crate", "Fifty", "NsOldWord", "Former"]);
    assert_eq!(Word::find("半百"), Some(Word::Fifty));
    assert!(Word::Fifty > Word::Self_ && Word::Fifty.is_within(Word::Self_));
}

#[test]
fn a_default_is_read_however_it_is_written() {
    let album: Album = from_json(r#"{"standard": {}}"#).unwrap();
    let standard = album.standard.as_ref().unwrap();
    assert_eq!(standard.text, "un \"mot\"");
    assert!(standard.boolean);
    assert_eq!(standard.integer, 1_000);
    assert_eq!(standard.decimal, Decimal::parse("-0.5").unwrap());
    assert_eq!(standard.date, Date::parse("1991-12~").unwrap());
    assert_eq!(standard.url.as_str(), "https://example.org/a");
    assert_eq!(
        (standard.only, standard.word, standard.code),
        (Only::Only, Word::Fifty, Code::C007)
    );
    assert_eq!(standard.key.as_str(), "a-b");
    assert_eq!((standard.serial.get(), standard.grade.get().to_string()), (7, "2.5".to_owned()));
    // What equals its default is not written.
    assert_eq!(to_json(&album), "{\n  \"standard\": {}\n}\n");
}

#[test]
fn what_every_variant_has_is_read_without_a_match() {
    let text = r#"{"nodes": [{"size": 3, "shape": {"type": "loop", "size": 2, "inner": {"outer": {"size": 1}}},
        "shapes": [{"type": "outer", "size": 0}]}]}"#;
    let album: Album = from_json(text).unwrap();
    let outer = &album.nodes[0];
    let ring = outer.shape.as_ref().unwrap();
    assert_eq!((ring.r#type(), ring.size()), ("loop", 2));
    assert_eq!(ring.inner().unwrap().outer.size, 1);
    assert!(outer.shapes[0].inner().is_none());
}

#[test]
fn a_union_keeps_its_variant() {
    let text = r#"{"shapes": [{"sort": "none"}, {"sort": "box", "name": "b", "size": 1, "serial": 2,
        "lid": {"sort": "none", "note": "n"}}]}"#;
    let album: Album = from_json(text).unwrap();
    let Shape::Box(held) = &album.shapes[1] else { panic!("{:?}", album.shapes[1]) };
    assert_eq!(held.lid.as_ref().unwrap().sort(), "none");
    assert_eq!(from_json::<Album>(&to_json(&album)).unwrap(), album);
}
