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

/// The best score of some words, and which of them have it.
pub(super) fn rank(query: &Query, words: &[Words]) -> Option<(u32, usize)> {
    let scores = words.iter().enumerate().map(|(index, words)| (score(query, words), index));
    let best = scores.max_by_key(|(score, index)| (*score, std::cmp::Reverse(*index)))?;
    (best.0 > 0).then_some(best)
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
