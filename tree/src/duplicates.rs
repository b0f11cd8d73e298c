//! Keys that occur twice in one map.

use std::collections::{HashMap, hash_map::Entry};

use crate::{Code, Finding, Kind, Node, shown, sort_by_key};

/// The finding on `key`, which repeats `first` in the same map.
pub fn duplicate_key(key: Node<'_>, first: Node<'_>) -> Finding {
    Finding::new(Code::DUPLICATE_KEY, key.span(), format!("duplicate key `{}`", shown(key.text())))
        .label("again here")
        .related(first.span(), "first here")
        .help("remove one of the two entries")
        .node(key.index())
}

/// Every key of `node`, and of all maps below it, that repeats an earlier key of its map.
///
/// In source order. What a YAML alias repeats is reported where it is written, once.
pub fn duplicate_keys(node: Node<'_>) -> Vec<Finding> {
    let tree = node.tree();
    let mut findings = Vec::new();
    let mut seen = HashMap::new();
    for map in (node.index()..node.after()).filter_map(|index| tree.node(index)) {
        if map.kind() == Kind::Map && !is_small_and_clean(map) {
            seen.clear();
            for (key, _) in map.entries() {
                match seen.entry(key.text()) {
                    Entry::Occupied(first) => findings.push(duplicate_key(key, *first.get())),
                    Entry::Vacant(place) => {
                        place.insert(key);
                    }
                }
            }
        }
    }
    sort_by_key(&mut findings, |finding| finding.span);
    findings.dedup_by_key(|finding| finding.span);
    findings
}

/// Most maps are small, and comparing a few keys is cheaper than hashing them.
fn is_small_and_clean(map: Node<'_>) -> bool {
    let keys = || map.entries().map(|(key, _)| key.text());
    keys().nth(8).is_none()
        && keys().enumerate().all(|(i, key)| keys().take(i).all(|earlier| earlier != key))
}
