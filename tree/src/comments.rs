//! The comments of a source: a tree does not have them, but it knows what is not one.

use crate::{Format, Kind, Span, Tree, sort_by_key};

impl Tree<'_> {
    /// The comments of its source in document order, each from its `#` to the end of its line.
    ///
    /// JSON has none. A source with syntax errors may have some that are not found.
    pub fn comments(&self, format: Format) -> Vec<Span> {
        let source = self.source();
        if format == Format::Json || !source.contains('#') {
            return Vec::new();
        }
        // An alias leads to a scalar elsewhere, so that spans are not always in order.
        let is_scalar = |kind| !matches!(kind, Kind::Map | Kind::Seq);
        let scalars = self.nodes.iter().filter(|raw| is_scalar(raw.kind));
        let mut scalars: Vec<(usize, usize)> =
            scalars.map(|raw| (raw.start as usize, raw.end as usize)).collect();
        sort_by_key(&mut scalars, |&range| range);
        let mut comments = Vec::new();
        let mut from = 0;
        while let Some(found) = source[from..].find('#') {
            let at = from + found;
            let next = scalars.partition_point(|&(start, _)| start <= at);
            let inside =
                next.checked_sub(1).map(|before| scalars[before].1).filter(|&end| end > at);
            if let Some(end) = inside {
                from = end;
                continue;
            }
            let before = source[..at].chars().next_back();
            let may_start = format == Format::Toml || before.is_none_or(char::is_whitespace);
            if !may_start && before != Some('\u{feff}') {
                from = at + 1;
                continue;
            }
            let length = source[at..].find(['\n', '\r']).unwrap_or(source.len() - at);
            comments.push(Span::of(at, at + length));
            from = at + length;
        }
        comments
    }
}

#[cfg(test)]
mod tests {
    use crate::Format;

    fn comments(format: Format, text: &str) -> Vec<&str> {
        let read = format.read(text);
        assert!(read.findings.is_empty(), "{:?}", read.findings);
        let tree = read.tree.expect("a sound text has a tree");
        tree.comments(format).into_iter().map(|span| &text[span.range()]).collect()
    }

    #[cfg(feature = "yaml")]
    #[test]
    fn what_a_scalar_of_yaml_contains_is_not_a_comment() {
        let text = "# 1\na: b#c # 2\n'd #': \"e # f\" # 3\n# 4\ng: |\n  # h\n  i # j\nk:\n  - &l m #\n  \
                    - *l # 5\n  - n\n   o # 6\n  - [p, # 7\n     q]\n#8";
        assert_eq!(
            comments(Format::Yaml, text),
            ["# 1", "# 2", "# 3", "# 4", "#", "# 5", "# 6", "# 7", "#8"]
        );
        assert_eq!(comments(Format::Yaml, "a: >-\r\n  b\r\n  # c\r\n# d\r\ne: f\r\n"), ["# d"]);
    }

    #[cfg(feature = "toml")]
    #[test]
    fn what_a_scalar_of_toml_contains_is_not_a_comment() {
        let text = "# 1\na = 1#2\n\"b#\" = '#c' # 3\nd = \"\"\"\n# e\n\"\"\" # 4\n[f.\"#\"] # 5\ng = [ # 6\n  \
                    1, # 7\n]\n";
        let expected = ["# 1", "#2", "# 3", "# 4", "# 5", "# 6", "# 7"];
        assert_eq!(comments(Format::Toml, text), expected);
    }

    #[test]
    fn json_has_none() {
        assert_eq!(comments(Format::Json, "[\"#\"]"), [""; 0]);
    }
}
