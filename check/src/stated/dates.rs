//! The dates of the ranges of a claim, from what is said to the days that it may mean there.

use std::collections::HashSet;

use comity_ontology::model::DateSource;
use comity_reading::{Anchors, Dated, DayRange, Unit, When};
use comity_tree::Date;

/// Longest time, in days, that a date without a year may be within.
const YEAR: i64 = 366;

/// What the dates of the ranges of a claim may mean.
#[derive(Debug)]
pub struct Resolver {
    spans: Vec<DayRange>,
}

/// The first day or time of a date that others may count from; `None` if it has none.
pub fn anchor(date: &Date) -> Option<DayRange> {
    let text = date.as_str();
    let first = text.trim_start_matches(['[', '{']).split(['.', '/', ',', ']', '}']).next()?;
    let first = first.trim_end_matches(['?', '~', '%']);
    DayRange::of_date(&Date::parse(first).ok()?)
}

/// Most times that a date is understood from.
const MOST: usize = 256;

/// The first times of many, each once: every date is understood from each of them.
fn distinct(spans: impl Iterator<Item = DayRange>) -> Vec<DayRange> {
    let mut seen = HashSet::new();
    let key = |span: &DayRange| (span.first, span.last, span.is_within);
    spans.filter(|span| seen.insert(key(span))).take(MOST).collect()
}

impl Resolver {
    /// Works out the dates of all ranges of a claim together.
    ///
    /// What is missing from them comes from where `source` says: from `published`, the day on
    /// which the text was, or from the other dates, among them those of its context.
    pub fn new(
        dates: &[Dated],
        source: DateSource,
        published: Option<DayRange>,
        context: &[DayRange],
    ) -> Self {
        let mut given: Vec<DayRange> = dates
            .iter()
            .flat_map(|date| date.when.spans(&Anchors::default()))
            .filter(|span| !span.is_within)
            .collect();
        let is_told = !given.is_empty();
        given.extend(context);
        let years = given.iter().filter(|span| span.last - span.first < YEAR);
        let years = distinct(years.copied());
        let relative = published.filter(|_| source == DateSource::Publication);
        // A narrative without years is of the time in which it was published.
        let near = published.filter(|_| match source {
            DateSource::Publication => true,
            DateSource::Ranges => !is_told,
            _ => false,
        });
        let said: Vec<DayRange> = match source {
            DateSource::Ranges => years.clone(),
            _ => relative.into_iter().collect(),
        };
        let near = distinct(near.into_iter().chain(years.iter().copied()));
        let mut anchors = Anchors { near, said, same: Vec::new() };
        let first = dates.iter().flat_map(|date| date.when.spans(&anchors));
        let same = first.chain(context.iter().copied()).filter(|span| !span.is_within);
        anchors.same = distinct(same);
        // Up to now is up to the day of publication, in a narrative as well.
        let is_relative = matches!(source, DateSource::Publication | DateSource::Ranges);
        let now = published.filter(|_| is_relative);
        let mut ending = anchors.clone();
        ending.said.extend(now.filter(|now| !anchors.said.contains(now)));
        // What is counted from a day of the context is another one.
        let mut spans = if is_another_day(dates) { Vec::new() } else { context.to_vec() };
        for date in dates {
            let anchors = if is_up_to_now(&date.when) { &ending } else { &anchors };
            spans.extend(if source == DateSource::Publication {
                date.spans_in_news(anchors)
            } else {
                date.spans(anchors)
            });
            spans.extend(counted(&date.when, anchors));
        }
        Self { spans }
    }

    /// Whether a date is one that the ranges may mean, as a whole or each end of it.
    pub fn supports(&self, date: &Date) -> bool {
        if self.means(date) {
            return true;
        }
        let parts: Vec<&str> = date
            .as_str()
            .split(['/', ','])
            .flat_map(|part| part.split(".."))
            .map(|part| part.trim_matches(['[', ']', '{', '}', ' ', '~', '?', '%']))
            .filter(|part| !part.is_empty())
            .collect();
        !parts.is_empty()
            && parts.into_iter().all(|part| Date::parse(part).is_ok_and(|part| self.means(&part)))
    }

    fn means(&self, date: &Date) -> bool {
        let (first, last) = (date.earliest(), date.latest());
        self.spans.iter().any(|span| span.means(first, last))
    }
}

/// Whether all that ranges say of dates is another day than the one that it is counted from.
pub(super) fn is_another_day(dates: &[Dated]) -> bool {
    let mut told = dates.iter().filter(|date| !date.is_now()).peekable();
    told.peek().is_some() && told.all(|date| date.when.is_another_day())
}

fn is_up_to_now(when: &When) -> bool {
    match when {
        When::Now | When::Run(..) | When::Shift(_, _, None) => true,
        When::In(inner, outer) => is_up_to_now(inner) || is_up_to_now(outer),
        When::Range(from, to) => is_up_to_now(from) || is_up_to_now(to),
        _ => false,
    }
}

/// The time that a number of units is counted from, and the one that many units before or after.
fn counted(when: &When, anchors: &Anchors) -> Vec<DayRange> {
    let (When::Run(by, unit) | When::Shift(by, unit, None)) = when else { return Vec::new() };
    if *unit < Unit::Month {
        return Vec::new();
    }
    let shift = |by: i64| When::Shift(by, *unit, None).spans(anchors);
    [When::Rel(0, *unit).spans(anchors), shift(*by), shift(-by)].concat()
}
