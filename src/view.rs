//! Typed values seen without their types: how shared code writes and walks what macros generated.

use std::any::Any;

use comity_tree::value::{Date, Decimal, Interval, integer};

use crate::{shape::RecordShape, vocabulary::TermRow};

/// A value that can be inspected without knowing its type.
///
/// Every type of an ontology implements it, by tables and short `match`es.
pub trait Reflect {
    /// The value.
    fn view(&self) -> View<'_>;
}

/// What a value is.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub enum View<'v> {
    /// A text, a scalar over text, a date or an address.
    Text(&'v str),
    /// True or false.
    Boolean(bool),
    /// A whole number.
    Integer(i64),
    /// A decimal number.
    Decimal(Decimal),
    /// A term of a vocabulary.
    Term(&'static TermRow),
    /// A record.
    Record(&'v dyn Fields),
    /// A record that is a variant of a union: the tag's key, the tag, the record.
    Variant(&'static str, &'static str, &'v dyn Fields),
    /// A list.
    List(&'v dyn Items),
    /// Nothing: an `Option` that is `None`. The absent fields of a record have no view.
    Null,
}

/// A value as what it really is.
#[doc(hidden)]
pub trait AsAny: Any {
    /// The value, to be tried for a type.
    fn as_any(&self) -> &dyn Any;
}

impl<T: Any> AsAny for T {
    fn as_any(&self) -> &dyn Any {
        self
    }
}

/// The fields of a record.
pub trait Fields: AsAny {
    /// The names of the fields.
    #[doc(hidden)]
    fn shape(&self) -> &'static RecordShape<'static>;

    /// The value of a field by its place in the shape; `None` if it is absent.
    fn field(&self, index: usize) -> Option<View<'_>>;
}

/// The items of a list.
pub trait Items: AsAny {
    /// How many there are.
    fn len(&self) -> usize;

    /// Whether there are none.
    fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// An item by its place.
    fn item(&self, index: usize) -> Option<View<'_>>;
}

impl<T: Reflect + 'static> Items for Vec<T> {
    fn len(&self) -> usize {
        Self::len(self)
    }

    fn item(&self, index: usize) -> Option<View<'_>> {
        self.get(index).map(Reflect::view)
    }
}

impl<T: Reflect + 'static> Reflect for Vec<T> {
    fn view(&self) -> View<'_> {
        View::List(self)
    }
}

impl<T: Reflect> Reflect for Box<T> {
    fn view(&self) -> View<'_> {
        T::view(self)
    }
}

impl<T: Reflect> Reflect for Option<T> {
    fn view(&self) -> View<'_> {
        self.as_ref().map_or(View::Null, T::view)
    }
}

impl Reflect for String {
    fn view(&self) -> View<'_> {
        View::Text(self)
    }
}

impl Reflect for bool {
    fn view(&self) -> View<'_> {
        View::Boolean(*self)
    }
}

impl Reflect for i64 {
    fn view(&self) -> View<'_> {
        View::Integer(*self)
    }
}

impl Reflect for Decimal {
    fn view(&self) -> View<'_> {
        View::Decimal(*self)
    }
}

impl Reflect for Date {
    fn view(&self) -> View<'_> {
        View::Text(self.as_str())
    }
}

impl Fields for Interval {
    fn shape(&self) -> &'static RecordShape<'static> {
        Interval::SHAPE
    }

    fn field(&self, index: usize) -> Option<View<'_>> {
        let end = if index == 0 { self.low } else { self.high };
        end.map(View::Decimal)
    }
}

impl Reflect for Interval {
    fn view(&self) -> View<'_> {
        View::Record(self)
    }
}

/// The present fields of a record that have to be written: lists that are empty and values that
/// equal their default are left out.
pub fn written(fields: &dyn Fields) -> impl Iterator<Item = (&'static str, View<'_>)> {
    fields.shape().fields.iter().enumerate().filter_map(move |(index, field)| {
        let view = fields.field(index)?;
        let left_out = match (field.presence, view) {
            (crate::shape::Presence::Default(default), view) => is_default(view, default),
            (_, View::List(items)) => items.is_empty(),
            _ => false,
        };
        (!left_out).then_some((field.name, view))
    })
}

pub(crate) fn is_default(view: View<'_>, default: &str) -> bool {
    match view {
        View::Text(text) => text == default,
        View::Boolean(value) => default == if value { "true" } else { "false" },
        View::Integer(number) => integer::parse(default) == Ok(number),
        View::Decimal(number) => Decimal::parse(default).is_ok_and(|default| default == number),
        View::Term(term) => term.code == default,
        View::Record(_) | View::Variant(..) | View::List(_) | View::Null => false,
    }
}
