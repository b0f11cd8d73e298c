//! Rules of a record, once its fields are read.

use std::collections::BTreeMap;

use comity_tree::decode::shape::{Part, RuleShape};
use comity_tree::decode::{Decoder, Slots};

use super::value;
use crate::cel::{Value, eval};
use crate::model::{Model, Record, Rule, TemplatePart};

/// Runs the rules of a record, except those that read a field that is missing or wrong.
pub(super) fn run<'t>(
    decoder: &mut Decoder<'t>,
    model: &Model,
    record: &Record,
    slots: &Slots<'t, '_>,
    unsound: &[usize],
) {
    for rule in &record.rules {
        if !rule.reads.iter().any(|index| unsound.contains(index)) {
            let verdict = verdict(model, record, rule, slots);
            if verdict != Some(true) {
                report(decoder, rule, slots, verdict);
            }
        }
    }
}

/// Whether a rule holds; `None` if it cannot be decided.
fn verdict(model: &Model, record: &Record, rule: &Rule, slots: &Slots<'_, '_>) -> Option<bool> {
    let field = |&index: &usize| {
        let field = &record.fields[index];
        Some((field.name.clone(), value::field(model, field, slots.value(index))?))
    };
    let fields: BTreeMap<String, Value> = rule.reads.iter().filter_map(field).collect();
    match eval(&rule.assert, &Value::Record(fields.into()), model) {
        Ok(Value::Bool(holds)) => Some(holds),
        // The linter has seen to it that the rule is a condition.
        Ok(_) | Err(_) => None,
    }
}

#[cold]
fn report<'t>(
    decoder: &mut Decoder<'t>,
    rule: &Rule,
    slots: &Slots<'t, '_>,
    verdict: Option<bool>,
) {
    let message: Vec<Part<'_>> = rule.message.parts.iter().map(shape_of).collect();
    let shape = RuleShape {
        id: &rule.id,
        severity: rule.severity,
        at: rule.at,
        message: &message,
        definition: rule.definition.first(),
    };
    decoder.rule(slots, &shape, verdict);
}

fn shape_of(part: &TemplatePart) -> Part<'_> {
    match part {
        TemplatePart::Text(text) => Part::Text(text),
        TemplatePart::Field(index, _) => Part::Field(*index),
    }
}
