//! Which files are documents of an ontology.
//!
//! An editor shows the server every file of a format. The others belong to other programs: nothing
//! is said of them.

use std::{
    fs,
    path::{Path, PathBuf},
};

use comity_check::file::read_bytes;
use comity_ontology::Model;
use comity_tree::Format;

/// How many files of a folder are looked at.
const MOST: usize = 1000;

/// The largest file that is looked at because it is beside an open one.
const LARGEST: u64 = 1 << 24;

/// Whether a text names the ontology that it follows. The text may be half written: the key is
/// looked for at the start of each line, whatever else is wrong.
pub(crate) fn follows(model: &Model, text: &str) -> bool {
    let Some((_, field)) = model.ontology_field() else { return true };
    text.split(['\n', '\r', '{', ',']).any(|line| {
        let line = line.trim_start_matches(|c: char| c.is_whitespace() || c == '\u{feff}');
        let quote = line.chars().next().filter(|c| ['"', '\''].contains(c));
        let key = quote.map_or(line, |quote| &line[quote.len_utf8()..]);
        let Some(rest) = key.strip_prefix(field.name.as_str()) else { return false };
        let rest = quote.map_or(Some(rest), |quote| rest.strip_prefix(quote));
        rest.is_some_and(|rest| rest.trim_start().starts_with([':', '=']))
    })
}

/// The documents in a folder, without those in folders below it.
pub(crate) fn inside(model: &Model, folder: &Path) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    let paths = entries.flatten().map(|entry| entry.path());
    let named = |path: &PathBuf| {
        let name = path.file_name().map(|name| name.to_string_lossy());
        name.is_some_and(|name| !name.starts_with('.') && Format::of(&name).is_some())
    };
    let mut found: Vec<PathBuf> = paths.filter(named).take(MOST).collect();
    found.retain(|path| {
        let text = read_bytes(path, LARGEST).ok().map(String::from_utf8);
        text.is_some_and(|text| text.is_ok_and(|text| follows(model, &text)))
    });
    found.sort();
    found
}

#[cfg(test)]
mod tests {
    use comity_ontology::load_builtin;

    use super::follows;

    #[test]
    fn a_document_names_its_ontology_in_every_format() {
        let loaded = load_builtin("bilateral");
        let model = loaded.model.as_ref().unwrap();
        for text in [
            "# a comment\nontology: bilateral@0.1.0\nclaims: [",
            "\u{feff}ontology :",
            "\"ontology\": x",
            "{ \"a\": 1, \"ontology\" : \"bilateral@0.1.0\"",
            "ontology = \"bilateral@0.1.0\"",
        ] {
            assert!(follows(model, text), "{text}");
        }
        for text in
            ["", "name: x\nversion: 1", "[ontology]\nname = 1", "ontology-of: x", "'ontology: x"]
        {
            assert!(!follows(model, text), "{text}");
        }
    }
}
