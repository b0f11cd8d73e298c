//! What is generated from the bilateral ontology, and the decoded corpus: reviewed by diff.
//!
//! `UPDATE_GENERATED=1 cargo test --test artefacts` writes the schema anew.

#[path = "artefacts/outline.rs"]
mod outline;
mod tools;

use std::path::Path;

use comity_gen::json_schema::{Shape, json_schema};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

#[test]
fn the_schema_is_up_to_date() {
    let loaded = comity_ontology::load_builtin("bilateral");
    let model = loaded.model.as_ref().expect("the ontology is sound");
    for (shape, name) in [(Shape::Validation, "bilateral"), (Shape::Types, "bilateral.types")] {
        let artefact = json_schema(model, shape);
        let file = |kind: &str| root().join("schema").join(format!("{name}.{kind}"));
        tools::generated::assert_golden(&file("schema.json"), &artefact.text);
        tools::generated::assert_golden(&file("losses.md"), &artefact.report());
    }
}

#[test]
fn the_rust_of_the_bilateral_ontology() {
    let loaded = comity_ontology::load_builtin("bilateral");
    // Without the texts of the schema, which has a file of its own.
    insta::assert_snapshot!(tools::generated::rust_of(&loaded, false));
}

/// A line for each claim: its codes, ids, dates and numbers, and how many ranges it cites.
#[test]
fn the_decoded_corpus() {
    let corpus = comity::Corpus::read_dir(root().join("corpus")).expect("the corpus is sound");
    for (path, document) in corpus.documents() {
        let json = comity::to_json(document);
        let tree = comity_tree::json::read(&json).tree.expect("it is JSON");
        let Some(claims) = tree.at("/claims").filter(|claims| claims.items().next().is_some())
        else {
            continue;
        };
        let name = Path::new(path).file_stem().expect("a file").to_string_lossy().into_owned();
        let lines: Vec<String> = claims.items().map(outline::line).collect();
        insta::with_settings!({ omit_expression => true }, {
            insta::assert_snapshot!(format!("corpus-{name}"), lines.join("\n"));
        });
    }
}
