//! The schema judges as comity does, or a loss says that it does not.

use std::{collections::BTreeSet, path::Path};

use comity_check::{Ontology, explain::built_in};
use comity_gen::json_schema::Shape;
use comity_testkit::mutants::mutants;
use example_non_rust_consumer::{
    corpus::documents,
    judge::{Agreement, Judge},
    table::Table,
};
use serde_json::{Value, json};

const LIBRARY: &str =
    concat!(env!("CARGO_MANIFEST_DIR"), "/../../gen/tests/json_schema/library.toml");

/// A catalogue that uses every field.
fn catalogue() -> Value {
    json!({
        "ontology": "library@1.2",
        "things": [
            {
                "kind": "book", "id": "AB12", "shelf": "vault", "bought": "1987-05", "title": "Logic",
                "words": ["moss", "苔"], "copies": 3, "lent": 12.5, "rare": true, "year": 1911, "weight": 310.5,
                "price": { "value": 12, "unit": "euro" }, "scans": ["https://example.org/ab12"],
                "see": ["M1"], "author": "ZZ9"
            },
            { "kind": "book", "id": "B7", "title": "Botany", "bought": "1999", "see": [], "price": { "value": 0.5 } },
            { "kind": "map", "id": "M1", "scale": 25000, "bought": "2001" }
        ],
        "loans": [
            { "of": "M1", "to": { "is": "person", "name": "Ada" } },
            { "of": "AB12", "to": { "is": "library", "name": "Harbour" } }
        ],
        "motto": { "id": "B1", "title": "Botany", "rare": false }
    })
}

/// Judges mutants of documents that both accept, a number of each edit: how many there were, and
/// how many of the disagreements on them are losses.
fn assert_agreement(
    ontology: &str,
    documents: &[Value],
    shape: Shape,
    each: usize,
) -> (usize, usize) {
    let ontology = &Ontology::open(ontology);
    let numbered: Vec<(u64, &Value)> = (1..).zip(documents).collect();
    // In two parts, since it takes long.
    let parts = std::thread::scope(|scope| {
        let parts = numbered.chunks(numbered.len().div_ceil(2));
        let parts: Vec<_> = parts
            .map(|part| {
                scope.spawn(move || {
                    let judge = Judge::new(ontology, shape).expect("the ontology is sound");
                    let judged = part.iter().map(|(seed, document)| {
                        let original = judge.judge(document, "");
                        assert!(
                            original.comity.is_empty() && original.schema.is_empty(),
                            "{original:?}"
                        );
                        let table = Table::of(&judge, document, each, *seed);
                        let unexplained = table.unexplained();
                        assert!(unexplained.is_empty(), "{shape:?}:\n{}", unexplained.join("\n"));
                        (table.len(), table.lost())
                    });
                    judged.fold((0, 0), |sum, one| (sum.0 + one.0, sum.1 + one.1))
                })
            })
            .collect();
        parts.into_iter().map(|part| part.join().expect("a part ends")).collect::<Vec<_>>()
    });
    parts.into_iter().fold((0, 0), |sum, one| (sum.0 + one.0, sum.1 + one.1))
}

#[test]
fn on_a_catalogue_at_every_place() {
    for shape in [Shape::Validation, Shape::Types] {
        let (judged, lost) = assert_agreement(LIBRARY, &[catalogue()], shape, usize::MAX);
        assert!(judged > 250 && lost > 15, "{shape:?}: {judged} judged, {lost} lost");
    }
}

#[test]
fn on_the_corpus() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../corpus");
    let corpus: Vec<_> = documents(&folder)
        .expect("the corpus can be read")
        .into_iter()
        .map(|(_, document)| document)
        .collect();
    let (judged, lost) = assert_agreement("comity:bilateral", &corpus, Shape::Validation, 6);
    assert!(judged > 300 && lost > 10, "{judged} judged, {lost} lost");
}

#[test]
fn the_corpus_is_valid_in_both_shapes() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../corpus");
    let ontology = Ontology::open("comity:bilateral");
    for shape in [Shape::Validation, Shape::Types] {
        let judge = Judge::new(&ontology, shape).expect("the ontology is sound");
        for (name, document) in documents(&folder).expect("the corpus can be read") {
            let verdicts = judge.judge(&document, "");
            assert!(verdicts.comity.is_empty(), "{name}: {:?}", verdicts.comity);
            assert!(verdicts.schema.is_empty(), "{name}: {:?}", verdicts.schema);
        }
    }
}

#[test]
fn the_table_of_a_catalogue() {
    let ontology = Ontology::open(LIBRARY);
    let judge = Judge::new(&ontology, Shape::Validation).expect("the ontology is sound");
    let table = Table::of(&judge, &catalogue(), 1, 7);
    insta::assert_snapshot!(format!("{}\n{}", table.render(), table.summary()));
}

#[test]
fn mutants_are_the_same_in_every_run_and_differ_from_what_they_are_made_of() {
    let ontology = Ontology::open(LIBRARY);
    let (model, _) = ontology.usable().expect("the ontology is sound");
    let of = |seed| mutants(model, &catalogue(), 3, seed);
    let texts =
        |seed| of(seed).iter().map(|mutant| mutant.document.to_string()).collect::<Vec<_>>();
    assert_eq!(texts(1), texts(1));
    assert_ne!(texts(1), texts(2));
    assert!(of(1).iter().all(|mutant| mutant.document != catalogue()));
    let edits: BTreeSet<_> = of(1).iter().map(|mutant| mutant.edit).collect();
    assert!(edits.len() > 40, "{edits:?}");
}

#[test]
fn a_disagreement_that_no_loss_names_is_found() {
    // The losses of the one shape do not excuse the refusals of the other.
    let ontology = Ontology::open(LIBRARY);
    let types = Judge::new(&ontology, Shape::Types).expect("the ontology is sound");
    let mut document = catalogue();
    document["things"][0]["rare"] = Value::Null;
    assert_eq!(
        types.judge(&document, "/things/0/rare").agreement,
        Agreement::Lost(vec!["null".into()])
    );
    let elsewhere = types.judge(&document, "/things/0/title").agreement;
    assert!(matches!(elsewhere, Agreement::Unexplained(_)), "{elsewhere:?}");
}

#[test]
fn losses_name_findings_that_exist() {
    let ontology = Ontology::open("comity:bilateral");
    for shape in [Shape::Validation, Shape::Types] {
        let judge = Judge::new(&ontology, shape).expect("the ontology is sound");
        let model = judge.model();
        let mut known: BTreeSet<&str> = built_in().map(|code| code.name).collect();
        let rules = model.records.iter().flat_map(|record| &record.rules);
        known.extend(rules.map(|rule| rule.id.as_str()));
        known.extend(model.conflicts.iter().map(|conflict| conflict.id.as_str()));
        for loss in &judge.artefact().losses {
            let mut codes = loss.codes.iter();
            assert!(codes.all(|code| known.contains(code.as_str())), "{loss:?}");
        }
    }
}
