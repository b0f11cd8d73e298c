//! The files of an ontology: the entry, and what it imports.

use std::collections::VecDeque;
use std::path::{Path, PathBuf};

use comity_tree::{Code, Finding, Format, Node, Read, Source, Span, did_you_mean_one_of};

use super::{Files, embedded, files, shelf::Shelf};
use crate::codes;
use crate::graph;
use crate::model::Location;
use crate::report::Report;

/// The files of an ontology, and what is wrong with how they import each other.
pub(super) struct Gathered<'s> {
    /// What each file was read into, in the order of discovery.
    pub(super) reads: Vec<Read<'s>>,
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

    fn read(&self, files: &dyn Files) -> Result<Vec<u8>, String> {
        match self {
            Self::Path(path) => files.read(path),
            Self::Module(name) => embedded::text(name)
                .map(|text| text.as_bytes().to_vec())
                .ok_or_else(|| format!("there is no built-in module `{name}`")),
        }
    }

    fn canonical(&self, files: &dyn Files) -> Self {
        match self {
            Self::Path(path) => Self::Path(files.canonical(path)),
            Self::Module(_) => self.clone(),
        }
    }
}

/// An import of one file by another.
struct Import {
    to: usize,
    at: Location,
}

/// Reads the entry and everything that it imports, each file once.
///
/// An entry that cannot be read is on the shelf without its text, and has no tree.
pub(super) fn gather<'s>(files: &dyn Files, entry: Address, shelf: &'s Shelf) -> Gathered<'s> {
    let mut report = Report::default();
    let mut complete = true;
    let mut end = shelf.end();
    let mut reads: Vec<Read<'s>> = Vec::new();
    let mut canonical: Vec<Address> = Vec::new();
    let mut imports: Vec<Vec<Import>> = Vec::new();
    let mut open: VecDeque<(Address, Option<Location>)> = VecDeque::from([(entry, None)]);
    while let Some((address, from)) = open.pop_front() {
        let one = address.canonical(files);
        let file = if let Some(known) = canonical.iter().position(|known| *known == one) {
            known
        } else {
            let bytes = match address.read(files) {
                Ok(bytes) => bytes,
                Err(why) => {
                    complete = false;
                    unreadable(&address, from, &why, &mut report);
                    if from.is_none() {
                        end.add(Source { name: address.name(), text: String::new() });
                    }
                    continue;
                }
            };
            let file = reads.len();
            let source = Source::from_bytes(address.name(), bytes).unwrap_or_else(|bad| {
                report.add(file, bad.1);
                bad.0
            });
            let read = Format::Toml.read(&end.add(source).text);
            report.add_all(file, read.findings.clone());
            for import in read.tree.iter().flat_map(|tree| imports_of(tree.root())) {
                let at = Location { file, span: import.span() };
                open.push_back((address.join(import.text()), Some(at)));
            }
            report.files.push(address.name());
            reads.push(read);
            canonical.push(one);
            imports.push(Vec::new());
            file
        };
        if let Some(at) = from {
            imports[at.file].push(Import { to: file, at });
        }
    }
    report_loops(&imports, &mut report);
    let paths = canonical.into_iter().filter_map(|address| match address {
        Address::Path(path) => Some(std::path::absolute(&path).unwrap_or(path)),
        Address::Module(_) => None,
    });
    Gathered { reads, paths: paths.collect(), report, complete }
}

fn unreadable(address: &Address, from: Option<Location>, why: &str, report: &mut Report) {
    let help = match address {
        Address::Module(name) => did_you_mean_one_of(name, embedded::names()),
        Address::Path(_) if from.is_some() => {
            "an import is a path relative to its file, or `comity:NAME`".to_owned()
        }
        Address::Path(_) => String::new(),
    };
    let message = format!("cannot read `{}`: {why}", address.name());
    match from {
        Some(at) => report.help(codes::MISSING_IMPORT, at, message, help),
        None => {
            report.add(0, Finding::new(Code::UNREADABLE_FILE, Span::at(0), message).help(help));
        }
    }
}

/// The imports of a file. The parser reports anything else that is in their place.
fn imports_of(root: Node<'_>) -> impl Iterator<Item = Node<'_>> {
    let headers = ["ontology", "module"].into_iter().filter_map(move |key| root.get(key));
    let imports = headers.filter_map(|header| header.get("imports")).flat_map(Node::items);
    imports.filter(|item| item.as_str().is_some())
}

fn report_loops(imports: &[Vec<Import>], report: &mut Report) {
    let edges: Vec<Vec<usize>> =
        imports.iter().map(|list| list.iter().map(|import| import.to).collect()).collect();
    for found in graph::loops(&edges) {
        let at = imports[found.from][found.edge].at;
        let way = found.describe(|file| &report.files[file]);
        report.help(
            codes::IMPORT_LOOP,
            at,
            format!("`{}` imports itself: {way}", report.files[found.nodes[0]]),
            "remove the import: all files share one namespace",
        );
    }
}
