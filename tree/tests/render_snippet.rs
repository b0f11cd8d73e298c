//! What a finding looks like.
#![cfg(feature = "render")]

use comity_tree::{
    Code, Finding, Severity, Source, Span,
    render::{Style, render, render_all},
};

fn source(text: &str) -> Source {
    Source { name: "agreements.yaml".into(), text: text.into() }
}

/// The span of the first `part` of a text, or of the `nth`.
fn nth(text: &str, part: &str, nth: usize) -> Span {
    let (start, _) = text.match_indices(part).nth(nth).expect("a part of the text");
    let at = |offset| u32::try_from(offset).expect("a small text");
    Span::new(at(start), at(start + part.len()))
}

fn span(text: &str, part: &str) -> Span {
    nth(text, part, 0)
}

fn shown(text: &str, finding: &Finding) -> String {
    render(finding, &source(text), Style::Plain)
}

#[test]
fn a_term_that_is_unknown() {
    let text = "claims:\n  - kind: relation-level\n    level: strategc-partnership\n";
    let finding = Finding::new(
        Code::UNKNOWN_TERM,
        span(text, "strategc-partnership"),
        "`strategc-partnership` is not a term of `RelationLevel`",
    )
    .label("not a term")
    .help("did you mean `strategic-partnership`?");
    insta::assert_snapshot!(shown(text, &finding));
}

#[test]
fn another_place_above_and_one_below() {
    let text = "id: a\nname: x\nkind: y\nnote: z\nid: b\n\nid: c\n";
    let finding =
        Finding::new(Code::DUPLICATE_KEY, nth(text, "id", 1), "the key `id` stands twice")
            .label("again here")
            .related(nth(text, "id", 0), "first here")
            .related(nth(text, "id", 2), "and here");
    insta::assert_snapshot!(shown(text, &finding));
}

#[test]
fn two_places_on_one_line() {
    let text = r#"{"id": "a", "名称": "全面战略伙伴关系", "id": "b"}"#;
    let finding =
        Finding::new(Code::DUPLICATE_KEY, nth(text, "\"id\"", 1), "the key `id` stands twice")
            .label("again here")
            .related(nth(text, "\"id\"", 0), "first here")
            .help("keep one of them");
    insta::assert_snapshot!(shown(text, &finding));
}

#[test]
fn wide_characters_keep_the_mark_in_its_place() {
    let text = "title: 关系 # 两国\nlevel: 全面战略伙办关系\n";
    let finding = Finding::new(
        Code::UNKNOWN_TERM,
        span(text, "全面战略伙办关系"),
        "`全面战略伙办关系` is not a term of `RelationLevel`",
    )
    .label("没有这个词")
    .related(span(text, "两国"), "of these");
    insta::assert_snapshot!(shown(text, &finding));
}

#[test]
fn tabs_are_four_columns_wide_and_count_as_one() {
    let text = "{\n\t\"a\":\t\"b\"\n}";
    let finding = Finding::new(Code::WRONG_TYPE, span(text, "\"b\""), "`a` is a text");
    insta::assert_snapshot!(shown(text, &finding));
}

#[test]
fn a_byte_order_mark_and_windows_line_ends_are_not_seen() {
    let text = "\u{feff}a: 1\r\nb: 2\r\n";
    let both = [
        Finding::new(Code::UNKNOWN_KEY, span(text, "a"), "`a` is not a field"),
        Finding::new(Code::UNKNOWN_KEY, span(text, "b"), "`b` is not a field"),
    ];
    insta::assert_snapshot!(render_all(&both, &source(text), Style::Plain));
}

#[test]
fn a_line_of_two_megabytes_is_shown_around_its_marks() {
    let filler = "\"key\": \"value\", ".repeat(65_000);
    let text = format!("{{{filler}\"id\": 1, {filler}\"id\": {}, {filler}}}", "9".repeat(100_000));
    let finding =
        Finding::new(Code::DUPLICATE_KEY, nth(&text, "\"id\"", 1), "the key `id` stands twice")
            .label("again here")
            .related(nth(&text, "\"id\"", 0), "first here")
            .related(span(&text, &"9".repeat(100_000)), "a long number")
            .related(Span::new(0, 1), "in this map");
    insta::assert_snapshot!(shown(&text, &finding));
}

