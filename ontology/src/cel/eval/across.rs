//! Functions that compare several records.

use comity_tree::value::{Decimal, Interval};

use super::{Datum, Evaluator, Reason, Result, Scope, arithmetic, mismatch, owned};
use crate::{
    cel::{Across, Binary, CelValue, EvalError, Expr, FieldValues, Type},
    model::{FieldPart, Record, TypeRef, Vocabulary},
};

impl<'v> Evaluator<'v> {
    pub(super) fn across(
        &self,
        expr: &'v Expr,
        across: Across,
        arguments: &'v [Expr],
        scope: Option<&Scope<'_, 'v>>,
    ) -> Result<Datum<'v>> {
        let values = arguments.iter().map(|argument| owned(argument, self.eval(argument, scope)?));
        let values = values.collect::<Result<Vec<_>>>()?;
        let failed = |reason| EvalError::new(expr, reason);
        match (across, values.as_slice()) {
            (Across::Low, [x]) => Ok(Datum::Double(self.bounds(&arguments[0], x)?.0)),
            (Across::High, [x]) => Ok(Datum::Double(self.bounds(&arguments[0], x)?.1)),
            (Across::Overlaps, [CelValue::Date(x, x_end), CelValue::Date(y, y_end)]) => {
                Ok(Datum::Bool(x <= y_end && y <= x_end))
            }
            (Across::Overlaps, [x, y]) => {
                let (x_low, x_high) = self.bounds(&arguments[0], x)?;
                let (y_low, y_high) = self.bounds(&arguments[1], y)?;
                Ok(Datum::Bool(x_low <= y_high && y_low <= x_high))
            }
            (Across::Same, [CelValue::List(x), CelValue::List(y)]) => {
                // Lists may be long: every look at one is paid for.
                self.step(expr, scope, x.len().saturating_mul(y.len()))?;
                let within = |x: &[CelValue], y: &[CelValue]| x.iter().all(|item| y.contains(item));
                Ok(Datum::Bool(within(x, y) && within(y, x)))
            }
            (Across::Narrower, [x, y]) => self.terms(expr, arguments, x, y, Vocabulary::is_within),
            (Across::Sum, [CelValue::List(items)]) => {
                self.step(expr, scope, items.len())?;
                let whole = matches!(expr.ty, Type::Int);
                let zero = if whole { Datum::Int(0) } else { Datum::Double(0.0) };
                let add = |sum, item| {
                    let sum = arithmetic::binary(Binary::Add, &sum, &Datum::from(item));
                    sum.map_err(failed)
                };
                match items.iter().try_fold(zero, add)? {
                    Datum::Int(sum) => Ok(Datum::Int(sum)),
                    Datum::Double(sum) => Ok(Datum::Double(sum)),
                    _ => Err(mismatch(expr)),
                }
            }
            (Across::Years, [CelValue::Date(from, _), CelValue::Date(to, _)]) => year(*to)
                .zip(year(*from))
                .map(|(to, from)| Datum::Int(to - from))
                .ok_or_else(|| failed(Reason::Overflow)),
            _ => Err(mismatch(expr)),
        }
    }

    /// The least and the greatest number that a quantity allows, given that it is rounded.
    fn bounds(&self, expr: &Expr, quantity: &CelValue) -> Result<(f64, f64)> {
        let (Type::Record(record), CelValue::Record(fields)) = (&expr.ty, quantity) else {
            return Err(mismatch(expr));
        };
        let record = &self.model.records[*record];
        let interval = interval(record, &self.model.vocabularies, fields);
        let Interval { low, high } = interval.ok_or_else(|| mismatch(expr))?;
        let low = low.map_or(f64::NEG_INFINITY, |low| low.to_f64() - rounding(low));
        let high = high.map_or(f64::INFINITY, |high| high.to_f64() + rounding(high));
        Ok((low, high))
    }

    /// Asks a vocabulary about two of its terms.
    fn terms(
        &self,
        expr: &Expr,
        arguments: &[Expr],
        x: &CelValue,
        y: &CelValue,
        ask: fn(&Vocabulary, usize, usize) -> bool,
    ) -> Result<Datum<'v>> {
        let Type::Term(vocabulary) = arguments[0].ty else { return Err(mismatch(expr)) };
        let vocabulary = &self.model.vocabularies[vocabulary];
        let (CelValue::String(x), CelValue::String(y)) = (x, y) else { return Err(mismatch(expr)) };
        match (vocabulary.term(x), vocabulary.term(y)) {
            (Some((x, _)), Some((y, _))) => Ok(Datum::Bool(ask(vocabulary, x, y))),
            _ => Err(mismatch(expr)),
        }
    }
}

