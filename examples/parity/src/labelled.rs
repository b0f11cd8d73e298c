//! A document for each rule that it breaks: the examples of the rule, put into small documents of
//! the corpus.

use std::collections::{BTreeMap, BTreeSet};

use comity_ontology::model::{Model, Record, TypeRef};
use comity_testkit::places::{Place, places};
use serde_json::{Map, Value};

/// How many documents of a kind are tried.
const SEEDS: usize = 40;

/// A document, the rule that it breaks, and all errors in it.
pub(crate) struct Labelled {
    pub(crate) rule: String,
    pub(crate) codes: Vec<String>,
    pub(crate) document: Value,
}

/// The documents of one value that are made of those of a corpus and have no error.
pub(crate) fn seeds(
    corpus: &[(String, Value)],
    codes: impl Fn(&Value) -> Vec<String>,
) -> Vec<Value> {
    let mut found: BTreeMap<String, usize> = BTreeMap::new();
    let mut seeds = Vec::new();
    for document in corpus.iter().filter_map(|(_, document)| document.as_object()) {
        let (lists, head): (Vec<_>, Vec<_>) =
            document.iter().partition(|(_, value)| value.is_array());
        for (name, list) in lists {
            for item in list.as_array().into_iter().flatten() {
                let count = found.entry(kind(name, item)).or_default();
                if *count >= SEEDS {
                    continue;
                }
                let fields = head.iter().map(|(name, value)| ((*name).clone(), (*value).clone()));
                let mut seed: Map<String, Value> = fields.collect();
                seed.insert(name.clone(), Value::Array(vec![item.clone()]));
                let seed = Value::Object(seed);
                if codes(&seed).is_empty() {
                    *count += 1;
                    seeds.push(seed);
                }
            }
        }
    }
    seeds
}

/// What values a small document should have enough of: those of a list, by the names of their
/// fields that hold records, since rules are about these as well.
fn kind(list: &str, item: &Value) -> String {
    let fields = item.as_object().into_iter().flatten();
    let records = fields.filter(|(_, value)| value.is_object() || value[0].is_object());
    let records: Vec<_> = records.map(|(name, _)| name.as_str()).collect();
    let texts = ["kind", "type"].map(|name| item[name].as_str().unwrap_or_default());
    format!("{list} {} {}", texts.join(" "), records.join(" "))
}

/// For each example that breaks a rule, a document that breaks it and as little else as can be.
pub(crate) fn labelled(
    model: &Model,
    seeds: &[Value],
    codes: impl Fn(&Value) -> Vec<String>,
) -> Vec<Labelled> {
    let places: Vec<Vec<Place>> = seeds.iter().map(|seed| places(model, seed)).collect();
    let mut labelled = Vec::new();
    let mut done = BTreeSet::new();
    for (index, record) in model.records.iter().enumerate() {
        for rule in &record.rules {
            for example in &rule.invalid {
                let Ok(example) = serde_json::from_str::<Value>(&example.json) else { continue };
                // Records share rules: the examples of one are enough.
                if !done.insert((rule.id.clone(), example.to_string())) {
                    continue;
                }
                let mut best: Option<Labelled> = None;
                'seeds: for (seed, places) in seeds.iter().zip(&places) {
                    for place in places.iter().filter(|place| place.record == Some(index)) {
                        for strips in [false, true] {
                            let document =
                                with(model, seed, &place.pointer, record, &example, strips);
                            let codes = codes(&document);
                            if !codes.contains(&rule.id) {
                                continue;
                            }
                            if best.as_ref().is_none_or(|best| codes.len() < best.codes.len()) {
                                let rule = rule.id.clone();
                                best = Some(Labelled { rule, codes, document });
                            }
                            if best.as_ref().is_some_and(|best| best.codes.len() == 1) {
                                break 'seeds;
                            }
                        }
                    }
                }
                match best {
                    Some(best) => labelled.push(best),
                    None => drop(done.remove(&(rule.id.clone(), example.to_string()))),
                }
            }
        }
    }
    labelled
}

/// A document with the fields of an example in one of its records; without the fields that it need
/// not have, if asked.
fn with(
    model: &Model,
    document: &Value,
    pointer: &str,
    record: &Record,
    example: &Value,
    strips: bool,
) -> Value {
    let mut document = document.clone();
    if let Some(Value::Object(fields)) = document.pointer_mut(pointer) {
        if strips {
            fields
                .retain(|name, _| record.field(name).is_none_or(|(_, field)| field.is_required()));
        }
        for (name, value) in example.as_object().into_iter().flatten() {
            let old = fields.get(name).cloned().unwrap_or_default();
            let inner = record.field(name).and_then(|(_, field)| match field.ty {
                TypeRef::Record(inner) => Some(&model.records[inner]),
                _ => None,
            });
            fields.insert(name.clone(), completed(value, &old, inner));
        }
    }
    document
}

/// A value of an example with the required fields of the one that it replaces.
fn completed(value: &Value, old: &Value, record: Option<&Record>) -> Value {
    match (value, record) {
        (Value::Array(items), Some(_)) => {
            let each = items.iter().enumerate().map(|(index, item)| {
                let old = old.get(index).or_else(|| old.get(0)).cloned().unwrap_or_default();
                completed(item, &old, record)
            });
            each.collect()
        }
        (Value::Object(fields), Some(record)) => {
            let mut all = fields.clone();
            for (name, value) in old.as_object().into_iter().flatten() {
                let is_required = record.field(name).is_some_and(|(_, it)| it.is_required());
                if is_required && !all.contains_key(name) {
                    all.insert(name.clone(), value.clone());
                }
            }
            Value::Object(all)
        }
        _ => value.clone(),
    }
}

/// The first document of each list and of each kind of value in it.
pub(crate) fn of_each_kind(seeds: Vec<Value>) -> Vec<Value> {
    let mut known = BTreeSet::new();
    let is_new = |seed: &Value| {
        let lists = seed.as_object().into_iter().flatten();
        let lists = lists.filter(|(_, value)| value.is_array());
        let kinds = lists.map(|(name, list)| format!("{name} {}", list[0]["kind"]));
        known.insert(kinds.collect::<Vec<_>>())
    };
    seeds.into_iter().filter(is_new).collect()
}
