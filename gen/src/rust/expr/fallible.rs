//! What may have no value.

use comity_ontology::cel::{Binary, Call, Expr, ExprKind, Type, Unary};

/// Whether an expression may have no value: it leaves the range of its numbers, compares what is
/// not a number, or, if what guards it may have had no value (`unsure`), reads an absent field.
pub(super) fn is_fallible(expr: &Expr, unsure: bool) -> bool {
    let inside = |expr: &Expr| is_fallible(expr, unsure);
    match &expr.kind {
        ExprKind::Binary(operator, a, b) => {
            a.ty == Type::Int && is_arithmetic(*operator)
                || is_unordered(*operator, a, b)
                || inside(a)
                || inside(b)
        }
        ExprKind::Unary(operator, operand) => {
            *operator == Unary::Negate && operand.ty == Type::Int || inside(operand)
        }
        ExprKind::Call(call, arguments) => {
            let truncates = *call == Call::Int && arguments.iter().any(|a| a.ty == Type::Double);
            truncates || arguments.iter().any(inside)
        }
        ExprKind::Above(a, b) => inside(a) || inside(b),
        ExprKind::Conditional(a, b, c) => inside(a) || inside(b) || inside(c),
        ExprKind::Macro(_, list, _, body) => inside(list) || inside(body),
        ExprKind::List(items) => items.iter().any(inside),
        ExprKind::Field { operand, optional, .. }
        | ExprKind::CommonField { operand, optional, .. } => *optional && unsure || inside(operand),
        ExprKind::Has(field) => match &field.kind {
            ExprKind::Field { operand, .. } | ExprKind::CommonField { operand, .. } => {
                inside(operand)
            }
            _ => false,
        },
        ExprKind::Across(_, operands) => operands.iter().any(inside),
        ExprKind::Tag(operand)
        | ExprKind::Earliest(operand)
        | ExprKind::Latest(operand)
        | ExprKind::Within(operand, _) => inside(operand),
        ExprKind::Bool(_)
        | ExprKind::Int(_)
        | ExprKind::Double(_)
        | ExprKind::String(_)
        | ExprKind::This
        | ExprKind::Variable(_)
        | ExprKind::Date { .. } => false,
    }
}

fn is_arithmetic(operator: Binary) -> bool {
    use Binary::{Add, Divide, Multiply, Remainder, Subtract};
    matches!(operator, Add | Subtract | Multiply | Divide | Remainder)
}

/// Whether a comparison asks for the order of doubles that may be no numbers, such as `0.0 / 0.0`.
pub(super) fn is_unordered(operator: Binary, a: &Expr, b: &Expr) -> bool {
    use Binary::{Greater, GreaterEqual, Less, LessEqual};
    a.ty == Type::Double
        && matches!(operator, Less | LessEqual | Greater | GreaterEqual)
        && !(bound(a).is_finite() && bound(b).is_finite())
}

/// What a double cannot exceed in either direction; not finite if nothing is known of it.
fn bound(expr: &Expr) -> f64 {
    // A decimal has at most 38 digits.
    const DECIMAL: f64 = 1e38;
    match &expr.kind {
        ExprKind::Double(number) => number.abs(),
        ExprKind::Field { .. } | ExprKind::CommonField { .. } => DECIMAL,
        ExprKind::Call(Call::Double, arguments) => match arguments.as_slice() {
            [int] if int.ty == Type::Int => DECIMAL,
            [double] => bound(double),
            _ => f64::INFINITY,
        },
        ExprKind::Unary(Unary::Negate, operand) => bound(operand),
        ExprKind::Conditional(_, yes, no) => bound(yes).max(bound(no)),
        ExprKind::Binary(Binary::Add | Binary::Subtract, a, b) => bound(a) + bound(b),
        ExprKind::Binary(Binary::Multiply, a, b) => bound(a) * bound(b),
        ExprKind::Binary(Binary::Divide, a, b) => match b.kind {
            ExprKind::Double(divisor) => bound(a) / divisor.abs(),
            _ => f64::INFINITY,
        },
        _ => f64::INFINITY,
    }
}
