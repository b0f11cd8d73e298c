//! Which fields tell how strong a claim is.

use comity_ontology::model::{FieldPart, Model, TypeRef};

use crate::evidence::Claim;

/// Whether a field of a claim tells how strong it is: its mode, its polarity, or the manner for
/// which a statement has words of its own, as a degree or a condition.
pub(super) fn is_of_strength(model: &Model, claim: &Claim<'_>, field: &str) -> bool {
    let Some((_, field)) = model.records[claim.record].field(field) else { return false };
    match field.part {
        Some(FieldPart::Mode | FieldPart::Polarity) => true,
        Some(FieldPart::Manner) => has_words(model, field.ty),
        _ => false,
    }
}

/// Whether the words of a term of a type, or of a field of it, are to be reflected.
fn has_words(model: &Model, ty: TypeRef) -> bool {
    let in_vocabulary = |ty: TypeRef| matches!(ty, TypeRef::Vocabulary(of) if model.vocabularies[of].terms.iter().any(|term| term.exhaustive));
    match ty {
        TypeRef::Record(of) => model.records[of].fields.iter().any(|field| in_vocabulary(field.ty)),
        ty => in_vocabulary(ty),
    }
}
