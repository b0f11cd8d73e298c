//! Words of a question: languages and modes.

use comity_ontology::model::Model;
use comity_questions::{ClaimCorpus, Modes};
use comity_tree::shown;

use super::Refusal;

/// A language of the ontology, or one of which the ontology has some script.
pub(super) fn language<'l>(model: &Model, tag: &'l str) -> Result<&'l str, Refusal> {
    let is_one = |known: &String| known == tag || known.split('-').next() == Some(tag);
    if model.languages.iter().any(is_one) {
        return Ok(tag);
    }
    let known: Vec<String> = model.languages.iter().map(|tag| format!("`{tag}`")).collect();
    let help = format!("the languages are {}", known.join(", "));
    Err(Refusal::misused(
        format!("the ontology has no labels in the language `{}`", shown(tag)),
        help,
    ))
}

/// The factual modes and those that are named.
pub(super) fn modes(corpus: &ClaimCorpus, words: &[String]) -> Result<Modes, Refusal> {
    words.iter().try_fold(Modes::FACTUAL, |modes, word| match word.as_str() {
        "all" => Ok(Modes::ALL),
        word => Ok(modes.and(corpus.mode(word)?)),
    })
}