#[test]
fn signs_that_act_on_a_terminal_are_made_visible() {
    let text = "a: \u{1b}[31m\u{9b}1m\u{202e}gnp\u{2066}\u{200b}\u{feff}\u{7f}\0 b\n";
    let evil = "bad\u{1b}]0;title\u{7}\nerror: \u{202e}false";
    let finding = Finding::new(Code::CONTROL_CHARACTER, span(text, "b\n"), evil)
        .label(evil)
        .related(span(text, "\u{1b}"), evil)
        .help(evil);
    let source = Source { name: "a\u{1b}[2J\n.yaml".into(), text: text.into() };
    let shown = render(&finding, &source, Style::Plain);
    assert!(!shown.contains(|c: char| c.is_control() && c != '\n'));
    insta::assert_snapshot!(shown);
}

#[test]
fn the_end_of_a_file_can_be_pointed_at() {
    let mut all = Vec::new();
    for text in ["a: [1,", "a: [1,\n", "a: [1,\n\n\n"] {
        let end = u32::try_from(text.len()).expect("a small text");
        let finding = Finding::new(Code::SYNTAX, Span::at(end), "the text ends within a list")
            .label("expected `]`")
            .related(span(text, "["), "opened here");
        all.push(shown(text, &finding));
    }
    insta::assert_snapshot!(all.join("\n\n"));
}

#[test]
fn an_empty_file_has_no_snippet() {
    let finding = Finding::new(Code::EMPTY_DOCUMENT, Span::at(0), "the file holds no document")
        .help("write `ontology: bilateral@0.1` first");
    let bare = Finding::new(Code::EMPTY_DOCUMENT, Span::at(0), "the file holds no document");
    insta::assert_snapshot!(render_all([&finding, &bare], &source(""), Style::Plain));
}

#[test]
fn a_whole_map_is_marked_by_its_first_line() {
    let text = "claims:\n  - kind: event\n    participants:\n      - actor: KAZ\n    date: 2023\n";
    let map = span(text, &text[text.find("kind").expect("a map")..]);
    let finding = Finding::new(Code::MISSING_FIELD, map, "`evidence` is missing")
        .label("in this `Event`")
        .help("add `evidence`");
    insta::assert_snapshot!(shown(text, &finding));
}

#[test]
fn places_far_away_are_told_in_notes() {
    let text = format!("id: a\n{}id: b\n", "x: y\n".repeat(5_000));
    let mut finding =
        Finding::new(Code::DUPLICATE_ID, nth(&text, "b", 0), "the id `b` stands twice")
            .related(span(&text, "id: a"), "first here");
    for n in 0..20 {
        finding = finding.related(nth(&text, "x", n), "between");
    }
    insta::assert_snapshot!(shown(&text, &finding));
}

#[test]
fn severities_have_their_names() {
    let text = "level: good-neighbours\n";
    let finding = |severity| Finding {
        severity,
        code: "own-rule".into(),
        ..Finding::new(Code::DEPRECATED_TERM, span(text, "good"), "the term is deprecated")
    };
    let all = [Severity::Error, Severity::Warning, Severity::Info].map(finding);
    insta::assert_snapshot!(render_all(&all, &source(text), Style::Plain));
}

#[test]
fn colours_are_those_of_rustc() {
    let text = "a: 1\nb: 2\n";
    let finding = Finding::new(Code::UNKNOWN_KEY, span(text, "b"), "`b` is not a field")
        .label("unknown")
        .related(span(text, "a"), "like this one")
        .help("did you mean `a`?");
    let shown = render(&finding, &source(text), Style::Ansi);
    insta::assert_snapshot!(shown.replace('\u{1b}', "␛"));
}

#[test]
fn a_long_message_is_cut() {
    let finding = Finding::new(Code::SYNTAX, Span::at(0), "x".repeat(1_000_000));
    assert!(shown("a", &finding).len() < 2_000);
}

#[test]
fn bytes_that_are_not_utf8_are_pointed_at() {
    let read = Source::from_bytes("a.json", b"{\"a\": \"\xff\xfe\"}".to_vec());
    let (source, finding) = *read.expect_err("not UTF-8");
    insta::assert_snapshot!(render(&finding, &source, Style::Plain));
}
