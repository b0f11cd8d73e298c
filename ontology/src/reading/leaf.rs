//! Values without parts: those of the types that come with the language, and of scalars.

use comity_tree::decode::shape::{NumberShape, TextShape};
use comity_tree::decode::{Decode as _, Decoder, Form};
use comity_tree::{Date, Decimal, Node};

use crate::model::{Model, Pattern, Scalar, ScalarBase, TypeRef};

/// Whether a node is a value of a type. A record or a union has parts, so that no node is one.
pub(super) fn read<'t>(
    decoder: &mut Decoder<'t>,
    model: &Model,
    ty: TypeRef,
    node: Node<'t>,
) -> bool {
    match ty {
        TypeRef::Text => decoder.text(node).is_some(),
        TypeRef::Boolean => bool::decode(decoder, node).is_some(),
        TypeRef::Integer => i64::decode(decoder, node).is_some(),
        TypeRef::Decimal => Decimal::decode(decoder, node).is_some(),
        TypeRef::Date => Date::decode(decoder, node).is_some(),
        TypeRef::Url => decoder.url(node).is_some(),
        TypeRef::Vocabulary(index) => decoder.term(node, &model.vocabularies[index]).is_some(),
        TypeRef::Scalar(index) => scalar(decoder, &model.scalars[index], node),
        TypeRef::Record(_) | TypeRef::Union(_) => {
            let expected = format!("a value of type `{}`", model.type_name(ty));
            decoder.wrong_type::<()>(node, &expected).is_some()
        }
    }
}

fn scalar<'t>(decoder: &mut Decoder<'t>, scalar: &Scalar, node: Node<'t>) -> bool {
    let number =
        NumberShape { name: &scalar.name, min: scalar.min.as_deref(), max: scalar.max.as_deref() };
    match scalar.base {
        ScalarBase::Integer => decoder.checked_integer(node, &number).is_some(),
        ScalarBase::Decimal => decoder.checked_decimal(node, &number).is_some(),
        ScalarBase::Text => {
            let shape = TextShape {
                name: &scalar.name,
                pattern: scalar.pattern.as_ref().map(|pattern| pattern as &dyn Form),
                example: scalar.examples.first().map_or("", String::as_str),
                min_length: scalar.min_length.unwrap_or(0),
                max_length: scalar.max_length.unwrap_or(u32::MAX),
            };
            decoder.checked_text(node, &shape).is_some()
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
