//! The blocks of `docs/language.md` are the ontology that the page says they are.

#[path = "support/findings.rs"]
mod findings;

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
};

use comity_ontology::{
    LoadedOntology, load_with,
    model::{
        Cardinality, ConflictMessagePart, FieldPart, FieldRole, Literal, Scope, Sides,
        TemplatePart, TermEffect, TermOrder, TypeRef,
    },
};
use findings::shown;

/// The blocks of TOML on the page, joined by the file that their fence names.
fn files() -> BTreeMap<PathBuf, String> {
    let page = include_str!("../../docs/language.md");
    let mut files: BTreeMap<PathBuf, String> = BTreeMap::new();
    for block in page.split("\n```toml ").skip(1) {
        let (name, rest) = block.split_once('\n').expect("a block names its file");
        let text = rest.split("```").next().unwrap_or_default();
        files.entry(PathBuf::from(name)).or_default().push_str(text);
    }
    files
}

fn load() -> LoadedOntology {
    load_with(&files(), Path::new("tea.toml"))
}

#[test]
fn the_examples_are_sound() {
    let loaded = load();
    assert_eq!(shown(&loaded), "");
    let names: Vec<_> = loaded.sources.iter().map(|source| source.name.as_str()).collect();
    assert_eq!(names, ["tea.toml", "units.toml", "comity:quantity"]);
}

#[test]
fn the_smallest_ontology_is_sound() {
    let loaded = load_with(&files(), Path::new("cups.toml"));
    assert_eq!(shown(&loaded), "");
    let model = loaded.model.expect("it is sound");
    assert_eq!(model.root().map(|root| root.name.as_str()), Some("Cup"));
}

#[test]
fn the_smallest_extension_is_sound() {
    let loaded = load_with(&files(), Path::new("desk.toml"));
    assert_eq!(shown(&loaded), "");
    let model = loaded.model.expect("it is sound");
    let colour = model.vocabulary("Colour").expect("of the base");
    let origins = colour.terms.iter().map(|term| model.origin(term.location));
    let origins: Vec<_> = origins.map(|origin| origin.map_or("", |it| it.name.as_str())).collect();
    assert_eq!(origins, ["cups", "cups", "desk"]);
    assert!(colour.is_within(0, 2));
}

#[test]
fn the_examples_mean_what_the_page_says() {
    let model = load().model.expect("the examples are sound");
    assert_eq!((model.name.as_str(), model.version.as_str()), ("tea", "0.1.0"));
    assert_eq!(model.root().map(|root| root.name.as_str()), Some("Menu"));
    assert_eq!(model.languages, ["en", "zh-Hans"]);

    let quality = model.vocabulary("Quality").expect("defined");
    assert_eq!(quality.order, TermOrder::Partial);
    let [(plain, _), (fine, term), (choice, old)] =
        ["plain", "fine", "choice-tea"].map(|code| quality.term(code).expect("a term"));
    assert!(quality.is_above(fine, plain) && !quality.is_above(choice, plain));
    assert!(quality.is_within(fine, plain));
    assert_eq!(term.above[0].basis, "definition");
    assert_eq!((old.identifier.as_str(), term.identifier.as_str()), ("ChoiceTea", "Fine"));
    assert_eq!(old.deprecated.as_ref().map(|d| d.replaced_by.as_str()), Some("fine"));
    assert_eq!(term.mappings[0].checked, "2026-11-20");

    let tea = model.record("Tea").expect("defined");
    let names: Vec<_> = tea.fields.iter().map(|field| field.name.as_str()).collect();
    assert_eq!(names, ["price", "id", "quality", "blend_of", "strength"]);
    let field = |name| tea.field(name).expect("a field").1;
    assert_eq!(field("id").role, FieldRole::Identity);
    assert_eq!(field("blend_of").role, FieldRole::Reference(Scope::Document));
    assert_eq!(field("blend_of").cardinality, Cardinality { min: 0, max: None });
    assert_eq!(field("quality").default, Some(Literal::Term(plain)));
    assert!(!field("quality").is_required() && !field("quality").may_be_absent());
    let TypeRef::Record(quantity) = field("price").ty else { panic!("a price is a quantity") };
    let TypeRef::Vocabulary(unit) = model.records[quantity].field("unit").expect("a field").1.ty
    else {
        panic!("a unit is a term")
    };
    let currency = model.vocabularies[unit].term("currency").map(|(index, _)| index);
    assert_eq!(field("price").unit, currency);

    let rule = &tea.rules[0];
    assert_eq!(rule.id, "blend-of-two");
    assert_eq!(rule.reads, [3]);
    assert_eq!(rule.at, Some(3));
    assert_eq!(rule.message.parts[0], TemplatePart::Field(1, "id".to_owned()));
    assert_eq!(rule.valid[1].json, r#"{"blend_of": ["a", "b"]}"#);

    assert_eq!(model.unions[0].tag, "kind");
    let variants: Vec<_> = model.unions[0].variants.iter().map(|v| v.tag.as_str()).collect();
    assert_eq!(variants, ["tea", "cake"]);
}

#[test]
fn the_parts_mean_what_the_page_says() {
    let model = load().model.expect("the examples are sound");
    let contract = model.record("Contract").expect("defined");
    let field = |name| contract.field(name).expect("a field");
    assert_eq!(field("houses").1.part, Some(FieldPart::Parties));
    assert_eq!(field("edition").1.label.get("zh-Hans"), Some("版次"));
    let acts = |name| {
        field(name)
            .1
            .acts
            .iter()
            .map(|&(terms, term)| model.vocabularies[terms].terms[term].code.as_str())
    };
    assert_eq!(acts("drafted").collect::<Vec<_>>(), ["drafted"], "by `stated`");
    assert_eq!(acts("signed").collect::<Vec<_>>(), ["signed", "renewed"]);
    let timeline = contract.timeline.as_ref().expect("declared");
    assert_eq!(timeline.dated_by, [field("signed").0, field("drafted").0]);
    assert!(timeline.is_once);
    let page = include_str!("../../docs/language.md");
    let words =
        FieldPart::WORDS.map(|(word, _)| word).into_iter().chain(TermEffect::WORDS.map(|(w, _)| w));
    let missing: Vec<&str> = words.filter(|word| !page.contains(&format!("`{word}`"))).collect();
    assert_eq!(missing, [""; 0], "every word is in a table");
}

#[test]
fn the_conflicts_mean_what_the_page_says() {
    let model = load().model.expect("the examples are sound");
    let tea = model.records.iter().position(|record| record.name == "Tea").map(TypeRef::Record);
    let [prices, blends] = model.conflicts.as_slice() else { panic!("two are declared") };
    assert_eq!((prices.id.as_str(), prices.scope), ("two-prices", Scope::Corpus));
    assert_eq!(prices.sides, Sides::Between(vec![tea.expect("defined"); 2]));
    let path = |path: &[&str]| path.iter().map(|&name| name.to_owned()).collect::<Vec<_>>();
    assert_eq!(prices.same[1].paths, vec![vec![path(&["price", "unit"])]; 2]);
    assert_eq!(prices.message[1], ConflictMessagePart::Value(0, path(&["id"])));
    assert_eq!(prices.maybe.first(), "one of the two menus may be old");
    assert_eq!(blends.sides, Sides::Among(tea.expect("defined")));
    assert_eq!(blends.source[1], "size(all) <= 2");
    let comparison = model.unions[0].comparison.as_ref().expect("declared");
    assert!(comparison.only.is_some() && comparison.milder.is_some() && comparison.known.is_some());
    assert_eq!(comparison.because.first(), "the menu gives the price in round figures");
}