/// The interval of a quantity, as the fields of its record give it.
fn interval(
    record: &Record,
    vocabularies: &[Vocabulary],
    fields: &FieldValues,
) -> Option<Interval> {
    let value = |part| fields.get(&record.field_with(part)?.name);
    let number = |part| match value(part)? {
        CelValue::Double(number) => Decimal::parse(&number.to_string()).ok(),
        _ => None,
    };
    let TypeRef::Vocabulary(qualifiers) = record.field_with(FieldPart::Qualifier)?.ty else {
        return None;
    };
    let CelValue::String(qualifier) = value(FieldPart::Qualifier)? else { return None };
    let (_, qualifier) = vocabularies[qualifiers].term(qualifier)?;
    Some(Interval::new(number(FieldPart::Number)?, number(FieldPart::Upper), qualifier.interval))
}

/// How far a number may have been rounded: half of the place of its last digit that is not zero,
/// but no more than a twentieth of it.
fn rounding(number: Decimal) -> f64 {
    let mut mantissa = number.mantissa();
    let mut place = -i32::from(number.scale());
    while mantissa != 0 && mantissa % 10 == 0 {
        mantissa /= 10;
        place += 1;
    }
    (10_f64.powi(place) / 2.0).min(number.to_f64().abs() / 20.0)
}

/// The year of the Gregorian calendar that a day is in; none for the ends of time.
fn year(day: i64) -> Option<i64> {
    // Days are counted from 1970-01-01; four centuries have 146,097 of them.
    const CENTURIES: i64 = 146_097;
    if day == i64::MIN || day == i64::MAX {
        return None;
    }
    // Counted from 0000-03-01, so that a leap day is the last of its year.
    let day = day.checked_add(719_468)?;
    let (era, in_era) = (day.div_euclid(CENTURIES), day.rem_euclid(CENTURIES));
    let year = (in_era - in_era / 1460 + in_era / 36_524 - in_era / 146_096) / 365;
    let in_year = in_era - (365 * year + year / 4 - year / 100);
    // The year turns in January, ten months after March.
    Some(era * 400 + year + i64::from(in_year >= 306))
}

#[cfg(test)]
mod tests {
    use comity_tree::value::{Date, Decimal};

    use super::{rounding, year};

    #[test]
    fn years_are_those_of_the_calendar() {
        for text in
            ["1970-01-01", "1969-12-31", "2000-02-29", "0000-03-01", "-0104-01-01", "2024-12-31"]
        {
            let day = Date::parse(text).unwrap().earliest();
            let length = if text.starts_with('-') { 5 } else { 4 };
            assert_eq!(year(day), text[..length].parse().ok(), "{text}");
        }
        assert_eq!(year(i64::MIN), None);
    }

    #[test]
    fn numbers_are_taken_as_rounded_at_their_last_digit() {
        let rounded = |text| rounding(Decimal::parse(text).unwrap()).to_string();
        let numbers = ["12.6", "1700000000", "1000", "9", "0", "-450"];
        assert_eq!(numbers.map(rounded), ["0.05", "50000000", "50", "0.45", "0", "5"]);
    }
}
