//! How a claim is so: how firmly, on what condition, how often; and what a reader is warned of.

use comity_ontology::model::{Field, FieldPart, Model, TermEffect, TypeRef};

use crate::{ClaimCorpus, FoundClaim, Item, ItemValue, entity::referred, language};

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
        of(self.corpus, self.item())
    }

    /// What the coder notes on how it was encoded.
    pub fn notes(self) -> Vec<&'c str> {
        notes(self.corpus, self.item())
    }
}

/// What the fields of a record say of its manner.
pub(crate) fn of<'c>(corpus: &'c ClaimCorpus, item: &'c Item) -> Vec<Manner<'c>> {
    let fields = of_manner(&corpus.model, item);
    let fields = fields.filter(|(field, values)| field.ty != TypeRef::Text && !values.is_empty());
    fields.map(|(field, values)| Manner { corpus, field, values }).collect()
}

/// The notes of the coder in a record.
pub(crate) fn notes<'c>(corpus: &'c ClaimCorpus, item: &'c Item) -> Vec<&'c str> {
    let fields = of_manner(&corpus.model, item);
    let texts = fields.filter(|(field, _)| field.ty == TypeRef::Text);
    texts.flat_map(|(_, values)| values).filter_map(ItemValue::text).collect()
}

fn of_manner<'c>(
    model: &'c Model,
    item: &'c Item,
) -> impl Iterator<Item = (&'c Field, &'c [ItemValue])> {
    item.each(model).filter(|(field, _)| field.part == Some(FieldPart::Manner))
}

/// Whether a value is or has a term with an effect.
// Values come from trees, whose depth is limited.
fn has(model: &Model, value: &ItemValue, effect: TermEffect) -> bool {
    match value {
        ItemValue::Record(item) => {
            item.each(model).flat_map(|(_, values)| values).any(|value| has(model, value, effect))
        }
        value => value.term(model).and_then(crate::term::TermRef::effect) == Some(effect),
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

    pub(crate) fn has(&self, effect: TermEffect) -> bool {
        self.values.iter().any(|value| has(&self.corpus.model, value, effect))
    }

    /// Its terms in a language, each with what else is beside it in parentheses. What has no term
    /// has the name of the field before it.
    pub fn words(&self, language: &str) -> String {
        let one = |value: &'c ItemValue| match value {
            ItemValue::Record(item) => self.record(item, language),
            value => match value.term(&self.corpus.model) {
                Some(term) => term.label(language).to_owned(),
                None => labelled(self.field, value, language).unwrap_or_default(),
            },
        };
        let words: Vec<String> = self.values.iter().map(one).filter(|it| !it.is_empty()).collect();
        words.join(", ")
    }

    fn record(&self, item: &'c Item, language: &str) -> String {
        let model = &self.corpus.model;
        let (mut terms, mut others) = (Vec::new(), Vec::new());
        for (field, values) in item.each(model) {
            let entries = values.iter().filter(|_| referred(field).is_some());
            let names: Vec<&str> = entries
                .filter_map(|id| Some(self.corpus.name_of(field.ty, id.text()?, language)))
                .collect();
            if !names.is_empty() {
                others.push((Some(field), names.join(", ")));
                continue;
            }
            for value in values {
                match value {
                    ItemValue::Text(text) => others.push((None, text.clone())),
                    ItemValue::Record(below) => others.push((None, self.record(below, language))),
                    value => match value.term(model) {
                        Some(term) => terms.push(term.label(language).to_owned()),
                        None => {
                            others.extend(labelled(field, value, language).map(|it| (None, it)));
                        }
                    },
                }
            }
        }
        let has_terms = !terms.is_empty();
        // Without a term, only the fields tell what the names beside it are.
        let others: Vec<String> = others
            .into_iter()
            .map(|(field, words)| match field.filter(|_| !has_terms) {
                Some(field) => format!("{} {words}", language::label(language, field)),
                None => words,
            })
            .collect();
        let head = match terms.join(", ") {
            _ if !has_terms => language::label(language, self.field),
            terms => terms,
        };
        if others.is_empty() { head } else { format!("{head} ({})", others.join(", ")) }
    }
}

/// A value that means nothing without the name of its field.
fn labelled(field: &Field, value: &ItemValue, language: &str) -> Option<String> {
    let label = || language::label(language, field);
    match value {
        ItemValue::Number(number) => Some(format!("{} {number}", label())),
        ItemValue::Date(date) => Some(format!("{} {date}", label())),
        ItemValue::Text(text) => Some(format!("{} {text}", label())),
        ItemValue::Boolean(true) => Some(label()),
        _ => None,
    }
}
