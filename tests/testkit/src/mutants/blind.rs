//! Mutants of JSON text: one or two small changes anywhere.

use comity_tree::{Format, Kind, Node};

use crate::Dice;

/// Values of every type, and of none.
const SNIPPETS: &[&str] = &[
    "null",
    "true",
    "false",
    "0",
    "1",
    "5",
    "-3",
    "4611686018427387904",
    "0.0",
    "1e400",
    "123456789012345678901234567890",
    "2.50",
    "2024",
    "\"\"",
    "\"x\"",
    "\"a\"",
    "\"2021-02-30\"",
    "\"2019-13\"",
    "\"2019/2018\"",
    "\"1465~\"",
    "\"km\"",
    "\"USD\"",
    "\"https://example.org\"",
    "\"汉字\"",
    "[]",
    "[null]",
    "{}",
    "{\"a\": 1, \"a\": 2}",
    "[[1]]",
];

/// A mutant of a JSON text.
pub fn blind(text: &str, dice: &mut Dice) -> String {
    let once = mutate(text, dice);
    if dice.roll(3) == 0 { mutate(&once, dice) } else { once }
}

fn mutate(text: &str, dice: &mut Dice) -> String {
    let read = Format::Json.read(text);
    let Some(tree) = read.tree else { return text.to_owned() };
    let mut entries = Vec::new();
    let mut values = Vec::new();
    collect(tree.root(), &mut entries, &mut values);
    if entries.is_empty() {
        return text.to_owned();
    }
    let (key, value) = entries[dice.roll(entries.len())];
    let source = |node: Node<'_>| text[node.span().range()].to_owned();
    match dice.roll(6) {
        // Another value, of any type.
        0 => {
            let place = values[dice.roll(values.len())];
            splice(text, place, SNIPPETS[dice.roll(SNIPPETS.len())])
        }
        // A value from elsewhere in the document.
        1 => {
            let place = values[dice.roll(values.len())];
            splice(text, place, &source(values[dice.roll(values.len())]))
        }
        // A slip of the keyboard in a text or a key.
        2 => {
            let place = if dice.roll(2) == 0 { key } else { values[dice.roll(values.len())] };
            let word: Vec<char> = place.text().chars().collect();
            let slip = dice.roll(word.len());
            let rest = word.iter().enumerate().filter(|(i, _)| *i != slip).map(|(_, c)| *c);
            let quoted = matches!(place.kind(), Kind::Str).then_some("\"").unwrap_or_default();
            let word: String = rest.collect();
            if matches!(place.kind(), Kind::Map | Kind::Seq) || word.is_empty() || quoted.is_empty()
            {
                return splice(text, place, "\"\"");
            }
            splice(text, place, &format!("\"{}\"", word.replace(['\\', '"'], "")))
        }
        // Another key of the document.
        3 => splice(text, key, &source(entries[dice.roll(entries.len())].0)),
        // The entry twice.
        4 => {
            let entry = &text[key.span().start as usize..value.span().end as usize];
            splice(text, key, &format!("{entry}, {}", source(key)))
        }
        // The entry gone, or an item of a list.
        _ => {
            let lists = values.iter().filter(|value| value.kind() == Kind::Seq);
            let items: Vec<_> = lists.flat_map(|list| list.items()).collect();
            if dice.roll(2) == 0 && !items.is_empty() {
                let span = items[dice.roll(items.len())].span();
                return remove(text, span.range());
            }
            remove(text, key.span().start as usize..value.span().end as usize)
        }
    }
}

fn remove(text: &str, range: std::ops::Range<usize>) -> String {
    let after = text[range.end..].trim_start();
    match after.strip_prefix(',') {
        Some(after) => format!("{}{after}", &text[..range.start]),
        None => format!("{}{after}", text[..range.start].trim_end().trim_end_matches(',')),
    }
}

fn collect<'t>(
    node: Node<'t>,
    entries: &mut Vec<(Node<'t>, Node<'t>)>,
    values: &mut Vec<Node<'t>>,
) {
    values.push(node);
    for (key, value) in node.entries() {
        entries.push((key, value));
        collect(value, entries, values);
    }
    for item in node.items() {
        collect(item, entries, values);
    }
}

fn splice(text: &str, place: Node<'_>, new: &str) -> String {
    let range = place.span().range();
    format!("{}{new}{}", &text[..range.start], &text[range.end..])
}
