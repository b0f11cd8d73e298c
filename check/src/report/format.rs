//! The seam of formats of findings.

use std::fmt::Debug;

use super::printing::{FAULT, MOST, Printing};
use crate::verdict::Verdict;

/// A format of findings.
pub trait ReportFormat: Debug + Sync {
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

impl Printing<'_> {
    /// Prints all of it; returns what the run comes to, a failure of the format included.
    pub fn print(&self, format: &dyn ReportFormat, out: &mut dyn Sink) -> Verdict {
        format.write(self, out);
        if let Some(listing) = self.listing.filter(|_| self.is_list_partial.get()) {
            out.complain(&format!(
                "error: the list of {} is not complete: {FAULT}\n",
                listing.name()
            ));
        }
        self.verdict()
    }
}
