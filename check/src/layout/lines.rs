//! The lines of a text: their ends, and the blank ones between them.

use std::ops::Range;

use comity_tree::{Kind, Node, Tree};

/// The ranges of the values that have several lines, in order.
pub(super) fn long_values(tree: &Tree<'_>) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut open = vec![tree.root()];
    while let Some(node) = open.pop() {
        match node.kind() {
            Kind::Map => open.extend(node.entries().flat_map(|(key, value)| [key, value])),
            Kind::Seq => open.extend(node.items()),
            _ => found.extend(long(node)),
        }
    }
    found.sort_by_key(|range| range.start);
    found
}

fn long(node: Node<'_>) -> Option<Range<usize>> {
    let range = node.span().range();
    let written = node.tree().source().get(range.clone())?;
    written.contains('\n').then_some(range)
}

/// A text without blanks at the ends of lines, without more than one blank line between others,
/// and with one line end at its end.
pub(super) fn tidy(tree: &Tree<'_>) -> String {
    put_in_order(tree.source(), &long_values(tree), |_, line| line)
}

/// The lines of a text in order, each changed by `change`, which is given its place as well, unless
/// it is in a value of several lines.
pub(super) fn put_in_order(
    source: &str,
    values: &[Range<usize>],
    change: impl Fn(usize, &str) -> &str,
) -> String {
    let mut out = String::with_capacity(source.len());
    let mut at = 0;
    let mut blank = false;
    for line in source.split_inclusive('\n') {
        let end = at + line.len();
        let starts_inside = values.iter().any(|value| value.start < at && at < value.end);
        let ends_inside = values.iter().any(|value| value.start < end && end < value.end);
        let content = line.strip_suffix('\n').unwrap_or(line);
        let content = if at == 0 { content.trim_start_matches('\u{feff}') } else { content };
        let content = if starts_inside { content } else { change(at, content) };
        let content =
            if ends_inside { content } else { content.trim_end_matches([' ', '\t', '\r']) };
        if content.is_empty() && !starts_inside && !ends_inside {
            blank = !out.is_empty();
        } else {
            if std::mem::take(&mut blank) {
                out.push('\n');
            }
            out.push_str(content);
            out.push('\n');
        }
        at = end;
    }
    out
}
