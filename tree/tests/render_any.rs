//! What holds of the renderer whatever the source and the finding.
#![cfg(feature = "render")]

use comity_tree::{
    Code, Finding, Lines, Source, Span,
    render::{Renderer, Style, render},
};
use proptest::prelude::*;

/// Text with all that makes lines and columns hard.
fn text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        "[a-z: ]{0,12}",
        "[全面战略伙伴关系]{0,6}",
        Just("\n".to_owned()),
        Just("\r\n".to_owned()),
        Just("\r".to_owned()),
        Just("\t".to_owned()),
        Just("\u{feff}".to_owned()),
        Just("e\u{301}👩‍👩‍👧".to_owned()),
        Just("\u{202e}\u{1b}[1m\u{85}\u{2028}".to_owned()),
        Just("x".repeat(300)),
    ];
    proptest::collection::vec(piece, 0..20).prop_map(|pieces| pieces.concat())
}

fn span() -> impl Strategy<Value = Span> {
    (0..2_000_u32, 0..400_u32).prop_map(|(start, length)| Span::new(start, start + length))
}

proptest! {
    #[test]
    fn output_is_clean_and_its_place_is_that_of_the_span(
        text in text(), first in span(), others in proptest::collection::vec(span(), 0..5),
    ) {
        let mut finding = Finding::new(Code::SYNTAX, first, "wrong").label("here").help("mend it");
        for other in others {
            finding = finding.related(other, "there");
        }
        let source = Source { name: "f".into(), text };
        let shown = render(&finding, &source, Style::Plain);
        prop_assert!(!shown.contains(|c: char| c.is_control() && c != '\n'), "{shown}");
        prop_assert!(shown.lines().all(|line| line.chars().count() < 1_500), "{shown}");
        let position = Lines::new(&source.text).position(first.start);
        let place = format!("f:{}:{}", position.line, position.column);
        let second = shown.lines().nth(1).unwrap_or_default();
        prop_assert_eq!(second.trim_start().strip_prefix("--> "), Some(place.as_str()));
        let renderer = Renderer::new(&source, Style::Plain);
        prop_assert_eq!(renderer.line(&finding), format!("{place}: error[syntax] wrong"));
        // Colours change nothing but the colours.
        let ansi = render(&finding, &source, Style::Ansi);
        let mut bare = String::new();
        for (i, part) in ansi.split("\u{1b}[").enumerate() {
            bare += if i == 0 { part } else { part.split_once('m').unwrap_or_default().1 };
        }
        prop_assert_eq!(bare, shown);
    }

    /// The mark is under what it marks, as a terminal with wide characters shows it.
    #[test]
    fn the_mark_stands_under_its_word(before in "[a-z全面战略]{0,20}", word in "[0-9]{1,9}") {
        let text = format!("{before}{word} rest\n");
        let start = u32::try_from(before.len()).unwrap();
        let end = start + u32::try_from(word.len()).unwrap();
        let finding = Finding::new(Code::SYNTAX, Span::new(start, end), "wrong");
        let shown = render(&finding, &Source { name: "f".into(), text }, Style::Plain);
        let mark = shown.lines().last().unwrap_or_default();
        let width: usize = before.chars().map(|c| if c.is_ascii() { 1 } else { 2 }).sum();
        prop_assert_eq!(mark, format!("  | {}{}", " ".repeat(width), "^".repeat(word.len())));
    }
}
