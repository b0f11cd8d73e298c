use super::*;
use crate::{evidence::text::SourceText, ontology::Ontology};

fn source(text: &str) -> SourceText {
    SourceText::new(text.into()).unwrap()
}

/// The text with its markup in braces.
fn shown(text: &str) -> String {
    let source = source(text);
    let markup = source.markup(TextFormat::Markdown);
    let mut shown = String::new();
    let mut from = 0;
    for run in markup.runs() {
        shown.push_str(source.get(from..run.start).unwrap());
        shown.push('{');
        shown.push_str(source.get(run.clone()).unwrap());
        shown.push('}');
        from = run.end;
    }
    shown + source.get(from..source.length()).unwrap()
}

fn words(text: &str) -> String {
    let source = source(text);
    source.markup(TextFormat::Markdown).words(&source, &(0..source.length()))
}

#[test]
fn every_term_of_the_vocabulary_is_a_format() {
    let ontology = Ontology::open("comity:bilateral");
    let vocabularies = &ontology.usable().unwrap().0.vocabularies;
    let formats = vocabularies.iter().find(|vocabulary| vocabulary.name == "TextFormat").unwrap();
    assert!(formats.terms.len() > 1);
    for term in &formats.terms {
        assert_eq!(TextFormat::of(Some(&term.code)).as_str(), term.code);
    }
}

#[test]
fn a_plain_text_has_no_markup() {
    let source = source("# [a](b)");
    assert!(source.markup(TextFormat::Plain).runs().is_empty());
}

#[test]
fn a_link_is_its_words_and_its_address_is_markup() {
    assert_eq!(
        shown("[港口和](https://example.org/港_\\(城\\) \"wikilink\")[船](../Page/船.md \"x\")。"),
        "{[}港口和{](https://example.org/港_\\(城\\) \"wikilink\")[}船{](../Page/船.md \"x\")}。"
    );
    assert_eq!(shown("![a *b*](c)"), "{![}a {*}b{*](c)}");
    assert_eq!(shown("<https://example.org/a>"), "{<}https://example.org/a{>}");
    assert_eq!(
        shown("[a][1]\n\n[1]: https://example.org \"t\""),
        "{[}a{][1]}\n\n{[1]:} {https://example.org} {\"t\"}"
    );
}

#[test]
fn headings_emphasis_lists_tables_and_code_leave_their_words() {
    assert_eq!(
        shown("## 港口 ##\n\n**甲**，_b_ ~~c~~"),
        "{##} 港口 {##}\n\n{**}甲{**}，{_}b{_} {~~}c{~~}"
    );
    assert_eq!(shown("1.\n2. a\n  - b\n> c"), "{1.}\n{2.} a\n  {-} b\n{>} c");
    assert_eq!(shown("a | b\n--|--\n1 | 2"), "a {|} b\n{--|--}\n1 {|} 2");
    assert_eq!(shown("`a` \n\n```toml\nb = 1\n```"), "{`}a{`} \n\n{```toml}\nb = 1\n{```}");
    assert_eq!(shown("a[^n]\n\n[^n]: b"), "a{[^n]}\n\n{[^n]:} b");
}

#[test]
fn an_escape_is_markup_and_its_sign_is_not() {
    assert_eq!(shown("a\\[1\\]\\]\\]"), "a{\\}[1{\\}]{\\}]{\\}]");
    assert_eq!(shown("C\\\\D"), "C{\\}\\D");
}

#[test]
fn an_entity_is_markup_that_stands_for_a_sign() {
    assert_eq!(shown("a&amp;&nbsp;b &c"), "a{&amp;&nbsp;}b &c");
    assert_eq!(words("a&amp;&#49;b &c"), "a&1b &c");
}

#[test]
fn words_inside_html_are_words() {
    assert_eq!(
        shown("<div class=\"x\">\na <b>c</b>\n</div>"),
        "{<div class=\"x\">}\na {<b>}c{</b>}\n{</div>}"
    );
    assert_eq!(shown("a<br>b <!-- c --> d"), "a{<br>}b {<!-- c -->} d");
    assert_eq!(shown("<!-- a\nb -->\nc"), "{<!-- a\nb -->}\nc");
}

#[test]
fn what_is_broken_is_text() {
    for text in ["[a](b", "a](b)", "[a]", "\\", "[a] (b)", "![", "<a", "-{}-"] {
        assert_eq!(shown(text), text);
    }
}

