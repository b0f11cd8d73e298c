//! What may leave the range of its numbers.

use comity_ontology::cel::{Binary, Call, Expr, ExprKind, Type, Unary};

/// Whether an expression may leave the range of its numbers.
pub(super) fn is_fallible(expr: &Expr) -> bool {
    match &expr.kind {
        ExprKind::Binary(operator, a, b) => {
            let arithmetic = matches!(
                operator,
                Binary::Add
                    | Binary::Subtract
                    | Binary::Multiply
                    | Binary::Divide
                    | Binary::Remainder
            );
            arithmetic && a.ty == Type::Int || is_fallible(a) || is_fallible(b)
        }
        ExprKind::Unary(operator, operand) => {
            *operator == Unary::Negate && operand.ty == Type::Int || is_fallible(operand)
        }
        ExprKind::Call(call, arguments) => {
            let truncates = *call == Call::Int && arguments.iter().any(|a| a.ty == Type::Double);
            truncates || arguments.iter().any(is_fallible)
        }
        ExprKind::Conditional(a, b, c) => is_fallible(a) || is_fallible(b) || is_fallible(c),
        ExprKind::Macro(_, list, _, body) => is_fallible(list) || is_fallible(body),
        ExprKind::List(items) => items.iter().any(is_fallible),
        ExprKind::Field { operand, .. } | ExprKind::CommonField { operand, .. } => {
            is_fallible(operand)
        }
        ExprKind::Tag(operand)
        | ExprKind::Has(operand)
        | ExprKind::Earliest(operand)
        | ExprKind::Latest(operand)
        | ExprKind::Within(operand, _) => is_fallible(operand),
        ExprKind::Bool(_)
        | ExprKind::Int(_)
        | ExprKind::Double(_)
        | ExprKind::String(_)
        | ExprKind::This
        | ExprKind::Variable(_)
        | ExprKind::Date { .. } => false,
    }
}
