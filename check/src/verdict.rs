//! What a run comes to.

use comity_tree::{Code, Finding, Severity, Span};

/// What a run comes to; the worst of all its parts wins.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Verdict {
    /// Everything was looked at, and nothing is wrong.
    #[default]
    Clean,
    /// Something is wrong with the documents.
    Findings,
    /// The command is misused, or names nothing to look at.
    Misuse,
    /// Something could not be looked at or decided, so there is no verdict.
    Undecided,
}

impl Verdict {
    /// The status that the process ends with.
    pub const fn exit_code(self) -> u8 {
        match self {
            Self::Clean => 0,
            Self::Findings => 1,
            Self::Misuse => 2,
            Self::Undecided => 3,
        }
    }

    /// The word that reports use.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Clean => "clean",
            Self::Findings => "findings",
            Self::Misuse => "misuse",
            Self::Undecided => "undecided",
        }
    }

    /// What one finding of a built-in kind means for the run.
    pub fn of_code(code: &'static Code, strict: bool) -> Self {
        Self::of(&Finding::new(code, Span::at(0), ""), strict)
    }

    /// What one finding means for the run. With `strict`, a warning weighs as much as an error.
    pub fn of(finding: &Finding, strict: bool) -> Self {
        if finding.undecided {
            return Self::Undecided;
        }
        match finding.severity {
            Severity::Error => Self::Findings,
            Severity::Warning if strict => Self::Findings,
            Severity::Warning | Severity::Info => Self::Clean,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_could_not_be_decided_weighs_more_than_what_is_wrong() {
        assert!(Verdict::Undecided > Verdict::Misuse);
        assert!(Verdict::Misuse > Verdict::Findings);
        assert!(Verdict::Findings > Verdict::Clean);
    }

    #[test]
    fn a_warning_fails_a_strict_run_only() {
        let finding = Finding::new(Code::DEPRECATED_TERM, Span::at(0), "old");
        assert_eq!(Verdict::of(&finding, false), Verdict::Clean);
        assert_eq!(Verdict::of(&finding, true), Verdict::Findings);
    }

    #[test]
    fn a_file_that_cannot_be_read_is_no_verdict() {
        let finding = Finding::new(Code::UNREADABLE_FILE, Span::at(0), "it is a pipe");
        assert_eq!(Verdict::of(&finding, false).exit_code(), 3);
    }
}
