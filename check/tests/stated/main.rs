//! Whether the dates of a claim are in the text, by where what is missing from them comes from,
//! and whether what it names is.

mod claims;
mod dates;
mod world;
