//! Which level held on a day.

mod marks;
mod ruling;

use crate::bilateral::{
    Actor, Claim, Relation, RelationLevel, RelationOverlay, RelationTag, Representation,
};
use crate::corpus::{Corpus, Found};
use crate::{Certainty, Date, Vocabulary};

use super::pair::Pair;
use super::{Modes, NameError};
use marks::{Mark, marks};
use ruling::Ruling;

/// How the relationship of two actors stood on a day or in a time.
///
/// Levels that no order connects are listed together: both may hold.
#[derive(Clone, Debug)]
pub struct Standing<'c> {
    /// The two actors, in the order in which they were asked for.
    pub actors: [&'c Actor; 2],
    /// The levels that may have held: the certain ones first, then the latest to begin.
    pub levels: Vec<Held<'c, RelationLevel>>,
    /// The overlays beside them.
    pub overlays: Vec<Held<'c, RelationOverlay>>,
    /// The ranks of the missions.
    pub representation: Vec<Held<'c, Representation>>,
}

/// A term that held, or may have held, with the claims that say so.
#[derive(Clone, Debug)]
pub struct Held<'c, T> {
    /// What held.
    pub term: T,
    /// `Yes` if it held on every day asked for, as far as the claims go; `Maybe` if it may have.
    pub certainty: Certainty,
    /// When it began, where a claim says so.
    pub since: Option<&'c Date>,
    /// The earliest date on which it is mentioned as standing.
    pub attested: Option<&'c Date>,
    /// The words that were added to it.
    pub tags: Vec<Held<'c, RelationTag>>,
    /// The claims that it rests on.
    pub claims: Vec<Found<'c, Relation>>,
    /// What is uncertain about it, or was taken for granted.
    pub doubts: Vec<Doubt<'c>>,
}

/// Why an answer is uncertain, or what it takes for granted.
#[derive(Clone, Copy, Debug)]
pub enum Doubt<'c> {
    /// The claim's date is too imprecise to say whether it had begun.
    Imprecise(Found<'c, Relation>),
    /// By this claim it began within the time asked for, so it held for a part of it.
    Partly(Found<'c, Relation>),
    /// It is mentioned as standing later on, and no claim says since when.
    SinceWhen(Found<'c, Relation>),
    /// It may have given way to the level of this claim by then.
    Replaced(Found<'c, Relation>),
    /// By this claim it may have ended by then.
    Ended(Found<'c, Relation>),
    /// The claim says only that the parties resolved upon it.
    Decided(Found<'c, Relation>),
    /// The claim says that it was not so.
    Denied(Found<'c, Relation>),
    /// The claim has no date: it is taken to be about the day on which it was said or published.
    Undated(Found<'c, Relation>),
}

impl<'c> Doubt<'c> {
    /// The claim that raises it.
    pub fn claim(&self) -> Found<'c, Relation> {
        match *self {
            Self::Imprecise(claim)
            | Self::Partly(claim)
            | Self::SinceWhen(claim)
            | Self::Replaced(claim)
            | Self::Ended(claim)
            | Self::Decided(claim)
            | Self::Denied(claim)
            | Self::Undated(claim) => claim,
        }
    }

    /// What it is, in a word for machines.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Imprecise(_) => "imprecise-date",
            Self::Partly(_) => "part-of-the-time",
            Self::SinceWhen(_) => "since-when",
            Self::Replaced(_) => "may-be-replaced",
            Self::Ended(_) => "may-have-ended",
            Self::Decided(_) => "decided-only",
            Self::Denied(_) => "denied",
            Self::Undated(_) => "undated",
        }
    }
}

impl Corpus {
    /// Which levels, overlays and missions two actors had on a day or in a time.
    ///
    /// Only claims in the modes that are asked for count; [`Modes::FACTUAL`] are those that
    /// sources put forward as facts. A level begins when it is established, upgraded to,
    /// downgraded to or restored. One that is merely mentioned, deepened or reaffirmed stood on
    /// that day and goes on; since when is unknown. It ends when it is severed or suspended, or
    /// when another takes its place that the order of levels puts above or below it; but a level
    /// that another presupposes by definition stays. What partial dates leave open is a `Maybe`,
    /// with its reason.
    ///
    /// # Errors
    ///
    /// An actor is not in the registry.
    ///
    /// ```
    /// use comity::{Certainty, Corpus, bilateral::RelationLevel, questions::Modes};
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/corpus");
    /// let corpus = Corpus::read_dir(folder)?;
    /// let standing = corpus.level_on("KAZ", "KGZ", &"1995".parse()?, Modes::FACTUAL)?;
    /// let relations = &standing.levels[0];
    /// assert_eq!(relations.term, RelationLevel::DiplomaticRelations);
    /// assert_eq!(relations.certainty, Certainty::Yes);
    /// assert_eq!(relations.since.unwrap().as_str(), "1992-10-15");
    /// # Ok(())
    /// # }
    /// ```
    pub fn level_on(
        &self,
        a: &str,
        b: &str,
        date: &Date,
        modes: Modes,
    ) -> Result<Standing<'_>, NameError> {
        let pair = Pair::find(self, a, b)?;
        let found: Vec<Found<'_, Claim>> = self
            .claims()
            .filter(|found| match found.claim {
                Claim::Relation(it) => pair.both_in(&it.parties) && modes.has(it.mode),
                _ => false,
            })
            .collect();
        let levels = marks(self, &found, |it| it.level, |it| it.from_level);
        let overlays = marks(self, &found, |it| it.overlay, |_| None);
        let missions = marks(self, &found, |it| it.representation, |_| None);
        Ok(Standing {
            actors: [pair.a, pair.b],
            levels: held(&levels, date),
            overlays: held(&overlays, date),
            representation: held(&missions, date),
        })
    }
}

/// Every term that may have held.
fn held<'c, T: Vocabulary>(marks: &[Mark<'c, T>], date: &Date) -> Vec<Held<'c, T>> {
    let days = (date.earliest(), date.latest());
    let mut terms: Vec<T> = Vec::new();
    for mark in marks {
        if !terms.contains(&mark.term) {
            terms.push(mark.term);
        }
    }
    let rule = |term: T| {
        let of_term: Vec<_> = marks.iter().filter(|mark| mark.term == term).collect();
        let ruling = Ruling::of(marks, &of_term, days)?;
        let mut tags: Vec<RelationTag> =
            of_term.iter().flat_map(|mark| mark.found.claim.tags.iter().copied()).collect();
        tags.sort_unstable_by_key(|tag| tag.index());
        tags.dedup();
        let tagged = tags.into_iter().filter_map(|tag| {
            let with_tag = |mark: &&Mark<'c, T>| mark.found.claim.tags.contains(&tag);
            let of_tag: Vec<_> = of_term.iter().copied().filter(with_tag).collect();
            Some(Ruling::of(marks, &of_tag, days)?.into_held(tag, Vec::new()))
        });
        let tags = tagged.collect();
        Some(ruling.into_held(term, tags))
    };
    let mut held: Vec<Held<'c, T>> = terms.into_iter().filter_map(rule).collect();
    held.sort_by_key(|one| {
        let began = one.since.or(one.attested).map(Date::latest);
        (one.certainty != Certainty::Yes, std::cmp::Reverse(began), one.term.index())
    });
    held
}
