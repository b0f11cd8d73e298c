//! A claim that an answer rests on: where it is, and how it is made, for people and for machines.

use comity_questions::FoundClaim;
use comity_tree::{Date, one_line};
use serde_json::{Map, Value, json};

use super::value::given;

/// The file and line, and the claim's name: `corpus/visit.yaml:18 treaty-signed`.
pub(crate) fn text(found: FoundClaim<'_>) -> String {
    one_line(&format!("{}:{} {}", found.document(), found.line(), found.id())).into_owned()
}

/// What is to be known of a claim besides what it says: who says it, how it is so, and the words of
/// the coder, which are in English, for readers of English.
pub(crate) fn details(found: FoundClaim<'_>, lang: &str) -> Vec<String> {
    let speakers = found.speakers(lang);
    let manner: Vec<String> = found.manner().iter().map(|manner| manner.words(lang)).collect();
    let is_english = lang.starts_with("en");
    let remark = found.remark().map(|remark| format!("({remark})")).filter(|_| is_english);
    let notes = found.notes().into_iter().filter(|_| is_english);
    let notes = notes.map(|note| format!("note: {note}"));
    let details = [speakers, manner.join(" · ")].into_iter().chain(remark).chain(notes);
    details.filter(|it| !it.is_empty()).map(|it| one_line(&it).into_owned()).collect()
}

/// The words of a claim with its reservations: what argues against taking it as a fact.
pub(crate) fn reserved(words: &str, found: FoundClaim<'_>, lang: &str) -> String {
    let reservations = found.reservations(lang).into_iter();
    let reservations = reservations.map(|it| format!(" [{}]", one_line(it)));
    [one_line(words).into_owned()].into_iter().chain(reservations).collect()
}

/// The same for machines, with the title of the text.
pub(crate) fn value(found: FoundClaim<'_>, lang: &str) -> Value {
    let model = found.model();
    let manner = found.manner().into_iter().map(|manner| {
        let values = manner.values().iter().map(|value| given(value, model));
        (manner.field().to_owned(), values.collect())
    });
    json!({
        "document": found.document(),
        "line": found.line(),
        "claim": found.id(),
        "mode": found.mode().map(comity_questions::TermRef::code),
        "polarity": found.polarity().map(comity_questions::TermRef::code),
        "speakers": Some(found.speakers(lang)).filter(|speakers| !speakers.is_empty()),
        "manner": manner.collect::<Map<String, Value>>(),
        "remark": found.remark(),
        "notes": found.notes(),
        "title": found.title(),
        "published": found.published().map(Date::as_str),
    })
}

/// The texts that claims come from, each once: title and document.
pub(crate) fn texts<'c>(found: impl Iterator<Item = FoundClaim<'c>>) -> Vec<(String, &'c str)> {
    let mut texts = Vec::new();
    for text in found.map(|found| (one_line(found.title()).into_owned(), found.document())) {
        if !texts.contains(&text) {
            texts.push(text);
        }
    }
    texts.sort_unstable_by_key(|&(_, document)| document);
    texts
}
