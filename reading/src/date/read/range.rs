//! Ranges: where a second date begins, and what its ends take from each other.

use crate::date::when::When;

/// Gives a last year of two figures the century of the first: `1914-18`, `1999/00`.
pub(super) fn complete(whens: &mut [When]) {
    let first = whens.first().and_then(When::year);
    if let (Some(first), Some(When::Years(from, to))) = (first, whens.last_mut()) {
        let year = first - first.rem_euclid(100) + from.rem_euclid(100);
        let year = if year < first { year + 100 } else { year };
        (*from, *to) = (year, year);
    }
}

/// Where the parts of a second date begin: the first that is as long as one before it.
pub(super) fn second(whens: &[When]) -> usize {
    let is_again = |at: &usize| whens[..*at].iter().any(|when| when.grain() == whens[*at].grain());
    (1..whens.len()).find(is_again).unwrap_or(1)
}

/// From one date to another; what one of them leaves out is that of the other.
pub(super) fn range(from: When, to: When) -> Option<When> {
    // `1974-76`
    if let (When::Years(a, b), When::Years(c, d)) = (&from, &to)
        && (0..100).contains(c)
        && (0..100).contains(d)
    {
        let century = a.div_euclid(100) * 100;
        return (a <= b && century + c > *a).then(|| {
            When::Range(Box::new(from.clone()), Box::new(When::Years(century + c, century + d)))
        });
    }
    // Both are by the same distance: `du 28 avril au 3 mai derniers`.
    let from = match &to {
        When::Nearest(by, _) if from.is_open() => When::Nearest(*by, Box::new(from)),
        _ => from,
    };
    let (from, to) = match (from.is_open(), to.is_open()) {
        (true, false) => match outer_of(&to, &from) {
            Some(outer) => {
                let earlier = start(&from).zip(start(&to)).is_some_and(|(a, b)| a > b);
                let outer = match outer {
                    When::Years(year, _) if earlier => When::Years(year - 1, year - 1),
                    outer => outer,
                };
                (from.within(outer), to)
            }
            None => (from, to),
        },
        // Also where both wait for a longer one: 5月3日至6日.
        (_, true) => match outer_of(&from, &to) {
            Some(outer) => {
                let within = to.within(outer);
                (from, within)
            }
            None => (from, to),
        },
        _ => (from, to),
    };
    if let (Some(a), Some(b)) = (from.year(), to.year())
        && a > b
    {
        return None;
    }
    Some(When::Range(Box::new(from), Box::new(to)))
}

/// What is around one date and longer than another.
fn outer_of(around: &When, inner: &When) -> Option<When> {
    let grain = inner.outermost().grain()?;
    let mut when = around;
    loop {
        if when.outermost().grain()? <= grain {
            return None;
        }
        match when {
            When::Or(first, _) => when = first,
            When::In(first, outer) if first.grain()? <= grain => when = outer,
            When::In(..) | When::Years(..) | When::Rel(..) | When::Months(..) | When::Same(_) => {
                return Some(when.clone());
            }
            _ => return None,
        }
    }
}

/// The month and day that a date starts with.
fn start(when: &When) -> Option<(i64, i64)> {
    match when {
        When::Months(month, _) => Some((*month, 0)),
        When::Or(first, _) => start(first),
        When::In(inner, outer) => match (&**inner, &**outer) {
            (When::Or(first, _), outer) => start(&When::In(first.clone(), Box::new(outer.clone()))),
            (When::Days(day, _), outer) => {
                let month = match outer {
                    When::Months(month, _) => *month,
                    When::In(month, _) => start(month)?.0,
                    _ => return None,
                };
                Some((month, *day))
            }
            (inner, _) => start(inner),
        },
        _ => None,
    }
}
