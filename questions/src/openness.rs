//! What a claim leaves open by itself, however well it is dated.

use comity_ontology::model::TermEffect;

use crate::{FoundClaim, Modes};

impl FoundClaim<'_> {
    /// Whether it is put forward as a fact.
    pub fn is_factual(self) -> bool {
        Modes::FACTUAL.has(self.mode())
    }

    /// Whether its own words, or those that it leans on, leave open whether it is so.
    pub fn is_uncertain(self) -> bool {
        self.has_manner(TermEffect::Doubts)
    }

    /// Whether it hangs on something else.
    pub fn is_conditional(self) -> bool {
        self.has_manner(TermEffect::Depends)
    }

    /// Whether it says firmly that something is or is not so: as a fact, without a doubt and
    /// without a condition.
    pub fn is_firm(self) -> bool {
        self.is_factual() && !self.is_uncertain() && !self.is_conditional()
    }

    fn has_manner(self, effect: TermEffect) -> bool {
        let leaned = self.leans().into_iter().flat_map(crate::context::LeanedEntry::manner);
        self.manner().into_iter().chain(leaned).any(|manner| manner.has(effect))
    }
}
