//! What fills the places of a phrase.

use super::{Grammar, Value};
use crate::{
    amount::Amount,
    date::{
        slot::Slot,
        unit::Unit,
        when::{Kind, When},
    },
    language::{Atom, Role},
    number::roman,
    token::{Class, Token},
};

impl Grammar<'_> {
    /// What fills a slot at a token, and the token behind it.
    #[expect(clippy::too_many_lines, reason = "one arm for each place of a phrase")]
    pub(super) fn fill(&self, slot: Slot, at: usize) -> Option<(Value, usize)> {
        let (tokens, calendar) = (self.tokens, &self.language.calendar);
        let token = self.token(at)?;
        let number = |found: Option<(i64, usize)>| found.map(|(n, end)| (Value::Number(n), end));
        let when = |found: Option<(When, usize)>| found.map(|(w, end)| (Value::When(w), end));
        match slot {
            Slot::Nested(Kind::Date) => when(
                self.nested(slot, at, |kind| {
                    matches!(
                        kind,
                        Kind::Year
                            | Kind::Month
                            | Kind::Day
                            | Kind::Date
                            | Kind::Either
                            | Kind::Before
                            | Kind::Decade
                            | Kind::Century
                            | Kind::DecadeOf
                            | Kind::Nth
                            | Kind::LastOf
                            | Kind::Week
                    )
                })
                .or_else(|| self.bare_year(at)),
            ),
            Slot::Nested(of) => when(self.nested(slot, at, |kind| kind == of)),
            Slot::Any => when(
                self.nested(slot, at, |kind| kind != Kind::Range).or_else(|| self.bare_year(at)),
            ),
            Slot::FullYear => when(self.full_year(at)),
            Slot::Compact => when(self.compact(at)),
            Slot::ShortYear => when(self.short_year(at)),
            Slot::AnyYear => {
                let (year, end) = self.whole(at, 4)?;
                (year > 0).then_some((Value::When(When::Years(year, year)), end))
            }
            Slot::SpokenYear => when(self.spoken_year(at)),
            Slot::OldYear => when(self.old_year(at)),
            Slot::YearPlace => when(self.year_place(at)),
            Slot::ShortYearPlace => when(self.short_year_place(at)),
            Slot::Feast => when(calendar.feasts.at(tokens, at)),
            Slot::Season => {
                let ((from, to), end) = calendar.seasons.at(tokens, at)?;
                Some((Value::When(When::Months(from, to)), end))
            }
            Slot::SeasonAlone => {
                let bounded =
                    || calendar.seasons.at(tokens, at).filter(|_| self.is_behind_bound(at));
                let ((from, to), end) = calendar.seasons_alone.at(tokens, at).or_else(bounded)?;
                // `in the fall of the empire`
                let goes_on = self.language.numerals.roles.all(tokens, end);
                let is_named = goes_on.into_iter().any(|(role, _)| role == Role::Of);
                (!is_named).then_some((Value::When(When::Months(from, to)), end))
            }
            Slot::MonthAdjective => {
                let (month, end) = calendar.month_adjectives.at(tokens, at)?;
                (!token.is_capital).then_some((Value::When(When::Months(month, month)), end))
            }
            Slot::Reign => {
                let (first, end) = calendar.reigns.at(tokens, at)?;
                let (year, end) = match calendar.reign_first.at(tokens, end) {
                    Some(((), end)) => (1, end),
                    None => self.whole(end, 3)?,
                };
                let year = first + year - 1;
                Some((Value::When(When::Years(year, year)), end))
            }
            Slot::BareReign => when(self.bare_reign(at)),
            Slot::DayNumber | Slot::FirstDay => {
                let (day, end) = self.whole(at, 2)?;
                ((1..=31).contains(&day)).then_some((Value::When(When::Days(day, day)), end))
            }
            Slot::DayPlace => {
                let (day, end) = self.place(at)?;
                ((1..=31).contains(&day)).then_some((Value::When(When::Days(day, day)), end))
            }
            Slot::DayAlone => {
                let found = self.fill(Slot::DayPlace, at)?;
                // `on the third` is of other things as well.
                let is_figures = token.class == Class::Digits;
                let ends = |next: &Token| matches!(next.key.as_str(), "." | "," | ";" | ")");
                (is_figures && self.token(found.1).is_none_or(ends)).then_some(found)
            }
            Slot::MonthNumber => {
                let one = || self.whole(at, 2).map(|(month, end)| (month, month, end));
                let (from, to, end) = self.neighbours(at).or_else(one)?;
                (1 <= from && to <= 12).then_some((Value::When(When::Months(from, to)), end))
            }
            Slot::MonthOnly | Slot::RomanMonth => {
                let (month, end) = match slot {
                    Slot::RomanMonth => (roman(token, &self.language.numerals)?, at + 1),
                    _ => self.whole(at, 2)?,
                };
                ((1..=12).contains(&month))
                    .then_some((Value::When(When::Months(month, month)), end))
            }
            Slot::MonthName => {
                let (month, end) = calendar.months.at(tokens, at)?;
                let abbreviated = self.token(end).is_some_and(|t| t.is(".") && !t.is_spaced);
                // `sept` is a number as well.
                let is_dated = abbreviated
                    || (at > 0 && tokens[at - 1].class == Class::Digits)
                    || !self.is_numeral(at);
                is_dated.then_some(())?;
                let end = end + usize::from(abbreviated && token.key.chars().count() < 5);
                Some((Value::When(When::Months(month, month)), end))
            }
            Slot::MonthAlone => {
                let (month, end) = calendar.months.at(tokens, at)?;
                let before = at > 0 && calendar.before_year.at(tokens, at - 1).is_some();
                let is_weak = calendar.weak.at(tokens, at).is_some();
                // `la guerre de Sept Ans` counts years.
                let counts =
                    self.is_numeral(at) && self.language.units.behind.at(tokens, end).is_some();
                // A numeral is a month where it is written as a name.
                let is_name = token.is_capital || calendar.small_names && !self.is_numeral(at);
                (!is_weak || (before && is_name && !counts))
                    .then_some((Value::When(When::Months(month, month)), end))
            }
            Slot::Weekday => {
                let (day, end) = calendar.weekdays.at(tokens, at)?;
                let is_other = calendar.not_weekdays.at(tokens, at).is_some();
                (!is_other).then_some((Value::When(When::Weekday(day)), end))
            }
            Slot::WeekdayAlone => {
                let (day, end) = calendar.weekdays.at(tokens, at)?;
                let is_name = calendar.weak.at(tokens, at).is_none() && token.is_capital;
                is_name.then_some((Value::When(When::Weekday(day)), end))
            }
            Slot::Months => {
                let ((from, to), end) = calendar.spans.at(tokens, at)?;
                Some((Value::When(When::Months(from, to)), end))
            }
            Slot::MonthsAlone => {
                let ((from, to), end) = calendar.spans.at(tokens, at)?;
                let span = Value::When(When::Months(from, to));
                let is_alone = self.is_behind_year_word(at)
                    && !self.is_count_of_months(at, from, to)
                    && !self.is_quantity(at);
                is_alone.then_some((span, end))
            }
            Slot::MonthCount => {
                let (months, end) = self.months_counted(at)?;
                (2..=12).contains(&months).then_some((Value::When(When::Months(1, months)), end))
            }
            Slot::Days => {
                let ((from, to), end) = calendar.day_spans.at(tokens, at)?;
                Some((Value::When(When::Days(from, to)), end))
            }
            Slot::Unit => {
                let (unit, end) = calendar.units.at(tokens, at)?;
                let is_name = at > 0
                    && calendar.not_counted.at(tokens, at).is_some_and(|((), stop)| stop == end)
                    && self.ends_number(at - 1);
                (!is_name).then_some((Value::Unit(unit), end))
            }
            Slot::HalfYear => {
                let found = calendar.units.at(tokens, at).filter(|(unit, _)| *unit == Unit::Half);
                found.map(|(unit, end)| (Value::Unit(unit), end))
            }
            Slot::Rel => number(calendar.rel.at(tokens, at)),
            Slot::RelWeek => {
                let (by, end) = calendar.rel.at(tokens, at)?;
                Some((Value::When(When::Rel(by, Unit::Week)), end))
            }
            Slot::RelMonths => {
                let ((by, from, to), end) = calendar.rel_spans.at(tokens, at)?;
                let year = When::Rel(by, Unit::Year);
                Some((Value::When(When::Months(from, to).within(year)), end))
            }
            Slot::RelBehind => number(calendar.rel_behind.at(tokens, at)),
            Slot::SameUnit => {
                let (unit, end) = calendar.units.at(tokens, at)?;
                let is_meant = matches!(unit, Unit::Week | Unit::Month | Unit::Year);
                is_meant.then_some((Value::Unit(unit), end))
            }
            Slot::YearCount => {
                let (years, end) = calendar.year_counts.at(tokens, at)?;
                Some((Value::Years(years), end))
            }
            Slot::RelYear => {
                let (by, end) = calendar.years.at(tokens, at)?;
                Some((Value::When(When::Rel(by, Unit::Year)), end))
            }
            Slot::RelDay => {
                let (by, end) = calendar.days.at(tokens, at)?;
                Some((Value::When(When::Rel(by, Unit::Day)), end))
            }
            Slot::Part => calendar.parts.at(tokens, at).map(|(part, end)| (Value::Part(part), end)),
            Slot::Same => {
                let (unit, end) = calendar.same.at(tokens, at)?;
                Some((Value::When(When::Same(unit)), end))
            }
            Slot::Now => {
                let ((), end) = calendar.now.at(tokens, at)?;
                Some((Value::When(When::Now), end))
            }
            Slot::Count => {
                let spoken = self.speech().amount(at);
                let article = || {
                    let roles = &self.language.numerals.roles;
                    let found = roles.at(tokens, at)?;
                    (found.0 == Role::Article).then_some((1, found.1))
                };
                let count = spoken.and_then(|spoken| {
                    let count = i64::try_from(spoken.low.to_whole()?).ok()?;
                    (count < 1_000).then_some((count, spoken.end))
                });
                number(count.or_else(article))
            }
            Slot::Place => number(self.place(at)),
            Slot::DecadeName => number(calendar.decades.at(tokens, at)),
            Slot::DecadePlace => number(
                self.place(at).filter(|(place, _)| (20..100).contains(place) && place % 10 == 0),
            ),
            Slot::Decade => {
                if let Some(found) = self.decades(at) {
                    return Some(found);
                }
                let (decade, end) = self.whole(at, 4)?;
                (decade % 10 == 0 && !(100..=999).contains(&decade))
                    .then_some((Value::Number(decade), end))
            }
        }
    }

    /// What rules read at a token, worked out once.
    fn nested(&self, slot: Slot, at: usize, kinds: impl Fn(Kind) -> bool) -> Option<(When, usize)> {
        if let Some(found) = self.known.borrow().get(&(slot, at)) {
            return found.clone();
        }
        // A rule that starts with what it reads reads nothing there.
        self.known.borrow_mut().insert((slot, at), None);
        let found = self.longest(at, &kinds);
        self.known.borrow_mut().insert((slot, at), found.clone());
        found
    }

    /// A whole number of at most `most` digits.
    pub(super) fn whole(&self, at: usize, most: usize) -> Option<(i64, usize)> {
        let token = self.token(at)?;
        if token.class == Class::Digits {
            let fits = token.key.len() <= most;
            return fits.then(|| token.key.parse().ok()).flatten().map(|value| (value, at + 1));
        }
        let speech = self.speech();
        let spoken = speech.amount(at).filter(|spoken| spoken.high.is_none())?;
        let value = i64::try_from(spoken.low.to_whole()?).ok()?;
        (value.to_string().len() <= most && (0..10_000).contains(&value))
            .then_some((value, spoken.end))
    }

    /// A number and the next in one breath: 五六.
    pub(super) fn neighbours(&self, at: usize) -> Option<(i64, i64, usize)> {
        let spoken = self.speech().amount(at)?;
        let from = i64::try_from(spoken.low.to_whole()?).ok()?;
        let to = i64::try_from(spoken.high?.to_whole()?).ok()?;
        (to == from + 1).then_some((from, to, spoken.end))
    }

    /// Whether a number ends with a token.
    fn ends_number(&self, at: usize) -> bool {
        self.tokens[at].class == Class::Digits
            || self.language.numerals.atoms.at(self.tokens, at).is_some()
    }

    /// Whether a span of months counts them, and may be any of that number: `девять месяцев`.
    fn is_count_of_months(&self, at: usize, from: i64, to: i64) -> bool {
        let counted = self.months_counted(at).map(|(months, _)| months);
        counted.is_some_and(|months| months > 1 && months == to - from + 1)
    }

    /// A number of months, also in quarters.
    fn months_counted(&self, at: usize) -> Option<(i64, usize)> {
        let (Value::Number(count), from) = self.fill(Slot::Count, at)? else { return None };
        let (unit, end) = self.language.calendar.units.at(self.tokens, from)?;
        match unit {
            Unit::Month => Some((count, end)),
            Unit::Quarter if count > 1 => Some((count * 3, end)),
            _ => None,
        }
    }

    /// Two decades in one number: 五六十, 五、六十.
    fn decades(&self, at: usize) -> Option<(Value, usize)> {
        let spoken = self.speech().amount(at)?;
        if let Some(first) = spoken.low.to_whole().filter(|first| (1..10).contains(first))
            && self.token(spoken.end).is_some_and(|token| token.is("、"))
        {
            let first = i64::try_from(first * 10).ok()?;
            let (last, end) = self.whole(spoken.end + 1, 2)?;
            let is_next = last % 10 == 0 && first < last;
            return is_next.then_some((Value::Numbers(first, last), end));
        }
        let decade = |amount: Amount| {
            let whole = i64::try_from(amount.to_whole()?).ok()?;
            (whole % 10 == 0 && (10..100).contains(&whole)).then_some(whole)
        };
        Some((Value::Numbers(decade(spoken.low)?, decade(spoken.high?)?), spoken.end))
    }

    /// Whether a token is a numeral.
    pub(super) fn is_numeral(&self, at: usize) -> bool {
        let atom = self.language.numerals.atoms.at(self.tokens, at);
        matches!(atom, Some((Atom::Small(..) | Atom::Scale(_), _)))
    }

    /// A place in a row: `26th`, `first`, 第三.
    pub(super) fn place(&self, at: usize) -> Option<(i64, usize)> {
        let roles = &self.language.numerals.roles;
        let role = |at: usize, role: Role| {
            roles.all(self.tokens, at).find(|(known, _)| *known == role).map(|(_, end)| end)
        };
        if let Some(number) = roman(self.token(at)?, &self.language.numerals) {
            let has_suffix = self.token(at + 1).is_some_and(|token| !token.is_spaced);
            let suffix = role(at + 1, Role::OrdinalSuffix).filter(|_| has_suffix);
            return Some((number, suffix.unwrap_or(at + 1)));
        }
        let speech = self.speech();
        let (spoken, end) = if let Some(from) = role(at, Role::OrdinalPrefix) {
            let spoken = speech.amount(from)?;
            let end = spoken.end;
            (spoken, end)
        } else if self.token(at)?.class == Class::Digits {
            let (value, end) = self.whole(at, 3)?;
            // `3-х` counts.
            let counts = speech.counting_suffix(end, Amount::whole(value.into())).is_some();
            (!counts).then_some(())?;
            return role(end, Role::OrdinalSuffix).map(|end| (value, end));
        } else {
            let spoken = speech.last(at).filter(|spoken| spoken.last == Some(false))?;
            let end = spoken.end;
            (spoken, end)
        };
        let value = i64::try_from(spoken.low.to_whole()?).ok()?;
        (value < 10_000).then_some((value, end))
    }
}
