//! Documents carried from one version of an ontology to the next, over random renames: nothing
//! else changes, nothing new is wrong, and the way back leads to what was there.

mod version;
mod written;

use std::collections::BTreeMap;

use comity_check::{
    Memory, Ontology,
    migration::run::{How, migrate},
    rewriting::Rewritten,
};
use comity_testkit::{Dice, grow, mutants::mutants};
use serde_json::Value;
use version::{Names, ontology};
use written::{FORMATS, written};

/// A document carried over: its text, and how many places are undecided.
fn carried(ontology: &Ontology, name: &str, text: &str) -> (String, usize) {
    let files = Memory::new().document(name, text).files();
    let Rewritten { report, changes } = migrate(ontology, &files, How::default());
    let findings = report.files.iter().flat_map(|file| &file.findings);
    let open = findings.filter(|finding| finding.code == "undecided-migration").count();
    let after = changes.into_iter().next().map_or_else(|| text.to_owned(), |change| change.after);
    (after, open)
}

/// How many findings there are of each code.
fn found(ontology: &Ontology, name: &str, text: &str) -> BTreeMap<String, usize> {
    let report = Memory::new().document(name, text).check(ontology);
    let mut codes = BTreeMap::new();
    let findings = || report.files.iter().flat_map(|file| &file.findings);
    // What is in a value of no kind is not carried, and is judged as the kind that is near: its
    // kind alone counts.
    let unknown = findings().filter(|finding| finding.code == "unknown-kind");
    let unknown: Vec<&str> =
        unknown.filter_map(|kind| Some(kind.path.rsplit_once('/')?.0)).collect();
    let is_in = |path: &str, of: &str| {
        path.strip_prefix(of).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    };
    for finding in findings().filter(|finding| {
        finding.code == "unknown-kind" || !unknown.iter().any(|of| is_in(&finding.path, of))
    }) {
        *codes.entry(finding.code.to_string()).or_default() += 1;
    }
    codes
}

fn document(ontology: &Ontology, dice: &mut Dice) -> Value {
    let (model, root) = ontology.usable().expect("it is sound");
    let text = grow::record(model, root, dice);
    let mut value: Value = serde_json::from_str(&text).expect("it is JSON");
    value["ontology"] = format!("tea@{}", model.version).into();
    value
}

#[test]
fn renames_there_and_back_are_the_identity() {
    let mut changed = 0;
    for seed in 0..60 {
        let dice = &mut Dice::new(seed);
        let old = Names::new();
        let new = old.renamed(dice);
        let first = ontology("0.1.0", &old, &[]);
        let second = ontology("0.2.0", &new, &[("0.1", "0.2.0", old.to(&new))]);
        let third = ontology("0.3.0", &old, &[("0.2", "0.3.0", new.to(&old))]);
        let both = [("0.1", "0.2.0", old.to(&new)), ("0.2", "0.3.0", new.to(&old))];
        let chain = ontology("0.3.0", &old, &both);
        let value = document(&first, dice);
        for format in FORMATS {
            let name = format!("menu.{format}");
            let text = written(&value, format);
            assert_eq!(found(&first, &name, &text), BTreeMap::new(), "{text}");
            let (there, open) = carried(&second, &name, &text);
            assert_eq!((found(&second, &name, &there), open), (BTreeMap::new(), 0), "{there}");
            assert_eq!(carried(&second, &name, &there).0, there, "it is carried once");
            changed += usize::from(there.replace("@0.2.0", "@0.1.0") != text);
            let (back, open) = carried(&third, &name, &there);
            assert_eq!((back.replace("@0.3.0", "@0.1.0"), open), (text.clone(), 0), "seed {seed}");
            assert_eq!(carried(&chain, &name, &text).0, back, "over two versions, seed {seed}");
        }
    }
    assert!(changed > 100, "{changed}");
}

#[test]
fn a_carried_document_has_no_finding_that_it_did_not_have() {
    let (mut undecided, mut faulty) = (0, 0);
    for seed in 0..12 {
        let dice = &mut Dice::new(1_000 + seed);
        let old = Names::new();
        let (new, migration) = old.merged_and_split(dice);
        let first = ontology("0.1.0", &old, &[]);
        let second = ontology("0.2.0", &new, &[("0.1", "0.2.0", migration)]);
        let model = first.loaded.model.as_ref().expect("it is sound");
        let value = document(&first, dice);
        let broken = mutants(model, &value, 3, seed).into_iter().map(|mutant| mutant.document);
        for value in std::iter::once(value).chain(broken) {
            let text = written(&value, "json");
            let before = found(&first, "menu.json", &text);
            let (after, open) = carried(&second, "menu.json", &text);
            undecided += open;
            faulty += usize::from(!before.is_empty());
            if after == text {
                continue;
            }
            let is = found(&second, "menu.json", &after);
            let count = |codes: &BTreeMap<String, usize>| codes.values().sum::<usize>();
            assert!(
                count(&is) <= count(&before) + open,
                "{before:?} became {is:?} with {open} undecided:\n{text}\n{after}"
            );
            let (again, still) = carried(&second, "menu.json", &after);
            assert_eq!((again, still), (after, open), "a second run says the same");
        }
    }
    assert!(undecided > 10 && faulty > 10, "{undecided} {faulty}");
}

#[test]
fn a_migration_for_several_versions_is_applied_once() {
    let names = Names::new();
    let terms = [("good", "fine"), ("fine", "rare")];
    let terms = terms.map(|(old, new)| (old.to_owned(), vec![new.to_owned()]));
    let renames = [(("term", "Quality"), terms.to_vec())].into();
    let ontology = ontology("0.3.3", &names, &[("0.3", "0.3.2", renames)]);
    let text = "ontology: tea@0.3.0\nbest: good\n";
    assert_eq!(carried(&ontology, "menu.yaml", text).0, "ontology: tea@0.3.3\nbest: fine\n");
}
