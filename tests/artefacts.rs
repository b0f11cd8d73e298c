//! The corpus as it is decoded, reviewed by diff.

#[path = "artefacts/outline.rs"]
mod outline;

use std::path::Path;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
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
