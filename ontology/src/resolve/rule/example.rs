//! The examples of a rule, run.

use comity_tree::{Finding, Kind, Node, json::write_string};

use crate::{
    cel, codes,
    model::{Example, Model, Rule, TypeRef},
    parse::{RuleDecl, Value},
    reading,
    report::Report,
};

/// An example as the model keeps it.
pub(in crate::resolve) fn of(value: Value<'_>) -> Example {
    let mut json = String::new();
    write_json(value.node, &mut json);
    Example { location: value.at, json }
}

/// Runs the examples of a rule against it.
pub(super) fn check(
    decl: &RuleDecl<'_>,
    rule: &Rule,
    record: usize,
    model: &Model,
    report: &mut Report,
) {
    let follows = report.reads_lost_edges(&rule.assert);
    let examples = decl.valid.iter().map(|value| (value, true));
    for (value, valid) in examples.chain(decl.invalid.iter().map(|value| (value, false))) {
        for finding in contradictions(*value, valid, rule, record, model) {
            if !(follows && finding.code == codes::EXAMPLE_CONTRADICTS_RULE.name) {
                report.add(value.at.file, finding);
            }
        }
    }
}

fn contradictions(
    value: Value<'_>,
    valid: bool,
    rule: &Rule,
    record: usize,
    model: &Model,
) -> Vec<Finding> {
    let node = value.node;
    let this = match reading::value(model, TypeRef::Record(record), node) {
        Ok(this) => this,
        Err(findings) => {
            let recode = |finding: Finding| finding.recode(codes::BAD_EXAMPLE);
            return findings.into_iter().map(recode).collect();
        }
    };
    let left_out = rule.reads.iter().filter_map(|&field| model.records[record].fields.get(field));
    let left_out = left_out.filter(|field| field.is_required() && node.get(&field.name).is_none());
    if let Some(field) = left_out.into_iter().next() {
        let message = format!("the rule reads `{}`, which the example does not have", field.name);
        let help = format!("add `{} = ...`", field.name);
        return vec![Finding::new(codes::BAD_EXAMPLE, node.span(), message).help(help)];
    }
    let (code, message) = match cel::eval(&rule.assert, &this, model) {
        Ok(cel::CelValue::Bool(holds)) if holds == valid => return Vec::new(),
        Ok(_) if valid => {
            (codes::EXAMPLE_CONTRADICTS_RULE, format!("`{}` rejects its valid example", rule.id))
        }
        Ok(_) => {
            (codes::EXAMPLE_CONTRADICTS_RULE, format!("`{}` accepts its invalid example", rule.id))
        }
        Err(error) => (
            codes::BAD_EXAMPLE,
            format!("`{}` cannot be evaluated on its example: {error}", rule.id),
        ),
    };
    let help = "fix the example or the rule";
    vec![Finding::new(code, node.span(), message).help(help)]
}

// No deeper than trees are.
fn write_json(node: Node<'_>, json: &mut String) {
    match node.kind() {
        Kind::Map => {
            json.push('{');
            for (i, (key, value)) in node.entries().enumerate() {
                json.push_str(if i == 0 { "" } else { ", " });
                write_string(json, key.text());
                json.push_str(": ");
                write_json(value, json);
            }
            json.push('}');
        }
        Kind::Seq => {
            json.push('[');
            for (i, item) in node.items().enumerate() {
                json.push_str(if i == 0 { "" } else { ", " });
                write_json(item, json);
            }
            json.push(']');
        }
        Kind::Null => json.push_str("null"),
        Kind::Number | Kind::Bool => json.push_str(node.text()),
        Kind::Str | Kind::Plain | Kind::DateTime | Kind::Invalid => write_string(json, node.text()),
    }
}
