//! What scalars have in common.

use std::fmt;

use comity_tree::value::Decimal;

use crate::shape::{NumberShape, TextShape};

/// A value that is not one of its scalar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotOfScalar {
    scalar: &'static str,
    why: String,
}

impl NotOfScalar {
    /// Checks a text.
    ///
    /// # Errors
    ///
    /// The text does not have the form or the length that the scalar asks for.
    pub fn check(shape: &TextShape<'static>, text: &str) -> Result<(), Self> {
        shape.refuse(text).map_or(Ok(()), |why| Err(Self { scalar: shape.name, why }))
    }

    /// Checks a number.
    ///
    /// # Errors
    ///
    /// The number lies outside the scalar's range.
    pub fn check_number(shape: &NumberShape<'static>, number: Decimal) -> Result<(), Self> {
        if shape.holds(number) {
            return Ok(());
        }
        Err(Self { scalar: shape.name, why: format!("{number} is out of range") })
    }
}

impl fmt::Display for NotOfScalar {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "not a `{}`: {}", self.scalar, self.why)
    }
}

impl std::error::Error for NotOfScalar {}
