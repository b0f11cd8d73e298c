//! An ontology of another domain, with other names for everything.

use std::{collections::BTreeMap, path::Path, path::PathBuf};

use comity_ontology::load_with;
use comity_questions::{ClaimCorpus, FoundClaim, Modes, TermRelation, compare};
use comity_tree::yaml;

const PAPER: &str = "
clubs:
  - { tag: red, called: Red Star }
  - { tag: blue, called: Blue Moon }
  - { tag: grey, called: Grey Fox }
lines:
  - { sort: bond, key: first, houses: [red, blue], tie: friends, doing: found, day: 1901 }
  - { sort: bond, key: closer, houses: [red, blue], tie: sworn, doing: lift, day: 1911-05 }
  - { sort: bond, key: talk, houses: [red, grey], tie: sworn, doing: found, day: 1911, tone: rumour }
  - { sort: deal, key: cup, sides: [red, blue, grey], step: inked, clasped: 1903, penned: 1904-02, season: 7 }
  - { sort: tally, key: a, what: goals, whose: [red], much: { value: 1200, unit: '{item}' }, day: 1911 }
  - { sort: tally, key: b, what: goals, whose: [red], much: { value: 1300, unit: '{item}' }, day: 1911 }
";

fn corpus() -> ClaimCorpus {
    let text = include_str!("clubs.toml").as_bytes().to_vec();
    let files = BTreeMap::from([(PathBuf::from("clubs.toml"), text)]);
    let loaded = load_with(&files, Path::new("clubs.toml"));
    let findings: Vec<_> = loaded.findings.iter().map(|(_, it)| it.message.as_str()).collect();
    assert_eq!(findings, [""; 0]);
    let mut corpus = ClaimCorpus::new(loaded.model.unwrap());
    corpus.add("paper.yaml", &yaml::read(PAPER).tree.unwrap());
    corpus
}

#[test]
fn a_timeline_has_the_strands_and_acts_of_the_ontology() {
    let corpus = corpus();
    let timeline = corpus.timeline("Red Star", "blue").unwrap();
    let strands: Vec<&str> = timeline.strands().iter().map(|it| it.label("de")).collect();
    assert_eq!(strands, ["Bindungen", "Verträge"]);
    let line = |entry: &comity_questions::TimelineEntry<'_>| {
        format!("{} {}: {}", entry.date().unwrap(), entry.strand().code(), entry.words("de"))
    };
    assert_eq!(
        timeline.entries().iter().map(line).collect::<Vec<_>>(),
        [
            "1901 bond: befreundet · gegründet",
            "1903 deal: Grey Fox · per Handschlag · Saison 7",
            "1904-02 deal: Grey Fox · unterschrieben · Saison 7",
            "1911-05 bond: verbrüdert · gehoben",
        ]
    );
}

#[test]
fn levels_hold_by_the_verbs_and_the_order_of_the_ontology() {
    let corpus = corpus();
    let on = |a, b, day: &str, modes: &Modes| {
        let standing = corpus.level_on(a, b, &day.parse().unwrap(), modes).unwrap();
        let held = standing.axes.iter().flat_map(|axis| &axis.held);
        held.map(|held| (held.term.code().to_owned(), held.certainty.is_yes())).collect::<Vec<_>>()
    };
    assert_eq!(on("red", "blue", "1905", &Modes::FACTUAL), [("friends".to_owned(), true)]);
    assert_eq!(on("red", "blue", "1912", &Modes::FACTUAL), [("sworn".to_owned(), true)]);
    assert_eq!(on("red", "grey", "1912", &Modes::FACTUAL), []);
    let rumour = Modes::FACTUAL.and(corpus.mode("Gerücht").unwrap());
    assert_eq!(on("red", "grey", "1912", &rumour), [("sworn".to_owned(), false)]);
    let (friends, sworn) = (corpus.level("friends").unwrap(), corpus.level("verbrüdert").unwrap());
    assert_eq!(compare(friends, sworn).position, TermRelation::Below);
    let steps = corpus.path(friends, sworn).unwrap();
    let taken = steps[0].taken[0];
    assert_eq!((taken.upgrade.id(), taken.before.map(FoundClaim::line)), ("", Some(7)));
}

#[test]
fn figures_and_mentions_are_found() {
    let corpus = corpus();
    let series = corpus.series(corpus.measure("Tore").unwrap(), "red", None).unwrap();
    let [group] = series.groups.as_slice() else { panic!("they measure the same") };
    assert_eq!(group.words("en"), "goals · Red Star");
    assert_eq!(group.periods[0].figures[1].words("en"), "1,300 items");
    assert!(group.periods[0].disagrees());
    let about = corpus.claims_about("Grey Fox").unwrap();
    let kinds: Vec<&str> = about.mentions.iter().map(|it| it.found.kind()).collect();
    assert_eq!(kinds, ["bond", "deal"]);
    assert_eq!(about.mentions[1].roles[0].path, "sides");
}
