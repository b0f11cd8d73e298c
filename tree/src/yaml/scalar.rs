//! Scalars: what the core schema makes of them, and where their text is.

use saphyr_parser::{ScalarStyle, Tag};

use super::core_schema;
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

/// The kind of a scalar; nothing if the tag does not fit it. Of a plain scalar it is left open
/// what the core schema makes of it.
pub(super) fn kind(text: &str, style: ScalarStyle, meaning: Meaning) -> Option<Kind> {
    let is_plain = style == ScalarStyle::Plain;
    let is_null = is_plain && core_schema::is_null(text);
    match meaning {
        Meaning::Plain | Meaning::Null if is_null => Some(Kind::Null),
        Meaning::Plain if is_plain => Some(Kind::Plain),
        Meaning::Plain | Meaning::Str => Some(Kind::Str),
        _ => None,
    }
}

/// Adds a plain scalar of one line, which is `text` and at `span`.
#[inline]
pub(super) fn add_plain(builder: &mut Builder<'_>, span: Span, text: &str) {
    match core_schema::resolve(text) {
        (kind, None) => builder.whole(kind, span),
        (kind, Some(text)) => builder.owned(kind, span, &text),
    }
}

/// Adds a scalar, as part of the source wherever the source shows its text.
///
/// `span` may start with a tag and an anchor; the node's span is without them, where it can be
/// told.
pub(super) fn add(
    builder: &mut Builder<'_>,
    source: &str,
    span: Span,
    kind: Kind,
    text: &str,
    style: ScalarStyle,
) {
    let written = &source[span.range()];
    let before = match style {
        ScalarStyle::SingleQuoted => before_quoted(written, '\'', text),
        ScalarStyle::DoubleQuoted => before_quoted(written, '"', text),
        _ => before(written, text),
    };
    // A text is never glued to its tag or anchor.
    let is_blank = |before: &&str| before.is_empty() || before.ends_with([' ', '\t', '\n', '\r']);
    let Some(before) = before.filter(is_blank) else {
        return builder.owned(kind, span, text);
    };
    let span = Span::of(span.start as usize + before.len(), span.end as usize);
    if kind == Kind::Plain {
        add_plain(builder, span, text);
    } else if matches!(style, ScalarStyle::SingleQuoted | ScalarStyle::DoubleQuoted) {
        builder.quoted(span);
    } else {
        builder.whole(kind, span);
    }
}

/// How much of `written` ends with the second quote of the string in it.
///
/// A tag or an anchor may be before the string: its first quote is the first after a blank.
pub(super) fn quoted_length(written: &str, quote: char) -> Option<usize> {
    let blanks = [' ', '\t', '\n', '\r'];
    let mut opens = written.match_indices(quote).map(|(at, _)| at);
    let mut at = 1 + opens.find(|&at| at == 0 || written[..at].ends_with(blanks))?;
    loop {
        at += written[at..].find([quote, '\\'])?;
        let rest = &written[at..];
        let is_escape = quote == '"' && rest.starts_with('\\');
        if is_escape {
            at += 1 + rest[1..].chars().next()?.len_utf8();
        } else if quote == '\'' && rest.starts_with("''") {
            at += 2;
        } else if rest.starts_with(quote) {
            return Some(at + 1);
        } else {
            at += 1;
        }
    }
}

/// What is before a quoted string at the end of `written`.
fn before_quoted<'t>(written: &'t str, quote: char, text: &str) -> Option<&'t str> {
    before(written.strip_suffix(quote)?, text)?.strip_suffix(quote)
}

/// What is before `end` at the end of `written`.
///
/// Most scalars are short, and for these a loop is far cheaper than a call that compares memory.
fn before<'t>(written: &'t str, end: &str) -> Option<&'t str> {
    let start = written.len().checked_sub(end.len())?;
    let is_end = written.as_bytes()[start..].iter().eq(end.as_bytes());
    if is_end { written.get(..start) } else { None }
}
