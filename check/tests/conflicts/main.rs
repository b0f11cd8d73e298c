//! Every example of a conflict as a small corpus of its own: what contradicts is found in it, and
//! what only looks like it is not.

mod corpus;
mod example;
mod join;
mod many;
mod status;

use std::fmt::Write as _;

use comity_check::{Ontology, check::check_all, conflict::Status};
use comity_ontology::model::{Conflict, Example};

use corpus::Corpus;

/// The contradictions of one kind that the corpus of an example has, as they are listed.
fn found(ontology: &Ontology, conflict: &Conflict, example: &Example) -> Vec<String> {
    let model = ontology.loaded.model.as_ref().expect("the ontology is sound");
    let corpus = Corpus::new();
    for (name, document) in example::documents(model, conflict, &example.json) {
        corpus.write(&name, &document.to_string());
    }
    let checked = check_all(ontology, &corpus.options());
    let listed = checked.contradictions.into_iter().filter(|one| one.conflict == conflict.id);
    let shown = listed.map(|one| {
        assert_eq!(one.status, Status::Open);
        let names: Vec<&str> = one.sides.iter().map(|side| side.name.as_str()).collect();
        format!("{}: {} [{}]", one.severity.as_str(), one.message, names.join(" "))
    });
    shown.collect()
}

#[test]
fn each_conflict_is_found_where_it_is_and_nowhere_else() {
    let ontology = Ontology::open("comity:bilateral");
    let model = ontology.loaded.model.as_ref().expect("the ontology is sound");
    let mut shown = String::new();
    for conflict in &model.conflicts {
        assert!(!conflict.valid.is_empty(), "`{}` has no valid example", conflict.id);
        assert!(!conflict.invalid.is_empty(), "`{}` has no invalid example", conflict.id);
        for example in &conflict.valid {
            let found = found(&ontology, conflict, example);
            assert_eq!(found, Vec::<String>::new(), "`{}` in {}", conflict.id, example.json);
        }
        let _ = writeln!(shown, "{}", conflict.id);
        for example in &conflict.invalid {
            let found = found(&ontology, conflict, example);
            assert_eq!(found.len(), 1, "`{}` in {}: {found:?}", conflict.id, example.json);
            let _ = writeln!(shown, "  {}", found[0]);
        }
    }
    insta::assert_snapshot!(shown);
}
