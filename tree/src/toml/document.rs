//! The document as its headers and keys build it up, and what they may not do.

use std::{borrow::Cow, collections::HashMap};

use crate::{Code, Finding, Kind, ReadLimits, Span, shown};

#[derive(Clone)]
pub(super) struct Key<'s> {
    pub(super) text: Cow<'s, str>,
    pub(super) span: Span,
}

pub(super) struct Item<'s> {
    pub(super) span: Span,
    pub(super) body: Body<'s>,
    depth: usize,
}

pub(super) enum Body<'s> {
    Scalar(Kind, Cow<'s, str>),
    List { items: Vec<usize>, of_tables: bool },
    Table { origin: Origin, entries: Vec<(Key<'s>, usize)> },
}

/// What made a table: it decides who may add to it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Origin {
    /// The header of a table within it.
    Implied,
    /// A dotted key.
    Dotted,
    /// A header of its own.
    Header,
    /// Braces.
    Inline,
}

impl Body<'_> {
    pub(super) fn table(origin: Origin) -> Self {
        Self::Table { origin, entries: Vec::new() }
    }

    pub(super) fn list(of_tables: bool) -> Self {
        Self::List { items: Vec::new(), of_tables }
    }
}

pub(super) struct Document<'s> {
    pub(super) items: Vec<Item<'s>>,
    /// The first place of a key of a table, and its value.
    places: HashMap<(usize, Cow<'s, str>), (Span, usize)>,
    /// The further places of keys that several headers write, with the item that they name.
    pub(super) repeated: Vec<(Span, usize)>,
    /// Duplicate keys, with the item that the first of them names.
    pub(super) duplicates: Vec<(Finding, usize)>,
    pub(super) too_deep: Option<Finding>,
    limits: ReadLimits,
}

/// The root of the document.
pub(super) const ROOT: usize = 0;

impl<'s> Document<'s> {
    pub(super) fn new(start: u32, limits: ReadLimits) -> Self {
        let root = Item { span: Span::at(start), body: Body::table(Origin::Header), depth: 1 };
        Self {
            items: vec![root],
            places: HashMap::new(),
            repeated: Vec::new(),
            duplicates: Vec::new(),
            too_deep: None,
            limits,
        }
    }

    /// The table that the header `[path]` opens.
    pub(super) fn header(&mut self, mut path: Vec<Key<'s>>, span: Span) -> Option<usize> {
        let key = path.pop()?;
        let parent = self.descend(ROOT, &path, Origin::Implied)?;
        let Some((first, item)) = self.place(parent, &key) else {
            return self.add(parent, key, span, Body::table(Origin::Header));
        };
        self.repeated.push((key.span, item));
        match &mut self.items[item] {
            Item {
                body: Body::Table { origin: origin @ Origin::Implied, .. }, span: old, ..
            } => {
                *origin = Origin::Header;
                *old = span;
                Some(item)
            }
            _ => self.duplicate(&key, first, item),
        }
    }

    /// The table that the header `[[path]]` adds to its list.
    pub(super) fn list_header(&mut self, mut path: Vec<Key<'s>>, span: Span) -> Option<usize> {
        let key = path.pop()?;
        let parent = self.descend(ROOT, &path, Origin::Implied)?;
        let list = match self.place(parent, &key) {
            None => self.add(parent, key, span, Body::list(true))?,
            Some((first, item)) => match self.items[item].body {
                Body::List { of_tables: true, .. } => {
                    self.repeated.push((key.span, item));
                    item
                }
                _ => return self.duplicate(&key, first, item),
            },
        };
        self.push(list, span, Body::table(Origin::Header))
    }

    /// The table within `table` that the dotted keys `path` lead to.
    pub(super) fn dotted(&mut self, table: usize, path: &[Key<'s>]) -> Option<usize> {
        self.descend(table, path, Origin::Dotted)
    }

    /// Adds the value of `key` to a table.
    pub(super) fn insert(
        &mut self,
        table: usize,
        key: Key<'s>,
        span: Span,
        body: Body<'s>,
    ) -> Option<usize> {
        match self.place(table, &key) {
            Some((first, item)) => self.duplicate(&key, first, item),
            None => self.add(table, key, span, body),
        }
    }

    /// Adds an item to a list.
    pub(super) fn push(&mut self, list: usize, span: Span, body: Body<'s>) -> Option<usize> {
        let item = self.item(list, span, body)?;
        if let Body::List { items, .. } = &mut self.items[list].body {
            items.push(item);
        }
        Some(item)
    }

    /// Walks down `path`, making tables of `origin` where there are none.
    fn descend(&mut self, mut table: usize, path: &[Key<'s>], origin: Origin) -> Option<usize> {
        for key in path {
            let Some((first, item)) = self.place(table, key) else {
                table = self.add(table, key.clone(), key.span, Body::table(origin))?;
                continue;
            };
            let is_header = origin == Origin::Implied;
            self.repeated.push((key.span, item));
            table = match &mut self.items[item].body {
                Body::Table { origin: Origin::Dotted, .. } => item,
                Body::Table { origin: Origin::Implied | Origin::Header, .. } if is_header => item,
                Body::Table { origin: implied @ Origin::Implied, .. } => {
                    *implied = Origin::Dotted;
                    item
                }
                Body::List { items, of_tables: true } if is_header => *items.last()?,
                _ => return self.duplicate(key, first, item),
            };
        }
        Some(table)
    }

    fn place(&self, table: usize, key: &Key<'s>) -> Option<(Span, usize)> {
        self.places.get(&(table, key.text.clone())).copied()
    }

    fn add(&mut self, table: usize, key: Key<'s>, span: Span, body: Body<'s>) -> Option<usize> {
        let item = self.item(table, span, body)?;
        self.places.insert((table, key.text.clone()), (key.span, item));
        if let Body::Table { entries, .. } = &mut self.items[table].body {
            entries.push((key, item));
        }
        Some(item)
    }

    fn item(&mut self, parent: usize, span: Span, body: Body<'s>) -> Option<usize> {
        let depth = self.items[parent].depth + 1;
        if depth > self.limits.depth && !matches!(body, Body::Scalar(..)) {
            let limits = self.limits;
            self.too_deep.get_or_insert_with(|| limits.too_deep(span));
            return None;
        }
        self.items.push(Item { span, body, depth });
        Some(self.items.len() - 1)
    }

    fn duplicate(&mut self, key: &Key<'s>, first: Span, item: usize) -> Option<usize> {
        let word = shown(&key.text);
        let finding =
            Finding::new(Code::DUPLICATE_KEY, key.span, format!("duplicate key `{word}`"))
                .label("again here")
                .related(first, "first here")
                .help("remove one of the two, or write all entries of the table in one place");
        self.duplicates.push((finding, item));
        None
    }
}
