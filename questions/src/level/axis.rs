//! The fields of an ontology that hold a level.

use comity_ontology::model::{FieldPart, Model, TypeRef};

use crate::{FoundClaim, TermRef};

/// The fields of level, each once: its name and its vocabulary.
pub(super) fn axes(model: &Model) -> Vec<(&str, usize)> {
    let mut axes = Vec::new();
    for (_, field) in model.records.iter().flat_map(|record| record.parts(FieldPart::Level)) {
        if let TypeRef::Vocabulary(vocabulary) = field.ty
            && !axes.contains(&(field.name.as_str(), vocabulary))
        {
            axes.push((field.name.as_str(), vocabulary));
        }
    }
    axes
}

/// The level of the same vocabulary that a claim says was given up for this one.
pub(crate) fn former<'c>(found: FoundClaim<'c>, level: TermRef<'_>) -> Option<TermRef<'c>> {
    let former = found.part(FieldPart::Former).filter_map(|it| it.term(&found.corpus.model));
    former.into_iter().find(|former| former.key().0 == level.key().0)
}
