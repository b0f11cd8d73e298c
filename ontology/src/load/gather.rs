//! The files of an ontology: the entry, what it imports, and what it extends.

use std::path::{Path, PathBuf};

use comity_tree::{Code, Finding, Node, Read, Source, Span, did_you_mean_one_of};

use super::{FileStore, embedded, files, parsing::parse_all, shelf::Shelf};
use crate::{
    codes, graph,
    layers::{Extends, Layers},
    model::Location,
    report::Report,
};

/// The files of an ontology, and what is wrong with how they lead to each other.
pub(super) struct Gathered<'s> {
    /// What each file was read into, in the order of discovery.
    pub(super) reads: Vec<Read<'s>>,
    /// The ontologies that the files belong to.
    pub(super) layers: Layers,
    pub(super) paths: Vec<PathBuf>,
    pub(super) report: Report,
    /// Whether every file could be read.
    pub(super) complete: bool,
}

/// Where a file comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Address {
    /// A path of the file system.
    Path(PathBuf),
    /// The name of an embedded module.
    Module(String),
}

impl Address {
    /// The address that an import in the file at `self` means.
    fn join(&self, import: &str) -> Self {
        if let Some(name) = import.strip_prefix("comity:") {
            return Self::Module(name.to_owned());
        }
        match self {
            Self::Path(path) => {
                Self::Path(files::normal(&path.parent().unwrap_or(Path::new("")).join(import)))
            }
            Self::Module(name) => {
                let directory = Path::new(name).parent().unwrap_or(Path::new(""));
                let path = files::normal(&directory.join(import)).display().to_string();
                let path = path.replace(std::path::MAIN_SEPARATOR, "/");
                Self::Module(path.strip_suffix(".toml").unwrap_or(&path).to_owned())
            }
        }
    }

    /// The name that messages call the file by.
    fn name(&self) -> String {
        match self {
            Self::Path(path) => path.display().to_string(),
            Self::Module(name) => format!("comity:{name}"),
        }
    }

    fn read(&self, files: &dyn FileStore) -> Result<Vec<u8>, String> {
        match self {
            Self::Path(path) => files.read(path),
            Self::Module(name) => embedded::text(name)
                .map(|text| text.as_bytes().to_vec())
                .ok_or_else(|| format!("there is no built-in module `{name}`")),
        }
    }

    fn canonical(&self, files: &dyn FileStore) -> Self {
        match self {
            Self::Path(path) => Self::Path(files.canonical(path)),
            Self::Module(_) => self.clone(),
        }
    }
}

/// A way from one file to another.
#[derive(Clone)]
struct Way {
    to: usize,
    at: Location,
    kind: Kind,
}

/// Why one file leads to another.
#[derive(Clone, PartialEq)]
enum Kind {
    Import,
    /// With the version that it asks for.
    Extends(Option<String>),
}

/// Reads the entry and everything that it imports or extends, each file once.
///
/// An entry that cannot be read is on the shelf without its text, and has no tree.
pub(super) fn gather<'s>(files: &dyn FileStore, entry: Address, shelf: &'s Shelf) -> Gathered<'s> {
    let mut report = Report::default();
    let mut complete = true;
    let mut end = shelf.end();
    let mut reads: Vec<Read<'s>> = Vec::new();
    let mut canonical: Vec<Address> = Vec::new();
    let mut ways: Vec<Vec<Way>> = Vec::new();
    let mut open: Vec<(Address, Option<(Location, Kind)>)> = vec![(entry, None)];
    // What is found in one round is parsed at the same time; the order is that of a queue.
    while !open.is_empty() {
        let mut new: Vec<(Address, &'s str)> = Vec::new();
        for (address, from) in open.drain(..) {
            let one = address.canonical(files);
            let file = if let Some(known) = canonical.iter().position(|known| *known == one) {
                known
            } else {
                let bytes = match address.read(files) {
                    Ok(bytes) => bytes,
                    Err(why) => {
                        complete = false;
                        unreadable(&address, from.as_ref(), &why, &mut report);
                        if from.is_none() {
                            end.add(Source { name: address.name(), text: String::new() });
                        }
                        continue;
                    }
                };
                let file = canonical.len();
                let source = Source::from_bytes(address.name(), bytes).unwrap_or_else(|bad| {
                    report.add(file, bad.1);
                    bad.0
                });
                report.files.push(address.name());
                new.push((address, &end.add(source).text));
                canonical.push(one);
                ways.push(Vec::new());
                file
            };
            if let Some((at, kind)) = from {
                ways[at.file].push(Way { to: file, at, kind });
            }
        }
        let texts: Vec<&str> = new.iter().map(|(_, text)| *text).collect();
        for ((address, _), read) in new.iter().zip(parse_all(&texts)) {
            let file = reads.len();
            report.add_all(file, read.findings.clone());
            for (node, kind) in read.tree.iter().flat_map(|tree| ways_of(tree.root())) {
                let at = Location { file, span: node.span() };
                open.push((address.join(address_in(node, &kind)), Some((at, kind))));
            }
            reads.push(read);
        }
    }
    report_loops(&ways, &mut report);
    let layers = layers(&ways);
    let paths = canonical.into_iter().filter_map(|address| match address {
        Address::Path(path) => Some(std::path::absolute(&path).unwrap_or(path)),
        Address::Module(_) => None,
    });
    Gathered { reads, layers, paths: paths.collect(), report, complete }
}

