//! Values while an expression is evaluated: they borrow from where they were read.

use std::{rc::Rc, sync::Arc};

use crate::cel::{CelValue, FieldValues, Slot, value::text_weight};

/// A value that is cheap to copy.
#[derive(Clone, Debug)]
pub(super) enum Datum<'v> {
    Bool(bool),
    Int(i64),
    Double(f64),
    Date(i64, i64),
    Text(&'v str),
    /// A term, of which the index in its vocabulary is known.
    Term(&'v str, u16),
    /// A text that the expression has put together.
    Joined(Rc<str>),
    List(List<'v>),
    Record(Record<'v>),
}

/// A list, wherever its items are.
#[derive(Clone, Debug)]
pub(super) enum List<'v> {
    Values(&'v Arc<[CelValue]>),
    Slots(&'v [Slot<'v>]),
    Made(Rc<[Datum<'v>]>),
}

/// A record, wherever its fields are.
#[derive(Clone, Copy, Debug)]
pub(super) enum Record<'v> {
    Value(&'v Arc<FieldValues>),
    Slots { start: usize, variant: usize },
}

impl<'v> From<&'v CelValue> for Datum<'v> {
    fn from(value: &'v CelValue) -> Self {
        match value {
            CelValue::Bool(value) => Self::Bool(*value),
            CelValue::Int(number) => Self::Int(*number),
            CelValue::Double(number) => Self::Double(*number),
            CelValue::String(text) => Self::Text(text),
            CelValue::Date(earliest, latest) => Self::Date(*earliest, *latest),
            CelValue::List(items) => Self::List(List::Values(items)),
            CelValue::Record(fields) => Self::Record(Record::Value(fields)),
        }
    }
}

impl<'v> Datum<'v> {
    /// What is in a slot; `None` if it is absent.
    #[inline]
    pub(super) fn of(slot: Slot<'v>, slots: &'v [Slot<'v>]) -> Option<Self> {
        Some(match slot {
            Slot::Absent => return None,
            Slot::Bool(value) => Self::Bool(value),
            Slot::Int(number) => Self::Int(number),
            Slot::Double(number) => Self::Double(number),
            Slot::Date(earliest, latest) => Self::Date(earliest, latest),
            Slot::Text(text) => Self::Text(text),
            Slot::Term(code, index) => Self::Term(code, index),
            Slot::List { start, length } => {
                let (start, length) = (start as usize, length as usize);
                Self::List(List::Slots(slots.get(start..start + length)?))
            }
            Slot::Record { start, variant } => {
                Self::Record(Record::Slots { start: start as usize, variant: variant as usize })
            }
        })
    }

    /// The text of a text or a term.
    #[inline]
    pub(super) fn text(&self) -> Option<&str> {
        match self {
            Self::Text(text) | Self::Term(text, _) => Some(text),
            Self::Joined(text) => Some(text),
            _ => None,
        }
    }

    /// What it costs to look at all of the value, in steps of evaluation.
    pub(super) fn weight(&self, slots: &'v [Slot<'v>]) -> usize {
        match self {
            Self::List(list) => {
                list.items(slots).fold(1, |sum, item| sum.saturating_add(item.weight(slots)))
            }
            Self::Record(Record::Value(fields)) => {
                fields.values().fold(1, |sum, field| sum.saturating_add(field.weight()))
            }
            _ => self.text().map_or(1, text_weight),
        }
    }

    /// Whether two values are equal. Records in slots are not compared.
    #[expect(clippy::float_cmp, reason = "as CEL has it")]
    pub(super) fn equals(&self, other: &Self, slots: &'v [Slot<'v>]) -> bool {
        match (self, other) {
            (Self::Bool(one), Self::Bool(other)) => one == other,
            (Self::Int(one), Self::Int(other)) => one == other,
            (Self::Double(one), Self::Double(other)) => one == other,
            (Self::Date(one, to), Self::Date(other, until)) => one == other && to == until,
            (Self::List(one), Self::List(other)) => {
                one.len() == other.len()
                    && one
                        .items(slots)
                        .zip(other.items(slots))
                        .all(|(one, other)| one.equals(&other, slots))
            }
            (Self::Record(Record::Value(one)), Self::Record(Record::Value(other))) => one == other,
            _ => self.text().is_some_and(|text| other.text() == Some(text)),
        }
    }

    /// The value apart from where it was read; `None` for what is in slots.
    pub(super) fn into_value(self) -> Option<CelValue> {
        Some(match self {
            Self::Bool(value) => CelValue::Bool(value),
            Self::Int(number) => CelValue::Int(number),
            Self::Double(number) => CelValue::Double(number),
            Self::Date(earliest, latest) => CelValue::Date(earliest, latest),
            Self::Text(text) | Self::Term(text, _) => CelValue::String(text.into()),
            Self::Joined(text) => CelValue::String((&*text).into()),
            Self::List(List::Values(items)) => CelValue::List(items.clone()),
            Self::List(List::Made(items)) => {
                let items = items.iter().map(|item| item.clone().into_value());
                CelValue::List(items.collect::<Option<_>>()?)
            }
            Self::Record(Record::Value(fields)) => CelValue::Record(fields.clone()),
            Self::List(List::Slots(_)) | Self::Record(Record::Slots { .. }) => return None,
        })
    }
}

impl<'v> List<'v> {
    #[inline]
    pub(super) fn len(&self) -> usize {
        match self {
            Self::Values(items) => items.len(),
            Self::Slots(items) => items.len(),
            Self::Made(items) => items.len(),
        }
    }

    /// The items; an item in a slot is never absent.
    #[inline]
    pub(super) fn items(&self, slots: &'v [Slot<'v>]) -> impl Iterator<Item = Datum<'v>> {
        (0..self.len()).filter_map(move |index| match self {
            Self::Values(items) => items.get(index).map(Datum::from),
            Self::Slots(items) => Datum::of(*items.get(index)?, slots),
            Self::Made(items) => items.get(index).cloned(),
        })
    }
}
