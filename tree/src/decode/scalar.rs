//! Checked texts and numbers.

use super::{
    Decoder, Form,
    shape::{NumberShape, TextShape},
};
use crate::{
    Node, messages,
    value::{Decimal, ValueError, integer},
};

impl<'t> Decoder<'t> {
    /// A scalar over text: the `Decode` of each of them.
    pub fn checked_text(&mut self, node: Node<'t>, shape: &TextShape<'_>) -> Option<&'t str> {
        let text = self.text(node)?;
        self.checked(node, shape.check(text).map(|()| text))
    }

    /// A scalar over whole numbers.
    pub fn checked_integer(&mut self, node: Node<'t>, shape: &NumberShape<'_>) -> Option<i64> {
        let number = self.number(node, "a whole number", integer::parse)?;
        if shape.admits(number) {
            return Some(number);
        }
        self.checked(node, shape.check(Decimal::from(number)).map(|()| number))
    }

    /// A scalar over decimal numbers.
    pub fn checked_decimal(&mut self, node: Node<'t>, shape: &NumberShape<'_>) -> Option<Decimal> {
        let number = self.number(node, "a number", Decimal::parse)?;
        self.checked(node, shape.check(number).map(|()| number))
    }

    /// What is wrong with a scalar is wrong however its text is written.
    fn checked<T>(&mut self, node: Node<'t>, result: Result<T, ValueError>) -> Option<T> {
        result.map_err(|error| self.report(error.at(node.span()).node(node.index()))).ok()
    }
}

impl<'s> TextShape<'s> {
    fn violated_form(&self, text: &str) -> Option<&'s dyn Form> {
        self.pattern.filter(|pattern| !pattern.matches(text))
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

    /// Checks a text.
    ///
    /// # Errors
    ///
    /// The text does not have the form or the length that the scalar requires.
    #[inline]
    pub fn check(&self, text: &str) -> Result<(), ValueError> {
        if let Some(form) = self.violated_form(text) {
            return Err(messages::bad_form(text, self.name, form, self.example));
        }
        let Some((min, max)) = self.violated_length(text) else { return Ok(()) };
        let what = format!("the length of `{}`", self.name);
        Err(messages::out_of_range(&what, min.as_deref(), max.as_deref()))
    }
}

impl NumberShape<'_> {
    /// Whether a whole number is within bounds that are whole and have few digits.
    #[inline]
    fn admits(&self, number: i64) -> bool {
        let is_within = |bound: Option<&str>, test: fn(&i64, &i64) -> bool| {
            let Some(text) = bound else { return true };
            integer::plain(text).is_some_and(|bound| test(&number, &bound))
        };
        is_within(self.min, i64::ge) && is_within(self.max, i64::le)
    }

    /// Checks a number.
    ///
    /// # Errors
    ///
    /// The number is outside the scalar's range.
    pub fn check(&self, number: Decimal) -> Result<(), ValueError> {
        // The linter has read the bounds, so a bound that cannot be read cannot occur.
        let bound = |text: Option<&str>| text.and_then(|text| Decimal::parse(text).ok());
        let is_sound = bound(self.min).is_none_or(|min| number >= min)
            && bound(self.max).is_none_or(|max| number <= max);
        if is_sound {
            return Ok(());
        }
        let what = format!("`{}`", self.name);
        Err(messages::out_of_range(&what, self.min, self.max))
    }
}
