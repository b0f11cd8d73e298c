//! Whatever the text: no panic, no lost finding, and every span is in the source.

use comity_tree::{
    Code, Finding, Format, Kind, Lines, MAX_DEPTH, Node, Read, Span, Tree, duplicate_keys,
};
use proptest::prelude::*;

const BLANKS: [char; 4] = [' ', '\t', '\r', '\n'];
const FORMATS: [Format; 3] = [Format::Json, Format::Yaml, Format::Toml];

fn check(format: Format, text: &str) -> Result<(), TestCaseError> {
    let Read { tree, findings } = format.read(text);
    prop_assert!(tree.is_some() || !findings.is_empty(), "neither tree nor finding");
    for finding in &findings {
        prop_assert!(!finding.message.is_empty() && !finding.help.is_empty(), "{finding:?}");
        within(text, finding.span)?;
        for related in &finding.related {
            within(text, related.span)?;
        }
    }
    if let Some(tree) = tree {
        well_formed(&tree, tree.root(), format, 0)?;
        for finding in duplicate_keys(tree.root()) {
            within(text, finding.span)?;
        }
        addressed(&tree)?;
    }
    Ok(())
}

fn within(text: &str, span: Span) -> Result<(), TestCaseError> {
    prop_assert!(span.start <= span.end, "{span:?}");
    prop_assert!(text.get(span.range()).is_some(), "{span:?} of {text:?}");
    let position = Lines::new(text).position(span.start);
    prop_assert!(position.line > 0 && position.column > 0);
    Ok(())
}

fn well_formed(
    tree: &Tree<'_>,
    node: Node<'_>,
    format: Format,
    depth: usize,
) -> Result<(), TestCaseError> {
    within(tree.source(), node.span())?;
    let _ = node.text();
    for (key, value) in node.entries() {
        within(tree.source(), key.span())?;
        prop_assert!(!matches!(key.kind(), Kind::Map | Kind::Seq | Kind::Null), "{:?}", key.kind());
        well_formed(tree, value, format, depth + 1)?;
    }
    for item in node.items() {
        well_formed(tree, item, format, depth + 1)?;
    }
    // Blanks around a node are not part of it, but a block scalar may start with some.
    let written = &tree.source()[node.span().range()];
    prop_assert_eq!(written, written.trim_end_matches(BLANKS));
    prop_assert!(node.kind() == Kind::Str || !written.starts_with(BLANKS), "{written:?}");
    let is_container = matches!(node.kind(), Kind::Map | Kind::Seq);
    prop_assert!(depth < MAX_DEPTH || !is_container, "too deep");
    // Headers of TOML stand apart from what they hold, aliases of YAML from what they repeat.
    let whole = node.span();
    if format == Format::Json || format == Format::Yaml && !tree.source().contains('*') {
        let entries = node.entries().flat_map(|(key, value)| [key, value]);
        let mut last = whole.start;
        for child in entries.chain(node.items()) {
            let span = child.span();
            prop_assert!(last <= span.start && span.end <= whole.end, "{whole:?} {span:?}");
            last = span.end;
        }
    }
    Ok(())
}

/// Every node has a pointer that leads back to it.
fn addressed(tree: &Tree<'_>) -> Result<(), TestCaseError> {
    let mut findings: Vec<Finding> = (0..tree.len())
        .map(|index| {
            let index = u32::try_from(index).unwrap();
            Finding::new(Code::SYNTAX, Span::at(0), "").node(index)
        })
        .rev()
        .collect();
    tree.locate(&mut findings);
    if !duplicate_keys(tree.root()).is_empty() {
        return Ok(());
    }
    let mut keys = 0;
    for finding in &findings {
        let found = tree.at(&finding.path);
        prop_assert!(found.is_some(), "{:?}", finding.path);
        // The pointer of a key is that of its value.
        keys += usize::from(found.map(Node::index) != finding.node);
    }
    let entries = (0..).map_while(|index| tree.node(index)).map(|node| node.entries().count());
    prop_assert_eq!(keys, entries.sum::<usize>());
    Ok(())
}

