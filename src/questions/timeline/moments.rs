//! The moments that a claim mentions.

use crate::bilateral::{Agreement, AgreementStatus, Claim, DisputeStatus, ProjectStatus};
use crate::corpus::{Corpus, Found};
use crate::questions::dates::{self, Dated};
use crate::vocabulary::TermRow;
use crate::{Date, Vocabulary as _};

use super::Strand;

/// One act, event or state of which one claim speaks.
#[derive(Clone, Debug)]
pub(super) struct Moment<'c> {
    pub(super) strand: Strand,
    pub(super) found: Found<'c, Claim>,
    pub(super) act: Option<&'static TermRow>,
    pub(super) date: Option<&'c Date>,
    pub(super) dated_by: Option<Found<'c, Claim>>,
    pub(super) covers: Option<(Option<&'c Date>, Option<&'c Date>)>,
}

/// What a timeline shows a claim as; `None` if it does not show it.
pub(super) fn strand(claim: &Claim) -> Option<Strand> {
    Some(match claim {
        Claim::Relation(_) => Strand::Level,
        Claim::Agreement(_) => Strand::Agreement,
        Claim::Event(_) => Strand::Event,
        Claim::Project(_) => Strand::Project,
        Claim::Dispute(_) => Strand::Dispute,
        _ => return None,
    })
}

/// The moments of a claim: one for each act that it dates, or else one.
pub(super) fn of<'c>(corpus: &'c Corpus, found: Found<'c, Claim>, into: &mut Vec<Moment<'c>>) {
    let Some(strand) = strand(found.claim) else { return };
    let covers = match found.claim {
        Claim::Agreement(it) if it.valid_from.is_some() || it.valid_until.is_some() => {
            Some((it.valid_from.as_ref(), it.valid_until.as_ref()))
        }
        _ => None,
    };
    let moment = |act, dated: Option<Dated<'c>>| Moment {
        strand,
        found,
        act,
        date: dated.map(|dated| dated.date),
        dated_by: dated.and_then(|dated| dated.by),
        covers,
    };
    let acts = acts(found.claim);
    if acts.is_empty() {
        into.push(moment(state(found.claim), dates::date_of(corpus, found)));
    }
    into.extend(
        acts.into_iter().map(|(act, date)| moment(Some(act), Some(Dated { date, by: None }))),
    );
}

/// The dated acts of a claim.
fn acts(claim: &Claim) -> Vec<(&'static TermRow, &Date)> {
    let acts = match claim {
        Claim::Agreement(it) => agreement_acts(it),
        Claim::Project(it) => vec![
            (ProjectStatus::UnderConstruction.row(), &it.started),
            (ProjectStatus::Completed.row(), &it.completed),
            (ProjectStatus::Operating.row(), &it.opened),
        ],
        Claim::Dispute(it) => vec![
            (DisputeStatus::Open.row(), &it.opened),
            (settlement(it.status).row(), &it.settled),
        ],
        _ => Vec::new(),
    };
    acts.into_iter().filter_map(|(act, date)| Some((act, date.as_ref()?))).collect()
}

fn agreement_acts(it: &Agreement) -> Vec<(&'static TermRow, &Option<Date>)> {
    // What ended it is in its status; if that is silent, it ran out.
    let end = match it.status {
        AgreementStatus::Denounced => AgreementStatus::Denounced,
        _ => AgreementStatus::Expired,
    };
    [
        (AgreementStatus::Drafted, &it.drafted),
        (AgreementStatus::Reached, &it.reached),
        (AgreementStatus::Issued, &it.issued),
        (AgreementStatus::Signed, &it.signed),
        (AgreementStatus::Ratified, &it.ratified),
        (AgreementStatus::InForce, &it.in_force),
        (end, &it.ended),
    ]
    .map(|(act, date)| (act.row(), date))
    .into()
}

/// What the date of a settlement settled: all of it, unless the claim says a part.
fn settlement(status: DisputeStatus) -> DisputeStatus {
    match status {
        DisputeStatus::PartlySettled => status,
        _ => DisputeStatus::Settled,
    }
}

/// The state of an agreement, project or dispute.
fn state(claim: &Claim) -> Option<&'static TermRow> {
    match claim {
        Claim::Agreement(it) => Some(it.status.row()),
        Claim::Project(it) => it.status.map(ProjectStatus::row),
        Claim::Dispute(it) => Some(it.status.row()),
        _ => None,
    }
}
