//! Vocabularies and their terms.

use comity_tree::value::Factors;

use super::{DateSource, Deferred, LocalizedText, Location, TermEffect};

/// Whether and how the terms of a vocabulary are ordered.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum TermOrder {
    /// Not at all.
    #[default]
    None,
    /// Some pairs compare.
    Partial,
    /// All pairs compare.
    Total,
}

/// A closed list of terms.
#[derive(Clone, Debug)]
pub struct Vocabulary {
    /// Its name.
    pub name: String,
    /// What it lists.
    pub definition: LocalizedText,
    /// How to apply it.
    pub note: LocalizedText,
    /// Whether its terms are ordered.
    pub order: TermOrder,
    /// Whether words of a chosen term are in the text that a claim cites.
    pub stated: bool,
    /// Whether they are there in documents that separate the context from the statements.
    pub stated_with_context: bool,
    /// Whether nothing but these words says a term: names of offices, titles.
    pub stated_by_name: bool,
    /// Its terms, in the order of their definition.
    pub terms: Deferred<Vec<Term>>,
    /// Where it is defined.
    pub location: Location,
}

impl Vocabulary {
    /// A term and its index, by code.
    pub fn term(&self, code: &str) -> Option<(usize, &Term)> {
        self.terms.iter().enumerate().find(|(_, term)| term.code == code)
    }

    /// Whether term `a` is term `b`, or narrower than it.
    pub fn is_within(&self, a: usize, b: usize) -> bool {
        self.reaches(a, b, |term| term.broader.iter().copied())
    }

    /// Whether two terms are right below the same one.
    pub fn are_siblings(&self, a: usize, b: usize) -> bool {
        let above = &self.terms[b].broader;
        a != b && self.terms[a].broader.iter().any(|term| above.contains(term))
    }

    /// Whether term `a` ranks above term `b` in the order.
    pub fn is_above(&self, a: usize, b: usize) -> bool {
        a != b && self.reaches(a, b, |term| term.above.iter().map(|above| above.term))
    }

    fn reaches<'m, I: Iterator<Item = usize>>(
        &'m self,
        from: usize,
        to: usize,
        next: impl Fn(&'m Term) -> I,
    ) -> bool {
        // Where each term has one next term, a walk needs no memory.
        let mut from = from;
        for _ in 0..self.terms.len() {
            if from == to {
                return true;
            }
            let mut nexts = next(&self.terms[from]);
            match (nexts.next(), nexts.next()) {
                (None, _) => return false,
                (Some(only), None) => from = only,
                (Some(_), Some(_)) => break,
            }
        }
        let mut seen = vec![false; self.terms.len()];
        let mut open = vec![from];
        while let Some(i) = open.pop() {
            if i == to {
                return true;
            }
            if !std::mem::replace(&mut seen[i], true) {
                open.extend(next(&self.terms[i]));
            }
        }
        false
    }
}

/// A word with a meaning (a SKOS concept).
#[derive(Clone, Debug)]
pub struct Term {
    /// Its code, as documents write it.
    pub code: String,
    /// Its name in programming languages: upper camel case.
    pub identifier: String,
    /// Preferred labels.
    pub label: LocalizedText,
    /// Other words that find it: language tag and word.
    pub aliases: Deferred<Vec<(String, String)>>,
    /// Words that attest it in a text: language tag and word. Those of several terms may be alike.
    pub cues: Deferred<Vec<(String, String)>>,
    /// Words that may attest it, and may mean something else.
    pub hints: Deferred<Vec<(String, String)>>,
    /// Terms that it says as well, each with its vocabulary: what has it reflects their words, and
    /// needs no words of theirs.
    pub implies: Vec<(usize, usize)>,
    /// Whether a claim reflects each of its words that are in its statement.
    pub exhaustive: bool,
    /// Whether its words are in the text that a claim cites, if its vocabulary's do.
    pub stated: bool,
    /// How dates come out of the text if it is the basis of them.
    pub dates: Option<DateSource>,
    /// What it does to the answers to questions.
    pub effect: Option<TermEffect>,
    /// What it does to a number that it qualifies.
    pub interval: Factors,
    /// Preferred labels of several of it, where they differ: of a unit, with a number other than
    /// one.
    pub plural: LocalizedText,
    /// What it means.
    pub definition: LocalizedText,
    /// How to apply it.
    pub note: LocalizedText,
    /// Examples of use.
    pub examples: Vec<String>,
    /// Broader terms, as indices.
    pub broader: Vec<usize>,
    /// The terms that it ranks directly above.
    pub above: Vec<Above>,
    /// Mappings to other schemes.
    pub mappings: Vec<Mapping>,
    /// The version that brought it.
    pub since: Option<String>,
    /// Why and since when it should not be used.
    pub deprecated: Option<Deprecation>,
    /// Where it is defined.
    pub location: Location,
}

/// One edge of an order, and what attests it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Above {
    /// The lower term, as an index.
    pub term: usize,
    /// What kind of evidence there is, such as `attested-transition` or `definition`; may be
    /// empty.
    pub basis: String,
    /// Where it is attested; may be empty.
    pub source: String,
}

/// How a term relates to a concept of another scheme (SKOS mapping relations).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MappingRelation {
    /// `skos:exactMatch`
    Exact,
    /// `skos:closeMatch`
    Close,
    /// `skos:broadMatch`: the other concept is broader.
    Broad,
    /// `skos:narrowMatch`: the other concept is narrower.
    Narrow,
    /// `skos:relatedMatch`
    Related,
}

impl MappingRelation {
    /// Every relation, by the word that an ontology uses for it.
    pub const WORDS: [(&'static str, Self); 5] = [
        ("exact", Self::Exact),
        ("close", Self::Close),
        ("broad", Self::Broad),
        ("narrow", Self::Narrow),
        ("related", Self::Related),
    ];

    /// The word that an ontology uses for it.
    pub fn word(self) -> &'static str {
        Self::WORDS.iter().find(|(_, relation)| *relation == self).map_or("", |(word, _)| word)
    }
}

/// A mapping to a concept of another scheme.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mapping {
    /// The scheme, such as `cameo` or `wikidata`.
    pub scheme: String,
    /// How the two relate.
    pub relation: MappingRelation,
    /// The concept's code in the scheme.
    pub code: String,
    /// The day it was last checked, as `YYYY-MM-DD`; empty if unknown.
    pub checked: String,
}

/// Why and since when something should not be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Deprecation {
    /// The version that deprecated it.
    pub since: String,
    /// What to use instead: the code of a term or the name of a field; may be empty.
    pub replaced_by: String,
    /// Why.
    pub reason: LocalizedText,
}
