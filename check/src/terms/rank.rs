//! How well words match a query.

use comity_tree::folded;

use super::Words;

/// A query, and its parts between spaces.
pub(super) struct Query {
    whole: String,
    parts: Vec<String>,
    /// The parts that tell candidates apart, without the ends that their forms differ in.
    telling: Vec<String>,
}

impl Query {
    pub(super) fn new(text: &str) -> Self {
        let whole = plain(text);
        let parts = whole.split(' ').filter(|part| !part.is_empty()).map(str::to_owned).collect();
        Self { whole, parts, telling: Vec::new() }
    }

    /// The query for candidates that have some of its parts in any form. A part that many of them
    /// have, such as *with* or *of*, does not count, unless all parts are so.
    pub(super) fn partly<'c>(mut self, candidates: impl Iterator<Item = &'c [Words]>) -> Self {
        let mut all = 0;
        let mut counts = vec![0; self.parts.len()];
        for words in candidates {
            all += 1;
            let texts: Vec<String> = words.iter().map(|words| plain(&words.text)).collect();
            for (part, count) in self.parts.iter().zip(&mut counts) {
                *count += usize::from(texts.iter().any(|text| has_word(text, stem(part))));
            }
        }
        let stems = || self.parts.iter().map(|part| stem(part).to_owned());
        let is_telling = |(_, count): &(String, &usize)| *count * COMMON <= all;
        self.telling = stems().zip(&counts).filter(is_telling).map(|(stem, _)| stem).collect();
        if self.telling.is_empty() {
            self.telling = stems().collect();
        }
        self
    }
}

/// A word that more than one in this number of candidates has tells nothing.
const COMMON: usize = 20;

/// Whether a text has a word that begins so; a short one is a word of its own.
fn has_word(text: &str, stem: &str) -> bool {
    const SHORT: usize = 3;
    let is_short = stem.chars().count() <= SHORT;
    let mut words = text.split(|c: char| !c.is_alphanumeric());
    words.any(|word| if is_short { word == stem } else { word.starts_with(stem) })
}

/// A text as it is compared: folded, and with a space for each hyphen and underscore.
fn plain(text: &str) -> String {
    let spaced = folded(text).replace(['-', '_'], " ");
    spaced.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// How words are ranked: their score, and which of them have it; `None` if they do not match.
pub(super) type Rank = fn(&Query, &[Words]) -> Option<(u32, usize)>;

/// The best score of some words, and which of them have it.
pub(super) fn rank(query: &Query, words: &[Words]) -> Option<(u32, usize)> {
    let scores = words.iter().enumerate().map(|(index, words)| (score(query, words), index));
    let best = scores.max_by_key(|(score, index)| (*score, std::cmp::Reverse(*index)))?;
    (best.0 > 0).then_some(best)
}

/// The most that is said of what has only some of the words of a query.
const PARTLY: usize = 20;

/// The score of some words of which all together have at least half of the parts of a query that
/// tell, in any form, and which of them have most.
pub(super) fn rank_partly(query: &Query, words: &[Words]) -> Option<(u32, usize)> {
    let stems = &query.telling;
    let texts: Vec<String> = words.iter().map(|words| plain(&words.text)).collect();
    let found = stems.iter().filter(|stem| texts.iter().any(|text| has_word(text, stem))).count();
    if found == 0 || found * 2 < stems.len() {
        return None;
    }
    let count = |text: &String| stems.iter().filter(|stem| has_word(text, stem)).count();
    let counts = texts.iter().enumerate().map(|(index, text)| (count(text), index));
    let (most, best) = counts.max_by_key(|(count, index)| (*count, std::cmp::Reverse(*index)))?;
    // Of those with as many, the ones with most in one place, and then in a name.
    let named = usize::from(words[best].is_name());
    let score = (found * 4 + most * 2 + named) * PARTLY / (stems.len() * 6 + 1);
    Some((u32::try_from(score).unwrap_or(1).max(1), best))
}

/// A word without the end that its forms differ in: of a long one, up to three letters.
fn stem(word: &str) -> &str {
    const SHORTEST: usize = 5;
    let length = word.chars().count();
    let kept = length.saturating_sub(3).max(SHORTEST).min(length);
    let end = word.char_indices().nth(kept).map_or(word.len(), |(end, _)| end);
    &word[..end]
}

/// From 0, no match, to 100: how close the match is, and after that, what the words are.
fn score(query: &Query, words: &Words) -> u32 {
    let closeness = closeness(query, &plain(&words.text));
    let weight = match words.kind {
        "code" | "label" | "name" => 5,
        "alias" => 4,
        "cue" => 3,
        _ => 1,
    };
    // A definition is never as close as a name that is equal or starts alike.
    let closeness = if words.kind == "definition" { closeness.min(1) } else { closeness };
    if closeness == 0 { 0 } else { (closeness - 1) * 25 + weight * 5 }
}

/// 4 if the text is the query, 3 if it starts with it, 2 if it has all of it as words or in one
/// piece, 1 if it has each part somewhere, otherwise 0.
fn closeness(query: &Query, text: &str) -> u32 {
    let Query { whole, parts, .. } = query;
    if whole.is_empty() {
        return 0;
    }
    if text == whole {
        return 4;
    }
    if text.starts_with(whole.as_str()) {
        return 3;
    }
    // Where words are not separated, a piece may start anywhere.
    let is_separated = whole.chars().all(|c| c.is_ascii() || c.is_lowercase());
    let has = |part: &str| {
        let mut words = text.split(|c: char| !c.is_alphanumeric());
        if is_separated { words.any(|word| word.starts_with(part)) } else { text.contains(part) }
    };
    if format!(" {text}").contains(&format!(" {whole}")) || !is_separated && text.contains(whole) {
        return 2;
    }
    u32::from(parts.iter().all(|part| has(part)))
}
