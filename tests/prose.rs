//! The prose of the project: plain words in its pages and messages, and lines that fit a screen.

use std::{
    fs,
    path::{Path, PathBuf},
};

/// Phrases that a reader stumbles over, and what to write instead.
const PHRASES: [(&str, &str); 38] = [
    ("speaks of", "mentions, is about"),
    ("speak of", "mention, are about"),
    ("stands for", "means, represents"),
    ("stands in", "is in, occurs in"),
    ("stands beside", "is next to"),
    ("stands twice", "occurs twice, duplicate"),
    ("stands there", "is there"),
    ("where it stands", "where it is, its status"),
    ("does not stand", "is not"),
    ("holds to", "follows"),
    ("held to", "checked against"),
    ("held against", "compared with"),
    ("the way out", "the help"),
    ("way out of", "help for"),
    ("nobody", "no one, or name what is missing"),
    ("whoever", "the reader, the speaker, the caller"),
    ("so many", "this number of, too many"),
    ("counts for nothing", "is ignored"),
    ("count for nothing", "are ignored"),
    ("leads round", "forms a cycle"),
    ("lead round", "form a cycle"),
    ("told apart", "distinguished"),
    ("tell apart", "distinguish"),
    ("tells apart", "distinguishes"),
    ("is called so", "has this name"),
    ("are called so", "have this name"),
    ("all told", "in total"),
    ("anew", "again"),
    ("lies in", "is in"),
    ("lies within", "is within"),
    ("goes on after", "continues after"),
    ("something else than", "something other than"),
    ("says it all", "is enough"),
    ("is no part of", "is not part of"),
    ("is no field", "is not a field"),
    ("is no term", "is not a term"),
    ("is no news", "is a consequence"),
    ("or else", "otherwise"),
];

/// The longest line of a documentation comment, in characters.
const WIDTH: usize = 100;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The files below a folder that have an extension.
fn files(folder: &str, extension: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![root().join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).expect("a folder of the project").flatten() {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|found| found == extension) {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}

/// The Rust of every crate.
fn sources() -> Vec<PathBuf> {
    let folders = [
        "src",
        "tree/src",
        "ontology/src",
        "gen/src",
        "targets/src",
        "macros/src",
        "reading/src",
        "server/src",
        "world/src",
        "questions/src",
        "check/src",
        "cli/src",
    ];
    folders.into_iter().flat_map(|folder| files(folder, "rs")).collect()
}

/// The lines of a file that `pick` picks, each with its place.
fn lines(path: &Path, pick: impl Fn(&str) -> bool) -> Vec<(String, String)> {
    let text = fs::read_to_string(path).expect("a file of the project");
    let name = path.strip_prefix(root()).unwrap_or(path).display().to_string();
    let numbered = text.lines().enumerate().filter(|(_, line)| pick(line));
    numbered.map(|(at, line)| (format!("{name}:{}", at + 1), line.to_owned())).collect()
}

fn is_doc(line: &str) -> bool {
    line.trim_start().starts_with("///") || line.trim_start().starts_with("//!")
}

/// Whether a line has text in quotes, outside of comments.
fn is_message(line: &str) -> bool {
    line.contains('"') && !line.trim_start().starts_with("//")
}

/// The first of the phrases that a line has as whole words, whatever the case. The parts of an id
/// with hyphens are no words.
fn phrase(line: &str) -> Option<(&'static str, &'static str)> {
    let line = line.to_lowercase();
    PHRASES.into_iter().find(|(phrase, _)| {
        line.match_indices(phrase).any(|(at, _)| {
            let before = line[..at].chars().next_back();
            let after = line[at + phrase.len()..].chars().next();
            [before, after].into_iter().flatten().all(|c| !c.is_alphanumeric() && c != '-')
        })
    })
}

/// Whether a line of an ontology is read by people: a definition, a note, a message, a comment.
fn is_definition(line: &str) -> bool {
    let keys = ["definition", "note", "message.en", "maybe.en", "help.en", "because.en", "#"];
    keys.iter().any(|key| line.trim_start().starts_with(key))
}

#[test]
fn pages_messages_and_definitions_use_plain_words() {
    let mut found = Vec::new();
    let pages = ["README.md", "CONTRIBUTING.md", "CHANGELOG.md"].map(|name| root().join(name));
    let pages = pages.into_iter().chain(files("docs", "md"));
    let pages = pages.flat_map(|page| lines(&page, |_| true));
    let is_read = |line: &str| is_message(line) || is_doc(line);
    let code = sources().into_iter().flat_map(|source| lines(&source, is_read));
    let ontologies = files("ontology/ontologies", "toml");
    let ontologies = ontologies.into_iter().flat_map(|file| lines(&file, is_definition));
    for (place, line) in pages.chain(code).chain(ontologies) {
        let Some((phrase, instead)) = phrase(&line) else { continue };
        found.push(format!("{place}: `{phrase}`: write `{instead}`"));
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn lines_of_documentation_fit() {
    let mut found = Vec::new();
    for source in sources() {
        let mut is_example = false;
        for (place, line) in lines(&source, is_doc) {
            let text = line.trim_start().trim_start_matches(['/', '!']).trim_start();
            if text.starts_with("```") {
                is_example = !is_example;
            }
            // A row of a table cannot be broken, nor can the line of an example that is data.
            let may_be_long = is_example || text.starts_with('|') || text.starts_with('[');
            if line.chars().count() > WIDTH && !may_be_long {
                found.push(place);
            }
        }
    }
    assert!(found.is_empty(), "over {WIDTH} columns:\n{}", found.join("\n"));
}

/// The crate or module that a line at the margin imports from, with the visibility before it.
fn imported(line: &str) -> Option<(&str, &str)> {
    let (visibility, path) = line.split_once("use ")?;
    let is_import = visibility.is_empty() || visibility.starts_with("pub");
    let end = path.find(|c: char| !c.is_alphanumeric() && c != '_')?;
    (is_import && !visibility.contains("//")).then_some((visibility, &path[..end]))
}

#[test]
fn what_comes_from_one_crate_is_imported_at_once() {
    let mut found = Vec::new();
    for source in sources() {
        let mut seen = Vec::new();
        let mut before = String::new();
        for (place, line) in lines(&source, |_| true) {
            // What depends on a feature or is hidden is imported by itself.
            let is_alone = before.starts_with("#[");
            if let Some((visibility, path)) = imported(&line).filter(|_| !is_alone) {
                let import = (visibility.to_owned(), path.to_owned());
                if seen.contains(&import) {
                    found.push(format!("{place}: {line}"));
                }
                seen.push(import);
            }
            before = line;
        }
    }
    assert!(found.is_empty(), "imported a second time:\n{}", found.join("\n"));
}

#[test]
fn a_phrase_is_found_as_whole_words() {
    assert!(phrase("It Stands for a text.").is_some());
    assert!(phrase("withstands information").is_none());
    assert!(phrase("it stands forward").is_none());
}
