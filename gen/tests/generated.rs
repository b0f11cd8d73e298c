//! What is generated, kept beside the ontologies and reviewed by diff.
//!
//! `UPDATE_GENERATED=1 cargo test -p comity-gen --test generated` writes the files anew.

#[path = "tools/outline.rs"]
mod outline;

use std::path::{Path, PathBuf};

use comity_gen::rust::{RustOptions, rust};
use quote::quote;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// Asserts that a file holds a text; writes it if `UPDATE_GENERATED` is set.
fn assert_golden(path: &Path, text: &str) {
    if std::env::var_os("UPDATE_GENERATED").is_some() {
        std::fs::write(path, text).expect("the file can be written");
    }
    let golden = std::fs::read_to_string(path).unwrap_or_default();
    assert!(
        golden == text,
        "{} is out of date: UPDATE_GENERATED=1 cargo test -p comity-gen --test generated",
        path.display()
    );
}

#[test]
fn the_rust_of_the_fixtures_is_up_to_date() {
    for name in ["hygiene", "tea"] {
        let file = root().join("tests/generated").join(name);
        let loaded = comity_ontology::load(&file.with_extension("toml"));
        assert!(loaded.findings.is_empty(), "{:#?}", loaded.findings);
        let model = loaded.model.as_ref().expect("a sound ontology has a model");
        let options = RustOptions { json_schema: true, ..RustOptions::new(quote!(::comity)) };
        let tokens = rust(model, &options).expect("Rust expresses the ontology");
        let parsed = syn::parse2(tokens).expect("generated code parses");
        assert_golden(&file.with_extension("rs"), &prettyplease::unparse(&parsed));
    }
}

#[test]
fn every_target_of_the_bilateral_ontology_is_up_to_date() {
    let loaded = comity_ontology::load_builtin("bilateral");
    let model = loaded.model.as_ref().expect("the ontology is sound");
    for target in comity_gen::targets() {
        let artefact = target.generate(model).expect("the target expresses the ontology");
        let name = match target.name() {
            "validation" => "bilateral",
            "types" => "bilateral.types",
            name => &format!("bilateral.{name}"),
        };
        let file = |kind: &str| root().join("schema").join(format!("{name}.{kind}"));
        // The Rust is not kept: the crate contains it as the macro expands. Nor are the forms of a
        // schema that is kept.
        if ["validation", "types"].contains(&target.name()) {
            assert_golden(&file("schema.json"), artefact.text());
        }
        if !["slim", "draft-07"].contains(&target.name()) {
            assert_golden(&file("losses.md"), &artefact.report());
        }
    }
}

#[test]
fn the_rust_types_of_the_bilateral_ontology() {
    let loaded = comity_ontology::load_builtin("bilateral");
    let model = loaded.model.as_ref().expect("the ontology is sound");
    insta::assert_snapshot!(outline::outline(model));
}

#[test]
fn a_target_is_found_by_its_name() {
    let names: Vec<_> = comity_gen::targets().iter().map(|target| target.name()).collect();
    for name in &names {
        assert_eq!(comity_gen::target(name).map(comity_gen::Target::name), Some(*name));
    }
    assert_eq!(names, ["validation", "types", "slim", "draft-07", "rust"]);
    assert!(comity_gen::target("cobol").is_none());
}

#[test]
fn a_name_that_collides_in_rust_is_refused_by_that_target_alone() {
    let mut model = comity_ontology::load_builtin("quantity").model.expect("it is sound");
    let mut twice = model.vocabularies[0].terms[0].clone();
    twice.code.push_str("-again");
    model.vocabularies[0].terms.push(twice);
    for target in comity_gen::targets() {
        let refusals = target.generate(&model).err().unwrap_or_default();
        assert_eq!(refusals.len(), usize::from(target.name() == "rust"), "{}", target.name());
    }
}
