//! Fixes tried on one document, to find out which of them are good.

use comity_tree::{Applicability, Finding, Fix};

use super::{
    plan::{apply, choose},
    weight::Weight,
};
use crate::{document::Checker, file::LoadedFile};

/// The most times that one document is checked in a round.
const TRIES: usize = 256;

/// How often what a fix uncovers is fixed in turn, before the fix counts as bad.
const DEPTH: usize = 3;

/// A document that is checked for itself with some of its fixes.
pub(super) struct Trial<'c> {
    checker: &'c Checker<'c>,
    file: &'c LoadedFile,
    up_to: Applicability,
    weight: Weight,
    left: usize,
}

impl<'c> Trial<'c> {
    pub(super) fn new(
        checker: &'c Checker<'c>,
        file: &'c LoadedFile,
        up_to: Applicability,
    ) -> Self {
        let weight = Weight::of(&checker.examine(file).document.findings);
        Self { checker, file, up_to, weight, left: TRIES }
    }

    /// The text with the good fixes, and how many these are; `None` if there are none.
    pub(super) fn run(mut self, findings: &[Finding]) -> Option<(String, usize)> {
        let fixes = choose(findings, self.up_to);
        let good = self.good(&fixes);
        let (text, more) = self.settled(&good)?;
        let is_changed = !good.is_empty() && text != self.file.source.text;
        is_changed.then_some((text, good.len() + more))
    }

    /// Those of some fixes that leave the document no worse.
    fn good<'f>(&mut self, fixes: &[&'f Fix]) -> Vec<&'f Fix> {
        if fixes.is_empty() || self.left == 0 {
            return Vec::new();
        }
        self.left -= 1;
        if self.settled(fixes).is_some() {
            return fixes.to_vec();
        }
        let (before, after) = fixes.split_at(fixes.len() / 2);
        if before.is_empty() {
            return Vec::new();
        }
        let mut good = self.good(before);
        good.extend(self.good(after));
        good
    }

    /// The text with some fixes and with those of what they uncover, and how many the latter are;
    /// `None` if there is more wrong with it than with the document.
    ///
    /// A wrong kind keeps an entry from being checked, so that correcting it may uncover more.
    fn settled(&self, fixes: &[&Fix]) -> Option<(String, usize)> {
        let mut file = self.file.clone();
        file.source.text = apply(&file.source.text, fixes)?;
        let mut more = 0;
        for _ in 0..=DEPTH {
            let examined = self.checker.examine(&file);
            examined.tree?;
            let findings = examined.document.findings;
            if !Weight::of(&findings).exceeds(self.weight) {
                return Some((file.source.text, more));
            }
            let next = choose(&findings, self.up_to);
            more += next.len();
            let text = apply(&file.source.text, &next)?;
            if text == file.source.text {
                return None;
            }
            file.source.text = text;
        }
        None
    }
}
