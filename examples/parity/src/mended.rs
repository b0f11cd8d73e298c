//! Documents whose errors are mended with the examples that the ontology gives of its rules.

use std::collections::BTreeSet;

use comity_ontology::model::{Model, Rule};
use comity_testkit::{made, places::places};
use serde_json::Value;

/// An error that is left: one with this code, by these fields of a record.
pub(crate) struct Kept<'k> {
    pub(crate) code: &'k str,
    pub(crate) pointer: &'k str,
    pub(crate) fields: Vec<&'k str>,
}

/// After how many steps a document is as it is.
const STEPS: usize = 12;

/// A document with as few errors as can be found, and their codes.
pub(crate) fn mended(
    model: &Model,
    mut document: Value,
    kept: Option<&Kept<'_>>,
    codes: &impl Fn(&Value) -> Vec<String>,
) -> (Value, Vec<String>) {
    let mut found = codes(&document);
    let least = usize::from(kept.is_some());
    let mut seen = BTreeSet::new();
    for _ in 0..STEPS {
        if found.len() <= least {
            break;
        }
        let is_kept =
            |codes: &[String]| kept.is_none_or(|it| codes.iter().any(|one| one == it.code));
        let better = others(model, &document, &found, kept)
            .into_iter()
            .filter(|other| seen.insert(other.to_string()))
            .map(|other| (codes(&other), other))
            .filter(|(codes, _)| is_kept(codes))
            .min_by_key(|(codes, _)| codes.len());
        match better {
            // A step that mends as much as it breaks may lead on.
            Some((codes, other)) if codes.len() <= found.len() => {
                (document, found) = (other, codes);
            }
            _ => break,
        }
    }
    (document, found)
}

/// The document with one of its errors mended, in each way that there is an example of.
fn others(
    model: &Model,
    document: &Value,
    codes: &[String],
    kept: Option<&Kept<'_>>,
) -> Vec<Value> {
    let mut others: Vec<Value> = made::declared(model, document).into_iter().collect();
    for place in places(model, document) {
        let Some(record) = place.record else { continue };
        let rules = model.records[record].rules.iter();
        let broken = rules.filter(|rule| codes.contains(&rule.id));
        for rule in broken.filter(|rule| kept.is_none_or(|kept| rule.id != kept.code)) {
            let fixed = kept.filter(|kept| kept.pointer == place.pointer);
            let fixed = fixed.map_or(&[][..], |kept| &kept.fields);
            for example in &rule.valid {
                let Ok(example) = serde_json::from_str(&example.json) else { continue };
                others.extend(with(
                    model,
                    document,
                    &place.pointer,
                    (record, rule),
                    &example,
                    fixed,
                ));
            }
        }
    }
    others
}

/// A document in which the fields that a rule reads are those of an example, besides fixed ones.
fn with(
    model: &Model,
    document: &Value,
    pointer: &str,
    (record, rule): (usize, &Rule),
    example: &Value,
    fixed: &[&str],
) -> Option<Value> {
    let record = &model.records[record];
    let mut document = document.clone();
    let fields = document.pointer_mut(pointer)?.as_object_mut()?;
    for &index in &rule.reads {
        let field = &record.fields[index];
        if !field.is_required() && !fixed.contains(&field.name.as_str()) {
            fields.remove(&field.name);
        }
    }
    for (name, value) in example.as_object()? {
        if !fixed.contains(&name.as_str()) {
            let (_, field) = record.field(name)?;
            let old = fields.get(name).unwrap_or(&Value::Null);
            let value = made::completed(model, value, old, field.ty);
            fields.insert(name.clone(), value);
        }
    }
    Some(document)
}
