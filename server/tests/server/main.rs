//! An editor, scripted: messages go in, and what matters of what comes out is compared.

mod client;
mod diagnostics;
mod knowledge;
mod lifecycle;
