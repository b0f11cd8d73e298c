//! What scalars have in common.

use std::fmt;

use comity_tree::{
    Code,
    value::{Decimal, ValueError, integer},
};

use crate::shape::{NumberShape, TextShape};

/// A value that is not one of its scalar, with the words of the finding that a document would get.
///
/// ```
/// use comity::bilateral::{ActorId, Offset};
///
/// let error = "Norway!".parse::<ActorId>().unwrap_err();
/// assert_eq!((error.scalar(), error.code().name), ("ActorId", "bad-form"));
/// assert!(error.to_string().starts_with("`Norway!` does not have the form of `ActorId`; the form is"));
/// assert_eq!(Offset::try_from(-1_i64).unwrap_err().code().name, "out-of-range");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotOfScalar {
    scalar: &'static str,
    error: ValueError,
}

impl NotOfScalar {
    /// The name of the scalar.
    pub fn scalar(&self) -> &'static str {
        self.scalar
    }

    /// The code of the finding.
    pub fn code(&self) -> &'static Code {
        self.error.code
    }

    /// What is wrong, lower case, without a full stop.
    pub fn message(&self) -> &str {
        &self.error.message
    }

    /// The form that is expected, with an example; empty if the message contains it.
    pub fn help(&self) -> &str {
        &self.error.help
    }
}

impl fmt::Display for NotOfScalar {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.message())?;
        if self.help().is_empty() { Ok(()) } else { write!(f, "; {}", self.help()) }
    }
}

impl std::error::Error for NotOfScalar {}

/// Checks a text.
#[doc(hidden)]
pub fn checked_text(shape: &TextShape<'static>, text: &str) -> Result<(), NotOfScalar> {
    shape.check(text).map_err(|error| NotOfScalar { scalar: shape.name, error })
}

/// A number that a scalar wraps.
#[doc(hidden)]
pub trait Number: Copy + Into<Decimal> {
    /// Reads a number as documents write it.
    fn read(text: &str) -> Result<Self, ValueError>;
}

impl Number for i64 {
    fn read(text: &str) -> Result<Self, ValueError> {
        integer::parse(text)
    }
}

impl Number for Decimal {
    fn read(text: &str) -> Result<Self, ValueError> {
        Self::parse(text)
    }
}

/// Checks a number.
#[doc(hidden)]
pub fn checked_number<N: Number>(
    shape: &NumberShape<'static>,
    number: N,
) -> Result<N, NotOfScalar> {
    let checked = shape.check(number.into()).map(|()| number);
    checked.map_err(|error| NotOfScalar { scalar: shape.name, error })
}

/// Reads and checks a number; also one that another type of number is displayed as.
#[doc(hidden)]
pub fn read_number<N: Number>(shape: &NumberShape<'static>, text: &str) -> Result<N, NotOfScalar> {
    let number = N::read(text).map_err(|error| NotOfScalar { scalar: shape.name, error })?;
    checked_number(shape, number)
}