fn unreadable(address: &Address, from: Option<&(Location, Kind)>, why: &str, report: &mut Report) {
    let message = format!("cannot read `{}`: {why}", address.name());
    let help = match (address, from) {
        (Address::Module(name), _) => did_you_mean_one_of(name, embedded::names()),
        (Address::Path(_), Some((_, Kind::Import))) => {
            "an import is a path relative to its file, or `comity:NAME`".to_owned()
        }
        (Address::Path(_), Some((_, Kind::Extends(_)))) => {
            "a base is a path relative to its file, or `comity:NAME`".to_owned()
        }
        (Address::Path(_), None) => String::new(),
    };
    match from {
        Some((at, Kind::Import)) => report.help(codes::MISSING_IMPORT, *at, message, help),
        Some((at, Kind::Extends(_))) => report.help(codes::MISSING_BASE, *at, message, help),
        None => {
            report.add(0, Finding::new(Code::UNREADABLE_FILE, Span::at(0), message).help(help));
        }
    }
}

/// The files that a file names. The parser reports anything else that is in their place.
fn ways_of(root: Node<'_>) -> impl Iterator<Item = (Node<'_>, Kind)> {
    let headers = ["ontology", "module"].into_iter().filter_map(move |key| root.get(key));
    let imports = headers.filter_map(|header| header.get("imports")).flat_map(Node::items);
    let imports = imports.map(|node| (node, Kind::Import));
    let bases = root.get("ontology").and_then(|header| header.get("extends"));
    let bases = bases.into_iter().flat_map(|node| {
        let single = (node.kind() != comity_tree::Kind::Seq).then_some(node);
        single.into_iter().chain(single.is_none().then(|| node.items()).into_iter().flatten())
    });
    let bases = bases.map(|node| (node, Kind::Extends(version_in(node.text()).map(str::to_owned))));
    imports.chain(bases).filter(|(node, _)| node.as_str().is_some())
}

/// What a node names, without the version.
fn address_in<'t>(node: Node<'t>, kind: &Kind) -> &'t str {
    match kind {
        Kind::Extends(Some(version)) => &node.text()[..node.text().len() - version.len() - 1],
        _ => node.text(),
    }
}

/// The version that a base is asked for in: the numbers behind the last `@`.
fn version_in(base: &str) -> Option<&str> {
    let (_, version) = base.rsplit_once('@')?;
    let is_version =
        !version.is_empty() && version.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
    is_version.then_some(version)
}

fn layers(ways: &[Vec<Way>]) -> Layers {
    let imports: Vec<Vec<usize>> = ways
        .iter()
        .map(|ways| ways.iter().filter(|way| way.kind == Kind::Import).map(|way| way.to).collect())
        .collect();
    let extends: Vec<Vec<Extends>> = ways
        .iter()
        .map(|ways| {
            let extends = ways.iter().filter_map(|way| match &way.kind {
                Kind::Import => None,
                Kind::Extends(version) => {
                    Some(Extends { file: way.to, version: version.clone(), at: way.at })
                }
            });
            extends.collect()
        })
        .collect();
    Layers::new(&imports, &extends)
}

fn report_loops(ways: &[Vec<Way>], report: &mut Report) {
    let edges: Vec<Vec<usize>> =
        ways.iter().map(|list| list.iter().map(|way| way.to).collect()).collect();
    for found in graph::loops(&edges) {
        let way = &ways[found.from][found.edge];
        let name = &report.files[found.nodes[0]];
        let round = found.describe(|file| &report.files[file]);
        // One step of the way round that extends makes it a loop of ontologies.
        let steps = found.nodes.iter().zip(found.nodes.iter().cycle().skip(1));
        let extending = steps.into_iter().find_map(|(&from, &to)| {
            ways[from].iter().find(|way| way.to == to && way.kind != Kind::Import)
        });
        let (code, at, message, help) = match extending {
            None => (
                codes::IMPORT_LOOP,
                way.at,
                format!("`{name}` imports itself: {round}"),
                "remove the import: all files share one namespace",
            ),
            Some(extending) => (
                codes::BASE_LOOP,
                if way.kind == Kind::Import { extending.at } else { way.at },
                format!("`{name}` extends itself: {round}"),
                "remove it from `extends`: a base does not know what extends it",
            ),
        };
        report.help(code, at, message, help);
    }
}
