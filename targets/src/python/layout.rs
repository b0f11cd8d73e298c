//! Python on lines as `ruff format` lays it out with its defaults.

use super::{code::Code, page::PAGE};
use crate::{
    layout::{Doc, margin},
    text::least_escaped,
};

/// A text in the quotes that it needs fewer escapes in, which are double ones if both are alike.
pub(super) fn quoted(text: &str) -> String {
    least_escaped(text, |c, out| out.push_str(&format!("\\U{:08x}", u32::from(c))))
}

/// Writes an item of what is on several lines, with a comma behind it.
pub(super) fn write_item(indent: usize, item: &Code, out: &mut String) {
    match item {
        Code::Keyword(name, value) => write_lines(indent, &[name, "="], value, ",", out),
        _ => write_lines(indent, &[], item, ",", out),
    }
}

/// Writes a value between what is before and behind it. Tables are written without a document,
/// which would take most of the time.
fn write_lines(indent: usize, head: &[&str], value: &Code, tail: &str, out: &mut String) {
    let start = out.len();
    margin(indent, out);
    out.extend(head.iter().copied());
    let begun = out.len();
    value.write_flat(out);
    out.push_str(tail);
    if PAGE.fits(0, &out[start..]) {
        out.push('\n');
        return;
    }
    out.truncate(begun);
    let deeper = indent + PAGE.level;
    // The last of several items has a comma as well, and a single one has none.
    let comma = |count| if count > 1 { "," } else { "" };
    let mut write_items = |[open, close]: [&str; 2], items: &[Code]| {
        out.extend([open, "\n"]);
        for item in items {
            write_lines(deeper, &[], item, comma(items.len()), out);
        }
        margin(indent, out);
        out.extend([close, tail, "\n"]);
    };
    match value {
        Code::List(items) => write_items(["[", "]"], items),
        Code::Tuple(items) if items.len() > 1 => write_items(["(", ")"], items),
        Code::Dict(entries) => {
            out.push_str("{\n");
            for (key, value) in entries {
                write_lines(deeper, &[&key.flat(), ": "], value, comma(entries.len()), out);
            }
            margin(indent, out);
            out.extend(["}", tail, "\n"]);
        }
        _ => {
            out.truncate(start);
            let doc = PAGE.text(head.concat()).append(value.doc()).append(tail.to_owned());
            PAGE.write(indent, doc, out);
        }
    }
}

/// Writes an assignment; a name may have a type.
pub(super) fn write_assignment(
    indent: usize,
    name: &str,
    ty: Option<&Code>,
    value: &Code,
    out: &mut String,
) {
    let target = match ty {
        Some(ty) => format!("{name}: {} = ", ty.flat()),
        None => format!("{name} = "),
    };
    let flat = value.flat();
    let line = format!("{target}{flat}");
    if PAGE.fits(indent, &line) {
        out.extend([&*" ".repeat(indent), &line, "\n"]);
        return;
    }
    let plain = || PAGE.text(target.clone()).append(value.doc());
    let enclosed = || PAGE.text(target.clone()).append(PAGE.within("(", value.doc(), ")"));
    let doc = match value {
        Code::Text(_) if PAGE.fits(indent + PAGE.level, &flat) => enclosed(),
        Code::Call(..) | Code::Generic(..) => {
            let begins = PAGE.fits(indent, &format!("{target}{}", value.begun()));
            let opens = PAGE.fits(indent, &format!("{target}("));
            match ty {
                _ if begins => plain(),
                Some(Code::Binary(..) | Code::Generic(..)) if opens => enclosed(),
                _ if fits_in_lines(indent, enclosed()) => enclosed(),
                Some(ty) => {
                    let head = PAGE.text(format!("{name}: ")).append(ty.annotation());
                    head.append(" = ").append(value.doc())
                }
                None => plain(),
            }
        }
        _ => return write_lines(indent, &[&target], value, "", out),
    };
    PAGE.write(indent, doc, out);
}

