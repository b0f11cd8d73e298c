//! A document for each rule that it breaks: the examples of the rule, put into small documents of
//! the corpus, and into documents made of the ontology for what the corpus has none of.

use std::collections::{BTreeMap, BTreeSet};

use comity_check::evidence::code_of;
use comity_ontology::model::{Model, Record, TypeRef};
use comity_testkit::{
    made,
    places::{Place, places},
};
use comity_tree::Severity;
use serde_json::{Map, Value};

use crate::mended::{Kept, mended};

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

/// What a document has besides lists.
pub(crate) fn head(document: &Value) -> Map<String, Value> {
    let fields = document.as_object().into_iter().flatten();
    let fields = fields.filter(|(_, value)| !value.is_array());
    fields.map(|(name, value)| (name.clone(), value.clone())).collect()
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

/// The documents that are made of the ontology and have no error: one for each kind of value, and
/// one for each record that such a value may hold.
pub(crate) fn made(
    model: &Model,
    head: &Map<String, Value>,
    codes: &impl Fn(&Value) -> Vec<String>,
) -> Vec<Value> {
    let mut made = Vec::new();
    let mut reached = BTreeSet::new();
    let mut open = made::documents(model, head);
    while let Some(document) = open.pop() {
        let (document, found) = mended(model, document, None, codes);
        if !found.is_empty() {
            continue;
        }
        for Place { pointer, record, .. } in places(model, &document) {
            let Some(record) = record else { continue };
            for field in &model.records[record].fields {
                let is_record = matches!(field.ty, TypeRef::Record(_) | TypeRef::Union(_));
                let mut fuller = document.clone();
                let Some(Value::Object(fields)) = fuller.pointer_mut(&pointer) else { continue };
                if is_record
                    && !fields.contains_key(&field.name)
                    && reached.insert((record, field.name.clone()))
                {
                    fields.insert(field.name.clone(), made::field(model, field));
                    open.push(fuller);
                }
            }
        }
        made.push(document);
    }
    made
}

/// For each example that breaks a rule, a document that breaks it and as little else as can be.
pub(crate) fn labelled(
    model: &Model,
    seeds: &[Value],
    codes: &impl Fn(&Value) -> Vec<String>,
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
                let here = seeds.iter().zip(&places).flat_map(|(seed, places)| {
                    let places = places.iter().filter(|place| place.record == Some(index));
                    places.map(move |place| (seed, place.pointer.as_str()))
                });
                match best(model, (record, &rule.id), &example, here, codes) {
                    Some(best) => labelled.push(best),
                    None => drop(done.remove(&(rule.id.clone(), example.to_string()))),
                }
            }
        }
    }
    labelled
}

/// Of the documents with an example of a rule at one of some places, one with the fewest errors.
fn best<'s>(
    model: &Model,
    (record, rule): (&Record, &str),
    example: &Value,
    places: impl Iterator<Item = (&'s Value, &'s str)>,
    codes: &impl Fn(&Value) -> Vec<String>,
) -> Option<Labelled> {
    let mut best: Option<(Labelled, &str)> = None;
    for (seed, pointer) in places {
        for rest in [Rest::All, Rest::Required, Rest::Nothing] {
            let document = with(model, seed, pointer, record, example, rest);
            let codes = codes(&document);
            let count = best.as_ref().map_or(usize::MAX, |(best, _)| best.codes.len());
            if codes.len() < count && codes.iter().any(|code| code == code_of(rule)) {
                best = Some((Labelled { rule: rule.to_owned(), codes, document }, pointer));
            }
            if let Some((best, _)) = best.take_if(|(best, _)| best.codes.len() == 1) {
                return Some(best);
            }
        }
    }
    let (best, pointer) = best?;
    let fields = example.as_object()?.keys().map(String::as_str).collect();
    let kept = Kept { code: code_of(rule), pointer, fields };
    let (document, codes) = mended(model, best.document, Some(&kept), codes);
    Some(Labelled { codes, document, ..best })
}

/// The rules whose breach is an error, each with whether a document breaks it alone; none if no
/// document breaks it.
pub(crate) fn broken<'m>(
    model: &'m Model,
    labelled: &[Labelled],
) -> BTreeMap<&'m str, Option<bool>> {
    let rules = model.records.iter().flat_map(|record| &record.rules);
    let rules = rules.filter(|rule| rule.severity == Severity::Error);
    let broken = rules.map(|rule| {
        let documents = labelled.iter().filter(|one| one.rule == rule.id);
        let alone = documents.map(|one| one.codes.iter().all(|code| code == code_of(&rule.id)));
        (rule.id.as_str(), alone.max())
    });
    broken.collect()
}

/// What remains of a record beside the fields of an example.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Rest {
    All,
    Required,
    Nothing,
}

/// A document with the fields of an example in one of its records.
fn with(
    model: &Model,
    document: &Value,
    pointer: &str,
    record: &Record,
    example: &Value,
    rest: Rest,
) -> Value {
    let mut document = document.clone();
    if let Some(Value::Object(fields)) = document.pointer_mut(pointer) {
        let old = Value::Object(fields.clone());
        // The tag of a union is no field.
        fields.retain(|name, _| {
            record.field(name).is_none_or(|(_, field)| match rest {
                Rest::All => true,
                Rest::Required => field.is_required(),
                Rest::Nothing => false,
            })
        });
        for (name, value) in example.as_object().into_iter().flatten() {
            let value = match record.field(name) {
                Some((_, field)) => made::completed(model, value, &old[name], field.ty),
                None => value.clone(),
            };
            fields.insert(name.clone(), value);
        }
    }
    document
}
