//! The files of a run and their trees: kept, or read again when they are asked for.

mod file;
mod tree;

pub use self::file::KeptFile;
pub(crate) use self::{
    file::Look,
    tree::{HasTree, KeptTree},
};
