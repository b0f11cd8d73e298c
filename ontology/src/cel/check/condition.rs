//! Conditions, and what is known once they are decided.

use super::{
    Checker,
    facts::{Facts, Outcome, path},
};
use crate::cel::{
    Binary, Expr, ExprKind, Type, Unary,
    syntax::{Node, NodeKind},
};

impl Checker<'_> {
    /// An expression, and what is known once it is true or false.
    pub(super) fn condition(&mut self, node: &Node, known: &Facts) -> (Option<Expr>, Outcome) {
        let span = node.span;
        let bool = |kind| Some(Expr { kind, ty: Type::Bool, span });
        match &node.kind {
            NodeKind::Bool(value) => {
                let yes = Outcome { yes: Facts::none(), no: Facts::everything() };
                (bool(ExprKind::Bool(*value)), if *value { yes } else { yes.negate() })
            }
            NodeKind::Unary(Unary::Not, operand) => {
                let (operand, outcome) = self.decided(operand, known, "`!`");
                let kind = operand.map(|operand| ExprKind::Unary(Unary::Not, Box::new(operand)));
                (kind.and_then(bool), outcome.negate())
            }
            NodeKind::Binary(operator @ (Binary::And | Binary::Or), left, right) => {
                let and = *operator == Binary::And;
                let what = if and { "`&&`" } else { "`||`" };
                let (left, first) = self.decided(left, known, what);
                let on = known.and(if and { &first.yes } else { &first.no });
                let (right, second) = self.decided(right, &on, what);
                let outcome = if and {
                    both(&first, &second)
                } else {
                    both(&first.negate(), &second.negate()).negate()
                };
                let expr = left.zip(right).and_then(|(left, right)| {
                    bool(ExprKind::Binary(*operator, Box::new(left), Box::new(right)))
                });
                (expr, outcome)
            }
            NodeKind::Conditional(condition, yes, no) => {
                let (condition, asked) = self.decided(condition, known, "`? :`");
                let (yes, first) = self.condition(yes, &known.and(&asked.yes));
                let (no, second) = self.condition(no, &known.and(&asked.no));
                let outcome = Outcome {
                    yes: asked.yes.and(&first.yes).or(&asked.no.and(&second.yes)),
                    no: asked.yes.and(&first.no).or(&asked.no.and(&second.no)),
                };
                let expr = yes.zip(no).and_then(|(yes, no)| {
                    let (yes, no) = self.alike(yes, no, span, "`? :` chooses between")?;
                    let ty = yes.ty.clone();
                    let kind =
                        ExprKind::Conditional(Box::new(condition?), Box::new(yes), Box::new(no));
                    Some(Expr { kind, ty, span })
                });
                (expr, outcome)
            }
            NodeKind::Call { target: None, name, arguments } if name.text == "has" => {
                match self.has(name, arguments, span, known) {
                    Some(expr) => {
                        let yes = match &expr.kind {
                            ExprKind::Has(field) => {
                                path(field).map_or_else(Facts::none, Facts::one)
                            }
                            _ => Facts::none(),
                        };
                        (Some(expr), Outcome { yes, no: Facts::none() })
                    }
                    None => (None, Outcome::unknown()),
                }
            }
            NodeKind::Binary(operator, left, right) => {
                let left = self.expr(left, known);
                let right = self.expr(right, known);
                let expr = left
                    .zip(right)
                    .and_then(|(left, right)| self.binary(*operator, left, right, span));
                (expr, Outcome::nothing())
            }
            NodeKind::Unary(Unary::Negate, operand) => {
                let expr =
                    self.expr(operand, known).and_then(|operand| self.negation(operand, span));
                (expr, Outcome::nothing())
            }
            _ => match self.expr(node, known) {
                Some(expr) => (Some(expr), Outcome::nothing()),
                None => (None, Outcome::unknown()),
            },
        }
    }

    /// A condition that must be true or false.
    fn decided(&mut self, node: &Node, known: &Facts, what: &str) -> (Option<Expr>, Outcome) {
        let (expr, outcome) = self.condition(node, known);
        let Some(expr) = expr else { return (None, Outcome::unknown()) };
        if expr.ty == Type::Bool {
            return (Some(expr), outcome);
        }
        let message = format!("{what} requires true or false, found {}", self.name_of(&expr.ty));
        self.error(expr.span, message, "compare it with something");
        (None, Outcome::unknown())
    }
}

/// The outcome of `first && second`.
fn both(first: &Outcome, second: &Outcome) -> Outcome {
    Outcome { yes: first.yes.and(&second.yes), no: first.no.or(&first.yes.and(&second.no)) }
}
