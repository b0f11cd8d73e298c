//! Descriptions of types, for shared code to read against.
//!
//! Generated code describes its types in statics; the interpreter describes those of a model when
//! it meets them.

mod document;
mod list;
mod pattern;

use super::{Form, Terms};
use crate::{Severity, name::same_name};

pub use document::DocumentShape;
pub use list::List;
pub use pattern::{Automaton, PatternShape};

/// A record type.
#[derive(Debug)]
pub struct RecordShape<'s> {
    /// Its name in the ontology.
    pub name: &'s str,
    /// Its fields, in the order of the ontology.
    pub fields: List<'s, FieldShape<'s>>,
    /// What a document is checked against, if the record is the root of its ontology.
    pub document: Option<DocumentShape<'s>>,
    /// The fields by the [`place`] of their names: a number is that of a field and one more, 0 is
    /// none. A field whose place is taken has the next one that is free.
    places: [u8; PLACES],
}

const PLACES: usize = 128;

/// This many fields have a place, so that others are free.
const PLACED: usize = 100;

/// Where a name is in a table of `PLACES`: a hash that takes no loop.
const fn place(name: &[u8]) -> usize {
    match name {
        [first, .., last] => {
            let middle = name[name.len() / 2] as usize;
            (name.len() + 3 * *first as usize + 7 * *last as usize + 37 * middle) % PLACES
        }
        _ => 0,
    }
}

impl<'s> RecordShape<'s> {
    /// A record of these fields.
    pub const fn new(name: &'s str, fields: &'s [FieldShape<'s>]) -> Self {
        Self { name, fields: List::Borrowed(fields), document: None, places: places(fields) }
    }

    /// A record whose fields are described while the program runs.
    pub fn owned(name: &'s str, fields: Vec<FieldShape<'s>>) -> Self {
        let places = places(&fields);
        Self { name, fields: List::Owned(fields), document: None, places }
    }

    /// The record is the root of its ontology: ids and references are resolved within it.
    #[must_use]
    pub const fn document(mut self, document: DocumentShape<'s>) -> Self {
        self.document = Some(document);
        self
    }

    /// The index of the field of a name, given as its bytes. The fields are given because the
    /// caller asks for every key of a map and has them.
    #[inline]
    pub(super) fn index_of(&self, fields: &[FieldShape<'s>], name: &[u8]) -> Option<usize> {
        let mut place = place(name);
        while let Some(index) = usize::from(self.places[place]).checked_sub(1) {
            if same_name(fields[index].name.as_bytes(), name) {
                return Some(index);
            }
            place = (place + 1) % PLACES;
        }
        if fields.len() <= PLACED { None } else { self.unplaced(name) }
    }

    #[cold]
    fn unplaced(&self, name: &[u8]) -> Option<usize> {
        let mut fields = self.fields.iter().enumerate().skip(PLACED);
        fields.find(|(_, field)| field.name.as_bytes() == name).map(|(index, _)| index)
    }
}

const fn places(fields: &[FieldShape<'_>]) -> [u8; PLACES] {
    let mut places = [0; PLACES];
    let mut index = 0;
    while index < fields.len() && index < PLACED {
        let mut place = place(fields[index].name.as_bytes());
        while places[place] != 0 {
            place = (place + 1) % PLACES;
        }
        index += 1;
        #[expect(clippy::cast_possible_truncation, reason = "the loop ends before")]
        let number = index as u8;
        places[place] = number;
    }
    places
}

/// A field of a record.
#[derive(Clone, Copy, Debug)]
pub struct FieldShape<'s> {
    /// Its name, as documents write it.
    pub name: &'s str,
    /// Its type, as the ontology writes it.
    pub ty: &'s str,
    /// Whether it must be written.
    pub presence: Presence<'s>,
    /// For a list: how many items it has.
    pub items: Option<ItemCount>,
    /// What its value is to other values.
    pub role: IdRole<'s>,
    /// The unit that a quantity must have.
    pub unit: Option<UnitShape<'s>>,
    /// Its successor, if it is deprecated; may be empty.
    pub deprecated: Option<&'s str>,
    /// The part that it plays in a corpus, such as `parties`; empty for none.
    pub part: &'s str,
    /// Whether it is a name of the thing that the record is.
    pub is_name: bool,
}

impl<'s> FieldShape<'s> {
    /// A required single field without a role; what the others are built from.
    pub const fn new(name: &'s str, ty: &'s str) -> Self {
        Self {
            name,
            ty,
            presence: Presence::Required,
            items: None,
            role: IdRole::Plain,
            unit: None,
            deprecated: None,
            part: "",
            is_name: false,
        }
    }

    /// The field may be absent.
    #[must_use]
    pub const fn optional(mut self) -> Self {
        self.presence = Presence::Optional;
        self
    }

    /// The field has this value if it is not written.
    #[must_use]
    pub const fn default(mut self, value: &'s str) -> Self {
        self.presence = Presence::Default(value);
        self
    }

    /// The field is a list of at least `min` items.
    #[must_use]
    pub const fn list(mut self, min: u32, max: Option<u32>) -> Self {
        self.items = Some(ItemCount { min, max });
        if min == 0 {
            self.presence = Presence::Optional;
        }
        self
    }

    /// The field declares an id of this scalar.
    #[must_use]
    pub const fn identity(mut self, scalar: &'s str) -> Self {
        self.role = IdRole::Identity(scalar);
        self
    }

    /// The field names an id of this scalar that the same document declares.
    #[must_use]
    pub const fn reference(mut self, scalar: &'s str) -> Self {
        self.role = IdRole::Reference(scalar);
        self
    }

    /// The field names an id of this scalar that some document of the corpus declares.
    #[must_use]
    pub const fn corpus_reference(mut self, scalar: &'s str) -> Self {
        self.role = IdRole::CorpusReference(scalar);
        self
    }

    /// The field is a quantity in the unit `term`, or in one narrower than it.
    #[must_use]
    pub const fn unit(mut self, terms: &'s dyn Terms, term: u16) -> Self {
        self.unit = Some(UnitShape { terms, term });
        self
    }

    /// The field plays this part in a corpus.
    #[must_use]
    pub const fn part(mut self, part: &'s str) -> Self {
        self.part = part;
        self
    }

    /// The field is a name of the thing that the record is.
    #[must_use]
    pub const fn naming(mut self) -> Self {
        self.is_name = true;
        self
    }

    /// The field is deprecated in favour of `successor`, which may be empty.
    #[must_use]
    pub const fn deprecated(mut self, successor: &'s str) -> Self {
        self.deprecated = Some(successor);
        self
    }
}

/// Whether a field must be written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Presence<'s> {
    /// It must.
    Required,
    /// It may be absent.
    Optional,
    /// It has this value if it is not written.
    Default(&'s str),
}

/// How many items a list has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ItemCount {
    /// The minimum number.
    pub min: u32,
    /// The maximum number; `None` for no maximum.
    pub max: Option<u32>,
}

/// What a field's value is to other values of the same scalar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum IdRole<'s> {
    /// Nothing.
    Plain,
    /// It declares an id of this scalar.
    Identity(&'s str),
    /// It names an id of this scalar in the same document.
    Reference(&'s str),
    /// It names an id of this scalar in the corpus.
    CorpusReference(&'s str),
}

impl IdRole<'_> {
    /// Whether it names an id that is declared elsewhere.
    pub(super) fn refers(self) -> bool {
        matches!(self, Self::Reference(_) | Self::CorpusReference(_))
    }
}

/// The unit that a quantity must have.
#[derive(Clone, Copy, Debug)]
pub struct UnitShape<'s> {
    /// The vocabulary of units.
    pub terms: &'s dyn Terms,
    /// The unit, or the dimension, that it must be within.
    pub term: u16,
}

/// A union type.
#[derive(Debug)]
pub struct UnionShape<'s> {
    /// Its name in the ontology.
    pub name: &'s str,
    /// The key that names the variant.
    pub tag: &'s str,
    /// The values of the tag, in the order of the ontology.
    pub variants: List<'s, &'s str>,
    /// The field by which every variant declares its id, and the id's scalar.
    pub identity: Option<(&'s str, &'s str)>,
}

