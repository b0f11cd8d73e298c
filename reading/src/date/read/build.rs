//! What the phrase of a rule says, from what fills its places.

use super::range::{complete, range, second};
use crate::{
    date::{
        slot::Slot,
        unit::Unit,
        when::{Kind, TimePart, When},
    },
    language::Calendar,
};

/// What fills a place of a phrase.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Value {
    When(When),
    Number(i64),
    Unit(Unit),
    Part(TimePart),
    /// A number of years.
    Years(i64),
    /// Two numbers of one word.
    Numbers(i64, i64),
}

/// What a rule makes of what fills its places.
#[expect(clippy::too_many_lines, reason = "one arm for each kind of rule")]
pub(super) fn build(calendar: &Calendar, kind: Kind, values: Vec<(Slot, Value)>) -> Option<When> {
    let swapped = swapped(&values);
    let last = values.last().map(|(slot, _)| *slot);
    let mut whens = Vec::new();
    let (mut numbers, mut units, mut part) = (Vec::new(), Vec::new(), None);
    for (_, value) in values {
        match value {
            Value::When(when) => whens.push(when),
            Value::Number(number) => numbers.push(number),
            Value::Unit(unit) => units.push(unit),
            Value::Part(of) => part = Some(of),
            Value::Numbers(first, second) => numbers.extend([first, second]),
            Value::Years(count) => {
                numbers.push(count);
                units.push(Unit::Year);
            }
        }
    }
    // One unit needs no number: 半年前, `через неделю`, `the week of 6 May`.
    if numbers.is_empty() && units.len() == 1 && (kind.is_counted() || kind == Kind::Lasting) {
        numbers.push(1);
    }
    // `in three to five years`
    if let ([few, many], [unit]) = (&numbers[..], &units[..])
        && kind.is_counted()
    {
        return (few < many)
            .then(|| few_to_many(kind, [*few, *many], *unit, whens.pop().as_ref()))?;
    }
    let (number, unit) = (numbers.first().copied(), units.first().copied());
    let nearest = |by: i64, when: When| When::Nearest(by, Box::new(when));
    if let (Kind::Ahead, [day @ When::Weekday(_)], None) = (kind, &whens[..], unit) {
        // `lundi en huit` is a week behind the next Monday.
        let days = *calendar.inclusive_days.get(&number?)?;
        return Some(When::Shift(days, Unit::Day, Some(Box::new(nearest(1, day.clone())))));
    }
    if let ([count], [Unit::Day], true) = (&numbers[..], &units[..], whens.is_empty())
        && matches!(kind, Kind::Ago | Kind::Ahead)
        && let Some(days) = calendar.inclusive_days.get(count)
    {
        let shift = |count: i64| {
            shifts(if kind == Kind::Ago { -1 } else { 1 }, &[count], &[Unit::Day], None)
        };
        return Some(When::Or(Box::new(shift(*days)?), Box::new(shift(*count)?)));
    }
    match kind {
        Kind::Year | Kind::Month | Kind::Day | Kind::Date => {
            match (number, unit) {
                (Some(by), Some(unit)) => whens.push(When::Rel(by, unit)),
                (Some(by), None) if calendar.nearest && by != 0 && is_of_year(&whens) => {
                    whens = vec![nearest(by, nest(whens)?)];
                }
                (Some(by), None) => whens = relative(by, whens)?,
                // `the end of the year`
                (None, Some(unit)) => whens.push(When::Same(unit)),
                (None, None) => {}
            }
            let nested = nest(whens)?;
            let nested = match swapped {
                Some(other) => When::Or(Box::new(nested), Box::new(other)),
                None => nested,
            };
            Some(match part {
                Some(part) => When::Part(part).within(nested),
                None => nested,
            })
        }
        Kind::Either => {
            let is_day = |when: &When| matches!(when, When::Days(..));
            let (days, rest): (Vec<When>, Vec<When>) = whens.into_iter().partition(is_day);
            let rest = nest(rest)?;
            let mut dates = days.into_iter().map(|day| Box::new(day.within(rest.clone())));
            Some(When::Or(dates.next()?, dates.next()?))
        }
        Kind::Before => {
            let mut years = whens.into_iter().map(|when| match when {
                When::Years(year, to) => Some(When::Years(1 - year, 1 - to)),
                _ => None,
            });
            let first = years.next()??;
            match years.next() {
                Some(second) => range(first, second?),
                None => Some(with_part(part, first)),
            }
        }
        Kind::Decade => {
            let decade = number?;
            let of = |decade: i64| if decade < 100 { 1900 + decade } else { decade };
            let first = of(decade);
            // 五六十年代
            if let Some(last) = numbers.get(1).map(|last| of(*last)) {
                return (first < last).then(|| with_part(part, When::Years(first, last + 9)));
            }
            let years = |first: i64| with_part(part, When::Years(first, first + 9));
            // `the twenties` are of this century as well.
            Some(if decade <= 20 {
                When::Or(Box::new(years(first)), Box::new(years(first + 100)))
            } else {
                years(first)
            })
        }
        Kind::DecadeOf => {
            let (century, decade) = (numbers.first()?, numbers.get(1)? % 100);
            let last = numbers.get(2).map_or(decade, |last| last % 100);
            let start = (century - 1) * 100;
            (decade <= last).then(|| with_part(part, When::Years(start + decade, start + last + 9)))
        }
        Kind::Century => {
            let century = |number: i64| When::Century((number - 1) * 100, number * 100 - 1);
            let first = century(number?);
            Some(match numbers.get(1) {
                // `the 19th and 20th centuries`
                Some(second) => When::Range(Box::new(first), Box::new(century(*second))),
                None => with_part(part, first),
            })
        }
        Kind::CenturyBefore => {
            let century = number?;
            Some(with_part(part, When::Years(1 - century * 100, -(century - 1) * 100)))
        }
        Kind::Back | Kind::On if numbers.len() > 1 => {
            let sign = if kind == Kind::Back { -1 } else { 1 };
            let end = shifts(sign, &numbers, &units, None)?;
            Some(if kind == Kind::Back {
                When::Range(Box::new(end), Box::new(When::Now))
            } else {
                When::Range(Box::new(When::Now), Box::new(end))
            })
        }
        Kind::Ago | Kind::Ahead => {
            let sign = if kind == Kind::Ago { -1 } else { 1 };
            shifts(sign, &numbers, &units, whens.pop())
        }
        Kind::Back => Some(When::Run(-number?, unit?)),
        Kind::On => Some(When::Run(number?, unit?)),
        Kind::Nth | Kind::LastOf => {
            let nth = if kind == Kind::LastOf { -1 } else { number? };
            let weekday = whens.iter().position(|when| matches!(when, When::Weekday(_)));
            let nth = match weekday.map(|at| whens.remove(at)) {
                Some(When::Weekday(day)) => When::NthWeekday(nth, day),
                _ => When::Nth(nth, unit?),
            };
            Some(match nest(whens) {
                Some(outer) => nth.within(outer),
                None => nth,
            })
        }
        Kind::Week => {
            let nth = When::Nth(number?, Unit::Week);
            Some(match nest(whens) {
                Some(outer) => nth.within(outer),
                None => nth,
            })
        }
        Kind::Lasting => {
            let from = nest(whens)?;
            let end = When::Shift(number?, unit?, Some(Box::new(from.clone())));
            Some(When::Range(Box::new(from), Box::new(end)))
        }
        Kind::Leading => {
            let to = nest(whens)?;
            let start = When::Shift(-number?, unit?, Some(Box::new(to.clone())));
            Some(When::Range(Box::new(start), Box::new(to)))
        }
        Kind::FirstOf => Some(When::First(number?, unit?).within(nest(whens)?)),
        Kind::Range => {
            if last == Some(Slot::ShortYear) {
                complete(&mut whens);
            }
            // The last place is the end, unless parts of one date fill the last ones.
            let is_whole = matches!(last, Some(Slot::Any | Slot::Nested(Kind::Date)));
            let from = if is_whole { whens.len().checked_sub(1)? } else { second(&whens) };
            let mut to = whens.split_off(from.min(whens.len()));
            to.extend(number.zip(unit).map(|(by, unit)| When::Rel(by, unit)));
            let to = nest(to)?;
            range(nest(whens)?, to)
        }
    }
}

