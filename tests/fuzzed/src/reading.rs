//! The readers of formats and dates, and the layout.

use comity_check::layout::layout as laid_out;
use comity_tree::{Date, Format};

use crate::{assert_sound, text};

fn read(format: Format, input: &[u8]) {
    let text = text(input);
    let read = format.read(&text);
    assert!(read.tree.is_some() || !read.findings.is_empty(), "nothing was read: {text:?}");
    assert_sound(&text, &read.findings);
    if let Some(tree) = &read.tree {
        for comment in tree.comments(format) {
            assert!(text[comment.range()].starts_with('#'), "{text:?}");
        }
    }
}

pub(crate) fn json(input: &[u8]) {
    read(Format::Json, input);
}

pub(crate) fn yaml(input: &[u8]) {
    read(Format::Yaml, input);
}

pub(crate) fn toml(input: &[u8]) {
    read(Format::Toml, input);
}

/// A date that can be read is written as it is read again.
pub(crate) fn date(input: &[u8]) {
    let text = text(input);
    if let Ok(date) = Date::parse(&text) {
        let again = Date::parse(&date.to_string()).expect("a date is written as a date");
        assert_eq!(
            (again.earliest(), again.latest()),
            (date.earliest(), date.latest()),
            "{text:?}"
        );
        assert!(date.earliest() <= date.latest(), "{text:?}");
    }
}

/// A layout of a layout is the same.
pub(crate) fn layout(input: &[u8]) {
    let text = text(input);
    for format in [Format::Json, Format::Yaml, Format::Toml] {
        if let Ok(made) = laid_out(&text, format) {
            assert_eq!(laid_out(&made, format).as_ref(), Ok(&made), "{text:?}");
        }
    }
}
