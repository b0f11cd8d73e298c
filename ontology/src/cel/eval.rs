//! Evaluation, as CEL has it.

mod across;
mod arithmetic;
mod error;
mod list;

use std::cmp::Ordering;

use super::{
    Binary, Call, Expr, ExprKind, Steps, Type, Unary,
    value::{Value, text_weight},
};
use crate::model::{Model, Vocabulary};

pub use error::{EvalError, Reason};

/// Evaluates an expression on a record.
///
/// # Errors
///
/// What is an error in CEL (an overflow, a division by zero, the order of what is not a number),
/// an evaluation of more than [`MAX_STEPS`](super::MAX_STEPS) steps, and a record that is not
/// what the expression was checked for.
pub fn eval(expr: &Expr, this: &Value, model: &Model) -> Result<Value, EvalError> {
    eval_on(expr, this, model, &Steps::default())
}

/// A record that an expression is evaluated on.
pub(crate) trait Fields {
    /// The value of a field: `Ok(None)` if it is absent.
    ///
    /// # Errors
    ///
    /// [`Reason::Mismatch`] if this is not a record.
    fn field(&self, name: &str) -> Result<Option<Value>, Reason>;
}

impl Fields for Value {
    fn field(&self, name: &str) -> Result<Option<Value>, Reason> {
        match self {
            Self::Record(fields) => Ok(fields.get(name).cloned()),
            _ => Err(Reason::Mismatch),
        }
    }
}

/// As [`eval`], on a record whose fields are only read if the expression needs them, in the steps
/// that are left.
pub(crate) fn eval_on(
    expr: &Expr,
    this: &dyn Fields,
    model: &Model,
    steps: &Steps,
) -> Result<Value, EvalError> {
    Evaluator { this, model, steps }.eval(expr, None)
}

/// Evaluates an expression on several values, given by name, in the steps that are left.
///
/// # Errors
///
/// As [`eval`].
pub fn eval_across(
    expr: &Expr,
    values: &[(&str, &Value)],
    model: &Model,
    steps: &Steps,
) -> Result<Value> {
    bind(&Evaluator { this: &Value::Bool(false), model, steps }, expr, values, None)
}

/// Puts one value after the other into scope.
fn bind(
    evaluator: &Evaluator<'_>,
    expr: &Expr,
    values: &[(&str, &Value)],
    outer: Option<&Scope<'_>>,
) -> Result<Value> {
    let Some(((name, value), rest)) = values.split_first() else {
        return evaluator.eval(expr, outer);
    };
    bind(evaluator, expr, rest, Some(&Scope { name, value, outer }))
}

type Result<T, E = EvalError> = std::result::Result<T, E>;

/// A variable, and those around it.
#[derive(Clone, Copy)]
struct Scope<'s> {
    name: &'s str,
    value: &'s Value,
    outer: Option<&'s Scope<'s>>,
}

struct Evaluator<'e> {
    this: &'e dyn Fields,
    model: &'e Model,
    steps: &'e Steps,
}

