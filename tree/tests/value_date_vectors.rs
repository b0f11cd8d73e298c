//! Dates against vectors: the examples of ISO 8601-2 and of the Library of Congress, and our own.

use comity_tree::{Code, Date};

/// What a vector says of a text: its level, or that it is not a date.
fn check(text: &str, level: Option<u8>) -> Result<(), String> {
    match (Date::parse(text), level) {
        (Ok(date), Some(level)) if date.level() != level => {
            Err(format!("{text:?} has level {}, not {level}", date.level()))
        }
        (Ok(date), Some(_)) if date.as_str() != text => Err(format!("{text:?} became {date}")),
        (Ok(date), Some(_)) if date.earliest() > date.latest() => {
            Err(format!("{text:?} ends first"))
        }
        (Ok(_), None) => Err(format!("{text:?} is accepted")),
        (Err(error), Some(_)) => Err(format!("{text:?} is refused: {error}")),
        (Err(error), None)
            if ![Code::MALFORMED_DATE, Code::IMPOSSIBLE_DATE].contains(&error.code) =>
        {
            Err(format!("{text:?} is refused as {}", error.code.name))
        }
        _ => Ok(()),
    }
}

#[test]
fn every_vector_has_its_verdict_and_level() {
    let vectors: Vec<_> = include_str!("data/edtf.tsv")
        .lines()
        .skip(1)
        .map(|line| line.split_once('\t').expect("a text and a level"))
        .collect();
    assert!(vectors.len() > 120);
    let wrong: Vec<String> =
        vectors.iter().filter_map(|(text, level)| check(text, level.parse().ok()).err()).collect();
    assert_eq!(wrong, [""; 0]);
}

/// The vectors of the folder that `COMITY_SHARED` names, or that is beside the checkout.
#[test]
#[ignore = "needs the vectors beside the checkout"]
fn every_vector_beside_the_project_has_its_verdict_and_level() {
    let beside = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared");
    let shared = std::env::var_os("COMITY_SHARED").map_or(beside, Into::into);
    let path = shared.join("domain/edtf-vectors.json");
    let text = std::fs::read_to_string(path).expect("the vectors are there");
    let json: serde_json::Value = serde_json::from_str(&text).expect("JSON");
    let vectors = json["vectors"].as_array().expect("a list");
    assert!(!vectors.is_empty());
    let wrong: Vec<String> = vectors
        .iter()
        .filter_map(|vector| {
            let level = vector["level"].as_u64().and_then(|level| u8::try_from(level).ok());
            assert_eq!(level.is_some(), vector["expected"] == "valid");
            check(vector["edtf"].as_str().expect("a text"), level).err()
        })
        .collect();
    assert_eq!(wrong, [""; 0]);
}
