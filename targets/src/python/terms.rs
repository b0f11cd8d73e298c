//! Vocabularies: an enum, and a table of what is said of each term.

use comity_gen::describe;
use comity_ontology::{
    Model,
    model::{LocalizedText, Term, Vocabulary},
};

use super::{docstring, names, quoted};

pub(super) fn emit(model: &Model, _: &names::Names) -> String {
    let mut out = String::from("from . import runtime as _rt\n\n");
    let all: String =
        model.vocabularies.iter().map(|it| format!("    {},\n", quoted(&it.name))).collect();
    out.push_str(&format!("__all__ = [\n{all}]\n"));
    for vocabulary in &model.vocabularies {
        let about = describe::text(&[&vocabulary.definition, &vocabulary.note]);
        let about = docstring(about.as_deref(), "    ");
        out.push_str(&format!("\n\nclass {}(_rt.Term):\n{about}\n", vocabulary.name));
        for term in &vocabulary.terms {
            let member = names::member(&term.identifier);
            out.push_str(&format!("    {member} = {}\n", quoted(&term.code)));
            out.push_str(&docstring(Some(term.label.first()), "    "));
        }
        out.push_str(&format!("\n\n_rt.describe(\n    {},\n    {{\n", vocabulary.name));
        for it in &vocabulary.terms {
            out.push_str(&term(vocabulary, it));
        }
        out.push_str("    },\n)\n");
    }
    out
}

fn term(vocabulary: &Vocabulary, term: &Term) -> String {
    let code = |index: usize| vocabulary.terms[index].code.clone();
    let broader: Vec<_> = term.broader.iter().map(|&index| code(index)).collect();
    let above: Vec<_> = term.above.iter().map(|above| code(above.term)).collect();
    let text = |text: &LocalizedText| (!text.is_empty()).then(|| quoted(text.first()));
    let entries = [
        ("label", Some(labels(&term.label))),
        ("plural", (!term.plural.is_empty()).then(|| labels(&term.plural))),
        ("aliases", (!term.aliases.is_empty()).then(|| aliases(&term.aliases))),
        ("definition", text(&term.definition)),
        ("note", text(&term.note)),
        ("examples", list(&term.examples)),
        ("broader", list(&broader)),
        ("above", list(&above)),
        ("matches", matches(term)),
        ("since", term.since.as_deref().map(quoted)),
        ("deprecated", term.deprecated.as_ref().map(|it| quoted(&describe::deprecation(it)))),
    ];
    let mut out = format!("        {}: _rt.Entry(\n", quoted(&term.code));
    for (key, value) in entries {
        if let Some(value) = value {
            out.push_str(&format!("            {key}={value},\n"));
        }
    }
    out.push_str("        ),\n");
    out
}

fn list(texts: &[String]) -> Option<String> {
    let all: Vec<_> = texts.iter().map(|text| quoted(text)).collect();
    (!all.is_empty()).then(|| format!("[{}]", all.join(", ")))
}

fn labels(text: &LocalizedText) -> String {
    let labels =
        text.entries.iter().map(|(tag, label)| format!("{}: {}", quoted(tag), quoted(label)));
    format!("{{{}}}", labels.collect::<Vec<_>>().join(", "))
}

fn aliases(aliases: &[(String, String)]) -> String {
    let mut languages: Vec<&str> = Vec::new();
    for (tag, _) in aliases {
        if !languages.contains(&tag.as_str()) {
            languages.push(tag);
        }
    }
    let entries = languages.into_iter().map(|language| {
        let own = aliases.iter().filter(|(tag, _)| tag == language);
        let own: Vec<_> = own.map(|(_, word)| word.clone()).collect();
        format!("{}: {}", quoted(language), list(&own).unwrap_or_default())
    });
    format!("{{{}}}", entries.collect::<Vec<_>>().join(", "))
}

fn matches(term: &Term) -> Option<String> {
    let mappings = term.mappings.iter().map(|mapping| {
        let relation = mapping.relation.word();
        format!("({}, {}, {})", quoted(relation), quoted(&mapping.scheme), quoted(&mapping.code))
    });
    let mappings = mappings.collect::<Vec<_>>().join(", ");
    (!mappings.is_empty()).then(|| format!("[{mappings}]"))
}
