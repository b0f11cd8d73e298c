//! The format of a text that no name tells.

use comity_tree::Format;

/// The format that a text looks like.
///
/// JSON documents begin with a brace. The first line of TOML that is no comment is a header in
/// brackets, or a key with an equals sign. All else is YAML, which is never taken for another.
pub(crate) fn format_of(text: &str) -> Format {
    let text = text.trim_start_matches('\u{feff}');
    let mut lines = text.lines().map(str::trim);
    let first = lines.find(|line| !line.is_empty() && !line.starts_with('#')).unwrap_or_default();
    let is_json = first.starts_with('{') || first == "[" || first.starts_with("[{");
    if is_json {
        return Format::Json;
    }
    let key = first.split(['=', ':']).next().unwrap_or_default();
    let has_equals = first[key.len()..].starts_with('=') && !first.starts_with("- ");
    let is_header = first.starts_with('[')
        && first.split('#').next().is_some_and(|header| header.trim_end().ends_with(']'))
        && !first.contains([',', ':']);
    if is_header || has_equals { Format::Toml } else { Format::Yaml }
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
            ("# a comment\nontology = \"a\"\n", Format::Toml),
            ("[[ships]] # one\nid = 'a'\n", Format::Toml),
            ("'a b'.c = 1", Format::Toml),
            ("# a comment\nships: []\n", Format::Yaml),
            ("- a = b\n", Format::Yaml),
            ("title: a = b\n", Format::Yaml),
            ("[a, b]\n", Format::Yaml),
            ("---\nships: []\n", Format::Yaml),
            ("", Format::Yaml),
        ] {
            assert_eq!(format_of(text), format, "{text:?}");
        }
    }
}
