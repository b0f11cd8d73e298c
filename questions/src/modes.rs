//! Which modes count.

use comity_ontology::model::TermEffect;

use crate::TermRef;

/// The modes of the claims that an answer takes into account.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Modes {
    all: bool,
    besides: Vec<(usize, usize)>,
}

impl Modes {
    /// The modes that the ontology declares factual.
    pub const FACTUAL: Self = Self { all: false, besides: Vec::new() };

    /// Every mode.
    pub const ALL: Self = Self { all: true, besides: Vec::new() };

    /// These modes and one more.
    #[must_use]
    pub fn and(mut self, mode: TermRef<'_>) -> Self {
        self.besides.push(mode.key());
        self
    }

    /// Whether a mode counts. A claim without a mode is a fact.
    pub fn has(&self, mode: Option<TermRef<'_>>) -> bool {
        let is_factual = |mode: TermRef<'_>| mode.effect() == Some(TermEffect::Factual);
        self.all || mode.is_none_or(|mode| is_factual(mode) || self.besides.contains(&mode.key()))
    }
}
