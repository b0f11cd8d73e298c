//! What a claim says of values that are not in its ranges.

use comity_tree::{Finding, Node};

use crate::{codes, words::short};

/// What became of the values that an excuse is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Use {
    /// Nothing was compared.
    None,
    /// The ranges have a value of them.
    Found,
    /// The ranges cannot be read for a value of them.
    Unread,
    /// The ranges do not have a value of them.
    Needed,
}

/// The values that a claim says are not there.
#[derive(Debug, Default)]
pub(super) struct Excuses<'t> {
    excuses: Vec<(Node<'t>, Use)>,
}

impl<'t> Excuses<'t> {
    /// Takes the nodes of the paths.
    pub(super) fn new(paths: impl IntoIterator<Item = Node<'t>>) -> Self {
        Self { excuses: paths.into_iter().map(|path| (path, Use::None)).collect() }
    }

    /// Whether the claim says why the value at `path` is not there, or one around it.
    pub(super) fn covers(&mut self, path: &str) -> bool {
        self.mark(path, Use::Needed)
    }

    /// Takes that the ranges have the value at `path`.
    pub(super) fn found(&mut self, path: &str) {
        self.mark(path, Use::Found);
    }

    /// Takes that nothing tells whether the ranges have the value at `path`.
    pub(super) fn unread(&mut self, path: &str) {
        self.mark(path, Use::Unread);
    }

    fn mark(&mut self, path: &str, new: Use) -> bool {
        let mut is_covered = false;
        for (excuse, known) in &mut self.excuses {
            let rest = path.strip_prefix(excuse.text());
            if rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('.')) {
                *known = new.max(*known);
                is_covered = true;
            }
        }
        is_covered
    }

    /// The excuses that nothing needed.
    pub(super) fn needless(&self) -> Vec<Finding> {
        let needless = self.excuses.iter().filter(|(_, known)| *known < Use::Unread);
        let finding = |(path, known): &(Node<'t>, Use)| {
            let why = if *known == Use::Found { "is in the ranges" } else { "is not checked" };
            let message = format!("`{}` {why}", short(path.text()));
            Finding::new(codes::NEEDLESS_UNSTATED, path.span(), message)
                .help("remove the entry")
                .node(path.index())
        };
        needless.map(finding).collect()
    }
}
