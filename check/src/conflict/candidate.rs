//! The statements that may be on one side of a conflict.

use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};

use comity_ontology::{
    cel::{Expr, Steps},
    conflict::holds,
    model::{Comparison, Conflict, Model, SIDES, TypeRef},
    spread::spread,
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
        crate::hooks::fail_if_asked(crate::hooks::Stage::Compare, member.file.name());
        &member.document.statements[side.statement]
    }

    /// What `work` makes of each thing, in their order, with at most this many threads. Each notes
    /// by itself which member it has in hand; after a panic, that of the panic is.
    pub(super) fn spread<T: Sync, M: Send>(
        self,
        threads: usize,
        things: &[T],
        work: impl Fn(&T, Statements<'_>) -> M + Sync,
    ) -> Vec<M> {
        let members = self.members;
        let made = spread(threads, things, |thing| {
            let in_hand = InHand::default();
            let work = || work(thing, Statements { members, in_hand: &in_hand });
            catch_unwind(AssertUnwindSafe(work)).map_err(|panic| (in_hand.member(), panic))
        });
        let made = made.into_iter().map(|one| {
            one.unwrap_or_else(|(member, panic)| {
                self.in_hand.take(member);
                resume_unwind(panic)
            })
        });
        made.collect()
    }

    pub(super) fn all(self) -> impl Iterator<Item = Side> {
        self.members.iter().enumerate().flat_map(|(member, of)| {
            let count = of.document.statements.len();
            (0..count).map(move |statement| Side { member, statement })
        })
    }
}

/// The statements that may be on the sides of the conflicts of a model.
///
/// Each statement is asked for all sides at once, while it is at hand: there are many more
/// statements than a processor keeps.
pub(crate) struct Candidates {
    /// The first side of each conflict, among the sides of all.
    firsts: Vec<usize>,
    /// How many words the marks of a statement take.
    words: usize,
    /// For each member, the marks of its statements: a bit for each side.
    marks: Vec<Vec<u64>>,
}

impl Candidates {
    /// Finds them, with at most this many threads.
    pub(crate) fn find(model: &Model, statements: Statements<'_>, threads: usize) -> Self {
        let mut firsts = Vec::new();
        let mut asked = Vec::new();
        for conflict in &model.conflicts {
            firsts.push(asked.len());
            asked.extend((0..conflict.sides.count()).map(|side| Asked::of(conflict, side)));
        }
        let words = asked.len().div_ceil(64);
        let members: Vec<usize> = (0..statements.members.len()).collect();
        let marks = statements.spread(threads, &members, |member, statements| {
            let of = &statements.members[*member].document.statements;
            let mut marks = vec![0; of.len() * words];
            for (at, marks) in marks.chunks_mut(words.max(1)).enumerate() {
                let statement = statements.get(Side { member: *member, statement: at });
                let is_compared = is_compared(model, statement);
                for (number, asked) in asked.iter().enumerate() {
                    if asked.fits(model, statement, is_compared) {
                        marks[number / 64] |= 1 << (number % 64);
                    }
                }
            }
            marks
        });
        Self { firsts, words, marks }
    }

    /// The statements that may be on a side of a conflict, in the order of the documents.
    pub(crate) fn of(&self, conflict: usize, side: usize) -> Vec<Side> {
        let number = self.firsts[conflict] + side;
        let members = self.marks.iter().enumerate().flat_map(|(member, marks)| {
            let marked = marks.chunks(self.words).enumerate();
            let marked = marked.filter(move |(_, one)| one[number / 64] >> (number % 64) & 1 == 1);
            marked.map(move |(statement, _)| Side { member, statement })
        });
        members.collect()
    }
}

/// What a side of a conflict asks of a statement by itself.
struct Asked<'m> {
    name: &'static str,
    ty: Option<TypeRef>,
    every: bool,
    conditions: Vec<&'m Expr>,
}

impl<'m> Asked<'m> {
    fn of(conflict: &'m Conflict, side: usize) -> Self {
        let name = SIDES[side];
        let others = SIDES.iter().filter(|other| **other != name);
        let alone =
            |expr: &&Expr| expr.mentions(name) && !others.clone().any(|other| expr.mentions(other));
        let conditions = conflict.when.iter().flat_map(Expr::conjuncts);
        Self {
            name,
            ty: conflict.sides.ty(side),
            every: conflict.every,
            conditions: conditions.filter(alone).collect(),
        }
    }

    fn fits(&self, model: &Model, statement: &Statement, is_compared: bool) -> bool {
        let value = [(self.name, &statement.value)];
        let holds = |condition: &&Expr| holds(model, condition, &value, &Steps::default());
        self.ty.is_some_and(|ty| statement.is(ty))
            && (self.every || is_compared)
            // What has no value may be guarded by another side.
            && self.conditions.iter().all(|condition| holds(condition).unwrap_or(true))
    }
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
