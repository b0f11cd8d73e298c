//! One file's crash is not the run's.

use std::panic::{AssertUnwindSafe, catch_unwind};

use comity_tree::{Finding, Span};

use crate::codes;

/// Runs `work`; a panic in it becomes a finding.
///
/// # Errors
///
/// `internal-error`, which makes the run undecided.
pub(crate) fn isolate<T>(work: impl FnOnce() -> T) -> Result<T, Box<Finding>> {
    // What `work` shares with other files is read, or filled in whole values at a time: a panic
    // leaves none of it torn.
    catch_unwind(AssertUnwindSafe(work)).map_err(|_| {
        let message = "the checker failed on this file, so it was not checked";
        let finding = Finding::new(codes::INTERNAL_ERROR, Span::at(0), message)
            .help("this is a bug in comity; please report it with the file");
        Box::new(finding)
    })
}

#[cfg(test)]
mod tests {
    use super::isolate;
    use crate::verdict::Verdict;

    #[test]
    fn a_panic_is_a_finding_without_a_verdict() {
        let nothing: Vec<u8> = Vec::new();
        let finding = isolate(|| nothing[1]).unwrap_err();
        assert_eq!(Verdict::of(&finding, false), Verdict::Undecided);
        assert_eq!(isolate(|| 1).unwrap(), 1);
    }
}
