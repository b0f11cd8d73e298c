//! Evaluation, as CEL has it.

mod across;
mod arithmetic;
mod datum;
mod error;
mod list;
mod logic;

use super::{
    Binary, Call, Expr, ExprKind, Slot, Steps, Type, Unary, Unique,
    value::{CelValue, text_weight},
};
use crate::model::{Model, Vocabulary};
use datum::{Datum, List, Record};

pub use error::{EvalError, Reason};

/// Evaluates an expression on a record.
///
/// # Errors
///
/// What is an error in CEL (an overflow, a division by zero, the order of what is not a number),
/// an evaluation of more than [`MAX_STEPS`](super::MAX_STEPS) steps, and a record that is not
/// what the expression was checked for.
pub fn eval(expr: &Expr, this: &CelValue, model: &Model) -> Result<CelValue, EvalError> {
    let this = match this {
        CelValue::Record(fields) => Some(Record::Value(fields)),
        _ => None,
    };
    let steps = &Steps::default();
    let evaluator = Evaluator { this, slots: &[], model, steps, uniques: None };
    owned(expr, evaluator.eval(expr, None)?)
}

/// Evaluates a condition on a record that a reader has put into slots, from `start` on, in the
/// steps that are left.
///
/// # Errors
///
/// As [`eval`].
pub(crate) fn test<'v>(
    condition: &'v Condition<'v>,
    slots: &'v [Slot<'v>],
    start: usize,
    model: &'v Model,
    steps: &'v Steps,
) -> Result<bool, EvalError> {
    let this = Some(Record::Slots { start, variant: 0 });
    let uniques = Some(&*condition.uniques);
    Evaluator { this, slots, model, steps, uniques }.test(condition.expr, None)
}

/// A condition that is evaluated again and again.
#[derive(Debug)]
pub(crate) struct Condition<'e> {
    expr: &'e Expr,
    /// The parts that require the elements of a list to be unique: to find them takes longer than
    /// to decide them.
    uniques: Vec<(&'e Expr, Unique<'e>)>,
}

impl<'e> Condition<'e> {
    pub(crate) fn new(expr: &'e Expr) -> Self {
        let mut uniques = Vec::new();
        let mut open = vec![expr];
        while let Some(expr) = open.pop() {
            uniques.extend(expr.unique().map(|unique| (expr, unique)));
            open.extend(expr.operands());
        }
        Self { expr, uniques }
    }
}

/// Evaluates an expression on several values, given by name, in the steps that are left.
///
/// # Errors
///
/// As [`eval`].
pub fn eval_across(
    expr: &Expr,
    values: &[(&str, &CelValue)],
    model: &Model,
    steps: &Steps,
) -> Result<CelValue> {
    let evaluator = Evaluator { this: None, slots: &[], model, steps, uniques: None };
    owned(expr, bind(&evaluator, expr, values, None)?)
}

/// Puts one value after the other into scope.
fn bind<'v>(
    evaluator: &Evaluator<'v>,
    expr: &'v Expr,
    values: &[(&'v str, &'v CelValue)],
    outer: Option<&Scope<'_, 'v>>,
) -> Result<Datum<'v>> {
    let Some(((name, value), rest)) = values.split_first() else {
        return evaluator.eval(expr, outer);
    };
    bind(evaluator, expr, rest, Some(&Scope { name, value: &Datum::from(*value), outer }))
}

fn owned(expr: &Expr, value: Datum<'_>) -> Result<CelValue> {
    value.into_value().ok_or_else(|| mismatch(expr))
}

type Result<T, E = EvalError> = std::result::Result<T, E>;

/// A variable, and those around it.
#[derive(Clone, Copy)]
struct Scope<'s, 'v> {
    name: &'v str,
    value: &'s Datum<'v>,
    outer: Option<&'s Scope<'s, 'v>>,
}

struct Evaluator<'v> {
    this: Option<Record<'v>>,
    /// Where the parts are of what a reader has put into slots.
    slots: &'v [Slot<'v>],
    model: &'v Model,
    steps: &'v Steps,
    /// The parts that require elements to be unique, if they are known.
    uniques: Option<&'v [(&'v Expr, Unique<'v>)]>,
}

impl<'v> Evaluator<'v> {
    /// Counts steps within the body of a list macro, where lists are looked at again and again:
    /// one for each element that an inner macro, `in`, or the comparison of lists looks at, or
    /// that a list within a list has, and one for every sixteen bytes of a text that is measured,
    /// searched, joined or compared with another, unless that is a literal.
    fn step(&self, expr: &Expr, scope: Option<&Scope<'_, 'v>>, steps: usize) -> Result<()> {
        if scope.is_none() {
            return Ok(());
        }
        self.steps.take(steps).ok_or_else(|| EvalError::new(expr, Reason::TooLong))
    }

