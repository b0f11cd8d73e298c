//! From the document to the flat tree.

use super::document::{Body, Document, Item, ROOT};
use crate::{Builder, Finding, Kind, Span, Tree};

/// What a document becomes.
pub(super) struct Flattened<'s> {
    pub(super) tree: Option<Tree<'s>>,
    /// The findings on its duplicate keys.
    pub(super) duplicates: Vec<Finding>,
    /// The further places of keys that several headers write, each with the node of the key.
    pub(super) repeated: Vec<(u32, Span)>,
}

/// The tree of a document.
pub(super) fn flatten<'s>(text: &'s str, document: Document<'s>) -> Flattened<'s> {
    let mut flat = Flat {
        text,
        items: &document.items,
        builder: Builder::new(text, document.items.len() * 2),
        keys: vec![0; document.items.len()],
    };
    flat.item(ROOT);
    let Flat { builder, keys, .. } = flat;
    let duplicates =
        document.duplicates.into_iter().map(|(finding, item)| finding.node(keys[item])).collect();
    let repeated = document.repeated.iter().map(|&(span, item)| (keys[item], span)).collect();
    Flattened { tree: builder.finish(), duplicates, repeated }
}

struct Flat<'d, 's> {
    text: &'s str,
    items: &'d [Item<'s>],
    builder: Builder<'s>,
    /// The node of the key of every item that has one.
    keys: Vec<u32>,
}

impl Flat<'_, '_> {
    // No deeper than `MAX_DEPTH`: the document refuses what is.
    fn item(&mut self, item: usize) {
        let items = self.items;
        let Item { span, body, .. } = &items[item];
        match body {
            Body::Scalar(kind, text) => self.scalar(*kind, *span, text),
            Body::List { items, .. } => {
                let index = self.builder.open(Kind::Seq, span.start);
                for &item in items {
                    self.item(item);
                }
                self.builder.close(index, span.end);
            }
            Body::Table { entries, .. } => {
                let index = self.builder.open(Kind::Map, span.start);
                for (key, item) in entries {
                    self.keys[*item] = self.builder.next_index();
                    self.scalar(Kind::Str, key.span, &key.text);
                    self.item(*item);
                }
                self.builder.close(index, span.end);
            }
        }
    }

    fn scalar(&mut self, kind: Kind, span: Span, text: &str) {
        let written = &self.text[span.range()];
        if written == text {
            self.builder.whole(kind, span);
        } else if kind == Kind::Str && written.get(1..written.len() - 1) == Some(text) {
            self.builder.quoted(span);
        } else {
            self.builder.owned(kind, span, text);
        }
    }
}
