//! Texts of two versions.

use crate::model::LocalizedText;

/// Whether a text is another one in a language that both are written in.
pub(super) fn differs(old: &LocalizedText, new: &LocalizedText) -> bool {
    old.entries.iter().any(|(tag, text)| new.get(tag).is_some_and(|other| other != text))
}

/// Whether two definitions are the same in all languages that both are written in.
pub(super) fn same_meaning(old: &LocalizedText, new: &LocalizedText) -> bool {
    let shared = old.entries.iter().any(|(tag, _)| new.get(tag).is_some());
    shared && !differs(old, new)
}
