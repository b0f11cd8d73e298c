//! What a target claims to carry is in its files, and what it claims to lose is not.

mod tools;

use comity_gen::{Fate, Property, fates, lost_rules};
use comity_ontology::model::TypeRef;
use comity_targets::targets;
use tools::{artefact, kites, model};

/// The word that each property has in the fixture.
const WORDS: [(Property, &str); 17] = [
    (Property::TermLabel, "wordoflabel"),
    (Property::TermPlural, "wordofplural"),
    (Property::TermAlias, "wordofalias"),
    (Property::TermCue, "wordofcue"),
    (Property::TermDefinition, "wordofdefinition"),
    (Property::TermNote, "wordofnote"),
    (Property::TermExample, "wordofexample"),
    (Property::TermAboveBasis, "wordofbasis"),
    (Property::TermMapping, "wordofmatch"),
    (Property::TermSince, "0.1.9"),
    (Property::FieldLabel, "wordoffieldlabel"),
    (Property::RecordLabel, "wordofrecordlabel"),
    (Property::FieldDefinition, "wordoffielddefinition"),
    (Property::FieldNote, "wordoffieldnote"),
    (Property::FieldExample, "1234.25"),
    (Property::TypeDefinition, "wordofunion"),
    (Property::Translation, "微弱的风"),
];

#[test]
fn of_texts() {
    let model = kites();
    let mut wrong = Vec::new();
    for target in targets() {
        let artefact = artefact(*target, &model);
        let all: String = artefact.files.iter().map(|file| file.text.as_str()).collect();
        for (property, word) in WORDS {
            assert!(property.is_used(&model), "the fixture has {property:?}");
            let is_there = all.contains(word);
            let is_right = match target.fate(property) {
                Fate::Carried => is_there,
                Fate::Lost => !is_there,
                Fate::Approximated => true,
            };
            if !is_right {
                wrong.push(format!("{}: {property:?}", target.name()));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn of_the_rules_of_the_built_in_ontology() {
    let model = model("comity:bilateral");
    for target in targets() {
        let artefact = artefact(*target, &model);
        let table = fates::table(&model, &[(*target, &artefact)]);
        for id in fates::rules(&model) {
            let fate = fates::of_rule(id, &artefact.losses).as_str();
            assert!(table.contains(&format!("| `{id}` | {fate} |")), "{id}");
        }
        assert!(!artefact.files.is_empty() && artefact.text().len() > 100, "{}", target.name());
    }
}

#[test]
fn two_runs_are_alike() {
    let model = model("comity:bilateral");
    for target in targets() {
        let again = artefact(*target, &model);
        assert!(artefact(*target, &model) == again, "{}", target.name());
    }
}

#[test]
fn every_target_expresses_an_extension_and_another_domain() {
    for name in [
        "../examples/extended-ontology/ontology/desk.toml",
        "../examples/own-ontology/ontology/herbarium.toml",
        "../cli/tests/fixtures/harbour.toml",
        "tests/fixtures/reserved.toml",
    ] {
        let model = model(name);
        let is_used = |ty| {
            let mut fields = model.records.iter().flat_map(|record| &record.fields);
            fields.any(|field| field.ty == TypeRef::Vocabulary(ty))
        };
        for target in targets() {
            let artefact = artefact(*target, &model);
            let is_said = |name: &str| artefact.files.iter().any(|file| file.text.contains(name));
            let used = model.vocabularies.iter().enumerate().filter(|(index, _)| is_used(*index));
            let last = used.filter_map(|(_, it)| it.terms.last());
            for term in last {
                let is_there = is_said(&term.code) || is_said(&term.identifier);
                assert!(is_there, "{name}, {}: {}", target.name(), term.code);
            }
        }
    }
}

#[test]
fn a_rule_for_everywhere_keeps_targets_away_that_lose_it() {
    let mut model = kites();
    let record = model.records.iter_mut().find(|record| record.name == "Launch");
    let rules = &mut record.expect("the fixture has it").rules;
    let rule = rules.iter_mut().find(|rule| rule.id == "launch-with-sound-tails");
    rule.expect("the fixture has it").everywhere = true;
    let refused = targets().iter().filter_map(|target| {
        let lost = lost_rules(&model, &artefact(*target, &model));
        Some(format!("{}: {}", target.name(), lost.first()?))
    });
    let refused: Vec<_> = refused.collect();
    let why = "`launch-with-sound-tails` cannot be generated: the rule must be checked everywhere, \
               and here what breaks it passes";
    let names = ["validation", "types", "slim", "draft-07", "rdf"];
    assert_eq!(refused, names.map(|name| format!("{name}: {why}")));
}

#[test]
fn the_first_lines_say_how_many_rules_are_carried() {
    let model = model("comity:bilateral");
    for target in targets().iter().filter(|target| target.name() != "slim") {
        let artefact = artefact(*target, &model);
        let line = fates::carried(&model, &artefact.losses);
        let has = |path: &str| {
            let file = artefact.files.iter().find(|file| file.path.ends_with(path));
            file.is_some_and(|file| {
                file.text.chars().take(8000).collect::<String>().contains(&line)
            })
        };
        let paths: &[&str] = match target.name() {
            "typescript" => &["shapes.ts", "types.ts"],
            "python" => &["models.py", "terms.py"],
            "codebook" => &["codebook.md"],
            "rdf" => &["ontology.ttl", "shapes.ttl"],
            // They are data.
            "terms" => continue,
            "sql" => &["sqlite.sql", "postgresql.sql", "load.py"],
            // They have one file.
            _ => &[""],
        };
        assert!(paths.iter().all(|path| has(path)), "{}: {line}", target.name());
    }
}
