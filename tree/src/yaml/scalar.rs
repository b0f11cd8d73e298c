//! Scalars: what the core schema makes of them, and where their text stands.

use saphyr_parser::{ScalarStyle, Tag};

use crate::{Builder, Kind, Span};

/// What a tag makes of its node.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Meaning {
    /// There is no tag, or it says what is so anyway.
    Plain,
    /// A string.
    Str,
    /// Null.
    Null,
    /// A map.
    Map,
    /// A sequence.
    Seq,
    /// Something that the core schema has no use for here.
    Unknown,
}

impl Meaning {
    pub(super) fn of(tag: Option<&Tag>) -> Self {
        let Some(tag) = tag else { return Self::Plain };
        let suffix = match tag.handle.as_str() {
            "tag:yaml.org,2002:" => tag.suffix.as_str(),
            "" if tag.suffix == "!" => "str",
            "" => tag.suffix.strip_prefix("tag:yaml.org,2002:").unwrap_or(""),
            _ => "",
        };
        match suffix {
            "str" => Self::Str,
            "null" => Self::Null,
            "map" => Self::Map,
            "seq" => Self::Seq,
            _ => Self::Unknown,
        }
    }
}

/// The kind of a scalar; nothing if the tag does not fit it.
pub(super) fn kind(text: &str, style: ScalarStyle, meaning: Meaning) -> Option<Kind> {
    let is_plain = style == ScalarStyle::Plain;
    let is_null = is_plain && matches!(text, "" | "~" | "null" | "Null" | "NULL");
    match meaning {
        Meaning::Plain | Meaning::Null if is_null => Some(Kind::Null),
        Meaning::Plain if is_plain => Some(Kind::Plain),
        Meaning::Plain | Meaning::Str => Some(Kind::Str),
        _ => None,
    }
}

/// Adds a scalar, as part of the source wherever the source shows its text.
///
/// `span` may start with a tag and an anchor; gives the span without them, where it can be told.
pub(super) fn add(
    builder: &mut Builder<'_>,
    source: &str,
    span: Span,
    kind: Kind,
    text: &str,
    style: ScalarStyle,
) -> Span {
    let written = &source[span.range()];
    let quotes = match style {
        ScalarStyle::SingleQuoted => "'",
        ScalarStyle::DoubleQuoted => "\"",
        _ => "",
    };
    let inner = written.strip_suffix(quotes).and_then(|rest| rest.strip_suffix(text));
    let before = inner.and_then(|rest| rest.strip_suffix(quotes));
    // The last character of a tag or an anchor is never a blank, nor is the text glued to it.
    let before =
        before.filter(|before| before.is_empty() || before.ends_with([' ', '\t', '\n', '\r']));
    match before {
        Some(before) if kind == Kind::Str || quotes.is_empty() => {
            let span = Span::of(span.start as usize + before.len(), span.end as usize);
            if quotes.is_empty() {
                builder.whole(kind, span);
            } else {
                builder.quoted(span);
            }
            span
        }
        _ => {
            builder.owned(kind, span, text);
            span
        }
    }
}
