//! Our own TOML files, read by our own reader.

use comity_tree::{Node, toml};

/// Calls `with` with the root of a document.
pub(crate) fn root<T>(text: &str, with: impl FnOnce(Node<'_>) -> T) -> T {
    let read = toml::read(text);
    assert!(read.findings.is_empty(), "{:#?}", read.findings);
    with(read.tree.expect("a text without findings has a tree").root())
}

/// The text of a key, if it is there.
pub(crate) fn text(table: Node<'_>, key: &str) -> Option<String> {
    table.get(key).map(|value| value.text().to_owned())
}

/// The text of a key that must be there.
pub(crate) fn needed(table: Node<'_>, key: &str) -> String {
    text(table, key).unwrap_or_else(|| panic!("a table has no `{key}`: {:?}", entries(table)))
}

/// The texts of a list; none if the key is absent.
pub(crate) fn texts(table: Node<'_>, key: &str) -> Vec<String> {
    let items = table.get(key).into_iter().flat_map(Node::items);
    items.map(|item| item.text().to_owned()).collect()
}

fn entries(table: Node<'_>) -> Vec<(&str, &str)> {
    table.entries().map(|(key, value)| (key.text(), value.text())).collect()
}
