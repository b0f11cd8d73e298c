//! For each rule of an ontology, documents that break it: the examples of the rule, each in a
//! document that has little else.

use std::collections::{BTreeMap, VecDeque};

use comity_ontology::model::{Model, TypeRef};
use serde_json::{Value, json};

use crate::made;

/// A document with an example that breaks a rule.
#[derive(Clone, Debug)]
pub struct Breaking<'m> {
    /// The id of the rule.
    pub rule: &'m str,
    /// The document.
    pub document: Value,
}

/// How a record is reached: a field of a record that holds it, as the variant of a union or itself.
#[derive(Clone, Copy)]
struct Step {
    record: usize,
    field: usize,
    variant: Option<(usize, usize)>,
}

/// The examples that break the rules of a model, each in a document.
pub fn breaking(model: &Model) -> Vec<Breaking<'_>> {
    let steps = steps(model);
    let mut breaking = Vec::new();
    for (index, record) in model.records.iter().enumerate() {
        if model.root != Some(index) && !steps.contains_key(&index) {
            continue;
        }
        for rule in &record.rules {
            let examples = rule.invalid.iter();
            for example in examples.filter_map(|it| serde_json::from_str(&it.json).ok()) {
                let value = completed(model, &steps, index, &example);
                let document = around(model, &steps, index, value);
                breaking.push(Breaking { rule: &rule.id, document });
            }
        }
    }
    breaking
}

/// The shortest way to each record that a document can hold.
fn steps(model: &Model) -> BTreeMap<usize, Step> {
    let mut steps = BTreeMap::new();
    let mut open: VecDeque<usize> = model.root.into_iter().collect();
    while let Some(record) = open.pop_front() {
        for (field, of) in model.records[record].fields.iter().enumerate() {
            let inner: Vec<(usize, Option<(usize, usize)>)> = match of.ty {
                TypeRef::Record(inner) => vec![(inner, None)],
                TypeRef::Union(union) => {
                    let variants = model.unions[union].variants.iter().enumerate();
                    variants.map(|(at, it)| (it.record, Some((union, at)))).collect()
                }
                _ => Vec::new(),
            };
            for (inner, variant) in inner {
                if model.root != Some(inner) && !steps.contains_key(&inner) {
                    steps.insert(inner, Step { record, field, variant });
                    open.push_back(inner);
                }
            }
        }
    }
    steps
}

/// An example with the fields that its record must have besides.
fn completed(
    model: &Model,
    steps: &BTreeMap<usize, Step>,
    record: usize,
    example: &Value,
) -> Value {
    let made = made::completed(model, example, &Value::Null, TypeRef::Record(record));
    let mut value = empty(model, steps, record);
    if let (Value::Object(value), Value::Object(made)) = (&mut value, made) {
        value.extend(made);
    }
    value
}

/// A record with the fields that it must have, and its tag.
fn empty(model: &Model, steps: &BTreeMap<usize, Step>, record: usize) -> Value {
    let variant = steps.get(&record).and_then(|step| step.variant);
    let tag = variant.map(|(union, at)| {
        let union = &model.unions[union];
        (union.tag.as_str(), union.variants[at].tag.as_str())
    });
    made::record(model, record, tag)
}

/// The document that holds a value of a record, which may be its root.
fn around(model: &Model, steps: &BTreeMap<usize, Step>, record: usize, value: Value) -> Value {
    let (mut record, mut value) = (record, value);
    while let Some(step) = steps.get(&record) {
        let field = &model.records[step.record].fields[step.field];
        let mut outer = empty(model, steps, step.record);
        let mut held = json!(value);
        if field.cardinality.is_many() {
            let mut items = vec![held];
            // As many as there must be.
            if let Value::Array(made) = made::field(model, field) {
                items.extend(made.into_iter().skip(1));
            }
            held = items.into();
        }
        outer[&field.name] = held;
        (record, value) = (step.record, outer);
    }
    value
}
