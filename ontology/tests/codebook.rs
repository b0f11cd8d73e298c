//! The bilateral ontology as a codebook: whatever a coder looks up is there, in every language.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write as _,
};

use comity_ontology::{
    LoadedOntology, load_builtin,
    model::{Field, LocalizedText, Model, Term, Variant, Vocabulary},
};
use hanconv::RawDictionary::{STCharacters, TSCharacters};
use rust_stemmers::{Algorithm, Stemmer};

const LANGUAGES: [&str; 3] = ["en", "zh-Hans", "zh-Hant"];

fn loaded() -> LoadedOntology {
    load_builtin("bilateral")
}

fn model() -> Model {
    loaded().model.unwrap()
}

fn terms(model: &Model) -> impl Iterator<Item = (&Vocabulary, &Term)> {
    model.vocabularies.iter().flat_map(|list| list.terms.iter().map(move |term| (list, term)))
}

fn has(text: &LocalizedText, language: &str) -> bool {
    text.get(language).is_some_and(|text| !text.trim().is_empty())
}

/// The files of the ontology and its imports, as tables.
fn tables() -> Vec<toml::Table> {
    let sources = loaded().sources;
    sources.iter().map(|source| source.text.parse().unwrap()).collect()
}

#[test]
fn everything_has_a_definition() {
    let model = model();
    let mut missing = Vec::new();
    let mut need = |what: String, definition: &LocalizedText| {
        if !has(definition, "en") {
            missing.push(what);
        }
    };
    for list in &model.vocabularies {
        need(list.name.clone(), &list.definition);
    }
    for (list, term) in terms(&model) {
        need(format!("{}.{}", list.name, term.code), &term.definition);
    }
    for scalar in &model.scalars {
        need(scalar.name.clone(), &scalar.definition);
    }
    for union in &model.unions {
        need(union.name.clone(), &union.definition);
    }
    for record in &model.records {
        need(record.name.clone(), &record.definition);
        for field in &record.fields {
            need(format!("{}.{}", record.name, field.name), &field.definition);
        }
        for rule in &record.rules {
            need(rule.id.clone(), &rule.definition);
        }
    }
    for conflict in &model.conflicts {
        need(conflict.id.clone(), &conflict.definition);
    }
    assert_eq!(missing, [] as [&str; 0]);
}

/// The places for fields in a message, in the order of their names.
fn places(message: &str) -> Vec<&str> {
    let mut places: Vec<_> =
        message.split('{').skip(1).filter_map(|rest| rest.split('}').next()).collect();
    places.sort_unstable();
    places
}

/// What is wrong with a text that is for people: a language that is missing, or another place in
/// it.
fn gaps(what: &str, text: &toml::Value) -> Vec<String> {
    let of = |language: &'static str| {
        text.get(language).and_then(toml::Value::as_str).unwrap_or_default()
    };
    let english = places(of("en"));
    let wrong =
        |language: &&'static str| of(language).is_empty() || places(of(language)) != english;
    LANGUAGES.iter().filter(|language| wrong(language)).map(|l| format!("{what} {l}")).collect()
}

#[test]
fn every_rule_and_conflict_says_in_every_language_what_is_wrong() {
    let (mut rules, mut conflicts) = (0, 0);
    let mut missing = Vec::new();
    for table in tables() {
        let members =
            |key: &str| table.get(key).and_then(toml::Value::as_table).into_iter().flatten();
        let lists = members("record").filter_map(|(_, record)| record.get("rule")?.as_array());
        for rule in lists.flatten() {
            rules += 1;
            missing.extend(gaps(&format!("{:?}", rule["id"]), &rule["message"]));
        }
        for (id, conflict) in members("conflict") {
            conflicts += 1;
            missing.extend(gaps(id, &conflict["message"]));
            let others = ["maybe", "help"].iter().filter_map(|key| conflict.get(key));
            missing.extend(others.flat_map(|text| gaps(id, text)));
        }
    }
    assert!(rules > 50 && conflicts > 50, "{rules} rules, {conflicts} conflicts");
    assert_eq!(missing, [] as [&str; 0]);
}

