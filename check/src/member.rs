//! A document among others.

use comity_tree::Tree;

use crate::{
    document::Document,
    kept::{HasTree, KeptFile},
};

/// A document among others.
#[derive(Clone, Copy, Debug)]
pub struct Member<'r> {
    /// Its file.
    pub file: &'r KeptFile,
    /// What has its tree.
    pub tree: Option<&'r dyn HasTree>,
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

impl<'r> Member<'r> {
    /// Its tree, if it can be read.
    pub(crate) fn tree(&self) -> Option<&'r Tree<'r>> {
        self.tree.and_then(HasTree::tree)
    }
}
