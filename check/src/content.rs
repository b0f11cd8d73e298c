//! The format of a text that no name tells.

use comity_tree::Format;

/// The format that a text looks like.
///
/// A document of JSON begins with a brace and the quotes of a key. The first line of TOML that is
/// not a comment is a header in brackets, or a key with an equals sign. Anything else is YAML; only
/// a flow map whose first key is in double quotes is taken for JSON.
pub(crate) fn format_of(text: &str) -> Format {
    let text = text.trim_start_matches('\u{feff}');
    if is_json(text.trim_start()) {
        return Format::Json;
    }
    let mut lines = text.lines().map(str::trim);
    let first = lines.find(|line| !line.is_empty() && !line.starts_with('#')).unwrap_or_default();
    let key = first.split(['=', ':']).next().unwrap_or_default();
    let is_map = first.starts_with('{');
    let has_equals = first[key.len()..].starts_with('=') && !first.starts_with("- ") && !is_map;
    let is_header = first.starts_with('[')
        && first.split('#').next().is_some_and(|header| header.trim_end().ends_with(']'))
        && !first.contains([',', ':']);
    if is_header || has_equals { Format::Toml } else { Format::Yaml }
}

/// Whether a text begins as a map of JSON does, or a list of such, or a list of several lines.
fn is_json(text: &str) -> bool {
    let items = text.strip_prefix('[').map(str::trim_start);
    match items.unwrap_or(text).strip_prefix('{').map(str::trim_start) {
        Some(map) => map.is_empty() || map.starts_with(['"', '}']),
        None => items.is_some() && text.lines().next().is_some_and(|line| line.trim_end() == "["),
    }
}

#[cfg(test)]
mod tests {
    use comity_tree::Format;

    use super::format_of;

    #[test]
    fn the_beginning_of_a_text_tells_its_format() {
        for (text, format) in [
            ("{\"ships\": []}", Format::Json),
            ("\u{feff}\n  {\n", Format::Json),
            ("[\n 1 ]", Format::Json),
            ("[ {\n  \"id\": 1 }]", Format::Json),
            ("# a comment\nontology = \"a\"\n", Format::Toml),
            ("[[ships]] # one\nid = 'a'\n", Format::Toml),
            ("'a b'.c = 1", Format::Toml),
            ("# a comment\nships: []\n", Format::Yaml),
            ("- a = b\n", Format::Yaml),
            ("title: a = b\n", Format::Yaml),
            ("[a, b]\n", Format::Yaml),
            ("{ ships: [] }\n", Format::Yaml),
            ("{\n  title: 'a = b' }\n", Format::Yaml),
            ("{ 'a = b': 1 }\n", Format::Yaml),
            ("# a comment\n{ \"ships\": [] }\n", Format::Yaml),
            ("[{ id: a }]\n", Format::Yaml),
            ("---\nships: []\n", Format::Yaml),
            ("", Format::Yaml),
        ] {
            assert_eq!(format_of(text), format, "{text:?}");
        }
    }
}
