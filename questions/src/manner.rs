//! How a claim is so: how firmly, on what condition, how often; and what a reader is warned of.

use comity_ontology::model::{Field, FieldPart, Model, TypeRef};

use crate::{ClaimCorpus, FoundClaim, Item, ItemValue, entity::referred};

/// What one field says of the manner of a claim.
#[derive(Clone, Copy, Debug)]
pub struct Manner<'c> {
    corpus: &'c ClaimCorpus,
    field: &'c Field,
    values: &'c [ItemValue],
}

impl<'c> FoundClaim<'c> {
    /// How it is so, field by field: strength, condition, vague time, flags. Notes of the coder
    /// are in [`FoundClaim::notes`].
    pub fn manner(self) -> Vec<Manner<'c>> {
        let corpus = self.corpus;
        let fields = self.item().each(&corpus.model);
        let of_manner = fields.filter(|(field, values)| {
            field.part == Some(FieldPart::Manner)
                && values.iter().any(|value| has_term(&corpus.model, value))
        });
        of_manner.map(|(field, values)| Manner { corpus, field, values }).collect()
    }

    /// What the coder notes on how it was encoded.
    pub fn notes(self) -> Vec<&'c str> {
        let fields = self.item().each(&self.corpus.model);
        let notes = fields.filter(|(field, _)| {
            field.part == Some(FieldPart::Manner) && field.ty == TypeRef::Text
        });
        notes.flat_map(|(_, values)| values.iter().filter_map(ItemValue::text)).collect()
    }
}

/// Whether a value has a term that tells something of a claim. How a date was arrived at does not.
fn has_term(model: &Model, value: &ItemValue) -> bool {
    match value {
        ItemValue::Term(vocabulary, _) => {
            model.vocabularies[*vocabulary].terms.iter().all(|term| term.dates.is_none())
        }
        ItemValue::Record(item) => {
            item.each(model).any(|(_, values)| values.iter().any(|value| has_term(model, value)))
        }
        _ => false,
    }
}

impl<'c> Manner<'c> {
    /// The field.
    pub fn field(&self) -> &'c str {
        &self.field.name
    }

    /// Its values.
    pub fn values(&self) -> &'c [ItemValue] {
        self.values
    }

    /// Its terms in a language, each with what else is beside it in parentheses.
    pub fn words(&self, language: &str) -> String {
        let one = |value: &'c ItemValue| match value {
            ItemValue::Record(item) => self.record(item, language),
            value => value.term(&self.corpus.model).map_or("", |term| term.label(language)).into(),
        };
        let words: Vec<String> = self.values.iter().map(one).filter(|it| !it.is_empty()).collect();
        words.join(", ")
    }

    fn record(&self, item: &'c Item, language: &str) -> String {
        let model = &self.corpus.model;
        let (mut terms, mut others) = (Vec::new(), Vec::new());
        for (field, values) in item.each(model) {
            for value in values {
                match value {
                    ItemValue::Term(..) => {
                        terms.extend(value.term(model).map(|term| term.label(language).to_owned()));
                    }
                    ItemValue::Text(id) if referred(field).is_some() => {
                        others.push(self.corpus.name_of(field.ty, id, language).to_owned());
                    }
                    ItemValue::Text(text) => others.push(text.clone()),
                    ItemValue::Record(below) => others.push(self.record(below, language)),
                    _ => {}
                }
            }
        }
        let terms = terms.join(", ");
        if others.is_empty() { terms } else { format!("{terms} ({})", others.join(", ")) }
    }
}
