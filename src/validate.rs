//! Every check on a value that was made in code.

mod tree;

use std::fmt;

use comity_tree::{
    Finding, Severity,
    decode::{Decode, decode_unread},
};

use crate::view::Reflect;

/// Checks a value that was made in code as if it had been read: the form of its scalars, its
/// rules, its ids and references, whatever ontology it is of.
///
/// ```
/// use comity::bilateral::Evidence;
///
/// let evidence = Evidence::new(5.try_into()?, 2.try_into()?, "5f1c09ab".parse()?);
/// let invalid = comity::validate(&evidence).unwrap_err();
/// assert_eq!(invalid.findings()[0].code, "evidence-range-ascends");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// References are resolved if the value is a document or contains one. A part of a document that is
/// validated alone may refer to what is elsewhere in it.
///
/// # Errors
///
/// All findings, if one of them is an error; warnings of a sound value are dropped. [`check`]
/// returns them too.
pub fn validate<T: Reflect + Decode>(value: &T) -> Result<(), Invalid> {
    let findings = check(value);
    let is_sound = findings.iter().all(|finding| finding.severity < Severity::Error);
    if is_sound { Ok(()) } else { Err(Invalid { findings }) }
}

/// All findings on a value that was made in code, in the order of the value: those of [`validate`],
/// and warnings.
///
/// The place of a finding is its [`path`](Finding::path), a JSON Pointer. There is no text, so that
/// its `span` is empty, and a related place is a JSON Pointer behind the message.
pub fn check<T: Reflect + Decode>(value: &T) -> Vec<Finding> {
    let tree = match tree::of(value) {
        Ok(tree) => tree,
        Err(finding) => return vec![*finding],
    };
    let (_, mut findings) = decode_unread::<T>(&tree);
    tree::place(&tree, &mut findings);
    findings
}

/// Everything that is wrong with a value.
///
/// `Display` and `Debug` print one finding a line, as `path: severity[code]: message; help`. An
/// error on the value itself has no path.
#[derive(Clone, PartialEq, Eq)]
pub struct Invalid {
    findings: Vec<Finding>,
}

impl Invalid {
    /// The findings, in the order of the value.
    pub fn findings(&self) -> &[Finding] {
        &self.findings
    }

    /// The findings.
    pub fn into_findings(self) -> Vec<Finding> {
        self.findings
    }
}

impl fmt::Display for Invalid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (i, finding) in self.findings.iter().enumerate() {
            if i > 0 {
                f.write_str("\n")?;
            }
            f.write_str(&finding.line(&finding.path))?;
        }
        Ok(())
    }
}

// By hand: this is what a `main` that returns errors prints.
impl fmt::Debug for Invalid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl std::error::Error for Invalid {}
