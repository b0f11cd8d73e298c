//! What happened between two actors.

mod merge;
mod moments;

use comity_tree::Date;

use crate::{ClaimCorpus, Entity, EntityError, FoundClaim, TermRef, pair::Pair};
use moments::Moment;

/// What happened between two actors according to the claims of a corpus, in the order of time.
#[derive(Clone, Debug)]
pub struct Timeline<'c> {
    corpus: &'c ClaimCorpus,
    pair: Pair<'c>,
    entries: Vec<TimelineEntry<'c>>,
}

/// A line of a timeline: one act, event or state, with every claim on it.
#[derive(Clone, Debug)]
pub struct TimelineEntry<'c> {
    pair: Pair<'c>,
    /// The claims, the most precise first; never empty.
    moments: Vec<Moment<'c>>,
    differs: bool,
}

impl ClaimCorpus {
    /// What happened between two actors, in every strand that the ontology declares, in every mode
    /// and polarity.
    ///
    /// What belongs to an actor acts for it, as a minister for the state.
    ///
    /// # Errors
    ///
    /// An actor is not in the registry.
    pub fn timeline(&self, a: &str, b: &str) -> Result<Timeline<'_>, EntityError> {
        let pair = Pair::find(self, a, b)?;
        let mut found = Vec::new();
        for claim in self.claims() {
            if moments::declared(claim).is_some() && pair.concerns(claim) {
                moments::of(claim, &mut found);
            }
        }
        let entries = merge::merge(found);
        let entries = entries.into_iter().map(|merge::Merged { moments, differs }| TimelineEntry {
            pair,
            moments,
            differs,
        });
        Ok(Timeline { corpus: self, pair, entries: entries.collect() })
    }
}

impl<'c> Timeline<'c> {
    /// The two actors, in the order in which they were asked for.
    pub fn actors(&self) -> [Entity<'c>; 2] {
        [self.pair.a, self.pair.b]
    }

    /// The lines, by the first day that each may fall on; undated ones come last.
    pub fn entries(&self) -> &[TimelineEntry<'c>] {
        &self.entries
    }

    /// The strands of the ontology, in its order.
    pub fn strands(&self) -> Vec<TermRef<'c>> {
        let model = &self.corpus.model;
        let timelines = model.records.iter().filter_map(|record| record.timeline.as_ref());
        let mut strands: Vec<(usize, usize)> = timelines.map(|timeline| timeline.strand).collect();
        strands.sort_unstable();
        strands.dedup();
        strands.into_iter().map(|(terms, term)| TermRef::new(model, terms, term)).collect()
    }

    /// The lines that may fall between two dates, both included; without any, the undated lines
    /// too.
    #[must_use]
    pub fn between(mut self, from: Option<&Date>, until: Option<&Date>) -> Self {
        let may_fall = |date: Option<&Date>| match date {
            Some(date) => {
                from.is_none_or(|from| date.latest() >= from.earliest())
                    && until.is_none_or(|until| date.earliest() <= until.latest())
            }
            None => from.is_none() && until.is_none(),
        };
        self.entries.retain(|entry| may_fall(entry.date()));
        self
    }
}

impl<'c> TimelineEntry<'c> {
    /// What it is about.
    pub fn strand(&self) -> TermRef<'c> {
        self.first().strand()
    }

    /// When, as precisely as a claim says it; `None` if no claim does.
    pub fn date(&self) -> Option<&'c Date> {
        self.first().date
    }

    /// The claim that the date is taken from, where the claim itself has none.
    pub fn dated_by(&self) -> Option<FoundClaim<'c>> {
        self.first().dated_by
    }

    /// The state that was reached on the date.
    pub fn act(&self) -> Option<TermRef<'c>> {
        self.first().act
    }

    /// The time that the thing covers: from, until.
    pub fn covers(&self) -> Option<(Option<&'c Date>, Option<&'c Date>)> {
        self.sources().find_map(FoundClaim::covers)
    }

    /// Its first claim. Claims that are not put forward as facts have lines of their own.
    pub fn claim(&self) -> FoundClaim<'c> {
        self.first().found
    }

    /// Whether another line gives another date for the same act of the same thing.
    pub fn differs(&self) -> bool {
        self.differs
    }

    /// Whether one of its claims says it firmly: as a fact, without a doubt and without a
    /// condition.
    pub fn is_firm(&self) -> bool {
        self.sources().any(FoundClaim::is_firm)
    }

    /// The claims on it, the most precise first.
    pub fn sources(&self) -> impl Iterator<Item = FoundClaim<'c>> {
        self.moments.iter().map(|moment| moment.found)
    }

    /// What happened, in a language: labels of the ontology and names of the registry, without the
    /// two actors themselves.
    pub fn words(&self, language: &str) -> String {
        self.claim().phrase(self.act(), &self.pair.ids(), language)
    }

    /// The words of the first coder who has any on it.
    pub fn remark(&self) -> Option<&'c str> {
        self.sources().find_map(FoundClaim::remark)
    }

    fn first(&self) -> &Moment<'c> {
        &self.moments[0]
    }
}
