//! The way from a record to a value.

use comity_ontology::{
    Model,
    cel::{Expr, ExprKind, Type},
    model::{Field, Record},
};

use super::{Bound, Reason, Writer};

/// Where a value is: what a way begins with, and the fields that it goes through, each as the index
/// of its record and its own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Place {
    pub(crate) root: Root,
    pub(crate) fields: Vec<(usize, usize)>,
}

/// What a way begins with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Root {
    /// The record that the rule is about.
    This,
    /// An item of a list, by its name, and the record and field of the list.
    Item(String, (usize, usize)),
}

impl Place {
    /// The record and the field of the list that is there.
    pub(super) fn list(&self) -> Option<(usize, usize)> {
        self.fields.last().copied()
    }

    /// The place without its last field, and that field.
    pub(crate) fn last(&self) -> Option<(Self, (usize, usize))> {
        let (last, before) = self.fields.split_last()?;
        Some((Self { root: self.root.clone(), fields: before.to_owned() }, *last))
    }
}

/// A field and its record.
pub(crate) fn field(model: &Model, (record, field): (usize, usize)) -> (&Record, &Field) {
    let record = &model.records[record];
    (record, &record.fields[field])
}

impl Bound {
    pub(super) fn place(&self) -> Place {
        Place { root: Root::Item(self.name.clone(), self.of), fields: Vec::new() }
    }
}

impl Writer<'_> {
    /// The place that an expression reads.
    // No deeper than an expression may nest.
    pub(super) fn place(&self, expr: &Expr) -> Result<Place, Reason> {
        match &expr.kind {
            ExprKind::This => Ok(Place { root: Root::This, fields: Vec::new() }),
            ExprKind::Variable(name) => {
                let bound = self.open.iter().rev().find(|bound| bound.variable == *name);
                bound.map(Bound::place).ok_or("it reads a variable that nothing binds")
            }
            ExprKind::Field { operand, index, .. } => {
                let Type::Record(record) = operand.ty else {
                    return Err("it reads a field of what is no record");
                };
                let mut place = self.place(operand)?;
                place.fields.push((record, *index));
                Ok(place)
            }
            ExprKind::CommonField { .. } => Err("it reads what records of several kinds share"),
            _ => Err("it makes a list or a record of its own"),
        }
    }
}
