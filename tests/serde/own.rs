//! The types that come with the crate, and types of others around those of an ontology.

use std::collections::{BTreeMap, HashMap};

use comity::{
    Date, Decimal, Interval, Url,
    bilateral::{Claim, Mode},
};
use serde::{Deserialize, Serialize};

use crate::{
    round::in_every_format,
    tea::{Item, Quality, Tea},
};

type Both = (BTreeMap<String, Quality>, HashMap<Quality, i32>);

#[test]
fn dates_decimals_urls_and_intervals_go_round() {
    let dates = ["2026", "1465~", "2023/..", "-0137", "2025-11-19T10:00:00Z", "{1465,1466}"];
    in_every_format(&dates.map(|text| Date::parse(text).unwrap()));
    let numbers = ["0", "-1.5", "0.1", "9007199254740993", "18446744073709551615", "1e20"];
    // TOML has whole numbers of 64 bits with a sign.
    let (large, small): (Vec<_>, Vec<_>) =
        numbers.map(|text| Decimal::parse(text).unwrap()).into_iter().partition(|number| {
            *number > Decimal::from(i64::MAX) && number.to_string().starts_with("1844")
        });
    in_every_format(&small);
    for number in large {
        let json = serde_json::to_string(&number).unwrap();
        assert_eq!(serde_json::from_str::<Decimal>(&json).unwrap(), number);
    }
    in_every_format(&["https://example.org/a?b#c".parse::<Url>().unwrap()]);
    let end = |text: &str| Some(Decimal::parse(text).unwrap());
    in_every_format(&[
        Interval { low: None, high: None },
        Interval { low: end("0.9"), high: None },
        Interval { low: end("-1"), high: end("1") },
    ]);
    in_every_format(&["a \t \n \"b\" 汉字".to_owned(), "true".to_owned(), "2026".to_owned()]);
    in_every_format(&[true, false]);
    in_every_format(&[i64::MIN, -1, i64::MAX]);
}

#[test]
fn generated_types_go_round_in_every_format() {
    let read = |text: &str| comity::from_json::<Item>(text).unwrap();
    let sencha = r#"{"kind":"tea","id":"sencha","price":{"value":4.5,"unit":"EUR"},"caffeine":2}"#;
    let set =
        r#"{"kind":"set","id":"a","parts":[{"kind":"tea","id":"b"},{"kind":"tea","id":"c"}]}"#;
    let [tea, set] = [sencha, set].map(read);
    in_every_format(&[tea.clone(), set]);
    let Item::Tea(tea) = tea else { panic!("{tea:?}") };
    in_every_format(&[tea.quality]);
    in_every_format(&[tea.caffeine.unwrap()]);
    in_every_format(std::slice::from_ref(&tea.id));
    in_every_format(&[tea]);
}

#[test]
fn a_character_that_no_text_may_contain_is_refused_through_serde_too() {
    for text in ["\u{0}", "a\u{202e}b"] {
        let json = serde_json::json!({ "kind": "tea", "id": text });
        let read = comity::from_json::<Item>(&json.to_string()).unwrap_err();
        assert_eq!(read.findings()[0].code, "control-character");
        let error = serde_json::from_value::<Item>(json).unwrap_err().to_string();
        assert!(error.starts_with("/id: error[bad-form]"), "{error}");
        assert!(error.contains("/id: error[control-character]"), "{error}");
    }
}

#[test]
fn what_no_double_holds_is_refused() {
    let long = Decimal::parse("12345678901234567890.125").unwrap();
    let error = serde_json::to_string(&long).unwrap_err().to_string();
    assert!(error.contains("more digits than a double holds"), "{error}");
}

#[test]
fn terms_are_keys_of_maps() {
    let map = BTreeMap::from([("a".to_owned(), Quality::Fine)]);
    let counts = HashMap::from([(Quality::Fine, 2), (Quality::Rare, 1)]);
    let json = serde_json::to_string(&(&map, &counts)).unwrap();
    assert_eq!(serde_json::from_str::<Both>(&json).unwrap(), (map, counts));
}

/// Enums of somebody else's: what serde buffers before it knows the variant.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
enum Either {
    Item(Item),
    Name(String),
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type")]
enum Tagged {
    Tea(Tea),
    Mode { mode: Mode },
}

#[test]
fn enums_of_others_hold_them() {
    let tea = r#"{"kind":"tea","id":"sencha","caffeine":2.5}"#;
    let either: Vec<Either> = serde_json::from_str(&format!("[{tea},\"x\"]")).unwrap();
    assert!(matches!(either[..], [Either::Item(Item::Tea(_)), Either::Name(_)]), "{either:?}");
    let tagged =
        r#"[{"type":"Tea","id":"sencha","caffeine":2.5},{"type":"Mode","mode":"asserted"}]"#;
    let read: Vec<Tagged> = serde_json::from_str(tagged).unwrap();
    assert_eq!(serde_json::to_string(&read).unwrap(), tagged);
}

#[test]
fn a_claim_beside_keys_of_others_is_still_checked() {
    #[derive(Debug, Deserialize)]
    struct Row {
        #[expect(dead_code, reason = "it is only read")]
        reviewer: String,
        #[serde(flatten)]
        claim: Claim,
    }
    let text = r#"{"reviewer": "a", "kind": "fact", "id": "b", "fact": "capital", "dtae": "2025"}"#;
    let error = serde_json::from_str::<Row>(text).map(|row| row.claim).unwrap_err().to_string();
    assert!(error.contains("did you mean `date`?"), "{error}");
}
