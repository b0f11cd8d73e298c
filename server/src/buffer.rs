//! The texts that the editor has open.

use std::{collections::BTreeMap, path::PathBuf, sync::Arc};

use comity_check::file::LoadedFile;
use comity_tree::{Finding, Format, Source};
use gen_lsp_types::{TextDocumentContentChangeEvent, Uri};

use crate::{
    edit::Edit,
    encoding::{Encoding, Places},
    uri,
};

/// A text that the editor has open.
#[derive(Clone, Debug)]
pub(crate) struct Buffer {
    pub(crate) uri: Uri,
    /// Its file; `None` if it is not in one yet.
    pub(crate) path: Option<PathBuf>,
    /// The version that the editor counts.
    pub(crate) version: i32,
    /// A number that no other text of any buffer has.
    pub(crate) serial: u64,
    pub(crate) text: Arc<str>,
    /// What is wrong with the document itself.
    pub(crate) own: Vec<Finding>,
    /// What is wrong with it among others, and with its evidence.
    pub(crate) among: Vec<Finding>,
    /// Whether the editor was told what is wrong with it, be it nothing.
    pub(crate) is_judged: bool,
}

impl Buffer {
    /// Applies what the editor changed, in its order.
    pub(crate) fn change(
        &mut self,
        changes: Vec<TextDocumentContentChangeEvent>,
        encoding: Encoding,
    ) {
        let mut text = self.text.to_string();
        for change in changes {
            match change {
                TextDocumentContentChangeEvent::TextDocumentContentChangePartial(part) => {
                    let places = Places::new(&text, encoding);
                    let start = places.offset(part.range.start);
                    let end = places.offset(part.range.end).max(start);
                    text.replace_range(start..end, &part.text);
                }
                TextDocumentContentChangeEvent::TextDocumentContentChangeWholeDocument(whole) => {
                    text = whole.text;
                }
            }
        }
        let edit = Edit::between(&self.text, &text);
        edit.keep(&mut self.own);
        edit.keep(&mut self.among);
        self.text = text.into();
    }

    /// The name that messages call it by.
    pub(crate) fn name(&self) -> String {
        let path = self.path.as_deref();
        path.map_or_else(|| self.uri.0.clone(), comity_check::file::name_of)
    }

    /// The format that its name tells.
    pub(crate) fn format(&self) -> Format {
        Format::of(&self.name()).unwrap_or(Format::Yaml)
    }

    /// It as a file that was read.
    pub(crate) fn loaded(&self) -> LoadedFile {
        let name = self.name();
        LoadedFile {
            path: self.path.clone().unwrap_or_else(|| PathBuf::from(&name)),
            format: self.format(),
            source: Source { name, text: self.text.to_string() },
            failure: None,
        }
    }
}

/// All texts that the editor has open, by their URIs as the editor writes them.
#[derive(Debug, Default)]
pub(crate) struct Buffers {
    open: BTreeMap<String, Buffer>,
    last: u64,
}

impl Buffers {
    /// Opens a buffer.
    pub(crate) fn open(&mut self, uri: Uri, version: i32, text: String) {
        self.last += 1;
        let (path, key) = (uri::path(&uri), uri.0.clone());
        let (own, among, is_judged) = (Vec::new(), Vec::new(), false);
        let buffer = Buffer {
            uri,
            path,
            version,
            serial: self.last,
            text: text.into(),
            own,
            among,
            is_judged,
        };
        self.open.insert(key, buffer);
    }

    /// Closes a buffer; returns whether it was open.
    pub(crate) fn close(&mut self, uri: &Uri) -> bool {
        self.open.remove(&uri.0).is_some()
    }

    pub(crate) fn get(&self, uri: &Uri) -> Option<&Buffer> {
        self.open.get(&uri.0)
    }

    /// A buffer that is about to have another text.
    pub(crate) fn get_changed(&mut self, uri: &Uri) -> Option<&mut Buffer> {
        self.last += 1;
        let buffer = self.open.get_mut(&uri.0)?;
        buffer.serial = self.last;
        Some(buffer)
    }

    /// The buffer that still has the text of this number.
    pub(crate) fn with_serial(&mut self, serial: u64) -> Option<&mut Buffer> {
        self.open.values_mut().find(|buffer| buffer.serial == serial)
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = &Buffer> {
        self.open.values()
    }
}