/// What terms, records and fields are called, each with its own name; kinds are called what their
/// records are.
fn labels(model: &Model) -> impl Iterator<Item = (String, &LocalizedText)> {
    let terms =
        terms(model).map(|(list, term)| (format!("{}.{}", list.name, term.code), &term.label));
    let records = model.records.iter().flat_map(|record| {
        let field = |field: &'_ Field| format!("{}.{}", record.name, field.name);
        let fields = record.fields.iter().map(move |it| (field(it), &it.label));
        [(record.name.clone(), &record.label)].into_iter().chain(fields)
    });
    terms.chain(records)
}

#[test]
fn everything_has_a_label_in_every_language_that_the_ontology_declares() {
    let model = model();
    let mut missing = Vec::new();
    for (name, label) in labels(&model) {
        let languages = model.languages.iter().filter(|language| !has(label, language));
        missing.extend(languages.map(|language| format!("{name} {language}")));
    }
    assert_eq!(missing, [] as [&str; 0]);
    assert_eq!(model.languages, ["en", "zh-Hans", "zh-Hant", "ru", "fr"]);
}

#[test]
fn no_two_kinds_and_no_two_fields_of_a_record_have_one_label() {
    let model = model();
    let mut found = Vec::new();
    let mut tell_apart = |of: &str, labels: &mut dyn Iterator<Item = (&str, &LocalizedText)>| {
        let mut seen: BTreeMap<(&str, &str), &str> = BTreeMap::new();
        for (name, label) in labels {
            for (language, label) in &label.entries {
                if let Some(other) = seen.insert((language, label), name) {
                    found.push(format!("{of}: {name} and {other} are both `{label}` ({language})"));
                }
            }
        }
    };
    for union in &model.unions {
        let of = |it: &Variant| &model.records[it.record].label;
        tell_apart(&union.name, &mut union.variants.iter().map(|it| (it.tag.as_str(), of(it))));
    }
    for record in &model.records {
        let fields = record.fields.iter();
        tell_apart(&record.name, &mut fields.map(|field| (field.name.as_str(), &field.label)));
    }
    assert_eq!(found, [] as [&str; 0]);
}

/// The characters that a dictionary converts, with what it makes of them. A character that may
/// stay as it is belongs to both scripts.
fn foreign(dictionary: &hanconv::RawDictionary) -> BTreeMap<char, String> {
    let single = |word: &str| word.chars().next().filter(|c| word.len() == c.len_utf8());
    let entries = dictionary.var_iter().filter_map(|(from, to)| {
        let from = single(from)?;
        let own = to.iter().any(|to| single(to) == Some(from));
        (!own).then(|| (from, to.join(" ")))
    });
    entries.collect()
}

/// Of the traditional forms of one character, that which Taiwan writes counts as traditional,
/// whatever the dictionary prefers.
#[test]
fn labels_keep_to_their_script() {
    let mut simplified = foreign(&STCharacters);
    simplified.retain(|c, _| hanconv::s2tw(c.to_string()) != c.to_string());
    let scripts = [("zh-Hans", foreign(&TSCharacters)), ("zh-Hant", simplified)];
    assert!(scripts[0].1.contains_key(&'國') && scripts[1].1.contains_key(&'国'));
    let mut found = String::new();
    let mut look = |name: &str, words: &mut dyn Iterator<Item = &(String, String)>| {
        for (language, word) in words {
            for (_, foreign) in scripts.iter().filter(|(script, _)| script == language) {
                for (c, instead) in word.chars().filter_map(|c| Some((c, foreign.get(&c)?))) {
                    let _ = writeln!(found, "{name} {language}: {c}, not {instead}");
                }
            }
        }
    };
    let model = model();
    for (name, label) in labels(&model) {
        look(&name, &mut label.entries.iter());
    }
    for (list, term) in terms(&model) {
        look(&format!("{}.{}", list.name, term.code), &mut term.aliases.iter().chain(&term.cues));
    }
    assert_eq!(found, "");
}

