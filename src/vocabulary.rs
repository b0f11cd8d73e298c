//! Vocabularies: enums backed by static tables.

mod by_index;
mod hash;
mod lookup;
mod order;
mod table;

pub use by_index::ByIndex;
pub use table::{AboveRow, Deprecated, MappingRow, Order, Relation, TermRow};
#[doc(hidden)]
pub use {
    hash::PerfectHash,
    order::{compare, compare_totally},
    table::{Lookup, Table},
};

/// A closed list of terms, as an enum.
///
/// Every vocabulary of an ontology implements this trait; its methods read one static table. It is
/// not meant to be implemented by hand: methods may be added.
///
/// ```
/// use comity::{Vocabulary, bilateral::RelationLevel};
///
/// let level = RelationLevel::find("全面战略伙伴关系").unwrap();
/// assert_eq!(level.code(), "comprehensive-strategic-partnership");
/// assert_eq!(level.label("en"), Some("comprehensive strategic partnership"));
/// assert_eq!(level.label("zh-CN"), Some("全面战略伙伴关系"));
/// assert_eq!(level.label_or_nearest("sw"), "comprehensive strategic partnership");
/// ```
pub trait Vocabulary: Copy + Eq + 'static {
    /// The terms and everything that the ontology says about them.
    #[doc(hidden)]
    const TABLE: &'static Table;

    /// Every term, in the order of the ontology.
    const ALL: &'static [Self];

    /// Every term, in the order of the ontology.
    fn all() -> std::iter::Copied<std::slice::Iter<'static, Self>> {
        Self::ALL.iter().copied()
    }

    /// The term's place in [`Vocabulary::ALL`].
    fn index(self) -> u16;

    /// The term with this code.
    fn from_code(code: &str) -> Option<Self> {
        Self::TABLE.index_of(code).and_then(Self::from_index)
    }

    /// The term at this place of [`Vocabulary::ALL`].
    fn from_index(index: u16) -> Option<Self> {
        Self::ALL.get(usize::from(index)).copied()
    }

    /// The term that has this code, label or alias in any language, regardless of case.
    fn find(word: &str) -> Option<Self> {
        Self::TABLE.find(word).and_then(Self::from_index)
    }

    /// The term whose code, label or alias in any language is nearest to `word`, if one is near.
    fn nearest(word: &str) -> Option<Self> {
        Self::TABLE.nearest(word).and_then(Self::from_index)
    }

    /// Everything that the ontology says about the term.
    fn row(self) -> &'static TermRow {
        &Self::TABLE.terms[usize::from(self.index())]
    }

    /// The term's code, as documents write it.
    fn code(self) -> &'static str {
        self.row().code
    }

    /// The preferred label in a language, or in a more general form of it (a BCP 47 tag, with the
    /// lookup of RFC 4647): `zh-CN` finds the label of `zh-Hans`, and `DE` and `de-AT` that of
    /// `de`.
    fn label(self, language: &str) -> Option<&'static str> {
        self.row().label(language)
    }

    /// The [label](Self::label) in a language, or otherwise in the ontology's first language; the
    /// code of a term without labels.
    fn label_or_nearest(self, language: &str) -> &'static str {
        self.row().label_or_nearest(language)
    }

    /// What the term means, in the ontology's first language.
    fn definition(self) -> &'static str {
        self.row().definition
    }

    /// The directly broader terms (SKOS `broader`).
    fn broader(self) -> impl Iterator<Item = Self> {
        self.row().broader.iter().filter_map(|&index| Self::from_index(index))
    }

    /// The directly narrower terms (SKOS `narrower`), in the order of the ontology.
    fn narrower(self) -> impl Iterator<Item = Self> {
        let narrower = move |term: &Self| term.row().broader.contains(&self.index());
        Self::all().filter(narrower)
    }

    /// All broader terms, direct or not, each once and the nearest first.
    fn ancestors(self) -> impl Iterator<Item = Self> {
        Self::TABLE.ancestors(self.index()).into_iter().filter_map(Self::from_index)
    }

    /// The terms that this one ranks directly above in the vocabulary's order.
    fn directly_above(self) -> impl Iterator<Item = Self> {
        self.row().above.iter().filter_map(|row| Self::from_index(row.term))
    }

    /// Whether the term is `other`, or narrower than it.
    fn is_within(self, other: Self) -> bool {
        Self::TABLE.is_within(self.index(), other.index())
    }

    /// Whether the term ranks above `other` in the vocabulary's order.
    fn is_above(self, other: Self) -> bool {
        Self::TABLE.is_above(self.index(), other.index())
    }
}

/// A word that is not a term of its vocabulary.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownTerm {
    word: String,
    table: &'static Table,
}

impl UnknownTerm {
    /// The code that was probably meant.
    pub fn suggestion(&self) -> Option<&'static str> {
        self.table.nearest(&self.word).map(|index| self.table.terms[usize::from(index)].code)
    }
}

impl std::fmt::Display for UnknownTerm {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "`{}` is not a term of `{}`", comity_tree::shown(&self.word), self.table.name)?;
        self.suggestion().map_or(Ok(()), |code| write!(f, "; {}", comity_tree::did_you_mean(code)))
    }
}

impl std::error::Error for UnknownTerm {}

/// Reads a code; the `FromStr` of every vocabulary.
#[doc(hidden)]
pub fn parse<V: Vocabulary>(word: &str) -> Result<V, UnknownTerm> {
    V::from_code(word).ok_or_else(|| UnknownTerm { word: word.to_owned(), table: V::TABLE })
}
