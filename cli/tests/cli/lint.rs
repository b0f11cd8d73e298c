//! An ontology checked by itself.

use crate::case::{Case, HARBOUR};

#[test]
fn a_sound_ontology_is_0() {
    let ran = Case::new().run(&["lint", "harbour.toml"]);
    assert_eq!(ran.code(), 0, "{}", ran.all());
    assert!(ran.stdout().starts_with("3 files, 0 findings · harbour 1.2.0 ("), "{}", ran.all());
}

#[test]
fn a_wrong_one_is_1_with_the_place() {
    let text = HARBOUR.replace("type = \"Weather\"", "type = \"Wether\"");
    let case = Case::new().with("bad.toml", text);
    let ran = case.run(&["lint", "bad.toml", "--format", "json"]);
    assert_eq!(ran.code(), 1);
    let places = ran.places();
    assert!(places.iter().all(|place| place.starts_with("bad.toml:")), "{places:?}");
    assert!(ran.json()["findings"][0]["help"].as_str().unwrap().contains("`Weather`"));
}

#[test]
fn one_that_is_not_there_is_3() {
    assert_eq!(Case::new().run(&["lint", "none.toml"]).code(), 3);
    assert_eq!(Case::new().run(&["lint", "comity:none"]).code(), 3);
}

#[test]
fn what_comes_with_comity_is_sound() {
    for module in ["bilateral", "evidence", "quantity"] {
        let ran = Case::new().run(&["lint", &format!("comity:{module}")]);
        assert_eq!(ran.code(), 0, "{}", ran.all());
    }
}
