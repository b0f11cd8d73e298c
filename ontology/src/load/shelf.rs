//! Files that stay in one place while more of them are found.

use std::cell::OnceCell;

use comity_tree::Source;

/// The sources of an ontology, in the order in which they are found.
///
/// A tree borrows from its source, and only a tree tells which files come next: so a source is
/// added through a shared reference, and never moves.
#[derive(Debug, Default)]
pub(super) struct Shelf {
    first: Slot,
}

type Slot = OnceCell<Box<Link>>;

#[derive(Debug)]
struct Link {
    source: Source,
    next: Slot,
}

impl Shelf {
    /// Where the first source goes.
    pub(super) fn end(&self) -> End<'_> {
        End(&self.first)
    }

    /// The sources.
    pub(super) fn into_sources(self) -> Vec<Source> {
        let mut sources = Vec::new();
        let mut slot = self.first;
        while let Some(link) = slot.into_inner() {
            sources.push(link.source);
            slot = link.next;
        }
        sources
    }
}

/// Where the next source goes.
#[derive(Debug)]
pub(super) struct End<'s>(&'s Slot);

impl<'s> End<'s> {
    /// Adds a source.
    pub(super) fn add(&mut self, source: Source) -> &'s Source {
        let link = self.0.get_or_init(|| Box::new(Link { source, next: Slot::new() }));
        self.0 = &link.next;
        &link.source
    }
}

#[cfg(test)]
mod tests {
    use comity_tree::Source;

    use super::Shelf;

    #[test]
    fn sources_keep_their_order() {
        let shelf = Shelf::default();
        let mut end = shelf.end();
        let names = ["a", "b", "c"];
        let added =
            names.map(|name| end.add(Source { name: name.to_owned(), text: String::new() }));
        assert_eq!(added.map(|source| source.name.as_str()), names);
        let sources = shelf.into_sources();
        assert_eq!(sources.iter().map(|source| source.name.as_str()).collect::<Vec<_>>(), names);
    }
}
