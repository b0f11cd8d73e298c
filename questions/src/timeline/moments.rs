//! The moments that a claim describes.

use comity_ontology::model::{self, FieldPart};
use comity_tree::Date;

use crate::{FoundClaim, TermRef, dates::Dated};

/// One act, event or state that one claim describes.
#[derive(Clone, Debug)]
pub(super) struct Moment<'c> {
    pub(super) timeline: &'c model::TimelineFields,
    pub(super) found: FoundClaim<'c>,
    pub(super) act: Option<TermRef<'c>>,
    pub(super) date: Option<&'c Date>,
    pub(super) dated_by: Option<FoundClaim<'c>>,
}

impl<'c> Moment<'c> {
    pub(super) fn strand(&self) -> TermRef<'c> {
        let (vocabulary, term) = self.timeline.strand;
        TermRef::new(&self.found.corpus.model, vocabulary, term)
    }
}

/// How the ontology shows a claim in a timeline; `None` if it does not.
pub(super) fn declared(found: FoundClaim<'_>) -> Option<&model::TimelineFields> {
    found.item().record(&found.corpus.model).timeline.as_ref()
}

/// The moments of a claim: one for each act that it dates, and one for its state, or for itself, if
/// none of these acts led to it.
pub(super) fn of<'c>(found: FoundClaim<'c>, into: &mut Vec<Moment<'c>>) {
    let Some(timeline) = declared(found) else { return };
    let state = found.term(FieldPart::State);
    let acts = found.acts();
    let moment = |act, dated: Option<Dated<'c>>| Moment {
        timeline,
        found,
        act,
        date: dated.map(|dated| dated.date),
        dated_by: dated.and_then(|dated| dated.by),
    };
    if acts.is_empty() {
        into.push(moment(state, found.dated()));
    } else if state.is_some() && acts.iter().all(|(act, _)| Some(*act) != state) {
        // The state is another than those that the dated acts led to: its own date is that of the
        // claim, if there is one.
        let date = found.item().date(&found.corpus.model, FieldPart::Date);
        into.push(moment(state, date.map(|date| Dated { date, by: None })));
    }
    into.extend(
        acts.into_iter().map(|(act, date)| moment(Some(act), Some(Dated { date, by: None }))),
    );
}
