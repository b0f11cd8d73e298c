//! Who is named by which claim.

use comity_questions::{About, ClaimMention, EntityError, FoundClaim, LeanedEntry};
use comity_tree::Date;

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

/// The first claim of those that name an entry.
fn first<'c>(about: &About<'c>) -> FoundClaim<'c> {
    about.mentions[0].found
}

#[test]
fn only_the_act_that_led_to_the_state_dates_a_claim() {
    for (claim, date, acts) in [
        ("status: suspended, reached: 2011", None, &["reached 2011"][..]),
        (
            "status: in-force, signed: 2011, in_force: 2013",
            Some("2013"),
            &["signed 2011", "in-force 2013"],
        ),
        (
            "status: denounced, signed: 2011, ended: 2012",
            Some("2012"),
            &["signed 2011", "denounced 2012"],
        ),
        ("status: signed, signed: 2011", Some("2011"), &["signed 2011"]),
    ] {
        let claim = format!(
            "{{ id: a, kind: agreement, type: treaty, agreement: fishing-treaty, {claim} }}"
        );
        let corpus = corpus(&[("2020", &claim)]);
        let about = corpus.claims_about("fishing-treaty").unwrap();
        let found = first(&about);
        assert_eq!(found.happened().map(Date::as_str), date, "{claim}");
        let shown: Vec<String> =
            found.acts().iter().map(|(act, date)| format!("{} {date}", act.code())).collect();
        assert_eq!(shown, acts, "{claim}");
    }
}

#[test]
fn a_claim_leans_on_entries_and_on_what_these_lean_on() {
    let corpus = corpus(&[(
        "2020",
        "{ id: a, kind: agreement, type: treaty, agreement: fishing-treaty, status: signed, leans: [us, clear] }",
    )]);
    let about = corpus.claims_about("fishing-treaty").unwrap();
    let leaned = first(&about).leans();
    let said = |entry: &LeanedEntry<'_>| {
        let manner: Vec<String> = entry.manner().iter().map(|it| it.words("en")).collect();
        format!("{}: {}: {}", entry.id(), manner.join(" "), entry.notes().join(" "))
    };
    let said: Vec<String> = leaned.iter().map(said).collect();
    assert_eq!(said, ["us: : ", "clear: : ", "both: ambiguous: or the clubs"]);
}

#[test]
fn a_place_in_a_sequence_is_told_with_what_it_is_within() {
    let corpus = corpus(&[(
        "2020",
        "{ id: a, kind: event, event: visit, participants: [{ actor: NOR, role: visitor }], host: ISL, primacy: { number: 2, among: [NOR, DNK] }, fiscal_year: { starts: 2021, wording: FY 2021 } }",
    )]);
    let about = corpus.claims_about("ISL").unwrap();
    let manner: Vec<String> = first(&about).manner().iter().map(|it| it.words("en")).collect();
    assert_eq!(
        manner,
        [
            "place in the sequence (number 2, among Norway, Denmark)",
            "fiscal year (first calendar year 2021, FY 2021)",
        ]
    );
}

#[test]
fn a_figure_goes_from_one_side_to_the_other_within_its_scope() {
    let corpus = corpus(&[(
        "2020",
        "{ id: a, kind: statistic, measure: exports, subject: [NOR], counterpart: [ISL], trend: rising, scope: without fish }
         { id: b, kind: statistic, measure: bilateral-trade, subject: [NOR], counterpart: [ISL], trend: rising }",
    )]);
    let about = corpus.claims_about("NOR").unwrap();
    let words: Vec<String> = about.mentions.iter().map(|it| it.found.words("en")).collect();
    assert_eq!(
        words,
        [
            "exports · Norway → Iceland · rising · without fish",
            "bilateral trade · Norway – Iceland · rising"
        ]
    );
}

#[test]
fn who_acts_for_whom_is_said() {
    let corpus = corpus(&[(
        "2020",
        "{ id: a, kind: position, holder: [NOR], on_behalf_of: [DNK], stance: supports, topic: trade, attribution: [{ speaker: [ada-berg], act: stresses, on_behalf_of: [NOR] }], mode: reported }",
    )]);
    let about = corpus.claims_about("DNK").unwrap();
    let found = first(&about);
    assert_eq!(found.words("en"), "Norway · supports · trade · on behalf of Denmark");
    assert_eq!(found.speakers("en"), "Ada Berg (on behalf of Norway): stresses");
}
