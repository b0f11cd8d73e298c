//! What is wrong with the files of a corpus.

use std::fmt;

use crate::errors::Errors;

/// Everything that is wrong with the files of a corpus.
#[derive(Clone)]
pub struct CorpusError {
    files: Vec<Errors>,
}

impl CorpusError {
    pub(super) fn new(files: Vec<Errors>) -> Self {
        Self { files }
    }

    /// What is wrong, file by file; the [name](Errors::name) of each is its path.
    pub fn files(&self) -> &[Errors] {
        &self.files
    }
}

impl fmt::Display for CorpusError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (i, errors) in self.files.iter().enumerate() {
            if i > 0 {
                f.write_str("\n")?;
            }
            fmt::Display::fmt(errors, f)?;
        }
        Ok(())
    }
}

// By hand: this is what a `main` that returns errors prints.
impl fmt::Debug for CorpusError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl std::error::Error for CorpusError {}
