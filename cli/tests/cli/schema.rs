//! The schema of an ontology, and what it cannot check.

use crate::case::Case;

#[test]
fn each_shape_is_a_schema_of_the_ontology() {
    let case = Case::new();
    for shape in ["validation", "types"] {
        let ran = case.run(&["schema", "--ontology", "harbour.toml", "--for", shape]);
        assert_eq!(ran.code(), 0, "{}", ran.all());
        let schema = ran.json();
        assert_eq!(schema["$schema"], "https://json-schema.org/draft/2020-12/schema");
        assert!(schema["$defs"]["Voyage"]["properties"]["weather"].is_object(), "{schema:#}");
    }
}

#[test]
fn what_it_cannot_check_is_told() {
    let ran = Case::new().run(&["schema", "--ontology", "harbour.toml", "--losses"]);
    assert_eq!(ran.code(), 0, "{}", ran.all());
    assert!(ran.stdout().contains("voyage-arrives-after-it-departs"), "{}", ran.all());
}

#[test]
fn an_ontology_that_is_wrong_has_none() {
    let case = Case::new().with("bad.toml", "language = 1\n[ontology]\n");
    let ran = case.run(&["schema", "--ontology", "bad.toml"]);
    assert_eq!(ran.code(), 3);
    assert_eq!(ran.stdout(), "");
    assert!(ran.stderr().contains("bad.toml:"), "{}", ran.all());
}

#[test]
fn titles_are_labels_in_the_language_asked_for() {
    let case = Case::new();
    let run =
        |language| case.run(&["schema", "--ontology", "comity:bilateral", "--lang", language]);
    for (language, expected) in [("ru", "свидетели"), ("fr-CA", "témoins"), ("zh-Hant", "見證方")]
    {
        let schema = run(language).json();
        let definitions = schema["$defs"].as_object().expect("types").values();
        let titles = definitions.map(|one| &one["properties"]["witnesses"]["title"]);
        let titles: Vec<_> = titles.filter_map(|title| title.as_str()).collect();
        assert!(!titles.is_empty(), "{language}");
        assert!(titles.iter().all(|title| *title == expected), "{language}: {titles:?}");
    }
    let ran = run("de");
    assert_eq!(ran.code(), 2, "{}", ran.all());
    assert!(ran.stderr().contains("`en`, `zh-Hans`"), "{}", ran.all());
}
