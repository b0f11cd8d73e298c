//! The YAML that most documents are written in, read without the parser.
//!
//! Block maps and lists, flow maps and lists, plain and quoted texts of one line, block scalars
//! and comments: in one pass over the bytes, several times as fast as by the events of the parser.
//! Anything else (tags, anchors, tabs, texts of several lines, mistakes of any kind) is left to
//! the parser, which then reads the text from its start: no finding is ever made here. Tests
//! compare the trees of both readers.

mod block;
mod flow;
mod lines;
mod scalar;
mod text;

use crate::{Builder, Tree};

/// The tree that the parser's events would give; `None` if the text needs the parser.
pub(super) fn read(text: &str, max_depth: usize) -> Option<Tree<'_>> {
    // Of these the parser knows rules that nothing here does.
    let needs_parser = text.bytes().any(|byte| matches!(byte, b'\t' | b'\r'));
    if needs_parser || text.contains('\u{feff}') {
        return None;
    }
    // Indented documents have about one node in sixteen bytes.
    let builder = Builder::new(text, text.len() / 16 + 1);
    let mut reader = Reader { text, bytes: text.as_bytes(), builder, max_depth };
    reader.document()?;
    reader.builder.finish()
}

/// Every method gives `None` as soon as it meets something that is left to the parser.
struct Reader<'s> {
    text: &'s str,
    bytes: &'s [u8],
    builder: Builder<'s>,
    /// How deep maps and lists are nested at most.
    max_depth: usize,
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::reader;
    use crate::{Kind, MAX_DEPTH, Read, ReadLimits, Tree};

    /// Everything in a tree, a line for each node.
    fn outline(tree: &Tree<'_>) -> String {
        let nodes = (0..).map_while(|index| tree.node(index));
        let line = |node: crate::Node<'_>| {
            let after = tree.after(node.index());
            format!("{:?} {:?} {:?} {after}\n", node.kind(), node.span(), node.text())
        };
        nodes.map(line).collect()
    }

    /// Whether the text is read here; panics if the parser reads it in another way.
    fn agrees(text: &str) -> bool {
        let Some(tree) = super::read(text, MAX_DEPTH) else { return false };
        let Read { tree: parsed, findings } = reader::read(text, ReadLimits::default());
        assert!(findings.is_empty(), "{findings:?} in:\n{text}");
        let parsed = parsed.unwrap_or_else(|| panic!("no tree of:\n{text}"));
        assert_eq!(outline(&tree), outline(&parsed), "{text}");
        true
    }

    #[test]
    fn the_common_forms_need_no_parser() {
        for text in [
            "a: 1",
            "a: x # note\nb: null\nc: ~\nd: \u{4e2d} \u{e9}  \n\n# end",
            "- a\n- - b\n  - c: d\n    e: f\n- g:\n  - h\n  - i: 1\n    j: 2\n  k: 3\n",
            "a:\n  b:\n    - c\n    - d\n  # note\n  e: {f: g, h: [i, 'j', \"k\", -1, [], {}]}\nl: m\n",
            "a: [\n  b, c,\n  d\n ]\ne: {f: g,\n  h: i}\n",
            "a: 'it''s'\nb: \"say \\\"x\\\" \\\\\"\nc: ''\nd: \"\"\ne: \"#: \"\n",
            "a: |\n  one\n  two\n\n  three\nb: >-\n  one\n  two\n\n\n  three\nc: |-\n  one\nd: >\n  x\n\n# e\n",
            "a: http://x.y/z#w\nb: a:b\nc: a#b\nd: it's [so] {it} is, \"quoted\" & *more*\n",
        ] {
            assert!(agrees(text), "left to the parser:\n{text}");
        }
    }

    #[test]
    fn what_is_not_common_is_left_to_the_parser() {
        for text in [
            "",
            "a",
            "a: b: c",
            "a:\n",
            "a: &b c",
            "a: *b",
            "a: !!str b",
            "---\na: b",
            "a: b\n...\n",
            "a: b\n c",
            "a: b\n  c: d",
            "? a\n: b",
            "a: \"b\n  c\"",
            "a:\tb",
            "a: b\r\n",
            "a: [b\n]",
            "a: [b, ]",
            "a: {b, c}",
            "null: a",
            "%TAG\na: b",
            "a: |2\n   b\n",
            "a: |+\n  b\n\n",
            "a: >\n  b\n   c\n  d\n",
            "a: |\n  b\n c: d\n",
            "a: |\n  b\n  ",
            "  a: b\nc: d\n",
            "a: \"\\q\"",
            "a: @b",
            "- a\nb: c\n",
        ] {
            assert!(super::read(text, MAX_DEPTH).is_none(), "read here:\n{text}");
        }
    }

    #[test]
    fn a_text_is_null_where_the_core_schema_has_it_so() {
        let tree = super::read("a: [null, NULL, Null, ~, nULL]\nb: 'null'", MAX_DEPTH).unwrap();
        let items = tree.at("/a").unwrap().items().map(crate::Node::kind);
        let expected = [Kind::Null, Kind::Null, Kind::Null, Kind::Null, Kind::Plain];
        assert_eq!(items.collect::<Vec<_>>(), expected);
        assert_eq!(tree.at("/b").unwrap().kind(), Kind::Str);
    }

    /// Pieces of which both readers must make the same.
    fn piece() -> impl Strategy<Value = &'static str> {
        prop::sample::select(vec![
            "a: b\n",
            "c: ",
            "d:\n",
            "e: 1",
            "\n",
            "\n",
            "\n\n",
            "  ",
            "  ",
            "    ",
            " ",
            "- ",
            "- ",
            "-",
            "x",
            "null",
            "~",
            "\u{e9}",
            "\u{4e2d}\u{6587}",
            "\u{85}",
            "\u{2028}",
            "\u{a0}",
            "\u{1f600}",
            "[",
            "]",
            "{",
            "}",
            ", ",
            ",",
            ": ",
            ":",
            "'",
            "''",
            "\"",
            "\\\"",
            "\\",
            "\\n",
            "#",
            " # y",
            "|\n",
            ">\n",
            ">-\n",
            "|-\n",
            "|",
            ">",
            "[a, b]",
            "{a: b}",
            "'q'",
            "\"q\"",
            "---",
            "...",
            "&a ",
            "*a",
            "!!str ",
            "?",
            "? ",
            "%",
            "@",
            "`",
            "<<: ",
            "a-b_c.d/e: f\n",
            "  g: h\n",
            "  - i\n",
            "    j\n",
            "\n  k: l",
            "\n- m",
        ])
    }

    /// A sound document with most of the common forms.
    const SOUND: &str = "# head\na: b\nc:\n  d: {e: f, g: [h, 'i']}\n  j: \"k\" # l\n\nm:\n- n: o\n  p:\n    - q\n    - - r\n- s: >-\n    t u\n    v\n\n    w\n\n  x: |\n    y\n    z\n- 1\n- [a,\n   b]\n";

    proptest! {
        #![proptest_config(ProptestConfig {
            cases: 6_000,
            failure_persistence: None,
            ..ProptestConfig::default()
        })]

        #[test]
        fn a_heap_of_pieces_is_read_alike(pieces in prop::collection::vec(piece(), 0..16)) {
            agrees(&pieces.concat());
        }

        #[test]
        fn an_edited_document_is_read_alike(
            edits in prop::collection::vec(
                (any::<prop::sample::Index>(), 0..4_usize, piece()),
                1..4,
            ),
        ) {
            let mut text: Vec<char> = SOUND.chars().collect();
            for (place, cut, with) in edits {
                let start = place.index(text.len() + 1);
                let end = (start + cut).min(text.len());
                text.splice(start..end, with.chars());
            }
            agrees(&text.into_iter().collect::<String>());
        }
    }
}
