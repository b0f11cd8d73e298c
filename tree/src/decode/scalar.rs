//! Checked texts and numbers.

use super::shape::{NumberShape, TextShape};
use super::{Decoder, Form};
use crate::value::{Decimal, integer};
use crate::{Node, messages};

impl<'t> Decoder<'t> {
    /// A scalar over text: the `Decode` of each of them.
    pub fn checked_text(&mut self, node: Node<'t>, shape: &TextShape<'_>) -> Option<&'t str> {
        let text = self.text(node)?;
        let finding = if let Some(form) = shape.violated_form(text) {
            messages::bad_form(node, shape.name, form, shape.example)
        } else if let Some((min, max)) = shape.violated_length(text) {
            let what = format!("the length of `{}`", shape.name);
            messages::out_of_range(node, &what, min.as_deref(), max.as_deref())
        } else {
            return Some(text);
        };
        self.report(finding);
        None
    }

    /// A scalar over whole numbers.
    pub fn checked_integer(&mut self, node: Node<'t>, shape: &NumberShape<'_>) -> Option<i64> {
        let number = self.number(node, "a whole number", integer::parse)?;
        self.in_range(node, shape, Decimal::from(number)).then_some(number)
    }

    /// A scalar over decimal numbers.
    pub fn checked_decimal(&mut self, node: Node<'t>, shape: &NumberShape<'_>) -> Option<Decimal> {
        let number = self.number(node, "a number", Decimal::parse)?;
        self.in_range(node, shape, number).then_some(number)
    }

    fn in_range(&mut self, node: Node<'t>, shape: &NumberShape<'_>, number: Decimal) -> bool {
        let sound = shape.holds(number);
        if !sound {
            let what = format!("a {}", shape.name);
            self.report(messages::out_of_range(node, &what, shape.min, shape.max));
        }
        sound
    }
}

impl<'s> TextShape<'s> {
    fn violated_form(&self, text: &str) -> Option<&'s str> {
        self.pattern.filter(|pattern| !pattern.matches(text)).map(Form::source)
    }

    fn violated_length(&self, text: &str) -> Option<(Option<String>, Option<String>)> {
        if self.min_length == 0 && self.max_length == u32::MAX {
            return None;
        }
        // A code point takes one to four bytes.
        let bytes = text.len();
        if bytes.div_ceil(4) >= self.min_length as usize && bytes <= self.max_length as usize {
            return None;
        }
        let length = text.chars().count();
        let sound = length >= self.min_length as usize && length <= self.max_length as usize;
        let min = (self.min_length > 0).then(|| self.min_length.to_string());
        let max = (self.max_length < u32::MAX).then(|| self.max_length.to_string());
        (!sound).then_some((min, max))
    }

    /// Why a text is not of the scalar, if it is not.
    pub fn refuse(&self, text: &str) -> Option<String> {
        if let Some(form) = self.violated_form(text) {
            return Some(format!("`{text}` does not have the form {form}"));
        }
        self.violated_length(text).map(|_| format!("`{text}` is too short or too long"))
    }
}

impl NumberShape<'_> {
    /// Whether the number lies within the range.
    pub fn holds(&self, number: Decimal) -> bool {
        // The linter has read the bounds, so a bound that cannot be read cannot occur.
        let bound = |text: Option<&str>| text.and_then(|text| Decimal::parse(text).ok());
        bound(self.min).is_none_or(|min| number >= min)
            && bound(self.max).is_none_or(|max| number <= max)
    }
}
