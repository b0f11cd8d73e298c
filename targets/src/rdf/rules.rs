//! The rules of an ontology as constraints of SHACL in SPARQL.

use std::collections::BTreeSet;

use comity_gen::loss::Loss;
use comity_ontology::{Model, model::Rule};
use comity_tree::Severity;

use super::{condition::Condition, graph::Graph, shacl};
use crate::{losses::untranslated, message::named, reached, relational};

/// What became of the rules.
#[derive(Default)]
pub(super) struct Rules {
    /// Each query, with its record and the index of its rule.
    queries: Vec<(usize, usize, String)>,
    /// The rules that compare dates.
    pub(super) dated: Vec<String>,
    /// The rules that SPARQL cannot say.
    pub(super) lost: Vec<Loss>,
}

pub(super) fn of(model: &Model) -> Rules {
    let mut rules = Rules::default();
    for record in reached::records(model) {
        let each = &model.records[record];
        for (index, rule) in each.rules.iter().enumerate() {
            let mut condition = Condition::new(model);
            let written = if rule.severity == Severity::Error || shacl::is_target(model, record) {
                relational::emit(model, &mut condition, &rule.assert)
            } else {
                Err("SHACL gives a severity to a shape, not to a rule of it")
            };
            match written {
                Ok(text) => {
                    if condition.is_dated && !rules.dated.contains(&rule.id) {
                        rules.dated.push(rule.id.clone());
                    }
                    let at = rule.at.map(|field| shacl::path(model, each, &each.fields[field]));
                    rules.queries.push((record, index, condition.query(&text, at.as_deref())));
                }
                Err(reason) => {
                    let loss = untranslated(rule, reason);
                    if !rules.lost.contains(&loss) {
                        rules.lost.push(loss);
                    }
                }
            }
        }
    }
    rules
}

impl Rules {
    pub(super) fn write(&self, model: &Model, graph: &mut Graph) {
        let mut begun = BTreeSet::new();
        for (owner, index, query) in &self.queries {
            let record = &model.records[*owner];
            let rule = &record.rules[*index];
            let shape = match rule.severity {
                Severity::Error => shacl::shape(model, record),
                severity => shacl::of_severity(model, record, severity),
            };
            if rule.severity != Severity::Error && begun.insert((owner, rule.severity.as_str())) {
                shacl::add_of_severity(model, record, rule.severity, graph);
            }
            let constraint = format!("{shape}/rule/{}", rule.id);
            graph.link(&shape, "sh:sparql", &constraint);
            graph.link(&constraint, "rdf:type", "sh:SPARQLConstraint");
            graph.text(&constraint, "sh:message", &message(rule));
            graph.text(&constraint, "sh:select", query);
        }
    }
}

/// What a rule asks, or what its finding says with the names of fields in place of their values.
fn message(rule: &Rule) -> String {
    let definition = rule.definition.first();
    if !definition.is_empty() {
        return format!("{}: {definition}", rule.id);
    }
    format!("{}: {}", rule.id, named(&rule.message))
}
