//! Arithmetic.

use comity_tree::Span;

use super::Checker;
use crate::cel::{Binary, Expr, ExprKind, Type, Unary};

impl Checker<'_> {
    /// An operation on two operands, other than `&&` and `||`.
    pub(super) fn binary(
        &mut self,
        operator: Binary,
        left: Expr,
        right: Expr,
        span: Span,
    ) -> Option<Expr> {
        let sign = match operator {
            Binary::Add => "+",
            Binary::Subtract => "-",
            Binary::Multiply => "*",
            Binary::Divide => "/",
            Binary::Remainder => "%",
            _ => return self.comparison(operator, left, right, span),
        };
        let sound = left.ty == right.ty
            && match left.ty {
                Type::Int => true,
                Type::Double => operator != Binary::Remainder,
                Type::String => operator == Binary::Add,
                _ => false,
            };
        if !sound {
            let message = format!(
                "cannot apply `{sign}` to {} and {}",
                self.name_of(&left.ty),
                self.name_of(&right.ty)
            );
            let help = match (&left.ty, &right.ty) {
                (Type::Double, Type::Double) => "`%` takes two ints".to_owned(),
                (Type::Date, _) | (_, Type::Date) => {
                    "use the days `earliest` and `latest`".to_owned()
                }
                _ => self.conversion(&left, &right),
            };
            self.error(span, message, help);
            return None;
        }
        let ty = left.ty.clone();
        Some(Expr { kind: ExprKind::Binary(operator, Box::new(left), Box::new(right)), ty, span })
    }

    /// `-x`
    pub(super) fn negation(&mut self, operand: Expr, span: Span) -> Option<Expr> {
        let ty = operand.ty.clone();
        if let Type::Int | Type::Double = ty {
            return Some(Expr {
                kind: ExprKind::Unary(Unary::Negate, Box::new(operand)),
                ty,
                span,
            });
        }
        let message = format!("`-` requires a number, found {}", self.name_of(&ty));
        self.error(operand.span, message, if ty == Type::Bool { "write `!`" } else { "" });
        None
    }
}
