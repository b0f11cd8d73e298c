//! A line for each term, with cells as in RFC 4180: a column for its label and one for its
//! definition in each language.

use comity_ontology::{
    Model,
    model::{LocalizedText, Term, Vocabulary},
};
use comity_tree::one_line;

use super::codes;

/// What is between several values in one cell.
const BETWEEN: &str = "; ";

pub(super) fn text(model: &Model) -> String {
    let in_languages = |name: &str| -> Vec<String> {
        model.languages.iter().map(|language| format!("{name}.{language}")).collect()
    };
    let mut head = vec!["vocabulary".to_owned(), "code".to_owned()];
    head.extend(in_languages("label"));
    head.extend(in_languages("definition"));
    head.extend(
        ["note", "aliases", "examples", "broader", "above", "matches", "since", "deprecated"]
            .map(str::to_owned),
    );
    head.push("replaced_by".to_owned());
    let mut text = line(&head);
    for vocabulary in &model.vocabularies {
        for term in &vocabulary.terms {
            text.push_str(&line(&row(model, vocabulary, term)));
        }
    }
    text
}

fn row(model: &Model, vocabulary: &Vocabulary, term: &Term) -> Vec<String> {
    let in_languages = |text: &LocalizedText| -> Vec<String> {
        let of = |language: &String| {
            let entry = text.entries.iter().find(|(tag, _)| tag == language);
            entry.map(|(_, text)| text.clone()).unwrap_or_default()
        };
        model.languages.iter().map(of).collect()
    };
    let aliases = term.aliases.iter().map(|(language, alias)| format!("{alias} ({language})"));
    let matches = term.mappings.iter().map(|mapping| {
        format!("{}:{} ({})", mapping.scheme, mapping.code, mapping.relation.word())
    });
    let deprecated = term.deprecated.as_ref();
    let mut cells = vec![vocabulary.name.clone(), term.code.clone()];
    cells.extend(in_languages(&term.label));
    cells.extend(in_languages(&term.definition));
    cells.extend([
        term.note.first().to_owned(),
        aliases.collect::<Vec<_>>().join(BETWEEN),
        term.examples.join(BETWEEN),
        codes(vocabulary, term.broader.iter().copied()).join(BETWEEN),
        codes(vocabulary, term.above.iter().map(|above| above.term)).join(BETWEEN),
        matches.collect::<Vec<_>>().join(BETWEEN),
        term.since.clone().unwrap_or_default(),
        deprecated.map(|it| it.since.clone()).unwrap_or_default(),
        deprecated.map(|it| it.replaced_by.clone()).unwrap_or_default(),
    ]);
    cells
}

/// The cells of a line, in which nothing is hidden.
fn line(cells: &[String]) -> String {
    let cell = |cell: &String| {
        let cell = one_line(cell);
        if cell.contains(['"', ',']) {
            format!("\"{}\"", cell.replace('"', "\"\""))
        } else {
            cell.into_owned()
        }
    };
    cells.iter().map(cell).collect::<Vec<_>>().join(",") + "\n"
}
