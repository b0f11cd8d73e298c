//! What a document writes, in the words of a message.

use comity_tree::{Kind, Node};

/// What is at a path below a node, for a message; nothing if it is absent.
pub(super) fn written(node: Node<'_>, path: &[String]) -> Option<String> {
    let end = path.iter().try_fold(node, |node, name| node.get(name));
    let Some(end) = end else {
        // A path may lead through a list.
        let (name, rest) = path.split_first()?;
        let items: Vec<String> =
            node.get(name)?.items().filter_map(|item| written(item, rest)).collect();
        return (!items.is_empty()).then(|| items.join(", "));
    };
    Some(shown(end)).filter(|text| !text.is_empty())
}

/// A value as people write it: a quantity by its words, a list by its items.
fn shown(node: Node<'_>) -> String {
    const SHOWN: usize = 80;
    let text = match node.kind() {
        Kind::Seq => node.items().map(shown).collect::<Vec<_>>().join(", "),
        Kind::Map => quantity(node),
        Kind::Null => String::new(),
        _ => comity_tree::shown(node.text()).to_string(),
    };
    match text.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text,
    }
}

fn quantity(node: Node<'_>) -> String {
    let part = |name: &str| node.get(name).map(Node::text);
    let Some(value) = part("value") else {
        return node.entries().map(|(_, value)| shown(value)).collect::<Vec<_>>().join(" ");
    };
    let mut words = Vec::new();
    words.extend(part("qualifier").map(|word| word.replace('-', " ")));
    words.push(part("upper").map_or(value.to_owned(), |upper| format!("{value} to {upper}")));
    // The unit of a plain number is `1`.
    words.extend(part("unit").filter(|unit| *unit != "1").map(str::to_owned));
    words.join(" ")
}
