//! No circle between the files of a crate.
//!
//! A file depends on the files that define what its paths from `crate`, `super` and `self` name,
//! wherever that is exported again. What a module takes from its own children is left out: it is
//! composed of them, and they may use what it defines.

use std::{
    collections::{BTreeMap, BTreeSet, VecDeque},
    fs,
    path::Path,
};

use proc_macro2::{Delimiter, TokenStream, TokenTree};

/// The folders of all crates, with the name of each.
const CRATES: [&str; 12] = [
    "tree/src",
    "ontology/src",
    "gen/src",
    "targets/src",
    "macros/src",
    "src",
    "reading/src",
    "world/src",
    "questions/src",
    "check/src",
    "server/src",
    "cli/src",
];

/// The names from the root of a crate down to a module.
type Module = Vec<String>;

/// A path in a file.
#[derive(Debug)]
struct Named {
    steps: Vec<String>,
    /// Whether the file exports what it names.
    is_export: bool,
}

/// The modules of a crate that have a file, with the paths that are in it.
#[derive(Debug, Default)]
struct Crate(BTreeMap<Module, Vec<Named>>);

impl Crate {
    fn read(folder: &Path) -> Self {
        let mut found = Self::default();
        let mut folders = vec![folder.to_owned()];
        while let Some(below) = folders.pop() {
            for entry in fs::read_dir(&below).expect("a folder of the project").flatten() {
                let path = entry.path();
                if path.is_dir() {
                    folders.push(path);
                } else if path.extension().is_some_and(|extension| extension == "rs") {
                    let place = path.strip_prefix(folder).expect("it is below").with_extension("");
                    let steps = place.iter().map(|step| step.to_string_lossy().into_owned());
                    found.add(steps.collect(), &fs::read_to_string(&path).expect("it can be read"));
                }
            }
        }
        found
    }

    fn add(&mut self, mut module: Module, text: &str) {
        if module.last().is_some_and(|name| name == "tests") {
            return;
        }
        if [["lib"], ["main"]].iter().any(|root| module == *root) {
            module.clear();
        }
        let mut paths = Vec::new();
        gather(text.parse().expect("the file is Rust"), &mut paths);
        self.0.insert(module, paths);
    }

    /// The modules that each module depends on.
    fn arrows(&self) -> BTreeMap<&Module, BTreeSet<&Module>> {
        let arrows = self.0.iter().map(|(from, paths)| {
            let ends = paths.iter().filter_map(|named| {
                let to = self.definer(from, &named.steps, 0)?;
                // What a module exports from below it is not what it works with.
                let is_passed_on = named.is_export && to.starts_with(from);
                (!is_passed_on).then_some(to)
            });
            let is_own = |to: &Module| {
                to == from || to.split_last().is_some_and(|(_, parent)| parent == from.as_slice())
            };
            (from, ends.filter(|to| !is_own(to)).collect())
        });
        arrows.collect()
    }

    /// The module that defines what a path names.
    fn definer(&self, from: &Module, steps: &[String], depth: usize) -> Option<&Module> {
        let mut at = from.clone();
        let mut steps = steps.iter().peekable();
        match steps.peek()?.as_str() {
            "crate" => at.clear(),
            "super" | "self" => {}
            // A path in `use` may begin with a child.
            child if self.0.contains_key(&below(from, child)) => {}
            _ => return None,
        }
        while let Some(step) = steps.next() {
            match step.as_str() {
                "crate" | "self" => {}
                "super" => drop(at.pop()),
                name if self.0.contains_key(&below(&at, name)) => at.push(name.to_owned()),
                name => {
                    let exports = self.0.get(&at)?.iter().filter(|named| named.is_export);
                    let mut exports = exports.filter(|named| named.steps.last().unwrap() == name);
                    let rest: Vec<String> = steps.cloned().collect();
                    // Two modules that export each other would never end.
                    let next = exports.next().filter(|_| depth < 8);
                    let next = next.map(|named| [named.steps.as_slice(), &rest].concat());
                    let elsewhere = next.and_then(|path| self.definer(&at, &path, depth + 1));
                    return elsewhere.or_else(|| self.0.get_key_value(&at).map(|(key, _)| key));
                }
            }
        }
        self.0.get_key_value(&at).map(|(key, _)| key)
    }

    /// The shortest circle, as the modules on it; empty if there is none.
    fn circle(&self) -> Vec<String> {
        let arrows = self.arrows();
        let circles = arrows.keys().filter_map(|start| way_back(&arrows, start));
        let shortest = circles.min_by_key(Vec::len).unwrap_or_default();
        shortest.into_iter().map(|module| module.join("::")).collect()
    }
}

fn below(module: &Module, name: &str) -> Module {
    [module.as_slice(), &[name.to_owned()]].concat()
}

/// The shortest way from a module back to it.
fn way_back<'m>(
    arrows: &BTreeMap<&'m Module, BTreeSet<&'m Module>>,
    start: &'m Module,
) -> Option<Vec<&'m Module>> {
    let mut before: BTreeMap<&Module, &Module> = BTreeMap::new();
    let mut open = VecDeque::from([start]);
    while let Some(module) = open.pop_front() {
        for next in &arrows[module] {
            if *next == start {
                let mut way = vec![start, module];
                while *way.last()? != start {
                    way.push(before[way.last()?]);
                }
                way.reverse();
                return Some(way);
            }
            if !before.contains_key(next) {
                before.insert(next, module);
                open.push_back(next);
            }
        }
    }
    None
}

