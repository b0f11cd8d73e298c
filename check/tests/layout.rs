//! The layout of documents: a layout of a layout is the same, and values and comments stay.

use std::{fs, path::Path};

use comity_check::layout::layout;
use comity_testkit::{Dice, mutants::blind};
use comity_tree::{Format, Node, Tree};

/// The documents and ontologies of this repository.
fn documents() -> Vec<(Format, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut folders: Vec<_> =
        ["corpus", "docs/examples", "ontology/ontologies"].map(|name| root.join(name)).into();
    let mut found = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if let Some(format) = Format::of(&path.to_string_lossy()) {
                found.push((format, fs::read_to_string(path).unwrap()));
            }
        }
    }
    assert!(found.len() > 20, "the documents are where they are looked for");
    found
}

/// All scalars of a tree, and its comments, in order.
fn content(tree: &Tree<'_>, format: Format) -> Vec<String> {
    fn add(node: Node<'_>, to: &mut Vec<String>) {
        to.push(format!("{:?} {}", node.kind(), node.text()));
        node.items().for_each(|item| add(item, to));
        for (key, value) in node.entries() {
            to.push(key.text().to_owned());
            add(value, to);
        }
    }
    let mut all = Vec::new();
    add(tree.root(), &mut all);
    let comments = tree.comments(format).into_iter();
    all.extend(comments.map(|span| tree.source()[span.range()].trim_end().to_owned()));
    all
}

/// Lays out a text; returns whether it can be read.
fn assert_sound(format: Format, text: &str) -> bool {
    let Ok(made) = layout(text, format) else { return false };
    let (before, after) = (format.read(text).tree.unwrap(), format.read(&made).tree.unwrap());
    assert_eq!(content(&before, format), content(&after, format), "{text}");
    assert_eq!(layout(&made, format).unwrap(), made, "{text}");
    true
}

#[test]
fn the_documents_of_the_repository_keep_their_content() {
    for (format, text) in documents() {
        assert!(assert_sound(format, &text), "{text}");
    }
}

#[test]
fn mutants_keep_their_content_and_what_is_broken_has_no_layout() {
    let mut dice = Dice::new(20_260_101);
    let (mut sound, mut broken) = (0, 0);
    for (format, text) in documents() {
        // Some lines of each, so that there can be many.
        let lines: Vec<&str> = text.lines().collect();
        for _ in 0..40 {
            let from = dice.roll(lines.len().saturating_sub(40));
            let end = (from + 1 + dice.roll(40)).min(lines.len());
            let mut mutant = lines[from..end].join("\n");
            for _ in 0..dice.roll(4) {
                mutant = blind(&mutant, &mut dice);
            }
            if assert_sound(format, &mutant) { sound += 1 } else { broken += 1 }
        }
    }
    assert!(sound > 200 && broken > 200, "{sound} and {broken}");
}