/// Whether no line of a document is too long.
fn fits_in_lines(indent: usize, doc: Doc) -> bool {
    let mut lines = String::new();
    PAGE.write(indent, doc, &mut lines);
    lines.lines().all(|line| PAGE.fits(0, line))
}

/// Writes the line that begins a class.
pub(super) fn write_class(name: &str, base: &str, out: &mut String) {
    let doc = PAGE.text(format!("class {name}"));
    let doc = doc.append(PAGE.between("(", PAGE.text(base), ")").group()).append(":");
    PAGE.write(0, doc, out);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn item(item: &Code) -> String {
        let mut out = String::new();
        write_item(4, item, &mut out);
        out
    }

    #[test]
    fn what_fits_is_on_one_line() {
        // 4 for the indentation, 2 for the brackets, 3 for the comma and the quotes of the text.
        let fitting = Code::List(vec![Code::Text(quoted(&"x".repeat(79)))]);
        assert_eq!(item(&fitting), format!("    [\"{}\"],\n", "x".repeat(79)));
        let longer = Code::List(vec![Code::Text(quoted(&"x".repeat(80)))]);
        assert_eq!(item(&longer), format!("    [\n        \"{}\"\n    ],\n", "x".repeat(80)));
    }

    #[test]
    fn a_wide_character_has_two_columns() {
        let fitting = Code::List(vec![Code::Text(quoted(&"风".repeat(39)))]);
        assert_eq!(item(&fitting).lines().count(), 1);
        let longer = Code::List(vec![Code::Text(quoted(&"风".repeat(40)))]);
        assert_eq!(item(&longer).lines().count(), 3);
    }

    #[test]
    fn several_items_have_a_comma_behind_the_last() {
        let texts = ["x", "y"].map(|text| Code::Text(quoted(&text.repeat(50))));
        let (x, y) = ("x".repeat(50), "y".repeat(50));
        let lines = format!("    [\n        \"{x}\",\n        \"{y}\",\n    ],\n");
        assert_eq!(item(&Code::List(texts.into())), lines);
    }

    #[test]
    fn what_does_not_fit_breaks_from_the_outside() {
        let name = |letter: &str, count| Code::Word(letter.repeat(count));
        let sum = Code::binary("+", name("a", 30), name("b", 30));
        let less = Code::binary("<", Code::call("f", [sum]), name("c", 5));
        let either = Code::binary("or", less, name("d", 10));
        let (a, b, d) = ("a".repeat(30), "b".repeat(30), "d".repeat(10));
        let body = format!("        f({a} + {b}) < ccccc\n        or {d}\n");
        let lines = format!("    lambda: (\n{body}    ),\n");
        assert_eq!(item(&Code::Lambda("", Box::new(either))), lines);
    }

    #[test]
    fn an_assignment_is_in_parentheses_if_not_even_its_call_begins_on_the_line() {
        let assigned = |count: usize| {
            let mut out = String::new();
            let options = [Code::Keyword("default", Box::new(Code::Text(quoted(&"x".repeat(20)))))];
            let (ty, value) = (Code::Word("T".repeat(count)), Code::call("_p.Field", options));
            write_assignment(4, "name", Some(&ty), &value, &mut out);
            let lines = out.lines().map(|line| line.trim_start().trim_start_matches("name: "));
            lines.map(|line| line.trim_start_matches('T').to_owned()).collect::<Vec<_>>()
        };
        let default = format!("default=\"{}\"", "x".repeat(20));
        assert_eq!(assigned(20), [format!(" = _p.Field({default})")]);
        assert_eq!(assigned(60), [" = _p.Field(".to_owned(), default.clone(), ")".to_owned()]);
        assert_eq!(
            assigned(70),
            [" = (".to_owned(), format!("_p.Field({default})"), ")".to_owned()]
        );
    }
}
