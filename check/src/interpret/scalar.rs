//! Texts, numbers and dates: the types that come with the language, and scalars.

use comity_ontology::model::{Scalar, ScalarBase};
use comity_tree::{
    Code, Kind, Node,
    value::{Date, Decimal, ValueError, integer, url},
};

use super::Pass;
use comity::messages;

impl<'t> Pass<'_, 't> {
    pub(super) fn text(&mut self, node: Node<'t>) -> bool {
        self.text_of(node).is_some()
    }

    pub(super) fn boolean(&mut self, node: Node<'t>) -> bool {
        match (node.kind(), node.text()) {
            (Kind::Bool | Kind::Plain, "true" | "false") => true,
            _ => self.refuse(messages::wrong_type(node, "`true` or `false`")),
        }
    }

    pub(super) fn integer(&mut self, node: Node<'t>) -> bool {
        self.integer_of(node).is_some()
    }

    pub(super) fn decimal(&mut self, node: Node<'t>) -> bool {
        self.decimal_of(node).is_some()
    }

    pub(super) fn date(&mut self, node: Node<'t>) -> bool {
        let text = node.text();
        let readable = match node.kind() {
            Kind::Str | Kind::Plain | Kind::DateTime => true,
            // A year stands in JSON and TOML as a number.
            Kind::Number => text.len() == 4 && text.bytes().all(|byte| byte.is_ascii_digit()),
            Kind::Map | Kind::Seq | Kind::Bool | Kind::Null => false,
        };
        if readable {
            self.valued(node, Date::parse(text)).is_some()
        } else {
            self.refuse(messages::wrong_type(node, "a date (EDTF text)"))
        }
    }

    pub(super) fn url(&mut self, node: Node<'t>) -> bool {
        let Some(text) = self.text_of(node) else { return false };
        self.valued(node, url::check(text)).is_some()
    }

    pub(super) fn scalar(&mut self, index: usize, node: Node<'t>) -> bool {
        let scalar = &self.model.scalars[index];
        match scalar.base {
            ScalarBase::Text => self.checked_text(scalar, node),
            ScalarBase::Integer => match self.integer_of(node) {
                Some(number) => self.in_range(scalar, node, number.into()),
                None => false,
            },
            ScalarBase::Decimal => match self.decimal_of(node) {
                Some(number) => self.in_range(scalar, node, number),
                None => false,
            },
        }
    }

    fn checked_text(&mut self, scalar: &Scalar, node: Node<'t>) -> bool {
        let Some(text) = self.text_of(node) else { return false };
        if let Some(pattern) = scalar.pattern.as_ref().filter(|pattern| !pattern.matches(text)) {
            let example = scalar.examples.first().map_or("", String::as_str);
            return self.refuse(messages::bad_form(node, &scalar.name, &pattern.source, example));
        }
        let Scalar { min_length, max_length, .. } = scalar;
        if min_length.is_none() && max_length.is_none() {
            return true;
        }
        let length = text.chars().count();
        let sound = min_length.is_none_or(|min| length >= min as usize)
            && max_length.is_none_or(|max| length <= max as usize);
        if sound {
            return true;
        }
        let what = format!("the length of `{}`", scalar.name);
        let min = min_length.filter(|min| *min > 0).map(|min| min.to_string());
        let max = max_length.map(|max| max.to_string());
        self.refuse(messages::out_of_range(node, &what, min.as_deref(), max.as_deref()))
    }

    fn in_range(&mut self, scalar: &Scalar, node: Node<'t>, number: Decimal) -> bool {
        // The linter has read the bounds, so a bound that cannot be read cannot occur.
        let bound =
            |text: &Option<String>| text.as_deref().and_then(|text| Decimal::parse(text).ok());
        let sound = bound(&scalar.min).is_none_or(|min| number >= min)
            && bound(&scalar.max).is_none_or(|max| number <= max);
        if sound {
            return true;
        }
        let what = format!("a {}", scalar.name);
        let (min, max) = (scalar.min.as_deref(), scalar.max.as_deref());
        self.refuse(messages::out_of_range(node, &what, min, max))
    }

    fn text_of(&mut self, node: Node<'t>) -> Option<&'t str> {
        let text = node.as_str();
        if text.is_none() {
            self.report(messages::wrong_type(node, "a text"));
        }
        text
    }

    fn integer_of(&mut self, node: Node<'t>) -> Option<i64> {
        self.number(node, "a whole number", integer::parse)
    }

    fn decimal_of(&mut self, node: Node<'t>) -> Option<Decimal> {
        self.number(node, "a number", Decimal::parse)
    }

    fn number<T>(
        &mut self,
        node: Node<'t>,
        expected: &str,
        parse: impl Fn(&str) -> Result<T, ValueError>,
    ) -> Option<T> {
        let parsed = matches!(node.kind(), Kind::Number | Kind::Plain).then(|| parse(node.text()));
        match parsed {
            Some(Ok(number)) => Some(number),
            Some(Err(error)) if error.code == Code::OUT_OF_RANGE => self.valued(node, Err(error)),
            _ => {
                self.report(messages::wrong_type(node, expected));
                None
            }
        }
    }

    fn valued<T>(&mut self, node: Node<'t>, result: Result<T, ValueError>) -> Option<T> {
        result.map_err(|error| self.report(messages::bad_value(node, error))).ok()
    }
}
