//! From the files of an ontology to its model.

mod embedded;
mod files;
mod gather;

use std::path::{Path, PathBuf};

use comity_tree::{Finding, Format, Severity, Source, Tree};

pub use files::{Disk, Files, Folder};

use crate::model::Model;
use crate::report::Report;
use crate::{lint, parse, resolve};

/// An ontology as far as it could be read, and everything that is wrong with it.
#[derive(Debug)]
pub struct Loaded {
    /// Its files: the entry first, then the imports in the order of discovery.
    pub sources: Vec<Source>,
    /// Absolute paths of the files that come from the file system.
    pub paths: Vec<PathBuf>,
    /// What is sound of it; absent if the entry could not be read at all.
    pub model: Option<Model>,
    /// What is wrong, each with the index of its file, in the order of files and places.
    pub findings: Vec<(usize, Finding)>,
}

impl Loaded {
    /// Whether nothing is wrong that is an error.
    pub fn is_sound(&self) -> bool {
        self.model.is_some() && self.findings.iter().all(|(_, f)| f.severity < Severity::Error)
    }
}

/// Loads the ontology at `path` and everything that it imports.
pub fn load(path: &Path) -> Loaded {
    load_with(&Disk, path)
}

/// Loads an ontology or module that comes with the language, such as `bilateral`.
pub fn load_builtin(name: &str) -> Loaded {
    build(gather::gather(&Disk, gather::Address::Module(name.to_owned())))
}

/// Loads the ontology at `path` of `files`.
pub fn load_with(files: &dyn Files, path: &Path) -> Loaded {
    build(gather::gather(files, gather::Address::Path(path.to_owned())))
}

/// The names of the modules that come with the language.
pub fn builtin_names() -> impl Iterator<Item = &'static str> + Clone {
    embedded::names()
}

fn build(gathered: gather::Gathered) -> Loaded {
    let gather::Gathered { sources, paths, mut report, complete } = gathered;
    if report.files.is_empty() {
        // Not even the entry could be read.
        return Loaded { model: None, findings: report.finish(), sources, paths };
    }
    let reads: Vec<_> = sources.iter().map(|source| Format::Toml.read(&source.text)).collect();
    for (file, read) in reads.iter().enumerate() {
        for finding in &read.findings {
            report.add(file, finding.clone());
        }
    }
    let trees: Vec<_> = reads.iter().map(|read| read.tree.as_ref()).collect();
    let model =
        trees.first().is_some_and(Option::is_some).then(|| model(&trees, complete, &mut report));
    Loaded { model, findings: report.finish(), sources, paths }
}

fn model(trees: &[Option<&Tree<'_>>], complete: bool, report: &mut Report) -> Model {
    let incomplete = !complete || trees.iter().any(Option::is_none);
    let mut declarations = parse::parse(trees, report);
    let names = resolve::Names::gather(&mut declarations, incomplete, report);
    let model = resolve::resolve(&declarations, &names, report);
    lint::lint(&declarations, &model, &names, report);
    model
}
