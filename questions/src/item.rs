//! Values as documents give them, in the order of the model's fields.

use comity_ontology::model::{Field, FieldPart, Model, Record, TermEffect};
use comity_tree::{Date, Decimal};

use crate::TermRef;

/// A value of a field.
#[derive(Clone, Debug, PartialEq)]
pub enum ItemValue {
    /// A text, an address, or an id.
    Text(String),
    /// True or false.
    Boolean(bool),
    /// A number.
    Number(Decimal),
    /// A date.
    Date(Date),
    /// A term, as indices of its vocabulary and of the term in it.
    Term(usize, usize),
    /// A record.
    Record(Item),
}

/// A record of a document. Values that are not well formed are absent.
#[derive(Clone, Debug, PartialEq)]
pub struct Item {
    /// Which record it is, as an index into the model.
    pub(crate) record: usize,
    /// The values of each field of the record, with defaults filled in.
    pub(crate) fields: Vec<Vec<ItemValue>>,
}

impl Item {
    /// The record that it is.
    pub fn record<'m>(&self, model: &'m Model) -> &'m Record {
        &model.records[self.record]
    }

    /// The values of a field, by its index in the record.
    pub fn values(&self, field: usize) -> &[ItemValue] {
        self.fields.get(field).map_or(&[], Vec::as_slice)
    }

    /// Each field with its values.
    pub(crate) fn each<'i>(
        &'i self,
        model: &'i Model,
    ) -> impl Iterator<Item = (&'i Field, &'i [ItemValue])> {
        self.record(model).fields.iter().zip(self.fields.iter().map(Vec::as_slice))
    }

    /// Each value of the fields that play a part, with its field.
    pub(crate) fn part<'i>(
        &'i self,
        model: &'i Model,
        part: FieldPart,
    ) -> impl Iterator<Item = (&'i Field, &'i ItemValue)> {
        let plays = move |(field, _): &(&Field, &[ItemValue])| field.part == Some(part);
        self.each(model)
            .filter(plays)
            .flat_map(|(field, values)| values.iter().map(move |value| (field, value)))
    }

    /// The first term of the fields that play a part.
    pub(crate) fn term<'i>(&'i self, model: &'i Model, part: FieldPart) -> Option<TermRef<'i>> {
        self.part(model, part).find_map(|(_, value)| value.term(model))
    }

    /// The first date of the fields that play a part.
    pub(crate) fn date<'i>(&'i self, model: &'i Model, part: FieldPart) -> Option<&'i Date> {
        self.part(model, part).find_map(|(_, value)| value.date())
    }

    /// What the first term of the fields that play a part does.
    pub(crate) fn effect(&self, model: &Model, part: FieldPart) -> Option<TermEffect> {
        self.term(model, part).and_then(TermRef::effect)
    }
}

impl ItemValue {
    /// The text, or id.
    pub fn text(&self) -> Option<&str> {
        if let Self::Text(text) = self { Some(text) } else { None }
    }

    /// The date.
    pub fn date(&self) -> Option<&Date> {
        if let Self::Date(date) = self { Some(date) } else { None }
    }

    /// The term.
    pub fn term<'m>(&self, model: &'m Model) -> Option<TermRef<'m>> {
        let Self::Term(vocabulary, term) = *self else { return None };
        Some(TermRef::new(model, vocabulary, term))
    }

    /// The record.
    pub fn record(&self) -> Option<&Item> {
        if let Self::Record(item) = self { Some(item) } else { None }
    }

    /// The number.
    pub fn number(&self) -> Option<Decimal> {
        if let Self::Number(number) = self { Some(*number) } else { None }
    }
}
