//! Fixes that replace a scalar, in the syntax of its source.

use crate::{Applicability, Edit, Fix, Kind, Node, Span, json, shown};

impl Fix {
    /// Writes a text in the place of a scalar, with the quotes that it has or needs there.
    ///
    /// `None` if the scalar cannot be replaced by itself: it has several lines or an alias leads
    /// to it, or the tree was not read from a source.
    pub fn text(node: Node<'_>, text: &str, applicability: Applicability) -> Option<Self> {
        let edit = Edit { span: node.span(), text: in_place(node, text)? };
        Some(Self::new(format!("write `{}`", shown(text)), applicability, vec![edit]))
    }

    /// Writes a scalar or a list of one line as a text in quotes.
    pub(crate) fn quotes(node: Node<'_>, text: &str) -> Option<Self> {
        source_of(node)?;
        let title = format!("put `{}` in quotes", shown(text));
        let edit = Edit { span: node.span(), text: quoted(text) };
        Some(Self::new(title, Applicability::Safe, vec![edit]))
    }

    /// Writes a number in place of a scalar, without the quotes that it may have.
    pub(crate) fn number(
        node: Node<'_>,
        number: &str,
        applicability: Applicability,
    ) -> Option<Self> {
        source_of(node)?;
        let edit = Edit { span: node.span(), text: number.to_owned() };
        let title = format!("write the number `{}`", shown(number));
        Some(Self::new(title, applicability, vec![edit]))
    }

    /// Writes the only item of a list, a scalar, instead of the list.
    pub(crate) fn item(node: Node<'_>) -> Option<Self> {
        source_of(node)?;
        let mut items = node.items();
        let (Some(item), None) = (items.next(), items.next()) else { return None };
        let is_scalar = !matches!(item.kind(), Kind::Map | Kind::Seq);
        let written = source_of(item).filter(|_| is_scalar)?;
        let edit = Edit { span: node.span(), text: written.to_owned() };
        let title = format!("write `{}` without brackets", shown(written));
        Some(Self::new(title, Applicability::Safe, vec![edit]))
    }

    /// Writes several texts as a list instead of the one that enumerates them.
    pub(crate) fn items(node: Node<'_>, items: &[&str]) -> Option<Self> {
        let written = source_of(node)?;
        let is_bare = node.kind() == Kind::Plain || !written.starts_with(['"', '\'']);
        let item = |text: &&str| {
            if is_bare && is_plain(text) { (*text).to_owned() } else { quoted(text) }
        };
        let list = items.iter().map(item).collect::<Vec<_>>().join(", ");
        let edit = Edit { span: node.span(), text: format!("[{list}]") };
        let title = format!("write a list of {} items", items.len());
        Some(Self::new(title, Applicability::Unsafe, vec![edit]))
    }

    /// Writes a text as the only entry of a map.
    pub(crate) fn entry(node: Node<'_>, field: &str) -> Option<Self> {
        let written = source_of(node)?;
        let value = match node.kind() {
            Kind::Plain if is_plain(written) => written.to_owned(),
            _ => quoted(node.text()),
        };
        let source = node.tree().source().trim_start_matches(['\u{feff}', ' ', '\t', '\r', '\n']);
        let map = if source.starts_with(['{', '[']) && node.kind() != Kind::Plain && !is_toml(node)
        {
            format!("{{ {}: {value} }}", quoted(field))
        } else if is_toml(node) {
            format!("{{ {field} = {value} }}")
        } else {
            format!("{{ {field}: {value} }}")
        };
        let title = format!("write `{map}`");
        let edit = Edit { span: node.span(), text: map };
        Some(Self::new(title, Applicability::Safe, vec![edit]))
    }

    /// Writes a map in braces as the only item of a list.
    pub(crate) fn list_of_map(node: Node<'_>) -> Option<Self> {
        let (source, span) = (node.tree().source(), node.span());
        let is_flow = source.get(span.range())?.starts_with('{');
        let has_values = node.entries().any(|(_, value)| !value.is_null());
        let at =
            |at: u32, bracket: &str| Edit { span: Span::new(at, at), text: bracket.to_owned() };
        let edits = vec![at(span.start, "["), at(span.end, "]")];
        let fix = || Self::new("write a list of one item", Applicability::Safe, edits);
        (is_flow && has_values).then(fix)
    }

    /// Writes a scalar as the only item of a list.
    pub(crate) fn list(node: Node<'_>) -> Option<Self> {
        let written = source_of(node)?;
        let item = match node.kind() {
            Kind::Plain if !is_plain(written) => quoted(node.text()),
            Kind::Str | Kind::Plain | Kind::Number | Kind::Bool | Kind::DateTime => {
                written.to_owned()
            }
            Kind::Map | Kind::Seq | Kind::Null | Kind::Invalid => return None,
        };
        let edit = Edit { span: node.span(), text: format!("[{item}]") };
        Some(Self::new("write a list of one item", Applicability::Safe, vec![edit]))
    }
}

