//! Checked texts and numbers.

use super::{LocalizedText, Location};

pub use crate::pattern::Pattern;

/// What a scalar is a restriction of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ScalarBase {
    /// A text.
    Text,
    /// A whole number.
    Integer,
    /// A decimal number.
    Decimal,
}

/// A checked text or number.
#[derive(Clone, Debug)]
pub struct Scalar {
    /// Its name.
    pub name: String,
    /// What it is.
    pub definition: LocalizedText,
    /// What it is a restriction of.
    pub base: ScalarBase,
    /// The pattern that the whole text must match.
    pub pattern: Option<Pattern>,
    /// Least number, with its digits as written.
    pub min: Option<String>,
    /// Greatest number, with its digits as written.
    pub max: Option<String>,
    /// Least length in code points.
    pub min_length: Option<u32>,
    /// Greatest length in code points.
    pub max_length: Option<u32>,
    /// Whether values of it are in the text that a claim cites.
    pub stated: bool,
    /// Examples as written.
    pub examples: Vec<String>,
    /// Where it is defined.
    pub location: Location,
}
