//! Ontologies of any number of terms, which have all that most terms have.

use std::fmt::Write as _;

/// How many terms are directly below each.
const BELOW: usize = 10;

/// An ontology with a vocabulary of `count` terms, and a record that uses it.
pub(crate) fn ontology(count: usize) -> String {
    let mut text = "language = 1\n\n[ontology]\nid = \"https://example.org/scaled\"\nname = \"scaled\"\n\
        version = \"0.1.0\"\ntitle = \"Scaled\"\ndefinition = \"An ontology of a size.\"\n\
        languages = [\"en\", \"fr\"]\nroot = \"Root\"\n\n\
        [record.Root]\ndefinition = \"What uses the terms.\"\n\
        [record.Root.field.terms]\ntype = \"Term\"\ncardinality = \"0..*\"\ndefinition = \"Some.\"\n\n\
        [vocabulary.Term]\ndefinition = \"Many terms.\"\n"
        .to_owned();
    for term in 0..count {
        let _ = write!(
            text,
            "[vocabulary.Term.term.term-{term}]\nlabel.en = \"term {term}\"\nlabel.fr = \"terme {term}\"\n\
             alias.en = [\"number {term}\"]\ndefinition.en = \"The term with the number {term}.\"\n"
        );
        if term > 0 {
            let _ = writeln!(text, "broader = [\"term-{}\"]", (term - 1) / BELOW);
        }
    }
    text
}
