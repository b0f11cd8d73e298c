//! A claim that an answer rests on: where it is, and how it is made, for people and for machines.

use std::borrow::Cow;

use comity_questions::{FoundClaim, LeanedEntry, Manner};
use comity_tree::{Date, one_line};
use serde_json::{Map, Value, json};

use super::{
    fixed::{LEANS_ON, NOTE, before},
    value::given,
};

/// The file and line, and the claim's name: `corpus/visit.yaml:18 treaty-signed`.
pub(crate) fn text(found: FoundClaim<'_>) -> String {
    one_line(&format!("{}:{} {}", found.document(), found.line(), found.id())).into_owned()
}

/// What is to be known of a claim besides what it says: who says it, how it is so, the words of the
/// coder, and the same of the entries that it leans on.
pub(crate) fn details(found: FoundClaim<'_>, lang: &str) -> Vec<String> {
    let speakers = found.speakers(lang);
    let remark = found.remark().map(|remark| format!("({})", of_coder(remark, lang)));
    let note = |note| before(NOTE, &of_coder(note, lang), lang);
    let notes = found.notes().into_iter().map(note);
    let leaned = found.leans().into_iter().filter_map(|entry| leaned(entry, lang));
    let details = [speakers, in_words(&found.manner(), lang)].into_iter();
    let details = details.chain(remark).chain(notes).chain(leaned);
    details.filter(|it| !it.is_empty()).map(|it| one_line(&it).into_owned()).collect()
}

fn in_words(manner: &[Manner<'_>], lang: &str) -> String {
    manner.iter().map(|manner| manner.words(lang)).collect::<Vec<_>>().join(" · ")
}

/// The doubts that a claim has from what its words refer to; `None` if there are none.
fn leaned(entry: LeanedEntry<'_>, lang: &str) -> Option<String> {
    let manner = in_words(&entry.manner(), lang);
    let notes = entry.notes().into_iter();
    let notes = notes.map(|note| before(NOTE, &of_coder(note, lang), lang));
    let said: Vec<String> =
        [manner].into_iter().filter(|manner| !manner.is_empty()).chain(notes).collect();
    let entry = before(LEANS_ON, entry.id(), lang);
    (!said.is_empty()).then(|| format!("{entry}: {}", said.join(" · ")))
}

/// The words of a coder, which are in English, for readers of whatever language: others are told
/// so.
fn of_coder<'t>(text: &'t str, lang: &str) -> Cow<'t, str> {
    let is_english = text.chars().filter(|sign| sign.is_alphabetic()).all(|sign| sign.is_ascii());
    if lang.starts_with("en") || !is_english { text.into() } else { format!("[en] {text}").into() }
}

/// The words of a claim with its reservations: what argues against taking it as a fact.
pub(crate) fn reserved(words: &str, found: FoundClaim<'_>, lang: &str) -> String {
    let reservations = found.reservations(lang).into_iter();
    let reservations = reservations.map(|it| format!(" [{}]", one_line(it)));
    [one_line(words).into_owned()].into_iter().chain(reservations).collect()
}

/// The same for machines, with the title of the text.
pub(crate) fn value(found: FoundClaim<'_>, lang: &str) -> Value {
    let leans = found.leans().into_iter().map(|entry| {
        json!({
            "entry": entry.id(),
            "manner": manner(found, entry.manner()),
            "notes": entry.notes(),
        })
    });
    json!({
        "document": found.document(),
        "line": found.line(),
        "claim": found.id(),
        "mode": found.mode().map(comity_questions::TermRef::code),
        "polarity": found.polarity().map(comity_questions::TermRef::code),
        "speakers": Some(found.speakers(lang)).filter(|speakers| !speakers.is_empty()),
        "manner": manner(found, found.manner()),
        "remark": found.remark(),
        "notes": found.notes(),
        "leans": leans.collect::<Vec<_>>(),
        "title": found.title(),
        "published": found.published().map(Date::as_str),
    })
}

/// How something is so, by field: lists, whatever the field holds.
fn manner(found: FoundClaim<'_>, manner: Vec<Manner<'_>>) -> Map<String, Value> {
    let each = manner.into_iter().map(|manner| {
        let values = manner.values().iter().map(|value| given(value, found.model()));
        (manner.field().to_owned(), values.collect())
    });
    each.collect()
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