    // No deeper than an expression may nest.
    fn eval(&self, expr: &'v Expr, scope: Option<&Scope<'_, 'v>>) -> Result<Datum<'v>> {
        Ok(match &expr.kind {
            ExprKind::Int(value) => Datum::Int(*value),
            ExprKind::Double(value) => Datum::Double(*value),
            ExprKind::String(value) => Datum::Text(value),
            ExprKind::Date { earliest, latest, .. } => Datum::Date(*earliest, *latest),
            ExprKind::List(items) => {
                let items = items.iter().map(|item| self.element(item, scope));
                Datum::List(List::Made(items.collect::<Result<_>>()?))
            }
            // The linter takes the record for nothing but the owner of a field.
            ExprKind::This => return Err(mismatch(expr)),
            ExprKind::Variable(name) => {
                let mut scopes = std::iter::successors(scope, |scope| scope.outer);
                let found = scopes.find(|scope| scope.name == name);
                found.map(|scope| scope.value.clone()).ok_or_else(|| mismatch(expr))?
            }
            ExprKind::Field { .. } | ExprKind::CommonField { .. } => {
                let found = self.find(expr, expr, scope)?;
                found.ok_or_else(|| EvalError::new(expr, Reason::Absent))?
            }
            ExprKind::Tag(operand) => self.tag(expr, operand, scope)?,
            ExprKind::Earliest(date) => Datum::Int(self.days(date, scope)?.0),
            ExprKind::Latest(date) => Datum::Int(self.days(date, scope)?.1),
            ExprKind::Unary(Unary::Negate, operand) => {
                arithmetic::negate(&self.eval(operand, scope)?)
                    .map_err(|reason| EvalError::new(expr, reason))?
            }
            ExprKind::Binary(
                operator @ (Binary::Add
                | Binary::Subtract
                | Binary::Multiply
                | Binary::Divide
                | Binary::Remainder),
                left,
                right,
            ) => {
                let (left, right) = (self.eval(left, scope)?, self.eval(right, scope)?);
                if let (Some(left), Some(right)) = (left.text(), right.text()) {
                    self.step(expr, scope, text_weight(left) + text_weight(right))?;
                }
                arithmetic::binary(*operator, &left, &right)
                    .map_err(|reason| EvalError::new(expr, reason))?
            }
            ExprKind::Conditional(condition, yes, no) => {
                self.element(if self.test(condition, scope)? { yes } else { no }, scope)?
            }
            ExprKind::Call(call, arguments) => self.call(expr, *call, arguments, scope)?,
            ExprKind::Across(across, arguments) => self.across(expr, *across, arguments, scope)?,
            ExprKind::Macro(kind, target, variable, body) if expr.ty != Type::Bool => {
                self.list_of(*kind, target, variable, body, scope)?
            }
            ExprKind::Bool(_)
            | ExprKind::Has(_)
            | ExprKind::Unary(Unary::Not, _)
            | ExprKind::Binary(..)
            | ExprKind::Within(..)
            | ExprKind::Above(..)
            | ExprKind::Macro(..) => Datum::Bool(self.test(expr, scope)?),
        })
    }

    /// A value as it is compared with others: a list by its length.
    fn element(&self, expr: &'v Expr, scope: Option<&Scope<'_, 'v>>) -> Result<Datum<'v>> {
        let value = self.eval(expr, scope)?;
        match (&value, &expr.kind) {
            // Counted already.
            (_, ExprKind::Conditional(..) | ExprKind::Macro(..)) => {}
            (Datum::List(items), _) => self.step(expr, scope, items.len())?,
            _ => {}
        }
        Ok(value)
    }

    fn days(&self, expr: &'v Expr, scope: Option<&Scope<'_, 'v>>) -> Result<(i64, i64)> {
        match self.eval(expr, scope)? {
            Datum::Date(earliest, latest) => Ok((earliest, latest)),
            _ => Err(mismatch(expr)),
        }
    }

    fn list(&self, expr: &'v Expr, scope: Option<&Scope<'_, 'v>>) -> Result<List<'v>> {
        match self.eval(expr, scope)? {
            Datum::List(items) => Ok(items),
            _ => Err(mismatch(expr)),
        }
    }

    /// What a field has, if it is there; an error is one of `blamed`.
    fn find(
        &self,
        field: &'v Expr,
        blamed: &Expr,
        scope: Option<&Scope<'_, 'v>>,
    ) -> Result<Option<Datum<'v>>> {
        let (ExprKind::Field { operand, name, .. } | ExprKind::CommonField { operand, name, .. }) =
            &field.kind
        else {
            return Err(mismatch(field));
        };
        let record = self.record(operand, blamed, scope)?;
        let index = match (record, &field.kind) {
            (Record::Value(fields), _) => return Ok(fields.get(name).map(Datum::from)),
            (Record::Slots { .. }, ExprKind::Field { index, .. }) => *index,
            (Record::Slots { variant, .. }, _) => {
                let record = self.variant(operand, variant)?.record;
                let found = self.model.records[record].field(name);
                found.ok_or_else(|| mismatch(blamed))?.0
            }
        };
        let Record::Slots { start, .. } = record else { return Err(mismatch(blamed)) };
        let slot = *self.slots.get(start + index).ok_or_else(|| mismatch(blamed))?;
        Ok(Datum::of(slot, self.slots))
    }

    #[inline]
    fn record(
        &self,
        operand: &'v Expr,
        blamed: &Expr,
        scope: Option<&Scope<'_, 'v>>,
    ) -> Result<Record<'v>> {
        if let ExprKind::This = operand.kind {
            return self.this.ok_or_else(|| mismatch(blamed));
        }
        match self.eval(operand, scope)? {
            Datum::Record(record) => Ok(record),
            _ => Err(mismatch(blamed)),
        }
    }

    /// The variant of a union that an operand is.
    fn variant(&self, operand: &Expr, variant: usize) -> Result<&'v crate::model::Variant> {
        let Type::Union(union) = operand.ty else { return Err(mismatch(operand)) };
        self.model.unions[union].variants.get(variant).ok_or_else(|| mismatch(operand))
    }

