//! Numbers, and the order of values.

use std::cmp::Ordering;

use super::Reason;
use crate::cel::{Binary, Value};

pub(super) fn negate(value: &Value) -> Result<Value, Reason> {
    match value {
        Value::Int(value) => value.checked_neg().map(Value::Int).ok_or(Reason::Overflow),
        Value::Double(value) => Ok(Value::Double(-value)),
        _ => Err(Reason::Mismatch),
    }
}

/// `+` `-` `*` `/` `%`
pub(super) fn binary(operator: Binary, left: &Value, right: &Value) -> Result<Value, Reason> {
    match (left, right) {
        (Value::Int(_), Value::Int(0))
            if matches!(operator, Binary::Divide | Binary::Remainder) =>
        {
            Err(Reason::DivisionByZero)
        }
        (Value::Int(left), Value::Int(right)) => {
            let result = match operator {
                Binary::Add => left.checked_add(*right),
                Binary::Subtract => left.checked_sub(*right),
                Binary::Multiply => left.checked_mul(*right),
                Binary::Divide => left.checked_div(*right),
                Binary::Remainder => left.checked_rem(*right),
                _ => return Err(Reason::Mismatch),
            };
            result.map(Value::Int).ok_or(Reason::Overflow)
        }
        (Value::Double(left), Value::Double(right)) => Ok(Value::Double(match operator {
            Binary::Add => left + right,
            Binary::Subtract => left - right,
            Binary::Multiply => left * right,
            Binary::Divide => left / right,
            _ => return Err(Reason::Mismatch),
        })),
        (Value::String(left), Value::String(right)) if operator == Binary::Add => {
            Ok(Value::String(format!("{left}{right}").into()))
        }
        _ => Err(Reason::Mismatch),
    }
}

/// The order of two values of one type.
pub(super) fn order(left: &Value, right: &Value) -> Result<Ordering, Reason> {
    match (left, right) {
        (Value::Int(left), Value::Int(right)) => Ok(left.cmp(right)),
        (Value::Double(left), Value::Double(right)) => {
            left.partial_cmp(right).ok_or(Reason::NotANumber)
        }
        (Value::String(left), Value::String(right)) => Ok(left.cmp(right)),
        _ => Err(Reason::Mismatch),
    }
}

/// `int(x)`, towards zero.
pub(super) fn int(value: &Value) -> Result<Value, Reason> {
    // The bounds are exclusive in CEL: that of 2^63 because no int has it, that of -2^63 although one has.
    const BOUND: f64 = 9_223_372_036_854_775_808.0;
    match value {
        Value::Int(_) => Ok(value.clone()),
        Value::Double(double) if -BOUND < *double && *double < BOUND =>
        {
            #[expect(clippy::cast_possible_truncation, reason = "truncation is what is asked for")]
            Ok(Value::Int(*double as i64))
        }
        Value::Double(_) => Err(Reason::Overflow),
        _ => Err(Reason::Mismatch),
    }
}

/// `double(x)`, the nearest one.
pub(super) fn double(value: &Value) -> Result<Value, Reason> {
    match value {
        Value::Double(_) => Ok(value.clone()),
        #[expect(clippy::cast_precision_loss, reason = "the nearest double is what is asked for")]
        Value::Int(int) => Ok(Value::Double(*int as f64)),
        _ => Err(Reason::Mismatch),
    }
}
