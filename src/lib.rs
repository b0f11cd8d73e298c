//! Diplomatic relations as code.
