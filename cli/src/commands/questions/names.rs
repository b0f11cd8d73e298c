//! Terms found by what somebody calls them.

use std::collections::BTreeSet;

use comity::{
    Vocabulary,
    bilateral::{Mode, RelationLevel},
    questions::Modes,
};

use super::Refusal;

/// The term that has this code, or this label in any language.
pub(super) fn term<V: Vocabulary>(word: &str) -> Result<V, Refusal> {
    V::find(word).ok_or_else(|| {
        let why = format!("`{word}` is no term of `{}`", V::TABLE.name);
        let near: Vec<String> = match V::nearest(word) {
            Some(near) => vec![near.code().to_owned()],
            None => within::<V>(word),
        };
        let help = near.iter().map(|code| format!("`{code}`")).collect::<Vec<_>>().join(" or ");
        Refusal::misused(why, if help.is_empty() { help } else { format!("did you mean {help}?") })
    })
}

/// The first few terms of which a word is a part.
fn within<V: Vocabulary>(word: &str) -> Vec<String> {
    let word = word.trim().to_lowercase();
    let has = |term: &&V| {
        let row = term.row();
        let labels = row.labels.iter().chain(row.aliases).map(|&(_, label)| label);
        std::iter::once(row.code).chain(labels).any(|label| label.to_lowercase().contains(&word))
    };
    // One letter is a part of everything.
    let terms = V::ALL.iter().filter(|term| word.chars().count() > 1 && has(term));
    terms.take(3).map(|term| term.code().to_owned()).collect()
}

/// A language that labels come in, or one of which they come in some script.
pub(super) fn language(tag: &str) -> Result<&str, Refusal> {
    let labels = RelationLevel::ALL.iter().flat_map(|level| level.row().labels);
    let known: BTreeSet<&str> = labels.map(|&(tag, _)| tag).collect();
    let is_one = |known: &&str| *known == tag || known.split('-').next() == Some(tag);
    if known.iter().any(is_one) {
        return Ok(tag);
    }
    let known: Vec<String> = known.iter().map(|tag| format!("`{tag}`")).collect();
    let help = format!("the languages are {}", known.join(", "));
    Err(Refusal::misused(format!("there are no labels in the language `{tag}`"), help))
}

/// The factual modes and those that are named.
pub(super) fn modes(words: &[String]) -> Result<Modes, Refusal> {
    words.iter().try_fold(Modes::FACTUAL, |modes, word| match word.as_str() {
        "all" => Ok(Modes::ALL),
        word => Ok(modes.and(term::<Mode>(word)?)),
    })
}
