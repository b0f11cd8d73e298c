//! The fields of an ontology that hold a level.

use comity_ontology::model::{Model, Part, TypeRef};

use crate::{Found, Term};

/// The fields of level, each once: its name and its vocabulary.
pub(super) fn axes(model: &Model) -> Vec<(&str, usize)> {
    let mut axes = Vec::new();
    for (_, field) in model.records.iter().flat_map(|record| record.parts(Part::Level)) {
        if let TypeRef::Vocabulary(vocabulary) = field.ty
            && !axes.contains(&(field.name.as_str(), vocabulary))
        {
            axes.push((field.name.as_str(), vocabulary));
        }
    }
    axes
}

/// The level of the same vocabulary that a claim says was given up for this one.
pub(crate) fn former<'c>(found: Found<'c>, level: Term<'_>) -> Option<Term<'c>> {
    let former = found.part(Part::Former).filter_map(|it| it.term(&found.corpus.model));
    former.into_iter().find(|former| former.key().0 == level.key().0)
}
