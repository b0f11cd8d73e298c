//! A claim, and where it is.

use std::fmt;

use comity_ontology::model::{Field, FieldPart, Model, TermEffect};
use comity_tree::Date;

use crate::{
    ClaimCorpus, Item, ItemValue, TermRef,
    corpus::{Claim, Document},
    language,
};

/// A claim of a corpus.
#[derive(Clone, Copy)]
pub struct FoundClaim<'c> {
    pub(crate) corpus: &'c ClaimCorpus,
    pub(crate) document: &'c Document,
    pub(crate) claim: &'c Claim,
}

impl ClaimCorpus {
    /// Every claim of every document.
    pub fn claims(&self) -> impl Iterator<Item = FoundClaim<'_>> {
        self.documents.iter().flat_map(move |document| {
            document.claims.iter().map(move |claim| FoundClaim { corpus: self, document, claim })
        })
    }
}

impl<'c> FoundClaim<'c> {
    /// The name of the document: of a file, its path.
    pub fn document(self) -> &'c str {
        &self.document.name
    }

    /// The line of the document on which the claim starts, from 1.
    pub fn line(self) -> usize {
        self.claim.line
    }

    /// The id of the claim, unique within the document; empty if it has none.
    pub fn id(self) -> &'c str {
        &self.claim.id
    }

    /// What kind of claim it is: the tag of its variant.
    pub fn kind(self) -> &'c str {
        &self.claim.kind
    }

    /// The label of its kind in a language.
    pub fn kind_words(self, language: &str) -> &'c str {
        let record = self.item().record(&self.corpus.model);
        language::text(language, &record.label).unwrap_or(self.kind())
    }

    /// Its values.
    pub fn item(self) -> &'c Item {
        &self.claim.item
    }

    /// How it is put forward.
    pub fn mode(self) -> Option<TermRef<'c>> {
        self.term(FieldPart::Mode)
    }

    /// Whether it affirms or denies.
    pub fn polarity(self) -> Option<TermRef<'c>> {
        self.term(FieldPart::Polarity)
    }

    /// Whether it denies what it describes.
    pub fn is_denied(self) -> bool {
        self.polarity().and_then(TermRef::effect) == Some(TermEffect::Denies)
    }

    /// The title of the text that the document encodes; the name of the document if it has none.
    pub fn title(self) -> &'c str {
        let source = self.document.source.as_ref();
        let titles =
            source.into_iter().flat_map(|item| item.part(&self.corpus.model, FieldPart::Title));
        titles.filter_map(|(_, title)| title.text()).last().unwrap_or(&self.document.name)
    }

    /// The date of the text that the document encodes.
    pub fn published(self) -> Option<&'c Date> {
        self.document.source.as_ref()?.date(&self.corpus.model, FieldPart::Date)
    }

    /// The ontology.
    pub fn model(self) -> &'c Model {
        &self.corpus.model
    }

    /// The names of its parties in a language.
    pub fn parties(self, language: &str) -> Vec<&'c str> {
        let parties = self.item().part(&self.corpus.model, FieldPart::Parties);
        let name = |(field, id): (&'c Field, &'c ItemValue)| {
            Some(self.corpus.name_of(field.ty, id.text()?, language))
        };
        parties.filter_map(name).collect()
    }

    pub(crate) fn term(self, part: FieldPart) -> Option<TermRef<'c>> {
        self.item().term(&self.corpus.model, part)
    }

    /// Each value of the fields that play a part.
    pub(crate) fn part(self, part: FieldPart) -> impl Iterator<Item = &'c ItemValue> {
        self.item().part(&self.corpus.model, part).map(|(_, value)| value)
    }

    /// The claim of the same document that has this id.
    pub(crate) fn sibling(self, id: &str) -> Option<Self> {
        let claim = &self.document.claims[*self.document.ids.get(id)?];
        Some(Self { claim, ..self })
    }

    pub(crate) fn is(self, other: Self) -> bool {
        std::ptr::eq(self.claim, other.claim)
    }
}

impl fmt::Debug for FoundClaim<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{} {}", self.document(), self.line(), self.id())
    }
}
