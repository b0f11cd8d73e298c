//! What an expression reads of a variable.

use std::collections::BTreeSet;

use comity_tree::sort_by;

use super::{Expr, ExprKind, Macro, Type};
use crate::model::{Model, Path};

impl Expr {
    /// The paths below a variable that decide what the expression is: it has one value for all
    /// values of the variable that agree at them. An empty path is the whole value; behind a list,
    /// a path goes on in each of its elements.
    pub fn reads(&self, variable: &str, model: &Model) -> Vec<Path> {
        let mut found = Vec::new();
        visit(self, variable, model, &mut Vec::new(), &mut found);
        sort_by(&mut found, Path::cmp);
        found.dedup();
        found
    }

    /// The paths below the elements of a list that decide what the expression is, if it asks of the
    /// list only whether all elements or some fulfil conditions, so that it is the same without
    /// elements that agree with others at these paths; `None` if it asks anything else.
    pub fn reads_of_elements(&self, list: &str, model: &Model) -> Option<Vec<Path>> {
        let mut found = Vec::new();
        visit_elements(self, list, model, &mut found).then(|| {
            sort_by(&mut found, Path::cmp);
            found.dedup();
            found
        })
    }

    /// Adds the names of all fields that it selects, of whatever value. Returns whether it looks at
    /// records only by selecting a field of a variable.
    // No deeper than an expression may nest.
    pub(crate) fn selects(&self, model: &Model, names: &mut BTreeSet<String>) -> bool {
        let owner = match &self.kind {
            ExprKind::Field { operand, name, .. } | ExprKind::CommonField { operand, name, .. } => {
                names.insert(name.clone());
                Some(operand)
            }
            ExprKind::Tag(operand) => {
                if let Type::Union(union) = operand.ty {
                    names.insert(model.unions[union].tag.clone());
                }
                Some(operand)
            }
            _ => None,
        };
        if owner.is_some_and(|owner| matches!(owner.kind, ExprKind::Variable(_))) {
            return true;
        }
        let is_whole = matches!(self.kind, ExprKind::Variable(_) | ExprKind::This)
            && matches!(self.ty, Type::Record(_) | Type::Union(_));
        // All of them: each adds its names.
        let operands = self.operands().into_iter();
        operands.fold(!is_whole, |by_field, operand| operand.selects(model, names) && by_field)
    }
}

/// Returns whether the list is asked for nothing but conditions of its elements.
// No deeper than an expression may nest.
fn visit_elements(expr: &Expr, list: &str, model: &Model, found: &mut Vec<Path>) -> bool {
    let is_list = |expr: &Expr| matches!(&expr.kind, ExprKind::Variable(name) if name == list);
    match &expr.kind {
        ExprKind::Macro(Macro::All | Macro::Exists, over, variable, body) if is_list(over) => {
            found.extend(body.reads(variable, model));
            visit_elements(body, list, model, found)
        }
        _ if is_list(expr) => false,
        _ => expr.operands().iter().all(|operand| visit_elements(operand, list, model, found)),
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
        ExprKind::Macro(
            Macro::All | Macro::Exists | Macro::ExistsOne | Macro::Map,
            list,
            element,
            body,
        ) => {
            let mut elements = Vec::new();
            visit(body, element, model, &mut Vec::new(), &mut elements);
            match path_to(list, variable) {
                Some(path) if !elements.is_empty() => {
                    found.extend(elements.iter().map(|rest| [path.as_slice(), rest].concat()));
                }
                _ => visit(list, variable, model, &mut Vec::new(), found),
            }
            visit(body, variable, model, &mut Vec::new(), found);
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

/// The path by which an expression selects a field of a variable, if it does nothing else.
// No deeper than an expression may nest.
fn path_to(expr: &Expr, variable: &str) -> Option<Path> {
    match &expr.kind {
        ExprKind::Variable(name) => (name == variable).then(Path::new),
        ExprKind::Field { operand, name, .. } | ExprKind::CommonField { operand, name, .. } => {
            let mut path = path_to(operand, variable)?;
            path.push(name.clone());
            Some(path)
        }
        _ => None,
    }
}