impl Edit {
    /// Writes a text in the place of a scalar or a key, with the quotes that it has or needs there.
    /// An anchor before a scalar stays; what is written there is repeated by its aliases.
    ///
    /// `None` if the scalar cannot be replaced by itself: it has several lines or a tag, or the
    /// tree was not read from a source.
    pub fn text(node: Node<'_>, text: &str) -> Option<Self> {
        let mut span = node.span();
        let mut written = node.tree().source().get(span.range())?;
        if written.starts_with('&') {
            let rest = written.trim_start_matches(|c: char| !c.is_whitespace()).trim_start();
            span.start = span.end - u32::try_from(rest.len()).ok()?;
            written = rest;
        }
        is_whole(written).then_some(())?;
        Some(Self { span, text: replacement(node.kind(), written, text)? })
    }

    /// The same for another place of a key, in which the source has `written`.
    pub fn key(written: &str, span: Span, text: &str) -> Option<Self> {
        Some(Self { span, text: replacement(Kind::Str, written, text)? })
    }
}

/// Whether the source of a node is TOML, by what follows its first key.
fn is_toml(node: Node<'_>) -> bool {
    let tree = node.tree();
    let key = tree.node(0).and_then(|root| root.entries().next()).map(|(key, _)| key.span().end);
    let rest = key.and_then(|end| tree.source().get(end as usize..)).unwrap_or_default();
    rest.trim_start_matches([' ', '\t']).starts_with(['=', ']', '.'])
}

/// What the source has at a node, if that is one line and all of the node.
fn source_of(node: Node<'_>) -> Option<&str> {
    let written = node.tree().source().get(node.span().range())?;
    is_whole(written).then_some(written)
}

fn is_whole(written: &str) -> bool {
    // What starts with one of these has a tag, an anchor or a block before its text.
    let is_text = !written.starts_with(['!', '&', '*', '|', '>']);
    is_text && !written.is_empty() && !written.contains('\n')
}

/// A text as it can be written in the place of a scalar.
fn in_place(node: Node<'_>, text: &str) -> Option<String> {
    replacement(node.kind(), source_of(node)?, text)
}

/// A text as it can be written in the place of one that is written like this.
fn replacement(kind: Kind, written: &str, text: &str) -> Option<String> {
    if written.starts_with("\"\"\"") || written.starts_with("'''") {
        return None;
    }
    Some(match written.as_bytes()[0] {
        b'\'' if !text.contains(['\'', '\n']) => format!("'{text}'"),
        b'\'' | b'"' => quoted(text),
        // Without quotes, only a key or a scalar of YAML is a text.
        _ if matches!(kind, Kind::Str | Kind::Plain) && is_plain(text) => text.to_owned(),
        _ => quoted(text),
    })
}

/// A text in double quotes, as all three formats read it.
fn quoted(text: &str) -> String {
    let mut quoted = String::with_capacity(text.len() + 2);
    json::write_string(&mut quoted, text);
    quoted
}

/// Whether a text without quotes is a text to every reader of YAML, in a flow collection too.
///
/// What an old reader takes for a date is a text to those of YAML 1.2.
fn is_plain(text: &str) -> bool {
    let may_follow = |c: char| c.is_alphanumeric() || "-_./~?%+@ ".contains(c);
    if !text.chars().all(may_follow) || text.ends_with(' ') || text.contains("  ") {
        return false;
    }
    let is_number =
        |text: &str| text.bytes().all(|b| b.is_ascii_digit() || b"._+eExo".contains(&b));
    match text.chars().next() {
        Some(first) if first.is_ascii_digit() => {
            !is_number(text) && text.contains(['-', '/', '~', 'X']) && !text.contains(['e', 'E'])
        }
        Some(first) if first.is_alphabetic() => {
            const OTHERWISE: [&str; 9] =
                ["null", "true", "false", "yes", "no", "on", "off", "y", "n"];
            !OTHERWISE.iter().any(|word| text.eq_ignore_ascii_case(word))
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::is_plain;

    #[test]
    fn only_what_every_reader_takes_for_a_text_needs_no_quotes() {
        let plain =
            ["signed", "1992-10", "1992-10-15/1993", "199X", "1992~", "全面战略", "a b", "a@0.1.0"];
        for text in plain {
            assert!(is_plain(text), "{text}");
        }
        let others = [
            "", "no", "True", "12", "1e-5", "0x1F", "-0137", "a: b", "a #b", "a,b", "[a",
            "../2030", "@a", "~", " a", "a ", "Y", "1.5", "a\nb", "\"a", "- a",
        ];
        for text in others {
            assert!(!is_plain(text), "{text}");
        }
    }
}