/// A scalar type over text.
#[derive(Debug)]
pub struct TextShape<'s> {
    /// Its name in the ontology.
    pub name: &'s str,
    /// The form of the whole text.
    pub pattern: Option<&'s dyn Form>,
    /// A text that has the form; may be empty.
    pub example: &'s str,
    /// Least length in code points.
    pub min_length: u32,
    /// Greatest length in code points.
    pub max_length: u32,
}

/// A scalar type over numbers.
#[derive(Debug)]
pub struct NumberShape<'s> {
    /// Its name in the ontology.
    pub name: &'s str,
    /// Least value, in digits.
    pub min: Option<&'s str>,
    /// Greatest value, in digits.
    pub max: Option<&'s str>,
}

/// A rule of a record.
#[derive(Debug)]
pub struct RuleShape<'s> {
    /// The code of its finding.
    pub id: &'s str,
    /// How much the finding weighs.
    pub severity: Severity,
    /// The field that the finding points at.
    pub at: Option<usize>,
    /// The message: texts, and fields by index.
    pub message: &'s [MessagePart<'s>],
    /// What the rule requires, in words; may be empty.
    pub definition: &'s str,
}

/// A part of a rule's message.
#[derive(Debug)]
pub enum MessagePart<'s> {
    /// Literal text.
    Text(&'s str),
    /// The value of a field, as the document writes it.
    Field(usize),
}

#[cfg(test)]
mod tests {
    use super::{FieldShape, RecordShape};

    #[test]
    fn every_field_is_found_however_many_there_are() {
        for count in [0, 1, 45, 100, 101, 300] {
            let names: Vec<String> = (0..count).map(|number| format!("field_{number}_x")).collect();
            let fields = names.iter().map(|name| FieldShape::new(name, "text"));
            let shape = RecordShape::owned("Record", fields.collect());
            for (index, name) in names.iter().enumerate() {
                assert_eq!(
                    shape.index_of(&shape.fields, name.as_bytes()),
                    Some(index),
                    "{name} of {count}"
                );
            }
            for other in ["", "x", "field_0_y", "field_300_x"] {
                assert_eq!(
                    shape.index_of(&shape.fields, other.as_bytes()),
                    None,
                    "{other} of {count}"
                );
            }
        }
    }
}
