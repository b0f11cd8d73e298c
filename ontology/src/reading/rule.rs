//! Rules of a record, once its fields are read.

use std::cell::OnceCell;

use comity_tree::decode::shape::{Part, RuleShape};
use comity_tree::decode::{Decoder, Slots};

use super::value;
use crate::cel::{Fields, Reason, Value, eval_on};
use crate::model::{Model, Record, Rule, TemplatePart};

/// Runs the rules of a record, except those that read a field that is missing or wrong.
pub(super) fn run<'t>(
    decoder: &mut Decoder<'t>,
    model: &Model,
    record: &Record,
    slots: &Slots<'t, '_>,
    unsound: &[usize],
) {
    if record.rules.is_empty() {
        return;
    }
    let fields = vec![OnceCell::new(); record.fields.len()];
    for rule in &record.rules {
        if !rule.reads.iter().any(|index| unsound.contains(index)) {
            let reads = Reads { model, record, rule, slots, fields: &fields };
            let verdict = match eval_on(&rule.assert, &reads, model, decoder.steps()) {
                Ok(Value::Bool(holds)) => Some(holds),
                // The linter has seen to it that the rule is a condition.
                Ok(_) | Err(_) => None,
            };
            if verdict != Some(true) {
                report(decoder, rule, slots, verdict);
            }
        }
    }
}

/// The fields that a rule reads. Most rules are decided by a few of them, so that each is read
/// when it is first asked for, and then kept for the other rules of the record.
struct Reads<'r, 't> {
    model: &'r Model,
    record: &'r Record,
    rule: &'r Rule,
    slots: &'r Slots<'t, 'r>,
    fields: &'r [OnceCell<Option<Value>>],
}

impl Fields for Reads<'_, '_> {
    fn field(&self, name: &str) -> Result<Option<Value>, Reason> {
        let fields = &self.record.fields;
        let read = self.rule.reads.iter().find(|&&index| fields[index].name == name);
        let Some(&index) = read else { return Ok(None) };
        let read = || value::field(self.model, &fields[index], self.slots.value(index));
        Ok(self.fields[index].get_or_init(read).clone())
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
