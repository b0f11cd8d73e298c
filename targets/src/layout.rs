//! Code on lines of a width, as the formatter of a language lays it out.
//!
//! Code that fits is written as it is. What does not becomes a document, in which groups are on one
//! line or on several.

use pretty::{Doc as Node, RcDoc};

/// Code that may be on several lines.
pub(crate) type Doc = RcDoc<'static>;

/// The lines of a language.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Page {
    /// How many columns a line has.
    pub(crate) width: usize,
    /// How many columns a level is indented by.
    pub(crate) level: usize,
    /// How many columns the formatter counts for a text.
    pub(crate) measure: fn(&str) -> usize,
}

impl Page {
    /// The columns of a text.
    pub(crate) fn columns(&self, text: &str) -> usize {
        if text.is_ascii() { text.len() } else { (self.measure)(text) }
    }

    /// Whether a text fits on a line, after an indentation.
    pub(crate) fn fits(&self, indent: usize, text: &str) -> bool {
        // No character has more columns than bytes.
        let room = self.width.saturating_sub(indent);
        text.len() <= room || self.columns(text) <= room
    }

    /// A text without a line break.
    pub(crate) fn text(&self, text: impl Into<String>) -> Doc {
        let text = text.into();
        if text.is_ascii() {
            return Doc::text(text);
        }
        let columns = (self.measure)(&text);
        Doc::new(Node::RenderLen(columns, Doc::new(Node::OwnedText(text.into_boxed_str()))))
    }

    /// A document one level deeper.
    pub(crate) fn deeper(&self, doc: Doc) -> Doc {
        doc.nest(self.level.cast_signed())
    }

    /// A document between brackets: on the same line, or on lines of its own one level deeper.
    pub(crate) fn between(&self, open: &'static str, doc: Doc, close: &'static str) -> Doc {
        Doc::text(open)
            .append(self.deeper(Doc::line_().append(doc)))
            .append(Doc::line_())
            .append(close)
    }

    /// A document between brackets, always on lines of its own.
    pub(crate) fn within(&self, open: &'static str, doc: Doc, close: &'static str) -> Doc {
        let inner = self.deeper(Doc::hardline().append(doc));
        Doc::text(open).append(inner).append(Doc::hardline()).append(close)
    }

    /// The first document if the columns fit on the line that it begins on, otherwise the second.
    pub(crate) fn if_begun(&self, columns: usize, begun: Doc, other: Doc) -> Doc {
        let width = self.width;
        Doc::column(move |at| if at + columns <= width { begun.clone() } else { other.clone() })
    }

    /// Writes a document on lines that are indented, with a line break behind it.
    pub(crate) fn write(&self, indent: usize, doc: Doc, out: &mut String) {
        let doc = Doc::text(" ".repeat(indent)).append(doc.nest(indent.cast_signed()));
        doc.render_fmt(self.width, out).unwrap_or_default();
        out.push('\n');
    }
}

/// Writes an indentation.
pub(crate) fn margin(indent: usize, out: &mut String) {
    out.extend(std::iter::repeat_n(' ', indent));
}

/// What is written only if the group around it is on several lines.
pub(crate) fn if_broken(text: &'static str) -> Doc {
    Doc::text(text).flat_alt(Doc::nil())
}

/// What is written only if the group around it is on one line.
pub(crate) fn if_flat(text: &'static str) -> Doc {
    Doc::nil().flat_alt(Doc::text(text))
}

/// Documents with commas between them, where the group around them may break.
pub(crate) fn listed(docs: impl IntoIterator<Item = Doc>) -> Doc {
    Doc::intersperse(docs, Doc::text(",").append(Doc::line()))
}

/// Documents with commas between and behind them, each on a line of its own.
pub(crate) fn in_lines(docs: impl IntoIterator<Item = Doc>) -> Doc {
    Doc::intersperse(docs, Doc::text(",").append(Doc::hardline())).append(",")
}
