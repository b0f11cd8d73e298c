//! A scalar without a source.

use crate::{Builder, Kind, Span};

/// Adds a scalar. There is no source, so that a span says only which node comes first.
pub(super) fn add(builder: &mut Builder<'static>, kind: Kind, text: &str) {
    let span = Span::at(builder.next_index());
    builder.owned(kind, span, text);
}
