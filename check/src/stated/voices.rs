//! Claims in the turn of a speaker that do not say who says them.

use comity_ontology::model::{Field, FieldPart, FieldRole, Model, TermEffect, TypeRef};
use comity_tree::{Finding, Kind, Node};

use super::{
    Prepared,
    lost::{Statements, id},
};
use crate::{codes, context::Entry, words::short};

impl Statements<'_, '_> {
    /// `speaker-left-out`: a claim within a turn, in a mode that is not that of a fact.
    ///
    /// A fact may be the source's own, which tells of an act within the words of a speaker.
    pub(super) fn speakers_left_out(&self) -> Vec<Finding> {
        let findings = self.claims.iter().filter_map(|claim| {
            let field = speakers_of(self.model, claim).filter(|field| {
                let given = claim.claim.node.get(&field.name);
                given
                    .is_none_or(|given| given.kind() == Kind::Seq && given.items().next().is_none())
            })?;
            if is_factual(self.model, claim)? {
                return None;
            }
            let turns = self.context.entries.iter().filter(|entry| entry.is_throughout);
            let mut turns = turns.filter(|turn| gives(self.model, turn, field));
            let turn = turns.find(|turn| turn.holds(claim.source, &claim.ranges))?;
            let node = id(self.model, claim).unwrap_or(claim.claim.node);
            Some(left_out(turn, field, node))
        });
        findings.collect()
    }
}

/// The field of a claim for who says it.
fn speakers_of<'m>(model: &'m Model, claim: &Prepared<'_, '_>) -> Option<&'m Field> {
    let fields = &model.records[claim.claim.record].fields;
    fields.iter().find(|field| field.part == Some(FieldPart::Speakers))
}

/// Whether a claim is put forward as a fact; `None` if it does not say how it is put forward.
fn is_factual(model: &Model, claim: &Prepared<'_, '_>) -> Option<bool> {
    let fields = &model.records[claim.claim.record].fields;
    let field = fields.iter().find(|field| field.part == Some(FieldPart::Mode))?;
    let TypeRef::Vocabulary(vocabulary) = field.ty else { return None };
    let (_, term) =
        model.vocabularies[vocabulary].term(claim.claim.node.get(&field.name)?.text())?;
    Some(term.effect == Some(TermEffect::Factual))
}

/// Whether an entry of the context refers to what can be a speaker.
fn gives(model: &Model, entry: &Entry<'_>, speakers: &Field) -> bool {
    let TypeRef::Record(attribution) = speakers.ty else { return false };
    let parties = model.records[attribution].fields.iter();
    let speaker =
        parties.filter(|field| field.part == Some(FieldPart::Parties)).map(|field| field.ty);
    let mut fields = model.records[entry.claim.record].fields.iter();
    let is_reference = |field: &&Field| matches!(field.role, FieldRole::Reference(_));
    speaker.into_iter().any(|ty| fields.any(|field| is_reference(&field) && field.ty == ty))
}

fn left_out(turn: &Entry<'_>, field: &Field, node: Node<'_>) -> Finding {
    let turn = short(turn.claim.id);
    let message =
        format!("the statement is in the turn `{turn}`, but the claim has no `{}`", field.name);
    Finding::new(codes::SPEAKER_LEFT_OUT, node.span(), message)
        .help(format!(
            "write who says it in `{}`, or end the stretch of `{turn}` before the statement",
            field.name
        ))
        .node(node.index())
}
