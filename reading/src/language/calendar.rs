//! The words of a language for dates, and the phrases that they make.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::phrases::{Phrases, add, numbers};
use crate::{
    date::{Bound, Kind, Rules, TimePart, Unit, When},
    lexicon::Lexicon,
};

/// The file `dates.toml`.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct File {
    /// Names of months besides those of CLDR.
    months: Phrases,
    weekdays: Phrases,
    /// Names that are common words as well, and need something of a date beside them.
    weak: Vec<String>,
    /// Whether names of months and days are written with a small letter.
    small_names: bool,
    /// Adjectives that months make: `майский`.
    month_adjectives: Phrases,
    unit: BTreeMap<Unit, Vec<String>>,
    /// Words for the unit before or after this one, by how many.
    rel: Phrases,
    /// Those behind the unit: `the week after next`.
    rel_behind: Phrases,
    days: Phrases,
    years: Phrases,
    /// Numbers of years in one word or phrase: `half a century`.
    year_counts: Phrases,
    part: BTreeMap<TimePart, Vec<String>>,
    /// Spans of months within a year: `1-6`.
    spans: Phrases,
    /// Spans of days within a month: `1-10`.
    day_spans: Phrases,
    /// Spans of months in one word with the distance of their year: `-1 12-2`.
    rel_spans: Phrases,
    same: BTreeMap<Unit, Vec<String>>,
    /// First years of reigns, and what is written for the first year of one.
    reign: BTreeMap<String, i64>,
    reign_first: Vec<String>,
    /// The reign whose years are given without its name.
    bare_reign: Option<BareReign>,
    /// Seasons of a year, as months: the last may be of the next year.
    seasons: Phrases,
    /// Phrases with a season that need nothing of a date beside them: `in the spring`.
    seasons_alone: Phrases,
    /// Decades by a name: `nineties`.
    decades: Phrases,
    /// Feasts by their day: `12-25`, `easter-2`, `11-4-4` for the fourth Thursday of November.
    feasts: Phrases,
    bound: BTreeMap<Bound, Vec<String>>,
    bound_behind: BTreeMap<Bound, Vec<String>>,
    about: Vec<String>,
    now: Vec<String>,
    /// Words that tell what is to come, and what such words end in.
    to_come: Vec<String>,
    to_come_endings: Vec<String>,
    /// Words for what is past, what such words end in, and what ends so and is no past. Without
    /// one in its sentence, a day of the week may be to come.
    past: Vec<String>,
    past_endings: Vec<String>,
    not_past: Vec<String>,
    /// Forms of the present that what is planned is told in: `they meet on Friday`.
    scheduled: Vec<String>,
    /// What is before a bare year: `in`.
    before_year: Vec<String>,
    /// Those of them that are before a count as well: `of`.
    before_count: Vec<String>,
    /// Words before the number of a thing that has four figures: `Resolution`.
    numbered: Vec<String>,
    /// Words that compare with a year as well as with a number: `over`.
    compares: Vec<String>,
    /// What makes a count of four digits behind them.
    not_before_count: Vec<String>,
    /// What starts no date behind another word: 期满前六个月.
    not_behind_word: Vec<String>,
    /// Whether a month or a season by its distance is the nearest one: `août dernier`.
    nearest: bool,
    /// Numbers of days that count the day itself, by how many days later that is: eight for seven.
    inclusive_days: BTreeMap<String, i64>,
    /// Phrases that begin as a day of the week by chance: 周日本 is a week and Japan.
    not_weekdays: Vec<String>,
    /// Units that a number before them does not count: 8月 is a month, and 8个月 are eight.
    not_counted: Vec<String>,
    rules: BTreeMap<Kind, Vec<String>>,
}

/// A reign whose years are given without its name, by its first year, and which of its years.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct BareReign {
    pub(crate) first: i64,
    pub(crate) least: i64,
    pub(crate) most: i64,
}

/// What `cldr.toml` has of them.
#[derive(Debug, Deserialize)]
pub(crate) struct Cldr {
    months: Phrases,
    weekdays: Phrases,
}

