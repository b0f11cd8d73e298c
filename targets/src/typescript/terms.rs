//! Vocabularies: a union of literals, and a table of what is said of each term.

use comity_gen::describe;
use comity_ontology::{
    Model,
    model::{Deprecation, LocalizedText, Term, Vocabulary},
};

use super::{doc, types::Names};
use crate::text::quoted;

pub(super) fn emit(model: &Model, names: &Names) -> String {
    let mut out = String::from("import { Vocabulary } from \"./vocabulary.js\";\n\n");
    for (i, vocabulary) in model.vocabularies.iter().enumerate() {
        let name = names.vocabulary(i);
        let about = describe::text(&[&vocabulary.definition, &vocabulary.note]);
        let about = doc(about.as_deref(), "");
        let terms = vocabulary.terms.iter();
        let literals = terms.clone().map(|term| {
            let label = term.label.first();
            format!("{}  | {}", doc(Some(label), "  "), quoted(&term.code))
        });
        let literals = literals.collect::<Vec<_>>().join("\n");
        out.push_str(&format!("{about}export type {name} =\n{literals};\n\n"));
        out.push_str(&format!("{about}export const {name} = new Vocabulary<{name}>("));
        out.push_str(&format!("{}, {{\n", quoted(&vocabulary.name)));
        terms.for_each(|it| out.push_str(&term(vocabulary, it)));
        out.push_str("});\n\n");
    }
    out.truncate(out.trim_end().len());
    out.push('\n');
    out
}

fn term(vocabulary: &Vocabulary, term: &Term) -> String {
    let codes = |indices: &mut dyn Iterator<Item = usize>| {
        list(indices.map(|index| vocabulary.terms[index].code.as_str()))
    };
    let text = |text: &LocalizedText| (!text.is_empty()).then(|| quoted(text.first()));
    let entries = [
        ("label", Some(labels(&term.label))),
        ("plural", (!term.plural.is_empty()).then(|| labels(&term.plural))),
        ("aliases", (!term.aliases.is_empty()).then(|| aliases(&term.aliases))),
        ("definition", text(&term.definition)),
        ("note", text(&term.note)),
        ("examples", list(term.examples.iter().map(String::as_str))),
        ("broader", codes(&mut term.broader.iter().copied())),
        ("above", codes(&mut term.above.iter().map(|above| above.term))),
        ("matches", matches(term)),
        ("since", term.since.as_deref().map(quoted)),
        ("deprecated", term.deprecated.as_ref().map(deprecated)),
    ];
    // As a plain key, this one name would be the prototype of the table.
    let key = match &*term.code {
        "__proto__" => "[\"__proto__\"]".to_owned(),
        code => quoted(code),
    };
    let mut out = format!("  {key}: {{\n");
    for (key, value) in entries {
        if let Some(value) = value {
            out.push_str(&format!("    {key}: {value},\n"));
        }
    }
    out.push_str("  },\n");
    out
}

fn list<'t>(texts: impl Iterator<Item = &'t str>) -> Option<String> {
    let texts: Vec<_> = texts.map(quoted).collect();
    (!texts.is_empty()).then(|| format!("[{}]", texts.join(", ")))
}

fn labels(text: &LocalizedText) -> String {
    let labels =
        text.entries.iter().map(|(tag, label)| format!("{}: {}", quoted(tag), quoted(label)));
    format!("{{ {} }}", labels.collect::<Vec<_>>().join(", "))
}

fn aliases(aliases: &[(String, String)]) -> String {
    let mut languages: Vec<&str> = Vec::new();
    for (tag, _) in aliases {
        if !languages.contains(&tag.as_str()) {
            languages.push(tag);
        }
    }
    let entries = languages.into_iter().map(|language| {
        let own = aliases.iter().filter(|(tag, _)| tag == language).map(|(_, word)| word.as_str());
        format!("{}: {}", quoted(language), list(own).unwrap_or_default())
    });
    format!("{{ {} }}", entries.collect::<Vec<_>>().join(", "))
}

fn matches(term: &Term) -> Option<String> {
    let mappings = term.mappings.iter().map(|mapping| {
        let relation = mapping.relation.word();
        format!("[{}, {}, {}]", quoted(relation), quoted(&mapping.scheme), quoted(&mapping.code))
    });
    let mappings = mappings.collect::<Vec<_>>().join(", ");
    (!mappings.is_empty()).then(|| format!("[{mappings}]"))
}

fn deprecated(deprecated: &Deprecation) -> String {
    let mut parts = vec![format!("since: {}", quoted(&deprecated.since))];
    if !deprecated.replaced_by.is_empty() {
        parts.push(format!("use: {}", quoted(&deprecated.replaced_by)));
    }
    if !deprecated.reason.is_empty() {
        parts.push(format!("reason: {}", quoted(deprecated.reason.first())));
    }
    format!("{{ {} }}", parts.join(", "))
}
