//! The types that come with the language.

use super::{
    Decode, Decoder, Terms,
    shape::{FieldShape, RecordShape},
};
use crate::{
    Code, Kind, Node, messages,
    value::{Date, Decimal, Interval, ValueError, integer, url},
};

impl Decode for String {
    fn decode<'t>(decoder: &mut Decoder<'t>, node: Node<'t>) -> Option<Self> {
        decoder.text(node).map(str::to_owned)
    }
}

impl Decode for bool {
    fn decode<'t>(decoder: &mut Decoder<'t>, node: Node<'t>) -> Option<Self> {
        match node.kind() {
            Kind::Bool => Some(node.text() == "true"),
            _ => decoder.wrong_type(node, "`true` or `false`"),
        }
    }
}

impl Decode for i64 {
    fn decode<'t>(decoder: &mut Decoder<'t>, node: Node<'t>) -> Option<Self> {
        decoder.number(node, "a whole number", integer::parse)
    }
}

impl Decode for Decimal {
    fn decode<'t>(decoder: &mut Decoder<'t>, node: Node<'t>) -> Option<Self> {
        decoder.number(node, "a number", Decimal::parse)
    }
}

impl Decode for Date {
    fn decode<'t>(decoder: &mut Decoder<'t>, node: Node<'t>) -> Option<Self> {
        let text = node.text();
        let readable = match node.kind() {
            Kind::Str | Kind::Plain | Kind::DateTime => true,
            // A year may be written as a number.
            Kind::Number => text.len() == 4 && text.bytes().all(|byte| byte.is_ascii_digit()),
            Kind::Map | Kind::Seq | Kind::Bool | Kind::Null | Kind::Invalid => false,
        };
        if !readable {
            return decoder.mistyped(node, messages::not_a_date(node));
        }
        decoder.valued(node, Self::parse(text))
    }
}

impl Interval {
    /// What it is as a record: a map of the two ends, in this order.
    pub const SHAPE: &'static RecordShape<'static> = {
        const FIELDS: &[FieldShape<'static>] = &[
            FieldShape::new("low", "decimal").optional(),
            FieldShape::new("high", "decimal").optional(),
        ];
        static SHAPE: RecordShape<'static> = RecordShape::new("Interval", FIELDS);
        &SHAPE
    };
}

/// A map of the two ends, each of which may be absent.
impl Decode for Interval {
    fn decode<'t>(decoder: &mut Decoder<'t>, node: Node<'t>) -> Option<Self> {
        let mut values = [0; 2];
        let slots = decoder.record(node, Self::SHAPE, &mut values)?;
        let (low, high) = (decoder.optional(&slots, 0), decoder.optional(&slots, 1));
        Some(Self { low: low?, high: high? })
    }
}

/// A value, or null.
impl<T: Decode> Decode for Option<T> {
    fn decode<'t>(decoder: &mut Decoder<'t>, node: Node<'t>) -> Option<Self> {
        if node.is_null() { Some(None) } else { T::decode(decoder, node).map(Some) }
    }
}

/// A list. Each item is read, whatever is wrong with the others.
impl<T: Decode> Decode for Vec<T> {
    fn decode<'t>(decoder: &mut Decoder<'t>, node: Node<'t>) -> Option<Self> {
        if node.kind() != Kind::Seq {
            return decoder.wrong_type(node, "a list");
        }
        let mut values = Some(Self::new());
        for item in node.items() {
            match (T::decode(decoder, item), &mut values) {
                (Some(value), Some(values)) => values.push(value),
                _ => values = None,
            }
        }
        values
    }
}

impl<T: Decode> Decode for Box<T> {
    fn decode<'t>(decoder: &mut Decoder<'t>, node: Node<'t>) -> Option<Self> {
        T::decode(decoder, node).map(Self::new)
    }

    fn terms() -> Option<&'static dyn Terms> {
        T::terms()
    }
}

impl<'t> Decoder<'t> {
    /// Reports a node that is not what its field holds.
    pub fn wrong_type<T>(&mut self, node: Node<'t>, expected: &str) -> Option<T> {
        self.mistyped(node, messages::wrong_type(node, expected))
    }

    /// Reports a node that is not text.
    pub(super) fn not_text<T>(&mut self, node: Node<'t>, expected: &str) -> Option<T> {
        self.mistyped(node, messages::not_text(node, expected))
    }

    /// A text.
    pub fn text(&mut self, node: Node<'t>) -> Option<&'t str> {
        match node.as_str() {
            Some(text) => Some(text),
            None => self.not_text(node, "a text"),
        }
    }

    /// An absolute `http` or `https` address.
    pub fn url(&mut self, node: Node<'t>) -> Option<&'t str> {
        let text = self.text(node)?;
        self.valued(node, url::check(text).map(|()| text))
    }

    pub(super) fn number<T>(
        &mut self,
        node: Node<'t>,
        expected: &str,
        parse: impl Fn(&str) -> Result<T, ValueError>,
    ) -> Option<T> {
        let result = (node.kind() == Kind::Number).then(|| parse(node.text()));
        match result {
            Some(Err(error)) if error.code == Code::OUT_OF_RANGE => self.valued(node, Err(error)),
            Some(Ok(number)) => Some(number),
            Some(Err(_)) | None => self.mistyped(node, messages::not_a_number(node, expected)),
        }
    }

    fn valued<T>(&mut self, node: Node<'t>, result: Result<T, ValueError>) -> Option<T> {
        result.map_err(|error| self.report(messages::bad_value(node, error))).ok()
    }
}
