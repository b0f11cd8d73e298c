//! When something was, according to a claim.

use comity_ontology::model::{FieldPart, FieldRole, Model, Scope, TermEffect};
use comity_tree::Date;

use crate::{FoundClaim, Item, TermRef};

/// How far a claim may borrow the date of another that borrows in turn.
const BORROWINGS: u8 = 4;

/// A date of a claim, and the claim that gives it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Dated<'c> {
    pub(crate) date: &'c Date,
    /// The claim that the date is taken from; `None` if the claim has it itself.
    pub(crate) by: Option<FoundClaim<'c>>,
}

impl<'c> FoundClaim<'c> {
    /// The date that the claim has itself: of what it describes, or of the act that led to the
    /// state in which it leaves the thing. The dates of other acts are in [`FoundClaim::acts`].
    pub fn happened(self) -> Option<&'c Date> {
        let own = self.item().date(&self.corpus.model, FieldPart::Date);
        let Some(state) = self.term(FieldPart::State) else {
            return own.or_else(|| self.came_about());
        };
        let of_state = || self.acts().into_iter().find(|(act, _)| *act == state);
        own.or_else(|| of_state().map(|(_, date)| date))
    }

    /// The dated acts of the claim, in the order of the ontology's fields.
    pub fn acts(self) -> Vec<(TermRef<'c>, &'c Date)> {
        let model = &self.corpus.model;
        let state = self.term(FieldPart::State);
        let dated = self.item().each(model).flat_map(|(field, values)| {
            // Of several acts that a date may be of, the state tells which.
            let terms = || field.acts.iter().map(|&(terms, term)| TermRef::new(model, terms, term));
            let act = terms().find(|term| Some(*term) == state).or_else(|| terms().next());
            values.iter().filter_map(move |value| Some((act?, value.date()?)))
        });
        dated.collect()
    }

    /// The time that the thing covers: from, until.
    pub fn covers(self) -> Option<(Option<&'c Date>, Option<&'c Date>)> {
        let end = |part| self.item().date(&self.corpus.model, part);
        let (from, until) = (end(FieldPart::From), end(FieldPart::Until));
        (from.is_some() || until.is_some()).then_some((from, until))
    }

    /// The date by which others are dated that came about by or within what the claim describes:
    /// its own, or that of the first act of those by which the ontology dates it.
    fn came_about(self) -> Option<&'c Date> {
        let (item, model) = (self.item(), &self.corpus.model);
        let timeline = item.record(model).timeline.as_ref();
        let acts = timeline.into_iter().flat_map(|timeline| &timeline.dated_by);
        let of_act = || acts.flat_map(|&field| item.values(field)).find_map(|value| value.date());
        item.date(model, FieldPart::Date).or_else(of_act)
    }

    /// The date of the claim: its own, or that of the claim by or within which it was done.
    pub(crate) fn dated(self) -> Option<Dated<'c>> {
        let own = self.happened().map(|date| Dated { date, by: None });
        own.or_else(|| self.borrowed(BORROWINGS))
    }

    fn borrowed(self, left: u8) -> Option<Dated<'c>> {
        let left = left.checked_sub(1)?;
        let done_by = self.part(FieldPart::By).filter_map(|value| value.text());
        done_by.chain(self.linked(TermEffect::Within)).find_map(|id| {
            let other = self.sibling(id)?;
            let own = other.came_about().map(|date| Dated { date, by: Some(other) });
            own.or_else(|| other.borrowed(left))
        })
    }

    /// The ids of the claims to which it has a link with an effect.
    pub(crate) fn linked(self, effect: TermEffect) -> impl Iterator<Item = &'c str> {
        let model = &self.corpus.model;
        let links = self.part(FieldPart::Links).filter_map(|value| value.record());
        let links = links.filter(move |link| link.effect(model, FieldPart::Verb) == Some(effect));
        links.flat_map(|link| link_ends(link, model))
    }

    /// When it was said, by the outermost speaker whose words are dated.
    pub(crate) fn said(self) -> Option<&'c Date> {
        let model = &self.corpus.model;
        self.part(FieldPart::Speakers).filter_map(|value| value.record()).find_map(|speaker| {
            speaker.date(model, FieldPart::Date).or_else(|| {
                let occasion = speaker.part(model, FieldPart::By).find_map(|(_, id)| id.text())?;
                self.sibling(occasion)?.dated().map(|dated| dated.date)
            })
        })
    }
}

fn link_ends<'i>(link: &'i Item, model: &'i Model) -> impl Iterator<Item = &'i str> {
    let ends = link.each(model).filter(|(f, _)| f.role == FieldRole::Reference(Scope::Document));
    ends.flat_map(|(_, values)| values).filter_map(|value| value.text())
}

/// Whether one of the dates gives the same as the other, or the same less precisely.
pub(crate) fn nested(a: &Date, b: &Date) -> bool {
    let holds = |outer: &Date, inner: &Date| {
        outer.earliest() <= inner.earliest() && inner.latest() <= outer.latest()
    };
    holds(a, b) || holds(b, a)
}

/// How many days a date leaves open; the fewer, the more precise it is.
pub(crate) fn width(date: &Date) -> i128 {
    i128::from(date.latest()) - i128::from(date.earliest())
}
