//! `comity about`

use std::fmt::Write as _;

use comity_questions::{About, ClaimMention, MentionRole, TermRef};
use comity_tree::{Date, one_line};
use serde_json::{Value, json};

use super::{plural::counted, table};
use crate::answers::{Answer, source};

impl Answer for About<'_> {
    fn text(&self, lang: &str) -> String {
        let entity = self.entity;
        let (name, id, record) = (entity.name(lang), entity.id(), entity.record());
        let count = counted(self.mentions.len(), "claim", "claims");
        let mut out = one_line(&format!("{name} ({record} {id}): {count}")).into_owned() + "\n";
        let width = table::widest(self.mentions.iter().map(|mention| mention.found.kind()));
        for mention in &self.mentions {
            let found = mention.found;
            let kind = table::padded(found.kind(), width);
            let date = found.happened().map_or_else(String::new, |date| format!("{date}  "));
            let words = source::reserved(&found.words(lang), found, lang);
            let _ = writeln!(out, "\n{kind}  {date}{words}");
            let margin = " ".repeat(width + 2);
            let roles: Vec<String> = mention.roles.iter().map(|it| role(it, lang)).collect();
            let _ = writeln!(out, "{margin}as {}", one_line(&roles.join(", ")));
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
        role.path.clone()
    } else {
        format!("{} ({})", role.path, terms.join(", "))
    }
}

fn value(mention: &ClaimMention<'_>, lang: &str) -> Value {
    let found = mention.found;
    let roles = mention.roles.iter().map(|role| {
        let terms = role.terms.iter().map(|&(field, term)| (field.to_owned(), json!(term.code())));
        json!({ "path": role.path, "terms": terms.collect::<serde_json::Map<_, _>>() })
    });
    json!({
        "kind": found.kind(),
        "words": found.words(lang),
        "date": found.happened().map(Date::as_str),
        "polarity": found.polarity().map(TermRef::code),
        "roles": roles.collect::<Vec<_>>(),
        "source": source::value(found, lang),
    })
}
