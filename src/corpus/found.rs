//! A value of a corpus, and where it is.

use std::fmt;

use comity_tree::Date;

use super::{Kept, walk};
use crate::view::{Fields, View};

/// A value of a corpus, and where it is.
#[non_exhaustive]
pub struct Found<'c, T> {
    /// The name of the document: of one that was read from a file, its path.
    pub document: &'c str,
    /// The line of the document on which the value starts, from 1; `None` if the document was not
    /// read from a text.
    pub line: Option<usize>,
    /// The value.
    pub claim: &'c T,
    pub(super) view: View<'c>,
    pub(super) root: Option<&'c dyn Fields>,
}

impl<'c, T> Found<'c, T> {
    /// The tag of the union's variant that it is; `None` if it is of no union.
    pub fn kind(&self) -> Option<&'static str> {
        if let View::Variant(_, tag, _) = self.view { Some(tag) } else { None }
    }

    /// Its date: of a field with `part = "date"`.
    pub fn date(&self) -> Option<Date> {
        let record = walk::record(self.view)?;
        { walk::part(record, "date") }.find_map(|view| match view {
            View::Text(text) => Date::parse(text).ok(),
            _ => None,
        })
    }

    /// The same without a tie to the corpus.
    pub fn keep(&self) -> Kept<T>
    where
        T: Clone,
    {
        let Self { document, line, claim, .. } = *self;
        Kept { document: document.to_owned(), line, claim: claim.clone() }
    }

    /// The title of the text that the document encodes, or the name of the document.
    ///
    /// The title is that of a record of the document, in a field with `part = "title"`.
    pub fn title(&self) -> &'c str {
        let Some(root) = self.root else { return self.document };
        let indices = 0..root.shape().fields.len();
        let records = indices.filter_map(|index| root.field(index)).filter_map(walk::record);
        let titles = records.flat_map(|record| walk::part(record, "title"));
        let texts =
            titles.filter_map(|view| if let View::Text(text) = view { Some(text) } else { None });
        texts.last().unwrap_or(self.document)
    }
}

// By hand: a derive would ask that the value itself can be copied.
impl<T> Clone for Found<'_, T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Found<'_, T> {}

impl<T: fmt::Debug> fmt::Debug for Found<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut found = f.debug_struct("Found");
        found.field("document", &self.document).field("line", &self.line);
        found.field("claim", self.claim).finish_non_exhaustive()
    }
}
