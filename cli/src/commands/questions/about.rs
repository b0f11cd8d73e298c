//! `comity about`

use std::fmt::Write as _;

use comity::{
    Corpus, Date,
    questions::{About, Mention, Role, label},
};
use serde_json::{Value, json};

use super::{source, table};
use crate::args::Asking;

pub(super) fn answer(corpus: &Corpus, about: &About<'_>, asking: &Asking) -> String {
    let lang = &asking.lang;
    if super::wants_json(asking) {
        let mentions: Vec<Value> =
            about.mentions.iter().map(|mention| value(corpus, mention, lang)).collect();
        let entity = json!({
            "id": about.entity.id(),
            "record": about.entity.record(),
            "name": about.entity.name(lang),
        });
        return super::json(&json!({ "format": 1, "entity": entity, "mentions": mentions }));
    }
    text(corpus, about, lang)
}

fn text(corpus: &Corpus, about: &About<'_>, lang: &str) -> String {
    let entity = &about.entity;
    let (name, id, record) = (entity.name(lang), entity.id(), entity.record());
    let mut out = format!("{name} ({record} {id}): {} claims\n", about.mentions.len());
    let width = table::widest(about.mentions.iter().map(|mention| mention.found.claim.kind()));
    for mention in &about.mentions {
        let kind = table::padded(mention.found.claim.kind(), width);
        let date =
            mention.found.claim.happened().map_or_else(String::new, |date| format!("{date}  "));
        let words = corpus.words(mention.found.claim, lang);
        let _ = writeln!(out, "\n{kind}  {date}{words}");
        let margin = " ".repeat(width + 2);
        let roles: Vec<String> = mention.roles.iter().map(|it| role(it, lang)).collect();
        let _ = writeln!(out, "{margin}as {}", roles.join(", "));
        let _ = writeln!(out, "{margin}{}", source::text(mention.found));
    }
    out
}

/// The fields that lead to the name, and the terms beside it.
fn role(role: &Role, lang: &str) -> String {
    let terms: Vec<&str> = role.terms.iter().map(|&(_, term)| label(term, lang)).collect();
    if terms.is_empty() {
        role.path.clone()
    } else {
        format!("{} ({})", role.path, terms.join(", "))
    }
}

fn value(corpus: &Corpus, mention: &Mention<'_>, lang: &str) -> Value {
    let claim = mention.found.claim;
    let roles = mention.roles.iter().map(|role| {
        let terms = role.terms.iter().map(|&(field, term)| (field.to_owned(), json!(term.code)));
        json!({ "path": role.path, "terms": terms.collect::<serde_json::Map<_, _>>() })
    });
    json!({
        "kind": claim.kind(),
        "words": corpus.words(claim, lang),
        "date": claim.happened().map(Date::as_str),
        "polarity": comity::Vocabulary::code(claim.polarity()),
        "roles": roles.collect::<Vec<_>>(),
        "source": source::value(mention.found),
    })
}
