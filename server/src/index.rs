//! What all documents of a run mention, so that an editor finds what is in none of its buffers.

use std::path::PathBuf;

use comity_check::{Opened, Session, file::shipped};

use crate::{
    encoding::{Encoding, Places},
    mention::{Mention, mentions},
};

/// The files of a run, and what each mentions.
#[derive(Debug, Default)]
pub(crate) struct Index(pub(crate) Vec<Indexed>);

/// A file and what it mentions.
#[derive(Debug)]
pub(crate) struct Indexed {
    pub(crate) path: PathBuf,
    pub(crate) mentions: Vec<Mention>,
}

impl Index {
    /// The index of a session.
    pub(crate) fn of(session: &Session<'_>, encoding: Encoding) -> Self {
        let model = session.model();
        let Some(root) = model.root else { return Self::default() };
        let indexed = |opened: &Opened<'_>| {
            // An editor cannot open what comes with comity.
            if shipped(opened.file.path()).is_some() {
                return None;
            }
            // What cannot be read now may be read later.
            let mentions = opened.tree().map(|tree| {
                let places = Places::new(&opened.file.get().source.text, encoding);
                mentions(model, root, tree, &places)
            });
            let mentions = mentions.unwrap_or_default();
            Some(Indexed { path: opened.file.path().to_owned(), mentions })
        };
        Self(session.registry().iter().chain(session.named()).filter_map(indexed).collect())
    }
}
