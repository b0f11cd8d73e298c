//! Whether an edited document says what it said, and the anchors besides.

use std::collections::BTreeMap;

use comity_tree::{Kind, Node};

use super::{QUOTE, place::Anchor};

/// Whether `new` is `old` with the quote of each map in `anchors` replaced by its anchor.
pub(super) fn agrees(old: Node<'_>, new: Node<'_>, anchors: &BTreeMap<u32, &Anchor>) -> bool {
    if old.kind() != new.kind() {
        return false;
    }
    match old.kind() {
        Kind::Map => map_agrees(old, new, anchors),
        Kind::Seq => {
            let mut items = new.items();
            let paired = old.items().all(|o| items.next().is_some_and(|n| agrees(o, n, anchors)));
            paired && items.next().is_none()
        }
        _ => old.text() == new.text(),
    }
}

fn map_agrees(old: Node<'_>, new: Node<'_>, anchors: &BTreeMap<u32, &Anchor>) -> bool {
    let mut entries = new.entries();
    let kept = old.entries().all(|(key, value)| match anchors.get(&old.index()) {
        Some(anchor) if key.text() == QUOTE => {
            let written = [
                ("start", anchor.range.start.to_string()),
                ("end", anchor.range.end.to_string()),
                ("digest", anchor.digest.clone()),
            ];
            written.iter().all(|(name, text)| {
                entries.next().is_some_and(|(k, v)| k.text() == *name && v.text() == text)
            })
        }
        _ => {
            entries.next().is_some_and(|(k, v)| k.text() == key.text() && agrees(value, v, anchors))
        }
    });
    kept && entries.next().is_none()
}
