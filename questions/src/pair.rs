//! What concerns two actors.

use std::collections::BTreeSet;

use comity_ontology::model::FieldPart;

use crate::{ClaimCorpus, Entity, EntityError, FoundClaim, mention::each_reference};

/// Two actors, in the order in which they were asked for.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Pair<'c> {
    pub(crate) a: Entity<'c>,
    pub(crate) b: Entity<'c>,
}

impl<'c> Pair<'c> {
    pub(crate) fn find(corpus: &'c ClaimCorpus, a: &str, b: &str) -> Result<Self, EntityError> {
        Ok(Self { a: corpus.actor(a)?, b: corpus.actor(b)? })
    }

    /// The ids of both.
    pub(crate) fn ids(self) -> [&'c str; 2] {
        [self.a.id(), self.b.id()]
    }

    /// Whether both are parties of a claim.
    pub(crate) fn are_parties(self, found: FoundClaim<'_>) -> bool {
        let is_party =
            |id: &str| found.part(FieldPart::Parties).any(|value| value.text() == Some(id));
        self.ids().into_iter().all(is_party)
    }

    /// Whether a claim is about both, whatever others it is about. Who says it does not count.
    ///
    /// A level concerns its parties. Anything else concerns those that it names, those that the
    /// entries which it names name in turn, and those to whom they belong: a minister acts for the
    /// state.
    pub(crate) fn concerns(self, found: FoundClaim<'c>) -> bool {
        let corpus = found.corpus;
        let model = &corpus.model;
        if found.item().record(model).parts(FieldPart::Level).next().is_some() {
            return self.are_parties(found);
        }
        let is_actor = |scalar: usize| corpus.roles.actors.contains(&scalar);
        let mut actors: BTreeSet<(usize, &str)> = BTreeSet::new();
        each_reference(model, found.item(), &mut |reference| {
            let key = (reference.scalar, reference.id);
            if reference.is_of_speakers {
                return;
            }
            if is_actor(reference.scalar) {
                actors.insert(key);
            } else if let Some(entity) = corpus.entry(reference.scalar, reference.id) {
                each_reference(model, entity.item(), &mut |inner| {
                    if is_actor(inner.scalar) {
                        actors.insert((inner.scalar, inner.id));
                    }
                });
            }
        });
        let mut next: Vec<(usize, &str)> = actors.iter().copied().collect();
        while let Some((scalar, id)) = next.pop() {
            let Some(entity) = corpus.entry(scalar, id) else { continue };
            let owners = entity.owners().map(|owner| (scalar, owner));
            next.extend(owners.filter(|&owner| actors.insert(owner)));
        }
        let has = |it: Entity<'_>| actors.contains(&(it.scalar_index(), it.id()));
        has(self.a) && has(self.b)
    }
}
