//! The pages of rules and of conflicts: what must hold, in words and as a condition.

use comity_ontology::model::{
    Conflict, ConflictMessagePart, Example, SIDES, Scope, TemplatePart, TypeRef,
};
use comity_tree::Severity;

use super::{
    address,
    condition::highlighted,
    html::{encoded, escaped, paragraphs},
    page::{Book, Page, ROOT, facts, heading},
    touches::RuleOf,
};

pub(super) fn of_rule(book: &Book<'_>, of: &RuleOf<'_>) -> Page {
    let rule = of.rule;
    let mut main = heading("Rule", &rule.id);
    main.push_str(&paragraphs(&rule.definition, "definition"));
    let records = of.records.iter().map(|record| book.type_link(TypeRef::Record(*record)));
    let first = of.records.first().map(|record| &book.model.records[*record]);
    let reads = first.into_iter().flat_map(|record| {
        let page = address::of("records", &record.name);
        rule.reads.iter().filter_map(move |field| record.fields.get(*field)).map(move |field| {
            format!(
                "<a href=\"{ROOT}{page}#{}\"><code>{}</code></a>",
                encoded(&field.name),
                escaped(&field.name)
            )
        })
    });
    main.push_str(&facts(&[
        ("Of", records.collect::<Vec<_>>().join(", ")),
        ("Reads", reads.collect::<Vec<_>>().join(" ")),
        ("Reports", severity(rule.severity).to_owned()),
        ("From", book.origin(rule.location)),
    ]));
    main.push_str(&format!("<h2>Condition</h2>\n{}", highlighted("Condition", &rule.source)));
    main.push_str(&message(rule.message.parts.iter().map(|part| match part {
        TemplatePart::Text(text) => (false, text.clone()),
        TemplatePart::Field(_, name) => (true, name.clone()),
    })));
    main.push_str(&examples(&rule.valid, &rule.invalid));
    Page { path: address::of("rules", &rule.id), title: rule.id.clone(), main }
}

pub(super) fn of_conflict(book: &Book<'_>, conflict: &Conflict) -> Page {
    let mut main = heading("Conflict", &conflict.id);
    main.push_str(&paragraphs(&conflict.definition, "definition"));
    main.push_str(&paragraphs(&conflict.maybe, "note"));
    main.push_str(&paragraphs(&conflict.help, "note"));
    let sides = (0..conflict.sides.count()).filter_map(|side| conflict.sides.ty(side));
    let sides = sides.map(|ty| book.type_link(ty)).collect::<Vec<_>>().join(" and ");
    let where_to = match conflict.scope {
        Scope::Document => "one document",
        Scope::Corpus => "all documents of the corpus",
    };
    main.push_str(&facts(&[
        ("Between", sides),
        ("In", where_to.to_owned()),
        ("Reports", severity(conflict.severity).to_owned()),
        ("From", book.origin(conflict.location)),
    ]));
    let [when, assert] = &conflict.source;
    if !when.trim().is_empty() {
        main.push_str(&format!("<h2>When</h2>\n{}", highlighted("When", when)));
    }
    main.push_str(&format!("<h2>Condition</h2>\n{}", highlighted("Condition", assert)));
    main.push_str(&message(conflict.message.iter().map(|part| match part {
        ConflictMessagePart::Text(text) => (false, text.clone()),
        ConflictMessagePart::Value(side, path) => {
            let side = SIDES.get(*side).unwrap_or(&"");
            (true, format!("{side}.{}", path.join(".")))
        }
    })));
    main.push_str(&examples(&conflict.valid, &conflict.invalid));
    Page { path: address::of("conflicts", &conflict.id), title: conflict.id.clone(), main }
}

/// A message: its texts, and the names of the values between them. Backquotes may be around both.
fn message(parts: impl Iterator<Item = (bool, String)>) -> String {
    let mut html = String::new();
    let mut is_code = false;
    for (is_value, part) in parts {
        if is_value {
            html.push_str(&format!("<var>{}</var>", escaped(&part)));
            continue;
        }
        for (index, piece) in part.split('`').enumerate() {
            if index > 0 {
                html.push_str(if is_code { "</code>" } else { "<code>" });
                is_code = !is_code;
            }
            html.push_str(&escaped(piece));
        }
    }
    let end = if is_code { "</code>" } else { "" };
    format!("<h2>Message</h2>\n<blockquote>{html}{end}</blockquote>\n")
}

/// How much a finding weighs, in a word.
pub(super) fn severity(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "an error",
        Severity::Warning => "a warning",
        Severity::Info => "a piece of information",
    }
}

fn examples(valid: &[Example], invalid: &[Example]) -> String {
    let mut html = String::new();
    for (title, class, examples) in [("Holds", "valid", valid), ("Is broken", "invalid", invalid)] {
        if examples.is_empty() {
            continue;
        }
        html.push_str(&format!("<h2>{title}</h2>\n<ul class=\"examples {class}\">\n"));
        for example in examples {
            html.push_str(&format!("<li><code>{}</code></li>\n", escaped(&example.json)));
        }
        html.push_str("</ul>\n");
    }
    html
}
