//! Rules.

mod example;

pub(super) use example::of as example_of;

use comity_tree::{Code, Finding, did_you_mean_one_of};

use super::{Context, template, toml_text};
use crate::{
    cel, codes,
    index::Index,
    model::{Location, Model, Record, Rule, Template},
    names::is_kebab,
    parse::{Declarations, RuleDecl, Value},
};

/// Sets the rules of every record: its own, and before them those of the records it includes.
pub(super) fn resolve(
    declarations: &Declarations<'_>,
    origins: &[Vec<usize>],
    model: &mut Model,
    context: &mut Context<'_, '_>,
) {
    claim_ids(declarations, context);
    let absent = lost_fields(declarations, model);
    let mut rules: Vec<Vec<Rule>> = Vec::new();
    for (record, origins) in origins.iter().enumerate() {
        let mut list = Vec::new();
        for &origin in origins {
            for decl in &declarations.records[origin].rules {
                let (rule, findings) = build(decl, record, model, context.languages);
                // Where a rule is taken over, nothing is said again.
                if origin == record {
                    for finding in findings {
                        let part = decl.assert.node.tree().source().get(finding.span.range());
                        if !speaks_of(part.unwrap_or(""), &absent) {
                            context.report.add(decl.id.at.file, finding);
                        }
                    }
                    if let Some(rule) = &rule {
                        example::check(decl, rule, record, model, context.report);
                    }
                }
                list.extend(rule);
            }
        }
        rules.push(list);
    }
    for (record, rules) in model.records.iter_mut().zip(rules) {
        record.rules = rules.into();
    }
}

/// Reports ids that are taken, or have no form.
fn claim_ids(declarations: &Declarations<'_>, context: &mut Context<'_, '_>) {
    let mut taken: Index<&str, Location> = Index::default();
    for rule in declarations.records.iter().flat_map(|record| &record.rules) {
        let id = rule.id;
        if !is_kebab(id.text) {
            let message = format!("`{}` is not a valid rule id", id.text);
            context.report.help(codes::BAD_NAME, id.at, message, "write it in kebab case");
        } else if codes::is_taken(id.text) {
            let message = format!("`{}` is the code of a built-in finding", id.text);
            let help = "choose another id for the rule";
            context.report.help(Code::DUPLICATE_ID, id.at, message, help);
        } else if let Some(&first) = taken.get(id.text) {
            context.report.clash(
                Code::DUPLICATE_ID,
                id.at,
                format!("the rule `{}` is defined twice", id.text),
                (first, "first defined here"),
                "the id is the code of the finding: change one of the two",
            );
        } else {
            taken.first(id.text, id.at);
        }
    }
}

/// The names of fields that are written and not in the model: something else is wrong with them.
fn lost_fields<'t>(declarations: &Declarations<'t>, model: &Model) -> Vec<&'t str> {
    let mut lost = Vec::new();
    for (decl, record) in declarations.records.iter().zip(&model.records) {
        let names = decl.fields.iter().map(|field| field.name.text);
        lost.extend(names.filter(|name| record.field(name).is_none()));
    }
    lost
}

/// Whether one of some names is a word of the text.
fn speaks_of(text: &str, names: &[&str]) -> bool {
    let mut words = text.split(|c: char| !(c.is_ascii_alphanumeric() || c == '_'));
    words.any(|word| names.contains(&word))
}

/// The rule that a declaration means on a record, and what is wrong with it.
fn build(
    decl: &RuleDecl<'_>,
    record: usize,
    model: &Model,
    languages: &[&str],
) -> (Option<Rule>, Vec<Finding>) {
    let mut findings = Vec::new();
    let message = messages(decl, &model.records[record], languages, &mut findings);
    let mut at = None;
    if let Some(name) = decl.at {
        let record = &model.records[record];
        at = record.field(name.text).map(|(index, _)| index);
        if at.is_none() {
            let message = format!("`{}` has no field `{}`", record.name, name.text);
            let names = record.fields.iter().map(|field| field.name.as_str());
            let finding = Finding::new(codes::UNKNOWN_FIELD, name.at.span, message);
            findings.push(finding.help(did_you_mean_one_of(name.text, names)));
        }
    }
    let source = decl.assert.text;
    let checked = match cel::compile(source, model, record) {
        Ok(checked) => checked,
        Err(errors) => {
            findings.extend(errors.into_iter().map(|error| {
                let span = toml_text::within(decl.assert.node, error.span);
                Finding::new(codes::RULE_ERROR, span, error.message).help(error.help)
            }));
            return (None, findings);
        }
    };
    let examples = |values: &[Value<'_>]| values.iter().map(|value| example::of(*value)).collect();
    let rule = Rule {
        id: decl.id.text.to_owned(),
        definition: decl.definition.resolve(languages),
        source: source.to_owned(),
        assert: checked.expr,
        reads: checked.reads,
        message,
        at,
        severity: decl.severity,
        everywhere: decl.everywhere,
        valid: examples(&decl.valid),
        invalid: examples(&decl.invalid),
        location: decl.id.at,
    };
    (is_kebab(decl.id.text).then_some(rule), findings)
}

/// The message in the first language that it is written in; all of them are checked.
fn messages(
    decl: &RuleDecl<'_>,
    record: &Record,
    languages: &[&str],
    findings: &mut Vec<Finding>,
) -> Template {
    let first = languages.iter().find(|language| decl.message.get(language).is_some());
    let mut message = Template::default();
    for (tag, word) in &decl.message.entries {
        let (parts, wrong) = template::parse(word.text, record);
        if first.is_none_or(|first| first == tag) {
            message.parts.clone_from(&parts);
        }
        message.translations.push(((*tag).to_owned(), parts));
        findings.extend(wrong.into_iter().map(|mut finding| {
            finding.span = toml_text::within(word.node, finding.span);
            finding
        }));
    }
    message
}
