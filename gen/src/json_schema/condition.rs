//! Rules as schemas: a schema that accepts a record exactly where the condition holds.
//!
//! The record is known to be valid otherwise, and a value that may be absent is only read where
//! `has()` guards it; so it does not matter what a comparison says of an absent value. What has
//! no exact counterpart has none here: half a rule would be a silent loss.

mod compare;
mod logic;
mod path;
mod size;

use comity_ontology::cel::{Binary, Call, Expr, ExprKind, Macro, Type, Unary};

use self::{
    logic::{all, any, if_then_else, not},
    path::{Path, Scope},
};
use super::target::{Draft, Target};
use crate::json::{Json, Map};

impl Target<'_> {
    /// The condition of a rule as a schema of its record, if there is an exact one.
    pub(super) fn condition(&self, expr: &Expr) -> Option<Json> {
        Conditions { target: self }.holds(expr, Scope::This)
    }
}

/// Turns conditions into schemas.
#[derive(Clone, Copy)]
struct Conditions<'t, 'm> {
    target: &'t Target<'m>,
}

impl Conditions<'_, '_> {
    /// A schema of the value that `scope` represents.
    fn holds(self, expr: &Expr, scope: Scope<'_>) -> Option<Json> {
        match &expr.kind {
            ExprKind::Bool(value) => Some(Json::Bool(*value)),
            ExprKind::Unary(Unary::Not, operand) => Some(not(self.holds(operand, scope)?)),
            ExprKind::Binary(Binary::And, a, b) => {
                Some(all([self.holds(a, scope)?, self.holds(b, scope)?]))
            }
            ExprKind::Binary(Binary::Or, a, b) => {
                Some(any([self.holds(a, scope)?, self.holds(b, scope)?]))
            }
            ExprKind::Conditional(condition, a, b) => Some(if_then_else(
                self.holds(condition, scope)?,
                self.holds(a, scope)?,
                self.holds(b, scope)?,
            )),
            ExprKind::Binary(operator @ (Binary::Equal | Binary::NotEqual), a, b)
                if a.ty == Type::Bool =>
            {
                let (a, b) = (self.holds(a, scope)?, self.holds(b, scope)?);
                let same = if_then_else(a, b.clone(), not(b));
                Some(if *operator == Binary::Equal { same } else { not(same) })
            }
            ExprKind::Binary(Binary::In, a, b) => self.is_in(a, b, scope),
            ExprKind::Binary(operator, a, b) => self.compares(*operator, a, b, scope),
            ExprKind::Has(operand) => self.is_present(operand, scope),
            ExprKind::Within(operand, term) => self.is_within(operand, *term, scope),
            ExprKind::Above(upper, lower) => self.is_above(upper, lower, scope),
            ExprKind::Call(
                call @ (Call::StartsWith | Call::EndsWith | Call::Contains),
                operands,
            ) => {
                let [text, part] = operands.as_slice() else { return None };
                self.has_part(*call, text, part, scope)
            }
            ExprKind::Macro(Macro::All, list, variable, body) => {
                if let Some(distinct) = self.are_distinct(list, variable, body, scope) {
                    return Some(distinct);
                }
                let body = self.holds(body, Scope::Item(variable))?;
                let items = Map::new().with("type", "array").with("items", body);
                Some(self.path(list, scope)?.accepts(items, true))
            }
            ExprKind::Macro(Macro::ExistsOne, ..) if self.target.draft == Draft::Seven => None,
            ExprKind::Macro(name @ (Macro::Exists | Macro::ExistsOne), list, variable, body) => {
                let body = self.holds(body, Scope::Item(variable))?;
                let contains = Map::new().with("type", "array").with("contains", body);
                let contains = if *name == Macro::ExistsOne {
                    contains.with("maxContains", 1_u32)
                } else {
                    contains
                };
                Some(self.path(list, scope)?.accepts(contains, false))
            }
            ExprKind::Field { .. } | ExprKind::CommonField { .. } | ExprKind::Variable(_)
                if expr.ty == Type::Bool =>
            {
                let path = self.path(expr, scope)?;
                let by_default = path.default_is("true");
                Some(path.accepts(Map::new().with("const", true), by_default))
            }
            _ => None,
        }
    }

    /// `list.all(a, list.exists_one(b, b == a))`: no item occurs twice.
    fn are_distinct(self, list: &Expr, a: &str, body: &Expr, scope: Scope<'_>) -> Option<Json> {
        let ExprKind::Macro(Macro::ExistsOne, again, b, body) = &body.kind else { return None };
        let ExprKind::Binary(Binary::Equal, x, y) = &body.kind else { return None };
        let (ExprKind::Variable(x), ExprKind::Variable(y)) = (&x.kind, &y.kind) else {
            return None;
        };
        let path = self.path(list, scope)?;
        let is_pair = (x == a && y == b || x == b && y == a) && a != b;
        let unique = Map::new().with("type", "array").with("uniqueItems", true);
        (is_pair && path.is_same(&self.path(again, scope)?)).then(|| path.accepts(unique, true))
    }

    /// The way from `scope` to a value, if the expression is one.
    fn path<'e>(self, expr: &'e Expr, scope: Scope<'_>) -> Option<Path<'e>>
    where
        Self: 'e,
    {
        Path::new(self.target, expr, scope)
    }
}
