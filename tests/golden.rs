//! Ontologies beside the Rust that is generated from them, to be reviewed by diff.
//!
//! `UPDATE_GENERATED=1 cargo test --test golden` writes the files anew.

mod tools;

#[test]
fn the_generated_code_is_up_to_date() {
    for name in ["constructs", "hygiene", "tea"] {
        tools::generated::assert_up_to_date(name);
    }
}
