//! What the tests of several crates use.
//!
//! [`Dice`] that roll the same in every run, documents [grown](grow) from an ontology and
//! [mutants] of them, throwaway [folders](Folder), and [runs](Ran) of a command. Failures panic,
//! since only tests call this.

mod dice;
mod folder;
pub mod grow;
pub mod mutants;
pub mod places;
mod ran;

pub use dice::Dice;
pub use folder::Folder;
pub use ran::{Ran, run};
