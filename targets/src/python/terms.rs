//! Vocabularies: an enum, and a table of what is said of each term.

use comity_gen::describe;
use comity_ontology::{
    Model,
    model::{LocalizedText, Term, Vocabulary},
};

use super::{
    code::Code,
    docstring,
    layout::{quoted, write_assignment, write_class, write_item},
    names,
};

pub(super) fn emit(model: &Model) -> String {
    let mut out = String::from("from . import runtime as _rt\n\n");
    let all: String =
        model.vocabularies.iter().map(|it| format!("    {},\n", quoted(&it.name))).collect();
    let all = if all.is_empty() { all } else { format!("\n{all}") };
    out.push_str(&format!("__all__ = [{all}]\n"));
    for vocabulary in &model.vocabularies {
        out.push_str("\n\n");
        write_class(&vocabulary.name, "_rt.Term", &mut out);
        let about = describe::text(&[&vocabulary.definition, &vocabulary.note]);
        let about = docstring(about.as_deref(), "    ");
        out.push_str(&about);
        out.push_str(if about.is_empty() { "" } else { "\n" });
        for term in &vocabulary.terms {
            let member = names::member(&term.identifier);
            write_assignment(4, &member, None, &text(&term.code), &mut out);
            out.push_str(&docstring(Some(term.label.first()), "    "));
        }
        out.push_str(&format!("\n\n_rt.describe(\n    {},\n    {{\n", vocabulary.name));
        for it in &vocabulary.terms {
            term(vocabulary, it, &mut out);
        }
        out.push_str("    },\n)\n");
    }
    out
}

fn term(vocabulary: &Vocabulary, term: &Term, out: &mut String) {
    let codes = |terms: &mut dyn Iterator<Item = usize>| {
        list(terms.map(|index| vocabulary.terms[index].code.as_str()))
    };
    let text = |text: &LocalizedText| (!text.is_empty()).then(|| self::text(text.first()));
    let deprecated = term.deprecated.as_ref().map(describe::deprecation);
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
        ("since", term.since.as_deref().map(self::text)),
        ("deprecated", deprecated.as_deref().map(self::text)),
    ];
    out.push_str(&format!("        {}: _rt.Entry(\n", quoted(&term.code)));
    for (key, value) in entries {
        if let Some(value) = value {
            write_item(12, &Code::Keyword(key, Box::new(value)), out);
        }
    }
    out.push_str("        ),\n");
}

fn text(text: &str) -> Code {
    Code::Text(quoted(text))
}

fn list<'t>(texts: impl Iterator<Item = &'t str>) -> Option<Code> {
    let all: Vec<_> = texts.map(text).collect();
    (!all.is_empty()).then_some(Code::List(all))
}

fn labels(labels: &LocalizedText) -> Code {
    Code::Dict(labels.entries.iter().map(|(tag, label)| (text(tag), text(label))).collect())
}

fn aliases(aliases: &[(String, String)]) -> Code {
    let mut languages: Vec<&str> = Vec::new();
    for (tag, _) in aliases {
        if !languages.contains(&tag.as_str()) {
            languages.push(tag);
        }
    }
    let entries = languages.into_iter().map(|language| {
        let own = aliases.iter().filter(|(tag, _)| tag == language);
        (text(language), Code::List(own.map(|(_, word)| text(word)).collect()))
    });
    Code::Dict(entries.collect())
}

fn matches(term: &Term) -> Option<Code> {
    let mappings = term.mappings.iter().map(|mapping| {
        let parts = [mapping.relation.word(), &mapping.scheme, &mapping.code];
        Code::Tuple(parts.map(text).into())
    });
    let mappings: Vec<_> = mappings.collect();
    (!mappings.is_empty()).then_some(Code::List(mappings))
}
