//! Values without parts: those of the types that come with the language, and of scalars.

use comity_tree::{
    Date, Decimal, Node,
    decode::{
        Decode as _, Decoder, Form,
        shape::{NumberShape, TextShape},
    },
    value::integer,
};

use crate::{
    cel::Slot,
    model::{Literal, Model, Pattern, Scalar, ScalarBase, TypeRef},
};

/// A value without parts.
#[derive(Clone, Debug, PartialEq)]
pub enum Leaf<'t> {
    /// A text, an address, or a text of a scalar.
    Text(&'t str),
    /// True or false.
    Boolean(bool),
    /// A whole number.
    Integer(i64),
    /// A number.
    Decimal(Decimal),
    /// A date.
    Date(Date),
    /// A term, as the indices of its vocabulary and of the term in it.
    Term(usize, usize),
}

impl<'t> Leaf<'t> {
    /// The value that a node means for a type; `None` if it is not sound, and for a type with
    /// parts.
    pub fn of(model: &Model, ty: TypeRef, node: Node<'t>) -> Option<Self> {
        read(&mut Decoder::default(), model, ty, node)
    }

    /// The value that a literal of the ontology means for a type.
    pub fn of_literal(model: &Model, ty: TypeRef, literal: &'t Literal) -> Option<Self> {
        match (literal, ty) {
            (Literal::Text(text), _) => Self::of_sound(model, ty, text),
            (Literal::Boolean(flag), _) => Some(Self::Boolean(*flag)),
            (Literal::Term(term), TypeRef::Vocabulary(index)) => Some(Self::Term(index, *term)),
            (Literal::Term(_), _) => None,
        }
    }

    /// The value as rules read it; `written` is the code of a term.
    pub(super) fn slot(self, written: &'t str) -> Slot<'t> {
        match self {
            Self::Text(text) => Slot::Text(text),
            Self::Boolean(flag) => Slot::Bool(flag),
            Self::Integer(number) => Slot::Int(number),
            Self::Decimal(number) => Slot::Double(number.to_f64()),
            Self::Date(date) => Slot::Date(date.earliest(), date.latest()),
            Self::Term(_, term) => {
                u16::try_from(term).map_or(Slot::Text(written), |term| Slot::Term(written, term))
            }
        }
    }

    /// The value of a text that has been found sound for a type; `None` for a type whose values
    /// are not texts alone.
    pub(super) fn of_sound(model: &Model, ty: TypeRef, text: &'t str) -> Option<Self> {
        match base(model, ty) {
            TypeRef::Text | TypeRef::Url => Some(Self::Text(text)),
            TypeRef::Boolean => Some(Self::Boolean(text == "true")),
            TypeRef::Integer => integer::parse(text).ok().map(Self::Integer),
            TypeRef::Decimal => Decimal::parse(text).ok().map(Self::Decimal),
            TypeRef::Date => Date::parse(text).ok().map(Self::Date),
            _ => None,
        }
    }
}

/// The type that the values of a type are written as.
fn base(model: &Model, ty: TypeRef) -> TypeRef {
    match ty {
        TypeRef::Scalar(index) => match model.scalars[index].base {
            ScalarBase::Text => TypeRef::Text,
            ScalarBase::Integer => TypeRef::Integer,
            ScalarBase::Decimal => TypeRef::Decimal,
        },
        _ => ty,
    }
}

/// The value that a node means for a type. A record or a union has parts, so that no node is one.
pub(super) fn read<'t>(
    decoder: &mut Decoder<'t>,
    model: &Model,
    ty: TypeRef,
    node: Node<'t>,
) -> Option<Leaf<'t>> {
    match ty {
        TypeRef::Text => decoder.text(node).map(Leaf::Text),
        TypeRef::Boolean => bool::decode(decoder, node).map(Leaf::Boolean),
        TypeRef::Integer => i64::decode(decoder, node).map(Leaf::Integer),
        TypeRef::Decimal => Decimal::decode(decoder, node).map(Leaf::Decimal),
        TypeRef::Date => Date::decode(decoder, node).map(Leaf::Date),
        TypeRef::Url => decoder.url(node).map(Leaf::Text),
        TypeRef::Vocabulary(index) => {
            let term = decoder.term(node, &model.vocabularies[index]);
            term.map(|term| Leaf::Term(index, term.into()))
        }
        TypeRef::Scalar(index) => scalar(decoder, &model.scalars[index], node),
        TypeRef::Record(_) | TypeRef::Union(_) => {
            let expected = format!("a value of type `{}`", model.type_name(ty));
            decoder.wrong_type(node, &expected)
        }
    }
}

fn scalar<'t>(decoder: &mut Decoder<'t>, scalar: &Scalar, node: Node<'t>) -> Option<Leaf<'t>> {
    let number =
        NumberShape { name: &scalar.name, min: scalar.min.as_deref(), max: scalar.max.as_deref() };
    match scalar.base {
        ScalarBase::Integer => decoder.checked_integer(node, &number).map(Leaf::Integer),
        ScalarBase::Decimal => decoder.checked_decimal(node, &number).map(Leaf::Decimal),
        ScalarBase::Text => {
            let shape = TextShape {
                name: &scalar.name,
                pattern: scalar.pattern.as_ref().map(|pattern| pattern as &dyn Form),
                example: scalar.examples.first().map_or("", String::as_str),
                min_length: scalar.min_length.unwrap_or(0),
                max_length: scalar.max_length.unwrap_or(u32::MAX),
            };
            decoder.checked_text(node, &shape).map(Leaf::Text)
        }
    }
}

impl Form for Pattern {
    fn source(&self) -> &str {
        &self.source
    }

    fn matches(&self, text: &str) -> bool {
        Self::matches(self, text)
    }
}
