//! Whether what a claim says stands in the text that it cites.
//!
//! The ranges of a claim are brought to one form ([words]), and [numbers] and [dates] are read out of them.

pub mod dates;
pub mod numbers;
pub mod words;
