//! Whether what a claim says stands in the text: the readers one by one, and then together.

mod dates;
mod numbers;
