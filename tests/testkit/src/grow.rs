//! Documents that nearly fit an ontology: every field with a value of its type, or none.

use comity_ontology::{
    Model,
    model::{Field, ScalarBase, TypeRef},
};

use crate::Dice;

/// How deep records are in records; below it, only what must be there, and first variants.
const DEPTH: usize = 4;

/// A record as JSON text.
pub fn record(model: &Model, index: usize, dice: &mut Dice) -> String {
    Grower { model, dice, by_example: false }.record(index, None, 0)
}

/// A value of any type as JSON text. Scalars have the values that the ontology gives as examples.
pub fn value(model: &Model, ty: TypeRef, dice: &mut Dice) -> String {
    Grower { model, dice, by_example: true }.value(ty, 0)
}

struct Grower<'g> {
    model: &'g Model,
    dice: &'g mut Dice,
    by_example: bool,
}

impl Grower<'_> {
    fn record(&mut self, index: usize, tag: Option<(&str, &str)>, depth: usize) -> String {
        let mut entries = Vec::new();
        entries.extend(tag.map(|(key, tag)| format!("{key:?}: {tag:?}")));
        for field in &self.model.records[index].fields {
            if let Some(value) = self.field(field, depth) {
                entries.push(format!("{:?}: {value}", field.name));
            }
        }
        format!("{{{}}}", entries.join(", "))
    }

    fn field(&mut self, field: &Field, depth: usize) -> Option<String> {
        let least = field.cardinality.min as usize;
        if least == 0 && (depth > DEPTH || self.dice.roll(3) == 0) {
            return None;
        }
        if !field.cardinality.is_many() {
            return Some(self.value(field.ty, depth));
        }
        let count = least + self.dice.roll(3);
        let items: Vec<_> = (0..count).map(|_| self.value(field.ty, depth)).collect();
        Some(format!("[{}]", items.join(", ")))
    }

    fn value(&mut self, ty: TypeRef, depth: usize) -> String {
        match ty {
            TypeRef::Text => self.text(&["a", "b", "c", "x", "y", "abc", "汉字"]),
            TypeRef::Boolean => self.one(&["true", "false"]),
            TypeRef::Integer => {
                self.one(&["0", "1", "2", "3", "-1", "5", "9", "4611686018427387904"])
            }
            TypeRef::Decimal => self.one(&["0", "0.5", "1", "1.5", "2.0", "3", "-0.5", "1e20"]),
            TypeRef::Date => self.text(&[
                "2000",
                "1980-05",
                "2020-01-31",
                "../2001",
                "2019/..",
                "1999~",
                "1990/2010",
                "-0100",
            ]),
            TypeRef::Url => self.text(&["https://example.org/x", "https://example.org/q"]),
            TypeRef::Vocabulary(index) => {
                let terms = &self.model.vocabularies[index].terms;
                format!("{:?}", terms[self.dice.roll(terms.len())].code)
            }
            TypeRef::Scalar(index) if self.by_example && self.has_example(index) => {
                let scalar = &self.model.scalars[index];
                let example = &scalar.examples[self.dice.roll(scalar.examples.len())];
                if scalar.base == ScalarBase::Text {
                    format!("{example:?}")
                } else {
                    example.clone()
                }
            }
            TypeRef::Scalar(index) => match self.model.scalars[index].base {
                ScalarBase::Text => self.text(&["a", "b", "c", "x", "z", "q", "a-1"]),
                ScalarBase::Integer => self.one(&["1", "2", "3", "9", "900"]),
                ScalarBase::Decimal => self.one(&["0", "0.0", "1", "1.5", "5", "50"]),
            },
            TypeRef::Record(index) => self.record(index, None, depth + 1),
            TypeRef::Union(index) => {
                let union = &self.model.unions[index];
                let variants = if depth > DEPTH { 1 } else { union.variants.len() };
                let variant = &union.variants[self.dice.roll(variants)];
                self.record(variant.record, Some((&union.tag, &variant.tag)), depth + 1)
            }
        }
    }

    fn has_example(&self, scalar: usize) -> bool {
        !self.model.scalars[scalar].examples.is_empty()
    }

    fn one(&mut self, words: &[&str]) -> String {
        words[self.dice.roll(words.len())].to_owned()
    }

    fn text(&mut self, words: &[&str]) -> String {
        format!("{:?}", self.one(words))
    }
}
