//! Input that is made to hurt, and input that is merely large.

#![cfg(all(feature = "toml", feature = "yaml"))]
#![allow(clippy::format_collect, reason = "it reads best, and tests need not be fast")]

use std::{
    fmt::Write as _,
    time::{Duration, Instant},
};

use comity_tree::{
    Format,
    Format::{Json, Toml, Yaml},
    MAX_ALIAS_NODES, MAX_DEPTH, MAX_SYNTAX_FINDINGS, duplicate_keys,
};

/// Reads a text, in far less than whatever is more than linear would take.
fn codes(format: Format, text: &str) -> Vec<String> {
    let start = Instant::now();
    let read = format.read(text);
    let took = start.elapsed();
    assert!(took < Duration::from_secs(20), "{format:?} took {took:?} for {text:.40}");
    assert!(read.tree.is_some() || !read.findings.is_empty());
    assert!(read.findings.iter().all(|finding| finding.message.len() < 400));
    read.findings.into_iter().map(|finding| finding.code.into_owned()).collect()
}

const MANY: usize = 100_000;

#[test]
fn bottomless_nesting_is_refused() {
    for (format, piece) in [
        (Json, "["),
        (Json, "{\"a\":"),
        (Yaml, "["),
        (Yaml, "{\"a\":"),
        (Yaml, "- "),
        (Yaml, "[a: "),
    ] {
        assert_eq!(codes(format, &piece.repeat(MANY)), ["too-deep"], "{format:?} {piece}");
    }
    for (piece, code) in
        [("? ", "key-not-text"), ("{a:", "syntax"), ("- [", "syntax"), ("a: ", "syntax")]
    {
        let codes = codes(Yaml, &piece.repeat(MANY));
        assert!(
            codes.iter().any(|found| found == code || found == "too-deep"),
            "{piece} {codes:?}"
        );
    }
    let deep: String = (0..MANY / 50).map(|depth| " ".repeat(depth) + "a:\n").collect();
    assert_eq!(codes(Yaml, &deep), ["too-deep"]);
    for (before, piece) in
        [("a = ", "["), ("a = ", "{a="), ("a = ", "{a=["), ("", "a."), ("[", "a.")]
    {
        let open = before.to_owned() + &piece.repeat(MANY);
        assert!(!codes(Toml, &open).is_empty());
        let path = if piece == "a." { "a" } else { "" };
        let close: String = piece.chars().rev().filter_map(closing).collect();
        let end = if before == "[" { "]\n" } else { " = 1\n" };
        let end = if path.is_empty() { close.repeat(MANY) + "\n" } else { end.to_owned() };
        assert_eq!(codes(Toml, &(open + path + &end)), ["too-deep"], "{before}{piece}");
    }
}

fn closing(open: char) -> Option<char> {
    match open {
        '[' => Some(']'),
        '{' => Some('}'),
        _ => None,
    }
}

#[test]
fn the_deepest_nesting_is_accepted_and_one_more_is_not() {
    let lists = |depth: usize| "[".repeat(depth) + &"]".repeat(depth);
    for format in [Json, Yaml] {
        assert_eq!(codes(format, &lists(MAX_DEPTH)), [""; 0]);
        assert_eq!(codes(format, &lists(MAX_DEPTH + 1)), ["too-deep"]);
    }
    // The root of TOML is a table.
    assert_eq!(codes(Toml, &format!("a = {}", lists(MAX_DEPTH - 1))), [""; 0]);
    assert_eq!(codes(Toml, &format!("a = {}", lists(MAX_DEPTH))), ["too-deep"]);
    let keys = vec!["a"; MAX_DEPTH].join(".");
    assert_eq!(codes(Toml, &format!("{keys} = 1")), [""; 0]);
    assert_eq!(codes(Toml, &format!("[{keys}]")), ["too-deep"]);
    let dashes = |depth: usize| "- ".repeat(depth) + "a";
    assert_eq!(codes(Yaml, &dashes(MAX_DEPTH)), [""; 0]);
    assert_eq!(codes(Yaml, &dashes(MAX_DEPTH + 1)), ["too-deep"]);
}

#[test]
fn hundreds_of_thousands_of_keys_are_accepted() {
    let keys = || 0..3 * MANY;
    let json: String = keys().map(|i| format!("\"k{i}\":{i},\n")).collect();
    let json = format!("{{{}}}", json.trim_end_matches(",\n"));
    for (format, text) in [
        (Json, json.clone()),
        (Yaml, json),
        (Yaml, keys().map(|i| format!("k{i}: \u{4e2d}\n")).collect()),
        (Toml, keys().map(|i| format!("k{i} = {i}\n")).collect()),
        (Toml, keys().map(|i| format!("[k{i}]\n")).collect()),
        (Toml, keys().map(|i| format!("a.b.k{i} = {i}\n")).collect()),
    ] {
        let read = format.read(&text);
        assert_eq!(read.findings, []);
        let tree = read.tree.unwrap();
        assert!(tree.len() > 6 * MANY);
        assert_eq!(duplicate_keys(tree.root()), []);
    }
    let tables: String = keys().map(|_| "[[a]]\n").collect();
    assert_eq!(codes(Toml, &tables), [""; 0]);
}

