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

    /// The member that was noted last.
    pub(crate) fn member(&self) -> usize {
        self.0.get()
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
                let blamed = in_hand.member();
                // What is left out already is not the cause.
                let is_known = failures.insert(blamed, *finding).is_some();
                let Some(member) = members.get_mut(blamed) else { break };
                if is_known || failures.len() > MOST_LEFT_OUT {
                    break;
                }
                // The places of the others stay as they are.
                member.document = &nothing;
            }
        }
    }
    (T::default(), failures)
}

#[cfg(test)]
mod tests {
    use super::together;
    use crate::{document::Document, file::LoadedFile, kept::KeptFile, member::Member};

    #[test]
    fn a_comparison_that_fails_again_and_again_ends() {
        let file = KeptFile::from(LoadedFile::open("nothing.yaml".as_ref()));
        let document = Document::default();
        let member = Member {
            file: &file,
            tree: None,
            document: &document,
            checked: true,
            adds: false,
            is_whole: false,
        };
        let members = [member, member];
        let (value, failures) = together(&members, |members, in_hand| -> usize {
            in_hand.take(1);
            assert!(members.is_empty(), "an injected fault");
            1
        });
        assert_eq!((value, failures.len()), (0, 1));
        let (value, failures) = together(&members, |members, _| members.len());
        assert_eq!((value, failures.len()), (2, 0));
    }
}
