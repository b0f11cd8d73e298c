//! The rules of a record: those that JSON Schema can check, and the others as losses.

use comity_ontology::model::{Field, Record, Rule, TypeRef};
use comity_tree::Severity;

use super::{
    Shape,
    target::{Layout, Target},
    types::{or_null, reference},
};
use crate::{
    json::{Json, Map},
    loss::Effect,
};

impl Target<'_> {
    pub(super) fn rules(&mut self, record: &Record) -> Vec<Json> {
        record.rules.iter().filter_map(|rule| self.rule(record, rule)).collect()
    }

    fn rule(&mut self, record: &Record, rule: &Rule) -> Option<Json> {
        let subject = format!("rule {}", rule.id);
        let what = format!("the condition `{}`", rule.source);
        if rule.severity != Severity::Error {
            let instead = "JSON Schema has no warnings: documents that break it are valid";
            self.lose(subject, Effect::Unsaid, &[&rule.id], what, instead);
            return None;
        }
        if self.forbids_quote(record, rule) {
            let instead = "a quote passes, so that a writer can write one";
            self.lose(subject, Effect::Accepts, &[&rule.id], what, instead);
            return None;
        }
        let Some(condition) = self.condition(&rule.assert) else {
            let instead = "documents that break it pass";
            self.lose(subject, Effect::Accepts, &[&rule.id, "undecided-rule"], what, instead);
            return None;
        };
        if self.shape == Shape::Types {
            let instead = "documents that break it pass; the validation shape checks it";
            self.lose(subject, Effect::Accepts, &[&rule.id], what, instead);
            return None;
        }
        let map = Map::new().with("$comment", comment(rule));
        let condition = match condition {
            Json::Map(condition) => condition,
            Json::Bool(true) => return Some(map.into()),
            _ => Map::new().with("not", Map::new()),
        };
        let guard = self.readable(record, rule);
        if guard.is_empty() {
            return Some(map.and(condition).into());
        }
        Some(map.with("if", guard).with("then", condition).into())
    }

    /// What must be right before a rule is looked at, so that one mistake is one message: the
    /// required fields that it reads are there, and their terms and dates are some.
    fn readable(&self, record: &Record, rule: &Rule) -> Map {
        if self.layout == Layout::Single {
            return Map::new();
        }
        let read = rule.reads.iter().filter_map(|field| record.fields.get(*field));
        let read: Vec<&Field> = read.collect();
        let required = read.iter().filter(|field| field.is_required());
        let required: Vec<&str> = required.map(|field| field.name.as_str()).collect();
        let mut properties = Map::new();
        for field in read {
            if let TypeRef::Vocabulary(_) | TypeRef::Date = field.ty
                && !field.cardinality.is_many()
            {
                let value = reference(self.model.type_name(field.ty));
                let value = if field.is_required() { value } else { or_null(value) };
                properties.push(&field.name, value);
            }
        }
        Map::new()
            .with_some("required", (!required.is_empty()).then(|| Json::texts(required)))
            .with_some("properties", (!properties.is_empty()).then_some(properties))
    }
}

fn comment(rule: &Rule) -> String {
    let definition = rule.definition.first();
    if definition.is_empty() {
        format!("rule {}", rule.id)
    } else {
        format!("rule {}: {definition}", rule.id)
    }
}
