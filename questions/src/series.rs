//! The figures of one measure, as they were given.

mod figure;

use comity_ontology::model::{Field, FieldPart, FieldRole};
use comity_tree::Date;

use crate::{
    ClaimCorpus, Entity, EntityError, FoundClaim, ItemValue, TermRef,
    dates::width,
    words::{self, JOINT},
};
pub use figure::Figure;

/// The figures of one measure of an actor, or of two.
#[derive(Clone, Debug)]
pub struct Series<'c> {
    /// The measure that was asked for.
    pub measure: TermRef<'c>,
    /// Whose figures they are.
    pub subject: Entity<'c>,
    /// The other side of them, if one was asked for.
    pub counterpart: Option<Entity<'c>>,
    /// The figures that measure the same, group by group.
    pub groups: Vec<SeriesGroup<'c>>,
}

/// Figures that measure the same: the same thing of the same parties, with the same limits, in one
/// unit.
#[derive(Clone, Debug)]
pub struct SeriesGroup<'c> {
    /// What was measured, by one of its claims.
    pub sample: FoundClaim<'c>,
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
    /// What the sources give, side by side.
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
        match date.map(width) {
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

impl ClaimCorpus {
    /// The figures of a measure, or of one narrower than it, of a subject and, if one is named, a
    /// counterpart.
    ///
    /// Nothing is merged: two figures for one period are side by side, and a part of a year is
    /// apart from the year. A measure that is mutual is found whichever side the source names
    /// first.
    ///
    /// # Errors
    ///
    /// An actor is not in the registry.
    pub fn series<'c>(
        &'c self,
        measure: TermRef<'c>,
        subject: &str,
        counterpart: Option<&str>,
    ) -> Result<Series<'c>, EntityError> {
        let subject = self.actor(subject)?;
        let counterpart = counterpart.map(|word| self.actor(word)).transpose()?;
        let mut groups: Vec<SeriesGroup<'c>> = Vec::new();
        for found in self.claims() {
            let is_asked = |of: TermRef<'c>| {
                of.key().0 == measure.key().0
                    && of.vocabulary().is_within(of.index(), measure.index())
            };
            if !found.term(FieldPart::Measure).is_some_and(is_asked)
                || !names(found, subject, counterpart)
            {
                continue;
            }
            let at = groups.iter().position(|group| group.measures(found)).unwrap_or_else(|| {
                groups.push(SeriesGroup { sample: found, periods: Vec::new() });
                groups.len() - 1
            });
            groups[at].add(Figure { found });
        }
        Ok(Series { measure, subject, counterpart, groups })
    }
}

/// Whether a figure is of the subject, and of the counterpart if there is one.
fn names(found: FoundClaim<'_>, subject: Entity<'_>, counterpart: Option<Entity<'_>>) -> bool {
    let has = |part, id: &str| found.part(part).any(|value| value.text() == Some(id));
    let both = |one, other| {
        has(one, subject.id()) && counterpart.is_none_or(|entity| has(other, entity.id()))
    };
    both(FieldPart::Parties, FieldPart::Counterparts)
        || both(FieldPart::Counterparts, FieldPart::Parties) && found.is_mutual()
}

/// Whether two lists have the same values.
fn alike<'v>(
    a: impl Iterator<Item = &'v ItemValue>,
    b: impl Iterator<Item = &'v ItemValue>,
) -> bool {
    let (a, b): (Vec<_>, Vec<_>) = (a.collect(), b.collect());
    a.len() == b.len() && a.iter().all(|value| b.contains(value))
}

/// Whether values of a field limit what is measured.
fn limits(field: &Field) -> bool {
    field.part.is_none() && field.role != FieldRole::Identity
}

impl<'c> SeriesGroup<'c> {
    /// What was measured, in a language: measure, parties, limits.
    pub fn words(&self, language: &str) -> String {
        let (found, corpus) = (self.sample, self.sample.corpus);
        let measure =
            found.term(FieldPart::Measure).map(|measure| measure.label(language).to_owned());
        let mut parts: Vec<String> = measure.into_iter().chain([found.sides(language)]).collect();
        for (field, values) in found.item().each(&corpus.model) {
            if !limits(field) {
                continue;
            }
            parts.extend(
                values.iter().filter_map(|value| words::value(corpus, field, value, language)),
            );
        }
        parts.join(JOINT)
    }

    /// The measure: the one asked for, or one narrower.
    pub fn measure(&self) -> Option<TermRef<'c>> {
        self.sample.term(FieldPart::Measure)
    }

    /// The ids of those whose figures they are.
    pub fn subjects(&self) -> impl Iterator<Item = &'c str> {
        self.sample.part(FieldPart::Parties).filter_map(ItemValue::text)
    }

    /// The ids of the other side.
    pub fn counterparts(&self) -> impl Iterator<Item = &'c str> {
        self.sample.part(FieldPart::Counterparts).filter_map(ItemValue::text)
    }

    /// Whether a claim measures what the others of the group do.
    fn measures(&self, it: FoundClaim<'c>) -> bool {
        let mine = self.sample;
        if mine.item().record != it.item().record {
            return false;
        }
        let same = |a, b| alike(mine.part(a), it.part(b));
        let forth = same(FieldPart::Parties, FieldPart::Parties)
            && same(FieldPart::Counterparts, FieldPart::Counterparts);
        let back = same(FieldPart::Parties, FieldPart::Counterparts)
            && same(FieldPart::Counterparts, FieldPart::Parties)
            && it.is_mutual();
        let model = &it.corpus.model;
        let within = mine.item().each(model).zip(it.item().each(model)).all(|(mine, other)| {
            let ((field, mine), (_, other)) = (mine, other);
            !limits(field) || alike(mine.iter(), other.iter())
        });
        mine.term(FieldPart::Measure) == it.term(FieldPart::Measure)
            && (forth || back)
            && within
            && figure::unit(mine) == figure::unit(it)
    }

    fn add(&mut self, figure: Figure<'c>) {
        let date = figure.found.happened();
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
