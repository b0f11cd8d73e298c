//! The nearest of several words, for suggestions.

/// The candidate nearest to `word`, if one is near enough to be meant.
///
/// Nearness is the optimal string alignment distance over characters, so that Chinese words
/// are compared as fairly as English ones: at most one change in three characters.
pub fn nearest<'c>(word: &str, candidates: impl IntoIterator<Item = &'c str>) -> Option<&'c str> {
    let folded = word.to_lowercase();
    let length = folded.chars().count();
    // A hostile word of a million characters is near to nothing.
    if length == 0 || length > 200 {
        return None;
    }
    candidates
        .into_iter()
        .map(|candidate| {
            let other = candidate.to_lowercase();
            let longest = length.max(other.chars().count());
            let distance = if longest.abs_diff(length) * 3 > longest {
                longest
            } else {
                strsim::osa_distance(&folded, &other)
            };
            (distance, longest, candidate)
        })
        .filter(|&(distance, longest, _)| distance * 3 <= longest.max(3))
        .min_by_key(|&(distance, ..)| distance)
        .map(|(.., candidate)| candidate)
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn finds_a_misspelling_and_refuses_a_stranger() {
        let words = ["strategic-partnership", "allied-relations", "全面战略伙伴关系"];
        assert_eq!(nearest("strategic-partnershp", words), Some(words[0]));
        assert_eq!(nearest("Strategic-Partnership", words), Some(words[0]));
        assert_eq!(nearest("全面战略伙伴", words), Some(words[2]));
        assert_eq!(nearest("banana", words), None);
        assert_eq!(nearest("", words), None);
    }
}
