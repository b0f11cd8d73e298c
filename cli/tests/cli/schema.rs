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
