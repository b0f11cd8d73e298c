//! How much is wrong with a document.

use comity_tree::{Finding, Severity};

/// How many findings there are: those without a verdict, the errors, and all.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Weight([usize; 3]);

impl Weight {
    /// The weight of some findings.
    pub(super) fn of<'f>(findings: impl IntoIterator<Item = &'f Finding>) -> Self {
        let mut weight = [0; 3];
        for finding in findings {
            weight[0] += usize::from(finding.undecided);
            weight[1] += usize::from(finding.severity == Severity::Error);
            weight[2] += 1;
        }
        Self(weight)
    }

    /// Whether there is more of anything.
    pub(super) fn exceeds(self, other: Self) -> bool {
        self.0.iter().zip(other.0).any(|(own, other)| *own > other)
    }
}
