//! A document among others.

use comity_tree::Tree;

use crate::{document::Document, file::LoadedFile};

/// A document among others.
#[derive(Clone, Copy, Debug)]
pub struct Member<'r> {
    /// Its file.
    pub file: &'r LoadedFile,
    /// Its tree, if it can be read.
    pub tree: Option<&'r Tree<'r>>,
    /// What is known of it.
    pub document: &'r Document,
    /// Whether it is checked itself, or only read for its ids.
    pub checked: bool,
    /// Whether its entries add to those of other documents.
    pub adds: bool,
    /// Whether it is checked as part of a folder that holds claims too, so that all that may
    /// refer to it is there.
    pub is_whole: bool,
}
