//! The figures of one measure, as they were given.

mod figure;

use crate::Date;
use crate::bilateral::{Actor, ActorId, Claim, Goods, Measure, Polarity, Statistic, Topic};
use crate::corpus::Corpus;
use crate::vocabulary::Vocabulary as _;

use super::language::label;
use super::words::JOINT;
use super::{Modes, NameError};
pub use figure::Figure;

/// The figures of one measure of an actor, or of two.
#[derive(Clone, Debug)]
pub struct Series<'c> {
    /// The measure that was asked for.
    pub measure: Measure,
    /// Whose figures they are.
    pub subject: &'c Actor,
    /// The other side of them, if one was asked for.
    pub counterpart: Option<&'c Actor>,
    /// The figures that measure the same, group by group.
    pub groups: Vec<Group<'c>>,
}

/// Figures that measure the same: the same thing of the same parties, with the same limits, in one
/// unit.
#[derive(Clone, Debug)]
pub struct Group<'c> {
    corpus: &'c Corpus,
    /// What was measured, by one of its claims.
    sample: &'c Statistic,
    /// The periods, in the order of time; undated figures come last.
    pub periods: Vec<Period<'c>>,
}

/// The figures for one period.
#[derive(Clone, Debug)]
pub struct Period<'c> {
    /// The period or the day, as the sources have it.
    pub date: Option<&'c Date>,
    /// How long it is.
    pub grain: Grain,
    /// What the sources say, side by side.
    pub figures: Vec<Figure<'c>>,
}

/// How long a period is: a part of a year is never put beside the year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Grain {
    /// A day.
    Day,
    /// A month, or less.
    Month,
    /// Several months.
    PartOfYear,
    /// A year.
    Year,
    /// Several years, or a period without an end.
    Years,
    /// No period is given.
    Undated,
}

impl Grain {
    fn of(date: Option<&Date>) -> Self {
        match date.map(super::dates::width) {
            None => Self::Undated,
            Some(0) => Self::Day,
            Some(1..=30) => Self::Month,
            Some(31..=363) => Self::PartOfYear,
            Some(364 | 365) => Self::Year,
            Some(_) => Self::Years,
        }
    }

    /// The grain in a word, for machines.
    pub fn code(self) -> &'static str {
        match self {
            Self::Day => "day",
            Self::Month => "month",
            Self::PartOfYear => "part-of-year",
            Self::Year => "year",
            Self::Years => "years",
            Self::Undated => "undated",
        }
    }
}

impl Corpus {
    /// The figures of a measure, or of one narrower than it, of a subject and, if one is named, a
    /// counterpart.
    ///
    /// Nothing is merged: two figures for one period are side by side, and a part of a year
    /// is apart from the year. A measure that is mutual, such as bilateral trade, is found
    /// whichever side the source names first.
    ///
    /// # Errors
    ///
    /// An actor is not in the registry.
    ///
    /// ```
    /// use comity::{Corpus, bilateral::Measure};
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/corpus");
    /// let corpus = Corpus::read_dir(folder)?;
    /// let series = corpus.series(Measure::BilateralTrade, "KGZ", Some("KAZ"))?;
    /// let first = &series.groups[0].periods[0];
    /// assert_eq!(first.date.unwrap().as_str(), "2020");
    /// assert_eq!(first.figures[0].words("zh-Hans"), "796,200,000 美元");
    /// assert!(!first.disagrees());
    /// # Ok(())
    /// # }
    /// ```
    pub fn series(
        &self,
        measure: Measure,
        subject: &str,
        counterpart: Option<&str>,
    ) -> Result<Series<'_>, NameError> {
        let subject = self.find_actor(subject)?;
        let counterpart = counterpart.map(|word| self.find_actor(word)).transpose()?;
        let mut groups: Vec<Group<'_>> = Vec::new();
        for found in self.claims() {
            let Claim::Statistic(statistic) = found.claim else { continue };
            if !statistic.measure.is_within(measure) || !names(statistic, subject, counterpart) {
                continue;
            }
            let figure = Figure { found: found.with(statistic) };
            let at =
                groups.iter().position(|group| group.measures(statistic)).unwrap_or_else(|| {
                    groups.push(Group { corpus: self, sample: statistic, periods: Vec::new() });
                    groups.len() - 1
                });
            groups[at].add(figure);
        }
        Ok(Series { measure, subject, counterpart, groups })
    }
}

