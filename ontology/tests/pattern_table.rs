//! The tables, the refusals and the limits of patterns.

use std::fmt::Write;

use comity_ontology::pattern::{MAX_STATES, Pattern};

#[test]
fn a_table_is_minimal_and_dead_and_start_come_first() {
    let pattern = Pattern::compile("[a-z0-9]+(-[a-z0-9]+)*").unwrap();
    assert_eq!(pattern.width, 3);
    assert_eq!(pattern.accept, [false, false, true]);
    // Classes in the order of their first character: others, `-`, letters and digits.
    assert_eq!(pattern.next, [0, 0, 0, 0, 0, 2, 0, 1, 2]);
    assert_eq!(pattern.classes[usize::from(b'-')], 1);
    assert_eq!(pattern.classes[128], 0);

    let doubled = Pattern::compile("a(b|c)|a(c|b)|a[bc]").unwrap();
    assert_eq!(doubled.accept.len(), 4);
    assert_eq!(doubled.next, Pattern::compile("a[bc]").unwrap().next);
}

#[test]
fn the_whole_text_matches_and_any_character_is_any_character() {
    let any = Pattern::compile("a.c").unwrap();
    for text in ["abc", "a\nc", "a全c", "a\u{20000}c"] {
        assert!(any.matches(text), "{text:?}");
    }
    for text in ["", "ac", "abcd", "xabc", "a全全c"] {
        assert!(!any.matches(text), "{text:?}");
    }
    assert!(Pattern::compile("").unwrap().matches(""));
    assert!(!Pattern::compile("").unwrap().matches("a"));
    assert!(!Pattern::default().matches(""));
}

#[test]
fn ecma_expressions_are_canonical() {
    let mut table = String::new();
    for source in [
        "",
        "a",
        "a|b",
        "a(b|c)d",
        "(ab)?c*d+",
        "[a-z]{2,3}",
        "(a{2}){3,}",
        r"\d{4}-\d{2}",
        r"\.\/\-\:\~",
        r"[^\]a\-]",
        ".*",
        "[ab]",
        "(|a)",
        "[a-a]",
    ] {
        writeln!(table, "{source:<14} {}", Pattern::compile(source).unwrap().to_ecma()).unwrap();
    }
    insta::assert_snapshot!(table);
}

#[test]
fn what_is_not_a_pattern_is_refused_with_a_place_and_a_way_out() {
    let mut table = String::new();
    for source in [
        "^a$",
        "a$",
        "(?:a)",
        "(?i)a",
        "(a",
        "a)",
        "*a",
        "a|?",
        "a*?",
        "a++",
        "a{2}{3}",
        "{2}",
        "a{",
        "a{x}",
        "a{2,1}",
        "a{2,3",
        "a{,3}",
        "a{5000}",
        "a}",
        "a]",
        "[a",
        "[]",
        "[^]",
        "[z-a]",
        "[a-\\d]",
        "[[:alpha:]]",
        "[a-[b]",
        "[a--b]",
        "[a-c-e]",
        "\\",
        "\\w",
        "\\s",
        "\\D",
        "\\bword",
        "\\p{L}",
        "\\1",
        "\\n",
        "é",
        "a\tb",
        "[全]",
        "(a|b)*a(a|b){12}",
        "((((a{1000}){1000}){1000}){1000}){1000}",
        "((((){1000}){1000}){1000}){1000}",
    ] {
        let error = Pattern::compile(source).unwrap_err();
        let at = format!("{}..{}", error.span.start, error.span.end);
        assert!(source.get(error.span.range()).is_some(), "{source}");
        writeln!(table, "{source:?} at {at}\n  {}\n  {}", error.message, error.help).unwrap();
    }
    insta::assert_snapshot!(table);
}

#[test]
fn hostile_patterns_end_quickly_in_a_verdict() {
    let letters: String = ('!'..='~').filter(char::is_ascii_alphanumeric).collect();
    for source in [
        "(".repeat(1_000),
        "(".repeat(100_000),
        "(a|b)*".repeat(160),
        "(.*a){90}.{900}".to_owned(),
        "(a?){900}a{900}".to_owned(),
        format!("({letters}){{30}}"),
        "(a*)*".repeat(150) + &"(b*)*".repeat(40),
        format!("[{}]", "a-z".repeat(300)),
        "(.{0,30}){0,30}x.{12}".to_owned(),
    ] {
        if let Ok(pattern) = Pattern::compile(&source) {
            assert!(pattern.accept.len() <= MAX_STATES + 1);
            assert_eq!(pattern.next.len(), pattern.accept.len() * usize::from(pattern.width));
        }
    }
}