/// The words of a language for dates.
#[derive(Debug, Default)]
pub(crate) struct Calendar {
    pub(crate) months: Lexicon<i64>,
    pub(crate) weekdays: Lexicon<i64>,
    pub(crate) weak: Lexicon<()>,
    pub(crate) small_names: bool,
    pub(crate) month_adjectives: Lexicon<i64>,
    pub(crate) units: Lexicon<Unit>,
    pub(crate) rel: Lexicon<i64>,
    pub(crate) rel_behind: Lexicon<i64>,
    pub(crate) days: Lexicon<i64>,
    pub(crate) years: Lexicon<i64>,
    pub(crate) year_counts: Lexicon<i64>,
    pub(crate) parts: Lexicon<TimePart>,
    pub(crate) spans: Lexicon<(i64, i64)>,
    pub(crate) day_spans: Lexicon<(i64, i64)>,
    /// How many years from this one, and the months of that year.
    pub(crate) rel_spans: Lexicon<(i64, i64, i64)>,
    pub(crate) same: Lexicon<Unit>,
    pub(crate) reigns: Lexicon<i64>,
    pub(crate) reign_first: Lexicon<()>,
    pub(crate) bare_reign: Option<BareReign>,
    pub(crate) seasons: Lexicon<(i64, i64)>,
    pub(crate) seasons_alone: Lexicon<(i64, i64)>,
    pub(crate) decades: Lexicon<i64>,
    pub(crate) feasts: Lexicon<When>,
    pub(crate) bounds: Lexicon<Bound>,
    pub(crate) bounds_behind: Lexicon<Bound>,
    pub(crate) about: Lexicon<()>,
    pub(crate) now: Lexicon<()>,
    pub(crate) to_come: Lexicon<()>,
    pub(crate) to_come_endings: Vec<String>,
    pub(crate) past: Lexicon<()>,
    pub(crate) past_endings: Vec<String>,
    pub(crate) not_past: Lexicon<()>,
    pub(crate) scheduled: Lexicon<()>,
    pub(crate) before_year: Lexicon<()>,
    pub(crate) before_count: Lexicon<()>,
    pub(crate) compares: Lexicon<()>,
    pub(crate) numbered: Lexicon<()>,
    pub(crate) not_before_count: Lexicon<()>,
    pub(crate) not_behind_word: Lexicon<()>,
    pub(crate) nearest: bool,
    pub(crate) inclusive_days: BTreeMap<i64, i64>,
    pub(crate) not_weekdays: Lexicon<()>,
    pub(crate) not_counted: Lexicon<()>,
    pub(crate) rules: Rules,
}

impl Calendar {
    pub(super) fn new(file: &File, cldr: &Cldr) -> Self {
        let mut of = Self {
            months: numbers(&cldr.months, |month| month),
            weekdays: numbers(&cldr.weekdays, |day| day),
            small_names: file.small_names,
            nearest: file.nearest,
            inclusive_days: file
                .inclusive_days
                .iter()
                .filter_map(|(count, days)| Some((count.parse().ok()?, *days)))
                .collect(),
            bare_reign: file.bare_reign,
            to_come_endings: file.to_come_endings.clone(),
            past_endings: file.past_endings.clone(),
            month_adjectives: numbers(&file.month_adjectives, |month| month),
            rel: numbers(&file.rel, |by| by),
            rel_behind: numbers(&file.rel_behind, |by| by),
            days: numbers(&file.days, |by| by),
            years: numbers(&file.years, |by| by),
            year_counts: numbers(&file.year_counts, |count| count),
            decades: numbers(&file.decades, |decade| decade),
            rules: Rules::new(&file.rules),
            ..Self::default()
        };
        for (month, phrases) in &file.months {
            add(&mut of.months, phrases, &month.parse().unwrap_or(1));
        }
        for (day, phrases) in &file.weekdays {
            add(&mut of.weekdays, phrases, &day.parse().unwrap_or(1));
        }
        for (unit, phrases) in &file.unit {
            add(&mut of.units, phrases, unit);
        }
        for (unit, phrases) in &file.same {
            add(&mut of.same, phrases, unit);
        }
        for (part, phrases) in &file.part {
            add(&mut of.parts, phrases, part);
        }
        for (table, lexicon) in [
            (&file.spans, &mut of.spans),
            (&file.seasons, &mut of.seasons),
            (&file.seasons_alone, &mut of.seasons_alone),
            (&file.day_spans, &mut of.day_spans),
        ] {
            for (span, phrases) in table {
                add(lexicon, phrases, &ends(span));
            }
        }
        for (span, phrases) in &file.rel_spans {
            let (by, span) = span.split_once(' ').unwrap_or(("0", span));
            let (from, to) = ends(span);
            add(&mut of.rel_spans, phrases, &(by.parse().unwrap_or_default(), from, to));
        }
        for (reign, first) in &file.reign {
            of.reigns.add(reign, first);
        }
        for (day, phrases) in &file.feasts {
            let feast = When::feast(day);
            add(&mut of.feasts, phrases, &feast.unwrap_or_else(|| panic!("no day is `{day}`")));
        }
        for (bound, phrases) in &file.bound {
            add(&mut of.bounds, phrases, bound);
        }
        for (bound, phrases) in &file.bound_behind {
            add(&mut of.bounds_behind, phrases, bound);
        }
        for (lexicon, phrases) in [
            (&mut of.weak, &file.weak),
            (&mut of.about, &file.about),
            (&mut of.now, &file.now),
            (&mut of.to_come, &file.to_come),
            (&mut of.past, &file.past),
            (&mut of.not_past, &file.not_past),
            (&mut of.scheduled, &file.scheduled),
            (&mut of.reign_first, &file.reign_first),
            (&mut of.before_year, &file.before_year),
            (&mut of.before_count, &file.before_count),
            (&mut of.compares, &file.compares),
            (&mut of.numbered, &file.numbered),
            (&mut of.not_before_count, &file.not_before_count),
            (&mut of.not_behind_word, &file.not_behind_word),
            (&mut of.not_weekdays, &file.not_weekdays),
            (&mut of.not_counted, &file.not_counted),
        ] {
            add(lexicon, phrases, &());
        }
        of
    }
}

/// The first and the last of a span such as `1-6`.
fn ends(span: &str) -> (i64, i64) {
    let ends = span.split_once('-');
    let ends = ends.and_then(|(from, to)| Some((from.parse().ok()?, to.parse().ok()?)));
    ends.unwrap_or((1, 1))
}
