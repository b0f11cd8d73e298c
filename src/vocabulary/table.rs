//! The static table behind a vocabulary.

use comity_tree::{same_name, value::Factors};

use super::PerfectHash;

/// A vocabulary as data.
#[doc(hidden)]
#[derive(Debug)]
pub struct Table {
    /// Its name in the ontology.
    pub name: &'static str,
    /// What it lists.
    pub definition: &'static str,
    /// Whether its terms are ordered.
    pub order: Order,
    /// Its terms.
    pub terms: &'static [TermRow],
    /// How a code finds its term.
    pub lookup: Lookup,
}

/// How a code finds its term: by a generated `match`, or by a perfect hash for all but small
/// vocabularies.
#[doc(hidden)]
#[derive(Debug)]
pub enum Lookup {
    /// A function with one arm a code.
    Match(fn(&str) -> Option<u16>),
    /// A displacement table.
    Hash(PerfectHash),
}

impl PartialEq for Table {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self, other)
    }
}

impl Eq for Table {}

impl Table {
    /// The index of the term with this code.
    pub fn index_of(&self, code: &str) -> Option<u16> {
        match &self.lookup {
            Lookup::Match(find) => find(code),
            Lookup::Hash(hash) => {
                let index = hash.candidate(code)?;
                let found = self.terms[usize::from(index)].code;
                same_name(found.as_bytes(), code.as_bytes()).then_some(index)
            }
        }
    }
}

/// Whether and how terms are ordered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    /// Not at all.
    None,
    /// Some pairs compare.
    Partial,
    /// All pairs compare.
    Total,
}

/// A term as data. Texts without a language are in the ontology's first one.
#[derive(Debug)]
pub struct TermRow {
    /// Its code, as documents write it.
    pub code: &'static str,
    /// Its name in Rust.
    pub identifier: &'static str,
    /// Its [`labels`](Self::labels) as one text, which compiles faster than a list: for each a
    /// line with the language tag, a tab and the label.
    #[doc(hidden)]
    pub label_lines: &'static str,
    /// Its [`aliases`](Self::aliases), likewise.
    #[doc(hidden)]
    pub alias_lines: &'static str,
    /// What it means.
    pub definition: &'static str,
    /// How to apply it; may be empty.
    pub note: &'static str,
    /// Directly broader terms.
    pub broader: &'static [u16],
    /// The terms that it ranks directly above in the order.
    pub above: &'static [AboveRow],
    /// Mappings to other schemes.
    pub mappings: &'static [MappingRow],
    /// What it does to a number that it qualifies: the factors of its two ends, each of which may
    /// be empty.
    pub interval: Option<[&'static str; 2]>,
    /// The version that brought it; may be empty.
    pub since: &'static str,
    /// Why and since when it should not be used.
    pub deprecated: Option<Deprecated>,
}

impl TermRow {
    /// A term that has a code and a name and nothing else; `..TermRow::EMPTY` fills in the rest.
    #[doc(hidden)]
    pub const EMPTY: Self = Self {
        code: "",
        identifier: "",
        label_lines: "",
        alias_lines: "",
        definition: "",
        note: "",
        broader: &[],
        above: &[],
        mappings: &[],
        interval: None,
        since: "",
        deprecated: None,
    };

    /// What it does to a number that it qualifies.
    pub fn factors(&self) -> Factors {
        let factors = self.interval.map(|[low, high]| Factors::parse(low, high));
        factors.and_then(Result::ok).unwrap_or_default()
    }

    /// Its preferred labels: language tag and label, the ontology's first language first.
    pub fn labels(&self) -> impl Iterator<Item = (&'static str, &'static str)> + Clone + use<> {
        pairs(self.label_lines)
    }

    /// Other words that find it: language tag and word.
    pub fn aliases(&self) -> impl Iterator<Item = (&'static str, &'static str)> + Clone + use<> {
        pairs(self.alias_lines)
    }

    /// Its labels and aliases in all languages.
    pub fn words(&self) -> impl Iterator<Item = &'static str> + use<> {
        self.labels().chain(self.aliases()).map(|(_, word)| word)
    }

    /// The preferred label in a language, by the lookup of RFC 4647.
    pub fn label(&self, language: &str) -> Option<&'static str> {
        let tags = self.labels().map(|(tag, _)| tag);
        let index = comity_tree::lookup_language(language, tags)?;
        self.labels().nth(index).map(|(_, label)| label)
    }

    /// The preferred label in a language, or otherwise the first; the code if there is none.
    pub fn label_or_nearest(&self, language: &str) -> &'static str {
        let first = || self.labels().next().map_or(self.code, |(_, label)| label);
        self.label(language).unwrap_or_else(first)
    }
}

/// The pairs of a text that has one a line, with a tab between the two.
fn pairs(
    lines: &'static str,
) -> impl Iterator<Item = (&'static str, &'static str)> + Clone + use<> {
    lines.split_terminator('\n').filter_map(|line| line.split_once('\t'))
}

/// An edge of the order.
#[derive(Debug)]
pub struct AboveRow {
    /// The lower term.
    pub term: u16,
    /// What kind of evidence there is; may be empty.
    pub basis: &'static str,
    /// Where it is attested; may be empty.
    pub source: &'static str,
}

/// A mapping to a concept of another scheme.
#[derive(Debug)]
pub struct MappingRow {
    /// The scheme, such as `cameo` or `wikidata`.
    pub scheme: &'static str,
    /// How the two relate.
    pub relation: Relation,
    /// The concept's code in the scheme.
    pub code: &'static str,
    /// The day it was last checked; may be empty.
    pub checked: &'static str,
}

/// A SKOS mapping relation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Relation {
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

/// Why and since when something should not be used.
#[derive(Debug)]
pub struct Deprecated {
    /// The version that deprecated it.
    pub since: &'static str,
    /// What to use instead; may be empty.
    pub replaced_by: &'static str,
    /// Why; may be empty.
    pub reason: &'static str,
}
