//! What of a claim is in the text that it cites.

/// Whether the values of a field or type are in the ranges that a claim rests on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Stated {
    /// As the type says: dates and numbers do, other built-in types do not.
    #[default]
    Inherited,
    /// They do not.
    No,
    /// They do.
    Yes,
    /// They do, and so do words of this term: indices of its vocabulary and of the term in it.
    With(usize, usize),
}

/// How the dates of a record come out of the text, if this term says how they were arrived at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateSource {
    /// All of a date is there.
    Explicit,
    /// What is missing comes from the day on which the source was published.
    Publication,
    /// What is missing comes from other dates in the ranges.
    Ranges,
    /// The date is that of a thing with a life span, which is named there.
    LifeSpan,
    /// The text does not give it.
    Free,
}
