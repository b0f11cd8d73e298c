//! Texts of documents inside messages.

use comity_tree::{Shown, shown};

/// As much of a text as a message has room for that shows several.
pub(crate) const fn short(text: &str) -> Shown<'_> {
    shown(text).at_most(40)
}