/// The paths in a stream of tokens, except those of tests.
fn gather(tokens: TokenStream, found: &mut Vec<Named>) {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let mut at = 0;
    while at < tokens.len() {
        let is_step = at >= 2 && is_separator(&tokens, at - 2);
        match &tokens[at] {
            TokenTree::Group(_) if is_for_tests(&tokens, at) => {
                at = after_item(&tokens, at + 1);
                continue;
            }
            TokenTree::Group(group) => gather(group.stream(), found),
            TokenTree::Ident(word) if word == "use" => {
                let is_export =
                    tokens[..at].iter().rev().take(2).any(|token| is_word(token, "pub"));
                let (paths, end) = tree(&tokens, at + 1);
                found.extend(paths.into_iter().map(|steps| Named { steps, is_export }));
                at = end;
            }
            TokenTree::Ident(word)
                if !is_step
                    && ["crate", "super", "self"].iter().any(|root| word == root)
                    && is_separator(&tokens, at + 1) =>
            {
                let (mut paths, end) = tree(&tokens, at);
                found.extend(paths.pop().map(|steps| Named { steps, is_export: false }));
                at = end.max(at + 1);
                continue;
            }
            _ => {}
        }
        at += 1;
    }
}

/// The paths of a tree of names, and where it ends.
fn tree(tokens: &[TokenTree], mut at: usize) -> (Vec<Vec<String>>, usize) {
    let mut steps: Vec<String> = Vec::new();
    loop {
        match tokens.get(at) {
            Some(TokenTree::Ident(word)) => steps.push(word.to_string()),
            Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Brace => {
                let inner: Vec<TokenTree> = group.stream().into_iter().collect();
                let (mut all, mut start) = (Vec::new(), 0);
                while start < inner.len() {
                    let (paths, end) = tree(&inner, start);
                    all.extend(paths.into_iter().map(|path| [steps.clone(), path].concat()));
                    start = end + 1;
                }
                return (all, at + 1);
            }
            _ => return (vec![steps], at),
        }
        // A new name for what is named, or for nothing, is not a step.
        if tokens.get(at + 1).is_some_and(|token| is_word(token, "as")) {
            return (vec![steps], at + 3);
        }
        if !is_separator(tokens, at + 1) {
            return (vec![steps], at + 1);
        }
        at += 3;
    }
}

/// Whether two tokens are `::`.
fn is_separator(tokens: &[TokenTree], at: usize) -> bool {
    let is_colon =
        |token: &TokenTree| matches!(token, TokenTree::Punct(one) if one.as_char() == ':');
    tokens.get(at..at + 2).is_some_and(|both| both.iter().all(is_colon))
}

fn is_word(token: &TokenTree, word: &str) -> bool {
    matches!(token, TokenTree::Ident(found) if found == word)
}

/// Whether a token is the bracket of `#[cfg(test)]`, or of the like.
fn is_for_tests(tokens: &[TokenTree], at: usize) -> bool {
    let is_attribute = at > 0 && tokens[at - 1].to_string() == "#";
    let text = tokens[at].to_string().replace(' ', "");
    is_attribute && text.starts_with("[cfg(") && text.contains("test") && !text.contains("not(")
}

/// The token after an item or a statement.
fn after_item(tokens: &[TokenTree], from: usize) -> usize {
    let ends = |token: &TokenTree| match token {
        TokenTree::Group(group) => group.delimiter() == Delimiter::Brace,
        token => token.to_string() == ";",
    };
    let rest = tokens[from..].iter();
    from + rest.take_while(|token| !ends(token)).count() + 1
}

#[test]
fn no_crate_has_a_circle_of_files() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    for folder in CRATES {
        let found = Crate::read(&root.join(folder));
        assert!(found.arrows().values().any(|ends| !ends.is_empty()) || found.0.len() < 3);
        let circle = found.circle().join(" → ");
        assert!(circle.is_empty(), "the files of {folder} form a circle: {circle}");
    }
}

/// The circle of a crate of these modules.
fn circle(files: &[(&str, &str)]) -> String {
    let mut found = Crate::default();
    for (module, text) in files {
        found.add(module.split("::").map(str::to_owned).collect(), text);
    }
    found.circle().join(" → ")
}

#[test]
fn circles_are_found_through_exports_and_in_paths_of_expressions() {
    let parent = ("lib", "mod a; mod b; pub use a::{One, two as three};");
    let a = ("a", "use crate::b::{self, Other}; pub struct One;");
    assert_eq!(circle(&[parent, a, ("b", "use super::One;")]), "a → b → a");
    assert_eq!(circle(&[parent, a, ("b", "fn f() { g(crate::a::h()) }")]), "a → b → a");
    assert_eq!(circle(&[parent, a, ("b", "#[cfg(test)] mod tests { use crate::a::One; }")]), "");
    assert_eq!(circle(&[parent, a, ("b", "use std::fmt; pub struct Other;")]), "");
}

#[test]
fn a_module_is_composed_of_its_children() {
    let (root, child) = (("lib", "mod a;"), ("a::b", "use super::One;"));
    assert_eq!(circle(&[root, ("a", "mod b; use b::f; pub struct One;"), child]), "");
    let (aunt, user) = (("c", "use crate::a::b::f;"), ("a", "mod b; use crate::c; struct One;"));
    assert_eq!(circle(&[root, user, aunt, child]), "a → c → a::b → a");
}
