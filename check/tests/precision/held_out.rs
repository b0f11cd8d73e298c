//! The held-out sentences of the readers, with the names and terms that they have.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

use comity_tree::{Node, yaml};
use serde::{Deserialize, de::DeserializeOwned};

pub(crate) const LANGUAGES: [&str; 4] = ["en", "zh", "ru", "fr"];
pub(crate) const GENRES: [&str; 5] = ["statement", "news", "encyclopedia", "interview", "treaty"];

/// A sentence; `reading/held-out` says what its keys are.
#[derive(Clone, Deserialize)]
pub(crate) struct Sentence {
    pub(crate) states: String,
    pub(crate) day: String,
    pub(crate) text: String,
    #[serde(default)]
    pub(crate) names: Vec<String>,
    pub(crate) says: Vec<String>,
    #[serde(default)]
    pub(crate) not: Vec<String>,
}

#[derive(Deserialize)]
struct Sentences {
    sentence: Vec<Sentence>,
}

/// The terms of a sentence, and terms that it has no words for: `event visit`.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Terms {
    language: String,
    genre: String,
    start: String,
    pub(crate) says: Vec<String>,
    pub(crate) not: Vec<String>,
}

#[derive(Deserialize)]
struct AllTerms {
    sentence: Vec<Terms>,
}

/// Words in findings that the held-out sentences bring about, by whether the finding is right.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Judged {
    pub(crate) code: String,
    pub(crate) language: String,
    /// The words that mean what the finding says, wherever they are in these sentences.
    #[serde(default)]
    pub(crate) right: Vec<String>,
    /// The words that mean something else, each with the start of its sentence.
    #[serde(default)]
    pub(crate) wrong: BTreeMap<String, Vec<String>>,
}

#[derive(Deserialize)]
struct AllJudged {
    words: Vec<Judged>,
}

fn folder() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn read<T: DeserializeOwned>(path: &Path) -> T {
    let text = fs::read_to_string(path).unwrap_or_else(|_| panic!("{} is there", path.display()));
    toml::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

pub(crate) fn sentences(language: &str, genre: &str) -> Vec<Sentence> {
    let path = folder().join("../reading/held-out").join(language).join(format!("{genre}.toml"));
    read::<Sentences>(&path).sentence
}

/// The terms of the sentences of a genre, each with its sentence.
pub(crate) fn terms(language: &str, genre: &str) -> Vec<(Sentence, Terms)> {
    let all: AllTerms = read(&folder().join("tests/precision/terms.toml"));
    let known = all.sentence.into_iter().filter(|t| t.language == language && t.genre == genre);
    let sentences = sentences(language, genre);
    known
        .map(|terms| {
            let mut of = sentences.iter().filter(|s| s.text.starts_with(&terms.start));
            (of.next().unwrap_or_else(|| panic!("{}", terms.start)).clone(), terms)
        })
        .collect()
}

pub(crate) fn judged() -> Vec<Judged> {
    read::<AllJudged>(&folder().join("tests/precision/words.toml")).words
}

/// The names of the states, by language and state.
fn states() -> BTreeMap<String, BTreeMap<String, Vec<String>>> {
    read(&folder().join("tests/precision/states.toml"))
}

/// The files of the registries whose names are those of one thing: not the groups, persons and
/// places of the corpus, which common nouns call as well.
const REGISTERED: [&str; 8] = [
    "world/world",
    "corpus/registry/agreements.yaml",
    "corpus/registry/conflicts.yaml",
    "corpus/registry/disputes.yaml",
    "corpus/registry/events.yaml",
    "corpus/registry/organisations.yaml",
    "corpus/registry/polities.yaml",
    "corpus/registry/projects.yaml",
];

/// The names of the world's registry and of the corpus, each with the tag of its language.
pub(crate) fn registered_names() -> Vec<(String, String)> {
    let mut files: Vec<PathBuf> = Vec::new();
    for name in REGISTERED {
        let path = folder().join("..").join(name);
        match fs::read_dir(&path) {
            Ok(entries) => files.extend(entries.map(|entry| entry.expect("an entry").path())),
            Err(_) => files.push(path),
        }
    }
    let mut names = Vec::new();
    for path in files {
        let text = fs::read_to_string(&path).unwrap_or_else(|_| panic!("{}", path.display()));
        let tree = yaml::read(&text).tree.expect("a registry is readable");
        collect_names(tree.root(), &mut names);
    }
    names
}

/// Adds every name below a node that has a language.
fn collect_names(node: Node<'_>, names: &mut Vec<(String, String)>) {
    let text = |key: &str| node.get(key).and_then(Node::as_str).map(str::to_owned);
    names.extend(text("lang").zip(text("name")));
    for (_, value) in node.entries() {
        collect_names(value, names);
    }
    for item in node.items() {
        collect_names(item, names);
    }
}
/// A registry of the states, with their names in each language.
pub(crate) fn registry() -> String {
    let all = states();
    let mut states: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for (language, names) in &all {
        let tag = if language == "zh" { "zh-Hans" } else { language };
        for (state, names) in names {
            let names = names.iter().map(|name| format!("{{ lang: {tag}, name: {name:?} }}"));
            states.entry(state).or_default().extend(names);
        }
    }
    let actor = |(state, names): (&&str, &Vec<String>)| {
        format!("  - {{ id: {state}, type: state, names: [{}] }}\n", names.join(", "))
    };
    let actors: String = states.iter().map(actor).collect();
    format!("ontology: bilateral@0.1.0\nactors:\n{actors}")
}
