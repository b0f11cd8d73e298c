//! The rules of an ontology as constraints of SHACL in SPARQL.

use comity_gen::loss::Loss;
use comity_ontology::{
    Model,
    model::{Rule, TemplatePart},
};
use comity_tree::Severity;

use super::{condition::Condition, graph::Graph, shacl};
use crate::{losses::untranslated, reached, relational};

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
                    rules.queries.push((record, index, condition.query(&text)));
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
        let mut warned = None;
        for (owner, index, query) in &self.queries {
            let record = &model.records[*owner];
            let rule = &record.rules[*index];
            let shape = match rule.severity {
                Severity::Error => shacl::shape(model, record),
                _ => shacl::warnings(model, record),
            };
            // The rules of a record follow one another.
            if rule.severity != Severity::Error && warned.replace(*owner) != Some(*owner) {
                shacl::add_warnings(model, record, graph);
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
    let parts = rule.message.parts.iter().map(|part| match part {
        TemplatePart::Text(text) => text.clone(),
        TemplatePart::Field(_, name) => format!("`{name}`"),
    });
    format!("{}: {}", rule.id, parts.collect::<String>())
}
