//! The rules of a record: those that JSON Schema can check, and the others as losses.

use comity_ontology::model::{Record, Rule};
use comity_tree::Severity;

use super::{Shape, target::Target};
use crate::{
    json::{Json, Map},
    loss::Effect,
};

impl Target<'_> {
    pub(super) fn rules(&mut self, record: &Record) -> Vec<Json> {
        record.rules.iter().filter_map(|rule| self.rule(rule)).collect()
    }

    fn rule(&mut self, rule: &Rule) -> Option<Json> {
        let subject = format!("rule {}", rule.id);
        let what = format!("the condition `{}`", rule.source);
        if rule.severity != Severity::Error {
            let instead = "JSON Schema has no warnings: documents that break it are valid";
            self.lose(subject, Effect::Unsaid, &[&rule.id], what, instead);
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
        Some(match condition {
            Json::Map(condition) => map.and(condition).into(),
            Json::Bool(true) => map.into(),
            _ => map.with("not", Map::new()).into(),
        })
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
