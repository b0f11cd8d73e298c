//! From the verdict on a rule to a finding.

use super::{
    Decoder, Slots,
    shape::{MessagePart, RuleShape},
};
use crate::messages;

impl Decoder<'_> {
    /// Reports a rule that does not hold, or that could not be decided (`None`).
    #[inline]
    pub fn rule(&mut self, slots: &Slots<'_, '_>, rule: &RuleShape<'_>, verdict: Option<bool>) {
        if verdict != Some(true) {
            self.broken_rule(slots, rule, verdict);
        }
    }

    #[cold]
    fn broken_rule(&mut self, slots: &Slots<'_, '_>, rule: &RuleShape<'_>, verdict: Option<bool>) {
        let at = rule.at.and_then(|index| slots.value(index));
        let place = at.unwrap_or(slots.node);
        let finding = if verdict.is_none() && self.steps.are_spent() {
            // What follows from it is not reported for every rule.
            if std::mem::replace(&mut self.gave_up, true) {
                return;
            }
            messages::spent_rules(place, rule.id)
        } else if verdict.is_none() {
            messages::undecided_rule(place, rule.id)
        } else {
            let message = rule.message.iter().map(|part| match part {
                MessagePart::Text(text) => (*text).to_owned(),
                MessagePart::Field(index) => messages::as_written(slots.value(*index)),
            });
            let id = rule.id.to_owned();
            messages::rule(place, id, rule.severity, message.collect(), rule.definition)
        };
        self.report(finding);
    }
}
