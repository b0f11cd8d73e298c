//! `comity about`

use std::fmt::Write as _;

use comity_questions::{About, ClaimMention, MentionRole, TermRef};
use comity_tree::{Date, one_line};
use serde_json::{Value, json};

use super::table;
use crate::answers::{
    Answer,
    fixed::{AS, CLAIMS, COVERS, before, counted},
    phrase::{other_acts, period},
    source,
    value::content,
};

impl Answer for About<'_> {
    fn text(&self, lang: &str) -> String {
        let entity = self.entity;
        let (name, id, record) = (entity.name(lang), entity.id(), entity.kind(lang));
        let count = counted(self.mentions.len(), CLAIMS, lang);
        let mut out = one_line(&format!("{name} ({record} {id}): {count}")).into_owned() + "\n";
        let width =
            table::widest(self.mentions.iter().map(|mention| mention.found.kind_words(lang)));
        for mention in &self.mentions {
            let found = mention.found;
            let kind = table::padded(found.kind_words(lang), width);
            let date = found.happened().map_or_else(String::new, |date| format!("{date}  "));
            let words = source::reserved(&found.words(lang), found, lang);
            let _ = writeln!(out, "\n{kind}  {date}{words}");
            let margin = " ".repeat(width + 2);
            let roles: Vec<String> = mention.roles.iter().map(|it| role(it, lang)).collect();
            let _ = writeln!(out, "{margin}{}", before(AS, &one_line(&roles.join(", ")), lang));
            if let Some(acts) = other_acts(found, lang) {
                let _ = writeln!(out, "{margin}{acts}");
            }
            if let Some(time) = found.covers() {
                let _ = writeln!(out, "{margin}{}", before(COVERS, &period(time), lang));
            }
            for line in source::details(found, lang) {
                let _ = writeln!(out, "{margin}{line}");
            }
            let _ = writeln!(out, "{margin}{}", source::text(found));
        }
        out
    }

    fn json(&self, lang: &str) -> Value {
        let mentions: Vec<Value> = self.mentions.iter().map(|it| value(it, lang)).collect();
        let entity = json!({
            "id": self.entity.id(),
            "record": self.entity.record(),
            "name": self.entity.name(lang),
        });
        json!({ "entity": entity, "mentions": mentions })
    }
}

/// The fields that lead to the name, and the terms beside it.
fn role(role: &MentionRole<'_>, lang: &str) -> String {
    let terms: Vec<&str> = role.terms.iter().map(|(_, term)| term.label(lang)).collect();
    if terms.is_empty() {
        role.words(lang)
    } else {
        format!("{} ({})", role.words(lang), terms.join(", "))
    }
}

fn value(mention: &ClaimMention<'_>, lang: &str) -> Value {
    let found = mention.found;
    let roles = mention.roles.iter().map(|role| {
        let terms = role.terms.iter().map(|&(field, term)| (field.to_owned(), json!(term.code())));
        json!({ "path": role.path, "terms": terms.collect::<serde_json::Map<_, _>>() })
    });
    let acts = found.acts().into_iter();
    let acts = acts.map(|(act, date)| json!({ "act": act.code(), "date": date.as_str() }));
    json!({
        "kind": found.kind(),
        "words": found.words(lang),
        "values": content(found),
        "date": found.happened().map(Date::as_str),
        "acts": acts.collect::<Vec<_>>(),
        "covers": found.covers().map(period),
        "polarity": found.polarity().map(TermRef::code),
        "roles": roles.collect::<Vec<_>>(),
        "source": source::value(found, lang),
    })
}
