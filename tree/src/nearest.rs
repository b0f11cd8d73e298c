//! The nearest of several words, and the help that suggests it.

use crate::{Applicability, folded, shown};

/// How many words are listed if none of them is near.
const FEW: usize = 12;

/// The candidate nearest to `word`, if one is near enough to be meant.
///
/// Nearness is the optimal string alignment distance over characters, so that Chinese words
/// are compared as fairly as English ones: at most one change in three characters.
pub fn nearest<'c>(word: &str, candidates: impl IntoIterator<Item = &'c str>) -> Option<&'c str> {
    let near = near_one(word, &mut candidates.into_iter());
    near.map(|near| near.meant)
}

/// The nearest of several words, whatever they come from: one function for all callers, which
/// otherwise take long to compile.
pub(crate) fn near_one<'c>(
    word: &str,
    candidates: &mut dyn Iterator<Item = &'c str>,
) -> Option<Near<&'c str>> {
    near(word, candidates.map(|candidate| (candidate, candidate)))
}

/// What a word probably means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Near<K> {
    /// What is meant.
    pub meant: K,
    /// How many characters differ.
    distance: usize,
    /// How many characters the word has.
    length: usize,
    /// Whether the digits are the same: `annex-1` is not a slip for `annex-2`.
    same_digits: bool,
    /// Whether everything else is much farther away.
    is_only: bool,
}

impl<K> Near<K> {
    /// Whether it is beyond doubt which of the candidates is meant, if one of them is: everything
    /// else is more than twice as far away.
    pub fn only(&self) -> Option<&K> {
        self.is_only.then_some(&self.meant)
    }

    /// How far the meaning of a document can be trusted to be the same after a correction; `None`
    /// if several candidates may be meant.
    ///
    /// It is safe for another way to write the same word, and for one wrong character of six or
    /// more.
    pub fn applicability(&self) -> Option<Applicability> {
        const LONG: usize = 6;
        let is_slip = self.distance == 1 && self.length >= LONG && self.same_digits;
        let is_safe = self.distance == 0 || is_slip;
        let applicability = if is_safe { Applicability::Safe } else { Applicability::Unsafe };
        self.is_only.then_some(applicability)
    }

    /// The same of something that is found by what is meant.
    pub(crate) fn map<L>(self, of: impl FnOnce(K) -> L) -> Near<L> {
        let Self { meant, distance, length, same_digits, is_only } = self;
        Near { meant: of(meant), distance, length, same_digits, is_only }
    }
}

/// The nearest of several things, each of which may have several words.
pub(crate) fn near<'c, K: Copy + PartialEq>(
    word: &str,
    candidates: impl IntoIterator<Item = (K, &'c str)>,
) -> Option<Near<K>> {
    // A malicious word of a million characters is near to nothing.
    if word.len() > 4 * LONGEST {
        return None;
    }
    let word = folded(word);
    let length = word.chars().count();
    if length == 0 || length > LONGEST {
        return None;
    }
    let distance = |candidate: &str| {
        let other = folded(candidate);
        let others = other.chars().count();
        if is_plural(&word, &other) || is_plural(&other, &word) {
            return Some(1);
        }
        let longest = length.max(others);
        // No distance is less than the difference of the lengths.
        if length.abs_diff(others) * 3 > longest.max(3) {
            return None;
        }
        let distance = strsim::osa_distance(&word, &other);
        // A sign or a character of a word of one is not a slip for another.
        let is_alike = distance < longest;
        (distance * 3 <= longest.max(3) && is_alike).then_some(distance)
    };
    let all: Vec<(usize, K, &str)> = candidates
        .into_iter()
        .filter_map(|(key, candidate)| Some((distance(candidate)?, key, candidate)))
        .collect();
    let &(distance, meant, candidate) = all.iter().min_by_key(|(distance, ..)| *distance)?;
    let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
    Some(Near {
        meant,
        distance,
        length,
        same_digits: digits(&word) == digits(candidate),
        is_only: all.iter().all(|(other, key, _)| *key == meant || *other > 2 * distance),
    })
}

/// Whether the second word is the plural of the first: `parties` of `party`.
fn is_plural(one: &str, many: &str) -> bool {
    many.strip_suffix("ies").is_some_and(|stem| one.strip_suffix('y') == Some(stem))
}

/// The longest word that anything is near to, in characters.
const LONGEST: usize = 200;

/// The help that suggests a word: "did you mean `word`?".
pub fn did_you_mean(word: &str) -> String {
    format!("did you mean `{}`?", shown(word))
}

/// The help for an unknown word: the nearest of the known ones, or all of them if they are few.
/// Empty if they are many.
pub fn did_you_mean_one_of<'c>(
    word: &str,
    candidates: impl IntoIterator<Item = &'c str, IntoIter: Clone>,
) -> String {
    let candidates = candidates.into_iter();
    one_of(word, &mut candidates.clone(), &mut { candidates })
}

fn one_of<'c>(
    word: &str,
    candidates: &mut dyn Iterator<Item = &'c str>,
    again: &mut dyn Iterator<Item = &'c str>,
) -> String {
    if let Some(near) = near_one(word, candidates) {
        return did_you_mean(near.meant);
    }
    let few: Vec<String> = again.take(FEW + 1).map(|word| format!("`{}`", shown(word))).collect();
    match few.as_slice() {
        [] => String::new(),
        [only] => format!("expected {only}"),
        [..] if few.len() > FEW => String::new(),
        [first @ .., last] => format!("expected {} or {last}", first.join(", ")),
    }
}

#[cfg(test)]
mod tests {
    use super::{did_you_mean_one_of, near, nearest};
    use crate::Applicability;

    #[test]
    fn finds_a_misspelling_and_refuses_a_stranger() {
        let words = ["strategic-partnership", "allied-relations", "全面战略伙伴关系"];
        assert_eq!(nearest("strategic-partnershp", words), Some(words[0]));
        assert_eq!(nearest("Strategic-Partnership", words), Some(words[0]));
        assert_eq!(nearest("全面战略伙伴", words), Some(words[2]));
        assert_eq!(nearest("banana", words), None);
        assert_eq!(nearest("", words), None);
        assert_eq!(nearest("party", ["parties", "path"]), Some("parties"));
        assert_eq!(nearest("€", ["¥", "yuan"]), None);
        assert_eq!(nearest("$", ["m", "kg"]), None);
    }

    #[test]
    fn a_correction_is_safe_only_for_a_slip_that_leaves_no_choice() {
        let words =
            [(0, "foreign-minister"), (0, "外交部长"), (1, "prime-minister"), (2, "annex-1")];
        let how = |word: &str| near(word, words).and_then(|near| near.applicability());
        assert_eq!(how("foreign-minster"), Some(Applicability::Safe));
        assert_eq!(how("外交部长"), Some(Applicability::Safe));
        assert_eq!(how("forein-minster"), Some(Applicability::Unsafe));
        assert_eq!(how("annex-2"), Some(Applicability::Unsafe));
        assert_eq!(near("signet", [(0, "signed"), (1, "signer")]).unwrap().applicability(), None);
    }

    #[test]
    fn the_help_lists_a_few_words() {
        let help = |word, words: &[&'static str]| did_you_mean_one_of(word, words.iter().copied());
        assert_eq!(help("tee", &["tea", "cake"]), "did you mean `tea`?");
        assert_eq!(help("x", &["tea", "cake", "milk"]), "expected `tea`, `cake` or `milk`");
        assert_eq!(help("x", &["tea"]), "expected `tea`");
        assert_eq!(help("x", &["tea"; 13]), "");
    }
}
