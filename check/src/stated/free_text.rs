//! What a claim says in free text alone.

use std::collections::BTreeSet;

use comity_ontology::model::{Field, FieldPart, Stated, TermEffect, TypeRef};
use comity_reading::{Amount, FoldedText, QuantityKind, Reader};
use comity_tree::{Decimal, Finding, Node};

use super::{
    Prepared,
    language::Spoken,
    lost::{Statements, Values},
    readings::Read,
    terms::{Words, attests},
};
use crate::{codes, words::short};

/// Most words that a message shows.
const SHOWN: usize = 6;

/// Whether the values of a field are the coder's own words, and no name or title.
pub(crate) fn is_free(field: &Field) -> bool {
    field.ty == TypeRef::Text && field.stated != Stated::Yes && field.part != Some(FieldPart::Title)
}

impl<'t> Statements<'_, 't> {
    /// `only-in-free-text`: names of the registry, numbers and words for strength that are in the
    /// free text of a claim and in no other field of it.
    pub(super) fn only_in_free_text(&self) -> Vec<Finding> {
        let mut findings = Vec::new();
        for claim in self.claims {
            let fields = &self.model.records[claim.claim.record].fields;
            let texts = fields
                .iter()
                .filter(|field| is_free(field))
                .filter_map(|field| Some((field, claim.claim.node.get(&field.name)?)));
            let mut values = Values::default();
            values.gather(self.model, self.types, claim.claim.record, claim.claim.node);
            for (field, node) in texts.filter(|(_, node)| node.as_str().is_some()) {
                let readers = Reader::for_letters(node.text()).into_iter().collect();
                let read = Read::new(FoldedText::of(node.text()), readers, Spoken::default());
                let words = self.unsaid(claim, &values, field, &read);
                if !words.is_empty() {
                    findings.push(only_there(field, node, &words));
                }
            }
        }
        findings
    }

    /// The words of a free text that no other field of the claim has a value for. A doubt about how
    /// something was encoded is the coder's.
    fn unsaid(
        &self,
        claim: &Prepared<'_, 't>,
        values: &Values<'t>,
        field: &Field,
        read: &Read,
    ) -> Vec<String> {
        let mut words = Vec::new();
        let part = |range| read.words.part(range);
        for hit in read.names(self.names).iter() {
            if !claim.own.contains(&hit.meaning) && !claim.leaned.names(hit.meaning) {
                words.push(part(hit.range.clone()));
            }
        }
        let numbers = values.numbers.iter();
        let known: Vec<Amount> =
            numbers.filter_map(|node| Amount::of(Decimal::parse(node.text()).ok()?)).collect();
        let dates = read.dates();
        for number in read.numbers().iter().filter(|number| number.kind == QuantityKind::Count) {
            let in_date = dates.iter().any(|date| {
                date.range.start < number.range.end && number.range.start < date.range.end
            });
            if !in_date && !known.contains(&number.low) {
                words.push(part(number.range.clone()));
            }
        }
        let is_about_coding = field.part == Some(FieldPart::Manner);
        for (vocabulary, definition) in self.model.vocabularies.iter().enumerate() {
            let has = |effect| definition.terms.iter().any(|term| term.effect == Some(effect));
            let is_read = definition.terms.iter().any(|term| term.exhaustive)
                && !self.is_of_speech(vocabulary)
                && !(is_about_coding && has(TermEffect::Doubts));
            if !is_read {
                continue;
            }
            for hit in read.terms(self.terms, self.model, vocabulary, Words::Sure).iter() {
                let has = |&(of, term): &(usize, usize)| {
                    of == vocabulary && attests(definition, hit.meaning, term)
                };
                if definition.terms[hit.meaning].exhaustive && !values.terms.iter().any(has) {
                    words.push(part(hit.range.clone()));
                }
            }
        }
        let mut seen = BTreeSet::new();
        words.retain(|word| seen.insert(word.clone()));
        words
    }

    /// Whether a vocabulary is of modes, polarities or attribution: what explains a claim is full
    /// of their words.
    fn is_of_speech(&self, vocabulary: usize) -> bool {
        let mut terms = self.model.vocabularies[vocabulary].terms.iter();
        if terms.any(|term| term.effect == Some(TermEffect::Attributes)) {
            return true;
        }
        let fields = self.model.records.iter().flat_map(|record| &record.fields);
        let mut fields = fields.filter(|field| field.ty == TypeRef::Vocabulary(vocabulary));
        fields.any(|f| matches!(f.part, Some(FieldPart::Mode | FieldPart::Polarity)))
    }
}

fn only_there(field: &Field, node: Node<'_>, words: &[String]) -> Finding {
    let mut listed: Vec<String> =
        words.iter().take(SHOWN).map(|word| format!("`{}`", short(word))).collect();
    if words.len() > SHOWN {
        listed.push("…".to_owned());
    }
    let message = format!(
        "only `{}` has {}, and no other field of the claim does",
        field.name,
        listed.join(", ")
    );
    Finding::new(codes::ONLY_IN_FREE_TEXT, node.span(), message)
        .help("write it in a field, so that queries find it, or remove it from the text")
        .node(node.index())
}
