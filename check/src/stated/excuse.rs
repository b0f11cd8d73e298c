//! What a claim says of values that are not in its ranges.

use comity_tree::{Finding, Node};

use crate::{codes, words::short};

/// The values that a claim says are not there, each with whether that was needed.
#[derive(Debug, Default)]
pub(super) struct Excuses<'t> {
    excuses: Vec<(Node<'t>, bool)>,
}

impl<'t> Excuses<'t> {
    /// Takes the nodes of the paths.
    pub(super) fn new(paths: impl IntoIterator<Item = Node<'t>>) -> Self {
        Self { excuses: paths.into_iter().map(|path| (path, false)).collect() }
    }

    /// Whether the claim says why the value at `path` is not there, or one around it.
    pub(super) fn covers(&mut self, path: &str) -> bool {
        let mut covered = false;
        for (excuse, needed) in &mut self.excuses {
            let rest = path.strip_prefix(excuse.text());
            if rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('.')) {
                *needed = true;
                covered = true;
            }
        }
        covered
    }

    /// The excuses that nothing needed.
    pub(super) fn needless(&self) -> Vec<Finding> {
        let needless = self.excuses.iter().filter(|(_, needed)| !needed);
        let finding = |(path, _): &(Node<'t>, bool)| {
            let message = format!("`{}` is in the ranges, or is not checked", short(path.text()));
            Finding::new(codes::NEEDLESS_UNSTATED, path.span(), message)
                .help("remove the entry")
                .node(path.index())
        };
        needless.map(finding).collect()
    }
}
