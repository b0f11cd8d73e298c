//! The examples on the pages of the codes: the wrong one has exactly the finding of the page, and
//! the right one has none.

use std::{fs, path::Path};

use comity_check::{explain::built_in, page};
use comity_tree::{Code, Group};

use crate::case::{Case, sha256};

/// The codes whose pages have no example, and why.
const WITHOUT: [(&str, &str); 6] = [
    ("too-large", "a file of 4 GiB"),
    ("too-many-terms", "65,536 terms: a test of the ontology language makes them"),
    ("lost-rule", "a finding of `gen`, which has one format"),
    ("unfinished-conflict", "thousands of claims"),
    ("unfinished-evidence", "ranges of millions of characters"),
    ("internal-error", "every known cause is corrected"),
];

/// A code block: the words after its fence, and its text.
struct Block<'p> {
    info: Vec<&'p str>,
    text: &'p str,
}

fn blocks(markdown: &str) -> Vec<Block<'_>> {
    let mut parts = markdown.split("```");
    let mut blocks = Vec::new();
    while let (Some(_), Some(block)) = (parts.next(), parts.next()) {
        let (info, text) = block.split_once('\n').expect("a block has lines");
        blocks.push(Block { info: info.split_whitespace().collect(), text });
    }
    blocks
}

/// The part of a page below a heading.
fn section<'p>(page: &'p str, title: &str) -> &'p str {
    let mut sections = page.split("## ");
    sections.find_map(|one| one.strip_prefix(title)?.strip_prefix('\n')).unwrap_or_default()
}

/// What all examples share, from `docs/findings.md`.
struct Shared {
    page: String,
}

impl Shared {
    fn read() -> Self {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/findings.md");
        Self { page: fs::read_to_string(path).unwrap() }
    }

    fn block(&self, name: &str) -> &str {
        let blocks = blocks(&self.page);
        let block = blocks.iter().find(|block| block.info.get(1) == Some(&name));
        block.unwrap_or_else(|| panic!("findings.md has no block `{name}`")).text
    }
}

/// The codes that a run on these blocks finds, each once.
fn found(shared: &Shared, given: &str, example: &str) -> Vec<String> {
    let mut case = Case::new();
    let mut command = Vec::new();
    let (mut document, mut source) = (None, None);
    let blocks: Vec<_> = blocks(given).into_iter().chain(blocks(example)).collect();
    let has_claims = |block: &Block<'_>| block.text.lines().any(|line| line == "claims:");
    let is_registry = |block: &Block<'_>| block.info.iter().any(|word| word.contains("registry/"));
    if blocks.iter().any(has_claims) && !blocks.iter().any(is_registry) {
        case = case.with("registry/states.yaml", shared.block("registry"));
    }
    let is_own = given.contains("ontology.toml");
    for Block { info, text } in &blocks {
        let language = info[0];
        if language == "console" {
            let words = text.trim().strip_prefix("$ comity ").expect("a command of comity");
            command = words.split(' ').map(str::to_owned).collect();
            continue;
        }
        let name = info.iter().skip(1).find(|word| word.contains('.'));
        let name = name.map_or_else(
            || match language {
                "toml" => "ontology.toml".to_owned(),
                _ => format!("document.{language}"),
            },
            |name| (*name).to_owned(),
        );
        let head = match language {
            "toml" if text.contains("language = ") => String::new(),
            "toml" if ["comity.toml", "baseline.toml"].contains(&name.as_str()) => String::new(),
            "toml" => format!("{}\n", shared.block(if is_own { "ontology" } else { "module" })),
            "yaml" if is_own || text.starts_with(['#']) || text.starts_with("ontology:") => {
                String::new()
            }
            "yaml" if text.starts_with("claims:") || text.starts_with("context:") => {
                let hash = sha256(source.unwrap_or_default());
                let source = shared.block("source").replace("SHA256", &hash);
                format!("ontology: bilateral@0.1.0\n{source}")
            }
            "yaml" => "ontology: bilateral@0.1.0\n".to_owned(),
            _ => String::new(),
        };
        if name.starts_with("sources/") {
            source = Some(*text);
        }
        if name.starts_with("document.") {
            document = Some(name.clone());
        }
        let text = format!("{head}{text}");
        let escapes = info.contains(&"escapes");
        case = case.with(&name, if escapes { unescaped(&text) } else { text.into_bytes() });
    }
    if command.is_empty() {
        command = match document {
            None => vec!["lint".to_owned(), "ontology.toml".to_owned()],
            Some(document) => vec!["check".to_owned(), document],
        };
        if command[0] == "check" && is_own {
            command.extend(["--ontology".to_owned(), "ontology.toml".to_owned()]);
        }
        if source.is_some() {
            command.extend(["--sources".to_owned(), "sources".to_owned()]);
        }
    }
    command.extend(["--format".to_owned(), "json".to_owned()]);
    let arguments: Vec<&str> = command.iter().map(String::as_str).collect();
    let report = case.run(&arguments).json();
    let findings = report["findings"].as_array().expect("a report has findings").iter();
    let mut codes: Vec<String> =
        findings.map(|finding| finding["code"].as_str().unwrap().to_owned()).collect();
    codes.sort();
    codes.dedup();
    codes
}

/// A text with `\x` and two hexadecimal digits as bytes.
fn unescaped(text: &str) -> Vec<u8> {
    let mut parts = text.split("\\x");
    let mut bytes = parts.next().unwrap_or_default().as_bytes().to_vec();
    for part in parts {
        let (digits, rest) = part.split_at(2);
        bytes.push(u8::from_str_radix(digits, 16).expect("two hexadecimal digits"));
        bytes.extend(rest.as_bytes());
    }
    bytes
}

fn check(group: Group) {
    let shared = Shared::read();
    let mut faults = Vec::new();
    for code in built_in().filter(|code: &&Code| code.group == group) {
        let page = page::body(code);
        let [given, wrong, right] = ["Given", "Wrong", "Right"].map(|title| section(page, title));
        if WITHOUT.iter().any(|(name, _)| *name == code.name) {
            assert!(wrong.is_empty(), "{} has an example: remove it from the list", code.name);
            continue;
        }
        let of_wrong = found(&shared, given, wrong);
        if of_wrong != [code.name] {
            faults.push(format!("{}, wrong: {of_wrong:?}", code.name));
        }
        let of_right = found(&shared, given, right);
        if !of_right.is_empty() {
            faults.push(format!("{}, right: {of_right:?}", code.name));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn examples_of_files() {
    check(Group::File);
}

#[test]
fn examples_of_documents() {
    check(Group::Document);
}

#[test]
fn examples_of_several_documents() {
    check(Group::Corpus);
}

#[test]
fn examples_of_evidence() {
    check(Group::Evidence);
}

#[test]
fn examples_of_project_files() {
    check(Group::Project);
}

#[test]
fn examples_of_ontologies() {
    check(Group::Ontology);
}
