//! The corpus as a user of the library asks it.

use std::path::Path;

use comity::{
    Corpus, Date, Format, Found,
    bilateral::{Actor, Claim, Document, Event, Mode, Relation, Statistic},
};
use comity_testkit::Folder;

fn corpus() -> Corpus {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus");
    Corpus::read_dir(folder).expect("the corpus is sound")
}

/// What a function can return though its argument is gone.
fn between(corpus: &Corpus, a: String, b: String) -> Vec<Found<'_, Relation>> {
    let relations = corpus.relations(&a, &b).expect("both are known");
    drop((a, b));
    relations.collect()
}

#[test]
fn a_name_finds_what_an_id_finds() {
    let corpus = corpus();
    let by_id = between(&corpus, "CHN".to_owned(), "KGZ".to_owned());
    let by_name = between(&corpus, "China".to_owned(), "吉尔吉斯斯坦".to_owned());
    assert!(!by_id.is_empty());
    assert_eq!(by_id.len(), by_name.len());
    let same = by_id.iter().zip(&by_name).all(|(a, b)| std::ptr::eq(a.claim, b.claim));
    assert!(same);
    assert_eq!(corpus.actor("china").unwrap().unwrap().id.as_str(), "CHN");
}

#[test]
fn an_unknown_name_is_an_error_with_a_suggestion() {
    let corpus = corpus();
    let error = corpus.relations("Chnia", "KGZ").unwrap_err();
    assert_eq!(error.suggestion(), Some("China"));
    assert!(error.to_string().ends_with("did you mean `China`?"), "{error}");
    let error = corpus.claims().about("no such thing at all").unwrap_err();
    assert_eq!(error.suggestion(), None);
    let error = corpus.claims().kind("relatoin").unwrap_err();
    assert!(error.to_string().ends_with("did you mean `relation`?"), "{error}");
}

#[test]
fn values_are_asked_for_by_their_type() {
    let corpus = corpus();
    let all = corpus.of::<Claim>().count();
    assert_eq!(all, corpus.documents().map(|(_, document)| document.claims.len()).sum::<usize>());
    let events: Vec<_> = corpus.of::<Event>().collect();
    let by_kind: Vec<_> = corpus.claims().kind("event").unwrap().collect();
    assert!(!events.is_empty());
    assert_eq!(events.len(), by_kind.len());
    for (event, claim) in events.iter().zip(&by_kind) {
        assert_eq!((event.document, event.line), (claim.document, claim.line));
        assert_eq!(event.claim.id, *claim.claim.id());
    }
    let actors = corpus.documents().map(|(_, document)| document.actors.len()).sum::<usize>();
    assert_eq!(corpus.of::<Actor>().count(), actors);
    assert_eq!(corpus.of::<String>().count(), 0, "nothing lists bare texts");
}

#[test]
fn filters_leave_what_they_say() {
    let corpus = corpus();
    let mut modes = 0;
    for mode in Mode::all() {
        let claims: Vec<_> = corpus.claims().mode(mode).collect();
        assert!(claims.iter().all(|found| found.claim.mode() == mode), "{mode}");
        modes += claims.len();
    }
    assert_eq!(modes, corpus.claims().count(), "each claim has one mode");
    let period = Date::parse("1992").unwrap();
    let dated: Vec<_> = corpus.claims().during(&period).collect();
    assert!(!dated.is_empty());
    for found in &dated {
        let date = found.date().expect("it has a date");
        assert_ne!(date.within(&period), comity::Certainty::No, "{date}");
    }
    let both = corpus.of::<Event>().party("China").unwrap().party("Kazakhstan").unwrap().count();
    let one = corpus.of::<Event>().party("China").unwrap().count();
    assert!(0 < both && both < one, "{both} of {one}");
    let about = corpus.claims().about("CHN").unwrap().count();
    let party = corpus.claims().party("CHN").unwrap().count();
    assert!(party <= about, "{party} of {about}");
    assert!(
        corpus.of::<Statistic>().party("KAZ").unwrap().all(|it| it.kind() == Some("statistic"))
    );
}

#[test]
fn reading_goes_on_past_a_bad_file() {
    let folder = Folder::new(env!("CARGO_TARGET_TMPDIR"));
    folder.write("a.json", r#"{"ontology": "bilateral@0.1.0", "claims": [{"kind": "relatoin"}]}"#);
    folder.write("b.json", r#"{"ontology": "bilateral@0.1.0", "actors": []}"#);
    folder.write("below/c.yaml", "ontology: bilateral@0.1.0\nclams: []\n");
    folder.write("notes.txt", "no document");
    folder.write("d.json", [0xff]);
    let error = Corpus::read_dir(folder.root()).unwrap_err();
    let codes: Vec<_> =
        error.files().iter().map(|errors| errors.findings()[0].code.as_ref()).collect();
    assert_eq!(codes, ["unknown-kind", "unknown-key", "invalid-utf8"]);
    let text = error.to_string();
    assert!(text.contains("a.json:1:53: error[unknown-kind]"), "{text}");
    assert!(text.contains("c.yaml:2:1: error[unknown-key]"), "{text}");
    let (corpus, error) = Corpus::read_dir_partly(folder.root());
    assert_eq!(error.unwrap().files().len(), 3);
    let names: Vec<_> = corpus.documents().map(|(name, _)| name).collect();
    assert!(matches!(names[..], [name] if name.ends_with("b.json")), "{names:?}");
    let error = Corpus::read_dir(folder.path("nowhere")).unwrap_err();
    assert_eq!(error.files()[0].findings()[0].code, "unreadable-file");
}

#[test]
fn a_corpus_is_collected_from_documents() {
    let full = corpus();
    let documents: Vec<(String, Document)> =
        full.documents().map(|(name, document)| (name.to_owned(), document.clone())).collect();
    let named: Corpus = documents.iter().cloned().collect();
    let numbered = Corpus::from_documents(documents.into_iter().map(|(_, document)| document));
    assert_eq!(named.claims().count(), full.claims().count());
    assert_eq!(numbered.claims().count(), full.claims().count());
    assert_eq!(numbered.documents().next().unwrap().0, "1");
    assert!(named.claims().all(|found| found.line.is_none()));
    // Without the registry an id still finds what names it, and a name nothing.
    let alone: Corpus = { named.documents() }
        .filter(|(_, document)| document.actors.is_empty())
        .map(|(name, document)| (name.to_owned(), document.clone()))
        .collect();
    assert!(alone.relations("CHN", "KGZ").unwrap().count() > 0);
    assert!(alone.relations("China", "KGZ").is_err());
    assert!(alone.actor("CHN").unwrap().is_none());
}

#[test]
fn what_is_found_is_serialised_with_its_place() {
    let mut corpus = Corpus::default();
    let text = r#"{"ontology": "bilateral@0.1.0",
        "actors": [{"id": "NOR", "type": "state", "names": [{"lang": "en", "name": "Norway"}]}]}"#;
    corpus.read_text("nordic.json", Format::Json, text).unwrap();
    let found: Vec<_> = corpus.of::<Actor>().about("NOR").unwrap().collect();
    assert!(found.is_empty(), "an entry does not name itself");
    let found = corpus.of::<Actor>().next().unwrap();
    assert_eq!(found.title(), "nordic.json");
    let json = serde_json::to_value(found).unwrap();
    assert_eq!((&json["document"], &json["line"]), (&"nordic.json".into(), &2.into()));
    assert_eq!(json["claim"]["id"], "NOR");
    assert_eq!(corpus.read_text("bad.json", Format::Json, "{").unwrap_err().name(), "bad.json");
    assert_eq!(corpus.documents().count(), 1);
}
