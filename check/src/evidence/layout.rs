//! How an anchor is written in the place of a quote, in the layout that is there.

use comity_tree::{Edit, Format, Node, Span};

use super::place::Anchor;

/// What a quote and its key cover, less the line break that a block scalar ends with.
///
/// `None` if the value is elsewhere: it is an alias.
pub(super) fn span(text: &str, key: Node<'_>, quote: Node<'_>) -> Option<Span> {
    let (key, quote) = (key.span(), quote.span());
    if quote.start < key.end {
        return None;
    }
    let covered = text.get(key.start as usize..quote.end as usize)?.trim_end();
    Some(Span::new(key.start, key.start + u32::try_from(covered.len()).ok()?))
}

/// The entries of an anchor in the style of the map that the quote is in.
pub(super) fn replacement(
    format: Format,
    text: &str,
    evidence: Node<'_>,
    key: Node<'_>,
    anchor: &Anchor,
) -> String {
    let entries = [
        entry(format, "start", &anchor.range.start.to_string()),
        entry(format, "end", &anchor.range.end.to_string()),
        entry(format, "digest", &digest(format, &anchor.digest)),
    ];
    entries.join(&separator(text, evidence, key))
}

/// Adds entries behind one of a map, in its style; `None` if that one is elsewhere.
pub(super) fn after(
    format: Format,
    map: Node<'_>,
    key: Node<'_>,
    value: Node<'_>,
    entries: &[(&str, String)],
) -> Option<Edit> {
    let text = map.tree().source();
    let end = span(text, key, value)?.end;
    let separator = separator(text, map, key);
    let added = entries.iter().map(|(name, value)| separator.clone() + &entry(format, name, value));
    Some(Edit { span: Span::new(end, end), text: added.collect() })
}

/// What is between two entries of a map, one of which has a key here.
fn separator(text: &str, map: Node<'_>, key: Node<'_>) -> String {
    let before = &text[..key.span().start as usize];
    let before = &before[before.rfind('\n').map_or(0, |at| at + 1)..];
    let newline = if text.contains("\r\n") { "\r\n" } else { "\n" };
    let braced = text[map.span().range()].starts_with('{');
    match (braced, before.trim().is_empty()) {
        (true, true) => format!(",{newline}{before}"),
        (true, false) => ", ".to_owned(),
        // The dash of a list item before the key is part of the indentation.
        (false, _) => {
            let indent = before.chars().map(|c| if c == '\t' { c } else { ' ' });
            format!("{newline}{}", indent.collect::<String>())
        }
    }
}

fn entry(format: Format, name: &str, value: &str) -> String {
    match format {
        Format::Yaml => format!("{name}: {value}"),
        Format::Json => format!("\"{name}\": {value}"),
        Format::Toml => format!("{name} = {value}"),
    }
}

/// A digest, or a SHA-256, as it is written.
pub(super) fn digest(format: Format, digest: &str) -> String {
    if format == Format::Yaml && !is_number_like(digest) {
        digest.to_owned()
    } else {
        format!("\"{digest}\"")
    }
}

/// A text after changes that are in the order of their places.
pub(super) fn applied<'e>(
    text: &str,
    edits: impl IntoIterator<Item = (Span, &'e str)>,
) -> Option<String> {
    let mut out = String::with_capacity(text.len());
    let mut copied = 0;
    for (span, new) in edits {
        out.push_str(text.get(copied..span.start as usize)?);
        out.push_str(new);
        copied = span.end as usize;
    }
    out.push_str(text.get(copied..)?);
    Some(out)
}

/// Whether other readers of YAML would take the digest for a number.
fn is_number_like(digest: &str) -> bool {
    digest.bytes().all(|byte| byte.is_ascii_digit() || byte == b'e')
}

#[cfg(test)]
mod tests {
    use super::is_number_like;

    #[test]
    fn a_digest_that_looks_like_a_number_is_quoted() {
        assert!(is_number_like("12345678"));
        assert!(is_number_like("1234e678"));
        assert!(!is_number_like("5f1c09ab"));
    }
}
