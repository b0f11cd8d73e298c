//! What each reader says of each mistake, and where.

use std::fmt::Write as _;

use comity_tree::{Format, Lines};

/// One line for a text, and one for each finding on it.
fn report(format: Format, texts: &[&str]) -> String {
    let mut out = String::new();
    for text in texts {
        let read = format.read(text);
        let tree = if read.tree.is_some() { "" } else { ", no tree" };
        let _ = writeln!(out, "{text:?}{tree}");
        let lines = Lines::new(text);
        for finding in read.findings {
            let start = lines.position(finding.span.start);
            let shown = &text[finding.span.range()];
            let _ = writeln!(
                out,
                "    {}:{} {shown:?} {}: {} [{}]",
                start.line, start.column, finding.code, finding.message, finding.help
            );
            for related in finding.related {
                let place = lines.position(related.span.start);
                let _ =
                    writeln!(out, "        {}:{} {}", place.line, place.column, related.message);
            }
        }
    }
    out
}

/// The texts are in the snapshot itself.
macro_rules! assert_report {
    ($report:expr) => {
        insta::with_settings!({ omit_expression => true }, {
            insta::assert_snapshot!($report);
        });
    };
}

#[test]
fn json() {
    assert_report!(report(
        Format::Json,
        &[
            "",
            " \n",
            "\u{feff}",
            "\u{feff}{\"a\": x}",
            "{\"a\": 1,}",
            "[1, 2,\n]",
            "[1 2]",
            "{\"a\": 1 \"b\": 2}",
            "{\"a\" 1}",
            "{\"a\": }",
            "{\"a\": [1, 2}",
            "{\"a\": {\"b\": 1}",
            "[1,\n [2,\n",
            "{a: 1, b-c: 2}",
            "{'a': 1}",
            "{1: 2}",
            "{,}",
            "['a']",
            "{\"a\": \"b\n\"}",
            "\"\u{4e2d}\u{6587}",
            "\"a\tb\u{1}\"",
            "\"\\x \\u12 \\ud800 \\udc00\\ud800\"",
            "[01, +1, .5, 1., -, 0x1F, 1_000, 1e, -Infinity]",
            "[NaN, True, None, undefined, yes]",
            "{\"a\": 1} // c",
            "/* c */ {\"a\": # d\n1}",
            "{} {}",
            "{}\n]",
            "1 x",
            "[\0]",
            "\u{7f}",
            "[tru]",
            "nulll",
            "[\"\\u001b\\b\\u202e\", \"\u{9b}\u{202e}\"]",
        ],
    ));
}

#[cfg(feature = "yaml")]
#[test]
fn yaml() {
    assert_report!(report(
        Format::Yaml,
        &[
            "",
            "# only a comment\n",
            "---\n",
            "a: 1\n---\nb: 2\n",
            "a: 1\n...\nb: 2\n",
            "a: 1\n\tb: 2\n",
            "a:\n\tb: 2\n",
            "a:\n  b: 1\n\tc: 2\n",
            "a: 1\nb\nc: 3\n",
            "a: 1\n\u{4e2d}\n# c\nc: 3\n",
            "title: one: two\n",
            "a: [1, 2\n",
            "a: [1, 2\nb: 3\n",
            "a: {b: 1\n",
            "a: 1]\n",
            "a: ]\n",
            "a: {b: 1, c}}\n",
            "a: 'it's'\n",
            "a: \"x\" y\n",
            "a: \"x\nb: 1\n",
            "a: \"\\d\"\n",
            "a: \"\\ud83d\\ude00\"\n",
            "a: @b\n",
            "a: *b\n",
            "a: *b, c\n",
            "a: &a [1, *a]\n",
            "a: !!int 3\nb: !colour red\nc: !!str 012\n",
            "a: !e!x 1\n",
            "? [a, b]\n: 1\nc: 2\n",
            "? {a: 1}\n: {b: 2}\n",
            "~: 1\n: 2\n",
            "a: b\0\n",
            "a: \u{1b}\n",
            "a:\n  - b\n c: 1\n",
            "- a\nb: 1\n",
            "a: 1\n- b\n",
            "a: - b\n",
            "a: |\n\tb\n",
            "a: b # c\n  d\n",
            "[1]\n[2]\n",
            "{\"a\":1, b:[2]}",
            "a: x\u{feff}y\n",
            "a: {b: >x, c: |-}\n",
            "a: \"\\ud83d \\ud83d\\ude00\"\n",
            "a: \"\\x1b\\u202e\\0\"\nb: \u{9b}\u{202e} \u{7f}\n",
            "%YAML 2.0\n---\na: b\n",
            "\u{feff}\u{feff}a: b\n",
            "a:\t- b\n",
            "a:\n  - b: 1\nc:\n  - d: 2\n- b: 3\n",
            "a:\n- b: 1\nc: 2\n- b: 3\n",
            "a: [1,\n  2\nb: 3\nc: 4\n",
        ],
    ));
}

#[cfg(feature = "toml")]
#[test]
fn toml() {
    assert_report!(report(
        Format::Toml,
        &[
            "",
            "# only a comment\n",
            "\u{feff}a = \n",
            "a = 1\nb\nc = = 3\nd = [1 2]\n",
            "a = 1 b = 2\n",
            "= 1\n",
            "a.b = 1\na = 2\n",
            "a = 1\na = 2\n",
            "[a]\nb = 1\n[a]\nc = 2\n",
            "[a]\n[[a]]\n",
            "a = [1]\n[[a]]\n",
            "a = {}\n[a.b]\n",
            "a = 1\na.b = 2\n",
            "x = { a = 1, a = 2 }\n",
            "[a\n",
            "[[a]\n",
            "[]\n",
            "a = [1, 2\n",
            "a = { b = 1\n",
            "a = yes\n",
            "a = \"b\n",
            "a = 'b\n",
            "a = \"\"\"b\n",
            "a = \"\\d \\u12\"\n",
            "a = 01\nb = 1__0\nc = +-1\nd = 0x\ne = 1.\nf = 1_0+0\n",
            "a = \"b\0\"\n",
            "a = b\0\n",
            "# \u{1}\n",
            "a = 1\rb = 2\n",
            "\u{e9}t\u{e9} = 1\n",
            "a = [,]\n",
            "a = 1992-10\nb = 1992-10-15/1993\nc = 13-1\n",
            "a = \"\\e\\u202E\"\nb = \"\u{9b}\"\n",
            "a = 1\rb = 2\rc = 3\n",
            "}\n",
            "]\n",
        ],
    ));
}

#[test]
fn a_format_that_is_not_built_in_is_named() {
    for (format, is_built_in) in [
        (Format::Json, true),
        (Format::Yaml, cfg!(feature = "yaml")),
        (Format::Toml, cfg!(feature = "toml")),
    ] {
        let refused = format.read("a").findings.iter().any(|f| f.code == "unreadable-file");
        assert_eq!(refused, !is_built_in, "{format:?}");
    }
}
