//! Which level held on a day.

pub(crate) mod axis;
mod marks;
mod ruling;

use comity_ontology::model::FieldPart;
use comity_tree::{Certainty, Date};

use crate::{ClaimCorpus, Entity, EntityError, FoundClaim, Modes, TermRef, pair::Pair};
use marks::Mark;
use ruling::Ruling;

/// How the relationship of two actors was on a day or in a time.
#[derive(Clone, Debug)]
pub struct Standing<'c> {
    /// The two actors, in the order in which they were asked for.
    pub actors: [Entity<'c>; 2],
    /// What held on each axis: a field of level, in the order of the ontology.
    pub axes: Vec<Axis<'c>>,
    /// The claims on a level by then whose mode does not count, such as `planned`.
    pub uncounted: Vec<Uncounted<'c>>,
}

/// A claim on a level that does not count.
#[derive(Clone, Copy, Debug)]
pub struct Uncounted<'c> {
    /// The level.
    pub term: TermRef<'c>,
    /// The claim.
    pub claim: FoundClaim<'c>,
}

/// A field of level, and what held of it.
///
/// Levels that no order connects are side by side: both may hold.
#[derive(Clone, Debug)]
pub struct Axis<'c> {
    /// The field.
    pub field: &'c str,
    /// The levels that may have held: the certain ones first, then the latest to begin.
    pub held: Vec<Held<'c>>,
}

/// A term that held, or may have held, with the claims on it.
#[derive(Clone, Debug)]
pub struct Held<'c> {
    /// What held.
    pub term: TermRef<'c>,
    /// `Yes` if it held on every day asked for, as far as the claims go; `Maybe` if it may have.
    pub certainty: Certainty,
    /// When it began, where a claim gives that.
    pub since: Option<&'c Date>,
    /// The earliest date on which it is mentioned as holding.
    pub attested: Option<&'c Date>,
    /// The words that were added to it.
    pub tags: Vec<Held<'c>>,
    /// The claims that it rests on.
    pub claims: Vec<FoundClaim<'c>>,
    /// What is uncertain about it, or was assumed.
    pub doubts: Vec<Doubt<'c>>,
}

/// Why an answer is uncertain, or what it assumes.
#[derive(Clone, Copy, Debug)]
pub enum Doubt<'c> {
    /// The claim's date is too imprecise to tell whether it had begun.
    Imprecise(FoundClaim<'c>),
    /// By this claim it began within this period, so it held for a part of it.
    Partly(FoundClaim<'c>),
    /// It is mentioned as holding later on, and no claim tells since when.
    SinceWhen(FoundClaim<'c>),
    /// It may have given way to the level of this claim by then.
    Replaced(FoundClaim<'c>),
    /// By this claim it may have ended by then.
    Ended(FoundClaim<'c>),
    /// By the claim, the parties only decided it.
    Decided(FoundClaim<'c>),
    /// By the claim, it was not so.
    Denied(FoundClaim<'c>),
    /// The claim is not put forward as a fact.
    NotFactual(FoundClaim<'c>),
    /// The claim leaves open whether it is so.
    Uncertain(FoundClaim<'c>),
    /// By the claim, it hangs on something else.
    Conditional(FoundClaim<'c>),
    /// The claim has no date: it is assumed to be about the day on which it was said or published.
    Undated(FoundClaim<'c>),
}

impl<'c> Doubt<'c> {
    /// The claim that raises it.
    pub fn claim(&self) -> FoundClaim<'c> {
        match *self {
            Self::Imprecise(claim)
            | Self::Partly(claim)
            | Self::SinceWhen(claim)
            | Self::Replaced(claim)
            | Self::Ended(claim)
            | Self::Decided(claim)
            | Self::Denied(claim)
            | Self::NotFactual(claim)
            | Self::Uncertain(claim)
            | Self::Conditional(claim)
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
            Self::NotFactual(_) => "not-a-fact",
            Self::Uncertain(_) => "uncertain",
            Self::Conditional(_) => "conditional",
            Self::Undated(_) => "undated",
        }
    }
}

impl ClaimCorpus {
    /// Which levels two actors had on a day or in a time.
    ///
    /// Only claims in the modes that are asked for count; the others are listed as not counted. A
    /// level begins with a verb that the ontology declares to begin or raise it, and ends with
    /// one that ends it, or when another takes its place that the order of levels puts above or
    /// below it; but a level that another presupposes by definition stays. With any other verb it
    /// held on that day and goes on; since when is unknown. What partial dates leave open is a
    /// `Maybe`, with its reason, and so is what a claim leaves open by itself: by its mode, its
    /// certainty, a condition or a flag.
    ///
    /// # Errors
    ///
    /// An actor is not in the registry.
    pub fn level_on(
        &self,
        a: &str,
        b: &str,
        date: &Date,
        modes: &Modes,
    ) -> Result<Standing<'_>, EntityError> {
        let pair = Pair::find(self, a, b)?;
        let of_pair = self.claims().filter(|found| pair.are_parties(*found));
        let (found, others): (Vec<_>, Vec<_>) = of_pair.partition(|found| modes.has(found.mode()));
        let is_by_then = |found: &FoundClaim<'_>| {
            let given = found.dated().map(|dated| dated.date);
            let given = given.or_else(|| found.said().or(found.published()));
            given.is_none_or(|given| given.earliest() <= date.latest())
        };
        let uncounted = others.into_iter().filter(is_by_then).filter_map(|claim| {
            let term = claim.term(FieldPart::Level)?;
            Some(Uncounted { term, claim })
        });
        let uncounted = uncounted.collect();
        let axes = axis::axes(&self.model).into_iter().map(|(field, vocabulary)| Axis {
            field,
            held: held(&marks::marks(&found, field, vocabulary), date),
        });
        Ok(Standing { actors: [pair.a, pair.b], axes: axes.collect(), uncounted })
    }
}

/// Every term that may have held.
fn held<'c>(marks: &[Mark<'c>], date: &Date) -> Vec<Held<'c>> {
    let days = (date.earliest(), date.latest());
    let mut terms: Vec<TermRef<'c>> = Vec::new();
    for mark in marks {
        if !terms.contains(&mark.term) {
            terms.push(mark.term);
        }
    }
    let rule = |term: TermRef<'c>| {
        let of_term: Vec<_> = marks.iter().filter(|mark| mark.term == term).collect();
        let ruling = Ruling::of(marks, &of_term, days)?;
        let mut tags: Vec<TermRef<'c>> = of_term.iter().flat_map(|mark| tags(mark)).collect();
        tags.sort_unstable_by_key(|tag| tag.key());
        tags.dedup();
        let tagged = tags.into_iter().filter_map(|tag| {
            let with_tag = |mark: &&Mark<'c>| self::tags(mark).any(|other| other == tag);
            let of_tag: Vec<_> = of_term.iter().copied().filter(with_tag).collect();
            Some(Ruling::of(marks, &of_tag, days)?.into_held(tag, Vec::new()))
        });
        let tags = tagged.collect();
        Some(ruling.into_held(term, tags))
    };
    let mut held: Vec<Held<'c>> = terms.into_iter().filter_map(rule).collect();
    held.sort_by_key(|one| {
        let began = one.since.or(one.attested).map(Date::latest);
        (one.certainty != Certainty::Yes, std::cmp::Reverse(began), one.term.index())
    });
    held
}

/// The words that a claim adds to its level.
fn tags<'c>(mark: &Mark<'c>) -> impl Iterator<Item = TermRef<'c>> {
    let found = mark.found;
    found.part(FieldPart::Tags).filter_map(move |value| value.term(&found.corpus.model))
}
