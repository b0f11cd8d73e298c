//! Rules of a record, once its fields are read.

use comity_tree::decode::{
    Decoder, Slots,
    shape::{MessagePart, RuleShape},
};

use super::plan::RulePlan;
use crate::{
    cel::{Slot, test},
    model::{Model, Rule, TemplatePart},
};

/// Runs the rules of a record, except those that read a field that is missing or wrong. Its values
/// are in `values`, from `start` on.
pub(super) fn run<'t>(
    decoder: &mut Decoder<'t>,
    model: &Model,
    rules: &[RulePlan<'_>],
    slots: &Slots<'t, '_>,
    values: &[Slot<'_>],
    start: usize,
    unsound: &[usize],
) {
    let is_absent = |field: &usize| {
        matches!(values[start + field], Slot::Absent | Slot::List { length: 0, .. })
    };
    let is_unsound = |index: &usize| unsound.contains(index);
    for RulePlan { rule, condition, needs } in rules {
        if needs.iter().any(is_absent) || !unsound.is_empty() && rule.reads.iter().any(is_unsound) {
            continue;
        }
        let verdict = test(condition, values, start, model, decoder.steps()).ok();
        if verdict != Some(true) {
            report(decoder, rule, slots, verdict);
        }
    }
}

#[cold]
fn report<'t>(
    decoder: &mut Decoder<'t>,
    rule: &Rule,
    slots: &Slots<'t, '_>,
    verdict: Option<bool>,
) {
    let message: Vec<MessagePart<'_>> = rule.message.parts.iter().map(shape_of).collect();
    let shape = RuleShape {
        id: &rule.id,
        severity: rule.severity,
        at: rule.at,
        message: &message,
        definition: rule.definition.first(),
    };
    decoder.rule(slots, &shape, verdict);
}

fn shape_of(part: &TemplatePart) -> MessagePart<'_> {
    match part {
        TemplatePart::Text(text) => MessagePart::Text(text),
        TemplatePart::Field(index, _) => MessagePart::Field(*index),
    }
}
