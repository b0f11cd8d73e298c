//! Who is named by which claim.

use comity_questions::{About, ClaimMention, EntityError};

use crate::case::corpus;

const CLAIMS: &str = "
    { id: visit, kind: event, event: visit, participants: [{ actor: ada-berg, role: visitor, office: foreign-minister }], host: ISL, place: reykjavik }
    { id: support, kind: position, holder: [NOR], stance: supports, topic: trade, attribution: [{ speaker: [ada-berg], act: stresses, on_behalf_of: [NOR] }], mode: reported }
    { id: treaty, kind: agreement, type: treaty, agreement: fishing-treaty, status: signed, signed: 2011 }
    { id: summit, kind: event, event: summit, occurrence: first-summit, project: north-cable }
    { id: row, kind: dispute, about: trade, dispute: cod-question, status: open }";

fn shown(about: &About<'_>) -> Vec<String> {
    let line = |mention: &ClaimMention<'_>| {
        let roles = mention.roles.iter().map(|role| {
            let terms: Vec<&str> = role.terms.iter().map(|(_, term)| term.code()).collect();
            format!("{}[{}]", role.path, terms.join(" "))
        });
        format!("{}: {}", mention.found.id(), roles.collect::<Vec<_>>().join(", "))
    };
    about.mentions.iter().map(line).collect()
}

#[test]
fn every_role_of_an_actor_is_found() {
    let corpus = corpus(&[("2020", CLAIMS)]);
    let about = corpus.claims_about("Ada Berg").unwrap();
    assert_eq!(
        shown(&about),
        [
            "visit: participants.actor[visitor foreign-minister]",
            "support: attribution.speaker[stresses]"
        ]
    );
    assert_eq!(
        shown(&corpus.claims_about("NOR").unwrap()),
        [
            "support: attribution.on_behalf_of[stresses], holder[]",
            "treaty: parties[]",
            "row: parties[]"
        ]
    );
}

#[test]
fn every_kind_of_entry_is_found() {
    let corpus = corpus(&[("2020", CLAIMS)]);
    for (entry, claim) in [
        ("reykjavik", "visit: place[]"),
        ("North Cable", "summit: project[]"),
        ("fishing-treaty", "treaty: agreement[]"),
        ("First summit", "summit: occurrence[]"),
        ("cod-question", "row: dispute[]"),
    ] {
        assert_eq!(shown(&corpus.claims_about(entry).unwrap()), [claim], "{entry}");
    }
}

#[test]
fn a_name_that_nothing_has_suggests_the_nearest() {
    let corpus = corpus(&[]);
    let error: EntityError = corpus.claims_about("Icelnd").unwrap_err();
    assert_eq!(error.to_string(), "the registry has no entry with the name `Icelnd`");
    assert_eq!(error.help(), "did you mean `Iceland`?");
    assert_eq!(corpus.claims_about("xyzzy").unwrap_err().help(), "");
}

#[test]
fn a_name_that_two_have_asks_which() {
    let corpus = corpus(&[]);
    let error = corpus.entity("harbour club").unwrap_err();
    assert_eq!(error.to_string(), "2 entries of the registry have the name `harbour club`");
    assert_eq!(error.help(), "use one of the ids: `havn-club`, `kai-club`");
    assert_eq!(corpus.entity("kai-club").unwrap().id(), "kai-club");
}

#[test]
fn only_actors_are_found_where_actors_are_asked_for() {
    let corpus = corpus(&[]);
    assert!(corpus.entity("reykjavik").is_ok());
    assert!(corpus.timeline("reykjavik", "NOR").is_err());
}
