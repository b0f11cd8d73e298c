//! The files of a run and their trees: kept, or read again when they are asked for.

mod file;
mod tree;

pub use file::KeptFile;
pub(crate) use file::Look;
pub(crate) use tree::HasTree;
pub(crate) use tree::KeptTree;
