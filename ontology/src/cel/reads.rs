//! What an expression reads of a variable.

use super::{Expr, ExprKind, Type};
use crate::model::{Model, Path};

impl Expr {
    /// The paths below a variable that decide what the expression is: it has one value for all
    /// values of the variable that agree at them. An empty path is the whole value.
    pub fn reads(&self, variable: &str, model: &Model) -> Vec<Path> {
        let mut found = Vec::new();
        visit(self, variable, model, &mut Vec::new(), &mut found);
        found.sort();
        found.dedup();
        found
    }
}

/// `selected` are the fields that are selected of the expression, the last of them first.
// No deeper than an expression may nest.
fn visit(
    expr: &Expr,
    variable: &str,
    model: &Model,
    selected: &mut Vec<String>,
    found: &mut Vec<Path>,
) {
    match &expr.kind {
        ExprKind::Variable(name) if name == variable => {
            found.push(selected.iter().rev().cloned().collect());
        }
        ExprKind::Field { operand, name, .. } | ExprKind::CommonField { operand, name, .. } => {
            selected.push(name.clone());
            visit(operand, variable, model, selected, found);
            selected.pop();
        }
        ExprKind::Tag(operand) => {
            let Type::Union(union) = operand.ty else { return };
            selected.push(model.unions[union].tag.clone());
            visit(operand, variable, model, selected, found);
            selected.pop();
        }
        // The operand is a field: whether it is there is part of what is at its path.
        ExprKind::Has(field) => visit(field, variable, model, selected, found),
        _ => {
            for operand in expr.operands() {
                visit(operand, variable, model, &mut Vec::new(), found);
            }
        }
    }
}
