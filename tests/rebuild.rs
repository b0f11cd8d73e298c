//! Editing any file of an ontology compiles anew what depends on it.

use std::{fs, path::Path, process::Command};

const MAIN: &str = r#"
mod shop {
    comity::ontology!("shop.toml");
}

fn main() {
    let _ = shop::Colour::NEW;
}
"#;

const SHOP: &str = r#"
language = 1

[ontology]
id = "https://example.org/shop"
name = "shop"
version = "0.1.0"
title = "A shop"
definition = "What a shop sells."
languages = ["en"]
imports = ["modules/colours.toml"]
root = "Offer"

[record.Offer]
definition = "One thing for sale."

[record.Offer.field.colour]
type = "Colour"
definition = "Its colour."
"#;

const COLOURS: &str = r#"
language = 1

[module]
definition = "Colours."

[vocabulary.Colour]
definition = "What colour a thing has."

[vocabulary.Colour.term.red]
label = "red"
definition = "Red."
"#;

#[test]
fn editing_a_module_rebuilds_what_depends_on_it() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("rebuild");
    let manifest = format!(
        "[package]\nname = \"shop\"\nedition = \"2024\"\n\n[dependencies]\n\
         comity = {{ path = {:?}, default-features = false }}\n\n[workspace]\n",
        root.display().to_string()
    );
    let write = |name: &str, text: &str| {
        let path = folder.join(name);
        fs::create_dir_all(path.parent().expect("it has a folder")).expect("it can be made");
        fs::write(path, text).expect("it can be written");
    };
    write("Cargo.toml", &manifest);
    // The workspace's lock file has every version that is needed, so nothing is looked up.
    fs::copy(root.join("Cargo.lock"), folder.join("Cargo.lock")).expect("there is a lock file");
    write("shop.toml", SHOP);
    write("modules/colours.toml", COLOURS);
    write("src/main.rs", &MAIN.replace("NEW", "Red"));
    assert_eq!(build(&folder), Ok(()));

    write("src/main.rs", &MAIN.replace("NEW", "Blue"));
    let error = build(&folder).expect_err("there is no blue yet");
    assert!(error.contains("no variant"), "{error}");

    // Only the module changes from here on.
    let blue = COLOURS.replace("red", "blue").replace("Red", "Blue");
    let (_, term) = blue.split_once("\n[vocabulary.Colour.term").expect("there is a term");
    write("modules/colours.toml", &format!("{COLOURS}\n[vocabulary.Colour.term{term}"));
    assert_eq!(build(&folder), Ok(()));

    write("modules/colours.toml", COLOURS);
    assert!(build(&folder).is_err(), "blue is gone again");
}

fn build(folder: &Path) -> Result<(), String> {
    let output = Command::new(env!("CARGO"))
        .args(["build", "--offline", "--quiet"])
        .current_dir(folder)
        .env("CARGO_TARGET_DIR", folder.join("target"))
        .output()
        .expect("cargo runs");
    if output.status.success() {
        return Ok(());
    }
    Err(String::from_utf8_lossy(&output.stderr).into_owned())
}
