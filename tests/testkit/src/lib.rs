//! What the tests of several crates use.
//!
//! [`Dice`] that roll the same in every run, documents [grown](grow) from an ontology or [made] of
//! it, [mutants] of them, documents that [break](mod@breaking) rules, throwaway [folders](Folder),
//! [runs](Ran) of a command, and the [limit](assert_headline) of messages. Failures panic, since
//! only tests call this.

pub mod breaking;
mod dice;
mod folder;
pub mod grow;
mod headline;
pub mod made;
pub mod mutants;
pub mod places;
mod ran;

pub use dice::Dice;
pub use folder::Folder;
pub use headline::assert_headline;
pub use ran::{Ran, run};
