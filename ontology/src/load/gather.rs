//! The files of an ontology: the entry, and what it imports.

use std::collections::VecDeque;
use std::path::{Path, PathBuf};

use comity_tree::{Code, Finding, Format, Source, Span};

use super::{Files, embedded, files};
use crate::codes;
use crate::graph;
use crate::model::Location;
use crate::report::{Report, did_you_mean};

/// The files of an ontology, and what is wrong with the way they hang together.
pub(super) struct Gathered {
    pub(super) sources: Vec<Source>,
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
                .ok_or_else(|| format!("no module `{name}` comes with the language")),
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
pub(super) fn gather(files: &dyn Files, entry: Address) -> Gathered {
    let mut report = Report::default();
    let mut complete = true;
    let mut sources: Vec<Source> = Vec::new();
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
                        sources.push(Source { name: address.name(), text: String::new() });
                    }
                    continue;
                }
            };
            let file = sources.len();
            let source = Source::from_bytes(address.name(), bytes).unwrap_or_else(|bad| {
                report.add(file, bad.1);
                bad.0
            });
            for (import, at) in imports_of(&source.text, file) {
                open.push_back((address.join(&import), Some(at)));
            }
            report.files.push(address.name());
            sources.push(source);
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
    Gathered { paths: paths.collect(), sources, report, complete }
}

fn unreadable(address: &Address, from: Option<Location>, why: &str, report: &mut Report) {
    let help = match address {
        Address::Module(name) => did_you_mean(name, embedded::names()),
        Address::Path(_) if from.is_some() => {
            "an import is a path from the folder of its file, or `comity:` and the name of a module"
                .to_owned()
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

/// The imports that a file writes. Whatever else is in their place is for the parser to
/// refuse.
fn imports_of(text: &str, file: usize) -> Vec<(String, Location)> {
    let read = Format::Toml.read(text);
    let Some(tree) = &read.tree else { return Vec::new() };
    let headers = ["ontology", "module"].iter().filter_map(|key| tree.root().get(key));
    headers
        .filter_map(|header| header.get("imports"))
        .flat_map(comity_tree::Node::items)
        .filter_map(|item| Some((item.as_str()?.to_owned(), Location { file, span: item.span() })))
        .collect()
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
            "all files share one space of names, so the import can simply go",
        );
    }
}
