//! What readers find in texts of each language, and what they must not find.

mod recognizers;
