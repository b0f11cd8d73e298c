//! A throwaway folder of documents.

use comity_check::Options;
use comity_testkit::Folder;

pub(crate) struct Corpus(Folder);

impl Corpus {
    pub(crate) fn new() -> Self {
        Self(Folder::new(env!("CARGO_TARGET_TMPDIR")))
    }

    pub(crate) fn write(&self, name: &str, text: &str) {
        self.0.write(name, text);
    }

    /// Checks the whole folder.
    pub(crate) fn options(&self) -> Options {
        Options { paths: vec![self.0.root().to_owned()], ..Options::default() }
    }

    /// Checks one file of it.
    pub(crate) fn options_for(&self, name: &str) -> Options {
        Options { paths: vec![self.0.path(name)], ..Options::default() }
    }
}
