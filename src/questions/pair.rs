//! What concerns two actors.

use std::collections::BTreeSet;

use crate::bilateral::{Actor, Claim};
use crate::corpus::Corpus;

use super::NameError;
use super::mention::{each_reference, each_reference_of};

/// Two actors, in the order in which they were asked for.
#[derive(Clone, Copy, Debug)]
pub(super) struct Pair<'c> {
    pub(super) a: &'c Actor,
    pub(super) b: &'c Actor,
}

impl<'c> Pair<'c> {
    pub(super) fn find(corpus: &'c Corpus, a: &str, b: &str) -> Result<Self, NameError> {
        Ok(Self { a: corpus.find_actor(a)?, b: corpus.find_actor(b)? })
    }

    /// The ids of both.
    pub(super) fn ids(&self) -> [&'c str; 2] {
        [self.a.id.as_str(), self.b.id.as_str()]
    }

    /// Whether both are in a list of ids.
    pub(super) fn both_in(&self, ids: &[crate::bilateral::ActorId]) -> bool {
        self.ids().iter().all(|id| ids.iter().any(|other| other.as_str() == *id))
    }

    /// Whether a claim is about both, whatever others it is about. Who says it does not count.
    ///
    /// Somebody who belongs to an actor represents it: a minister for the state. So does what the
    /// registry says of the project, agreement, event, dispute or place that the claim names.
    pub(super) fn concerns(&self, corpus: &'c Corpus, claim: &'c Claim) -> bool {
        let mut actors = BTreeSet::new();
        each_reference(claim, &mut |reference| {
            if reference.path.first() == Some(&"attribution") {
                return;
            }
            if reference.scalar == "ActorId" {
                actors.insert(reference.id);
            } else if let Some(entity) = corpus.entity_of(reference.scalar, reference.id) {
                each_reference_of(entity, &mut |inner| {
                    if inner.scalar == "ActorId" {
                        actors.insert(inner.id);
                    }
                });
            }
        });
        let mut next: Vec<&str> = actors.iter().copied().collect();
        while let Some(id) = next.pop() {
            let of = corpus.actor(id).map_or(&[][..], |actor| &actor.of);
            next.extend(of.iter().map(AsRef::as_ref).filter(|id| actors.insert(id)));
        }
        self.ids().iter().all(|id| actors.contains(id))
    }
}
