//! From the files of an ontology to its model.

mod embedded;
mod files;
mod gather;
mod parsing;
mod shelf;

use std::path::{Path, PathBuf};

use comity_tree::{Finding, Severity, Source, Tree};

pub use files::{Disk, FileStore, Folder};

use gather::{Address, Gathered, gather};
use shelf::Shelf;

use crate::{
    extend,
    layers::Layers,
    lint,
    model::{Deferred, Model},
    parse,
    report::Report,
    resolve,
};

/// An ontology as far as it could be read, and everything that is wrong with it.
#[derive(Debug)]
pub struct LoadedOntology {
    /// The names of its files: the entry first, then what it imports and extends in the order of
    /// discovery.
    pub names: Vec<String>,
    /// The files, in the same order.
    pub sources: Deferred<Vec<Source>>,
    /// Absolute paths of the files that come from the file system.
    pub paths: Vec<PathBuf>,
    /// What is sound of it; absent if the entry could not be read at all.
    pub model: Option<Model>,
    /// What is wrong, each with the index of its file, in the order of files and places.
    pub findings: Vec<(usize, Finding)>,
}

impl LoadedOntology {
    /// Whether nothing is wrong that is an error.
    pub fn is_sound(&self) -> bool {
        self.model.is_some() && self.findings.iter().all(|(_, f)| f.severity < Severity::Error)
    }
}

/// Loads the ontology at `path`, and everything that it imports and extends.
pub fn load(path: &Path) -> LoadedOntology {
    load_with(&Disk, path)
}

/// Loads an ontology or module that comes with the language, such as `bilateral`.
pub fn load_builtin(name: &str) -> LoadedOntology {
    build(&Disk, Address::Module(name.to_owned()))
}

/// Loads the ontology at `path` of `files`.
pub fn load_with(files: &dyn FileStore, path: &Path) -> LoadedOntology {
    build(files, Address::Path(path.to_owned()))
}

/// The names of the modules that come with the language.
pub fn builtin_names() -> impl Iterator<Item = &'static str> + Clone {
    embedded::names()
}

/// The text of the module that messages call by this name.
#[cfg(feature = "packed")]
pub(crate) fn embedded_source(name: &str) -> Option<&'static str> {
    embedded::text(name.strip_prefix("comity:")?)
}

fn build(files: &dyn FileStore, entry: Address) -> LoadedOntology {
    let shelf = Shelf::default();
    let Gathered { reads, layers, paths, mut report, complete } = gather(files, entry, &shelf);
    let trees: Vec<_> = reads.iter().map(|read| read.tree.as_ref()).collect();
    let is_read = trees.first().is_some_and(Option::is_some);
    let model = is_read.then(|| model(&trees, &layers, complete, &mut report));
    drop(reads);
    let sources = shelf.into_sources();
    let names = sources.iter().map(|source| source.name.clone()).collect();
    LoadedOntology { names, sources: sources.into(), paths, model, findings: report.finish() }
}

fn model(
    trees: &[Option<&Tree<'_>>],
    layers: &Layers,
    complete: bool,
    report: &mut Report,
) -> Model {
    let incomplete = !complete || trees.iter().any(Option::is_none);
    let mut declarations = parse::parse(trees, layers, report);
    extend::extend(&mut declarations, layers, report);
    let names = resolve::Names::gather(&mut declarations, incomplete, report);
    let model = resolve::resolve(&declarations, &names, layers, report);
    lint::lint(&declarations, &model, &names, layers, report);
    model
}
