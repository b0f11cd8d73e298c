//! The Rust that is generated from the ontologies in `generated/`, compiled and used.

// The generator formats its output itself; rustfmt would have its own opinion.

#[rustfmt::skip]
#[allow(dead_code, unreachable_pub, clippy::all, clippy::pedantic, reason = "a document may need only some of it")]
#[path = "generated/hygiene.rs"]
mod hygiene;
#[rustfmt::skip]
#[allow(dead_code, unreachable_pub, clippy::all, clippy::pedantic, reason = "a document may need only some of it")]
#[path = "generated/tea.rs"]
mod tea;

use comity::{Date, Decimal, Severity, Vocabulary, from_json, to_json};

#[test]
fn a_partial_order_is_truly_partial() {
    use tea::Quality::{Fine, Plain, Rare};
    assert!(Fine > Plain);
    assert!(Plain < Rare);
    assert_eq!(Fine.partial_cmp(&Fine), Some(std::cmp::Ordering::Equal));
    assert_eq!(Fine.partial_cmp(&Rare), None);
    assert_eq!(Rare.partial_cmp(&Fine), None);
}

#[test]
fn a_term_is_found_by_any_label() {
    use tea::Quality;
    assert_eq!("fine".parse(), Ok(Quality::Fine));
    assert_eq!(Quality::find("上等"), Some(Quality::Fine));
    assert_eq!(Quality::find("Good"), Some(Quality::Fine));
    assert_eq!(Quality::find("god"), None);
    assert_eq!(Quality::nearest("god"), Some(Quality::Fine));
    assert_eq!(Quality::Fine.label("zh-Hans"), Some("上等"));
    assert!(Quality::Fine.is_within(Quality::Plain));
    assert!(!Quality::Rare.is_within(Quality::Plain));
    let error = "fien".parse::<Quality>().unwrap_err();
    assert_eq!(error.to_string(), "`fien` is not a term of `Quality`; did you mean `fine`?");
}

#[test]
fn a_document_is_typed_and_written_back() {
    let text = r#"{
  "since": "2026-11",
  "items": [
    {
      "kind": "tea",
      "id": "sencha",
      "price": {
        "value": 4.5,
        "unit": "EUR"
      },
      "quality": "fine",
      "caffeine": 2.5
    },
    {
      "kind": "set",
      "id": "for-two",
      "parts": [
        {
          "kind": "tea",
          "id": "bancha"
        },
        {
          "kind": "tea",
          "id": "house",
          "blend_of": [
            "sencha",
            "bancha"
          ]
        }
      ],
      "instead": {
        "id": "for-one",
        "parts": [
          {
            "kind": "tea",
            "id": "a"
          },
          {
            "kind": "tea",
            "id": "b"
          }
        ]
      }
    }
  ]
}
"#;
    let menu: tea::Menu = from_json(text).unwrap();
    assert_eq!(to_json(&menu), text);
    let tea::Item::Tea(sencha) = &menu.items[0] else { panic!("{:?}", menu.items[0]) };
    assert_eq!(sencha.quality, tea::Quality::Fine);
    assert_eq!(sencha.caffeine.unwrap().get(), Decimal::parse("2.5").unwrap());
    assert!(!sencha.organic);
    assert_eq!(menu.items[1].kind(), "set");
    assert_eq!(menu.items[1].id().as_str(), "for-two");
    assert_eq!(menu.since, Date::parse("2026-11").unwrap());

    let through_serde: tea::Menu = serde_json::from_str(text).unwrap();
    assert_eq!(through_serde, menu);
    let value = serde_json::to_value(&menu).unwrap();
    assert_eq!(serde_json::from_value::<tea::Menu>(value).unwrap(), menu);
}

#[test]
fn every_mistake_is_reported_at_its_place() {
    let text = r#"{
  "since": "2026-13",
  "until": "2020",
  "itmes": [],
  "items": [
    { "kind": "tee", "id": 5, "whatever": {} },
    { "kind": "tea", "id": "Sencha!", "quality": "good", "caffeine": 101 },
    { "kind": "tea", "id": "a", "price": { "value": 1, "unit": "km" } },
    { "kind": "tea", "id": "a", "blend_of": ["b"] },
    { "kind": "set", "parts": [] },
    { "kind": "tea", "id": "c", "id": "d", "quality": "choice" }
  ]
}"#;
    let errors = from_json::<tea::Menu>(text).unwrap_err();
    insta::assert_snapshot!(errors);
    let paths: Vec<_> = errors.findings().iter().map(|f| f.path.as_str()).collect();
    insta::assert_snapshot!(paths.join("\n"));
}

#[test]
fn a_warning_does_not_refuse_a_document() {
    let text = r#"{"since": "2026", "items": [
        {"kind": "tea", "id": "a", "quality": "fine", "price": {"value": 1, "unit": "USD"}}]}"#;
    let decoded = comity::read::<tea::Menu>(comity::Format::Json, text);
    assert!(decoded.value.is_some());
    let [finding] = &decoded.findings[..] else { panic!("{:?}", decoded.findings) };
    assert_eq!((&*finding.code, finding.severity), ("fine-tea-is-dear", Severity::Warning));
    assert_eq!(finding.message, "a fine tea at this price");
}

#[test]
fn scalars_can_be_made_in_code_and_are_checked() {
    assert_eq!("green-tea".parse::<tea::Slug>().unwrap().as_str(), "green-tea");
    assert!("Green".parse::<tea::Slug>().is_err());
    assert!("a".repeat(41).parse::<tea::Slug>().is_err());
    assert!(tea::Percent::try_from(Decimal::from(101)).is_err());
    assert_eq!(tea::Percent::try_from(Decimal::from(99)).unwrap().get(), Decimal::from(99));
}

#[test]
fn names_that_rust_has_taken_do_no_harm() {
    use hygiene::{Default, Option};
    let text = r#"{"items": [
        {"type": "result", "items": [{"type": "empty"}]},
        {"type": "self", "fn": {"type": "none", "self": "abcdefghij", "decoder": [1], "slots": 1.5,
            "node": {"type": "some"}}}]}"#;
    let value: hygiene::Result = from_json(text).unwrap();
    let Default::Self_(holder) = &value.items[1] else { panic!() };
    assert_eq!(holder.r#fn.r#type, Option::None);
    assert_eq!(holder.r#fn.node.as_ref().unwrap().r#type, Option::Some);
    assert!(Option::Self_ > Option::Some && Option::Some > Option::None);
    let errors = from_json::<hygiene::Result>(&text.replace("none", "self")).unwrap_err();
    assert_eq!(errors.findings()[0].code, "self-is-short");
    assert_eq!(errors.findings()[0].path, "/items/1/fn");
}
