//! Names of one Chinese character, which are words as well: what makes names of them.

use std::{cmp::Ordering, ops::Range};

use comity_reading::{ShortNames, short_names};

use super::lexicon::Hit;

/// The names among these characters, with what makes names of them: another such name beside it,
/// or a word that only a name goes with. A character alone says nothing.
pub(super) fn named(text: &[char], short: &[Hit]) -> Vec<Hit> {
    let words = short_names();
    let ranges = short.iter().filter_map(|hit| {
        let range = company(words, text, hit, short)?;
        Some(Hit { meaning: hit.meaning, range })
    });
    ranges.collect()
}

/// A character with what makes a name of it.
fn company(words: &ShortNames, text: &[char], hit: &Hit, short: &[Hit]) -> Option<Range<usize>> {
    let (start, end) = (hit.range.start, hit.range.end);
    let near = |other: &&Hit| {
        let between = match other.range.start.cmp(&start) {
            Ordering::Less => other.range.end..start,
            Ordering::Equal => return false,
            Ordering::Greater => end..other.range.start,
        };
        let joins = |c: &char| words.is_between(*c);
        other.meaning != hit.meaning
            && between.len() <= 1
            && text[between].iter().all(joins)
            && !begins_word(words, text, other.range.end)
    };
    if begins_word(words, text, end) {
        return None;
    }
    if let Some(other) = short.iter().find(near) {
        return Some(start.min(other.range.start)..end.max(other.range.end));
    }
    let next = text.get(end).filter(|c| words.is_behind(**c));
    if let Some(behind) = next {
        let is_word = |after: &char| words.is_word_behind(*behind, *after);
        return (!text.get(end + 1).is_some_and(is_word)).then_some(start..end + 1);
    }
    let before = text[..start].last().is_some_and(|c| words.is_before(*c));
    before.then(|| start - 1..end)
}

/// Whether the character before a place begins an everyday word.
fn begins_word(words: &ShortNames, text: &[char], end: usize) -> bool {
    let (Some(c), Some(next)) = (text[..end].last(), text.get(end)) else { return false };
    words.begins_word(*c, *next)
}

#[cfg(test)]
mod tests {
    use comity_reading::folded;

    use super::named;
    use crate::stated::lexicon::Lexicon;

    #[test]
    fn a_character_is_a_name_in_company() {
        let mut lexicon = Lexicon::default();
        for (meaning, name) in ["中", "美", "法", "日", "哈"].into_iter().enumerate() {
            lexicon.add(name, meaning);
        }
        for (text, names) in [
            ("中法贸易", &[0, 2][..]),
            ("中、哈两国", &[0, 4]),
            ("访美期间", &[1]),
            ("法方表示", &[2]),
            ("在立法方面", &[]),
            ("在中央和地方", &[]),
            ("对美好生活", &[]),
            ("在日常工作中", &[]),
            ("与法律相符", &[]),
        ] {
            let text_chars = folded(text);
            let hits = named(&text_chars, &lexicon.hits(&text_chars));
            let found: Vec<usize> = hits.iter().map(|hit| hit.meaning).collect();
            assert_eq!(found, names, "{text}");
        }
    }
}
