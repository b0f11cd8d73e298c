//! What happened between two actors.

mod merge;
mod moments;

use crate::bilateral::{Actor, Attribution, Claim, Mode, Polarity};
use crate::corpus::{Corpus, Found};
use crate::vocabulary::TermRow;
use crate::{Date, Vocabulary as _};

use super::language::{label, nearest};
use super::pair::Pair;
use super::{NameError, words};
use moments::Moment;

/// What the claims of a corpus say that happened between two actors, in the order of time.
#[derive(Clone, Debug)]
pub struct Timeline<'c> {
    pair: Pair<'c>,
    entries: Vec<Entry<'c>>,
}

/// A line of a timeline: one act, event or state, with every claim that is about it.
#[derive(Clone, Debug)]
pub struct Entry<'c> {
    corpus: &'c Corpus,
    pair: Pair<'c>,
    /// The claims, the most precise first; never empty.
    moments: Vec<Moment<'c>>,
    differs: bool,
}

/// What a line of a timeline is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Strand {
    /// Levels, overlays and missions.
    Level,
    /// Agreements, a line for each dated act.
    Agreement,
    /// Events.
    Event,
    /// Projects.
    Project,
    /// Disputes.
    Dispute,
}

impl Strand {
    /// Every strand, in the order in which they are shown.
    pub const ALL: [Self; 5] =
        [Self::Level, Self::Agreement, Self::Event, Self::Project, Self::Dispute];

    /// The strand in a word, for machines.
    pub fn code(self) -> &'static str {
        match self {
            Self::Level => "level",
            Self::Agreement => "agreement",
            Self::Event => "event",
            Self::Project => "project",
            Self::Dispute => "dispute",
        }
    }

    /// What it is called in a language: English, Chinese in both scripts, and else English.
    pub fn label(self, language: &str) -> &'static str {
        let [english, simplified, traditional] = match self {
            Self::Level => ["levels", "关系定位", "關係定位"],
            Self::Agreement => ["agreements", "协议", "協議"],
            Self::Event => ["events", "事件", "事件"],
            Self::Project => ["projects", "项目", "項目"],
            Self::Dispute => ["disputes", "争端", "爭端"],
        };
        let labels = [("en", english), ("zh-Hans", simplified), ("zh-Hant", traditional)];
        nearest(language, labels).unwrap_or(english)
    }
}

impl Corpus {
    /// What happened between two actors: levels, agreements, events, projects and disputes that
    /// concern both, whatever others they concern, in every mode and polarity.
    ///
    /// An actor is asked for by its id or by a name in any language. Whoever belongs to an actor
    /// represents it, as a minister for the state.
    ///
    /// # Errors
    ///
    /// An actor is not in the registry.
    ///
    /// ```
    /// use comity::{Corpus, bilateral::{Document, Mode}, from_json};
    ///
    /// let mut corpus = Corpus::default();
    /// corpus.add("a.json", from_json::<Document>(r#"{
    ///   "ontology": "bilateral@0.1.0",
    ///   "source": { "file": "a.txt", "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "language": "en" },
    ///   "actors": [
    ///     { "id": "NOR", "type": "state", "names": [{ "lang": "en", "name": "Norway" }] },
    ///     { "id": "ISL", "type": "state", "names": [{ "lang": "en", "name": "Iceland" }] }
    ///   ],
    ///   "claims": [
    ///     { "id": "treaty", "kind": "agreement", "type": "treaty", "parties": ["NOR", "ISL"], "status": "signed",
    ///       "signed": "2024-03", "date_basis": "explicit", "mode": "asserted",
    ///       "evidence": [{ "start": 0, "end": 1, "digest": "5f1c09ab" }] }
    ///   ]
    /// }"#).unwrap());
    /// let timeline = corpus.timeline("Norway", "Iceland").unwrap();
    /// let entry = &timeline.entries()[0];
    /// assert_eq!(entry.date().unwrap().as_str(), "2024-03");
    /// assert_eq!(entry.words("zh-Hans"), "条约 · 签署");
    /// assert_eq!(entry.mode(), Mode::Asserted);
    /// ```
    pub fn timeline(&self, a: &str, b: &str) -> Result<Timeline<'_>, NameError> {
        let pair = Pair::find(self, a, b)?;
        let mut found = Vec::new();
        for claim in self.claims() {
            let concerned = match claim.claim {
                Claim::Relation(relation) => pair.both_in(&relation.parties),
                _ => moments::strand(claim.claim).is_some() && pair.concerns(self, claim.claim),
            };
            if concerned {
                moments::of(self, claim, &mut found);
            }
        }
        let entries = merge::merge(found);
        let entries = entries.into_iter().map(|merge::Merged { moments, differs }| Entry {
            corpus: self,
            pair,
            moments,
            differs,
        });
        Ok(Timeline { pair, entries: entries.collect() })
    }
}