/// Pieces that each format is sensitive to.
fn piece() -> impl Strategy<Value = String> {
    let pieces = [
        "{",
        "}",
        "[",
        "]",
        ",",
        ":",
        ": ",
        "- ",
        "? ",
        "-",
        "\n",
        "\n",
        "\n  ",
        "\n    ",
        "\r\n",
        "\r",
        "\t",
        " ",
        "a",
        "b",
        "key",
        "1",
        "01",
        "-1.5e3",
        "true",
        "null",
        "~",
        "NO",
        "\"",
        "\"x\"",
        "\"\\u4e2d\"",
        "\"\\ud83d\\ude00\"",
        "\"\\x41\"",
        "'",
        "'y'",
        "''",
        "#",
        " # c\n",
        "//",
        "/*",
        "*/",
        "\\",
        "&a ",
        "*a",
        "*a ",
        "*b",
        "!!str ",
        "!t ",
        "!!map ",
        "! ",
        "!<x> ",
        "|",
        "|\n",
        "|-\n ",
        "|+2\n  ",
        ">\n ",
        "--- ",
        "---\n",
        "...\n",
        "%YAML 1.2\n",
        "%TAG ! x:\n",
        "<<: ",
        "=",
        " = ",
        "a = 1\n",
        "a.b",
        "[a]\n",
        "[[a]]\n",
        "\"\"\"",
        "'''",
        "1979-05-27",
        "\u{feff}",
        "\u{4e2d}\u{6587}",
        "\u{e9}",
        "\u{1f600}",
        "\u{85}",
        "\u{2028}",
        "\0",
        "\u{7}",
        "\u{7f}",
        "@",
        "`",
        "{a: 1, b: [c]}",
        "a: 1\n",
        "- a\n",
    ];
    prop_oneof![
        20 => prop::sample::select(pieces.to_vec()).prop_map(str::to_owned),
        1 => any::<char>().prop_map(String::from),
    ]
}

/// A sound document of each format, to be damaged.
fn sound() -> impl Strategy<Value = String> {
    prop::sample::select(vec![
        "# c\nid: x\nlist:\n- a\n-   b: [1, {c: d}]\n    e: |\n      text\n      more\n\n- &n {f: 'g'}\n- *n\nlast: \"h\\n\"\n",
        "{\"id\": \"x\", \"list\": [1, -2.5e3, {\"c\": \"\\u4e2d\"}, null, true], \"e\": {\"f\": []}}",
        "id = 'x'\nn = +1_000\nd = 1979-05-27\n[a.b]\nc.d = [1, {e = \"\\n\"}]\n[[l]]\nx = \"\"\"\ny\"\"\"\n[[l]]\n",
    ])
    .prop_map(str::to_owned)
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 2_000,
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn a_heap_of_pieces_is_read_or_refused(pieces in prop::collection::vec(piece(), 0..24)) {
        let text = pieces.concat();
        for format in FORMATS {
            check(format, &text)?;
        }
    }

    #[test]
    fn a_damaged_document_is_read_or_refused(
        text in sound(),
        edits in prop::collection::vec((any::<prop::sample::Index>(), 0..3_usize, piece()), 1..4),
    ) {
        let mut text: Vec<char> = text.chars().collect();
        for (place, cut, with) in edits {
            let start = place.index(text.len() + 1);
            let end = (start + cut).min(text.len());
            text.splice(start..end, with.chars());
        }
        let text: String = text.into_iter().collect();
        for format in FORMATS {
            check(format, &text)?;
        }
    }

    #[test]
    fn any_characters_are_read_or_refused(text: String) {
        for format in FORMATS {
            check(format, &text)?;
        }
    }

    #[test]
    fn any_bytes_make_a_source(bytes in prop::collection::vec(any::<u8>(), 0..60)) {
        match comity_tree::Source::from_bytes("x", bytes.clone()) {
            Ok(source) => prop_assert_eq!(source.text.into_bytes(), bytes),
            Err(refused) => {
                let (source, finding) = *refused;
                prop_assert_eq!(source.text.len(), bytes.len());
                within(&source.text, finding.span)?;
            }
        }
    }
}
