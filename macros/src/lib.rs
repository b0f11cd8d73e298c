//! The procedural macros of comity.
