//! Whether the dates of a claim are in the text, by where what is missing from them comes from,
//! and whether what it names is, and whether it has words for the terms of the claim.

mod claims;
mod dates;
mod terms;
mod world;
