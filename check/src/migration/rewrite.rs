//! A plan carried out on a text, and proved on what it makes.

use std::collections::BTreeMap;

use comity_tree::{Edit, Format, Span, Tree, toml};

use super::Plan;
use crate::document::has_error;

/// The text with the new names, if each can be written in its place and nothing else changes;
/// otherwise the node that is in the way.
pub(super) fn rewrite(tree: &Tree<'_>, format: Format, plan: &Plan) -> Result<String, u32> {
    let repeated =
        if format == Format::Toml { toml::repeated_keys(tree.source()) } else { Vec::new() };
    let mut edits: BTreeMap<Span, (String, u32)> = BTreeMap::new();
    for (&index, text) in &plan.texts {
        let node = tree.node(index).ok_or(index)?;
        let edit = Edit::text(node, text).ok_or(index)?;
        let further = repeated.iter().filter(|(key, _)| *key == index);
        let further = further.map(|&(_, span)| Edit::key(&tree.source()[span.range()], span, text));
        for edit in std::iter::once(Some(edit)).chain(further) {
            let Edit { span, text } = edit.ok_or(index)?;
            // What aliases repeat is one place, which must become one text.
            let (first, _) = edits.entry(span).or_insert_with(|| (text.clone(), index));
            if *first != text {
                return Err(index);
            }
        }
    }
    let source = tree.source();
    let mut made = String::with_capacity(source.len() + 64);
    let mut copied = 0;
    for (span, (text, index)) in &edits {
        made.push_str(source.get(copied..span.start as usize).ok_or(*index)?);
        made.push_str(text);
        copied = span.end as usize;
    }
    made.push_str(&source[copied..]);
    let first = plan.texts.keys().next().copied().unwrap_or_default();
    let read = format.read(&made);
    if has_error(&read.findings) {
        return Err(first);
    }
    let new = read.tree.as_ref().filter(|new| new.len() == tree.len()).ok_or(first)?;
    for index in 0..u32::try_from(tree.len()).unwrap_or(u32::MAX) {
        let (Some(old), Some(new)) = (tree.node(index), new.node(index)) else { return Err(index) };
        let expected = plan.texts.get(&index).map_or(old.text(), String::as_str);
        let is_scalar = plan.texts.contains_key(&index) && new.as_str().is_some();
        if new.text() != expected || (old.kind() != new.kind() && !is_scalar) {
            return Err(index);
        }
    }
    Ok(made)
}
