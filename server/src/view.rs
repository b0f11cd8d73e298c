//! One open document among all that is known: what requests are answered from.

use std::{fs, path::Path};

use comity_check::file::LoadedFile;
use comity_ontology::Model;
use comity_tree::Format;
use gen_lsp_types::{Location, Uri};

use crate::{
    buffer::{Buffer, Buffers},
    encoding::{Encoding, Places},
    index::Index,
    mention::{self, Mention},
    setup::Setup,
    uri,
};

/// One open document among all that is known.
pub(crate) struct View<'v> {
    pub(crate) setup: &'v Setup,
    pub(crate) model: &'v Model,
    pub(crate) root: usize,
    pub(crate) buffer: &'v Buffer,
    pub(crate) encoding: Encoding,
    pub(crate) buffers: &'v Buffers,
    pub(crate) index: &'v Index,
}

/// A document and what it mentions.
pub(crate) struct Mentioning {
    pub(crate) uri: Uri,
    pub(crate) mentions: Vec<Mention>,
    /// Whether it could be read: otherwise it may mention more.
    pub(crate) is_read: bool,
}

impl View<'_> {
    /// The positions of the document.
    pub(crate) fn places(&self) -> Places<'_> {
        Places::new(&self.buffer.text, self.encoding)
    }

    /// The format of the document.
    pub(crate) fn format(&self) -> Format {
        self.buffer.format()
    }

    /// What the document mentions, as it is now.
    pub(crate) fn own(&self) -> Mentioning {
        self.of_file(self.buffer.uri.clone(), &self.buffer.loaded())
    }

    /// Every document and what it mentions: the document in hand first, then what is open, then
    /// what was found on the disk.
    pub(crate) fn all(&self) -> Vec<Mentioning> {
        let mut all = vec![self.own()];
        let others = self.buffers.iter().filter(|buffer| buffer.uri != self.buffer.uri);
        all.extend(others.map(|buffer| self.of_file(buffer.uri.clone(), &buffer.loaded())));
        all.extend(self.closed().map(|indexed| Mentioning {
            uri: uri::of(&indexed.path),
            mentions: indexed.mentions.clone(),
            is_read: true,
        }));
        all
    }

    /// As [`all`](Self::all), with the files that are not open read again.
    pub(crate) fn all_anew(&self) -> Vec<Mentioning> {
        let mut all = self.all();
        let open = all.len() - self.closed().count();
        all.truncate(open);
        let closed = self.closed().map(|indexed| LoadedFile::open(&indexed.path));
        all.extend(closed.map(|file| self.of_file(uri::of(&file.path), &file)));
        all
    }

    /// The files of the index that are not open.
    fn closed(&self) -> impl Iterator<Item = &crate::index::Indexed> {
        let real = |path: &Path| fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
        let open: Vec<_> =
            self.buffers.iter().filter_map(|b| b.path.as_deref()).map(real).collect();
        self.index.0.iter().filter(move |indexed| !open.contains(&real(&indexed.path)))
    }

    fn of_file(&self, uri: Uri, file: &LoadedFile) -> Mentioning {
        let tree = file.parse().tree;
        let places = Places::new(&file.source.text, self.encoding);
        let mentions = tree.map(|tree| mention::mentions(self.model, self.root, &tree, &places));
        Mentioning { uri, is_read: mentions.is_some(), mentions: mentions.unwrap_or_default() }
    }

    /// The documents that may mention what an id of this document is about.
    pub(crate) fn documents_of<'a>(&self, all: &'a [Mentioning], of: &Mention) -> &'a [Mentioning] {
        let is_shared = mention::shared(self.model).contains(&of.ty);
        if is_shared { all } else { &all[..all.len().min(1)] }
    }

    /// Every mention of what an id of this document is about, with the document it is in.
    pub(crate) fn same<'a>(
        &self,
        all: &'a [Mentioning],
        of: &'a Mention,
    ) -> impl Iterator<Item = (&'a Uri, &'a Mention)> + use<'a> {
        let documents = self.documents_of(all, of);
        let mentions = documents.iter().flat_map(|one| one.mentions.iter().map(|m| (&one.uri, m)));
        mentions.filter(|(_, mention)| mention.ty == of.ty && mention.id == of.id)
    }
}

/// Where a mention is.
pub(crate) fn location((uri, mention): (&Uri, &Mention)) -> Location {
    Location { uri: uri.clone(), range: mention.range }
}
