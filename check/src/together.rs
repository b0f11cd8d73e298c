//! Documents compared with each other, without those on which this fails.

use std::{cell::Cell, collections::BTreeMap};

use comity_tree::Finding;

use crate::{document::Document, isolate::isolate, member::Member};

/// What failed, as findings on the members of a run, by their index.
pub(crate) type Failures = BTreeMap<usize, Finding>;

/// How many documents are left out because comparing them failed, before all are.
const MOST_LEFT_OUT: usize = 16;

/// The member whose facts are being used: a panic is reported on its file.
#[derive(Debug, Default)]
pub(crate) struct InHand(Cell<usize>);

impl InHand {
    /// Notes that the facts of a member are used from here on.
    pub(crate) fn take(&self, member: usize) {
        self.0.set(member);
    }
}

/// Compares the members of a run. A member on which this panics is reported and left out, and the
/// others are compared.
pub(crate) fn together<T: Default>(
    members: &[Member<'_>],
    compare: impl Fn(&[Member<'_>], &InHand) -> T,
) -> (T, Failures) {
    let nothing = Document::default();
    let mut members = members.to_vec();
    let mut failures = Failures::new();
    loop {
        let in_hand = InHand::default();
        match isolate(|| compare(&members, &in_hand)) {
            Ok(value) => return (value, failures),
            Err(finding) => {
                let blamed = in_hand.0.get();
                failures.insert(blamed, *finding);
                let Some(member) = members.get_mut(blamed) else { break };
                if failures.len() > MOST_LEFT_OUT {
                    break;
                }
                // The places of the others stay as they are.
                member.document = &nothing;
            }
        }
    }
    (T::default(), failures)
}
