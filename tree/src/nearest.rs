//! The nearest of several words, and the help that suggests it.

use crate::{folded, shown};

/// How many words are listed if none of them is near.
const FEW: usize = 12;

/// The candidate nearest to `word`, if one is near enough to be meant.
///
/// Nearness is the optimal string alignment distance over characters, so that Chinese words
/// are compared as fairly as English ones: at most one change in three characters.
pub fn nearest<'c>(word: &str, candidates: impl IntoIterator<Item = &'c str>) -> Option<&'c str> {
    // A malicious word of a million characters is near to nothing.
    if word.len() > 4 * LONGEST {
        return None;
    }
    let word = folded(word);
    let length = word.chars().count();
    if length == 0 || length > LONGEST {
        return None;
    }
    candidates
        .into_iter()
        .map(|candidate| {
            let other = folded(candidate);
            let others = other.chars().count();
            let longest = length.max(others);
            // No distance is less than the difference of the lengths.
            let distance = if length.abs_diff(others) * 3 > longest.max(3) {
                longest
            } else {
                strsim::osa_distance(&word, &other)
            };
            (distance, longest, candidate)
        })
        .filter(|&(distance, longest, _)| distance * 3 <= longest.max(3))
        .min_by_key(|&(distance, ..)| distance)
        .map(|(.., candidate)| candidate)
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
    if let Some(near) = nearest(word, candidates.clone()) {
        return did_you_mean(near);
    }
    let few: Vec<String> =
        candidates.take(FEW + 1).map(|word| format!("`{}`", shown(word))).collect();
    match few.as_slice() {
        [] => String::new(),
        [only] => format!("expected {only}"),
        [..] if few.len() > FEW => String::new(),
        [first @ .., last] => format!("expected {} or {last}", first.join(", ")),
    }
}

#[cfg(test)]
mod tests {
    use super::{did_you_mean_one_of, nearest};

    #[test]
    fn finds_a_misspelling_and_refuses_a_stranger() {
        let words = ["strategic-partnership", "allied-relations", "全面战略伙伴关系"];
        assert_eq!(nearest("strategic-partnershp", words), Some(words[0]));
        assert_eq!(nearest("Strategic-Partnership", words), Some(words[0]));
        assert_eq!(nearest("全面战略伙伴", words), Some(words[2]));
        assert_eq!(nearest("banana", words), None);
        assert_eq!(nearest("", words), None);
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
