//! The examples of a conflict, run.

use comity_tree::{Code, Finding, Node, did_you_mean_one_of};

use crate::{
    cel, codes,
    conflict::conflicts,
    model::{ALL, Conflict, Model, SIDES, Sides, TypeRef},
    parse::{ConflictDecl, Value},
    reading,
    report::Report,
};

/// Runs the examples of a conflict against it.
pub(super) fn check(
    decl: &ConflictDecl<'_>,
    conflict: &Conflict,
    model: &Model,
    report: &mut Report,
) {
    let when = conflict.when.iter();
    let follows = when.chain([&conflict.assert]).any(|expr| report.reads_lost_edges(expr));
    let examples = decl.valid.iter().map(|value| (value, true));
    for (value, valid) in examples.chain(decl.invalid.iter().map(|value| (value, false))) {
        for finding in contradictions(*value, valid, conflict, model) {
            if !(follows && finding.code == codes::EXAMPLE_CONTRADICTS_RULE.name) {
                report.add(value.at.file, finding);
            }
        }
    }
}

fn contradictions(
    value: Value<'_>,
    valid: bool,
    conflict: &Conflict,
    model: &Model,
) -> Vec<Finding> {
    let node = value.node;
    let values = match values(node, conflict, model) {
        Ok(values) => values,
        Err(findings) => {
            let recode = |finding: Finding| finding.recode(codes::BAD_EXAMPLE);
            return findings.into_iter().map(recode).collect();
        }
    };
    let values: Vec<&cel::CelValue> = values.iter().collect();
    let id = &conflict.id;
    let (code, message) = match conflicts(model, conflict, &values) {
        Ok(found) if found != valid => return Vec::new(),
        Ok(true) => (codes::EXAMPLE_CONTRADICTS_RULE, format!("`{id}` reports its valid example")),
        Ok(false) => {
            (codes::EXAMPLE_CONTRADICTS_RULE, format!("`{id}` does not report its invalid example"))
        }
        Err(error) => {
            (codes::BAD_EXAMPLE, format!("`{id}` cannot be evaluated on its example: {error}"))
        }
    };
    vec![Finding::new(code, node.span(), message).help("fix the example or the conflict")]
}

/// The values of an example, in the order of the sides.
fn values(
    node: Node<'_>,
    conflict: &Conflict,
    model: &Model,
) -> Result<Vec<cel::CelValue>, Vec<Finding>> {
    let mut findings = Vec::new();
    let mut nodes: Vec<(TypeRef, Node<'_>)> = Vec::new();
    let names: &[&str] = match &conflict.sides {
        Sides::Between(types) => &SIDES[..types.len()],
        Sides::Among(_) => &[ALL],
    };
    for (key, _) in node.entries().filter(|(key, _)| !names.contains(&key.text())) {
        let message = format!("`{}` is not a side of the conflict", key.text());
        let finding = Finding::new(Code::UNKNOWN_KEY, key.span(), message);
        findings.push(finding.help(did_you_mean_one_of(key.text(), names.iter().copied())));
    }
    for (index, name) in names.iter().enumerate() {
        let (Some(side), Some(ty)) = (node.get(name), conflict.sides.ty(index)) else {
            let message = format!("the example has no `{name}`");
            let help = format!("add `{name} = ...`");
            findings.push(Finding::new(Code::MISSING_FIELD, node.span(), message).help(help));
            continue;
        };
        match conflict.sides {
            Sides::Between(_) => nodes.push((ty, side)),
            Sides::Among(_) => nodes.extend(side.items().map(|item| (ty, item))),
        }
    }
    let mut values = Vec::new();
    for (ty, node) in nodes {
        match reading::value(model, ty, node) {
            Ok(value) => values.push(value),
            Err(found) => findings.extend(found),
        }
    }
    if findings.is_empty() { Ok(values) } else { Err(findings) }
}
