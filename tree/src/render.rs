//! Findings as annotated snippets.
