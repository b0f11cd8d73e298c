//! What reading a record takes, worked out once: its fields and its rules.

use crate::{
    cel::{Binary, Call, Condition, Expr, ExprKind, Macro, Slot, Unary},
    model::{Field, Model, Record, Rule, TypeRef},
};

use super::leaf::Leaf;

/// What reading a field takes.
#[derive(Debug)]
pub(super) struct FieldPlan<'m> {
    pub(super) ty: TypeRef,
    pub(super) is_many: bool,
    pub(super) is_required: bool,
    /// What rules see if the field is not written.
    pub(super) absent: Slot<'m>,
}

/// What deciding the rules of a record takes.
#[derive(Debug)]
pub(super) struct RulesPlan<'m> {
    pub(super) rules: Vec<RulePlan<'m>>,
    /// For each field, whether a rule looks into its values: they are kept until the record is
    /// judged.
    pub(super) opened: Vec<bool>,
}

/// What deciding a rule takes.
#[derive(Debug)]
pub(super) struct RulePlan<'m> {
    pub(super) rule: &'m Rule,
    pub(super) condition: Condition<'m>,
    /// The fields without which it holds: optional ones that are absent, lists that are empty.
    pub(super) needs: Vec<usize>,
}

/// What reading the fields of a record takes, in their order.
pub(super) fn fields<'m>(model: &'m Model, record: &'m Record) -> Vec<FieldPlan<'m>> {
    let plan = |field: &'m Field| FieldPlan {
        ty: field.ty,
        is_many: field.cardinality.is_many(),
        is_required: field.is_required(),
        absent: absent(model, field),
    };
    record.fields.iter().map(plan).collect()
}

impl<'m> RulesPlan<'m> {
    pub(super) fn new(record: &'m Record) -> Self {
        let mut opened = Vec::new();
        record.rules.iter().for_each(|rule| open(&rule.assert, &mut opened));
        let opened = (0..record.fields.len()).map(|index| opened.contains(&index)).collect();
        let rules = record.rules.iter().map(|rule| {
            let mut needs = Vec::new();
            need(&rule.assert, &mut needs);
            RulePlan { rule, condition: Condition::new(&rule.assert), needs }
        });
        Self { rules: rules.collect(), opened }
    }
}

fn absent<'m>(model: &'m Model, field: &'m Field) -> Slot<'m> {
    match &field.default {
        Some(default) => {
            let leaf = Leaf::of_literal(model, field.ty, default);
            leaf.map_or(Slot::Absent, |leaf| leaf.slot(default.written(model, field.ty)))
        }
        None if field.cardinality.is_many() => Slot::List { start: 0, length: 0 },
        None => Slot::Absent,
    }
}

/// Notes the fields of the record that an expression asks for more than whether they are there and
/// how many items they have.
// No deeper than an expression may nest.
fn open(expr: &Expr, opened: &mut Vec<usize>) {
    match &expr.kind {
        ExprKind::Has(field) if own_field(field).is_some() => {}
        ExprKind::Call(Call::Size, arguments)
            if arguments.iter().all(|list| own_field(list).is_some()) => {}
        _ => {
            opened.extend(own_field(expr));
            expr.operands().into_iter().for_each(|operand| open(operand, opened));
        }
    }
}

/// Notes fields without which a condition holds, whatever the others are.
// No deeper than an expression may nest.
fn need(expr: &Expr, needs: &mut Vec<usize>) {
    match &expr.kind {
        ExprKind::Unary(Unary::Not, has) => {
            if let ExprKind::Has(field) = &has.kind {
                needs.extend(own_field(field));
            }
        }
        ExprKind::Binary(Binary::Equal, size, zero) => {
            if let (ExprKind::Call(Call::Size, list), ExprKind::Int(0)) = (&size.kind, &zero.kind) {
                needs.extend(list.first().and_then(own_field));
            }
        }
        ExprKind::Macro(Macro::All, list, ..) => needs.extend(own_field(list)),
        ExprKind::Binary(Binary::Or, left, right) => {
            need(left, needs);
            // Steps decide before any operand does, and only macros take some.
            if !left.any(&|expr| matches!(expr.kind, ExprKind::Macro(..))) {
                need(right, needs);
            }
        }
        _ => {}
    }
}

/// The index of the field of the record that an expression is.
fn own_field(expr: &Expr) -> Option<usize> {
    match &expr.kind {
        ExprKind::Field { operand, index, .. } if operand.kind == ExprKind::This => Some(*index),
        _ => None,
    }
}
