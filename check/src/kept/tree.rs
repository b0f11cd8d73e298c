//! The tree of a file among many.

use std::{fmt, sync::OnceLock};

use comity_tree::Tree;

use super::KeptFile;

/// The tree of a file: kept, or read again from the text when it is asked for. In a run over many
/// files, all trees would take several times the memory of the texts, and most are not looked at
/// again.
pub(crate) struct KeptTree<'f> {
    file: &'f KeptFile,
    tree: OnceLock<Option<Tree<'f>>>,
}

impl<'f> KeptTree<'f> {
    /// The tree of a file; `None` if it cannot be read.
    pub(crate) fn new(file: &'f KeptFile, tree: Option<Tree<'f>>) -> Self {
        Self { file, tree: tree.into() }
    }

    /// The tree of a file that can be read, which was not kept.
    pub(crate) fn later(file: &'f KeptFile) -> Self {
        Self { file, tree: OnceLock::new() }
    }

    /// The tree, if the file can be read.
    pub(crate) fn get(&self) -> Option<&Tree<'f>> {
        self.tree.get_or_init(|| self.file.get().parse().tree).as_ref()
    }

    /// Forgets the tree until it is asked for.
    pub(crate) fn forget(&mut self) {
        if self.get().is_some() {
            self.tree.take();
        }
    }
}

impl fmt::Debug for KeptTree<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("KeptTree").field(&self.file.name()).finish()
    }
}

/// What has the tree of a document.
pub trait HasTree: fmt::Debug + Sync {
    /// The tree, if the document can be read.
    fn tree(&self) -> Option<&Tree<'_>>;
}

impl HasTree for Tree<'_> {
    fn tree(&self) -> Option<&Tree<'_>> {
        Some(self)
    }
}

impl HasTree for KeptTree<'_> {
    fn tree(&self) -> Option<&Tree<'_>> {
        self.get()
    }
}

#[cfg(test)]
mod tests {
    use super::{super::KeptFile, HasTree as _, KeptTree};
    use crate::file::LoadedFile;

    #[test]
    fn a_tree_that_was_forgotten_is_read_again() {
        let file = LoadedFile::of_text("a.json".as_ref(), "[1, 2]".to_owned(), 10);
        let file = KeptFile::from(file);
        let mut kept = KeptTree::new(&file, file.get().parse().tree);
        let before = format!("{:?}", kept.tree());
        kept.forget();
        assert!(kept.tree.get().is_none());
        assert_eq!(format!("{:?}", kept.tree()), before);
    }

    #[test]
    fn a_file_that_cannot_be_read_has_none() {
        let file = LoadedFile::of_text("a.json".as_ref(), "[".to_owned(), 10);
        let file = KeptFile::from(file);
        let mut kept = KeptTree::new(&file, None);
        kept.forget();
        assert!(kept.tree.get().is_some_and(Option::is_none));
        assert!(kept.tree().is_none());
    }
}
