//! How much looking for the nearest words may cost.

use crate::nearest::{Near, near, near_one};

/// How many words may be compared for the suggestions of one document. Hundreds of thousands of
/// unknown words would take minutes, and that many suggestions are useless.
const MAX_COMPARED: usize = 1_000_000;

/// The suggestions of one document.
#[derive(Debug, Default)]
pub struct Suggestions {
    compared: usize,
}

impl Suggestions {
    /// The candidate nearest to `word`, if one is near enough to be meant.
    pub fn nearest<'c>(
        &mut self,
        word: &str,
        candidates: impl Iterator<Item = &'c str> + Clone,
    ) -> Option<&'c str> {
        self.near(word, candidates).map(|near| near.meant)
    }

    /// The same, with how near it is.
    pub fn near<'c>(
        &mut self,
        word: &str,
        candidates: impl Iterator<Item = &'c str> + Clone,
    ) -> Option<Near<&'c str>> {
        let words = candidates.clone();
        let mut candidates = candidates;
        if self.afford(|| words.count()) { near_one(word, &mut candidates) } else { None }
    }

    /// The index of the word nearest to `word`, if one is near enough to be meant.
    pub(crate) fn near_word(&mut self, word: &str, words: &[(usize, &str)]) -> Option<Near<usize>> {
        self.afford(|| words.len()).then(|| near(word, words.iter().copied())).flatten()
    }

    /// Whether this many words may still be compared; counts them.
    pub fn afford(&mut self, words: impl FnOnce() -> usize) -> bool {
        if self.compared <= MAX_COMPARED {
            self.compared = self.compared.saturating_add(words());
        }
        self.compared <= MAX_COMPARED
    }
}

#[cfg(test)]
mod tests {
    use super::{MAX_COMPARED, Suggestions};

    #[test]
    fn suggestions_come_to_an_end() {
        let mut suggestions = Suggestions::default();
        let words = ["tea", "cake"];
        for _ in 0..MAX_COMPARED / 2 {
            assert!(suggestions.afford(|| 2));
        }
        assert_eq!(suggestions.nearest("tee", words.into_iter()), None);
        assert_eq!(Suggestions::default().nearest("tee", words.into_iter()), Some("tea"));
    }
}
