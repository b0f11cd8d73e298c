//! From files and texts to a corpus.

use std::{
    collections::HashMap,
    fs,
    path::{Path, PathBuf},
};

use comity_tree::{Code, Finding, Format, Kind, Lines as Starts, Span, Tree, sort_by};

use super::{Corpus, CorpusError};
use crate::{decode::Decode, errors::Errors, file::open, read::read_and_look};

/// The line on which each item of a list starts, by the field of the list.
pub(super) type Lines = HashMap<String, Vec<usize>>;

impl<D: Decode> Corpus<D> {
    /// Reads every JSON, YAML and TOML file below a folder, in the order of their paths.
    ///
    /// YAML needs the feature `yaml`.
    ///
    /// # Errors
    ///
    /// Everything that is wrong with all files: reading continues past a bad one. To go on with the
    /// files that are sound, use [`read_dir_partly`](Self::read_dir_partly).
    pub fn read_dir(folder: impl AsRef<Path>) -> Result<Self, CorpusError> {
        match Self::read_dir_partly(folder) {
            (corpus, None) => Ok(corpus),
            (_, Some(error)) => Err(error),
        }
    }

    /// The files below a folder that are sound, and what is wrong with the others.
    pub fn read_dir_partly(folder: impl AsRef<Path>) -> (Self, Option<CorpusError>) {
        let (mut files, mut failures) = (Vec::new(), Vec::new());
        collect(folder.as_ref(), &mut files, &mut failures);
        sort_by(&mut files, PathBuf::cmp);
        let mut corpus = Self::default();
        for path in files {
            failures.extend(corpus.read_file(path).err());
        }
        (corpus, (!failures.is_empty()).then(|| CorpusError::new(failures)))
    }

    /// Adds the document of a JSON, YAML or TOML file, by the extension of its name.
    ///
    /// # Errors
    ///
    /// Everything that is wrong with it; the corpus is as before then.
    pub fn read_file(&mut self, path: impl AsRef<Path>) -> Result<(), Errors> {
        let source = open(path.as_ref())?;
        let format = Format::of(&source.name).unwrap_or(Format::Yaml);
        self.read_text(source.name, format, &source.text)
    }

    /// Adds the document of a text under a name.
    ///
    /// # Errors
    ///
    /// Everything that is wrong with it; the corpus is as before then.
    pub fn read_text(
        &mut self,
        name: impl Into<String>,
        format: Format,
        text: &str,
    ) -> Result<(), Errors> {
        let name = name.into();
        let (decoded, lines) = read_and_look::<D, _>(format, text, lines);
        match decoded.into_result(text) {
            Ok(document) => {
                self.hold(name, document, lines.unwrap_or_default());
                Ok(())
            }
            Err(errors) => Err(errors.named(name)),
        }
    }
}

fn lines(tree: &Tree<'_>) -> Lines {
    let starts = Starts::new(tree.source());
    let lists = tree.root().entries().filter(|(_, node)| node.kind() == Kind::Seq);
    let lists = lists.map(|(key, node)| {
        let lines = node.items().map(|item| starts.position(item.span().start).line);
        (key.text().to_owned(), lines.collect())
    });
    lists.collect()
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>, failures: &mut Vec<Errors>) {
    let mut fail = |path: &Path, error: &std::io::Error| {
        let message = format!("cannot be read: {error}");
        let finding = Finding::new(Code::UNREADABLE_FILE, Span::at(0), message);
        failures.push(Errors::new(vec![finding], "").named(path.display().to_string()));
    };
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) => return fail(folder, &error),
    };
    let mut folders = Vec::new();
    for entry in entries {
        // Of the entry itself, so that a link cannot lead around in a circle.
        match entry.and_then(|entry| Ok((entry.path(), entry.file_type()?))) {
            Ok((path, kind)) if kind.is_dir() => folders.push(path),
            Ok((path, _)) if path.to_str().and_then(Format::of).is_some() => files.push(path),
            Ok(_) => {}
            Err(error) => fail(folder, &error),
        }
    }
    for folder in folders {
        collect(&folder, files, failures);
    }
}
