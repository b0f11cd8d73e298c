//! Conditions: what is true or false.

use std::cmp::Ordering;

use super::{Datum, EvalError, Evaluator, Reason, Result, Scope, arithmetic, mismatch};
use crate::cel::{Binary, Expr, ExprKind, Type, Unary};

impl<'v> Evaluator<'v> {
    // No deeper than an expression may nest.
    pub(super) fn test(&self, expr: &'v Expr, scope: Option<&Scope<'_, 'v>>) -> Result<bool> {
        match &expr.kind {
            ExprKind::Bool(value) => Ok(*value),
            ExprKind::Has(field) => {
                let (ExprKind::Field { operand, .. } | ExprKind::CommonField { operand, .. }) =
                    &field.kind
                else {
                    return Err(mismatch(field));
                };
                Ok(self.find(field, operand, scope)?.is_some())
            }
            ExprKind::Unary(Unary::Not, operand) => Ok(!self.test(operand, scope)?),
            ExprKind::Binary(operator, left, right) => match operator {
                Binary::And => self.logic(false, left, right, scope),
                Binary::Or => self.logic(true, left, right, scope),
                Binary::In => self.contains(expr, left, right, scope),
                Binary::Equal
                | Binary::NotEqual
                | Binary::Less
                | Binary::LessEqual
                | Binary::Greater
                | Binary::GreaterEqual => self.compare(expr, *operator, left, right, scope),
                _ => Err(mismatch(expr)),
            },
            ExprKind::Within(term, broader) => {
                let (vocabulary, term) = self.term(term, scope)?;
                Ok(vocabulary.is_within(term, *broader))
            }
            ExprKind::Above(upper, lower) => {
                let (vocabulary, upper) = self.term(upper, scope)?;
                Ok(vocabulary.is_above(upper, self.term(lower, scope)?.1))
            }
            ExprKind::Macro(kind, target, variable, body) => {
                self.quantity(expr, *kind, target, variable, body, scope)
            }
            _ => match self.eval(expr, scope)? {
                Datum::Bool(value) => Ok(value),
                _ => Err(mismatch(expr)),
            },
        }
    }

    /// `&&` and `||`: one operand may decide, whatever the other is, even an error.
    fn logic(
        &self,
        decisive: bool,
        left: &'v Expr,
        right: &'v Expr,
        scope: Option<&Scope<'_, 'v>>,
    ) -> Result<bool> {
        let left = self.test(left, scope);
        match left {
            Ok(value) if value == decisive => return Ok(decisive),
            Err(error) if error.reason == Reason::TooLong => return Err(error),
            _ => {}
        }
        if self.test(right, scope)? == decisive { Ok(decisive) } else { left }
    }

    fn contains(
        &self,
        expr: &'v Expr,
        left: &'v Expr,
        right: &'v Expr,
        scope: Option<&Scope<'_, 'v>>,
    ) -> Result<bool> {
        let left = self.element(left, scope)?;
        // What is written out need not become a list.
        if let (ExprKind::List(literals), Some(text)) = (&right.kind, left.text())
            && literals.iter().all(|literal| matches!(literal.kind, ExprKind::String(_)))
        {
            for literal in literals {
                let ExprKind::String(literal) = &literal.kind else { continue };
                self.step(expr, scope, crate::cel::value::text_weight(literal))?;
                if literal == text {
                    return Ok(true);
                }
            }
            return Ok(false);
        }
        for item in self.list(right, scope)?.items(self.slots) {
            self.step(expr, scope, item.weight(self.slots))?;
            if item.equals(&left, self.slots) {
                return Ok(true);
            }
        }
        Ok(false)
    }

    fn compare(
        &self,
        expr: &'v Expr,
        operator: Binary,
        left: &'v Expr,
        right: &'v Expr,
        scope: Option<&Scope<'_, 'v>>,
    ) -> Result<bool> {
        let literal = [left, right].iter().any(|side| matches!(side.kind, ExprKind::String(_)));
        let texts = left.ty == Type::String && !literal;
        let (left, right) = (self.eval(left, scope)?, self.eval(right, scope)?);
        if let (Datum::List(left), Datum::List(right)) = (&left, &right) {
            let same = left.len() == right.len();
            for (left, right) in left.items(self.slots).zip(right.items(self.slots)) {
                let weight = left.weight(self.slots).min(right.weight(self.slots));
                self.step(expr, scope, weight)?;
                if !left.equals(&right, self.slots) {
                    return Ok(operator != Binary::Equal);
                }
            }
            return Ok(same == (operator == Binary::Equal));
        }
        if texts {
            let weight = left.weight(self.slots).min(right.weight(self.slots));
            self.step(expr, scope, weight)?;
        }
        let order =
            || arithmetic::order(&left, &right).map_err(|reason| EvalError::new(expr, reason));
        Ok(match operator {
            Binary::Equal => left.equals(&right, self.slots),
            Binary::NotEqual => !left.equals(&right, self.slots),
            Binary::Less => order()? == Ordering::Less,
            Binary::LessEqual => order()? != Ordering::Greater,
            Binary::Greater => order()? == Ordering::Greater,
            Binary::GreaterEqual => order()? != Ordering::Less,
            _ => return Err(mismatch(expr)),
        })
    }
}