impl<'c> Timeline<'c> {
    /// The two actors, in the order in which they were asked for.
    pub fn actors(&self) -> [&'c Actor; 2] {
        [self.pair.a, self.pair.b]
    }

    /// The lines, by the first day that each may fall on; undated ones come last.
    pub fn entries(&self) -> &[Entry<'c>] {
        &self.entries
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

impl<'c> Entry<'c> {
    /// What it is about.
    pub fn strand(&self) -> Strand {
        self.first().strand
    }

    /// When, as precisely as a claim says it; `None` if no claim does.
    pub fn date(&self) -> Option<&'c Date> {
        self.first().date
    }

    /// The agreement or event that the date is taken from, where the claim itself has none.
    pub fn dated_by(&self) -> Option<Found<'c, Claim>> {
        self.first().dated_by
    }

    /// The act of an agreement, project or dispute that the date belongs to: signed, ratified,
    /// settled.
    pub fn act(&self) -> Option<&'static TermRow> {
        self.first().act
    }

    /// The time that an agreement covers: from, until.
    pub fn covers(&self) -> Option<(Option<&'c Date>, Option<&'c Date>)> {
        self.moments.iter().find_map(|moment| moment.covers)
    }

    /// The mode of its first claim. Claims in modes other than *asserted* and *reported* have a
    /// line of their own.
    pub fn mode(&self) -> Mode {
        self.first().found.claim.mode()
    }

    /// Whether the claims affirm or negate it.
    pub fn polarity(&self) -> Polarity {
        self.first().found.claim.polarity()
    }

    /// Whether another line gives another date for the same act of the same thing.
    pub fn differs(&self) -> bool {
        self.differs
    }

    /// The claims that say so, the most precise first.
    pub fn sources(&self) -> impl Iterator<Item = Found<'c, Claim>> {
        self.moments.iter().map(|moment| moment.found)
    }

    /// What happened, in a language: labels of the ontology and names of the registry, without the
    /// two actors themselves.
    pub fn words(&self, language: &str) -> String {
        let first = self.first();
        words::claim(self.corpus, first.found.claim, first.act, &self.pair.ids(), language)
    }

    /// The words of the first claim's coder on it, in the coder's language.
    pub fn remark(&self) -> Option<&'c str> {
        self.moments.iter().find_map(|moment| {
            let provision = match moment.found.claim {
                Claim::Agreement(agreement) => agreement.provision.as_deref(),
                _ => None,
            };
            moment.found.claim.summary().map(String::as_str).or(provision)
        })
    }

    /// Who says it, from the outside inwards, each with the act of speech; empty if the sources
    /// say it themselves.
    pub fn speakers(&self, language: &str) -> String {
        let chain: &[Attribution] = self.first().found.claim.attribution();
        words::speakers(self.corpus, chain, language)
    }

    /// The mode and the polarity in a language, where they are not *asserted* and *affirmed*.
    pub fn reservations(&self, language: &str) -> Vec<&'static str> {
        let mode = (self.mode() != Mode::Asserted).then(|| label(self.mode().row(), language));
        let polarity = self.polarity();
        let negated = (polarity != Polarity::Affirmed).then(|| label(polarity.row(), language));
        mode.into_iter().chain(negated).collect()
    }

    fn first(&self) -> &Moment<'c> {
        &self.moments[0]
    }
}