/// Whether a figure is of the subject, and of the counterpart if there is one.
fn names(it: &Statistic, subject: &Actor, counterpart: Option<&Actor>) -> bool {
    let forth = it.subject.contains(&subject.id)
        && counterpart.is_none_or(|other| it.counterpart.contains(&other.id));
    let back = it.counterpart.contains(&subject.id)
        && counterpart.is_none_or(|other| it.subject.contains(&other.id));
    forth || back && it.measure.is_within(Measure::Mutual)
}

impl<'c> Group<'c> {
    /// What was measured, by one of the claims.
    pub fn sample(&self) -> &'c Statistic {
        self.sample
    }

    /// What was measured, in a language: measure, parties, limits.
    pub fn words(&self, language: &str) -> String {
        let it = self.sample;
        let names = |ids: &[ActorId]| {
            let names = ids.iter().map(|id| self.corpus.actor_name(id.as_str(), language));
            names.collect::<Vec<_>>().join(", ")
        };
        let arrow = if it.measure.is_within(Measure::Mutual) { " – " } else { " → " };
        let parties = match (names(&it.subject), names(&it.counterpart)) {
            (subject, other) if other.is_empty() => subject,
            (subject, other) => format!("{subject}{arrow}{other}"),
        };
        let terms = [it.topic.map(Topic::row), it.goods.map(Goods::row)];
        let name = |scalar, id| self.corpus.name_of(scalar, id, language).to_owned();
        let mut parts = vec![label(it.measure.row(), language).to_owned(), parties];
        parts.extend(terms.into_iter().flatten().map(|term| label(term, language).to_owned()));
        parts.extend(it.project.as_ref().map(|id| name("ProjectId", id.as_str())));
        parts.extend(it.place.as_ref().map(|id| name("PlaceId", id.as_str())));
        parts.extend(it.scope.clone());
        parts.join(JOINT)
    }

    /// Whether a figure measures what the others of the group do.
    fn measures(&self, it: &Statistic) -> bool {
        let mine = self.sample;
        let same =
            |a: &[ActorId], b: &[ActorId]| a.len() == b.len() && a.iter().all(|id| b.contains(id));
        let forth = same(&mine.subject, &it.subject) && same(&mine.counterpart, &it.counterpart);
        let back = same(&mine.subject, &it.counterpart) && same(&mine.counterpart, &it.subject);
        let unit = |it: &Statistic| it.value.as_ref().map(|value| value.unit);
        mine.measure == it.measure
            && (forth || back && it.measure.is_within(Measure::Mutual))
            && (mine.topic, mine.goods) == (it.topic, it.goods)
            && (&mine.project, &mine.place, &mine.scope) == (&it.project, &it.place, &it.scope)
            && unit(mine) == unit(it)
    }

    fn add(&mut self, figure: Figure<'c>) {
        let date = figure.found.claim.date.as_ref();
        let bounds = |date: Option<&Date>| date.map(|date| (date.earliest(), date.latest()));
        let known = self.periods.iter().position(|period| bounds(period.date) == bounds(date));
        if let Some(at) = known {
            self.periods[at].figures.push(figure);
        } else {
            self.periods.push(Period { date, grain: Grain::of(date), figures: vec![figure] });
            self.periods.sort_by_key(|period| (period.date.is_none(), bounds(period.date)));
        }
    }
}

impl Period<'_> {
    /// Whether two figures that are put forward as facts cannot both be right.
    ///
    /// Figures without a date may be of different times, so they disagree only if a claim says so
    /// itself.
    pub fn disagrees(&self) -> bool {
        let factual: Vec<&Figure<'_>> = self.figures.iter().filter(|it| it.is_factual()).collect();
        let clash = |a: &Figure<'_>, b: &Figure<'_>| {
            (self.date.is_some() || a.disputes(b) || b.disputes(a)) && a.excludes(b)
        };
        factual.iter().enumerate().any(|(at, a)| factual[at + 1..].iter().any(|b| clash(a, b)))
    }
}

impl Figure<'_> {
    fn is_factual(&self) -> bool {
        let it = self.found.claim;
        it.polarity == Polarity::Affirmed && Modes::FACTUAL.has(it.mode)
    }
}