/// The words of each vocabulary by the first subtag of their language. Chinese in either script is
/// one language: texts are read in one script, whatever they are written in. The forms of a word are
/// one word, since Chinese has no forms: `exported` and `exports`. How words begin or end, with `*`
/// for the rest, is no word.
fn words_by_language(list: &Vocabulary) -> BTreeMap<String, BTreeSet<(usize, String)>> {
    let mut words: BTreeMap<String, BTreeSet<(usize, String)>> = BTreeMap::new();
    // The words of a term that is in no text only keep others from being read in them.
    let terms = list.terms.iter().enumerate().filter(|(_, term)| term.stated || !list.stated);
    for (index, term) in terms {
        let of = [&term.label.entries, &term.aliases, &term.cues, &term.hints];
        for (tag, word) in of.into_iter().flatten().filter(|(_, word)| !word.contains('*')) {
            let language = tag.split('-').next().unwrap_or_default();
            let word =
                if language == "zh" { hanconv::t2s(word.as_str()) } else { stem(language, word) };
            words.entry(language.to_owned()).or_default().insert((index, word));
        }
    }
    words
}

/// A word without the endings of its forms.
fn stem(language: &str, word: &str) -> String {
    let algorithm = match language {
        "en" => Algorithm::English,
        "fr" => Algorithm::French,
        "ru" => Algorithm::Russian,
        _ => return word.to_owned(),
    };
    let (stemmer, word) = (Stemmer::create(algorithm), word.to_lowercase());
    let words = word.split(|c: char| !c.is_alphanumeric()).map(|word| stemmer.stem(word));
    words.collect::<Vec<_>>().join(" ")
}

#[test]
fn no_language_has_less_than_half_of_the_words_of_another() {
    let mut found = Vec::new();
    for list in &model().vocabularies {
        let words = words_by_language(list);
        let most = words.values().map(BTreeSet::len).max().unwrap_or_default();
        let few = words.iter().filter(|(_, words)| words.len() * 2 < most);
        found.extend(few.map(|(language, words)| {
            format!("{} has {} words in {language}, and {most} in another", list.name, words.len())
        }));
    }
    assert_eq!(found, [] as [&str; 0]);
}

#[test]
fn every_mapping_says_how_it_maps_and_when_it_was_checked() {
    let model = model();
    let mut schemes = BTreeMap::<&str, usize>::new();
    for (list, term) in terms(&model) {
        for mapping in &term.mappings {
            let what = format!("{}.{} {}", list.name, term.code, mapping.scheme);
            assert!(!mapping.code.is_empty(), "{what}");
            assert_eq!(mapping.checked.len(), "2026-11-20".len(), "{what}: {}", mapping.checked);
            *schemes.entry(&mapping.scheme).or_default() += 1;
        }
    }
    insta::assert_debug_snapshot!(schemes);
}

#[test]
fn every_edge_has_a_basis_and_a_source() {
    let model = model();
    let missing: Vec<_> = terms(&model)
        .filter(|(_, term)| {
            term.above.iter().any(|edge| edge.basis.is_empty() || edge.source.is_empty())
        })
        .map(|(list, term)| format!("{}.{}", list.name, term.code))
        .collect();
    assert_eq!(missing, [] as [&str; 0]);
}

#[test]
fn the_order_of_levels_is_what_is_attested() {
    let model = model();
    let mut table = String::new();
    for name in ["RelationLevel", "Representation"] {
        let list = model.vocabulary(name).unwrap();
        for term in &list.terms {
            for edge in &term.above {
                let lower = &list.terms[edge.term].code;
                let (basis, source) = (&edge.basis, &edge.source);
                let _ = writeln!(table, "{} > {lower} | {basis} | {source}", term.code);
            }
        }
    }
    insta::assert_snapshot!(table);
}
