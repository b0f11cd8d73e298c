//! Rules of a record, once its fields are read.

use std::collections::BTreeMap;

use comity_ontology::{
    cel::{Value, eval},
    model::{Record, Rule, TemplatePart},
};

use super::{Pass, record::Slots, value};
use comity::messages;

impl<'t> Pass<'_, 't> {
    /// Runs the rules of a record, less those that read a field that is missing or wrong.
    pub(super) fn rules(&mut self, record: &Record, slots: &Slots<'t>) {
        for rule in &record.rules {
            if rule.reads.iter().all(|&index| slots.sound[index]) {
                self.rule(record, rule, slots);
            }
        }
    }

    fn rule(&mut self, record: &Record, rule: &Rule, slots: &Slots<'t>) {
        let written = |index: usize| slots.value(index, &record.fields[index]);
        let fields: BTreeMap<String, Value> = rule
            .reads
            .iter()
            .filter_map(|&index| {
                let field = &record.fields[index];
                Some((field.name.clone(), value::field(self.model, field, written(index))?))
            })
            .collect();
        let place = rule.at.and_then(written).unwrap_or(slots.node);
        match eval(&rule.assert, &Value::Record(fields.into()), self.model) {
            Ok(Value::Bool(true)) => return,
            Ok(Value::Bool(false)) => {}
            // The linter has seen to it that the rule is a condition.
            Ok(_) | Err(_) => return self.report(messages::undecided_rule(place, &rule.id)),
        }
        let message = rule.message.parts.iter().map(|part| match part {
            TemplatePart::Text(text) => text.clone(),
            TemplatePart::Field(index, _) => messages::as_written(written(*index)),
        });
        let definition = rule.definition.first();
        let (id, severity) = (rule.id.clone(), rule.severity);
        self.report(messages::rule(place, id, severity, message.collect(), definition));
    }
}