#[test]
fn one_key_many_times_is_found_each_time() {
    let json = format!("{{{}\"a\":1}}", "\"a\":1,".repeat(MANY));
    assert_eq!(codes(Json, &json), [""; 0]);
    assert_eq!(duplicate_keys(Json.read(&json).tree.unwrap().root()).len(), MANY);
    assert_eq!(codes(Toml, &"a = 1\n".repeat(MANY)).len(), MANY - 1);
}

#[test]
fn long_lines_and_long_numbers_are_accepted() {
    let line = "\u{4e2d}x".repeat(500_000);
    let number = "1".repeat(MANY);
    for (format, text) in [
        (Json, format!("\"{line}\"")),
        (Yaml, format!("a: {line}\n")),
        (Yaml, format!("a: \"{line}\"\n")),
        (Yaml, format!("a: |\n  {line}\n")),
        (Yaml, format!("[{}]", "a, ".repeat(500_000))),
        (Toml, format!("a = '{line}'\n")),
        (Json, number.clone()),
        (Yaml, number.clone()),
        (Toml, format!("a = {number}\n")),
        (Toml, format!("a = 0x{number}\n")),
    ] {
        assert_eq!(codes(format, &text), [""; 0]);
    }
}

#[test]
fn mistakes_without_end_are_reported_up_to_a_limit() {
    let json = format!("[{}1]", "01,".repeat(MANY));
    assert_eq!(codes(Json, &json).len(), MAX_SYNTAX_FINDINGS);
    assert_eq!(codes(Json, &format!("[{}1]", "//\n".repeat(MANY))).len(), MAX_SYNTAX_FINDINGS);
    let toml: String = (0..MANY).map(|i| format!("a{i} = =\n")).collect();
    assert_eq!(codes(Toml, &toml).len(), MAX_SYNTAX_FINDINGS);
    for control in ["\0", "\u{7f}", "\u{202e}"] {
        assert_eq!(codes(Yaml, &control.repeat(MANY)), ["control-character"]);
        let apart = format!("# {}\n", format!("{control} ").repeat(MANY));
        for format in [Yaml, Toml] {
            assert!(codes(format, &apart).len() <= MAX_SYNTAX_FINDINGS + 1, "{control:?}");
        }
    }
    assert_eq!(codes(Yaml, &"- !x y\n".repeat(MANY)).len(), MAX_SYNTAX_FINDINGS);
}

#[test]
fn aliases_cannot_multiply_without_end() {
    let list = |name: &str| [name; 10].join(", ");
    let mut bomb = format!("a0: &a0 [{}]\n", list("x"));
    for i in 1..30 {
        let repeated = list(&format!("*a{}", i - 1));
        writeln!(bomb, "a{i}: &a{i} [{repeated}]").unwrap();
    }
    assert_eq!(codes(Yaml, &bomb), ["too-many-aliases"]);
    let chain: String = (1..200).map(|i| format!("- &a{i} [*a{}]\n", i - 1)).collect();
    assert_eq!(codes(Yaml, &format!("- &a0 [x]\n{chain}")), ["too-deep"]);
    assert_eq!(codes(Yaml, "a: &a [1, *a]\n"), ["bad-alias"]);
    assert_eq!(codes(Yaml, "a: &a {b: {c: *a}}\n"), ["bad-alias"]);
    let many = format!("- &a x\n{}", "- *a\n".repeat(MAX_ALIAS_NODES));
    assert_eq!(codes(Yaml, &many), [""; 0]);
    assert_eq!(codes(Yaml, &(many + "- *a\n")), ["too-many-aliases"]);
}

#[test]
fn signs_without_end_are_read_or_refused() {
    let signs = "[]{}(),:;.-?!*&|>'\"`@#%=<~\\/\n\t\r \0a1\u{feff}\u{4e2d}";
    for sign in signs.chars() {
        for format in [Json, Yaml, Toml] {
            codes(format, &sign.to_string().repeat(MANY / 4));
            codes(format, &format!("a{sign} ").repeat(MANY / 8));
            codes(format, &format!("- {sign}\n").repeat(MANY / 8));
        }
    }
}