/// A number of units that is from one to another.
fn few_to_many(kind: Kind, counts: [i64; 2], unit: Unit, from: Option<&When>) -> Option<When> {
    let boxed =
        |count: i64, sign: i64| shifts(sign, &[count], &[unit], from.cloned()).map(Box::new);
    let [few, many] = counts;
    Some(match kind {
        Kind::Ago => When::Range(boxed(many, -1)?, boxed(few, -1)?),
        Kind::Ahead => When::Range(boxed(few, 1)?, boxed(many, 1)?),
        Kind::Back => When::Or(Box::new(When::Run(-many, unit)), Box::new(When::Run(-few, unit))),
        Kind::On => When::Or(Box::new(When::Run(many, unit)), Box::new(When::Run(few, unit))),
        _ => return None,
    })
}

/// Units before or after a date, or the day: `2 years 1 month later`, the longest first.
fn shifts(sign: i64, numbers: &[i64], units: &[Unit], from: Option<When>) -> Option<When> {
    let counts = numbers.iter().zip(units);
    counts.fold(from, |when, (count, unit)| {
        Some(When::Shift(sign * count, *unit, when.map(Box::new)))
    })
}

/// The other date of which figures could be: the day for the month, before the year.
fn swapped(values: &[(Slot, Value)]) -> Option<When> {
    let (first, second, rest) = match values {
        [first, second, rest @ ..] if rest.len() < 2 => (first, second, rest.first()),
        _ => return None,
    };
    let is_figures = matches!(
        (first.0, second.0),
        (Slot::MonthNumber, Slot::DayNumber) | (Slot::DayNumber, Slot::MonthNumber)
    ) && rest
        .is_none_or(|(slot, _)| matches!(slot, Slot::FullYear | Slot::ShortYear));
    let number = |value: &Value| match value {
        Value::When(When::Months(number, _) | When::Days(number, _)) => Some(*number),
        _ => None,
    };
    let (first_number, second_number) = (number(&first.1)?, number(&second.1)?);
    let (day, month) = match first.0 {
        Slot::MonthNumber => (first_number, second_number),
        _ => (second_number, first_number),
    };
    (is_figures && month <= 12 && day != month).then_some(())?;
    let within = When::Days(day, day).within(When::Months(month, month));
    Some(match rest {
        Some((_, Value::When(year))) => {
            When::Days(day, day).within(When::Months(month, month).within(year.clone()))
        }
        _ => within,
    })
}