    fn tag(
        &self,
        expr: &'v Expr,
        operand: &'v Expr,
        scope: Option<&Scope<'_, 'v>>,
    ) -> Result<Datum<'v>> {
        let Type::Union(union) = operand.ty else { return Err(mismatch(expr)) };
        match self.record(operand, expr, scope)? {
            Record::Value(fields) => fields
                .get(&self.model.unions[union].tag)
                .map(Datum::from)
                .ok_or_else(|| EvalError::new(expr, Reason::Absent)),
            Record::Slots { variant, .. } => Ok(Datum::Text(&self.variant(operand, variant)?.tag)),
        }
    }

    fn call(
        &self,
        expr: &'v Expr,
        call: Call,
        arguments: &'v [Expr],
        scope: Option<&Scope<'_, 'v>>,
    ) -> Result<Datum<'v>> {
        let [first, rest @ ..] = arguments else { return Err(mismatch(expr)) };
        let first = self.eval(first, scope)?;
        if let (Some(text), [second]) = (first.text(), rest) {
            let part = self.eval(second, scope)?;
            let part = part.text().ok_or_else(|| mismatch(expr))?;
            if call == Call::Contains {
                self.step(expr, scope, text_weight(text))?;
            }
            return Ok(Datum::Bool(match call {
                Call::StartsWith => text.starts_with(part),
                Call::EndsWith => text.ends_with(part),
                Call::Contains => text.contains(part),
                Call::Size | Call::Int | Call::Double => return Err(mismatch(expr)),
            }));
        }
        match (call, &first) {
            (Call::Size, Datum::List(items)) => {
                Ok(Datum::Int(i64::try_from(items.len()).unwrap_or(i64::MAX)))
            }
            (Call::Size, text) => {
                let text = text.text().ok_or_else(|| mismatch(expr))?;
                self.step(expr, scope, text_weight(text))?;
                Ok(Datum::Int(i64::try_from(text.chars().count()).unwrap_or(i64::MAX)))
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

    /// A term and its vocabulary.
    fn term(
        &self,
        expr: &'v Expr,
        scope: Option<&Scope<'_, 'v>>,
    ) -> Result<(&'v Vocabulary, usize)> {
        let Type::Term(vocabulary) = expr.ty else { return Err(mismatch(expr)) };
        let vocabulary = &self.model.vocabularies[vocabulary];
        let index = match self.eval(expr, scope)? {
            Datum::Term(_, index) => index.into(),
            other => {
                let code = other.text().ok_or_else(|| mismatch(expr))?;
                vocabulary.term(code).ok_or_else(|| mismatch(expr))?.0
            }
        };
        Ok((vocabulary, index))
    }
}

/// A value is not what the expression was checked for.
fn mismatch(expr: &Expr) -> EvalError {
    EvalError::new(expr, Reason::Mismatch)
}
