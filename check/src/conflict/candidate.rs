//! The statements that may be on one side of a conflict.

use std::collections::HashSet;

use comity_ontology::{
    cel::{Expr, Steps},
    conflict::holds,
    model::{Comparison, Conflict, Model, SIDES},
};

use super::{Side, statement::Statement};
use crate::{member::Member, together::InHand};

/// The statements of all documents, to be asked for by their place.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Statements<'r> {
    pub(crate) members: &'r [Member<'r>],
    /// The member whose statement was asked for last: the one to blame for a panic.
    pub(crate) in_hand: &'r InHand,
}

impl<'r> Statements<'r> {
    pub(crate) fn get(self, side: Side) -> &'r Statement {
        let member = &self.members[side.member];
        self.in_hand.take(side.member);
        #[cfg(test)]
        crate::hooks::fail_if_asked(crate::hooks::Stage::Compare, &member.file.source.name);
        &member.document.statements[side.statement]
    }

    pub(super) fn all(self) -> impl Iterator<Item = Side> {
        self.members.iter().enumerate().flat_map(|(member, of)| {
            let count = of.document.statements.len();
            (0..count).map(move |statement| Side { member, statement })
        })
    }
}

/// The statements that may be on a side, in the order of the documents.
pub(crate) fn candidates(
    model: &Model,
    conflict: &Conflict,
    side: usize,
    statements: Statements<'_>,
    compared: &HashSet<Side>,
) -> Vec<Side> {
    let Some(ty) = conflict.sides.ty(side) else { return Vec::new() };
    let conditions: Vec<&Expr> = conflict.when.iter().flat_map(Expr::conjuncts).collect();
    let name = SIDES[side];
    let others = SIDES.iter().filter(|other| **other != name);
    let alone =
        |expr: &&Expr| expr.mentions(name) && !others.clone().any(|other| expr.mentions(other));
    let conditions: Vec<&Expr> = conditions.into_iter().filter(alone).collect();
    let is_candidate = |side: &Side| {
        let statement = statements.get(*side);
        let value = [(name, &statement.value)];
        statement.is(ty)
            && (conflict.every || compared.contains(side))
            // What has no value may be guarded by another side.
            && conditions.iter().all(|condition| holds(model, condition, &value, &Steps::default()).unwrap_or(true))
    };
    statements.all().filter(is_candidate).collect()
}

/// The statements that their unions let be compared: asked once, for all conflicts.
pub(crate) fn compared(model: &Model, statements: Statements<'_>) -> HashSet<Side> {
    statements.all().filter(|side| is_compared(model, statements.get(*side))).collect()
}

/// Whether the union of a statement lets it be compared.
fn is_compared(model: &Model, statement: &Statement) -> bool {
    let only = comparison(model, statement).and_then(|comparison| comparison.only.as_ref());
    let value = [(SIDES[0], &statement.value)];
    only.is_none_or(|only| holds(model, only, &value, &Steps::default()).unwrap_or(false))
}

/// How the union of a statement lets its values be compared.
pub(super) fn comparison<'m>(model: &'m Model, statement: &Statement) -> Option<&'m Comparison> {
    model.unions[statement.union?].comparison.as_ref()
}
