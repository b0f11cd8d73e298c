//! Golden files of generated Rust.

use std::path::{Path, PathBuf};

use comity_gen::rust::{Options, rust};
use quote::quote;

/// The folder of the fixtures.
pub(crate) fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/generated")
}

/// The Rust of an ontology, formatted.
pub(crate) fn rust_of(loaded: &comity_ontology::Loaded, json_schema: bool) -> String {
    assert!(loaded.findings.is_empty(), "{:#?}", loaded.findings);
    let model = loaded.model.as_ref().expect("a sound ontology has a model");
    let options = Options { krate: quote!(::comity), json_schema };
    let file = syn::parse2(rust(model, &options)).expect("generated code parses");
    prettyplease::unparse(&file)
}

/// Asserts that `NAME.rs` is what `NAME.toml` generates.
pub(crate) fn assert_up_to_date(name: &str) {
    let loaded = comity_ontology::load(&folder().join(name).with_extension("toml"));
    assert_golden(&folder().join(name).with_extension("rs"), &rust_of(&loaded, true));
}

/// Asserts that a file holds a text; writes it if `UPDATE_GENERATED` is set.
pub(crate) fn assert_golden(path: &Path, text: &str) {
    if std::env::var_os("UPDATE_GENERATED").is_some() {
        if let Some(folder) = path.parent() {
            std::fs::create_dir_all(folder).expect("the folder can be made");
        }
        std::fs::write(path, text).expect("the file can be written");
    }
    let golden = std::fs::read_to_string(path).unwrap_or_default();
    assert!(golden == text, "{} is out of date: UPDATE_GENERATED=1 cargo test", path.display());
}
