//! A list of terms as JSON, each on a line, with texts by language.

use std::collections::BTreeMap;

use comity_ontology::{
    Model,
    model::{LocalizedText, Term, Vocabulary},
};
use comity_tree::json::escape_hidden;
use serde::Serialize;

use super::codes;

type Texts<'m> = BTreeMap<&'m str, &'m str>;
type Words<'m> = BTreeMap<&'m str, Vec<&'m str>>;

/// A term; what it does not have is left out.
#[derive(Serialize)]
struct Row<'m> {
    vocabulary: &'m str,
    code: &'m str,
    label: Texts<'m>,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    plural: Texts<'m>,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    aliases: Words<'m>,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    definition: Texts<'m>,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    note: Texts<'m>,
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    examples: &'m [String],
    #[serde(skip_serializing_if = "Vec::is_empty")]
    broader: Vec<&'m str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    above: Vec<Edge<'m>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    implies: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    matches: Vec<Match<'m>>,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    cues: Words<'m>,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    hints: Words<'m>,
    #[serde(skip_serializing_if = "Option::is_none")]
    since: Option<&'m str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    deprecated: Option<Deprecated<'m>>,
}

/// A lower term, and what attests that it is.
#[derive(Serialize)]
struct Edge<'m> {
    term: &'m str,
    #[serde(skip_serializing_if = "str::is_empty")]
    basis: &'m str,
    #[serde(skip_serializing_if = "str::is_empty")]
    source: &'m str,
}

#[derive(Serialize)]
struct Match<'m> {
    scheme: &'m str,
    relation: &'static str,
    code: &'m str,
}

#[derive(Serialize)]
struct Deprecated<'m> {
    since: &'m str,
    #[serde(skip_serializing_if = "str::is_empty")]
    replaced_by: &'m str,
    reason: Texts<'m>,
}

pub(super) fn text(model: &Model) -> String {
    let mut lines = Vec::new();
    for vocabulary in &model.vocabularies {
        for term in &vocabulary.terms {
            // Texts, lists and maps with texts for keys can always be written.
            let line = serde_json::to_string(&row(model, vocabulary, term)).unwrap_or_default();
            lines.push(escape_hidden(line));
        }
    }
    format!("[\n{}\n]\n", lines.join(",\n"))
}

fn row<'m>(model: &'m Model, vocabulary: &'m Vocabulary, term: &'m Term) -> Row<'m> {
    let edges = term.above.iter().map(|above| Edge {
        term: &vocabulary.terms[above.term].code,
        basis: &above.basis,
        source: &above.source,
    });
    let implied = term.implies.iter().map(|(vocabulary, term)| {
        let vocabulary = &model.vocabularies[*vocabulary];
        format!("{}.{}", vocabulary.name, vocabulary.terms[*term].code)
    });
    let matches = term.mappings.iter().map(|mapping| Match {
        scheme: &mapping.scheme,
        relation: mapping.relation.word(),
        code: &mapping.code,
    });
    Row {
        vocabulary: &vocabulary.name,
        code: &term.code,
        label: texts(&term.label),
        plural: texts(&term.plural),
        aliases: words(&term.aliases),
        definition: texts(&term.definition),
        note: texts(&term.note),
        examples: &term.examples,
        broader: codes(vocabulary, term.broader.iter().copied()),
        above: edges.collect(),
        implies: implied.collect(),
        matches: matches.collect(),
        cues: words(&term.cues),
        hints: words(&term.hints),
        since: term.since.as_deref(),
        deprecated: term.deprecated.as_ref().map(|it| Deprecated {
            since: &it.since,
            replaced_by: &it.replaced_by,
            reason: texts(&it.reason),
        }),
    }
}

fn texts(text: &LocalizedText) -> Texts<'_> {
    text.entries.iter().map(|(language, text)| (&**language, &**text)).collect()
}

fn words(list: &[(String, String)]) -> Words<'_> {
    let mut words = Words::new();
    for (language, word) in list {
        words.entry(language).or_default().push(word);
    }
    words
}
