//! The way to say in CEL that no two elements of a list are the same.

use super::{Binary, Expr, ExprKind, Macro, Type};

/// `list.all(a, list.exists_one(b, b.x == a.x && ..))`: every element is the only one with its
/// values. Taken at its word it looks at every pair of elements; what it says is decided by
/// looking at each of them once.
#[derive(Clone, Debug, PartialEq)]
pub struct Unique<'e> {
    /// The list.
    pub list: &'e Expr,
    /// The variable that the values are written with.
    pub variable: &'e str,
    /// What no two elements have all in common: numbers, texts, terms and truths.
    pub values: Vec<&'e Expr>,
}

impl Expr {
    /// The expression as a demand that the elements of a list are unique, if it is one.
    pub fn unique(&self) -> Option<Unique<'_>> {
        let ExprKind::Macro(Macro::All, list, variable, body) = &self.kind else { return None };
        let ExprKind::Macro(Macro::ExistsOne, other, inner, test) = &body.kind else {
            return None;
        };
        if !is_same(list, other, None) {
            return None;
        }
        let mut values = Vec::new();
        for test in test.conjuncts() {
            let ExprKind::Binary(Binary::Equal, left, right) = &test.kind else { return None };
            let names = Some((variable.as_str(), inner.as_str()));
            let fits = |one: &Expr, other: &Expr| {
                one.mentions(variable) && is_same(one, other, names) && is_simple(&one.ty)
            };
            values.push(if fits(left, right) {
                &**left
            } else if fits(right, left) {
                &**right
            } else {
                return None;
            });
        }
        Some(Unique { list, variable, values })
    }
}

/// Whether values of a type can be looked up.
fn is_simple(ty: &Type) -> bool {
    matches!(ty, Type::Bool | Type::Int | Type::Double | Type::String | Type::Term(_))
}

/// Whether two expressions are one path of fields that are always there, wherever they are
/// written; the second may have another name for a variable of the first.
// No deeper than an expression may nest.
fn is_same(one: &Expr, other: &Expr, names: Option<(&str, &str)>) -> bool {
    match (&one.kind, &other.kind) {
        (ExprKind::This, ExprKind::This) => true,
        (ExprKind::Variable(one), ExprKind::Variable(other)) => match names {
            Some((name, renamed)) if one == name => other == renamed,
            _ => one == other,
        },
        (
            ExprKind::Field { operand: one, name, optional: false, .. },
            ExprKind::Field { operand: other, name: other_name, .. },
        )
        | (
            ExprKind::CommonField { operand: one, name, optional: false },
            ExprKind::CommonField { operand: other, name: other_name, .. },
        ) => name == other_name && is_same(one, other, names),
        (ExprKind::Tag(one), ExprKind::Tag(other))
        | (ExprKind::Earliest(one), ExprKind::Earliest(other))
        | (ExprKind::Latest(one), ExprKind::Latest(other)) => is_same(one, other, names),
        _ => false,
    }
}
