//! Expressions as written to typed expressions.

mod across;
mod call;
mod compare;
mod condition;
mod facts;
mod list;
mod literal;
mod member;
mod name;
mod operator;
mod order;
mod unknown;

use std::collections::BTreeSet;

use comity_tree::{Span, sort_by_key};

use super::{
    CelError, CheckedRule, Expr, ExprKind, MAX_LENGTH, Type,
    parse::parse,
    syntax::{Node, NodeKind},
};
use crate::Model;
use facts::Facts;

/// Checks a rule on a record of the model, given by its index.
///
/// # Errors
///
/// Everything that is wrong with the rule, in the order of the text.
pub fn compile(text: &str, model: &Model, record: usize) -> Result<CheckedRule, Vec<CelError>> {
    if text.len() > MAX_LENGTH {
        let message = format!("the rule is longer than {MAX_LENGTH} bytes");
        return Err(vec![CelError::new(Span::default(), message, "split it into several rules")]);
    }
    let mut errors = Vec::new();
    let node = parse(text, &mut errors);
    let mut checker = Checker {
        text,
        model,
        record: Some(record),
        errors,
        reads: BTreeSet::new(),
        scope: Vec::new(),
        given: 0,
    };
    let expr = node.and_then(|node| checker.rule(&node, &Facts::none()));
    match expr {
        Some((expr, _)) if checker.errors.is_empty() => {
            Ok(CheckedRule { expr, reads: checker.reads.into_iter().collect() })
        }
        _ => {
            sort_by_key(&mut checker.errors, |error| error.span);
            Err(checker.errors)
        }
    }
}

/// What is known to be present where an expression is read.
#[derive(Clone, Debug)]
pub struct Known(Facts);

impl Default for Known {
    fn default() -> Self {
        Self(Facts::none())
    }
}

/// Checks a condition on several values, given by their names and types. The answer says what is
/// known where the condition holds, for the conditions that are read only there.
///
/// # Errors
///
/// Everything that is wrong with the condition, in the order of the text.
pub fn compile_across(
    text: &str,
    model: &Model,
    values: &[(&str, Type)],
    known: &Known,
) -> Result<(Expr, Known), Vec<CelError>> {
    if text.len() > MAX_LENGTH {
        let message = format!("the rule is longer than {MAX_LENGTH} bytes");
        return Err(vec![CelError::new(Span::default(), message, "split it into several rules")]);
    }
    let mut errors = Vec::new();
    let node = parse(text, &mut errors);
    let whole = Span::new(0, u32::try_from(text.len()).unwrap_or(u32::MAX));
    let variable = |(name, ty): &(&str, Type)| Variable {
        name: (*name).to_owned(),
        ty: ty.clone(),
        body: whole,
    };
    let scope: Vec<Variable> = values.iter().map(variable).collect();
    let given = scope.len();
    let mut checker =
        Checker { text, model, record: None, errors, reads: BTreeSet::new(), scope, given };
    let expr = node.and_then(|node| checker.rule(&node, &known.0));
    match expr {
        Some((expr, yes)) if checker.errors.is_empty() => Ok((expr, Known(known.0.and(&yes)))),
        _ => {
            sort_by_key(&mut checker.errors, |error| error.span);
            Err(checker.errors)
        }
    }
}

/// A variable: a value that is given, or an element that a list macro binds.
struct Variable {
    name: String,
    ty: Type,
    /// The expression that it is bound in.
    body: Span,
}

struct Checker<'m> {
    text: &'m str,
    model: &'m Model,
    /// What `this` is; a condition on several values has none.
    record: Option<usize>,
    errors: Vec<CelError>,
    reads: BTreeSet<usize>,
    scope: Vec<Variable>,
    /// How many variables are given from outside.
    given: usize,
}

/// Checking returns nothing where something is so wrong that its type is unknown; the error is
/// reported then.
impl<'m> Checker<'m> {
    fn error(&mut self, span: Span, message: impl Into<String>, help: impl Into<String>) {
        self.errors.push(CelError::new(span, message, help));
    }

    /// The text at a span of the rule.
    fn written(&self, span: Span) -> &'m str {
        self.text.get(span.range()).unwrap_or_default()
    }

    /// The whole rule: true or false.
    fn rule(&mut self, node: &Node, known: &Facts) -> Option<(Expr, Facts)> {
        let (expr, outcome) = self.condition(node, known);
        let expr = expr?;
        if expr.ty == Type::Bool {
            return Some((expr, outcome.yes));
        }
        let message = format!("a rule must be true or false, found {}", self.name_of(&expr.ty));
        self.error(expr.span, message, "compare it with something");
        None
    }

    /// Any expression, where the fields of `known` are known to be present.
    fn expr(&mut self, node: &Node, known: &Facts) -> Option<Expr> {
        let span = node.span;
        let (kind, ty) = match &node.kind {
            NodeKind::Int(int) => (ExprKind::Int(*int), Type::Int),
            NodeKind::Double(double) => (ExprKind::Double(*double), Type::Double),
            NodeKind::String(text) => (ExprKind::String(text.clone()), Type::String),
            NodeKind::List(items) => return self.list(items, span, known),
            NodeKind::Name(name) => return self.name(name, span),
            NodeKind::Select(operand, field) => return self.select(operand, field, span, known),
            NodeKind::Call { target: None, name, arguments } if name.text != "has" => {
                return self.function(name, arguments, span, known);
            }
            NodeKind::Call { target: Some(target), name, arguments } => {
                return self.method(target, name, arguments, span, known);
            }
            NodeKind::Refused => return None,
            _ => return self.condition(node, known).0,
        };
        Some(Expr { kind, ty, span })
    }

    /// A variable; `this` is valid only before a field.
    fn name(&mut self, name: &str, span: Span) -> Option<Expr> {
        if let Some(variable) = self.scope.iter().find(|variable| variable.name == name) {
            return Some(Expr {
                kind: ExprKind::Variable(name.to_owned()),
                ty: variable.ty.clone(),
                span,
            });
        }
        let record = self.record.map(|record| &self.model.records[record]);
        if name == "this" && record.is_some() {
            self.error(span, "`this` alone is not a value", "read its fields: `this.field`");
        } else if record.is_some_and(|record| record.field(name).is_some()) {
            self.error(
                span,
                format!("unknown name `{name}`"),
                comity_tree::did_you_mean(&format!("this.{name}")),
            );
        } else {
            let words = self
                .scope
                .iter()
                .map(|variable| variable.name.as_str())
                .chain(record.map(|_| "this"))
                .chain(["true", "false"]);
            let otherwise = match (record, self.scope.first()) {
                (None, Some(first)) => {
                    format!("write text in quotes, and a field after `{}.`", first.name)
                }
                _ => "write text in quotes, and a field after `this.`".to_owned(),
            };
            let error =
                CelError::nearest(span, format!("unknown name `{name}`"), name, words, otherwise);
            self.errors.push(error);
        }
        None
    }
}
