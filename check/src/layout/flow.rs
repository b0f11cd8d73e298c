//! Lists and maps in brackets: on one line, or as a document of JSON.

use comity_tree::{Format, Kind, Node, Tree};

use super::{WIDTH, gaps::Gaps};

/// A document of JSON.
pub(super) fn document(tree: &Tree<'_>) -> Option<String> {
    let mut gaps = Gaps::new(tree, Format::Json);
    write(&mut gaps, tree.root(), 0)?;
    Some(gaps.finish())
}

fn write(gaps: &mut Gaps<'_>, node: Node<'_>, indent: usize) -> Option<()> {
    let end = node.span().end as usize;
    let is_one_line = !node.written().contains('\n');
    if let Some(line) = one_line(node).filter(|_| is_one_line)
        && gaps.column() + line.chars().count() < WIDTH
    {
        gaps.put(&line, end);
        return Some(());
    }
    let is_map = node.kind() == Kind::Map;
    let [open, close] = if is_map { ["{", "}"] } else { ["[", "]"] };
    let children: Vec<(Option<Node<'_>>, Node<'_>)> = if is_map {
        node.entries().map(|(key, value)| (Some(key), value)).collect()
    } else {
        node.items().map(|value| (None, value)).collect()
    };
    let last = children.len().checked_sub(1)?;
    gaps.out.push_str(open);
    for (index, (key, value)) in children.into_iter().enumerate() {
        gaps.out.push('\n');
        gaps.out.extend(std::iter::repeat_n(' ', indent + 2));
        if let Some(key) = key {
            gaps.put(&format!("{}: ", key.written()), key.span().end as usize);
        }
        write(gaps, value, indent + 2)?;
        if index < last {
            gaps.out.push(',');
        }
    }
    gaps.out.push('\n');
    gaps.out.extend(std::iter::repeat_n(' ', indent));
    gaps.put(close, end);
    Some(())
}

/// A value on one line; `None` if it has several.
pub(super) fn one_line(node: Node<'_>) -> Option<String> {
    match node.kind() {
        Kind::Map => {
            let entries = node.entries().map(|(key, value)| {
                let key = one_line(key)?;
                let value = one_line(value)?;
                Some(if value.is_empty() { key } else { format!("{key}: {value}") })
            });
            let entries = entries.collect::<Option<Vec<String>>>()?.join(", ");
            Some(if entries.is_empty() { "{}".to_owned() } else { format!("{{ {entries} }}") })
        }
        Kind::Seq => {
            let items = node.items().map(one_line).collect::<Option<Vec<String>>>()?;
            Some(format!("[{}]", items.join(", ")))
        }
        _ => {
            let written = node.tree().source().get(node.span().range())?;
            (!written.contains(['\n', '\r'])).then(|| written.to_owned())
        }
    }
}
