//! Ontologies of any number of terms, which have all that most terms have.

use std::fmt::Write as _;

/// How many terms are directly below each.
const BELOW: usize = 10;

/// How many terms a vocabulary has at most: Rust numbers those of an enum with 16 bits.
const MOST: usize = 50_000;

/// An ontology with `count` terms, and a record that uses them.
pub(crate) fn ontology(count: usize) -> String {
    let mut text =
        "language = 1\n\n[ontology]\nid = \"https://example.org/scaled\"\nname = \"scaled\"\n\
        version = \"0.1.0\"\ntitle = \"Scaled\"\ndefinition = \"An ontology of a size.\"\n\
        languages = [\"en\", \"fr\"]\nroot = \"Root\"\n\n\
        [record.Root]\ndefinition = \"What uses the terms.\"\n"
            .to_owned();
    for (index, first) in (0..count).step_by(MOST).enumerate() {
        vocabulary(&mut text, index, MOST.min(count - first));
    }
    text
}

fn vocabulary(text: &mut String, index: usize, count: usize) {
    let _ = write!(
        text,
        "[record.Root.field.terms_{index}]\ntype = \"Terms{index}\"\ncardinality = \"0..*\"\n\
         definition = \"Some.\"\n\n\
         [vocabulary.Terms{index}]\ndefinition = \"Many terms.\"\norder = \"partial\"\n"
    );
    for term in 0..count {
        let _ = write!(
            text,
            "[vocabulary.Terms{index}.term.term-{term}]\nlabel.en = \"term {term}\"\n\
             label.fr = \"terme {term}\"\nalias.en = [\"number {term}\"]\n\
             definition.en = \"The term with the number {term}.\"\n"
        );
        if term > 0 {
            let other = (term - 1) / BELOW;
            let _ = writeln!(text, "broader = [\"term-{other}\"]\nabove = [\"term-{other}\"]");
        }
    }
}
