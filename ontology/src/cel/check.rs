//! Expressions as written to typed expressions.

mod call;
mod compare;
mod condition;
mod facts;
mod list;
mod literal;
mod member;
mod name;
mod operator;
mod unknown;

use std::collections::BTreeSet;

use comity_tree::Span;

use super::{
    CelError, Checked, Expr, ExprKind, MAX_LENGTH, Type,
    parse::parse,
    syntax::{Node, NodeKind},
};
use crate::Model;
use facts::Facts;

/// Checks a rule on a record of the model, given by its index.
///
/// # Errors
///
/// All that is wrong with the rule, in the order of the text.
pub fn compile(text: &str, model: &Model, record: usize) -> Result<Checked, Vec<CelError>> {
    if text.len() > MAX_LENGTH {
        let message = format!("the rule is longer than {MAX_LENGTH} bytes");
        return Err(vec![CelError::new(Span::default(), message, "split it into several rules")]);
    }
    let mut errors = Vec::new();
    let node = parse(text, &mut errors);
    let mut checker =
        Checker { text, model, record, errors, reads: BTreeSet::new(), scope: Vec::new() };
    let expr = node.and_then(|node| checker.rule(&node));
    match expr {
        Some(expr) if checker.errors.is_empty() => {
            Ok(Checked { expr, reads: checker.reads.into_iter().collect() })
        }
        _ => {
            checker.errors.sort_by_key(|error| error.span);
            Err(checker.errors)
        }
    }
}

/// A variable that a list macro binds.
struct Variable {
    name: String,
    ty: Type,
    /// The expression that it is bound in.
    body: Span,
}

struct Checker<'m> {
    text: &'m str,
    model: &'m Model,
    record: usize,
    errors: Vec<CelError>,
    reads: BTreeSet<usize>,
    scope: Vec<Variable>,
}

/// Checking answers nothing where something is so wrong that its type is unknown; the error is reported then.
impl<'m> Checker<'m> {
    fn error(&mut self, span: Span, message: impl Into<String>, help: impl Into<String>) {
        self.errors.push(CelError::new(span, message, help));
    }

    /// What stands at a span of the rule.
    fn written(&self, span: Span) -> &'m str {
        self.text.get(span.range()).unwrap_or_default()
    }

    /// The whole rule: true or false.
    fn rule(&mut self, node: &Node) -> Option<Expr> {
        let expr = self.expr(node, &Facts::none())?;
        if expr.ty == Type::Bool {
            return Some(expr);
        }
        let message = format!("a rule is true or false, and this is {}", self.name_of(&expr.ty));
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

    /// A variable; `this` stands only before a field.
    fn name(&mut self, name: &str, span: Span) -> Option<Expr> {
        if let Some(variable) = self.scope.iter().find(|variable| variable.name == name) {
            return Some(Expr {
                kind: ExprKind::Variable(name.to_owned()),
                ty: variable.ty.clone(),
                span,
            });
        }
        let record = &self.model.records[self.record];
        if name == "this" {
            self.error(span, "`this` alone is not a value", "read its fields: `this.field`");
        } else if record.field(name).is_some() {
            self.error(
                span,
                format!("unknown name `{name}`"),
                format!("did you mean `this.{name}`?"),
            );
        } else {
            let words = self
                .scope
                .iter()
                .map(|variable| variable.name.as_str())
                .chain(["this", "true", "false"]);
            let otherwise = "text stands in quotes, and a field after `this.`";
            let error =
                CelError::nearest(span, format!("unknown name `{name}`"), name, words, otherwise);
            self.errors.push(error);
        }
        None
    }
}
