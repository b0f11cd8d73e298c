//! Why an expression has no value.

use std::fmt;

use comity_tree::Span;

use crate::cel::Expr;

/// An expression that has no value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EvalError {
    /// Where in the rule's text.
    pub span: Span,
    /// Why.
    pub reason: Reason,
}

/// Why an expression has no value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// An int beyond 64 bits.
    Overflow,
    /// A division by zero, or its remainder.
    DivisionByZero,
    /// What is not a number has no order.
    NotANumber,
    /// A field that is absent, for all that is known of the types.
    Absent,
    /// More than [`MAX_STEPS`](crate::cel::MAX_STEPS) steps.
    TooLong,
    /// A value that is not what the expression was checked for.
    Mismatch,
}

impl EvalError {
    pub(super) fn new(expr: &Expr, reason: Reason) -> Self {
        Self { span: expr.span, reason }
    }
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Overflow => "the number does not fit into a 64-bit int",
            Self::DivisionByZero => "division by zero",
            Self::NotANumber => "not a number, which has no order",
            Self::Absent => "the field is absent",
            Self::TooLong => "the rule takes too many steps on a record of this size",
            Self::Mismatch => "a value does not have the type that the rule was checked for",
        })
    }
}

impl fmt::Display for EvalError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.reason.fmt(f)
    }
}

impl std::error::Error for EvalError {}
