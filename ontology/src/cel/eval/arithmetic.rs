//! Numbers, and the order of values.

use std::cmp::Ordering;

use super::{Datum, Reason};
use crate::cel::Binary;

pub(super) fn negate<'v>(value: &Datum<'v>) -> Result<Datum<'v>, Reason> {
    match value {
        Datum::Int(value) => value.checked_neg().map(Datum::Int).ok_or(Reason::Overflow),
        Datum::Double(value) => Ok(Datum::Double(-value)),
        _ => Err(Reason::Mismatch),
    }
}

/// `+` `-` `*` `/` `%`
pub(super) fn binary<'v>(
    operator: Binary,
    left: &Datum<'v>,
    right: &Datum<'v>,
) -> Result<Datum<'v>, Reason> {
    match (left, right) {
        (Datum::Int(_), Datum::Int(0))
            if matches!(operator, Binary::Divide | Binary::Remainder) =>
        {
            Err(Reason::DivisionByZero)
        }
        (Datum::Int(left), Datum::Int(right)) => {
            let result = match operator {
                Binary::Add => left.checked_add(*right),
                Binary::Subtract => left.checked_sub(*right),
                Binary::Multiply => left.checked_mul(*right),
                Binary::Divide => left.checked_div(*right),
                Binary::Remainder => left.checked_rem(*right),
                _ => return Err(Reason::Mismatch),
            };
            result.map(Datum::Int).ok_or(Reason::Overflow)
        }
        (Datum::Double(left), Datum::Double(right)) => Ok(Datum::Double(match operator {
            Binary::Add => left + right,
            Binary::Subtract => left - right,
            Binary::Multiply => left * right,
            Binary::Divide => left / right,
            _ => return Err(Reason::Mismatch),
        })),
        _ => match (left.text(), right.text()) {
            (Some(left), Some(right)) if operator == Binary::Add => {
                Ok(Datum::Joined([left, right].concat().into()))
            }
            _ => Err(Reason::Mismatch),
        },
    }
}

/// The order of two values of one type.
pub(super) fn order(left: &Datum<'_>, right: &Datum<'_>) -> Result<Ordering, Reason> {
    match (left, right) {
        (Datum::Int(left), Datum::Int(right)) => Ok(left.cmp(right)),
        (Datum::Double(left), Datum::Double(right)) => {
            left.partial_cmp(right).ok_or(Reason::NotANumber)
        }
        _ => match (left.text(), right.text()) {
            (Some(left), Some(right)) => Ok(left.cmp(right)),
            _ => Err(Reason::Mismatch),
        },
    }
}

/// `int(x)`, towards zero.
pub(super) fn int<'v>(value: &Datum<'v>) -> Result<Datum<'v>, Reason> {
    // The bounds are exclusive in CEL: that of 2^63 because no int has it, that of -2^63 although one has.
    const BOUND: f64 = 9_223_372_036_854_775_808.0;
    match value {
        Datum::Int(_) => Ok(value.clone()),
        Datum::Double(double) if -BOUND < *double && *double < BOUND =>
        {
            #[expect(clippy::cast_possible_truncation, reason = "truncation is what is asked for")]
            Ok(Datum::Int(*double as i64))
        }
        Datum::Double(_) => Err(Reason::Overflow),
        _ => Err(Reason::Mismatch),
    }
}

/// `double(x)`, the nearest one.
pub(super) fn double<'v>(value: &Datum<'v>) -> Result<Datum<'v>, Reason> {
    match value {
        Datum::Double(_) => Ok(value.clone()),
        #[expect(clippy::cast_precision_loss, reason = "the nearest double is what is asked for")]
        Datum::Int(int) => Ok(Datum::Double(*int as f64)),
        _ => Err(Reason::Mismatch),
    }
}
