//! The list of targets.

use std::sync::LazyLock;

use comity_gen::Target;

use crate::{
    codebook::Codebook, python::Python, rdf::Rdf, sql::Sql, terms::TermTables,
    typescript::TypeScript,
};

static ALL: LazyLock<Vec<&'static dyn Target>> =
    LazyLock::new(|| [comity_gen::targets(), OUTSIDE_RUST].concat());

/// The targets of this crate. A new one is a module and a line here.
const OUTSIDE_RUST: &[&dyn Target] = &[&TypeScript, &Python, &Codebook, &TermTables, &Rdf, &Sql];

/// Every target, those of `comity-gen` first.
pub fn targets() -> &'static [&'static dyn Target] {
    &ALL
}

/// The target of this name.
pub fn target(name: &str) -> Option<&'static dyn Target> {
    targets().iter().copied().find(|target| target.name() == name)
}
