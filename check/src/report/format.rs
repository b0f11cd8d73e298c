//! The formats of findings: each is a file beside this one, and a line in [`FORMATS`].

use std::fmt::Debug;

use super::{
    concise::Concise,
    json::Json,
    printing::{MOST, Printing},
    text::Text,
};

/// Every format of findings, the default first.
pub const FORMATS: &[&dyn Format] = &[&Text, &Concise, &Json];

/// A format of findings.
pub trait Format: Debug + Sync {
    /// Its name: the value of `--format`.
    fn name(&self) -> &'static str;

    /// What it is, in a few words for `--help`.
    fn about(&self) -> &'static str;

    /// The number of findings that it has unless the run asks for another.
    fn most(&self) -> usize {
        MOST
    }

    /// Whether it has colours where the output shows them.
    fn has_colours(&self) -> bool {
        false
    }

    /// Writes what is printed. [`Printing::each`] renders the findings one by one, and gives all
    /// formats the same limit and the same protection from a panic.
    fn write(&self, printing: &Printing<'_>, out: &mut dyn Sink);
}

/// Where a format writes to.
pub trait Sink {
    /// Writes a text to the output.
    fn write(&mut self, text: &str);

    /// Writes a text to the output for errors, after what has been written so far.
    fn complain(&mut self, text: &str);
}

/// Both outputs in one text.
impl Sink for String {
    fn write(&mut self, text: &str) {
        self.push_str(text);
    }

    fn complain(&mut self, text: &str) {
        self.push_str(text);
    }
}

/// The format with this name.
pub fn format(name: &str) -> Option<&'static dyn Format> {
    FORMATS.iter().copied().find(|format| format.name() == name)
}
