//! When a claim says that something was.

use crate::Date;
use crate::bilateral::{Agreement, Claim, ClaimId, LinkRelation};
use crate::corpus::{Corpus, Found};

/// How far a claim may borrow the date of another that borrows in turn.
const BORROWINGS: u8 = 4;

impl Claim {
    /// The date of what the claim says: its `date`, or else that of the act by which it came
    /// about.
    pub fn happened(&self) -> Option<&Date> {
        own_date(self)
    }
}

/// A date of a claim, and the claim that gives it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Dated<'c> {
    pub(super) date: &'c Date,
    /// The agreement or event that it is taken from; `None` if the claim has it itself.
    pub(super) by: Option<Found<'c, Claim>>,
}

/// The date of a claim: its own, or that of the agreement or event by or within which it was done.
pub(super) fn date_of<'c>(corpus: &'c Corpus, found: Found<'c, Claim>) -> Option<Dated<'c>> {
    own_date(found.claim)
        .map(|date| Dated { date, by: None })
        .or_else(|| borrowed(corpus, found, BORROWINGS))
}

/// The date that a claim has itself: of an agreement, that of the act by which it came about.
pub(super) fn own_date(claim: &Claim) -> Option<&Date> {
    let of_act = match claim {
        Claim::Agreement(agreement) => act_date(agreement),
        Claim::Project(project) => [&project.opened, &project.completed, &project.started]
            .into_iter()
            .find_map(Option::as_ref),
        Claim::Dispute(dispute) => dispute.settled.as_ref().or(dispute.opened.as_ref()),
        _ => None,
    };
    claim.date().or(of_act)
}

fn act_date(agreement: &Agreement) -> Option<&Date> {
    let acts = [
        &agreement.signed,
        &agreement.issued,
        &agreement.reached,
        &agreement.in_force,
        &agreement.ratified,
        &agreement.drafted,
    ];
    acts.into_iter().find_map(Option::as_ref)
}

/// The date of what the claim says that it was done by, or took place within.
fn borrowed<'c>(corpus: &'c Corpus, found: Found<'c, Claim>, left: u8) -> Option<Dated<'c>> {
    let left = left.checked_sub(1)?;
    let done_by = match found.claim {
        Claim::Relation(relation) => relation.via.as_ref(),
        Claim::Agreement(agreement) => agreement.occasion.as_ref(),
        _ => None,
    };
    let within = found.claim.links().iter().filter(|link| link.rel == LinkRelation::PartOf);
    done_by.into_iter().chain(within.map(|link| &link.to)).find_map(|id| {
        let other = sibling(corpus, &found, id)?;
        own_date(other.claim)
            .map(|date| Dated { date, by: Some(other) })
            .or_else(|| borrowed(corpus, other, left))
    })
}

/// When the claim was said, by the outermost speaker whose words are dated.
pub(super) fn said<'c>(corpus: &'c Corpus, found: Found<'c, Claim>) -> Option<&'c Date> {
    found.claim.attribution().iter().find_map(|attribution| {
        attribution.date.as_ref().or_else(|| {
            let occasion = sibling(corpus, &found, attribution.occasion.as_ref()?)?;
            date_of(corpus, occasion).map(|dated| dated.date)
        })
    })
}

/// The claim of the same document that has this id.
pub(super) fn sibling<'c, T>(
    corpus: &'c Corpus,
    found: &Found<'c, T>,
    id: &ClaimId,
) -> Option<Found<'c, Claim>> {
    corpus.claims().find(|other| other.document == found.document && other.claim.id() == id)
}

/// Whether one of the dates says the same as the other, or the same less precisely.
pub(super) fn nested(a: &Date, b: &Date) -> bool {
    let holds = |outer: &Date, inner: &Date| {
        outer.earliest() <= inner.earliest() && inner.latest() <= outer.latest()
    };
    holds(a, b) || holds(b, a)
}

/// How many days a date leaves open; the fewer, the more precise it is.
pub(super) fn width(date: &Date) -> i128 {
    i128::from(date.latest()) - i128::from(date.earliest())
}
