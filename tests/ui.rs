//! What a user of the macro sees when an ontology is wrong: one mistake a file.
//!
//! `TRYBUILD=overwrite cargo test --test ui` writes the expected messages anew.

#[test]
fn mistakes_are_shown_in_the_ontology() {
    trybuild::TestCases::new().compile_fail("tests/ui/*.rs");
}
