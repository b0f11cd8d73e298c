//! How well words match a query.

use comity_tree::folded;

use super::Words;

/// A query, and its parts between spaces.
pub(super) struct Query {
    whole: String,
    parts: Vec<String>,
}

impl Query {
    pub(super) fn new(text: &str) -> Self {
        let whole = plain(text);
        let parts = whole.split(' ').filter(|part| !part.is_empty()).map(str::to_owned).collect();
        Self { whole, parts }
    }
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

/// The score of some words of which all together have at least half of the parts of a query, in
/// any form, and which of them have most.
pub(super) fn rank_partly(query: &Query, words: &[Words]) -> Option<(u32, usize)> {
    let stems: Vec<&str> = query.parts.iter().map(|part| stem(part)).collect();
    let texts: Vec<String> = words.iter().map(|words| plain(&words.text)).collect();
    let has = |text: &str, stem: &str| {
        text.split(|c: char| !c.is_alphanumeric()).any(|word| word.starts_with(stem))
    };
    let found = stems.iter().filter(|stem| texts.iter().any(|text| has(text, stem))).count();
    if stems.len() < 2 || found * 2 < stems.len() {
        return None;
    }
    let count = |text: &String| stems.iter().filter(|stem| has(text, stem)).count();
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
    let Query { whole, parts } = query;
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
