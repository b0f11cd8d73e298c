//! Whether two texts have the same values and the same comments.

use comity_tree::{Format, Node};

/// Whether one text can replace another.
pub(super) fn is_same(before: &str, after: &str, format: Format) -> bool {
    let (before, after) = (format.read(before), format.read(after));
    let (Some(a), Some(b)) = (&before.tree, &after.tree) else { return false };
    let comments = |tree: &comity_tree::Tree<'_>| -> Vec<String> {
        let comments = tree.comments(format).into_iter();
        comments.map(|span| tree.source()[span.range()].trim_end().to_owned()).collect()
    };
    before.findings.len() == after.findings.len()
        && have_same_values(a.root(), b.root())
        && comments(a) == comments(b)
}

// No deeper than a tree may be.
fn have_same_values(a: Node<'_>, b: Node<'_>) -> bool {
    a.kind() == b.kind()
        && a.text() == b.text()
        && a.entries().count() == b.entries().count()
        && a.items().count() == b.items().count()
        && a.items().zip(b.items()).all(|(a, b)| have_same_values(a, b))
        && a.entries()
            .zip(b.entries())
            .all(|((key, a), (other, b))| key.text() == other.text() && have_same_values(a, b))
}
