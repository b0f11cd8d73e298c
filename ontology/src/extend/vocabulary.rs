//! What an extension adds to a vocabulary: terms, and to a term what finds it and where it is in
//! the hierarchy and the order.

use std::collections::BTreeMap;

use super::{
    Extended,
    addition::{Additions, Changes},
};
use crate::{
    model::TermOrder,
    parse::{TermDecl, VocabularyDecl, Word},
};

impl<'t> Extended<'t> for VocabularyDecl<'t> {
    fn name(&self) -> Word<'t> {
        self.name
    }

    fn is_addition(&self) -> bool {
        self.definition.is_missing()
    }

    fn add(&mut self, other: Self, additions: &mut Additions<'_, 't>) {
        let mut changes =
            Changes::of_keys(&other.written, &["order", "stated", "exhaustive"], &["order"]);
        changes.add_text("definition", &mut self.definition, other.definition);
        changes.add_text("note", &mut self.note, other.note);
        // What has no order can get one: nothing in the base asks for it.
        if let Some(order) = other.written.iter().find(|key| key.text == "order") {
            if self.order == TermOrder::None {
                self.order = other.order;
            } else if self.order != other.order {
                changes.push("order", order.at);
            }
        }
        additions.settle("the vocabulary", self.name, &changes);
        let mut places: BTreeMap<&str, usize> = BTreeMap::new();
        places.extend(self.terms.iter().enumerate().map(|(i, term)| (term.code.text, i)));
        let known = self.terms.len();
        for mut term in other.terms {
            if let Some(&place) = places.get(term.code.text) {
                add_term(&mut self.terms[place], term, additions);
            } else if term.definition.is_missing() && term.label.is_missing() {
                let codes = self.terms[..known].iter().map(|term| term.code.text);
                additions.unknown(term.code, "a term", codes);
            } else {
                term.exhaustive = Some(term.exhaustive.unwrap_or(self.exhaustive));
                self.terms.push(term);
            }
        }
    }
}

/// The keys of a term that an extension cannot set where a base has the term.
const FIXED: [&str; 7] =
    ["identifier", "stated", "exhaustive", "dates", "effect", "since", "deprecated"];

fn add_term<'t>(base: &mut TermDecl<'t>, more: TermDecl<'t>, additions: &mut Additions<'_, 't>) {
    let mut changes = Changes::of_keys(&more.written, &FIXED, &[]);
    if let Some(interval) = more.written.iter().find(|key| key.text == "interval")
        && more.interval != base.interval
    {
        changes.push("interval", interval.at);
    }
    changes.add_text("label", &mut base.label, more.label);
    changes.add_text("plural", &mut base.plural, more.plural);
    changes.add_text("definition", &mut base.definition, more.definition);
    changes.add_text("note", &mut base.note, more.note);
    additions.settle("the term", base.code, &changes);
    base.aliases.extend(more.aliases);
    base.cues.extend(more.cues);
    base.hints.extend(more.hints);
    base.implies.extend(more.implies);
    base.examples.extend(more.examples);
    base.broader.extend(more.broader);
    base.above.extend(more.above);
    base.mappings.extend(more.mappings);
    base.lost_edges |= more.lost_edges;
}
