//! A finding with the lines that it is about, as plain text.
//!
//! It looks as what the feature `render` makes, which can also colour it and set several marks on
//! one line off against each other. The macro shows its findings with this one, so that a dependent
//! need not compile the renderer.

use std::{collections::BTreeMap, ops::Range};

use unicode_width::UnicodeWidthChar as _;

use crate::{
    Finding, Lines, Position, Shown, Source, shown,
    window::{self, on_one_line},
};

/// Most other places that are shown.
const MOST: usize = 12;

/// A place on a line: where in the source, how it is underlined and what is said of it.
struct Mark<'f> {
    range: Range<usize>,
    underline: char,
    label: &'f str,
}

/// The finding with its lines and the help; the last line has no end.
pub fn snippet(finding: &Finding, source: &Source) -> String {
    let lines = Lines::new(&source.text);
    let Position { line, column } = lines.position(finding.span.start);
    let Finding { severity, code, message, label, .. } = finding;
    let mut marked: BTreeMap<usize, Vec<Mark<'_>>> = BTreeMap::new();
    let mut mark = |line, span, underline, label| {
        let range = on_one_line(&source.text, lines.range(line), span);
        marked.entry(line).or_default().push(Mark { range, underline, label });
    };
    mark(line, finding.span, '^', label.as_str());
    for related in finding.related.iter().take(MOST) {
        mark(lines.position(related.span.start).line, related.span, '-', &related.message);
    }
    let last = marked.keys().next_back().map_or(0, |line| line.to_string().len());
    let gutter = " ".repeat(if source.text.is_empty() { 0 } else { last });
    let mut out = vec![
        format!("{}[{}]: {}", severity.as_str(), words(code), words(message)),
        format!("{gutter}--> {}:{line}:{column}", words(&source.name)),
    ];
    if !source.text.is_empty() {
        out.push(format!("{gutter} |"));
        let mut before = None;
        for (line, marks) in marked {
            match before.map_or(1, |before| line - before) {
                1 => {}
                // A single line between two is shown rather than left out.
                2 => excerpt(source, &lines, line - 1, &[], &gutter, &mut out),
                _ => out.push("...".to_owned()),
            }
            excerpt(source, &lines, line, &marks, &gutter, &mut out);
            before = Some(line);
        }
    }
    let left_out = finding.related.len().saturating_sub(MOST);
    if left_out > 0 || !finding.help.is_empty() {
        out.push(format!("{gutter} |"));
    }
    if left_out > 0 {
        out.push(format!("{gutter} = note: {left_out} more places are not shown"));
    }
    if !finding.help.is_empty() {
        out.push(format!("{gutter} = help: {}", words(&finding.help)));
    }
    out.iter().map(|line| line.trim_end()).collect::<Vec<_>>().join("\n")
}

/// One line of the source, and under it each mark on a line of its own.
fn excerpt(
    source: &Source,
    lines: &Lines<'_>,
    line: usize,
    marks: &[Mark<'_>],
    gutter: &str,
    out: &mut Vec<String>,
) {
    let ranges: Vec<Range<usize>> = marks.iter().map(|mark| mark.range.clone()).collect();
    let shown = window::shown(&source.text, lines.range(line), &ranges);
    out.push(format!("{line:>0$} | {1}", gutter.len(), shown.text.replace('\t', "    ")));
    for (mark, range) in marks.iter().zip(shown.ranges) {
        let indent = " ".repeat(width(&shown.text[..range.start]));
        let underline = String::from(mark.underline).repeat(width(&shown.text[range]).max(1));
        out.push(format!("{gutter} | {indent}{underline} {}", words(mark.label)));
    }
}

/// How many columns a text takes, with four for a tab.
fn width(text: &str) -> usize {
    text.chars().map(|c| if c == '\t' { 4 } else { c.width().unwrap_or(0) }).sum()
}

fn words(text: &str) -> Shown<'_> {
    shown(text).at_most(1_000)
}

#[cfg(all(test, feature = "render"))]
mod tests {
    use super::*;
    use crate::{
        Code, Span,
        render::{Style, render},
    };

    /// The span of a part of a text.
    fn span(text: &str, part: &str) -> Span {
        let at = |offset: usize| u32::try_from(offset).expect("a small text");
        let start = text.find(part).expect("it has the part");
        Span::new(at(start), at(start + part.len()))
    }

    #[test]
    fn it_looks_as_what_is_rendered() {
        let long = format!("{}: here{}", "x".repeat(300), " 两国".repeat(100));
        for text in [
            "a: 1\nhere: 2\nb: 3\n",
            "\there: 全面战略伙伴关系\nother: 1\n\n\n",
            "名称：here\n\u{1b}[2J\nother: 两国\n",
            "here: 1\r\n2\r\n3\r\n4\r\n5\r\n6\r\n7\r\n8\r\n9\r\nother: 10\r\n",
            "other\n\u{200b} here\n",
            "here",
            &long,
        ] {
            let source = Source { name: "a.toml".to_owned(), text: text.to_owned() };
            let finding = |span| Finding::new(Code::SYNTAX, span, "a message");
            let mut findings = vec![
                finding(span(text, "here")),
                finding(span(text, "here")).label("a label").help("a help"),
                finding(Span::at(span(text, "here").start)).label("nothing"),
            ];
            if text.contains("other") {
                let other = finding(span(text, "here")).related(span(text, "other"), "first here");
                findings.push(other.help("rename one"));
            }
            for finding in findings {
                assert_eq!(snippet(&finding, &source), render(&finding, &source, Style::Plain));
            }
        }
    }

    #[test]
    fn marks_on_one_line_are_below_each_other() {
        let text = "a = 1, b = 2";
        let source = Source { name: "a.toml".to_owned(), text: text.to_owned() };
        let finding = Finding::new(Code::SYNTAX, span(text, "b"), "a message")
            .label("again")
            .related(span(text, "a"), "first");
        let expected = "error[syntax]: a message\n --> a.toml:1:8\n  |\n1 | a = 1, b = 2\n  |        ^ again\n  | - first";
        assert_eq!(snippet(&finding, &source), expected);
    }
}