impl Evaluator<'_> {
    /// Counts steps within the body of a list macro, where lists are looked at again and again:
    /// one for each element that an inner macro, `in`, or the comparison of lists looks at, or
    /// that a list within a list has, and one for every sixteen bytes of a text that is measured,
    /// searched, joined or compared with another, unless that is a literal.
    fn step(&self, expr: &Expr, scope: Option<&Scope<'_>>, steps: usize) -> Result<()> {
        if scope.is_none() {
            return Ok(());
        }
        self.steps.take(steps).ok_or_else(|| EvalError::new(expr, Reason::TooLong))
    }

    fn eval(&self, expr: &Expr, scope: Option<&Scope<'_>>) -> Result<Value> {
        Ok(match &expr.kind {
            ExprKind::Bool(value) => Value::Bool(*value),
            ExprKind::Int(value) => Value::Int(*value),
            ExprKind::Double(value) => Value::Double(*value),
            ExprKind::String(value) => Value::String(value.as_str().into()),
            ExprKind::Date { earliest, latest, .. } => Value::Date(*earliest, *latest),
            ExprKind::List(items) => {
                let items = items.iter().map(|item| self.element(item, scope));
                Value::List(items.collect::<Result<_>>()?)
            }
            // The linter takes the record for nothing but the owner of a field.
            ExprKind::This => return Err(mismatch(expr)),
            ExprKind::Variable(name) => {
                let mut scopes = std::iter::successors(scope, |scope| scope.outer);
                let found = scopes.find(|scope| scope.name == name);
                found.map(|scope| scope.value.clone()).ok_or_else(|| mismatch(expr))?
            }
            ExprKind::Field { operand, name, .. } | ExprKind::CommonField { operand, name, .. } => {
                self.field(expr, operand, name, scope)?
            }
            ExprKind::Tag(operand) => {
                let Type::Union(union) = operand.ty else { return Err(mismatch(expr)) };
                self.field(expr, operand, &self.model.unions[union].tag, scope)?
            }
            ExprKind::Has(field) => match &field.kind {
                ExprKind::Field { operand, name, .. }
                | ExprKind::CommonField { operand, name, .. } => {
                    Value::Bool(self.find(operand, operand, name, scope)?.is_some())
                }
                _ => return Err(mismatch(field)),
            },
            ExprKind::Earliest(date) => Value::Int(self.days(date, scope)?.0),
            ExprKind::Latest(date) => Value::Int(self.days(date, scope)?.1),
            ExprKind::Unary(Unary::Not, operand) => Value::Bool(!self.bool(operand, scope)?),
            ExprKind::Unary(Unary::Negate, operand) => {
                arithmetic::negate(&self.eval(operand, scope)?)
                    .map_err(|reason| EvalError::new(expr, reason))?
            }
            ExprKind::Binary(operator, left, right) => {
                self.binary(expr, *operator, left, right, scope)?
            }
            ExprKind::Conditional(condition, yes, no) => {
                self.element(if self.bool(condition, scope)? { yes } else { no }, scope)?
            }
            ExprKind::Call(call, arguments) => self.call(expr, *call, arguments, scope)?,
            ExprKind::Across(across, arguments) => self.across(expr, *across, arguments, scope)?,
            ExprKind::Within(term, broader) => Value::Bool(self.within(term, *broader, scope)?),
            ExprKind::Above(upper, lower) => {
                let (vocabulary, upper) = self.term(upper, scope)?;
                Value::Bool(vocabulary.is_above(upper, self.term(lower, scope)?.1))
            }
            ExprKind::Macro(kind, target, variable, body) => match expr.unique() {
                Some(unique) => self.unique(expr, &unique, scope)?,
                None => self.list_macro(*kind, target, variable, body, scope)?,
            },
        })
    }

    /// A value as others stand beside it: a list counts.
    fn element(&self, expr: &Expr, scope: Option<&Scope<'_>>) -> Result<Value> {
        let value = self.eval(expr, scope)?;
        match (&value, &expr.kind) {
            // Counted already.
            (_, ExprKind::Conditional(..) | ExprKind::Macro(..)) => {}
            (Value::List(items), _) => self.step(expr, scope, items.len())?,
            _ => {}
        }
        Ok(value)
    }

    fn bool(&self, expr: &Expr, scope: Option<&Scope<'_>>) -> Result<bool> {
        match self.eval(expr, scope)? {
            Value::Bool(value) => Ok(value),
            _ => Err(mismatch(expr)),
        }
    }

    fn days(&self, expr: &Expr, scope: Option<&Scope<'_>>) -> Result<(i64, i64)> {
        match self.eval(expr, scope)? {
            Value::Date(earliest, latest) => Ok((earliest, latest)),
            _ => Err(mismatch(expr)),
        }
    }

    fn field(
        &self,
        expr: &Expr,
        operand: &Expr,
        name: &str,
        scope: Option<&Scope<'_>>,
    ) -> Result<Value> {
        let found = self.find(expr, operand, name, scope)?;
        found.ok_or_else(|| EvalError::new(expr, Reason::Absent))
    }

    /// The field of a record, if it is there; an error is one of `expr`.
    fn find(
        &self,
        expr: &Expr,
        operand: &Expr,
        name: &str,
        scope: Option<&Scope<'_>>,
    ) -> Result<Option<Value>> {
        let found = match operand.kind {
            ExprKind::This => self.this.field(name),
            _ => self.eval(operand, scope)?.field(name),
        };
        found.map_err(|reason| EvalError::new(expr, reason))
    }

    fn binary(
        &self,
        expr: &Expr,
        operator: Binary,
        left: &Expr,
        right: &Expr,
        scope: Option<&Scope<'_>>,
    ) -> Result<Value> {
        if let Binary::And | Binary::Or = operator {
            return self.logic(operator == Binary::Or, left, right, scope).map(Value::Bool);
        }
        let is_in = operator == Binary::In;
        let literal = [left, right].iter().any(|side| matches!(side.kind, ExprKind::String(_)));
        let texts = left.ty == Type::String && !literal;
        let left = if is_in { self.element(left, scope) } else { self.eval(left, scope) }?;
        let right = self.eval(right, scope)?;
        let (left, right) = (&left, &right);
        if is_in {
            let Value::List(items) = right else { return Err(mismatch(expr)) };
            for item in &**items {
                self.step(expr, scope, item.weight())?;
                if item == left {
                    return Ok(Value::Bool(true));
                }
            }
            return Ok(Value::Bool(false));
        }
        if let (Value::List(left), Value::List(right)) = (left, right) {
            let equal = self.equal(expr, left, right, scope)?;
            return Ok(Value::Bool(equal == (operator == Binary::Equal)));
        }
        let failed = |reason| EvalError::new(expr, reason);
        if let Binary::Add
        | Binary::Subtract
        | Binary::Multiply
        | Binary::Divide
        | Binary::Remainder = operator
        {
            if let (Value::String(left), Value::String(right)) = (left, right) {
                self.step(expr, scope, text_weight(left) + text_weight(right))?;
            }
            return arithmetic::binary(operator, left, right).map_err(failed);
        }
        if texts {
            self.step(expr, scope, left.weight().min(right.weight()))?;
        }
        let order = || arithmetic::order(left, right).map_err(failed);
        let holds = match operator {
            Binary::Equal => left == right,
            Binary::NotEqual => left != right,
            Binary::Less => order()? == Ordering::Less,
            Binary::LessEqual => order()? != Ordering::Greater,
            Binary::Greater => order()? == Ordering::Greater,
            Binary::GreaterEqual => order()? != Ordering::Less,
            _ => return Err(mismatch(expr)),
        };
        Ok(Value::Bool(holds))
    }

    fn equal(
        &self,
        expr: &Expr,
        left: &[Value],
        right: &[Value],
        scope: Option<&Scope<'_>>,
    ) -> Result<bool> {
        for (left, right) in left.iter().zip(right) {
            self.step(expr, scope, left.weight().min(right.weight()))?;
            if left != right {
                return Ok(false);
            }
        }
        Ok(left.len() == right.len())
    }

    /// `&&` and `||`: one operand may decide, whatever the other is, even an error.
    fn logic(
        &self,
        decisive: bool,
        left: &Expr,
        right: &Expr,
        scope: Option<&Scope<'_>>,
    ) -> Result<bool> {
        let left = self.bool(left, scope);
        match left {
            Ok(value) if value == decisive => return Ok(decisive),
            Err(error) if error.reason == Reason::TooLong => return Err(error),
            _ => {}
        }
        if self.bool(right, scope)? == decisive { Ok(decisive) } else { left }
    }

    fn call(
        &self,
        expr: &Expr,
        call: Call,
        arguments: &[Expr],
        scope: Option<&Scope<'_>>,
    ) -> Result<Value> {
        let [first, rest @ ..] = arguments else { return Err(mismatch(expr)) };
        let first = self.eval(first, scope)?;
        if let (Value::String(text), [second]) = (&first, rest) {
            let Value::String(part) = self.eval(second, scope)? else { return Err(mismatch(expr)) };
            if call == Call::Contains {
                self.step(expr, scope, text_weight(text))?;
            }
            return Ok(Value::Bool(match call {
                Call::StartsWith => text.starts_with(&*part),
                Call::EndsWith => text.ends_with(&*part),
                Call::Contains => text.contains(&*part),
                Call::Size | Call::Int | Call::Double => return Err(mismatch(expr)),
            }));
        }
        match (call, &first) {
            (Call::Size, Value::String(text)) => {
                self.step(expr, scope, text_weight(text))?;
                Ok(Value::Int(i64::try_from(text.chars().count()).unwrap_or(i64::MAX)))
            }
            (Call::Size, Value::List(items)) => {
                Ok(Value::Int(i64::try_from(items.len()).unwrap_or(i64::MAX)))
            }
            (Call::Int, number) => {
                arithmetic::int(number).map_err(|reason| EvalError::new(expr, reason))
            }
            (Call::Double, number) => {
                arithmetic::double(number).map_err(|reason| EvalError::new(expr, reason))
            }
            _ => Err(mismatch(expr)),
        }
    }

    fn within(&self, term: &Expr, broader: usize, scope: Option<&Scope<'_>>) -> Result<bool> {
        let (vocabulary, term) = self.term(term, scope)?;
        Ok(vocabulary.is_within(term, broader))
    }

    /// A term and its vocabulary.
    fn term(&self, expr: &Expr, scope: Option<&Scope<'_>>) -> Result<(&Vocabulary, usize)> {
        let Type::Term(vocabulary) = expr.ty else { return Err(mismatch(expr)) };
        let vocabulary = &self.model.vocabularies[vocabulary];
        let Value::String(code) = self.eval(expr, scope)? else { return Err(mismatch(expr)) };
        let (index, _) = vocabulary.term(&code).ok_or_else(|| mismatch(expr))?;
        Ok((vocabulary, index))
    }
}

/// A value is not what the expression was checked for.
fn mismatch(expr: &Expr) -> EvalError {
    EvalError::new(expr, Reason::Mismatch)
}
