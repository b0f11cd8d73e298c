//! Whole documents as JSON, in the form that the schema for code generators accepts: each value in
//! one form, however its document is written.

use comity_check::Session;
use comity_tree::json::escape_hidden;

use crate::canonical;

/// The name of the format.
pub(crate) const NAME: &str = "documents";

/// What it is, in a few words for `--help`.
pub(crate) const ABOUT: &str =
    "A line of JSON for each document, in the form that the schema for code generators accepts";

/// The documents that a command names, a line each.
pub(crate) fn write(session: &Session<'_>) -> String {
    let model = session.model();
    let Some(root) = model.root() else { return String::new() };
    let trees = session.named().iter().filter_map(|opened| opened.tree());
    let line = |value: serde_json::Value| escape_hidden(value.to_string()) + "\n";
    trees.map(|tree| line(canonical::record(model, root, tree.root()))).collect()
}