fn with_part(part: Option<TimePart>, when: When) -> When {
    match part {
        Some(part) => When::Part(part).within(when),
        None => when,
    }
}

/// Whether parts of a date are of any year: a month, a day of one, a season, a feast.
fn is_of_year(whens: &[When]) -> bool {
    let is_open = |when: &When| match when {
        When::Months(..) | When::Feast(_) => true,
        When::In(..) => when.is_open(),
        _ => false,
    };
    whens.iter().any(is_open)
        && whens
            .iter()
            .all(|when| is_open(when) || matches!(when, When::Days(..) | When::Weekday(_)))
}

/// A day of the week or a month by its distance: `next Friday`, `last June`.
fn relative(by: i64, whens: Vec<When>) -> Option<Vec<When>> {
    let mut found = Vec::new();
    for when in whens {
        found.push(match when {
            When::Weekday(day) => When::RelWeekday(by, day),
            // The last one may have been in this year.
            When::Months(..) | When::Feast(_) | When::In(..) if when.is_open() => When::Or(
                Box::new(when.clone().within(When::Rel(by, Unit::Year))),
                Box::new(when.within(When::Rel(0, Unit::Year))),
            ),
            When::Years(..) => return None,
            other => other,
        });
    }
    Some(found)
}

/// Parts of one date, each within the next longer one; two days or months are from one to the
/// other.
fn nest(mut whens: Vec<When>) -> Option<When> {
    // `Friday two weeks from now` is in the week of that day.
    if let [day @ When::Weekday(_), shift @ When::Shift(..)]
    | [shift @ When::Shift(..), day @ When::Weekday(_)] = &whens[..]
    {
        return Some(day.clone().within(shift.clone()));
    }
    // The name of a day adds nothing to its number.
    if whens.len() > 1 && whens.iter().any(|when| matches!(when, When::Days(..))) {
        whens.retain(|when| !matches!(when, When::Weekday(_)));
    }
    whens.sort_by_key(|when| std::cmp::Reverse(when.grain()));
    let mut whens = whens.into_iter();
    let mut nested = whens.next()?;
    for when in whens {
        nested = match (nested, when) {
            (When::In(first, outer), second) if first.grain() == second.grain() => {
                both(*first, second)?.within(*outer)
            }
            (first, second) if first.grain() == second.grain() => both(first, second)?,
            (outer, inner) => may_be_in(&inner, &outer).then(|| inner.within(outer))?,
        };
    }
    Some(nested)
}

/// Whether a date may be within a longer one: months are within a year.
fn may_be_in(inner: &When, outer: &When) -> bool {
    let around = match outer {
        When::In(first, _) => first,
        other => other,
    };
    let is_months = |when: &When| matches!(when.grain(), Some(Unit::Month | Unit::Quarter));
    // The winter of two years: `l'hiver 1991-1992`.
    if let (When::Months(from, to), When::Years(first, last)) = (inner, around)
        && from > to
        && *last == first + 1
    {
        return true;
    }
    let is_long = around.grain().is_some_and(|grain| grain > Unit::Year);
    !(is_months(inner) && (is_long || is_months(around)))
}

/// From one to the other, or each of them: `3 and 4 May`.
fn both(first: When, second: When) -> Option<When> {
    let or = |all: When, one: When, other: When| {
        When::Or(Box::new(all), Box::new(When::Or(Box::new(one), Box::new(other))))
    };
    match (first, second) {
        (When::Days(from, _), When::Days(to, _)) => (from < to)
            .then(|| or(When::Days(from, to), When::Days(from, from), When::Days(to, to))),
        (When::Or(all, ones), When::Days(to, _)) => match *all {
            When::Days(from, before) => {
                (before < to).then(|| or(When::Days(from, to), *ones, When::Days(to, to)))
            }
            _ => None,
        },
        (When::Months(from, _), When::Months(to, _)) => (from < to)
            .then(|| or(When::Months(from, to), When::Months(from, from), When::Months(to, to))),
        (When::Years(from, _), When::Years(to, _)) => (from < to).then_some(When::Years(from, to)),
        _ => None,
    }
}
