//! The types that come with the language.

use super::{Decode, Decoder};
use crate::value::{Date, Decimal, ValueError, integer, url};
use crate::{Code, Kind, Node, messages};

impl Decode for String {
    fn decode<'t>(decoder: &mut Decoder<'t>, node: Node<'t>) -> Option<Self> {
        decoder.text(node).map(str::to_owned)
    }
}

impl Decode for bool {
    fn decode<'t>(decoder: &mut Decoder<'t>, node: Node<'t>) -> Option<Self> {
        match (node.kind(), node.text()) {
            (Kind::Bool | Kind::Plain, "true") => Some(true),
            (Kind::Bool | Kind::Plain, "false") => Some(false),
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
            // JSON and TOML write a year as a number.
            Kind::Number => text.len() == 4 && text.bytes().all(|byte| byte.is_ascii_digit()),
            Kind::Map | Kind::Seq | Kind::Bool | Kind::Null => false,
        };
        if !readable {
            return decoder.wrong_type(node, "a date (EDTF text)");
        }
        decoder.valued(node, Self::parse(text))
    }
}

impl<T: Decode> Decode for Box<T> {
    fn decode<'t>(decoder: &mut Decoder<'t>, node: Node<'t>) -> Option<Self> {
        T::decode(decoder, node).map(Self::new)
    }
}

impl<'t> Decoder<'t> {
    /// Reports a node that is not what its field holds.
    pub fn wrong_type<T>(&mut self, node: Node<'t>, expected: &str) -> Option<T> {
        self.report(messages::wrong_type(node, expected));
        None
    }

    /// A text.
    pub fn text(&mut self, node: Node<'t>) -> Option<&'t str> {
        match node.as_str() {
            Some(text) => Some(text),
            None => self.wrong_type(node, "a text"),
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
        if !matches!(node.kind(), Kind::Number | Kind::Plain) {
            return self.wrong_type(node, expected);
        }
        match parse(node.text()) {
            Err(error) if error.code != Code::OUT_OF_RANGE => self.wrong_type(node, expected),
            result => self.valued(node, result),
        }
    }

    fn valued<T>(&mut self, node: Node<'t>, result: Result<T, ValueError>) -> Option<T> {
        result.map_err(|error| self.report(messages::bad_value(node, error))).ok()
    }
}