#[test]
fn line_breaks_stay_with_the_words() {
    assert_eq!(words("# a\r\n\r\nb  \r\nc [d\r\ne](f\r\n\"g\")"), " a\r\n\r\nb  \r\nc d\r\ne");
}

fn cut<'m>(markup: &'m Markup, range: &Range<usize>) -> Option<&'m Construct> {
    [End::First, End::Last].into_iter().find_map(|end| markup.cut(range, end))
}

/// The text between the bars.
fn marked(text: &str) -> (SourceText, Range<usize>) {
    let parts: Vec<&str> = text.split('¦').collect();
    let count = |text: &str| text.chars().count();
    let start = count(parts[0]);
    (source(&parts.concat()), start..start + count(parts[1]))
}

#[test]
fn a_range_from_word_to_word_cuts_nothing() {
    for text in [
        "¦在[港¦口](a)泊",
        "在[¦港口](a)泊¦",
        "[港¦口](a)[船¦只](b)",
        "在¦[港口](a)¦泊",
        "在[港¦口¦](a)泊",
        "a¦\\[1\\]¦b",
        "¦**a**¦ b",
        "¦*a* `b`¦",
    ] {
        let (source, range) = marked(text);
        let markup = source.markup(TextFormat::Markdown);
        assert_eq!(cut(markup, &range), None, "{text}");
        assert_eq!(markup.trimmed(&range), Some(range), "{text}");
    }
}

#[test]
fn a_range_that_takes_a_part_of_a_links_markup_cuts_it_and_is_trimmed_to_its_words() {
    for (text, trimmed) in [
        ("在¦[港口¦](a)泊", Some("港口")),
        ("在¦[港¦口](a)泊", Some("港")),
        ("在[港¦口](a)¦泊", Some("口")),
        ("在[港¦口](a¦)泊", Some("口")),
        ("¦在[港口](exa¦mple)泊", Some("在[港口")),
        ("在[港口](exa¦mple)泊¦", Some("泊")),
        ("在[港口¦](a)泊¦", Some("泊")),
        ("在¦[¦港口](a)泊", None),
        ("在[港口](e¦xampl¦e)泊", None),
        ("在![港口](a)¦\\¦[泊", None),
        ("在\\¦[泊¦", Some("\\[泊")),
        ("¦在\\¦[泊", Some("在")),
        ("*¦*a*¦* b", Some("a")),
        ("¦[*a¦*](b)", Some("a")),
        ("¦a &am¦p; b", Some("a ")),
    ] {
        let (source, range) = marked(text);
        let markup = source.markup(TextFormat::Markdown);
        assert!(cut(markup, &range).is_some(), "{text}");
        let found = markup.trimmed(&range);
        let found = found.map(|range| source.get(range).unwrap());
        assert_eq!(found, trimmed, "{text}");
    }
}

proptest::proptest! {
    #[test]
    fn whatever_is_written_runs_are_apart_and_words_keep_their_order(
        text in "(\\[|\\]\\(|\\)|\\*|_|`|~|#|\\\\|&amp;|<b>|<!--|-->|<|>|\\||- |1. |\n|\r\n| |港|a|1|!|\\[\\^a\\]|\\]:){0,40}",
        start in 0..60_usize,
        length in 0..60_usize,
    ) {
        let source = source(&text);
        let markup = source.markup(TextFormat::Markdown);
        let mut from = 0;
        for run in markup.runs() {
            proptest::prop_assert!(from <= run.start && run.start < run.end);
            from = run.end + 1;
        }
        proptest::prop_assert!(from <= source.length() + 1);
        for pair in markup.signs.windows(2) {
            proptest::prop_assert!(pair[0].0.end <= pair[1].0.start);
        }
        let range = start.min(source.length())..(start + length).min(source.length());
        if let Some(trimmed) = markup.trimmed(&range) {
            proptest::prop_assert!(range.start <= trimmed.start + 1 && trimmed.end <= range.end);
            proptest::prop_assert_eq!(cut(markup, &trimmed), None);
        }
        let hidden: usize = markup.within(&range).map(|run| run.len()).sum();
        let entities = text.matches("&amp;").count();
        let words = markup.words(&source, &range).chars().count();
        proptest::prop_assert!(words >= range.len() - hidden);
        proptest::prop_assert!(words <= range.len() - hidden + entities);
    }
}
