//! A document of TOML: keys and tables at the start of their lines, one space beside each `=`,
//! and a blank line before each table.

use std::ops::Range;

use comity_tree::{Format, Node, Tree};

use super::lines::{long_values, put_in_order};

/// A document of TOML.
pub(super) fn document(tree: &Tree<'_>) -> String {
    let source = spaced(tree);
    let Some(tree) = Format::Toml.read(&source).tree else { return source };
    let lists = long_lists(&tree);
    let text = put_in_order(&source, &long_values(&tree), |at, line| {
        let is_inside = lists.iter().any(|list| list.start < at && at < list.end);
        if is_inside { line } else { line.trim_start_matches([' ', '\t']) }
    });
    apart(&text)
}

/// The keys with the values that are behind their `=`.
fn assigned<'t>(tree: &'t Tree<'_>) -> Vec<(Node<'t>, Node<'t>)> {
    let mut found = Vec::new();
    let mut open = vec![tree.root()];
    while let Some(node) = open.pop() {
        for (key, value) in node.entries() {
            let gap = tree.source().get(gap(key, value));
            if gap.is_some_and(|gap| gap.trim() == "=") {
                found.push((key, value));
            }
            open.push(value);
        }
        open.extend(node.items());
    }
    found
}

fn gap(key: Node<'_>, value: Node<'_>) -> Range<usize> {
    key.span().end as usize..value.span().start as usize
}

/// The source with one space on each side of every `=`, and before each comment behind something.
fn spaced(tree: &Tree<'_>) -> String {
    let source = tree.source();
    let signs = assigned(tree).into_iter().map(|(key, value)| (gap(key, value), " = "));
    let comments = tree.comments(Format::Toml).into_iter().filter_map(|comment| {
        let start = comment.start as usize;
        let before = source[..start].trim_end_matches([' ', '\t']);
        let is_alone = before.is_empty() || before.ends_with(['\n', '\r', '\u{feff}']);
        (!is_alone).then_some((before.len()..start, " "))
    });
    let mut edits: Vec<(Range<usize>, &str)> = signs.chain(comments).collect();
    edits.sort_by_key(|(edit, _)| edit.start);
    let mut out = String::with_capacity(source.len());
    let mut at = 0;
    for (edit, text) in edits {
        out.push_str(&source[at..edit.start]);
        out.push_str(text);
        at = edit.end;
    }
    out + &source[at..]
}

/// The ranges of the lists and maps of several lines: these lines keep their indentation.
fn long_lists(tree: &Tree<'_>) -> Vec<Range<usize>> {
    let values = assigned(tree).into_iter().map(|(_, value)| value);
    let long = values.filter(|value| value.written().contains('\n'));
    long.map(|value| value.span().range()).collect()
}

/// A blank line before each table, above the comments on it.
fn apart(text: &str) -> String {
    let tree = Format::Toml.read(text).tree;
    let inside = tree.as_ref().map(long_lists).unwrap_or_default();
    let mut lines: Vec<(bool, &str)> = Vec::new();
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let is_inside = inside.iter().any(|one| one.start < at && at < one.end);
        lines.push((is_inside, line));
        at += line.len();
    }
    let starts_with = |index: usize, c: char| !lines[index].0 && lines[index].1.starts_with(c);
    let mut is_first = vec![false; lines.len()];
    for index in (0..lines.len()).filter(|&index| starts_with(index, '[')) {
        let comments = (0..index).rev().take_while(|&before| starts_with(before, '#')).count();
        let first = index - comments;
        is_first[first] = first > 0 && !lines[first - 1].1.trim().is_empty();
    }
    let mut out = String::with_capacity(text.len());
    for ((_, line), is_first) in lines.into_iter().zip(is_first) {
        if is_first {
            out.push('\n');
        }
        out.push_str(line);
    }
    out
}
