//! TypeScript on lines as prettier lays it out with its defaults.

use super::{
    code::{Code, Place, is_of_numbers, property},
    page::PAGE,
};
use crate::{
    layout::{Doc, if_broken, listed, margin},
    text::least_escaped,
};

/// A text in the quotes that it needs fewer escapes in, which are double ones if both are alike.
pub(super) fn quoted(text: &str) -> String {
    least_escaped(text, |c, out| {
        for unit in c.encode_utf16(&mut [0; 2]) {
            out.push_str(&format!("\\u{unit:04x}"));
        }
    })
}

/// A text as a key of an object: in quotes only if it needs them.
pub(super) fn key(text: &str) -> String {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '$');
    let is_name = text.chars().all(is_plain) && !text.starts_with(|c: char| c.is_ascii_digit());
    if is_name && !text.is_empty() { text.to_owned() } else { quoted(text) }
}

/// Writes a property of an object, with a comma behind it.
pub(super) fn write_property(indent: usize, key: &str, value: &Code, out: &mut String) {
    write_lines(indent, Some(key), value, out);
}

/// Writes a property, or an item of a list. Tables are written without a document, which would take
/// most of the time.
fn write_lines(indent: usize, key: Option<&str>, value: &Code, out: &mut String) {
    let start = out.len();
    margin(indent, out);
    if let Some(key) = key {
        out.extend([key, ": "]);
    }
    let head = out.len();
    if !value.will_break() {
        value.write_flat(Place::Property, out);
        out.push(',');
        if PAGE.fits(0, &out[start..]) {
            out.push('\n');
            return;
        }
        out.truncate(head);
    }
    match value {
        Code::List(items) if !is_of_numbers(items) => {
            out.push_str("[\n");
            for item in items {
                write_lines(indent + PAGE.level, None, item, out);
            }
            margin(indent, out);
            out.push_str("],\n");
        }
        Code::Object(properties) => {
            out.push_str("{\n");
            for (key, value) in properties {
                write_lines(indent + PAGE.level, Some(key), value, out);
            }
            margin(indent, out);
            out.push_str("},\n");
        }
        _ => {
            out.truncate(start);
            let doc = match key {
                Some(key) => property(key, value),
                None => value.doc(Place::Element),
            };
            PAGE.write(indent, doc.append(","), out);
        }
    }
}

/// The names that a module imports, between braces. A single one is never on a line of its own.
pub(super) fn write_import(what: &str, names: &[&str], from: &str, out: &mut String) {
    let line = format!("{what} {{ {} }} from {};", names.join(", "), quoted(from));
    if names.len() == 1 || PAGE.fits(0, &line) {
        out.extend([&*line, "\n"]);
        return;
    }
    let names: String = names.iter().map(|name| format!("  {name},\n")).collect();
    out.push_str(&format!("{what} {{\n{names}}} from {};\n", quoted(from)));
}

/// Writes a type that is one of several: all on one line, or each on its own.
pub(super) fn write_union(name: &str, variants: &[Vec<String>], generic: &str, out: &mut String) {
    let variant = |arguments: &[String]| {
        let arguments = arguments.iter().map(|it| PAGE.text(it.clone()));
        let between = PAGE.between("<", listed(arguments), ">");
        PAGE.text(generic).append(between).group()
    };
    let head = PAGE.text(format!("export type {name} ="));
    let union = match variants {
        [only] => Doc::space().append(variant(only)),
        several => {
            let all = several.iter().map(|it| variant(it).nest(2));
            let all = Doc::intersperse(all, Doc::line().append("| "));
            let all = if_broken("| ").append(all).group();
            PAGE.deeper(Doc::line().append(all)).group()
        }
    };
    PAGE.write(0, head.append(union).append(";"), out);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wide_character_has_two_columns_and_a_mark_none() {
        let all = [("é", 1), ("e\u{301}", 1), ("中", 2), ("ｱ", 1), ("…", 1), ("ی\u{200c}ه", 3)];
        let emoji =
            [("👍", 2), ("👩\u{200d}👩\u{200d}👧", 2), ("☺\u{fe0f}", 2), ("☺", 1), ("👍🏽", 2)];
        for (text, width) in all.into_iter().chain(emoji) {
            assert_eq!(PAGE.columns(text), width, "{text}");
        }
    }

    #[test]
    fn quotes_are_those_that_need_fewer_escapes() {
        assert_eq!(quoted("it's"), "\"it's\"");
        assert_eq!(quoted("a \"b\""), "'a \"b\"'");
        assert_eq!(quoted("'a' \"b\""), "\"'a' \\\"b\\\"\"");
    }

    fn lines(value: &Code) -> String {
        let mut out = String::new();
        write_property(4, "holds", value, &mut out);
        out
    }

    fn word(letter: &str, count: usize) -> Code {
        Code::Word(letter.repeat(count))
    }

    #[test]
    fn what_fits_is_on_one_line() {
        // 4 for the indentation, 7 for the key, 1 for the comma.
        assert_eq!(lines(&word("a", 68)), format!("    holds: {},\n", "a".repeat(68)));
        assert_eq!(lines(&word("a", 69)), format!("    holds:\n      {},\n", "a".repeat(69)));
        let wide = |count| lines(&Code::Text(quoted(&"风".repeat(count)))).lines().count();
        assert_eq!((wide(33), wide(34)), (1, 2));
    }

    #[test]
    fn several_items_have_a_comma_behind_the_last() {
        let (a, b) = ("a".repeat(40), "b".repeat(40));
        let list = Code::List(vec![word("a", 40), word("b", 40)]);
        assert_eq!(lines(&list), format!("    holds: [\n      {a},\n      {b},\n    ],\n"));
    }

    #[test]
    fn a_list_of_objects_is_always_on_several_lines() {
        let object = || Code::Object(["a", "b"].map(|key| (key.to_owned(), word("c", 1))).into());
        let list = Code::List(vec![object(), object()]);
        let row = "      { a: c, b: c },\n";
        assert_eq!(lines(&list), format!("    holds: [\n{row}{row}    ],\n"));
    }

    #[test]
    fn a_function_that_calls_begins_on_the_line_of_the_call() {
        let inner = Code::call("every", [word("b", 40), word("c", 40)]);
        let function = Code::Function("$x: Row".to_owned(), Box::new(inner));
        let (b, c) = ("b".repeat(40), "c".repeat(40));
        let inner = format!("      every(\n        {b},\n        {c},\n      ),\n");
        let all = format!("    holds: a.every(($x: Row) =>\n{inner}    ),\n");
        assert_eq!(lines(&word("a", 1).method("every", [function])), all);
    }

    #[test]
    fn from_two_calls_on_each_link_of_a_chain_has_a_line() {
        let function = |letter| Code::Function("$x: Row".to_owned(), Box::new(word(letter, 30)));
        let list = Code::Member(Box::new(word("self", 1)), "list".to_owned());
        let chain = list.method("filter", [function("a")]).method("every", [function("b")]);
        let (a, b) = ("a".repeat(30), "b".repeat(30));
        let links = format!("      .filter(($x: Row) => {a})\n      .every(($x: Row) => {b}),\n");
        assert_eq!(lines(&chain), format!("    holds: self.list\n{links}"));
    }
}
