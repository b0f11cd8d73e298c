//! How a name is written: in capitals, or as a proper name.
//!
//! Words are compared in small letters, and some names are words otherwise: `US`, `WHO`, `Turkey`,
//! `Polish`.

use std::ops::Range;

use comity_reading::FoldedText;

/// The capitals that a text must have where a name is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Spelling {
    /// A text may write it in any way.
    Any,
    /// One word with a capital at its start.
    Proper,
    /// Capitals alone.
    Capitals,
}

impl Spelling {
    /// The spelling of a name.
    pub(super) fn of(name: &str) -> Self {
        let letters = || name.chars().filter(|c| c.is_alphabetic());
        let capitals = letters().filter(|c| c.is_uppercase()).count();
        let is_word = name.chars().all(char::is_alphabetic);
        if capitals > 0 && capitals == letters().count() {
            Self::Capitals
        } else if is_word && name.chars().next().is_some_and(char::is_uppercase) {
            Self::Proper
        } else {
            Self::Any
        }
    }

    /// The spelling of a name that is known in two: what either may be.
    pub(super) fn or(self, other: Self) -> Self {
        match (self, other) {
            (Self::Any, _) | (_, Self::Any) => Self::Any,
            (Self::Proper, _) | (_, Self::Proper) => Self::Proper,
            _ => Self::Capitals,
        }
    }

    /// Whether a text has the capitals in a range. The ending of a form is free: `the UN's`, `UNs`.
    pub(super) fn fits(self, words: &FoldedText, range: &Range<usize>, length: usize) -> bool {
        let mut letters = range.clone().take(length);
        match self {
            Self::Any => true,
            Self::Proper => words.is_capital(range.start),
            Self::Capitals => {
                letters.all(|at| !words.chars()[at].is_alphabetic() || words.is_capital(at))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use comity_reading::{FoldedText, folded};

    use super::Spelling;

    #[test]
    fn names_that_are_words_are_told_by_their_capitals() {
        for (name, text, fits) in [
            ("US", "US", true),
            ("US", "us", false),
            ("U.S.", "u.s.", false),
            ("WHO", "Who", false),
            ("C5+1", "C5+1", true),
            ("СНГ", "СНГ", true),
            ("Turkey", "turkey", false),
            ("Turkey", "TURKEY", true),
            ("Polish", "polish", false),
            ("chinois", "Chinois", true),
            ("Sri Lanka", "sri lanka", true),
            ("中国", "中国", true),
        ] {
            let words = FoldedText::of(text);
            let range = 0..words.chars().len();
            let found = Spelling::of(name).fits(&words, &range, folded(name).len());
            assert_eq!(found, fits, "{name}: {text}");
        }
    }
}
