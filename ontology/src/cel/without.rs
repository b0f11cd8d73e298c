//! What an expression is for values that hold nothing of an extension.

use std::cmp::Ordering;

use super::{Binary, Call, Expr, ExprKind, Macro, Type, Unary};
use crate::model::{Field, Literal, Location, Model, TypeRef};

/// Values as the documents of a base have them: nothing that an extension of it adds is written.
pub(crate) struct Without<'m> {
    model: &'m Model,
    /// The base, as an index into the ontologies of the model.
    base: usize,
}

impl<'m> Without<'m> {
    pub(crate) fn new(model: &'m Model, base: usize) -> Self {
        Self { model, base }
    }

    fn is_added(&self, at: Location) -> bool {
        !self.model.origins.knows(self.base, at)
    }

    /// What a condition is for all such values; `None` if it is not the same for all, or unknown.
    // No deeper than an expression may nest.
    pub(crate) fn truth(&self, expr: &Expr) -> Option<bool> {
        match &expr.kind {
            ExprKind::Bool(value) => Some(*value),
            ExprKind::Has(operand) => self.is_never_written(operand).then_some(false),
            ExprKind::Unary(Unary::Not, operand) => self.truth(operand).map(|value| !value),
            ExprKind::Binary(operator, left, right) => self.binary(*operator, left, right),
            ExprKind::Conditional(condition, yes, no) => match self.truth(condition) {
                Some(true) => self.truth(yes),
                Some(false) => self.truth(no),
                None => self.truth(yes).filter(|yes| self.truth(no) == Some(*yes)),
            },
            ExprKind::Within(term, code) => {
                let Type::Term(vocabulary) = term.ty else { return None };
                let terms = &self.model.vocabularies[vocabulary];
                let mut base =
                    (0..terms.terms.len()).filter(|&i| !self.is_added(terms.terms[i].location));
                (!base.any(|term| terms.is_within(term, *code))).then_some(false)
            }
            ExprKind::Macro(kind, list, _, body) => match (kind, self.truth(body)) {
                _ if self.is_empty(list) => Some(*kind == Macro::All),
                (Macro::All, Some(true)) => Some(true),
                (Macro::Exists | Macro::ExistsOne, Some(false)) => Some(false),
                _ => None,
            },
            _ => self.field(expr).and_then(|field| match &field.default {
                Some(Literal::Boolean(value)) if self.is_added(field.location) => Some(*value),
                _ => None,
            }),
        }
    }

    fn binary(&self, operator: Binary, left: &Expr, right: &Expr) -> Option<bool> {
        match operator {
            Binary::And => match (self.truth(left), self.truth(right)) {
                (Some(false), _) | (_, Some(false)) => Some(false),
                (Some(true), Some(true)) => Some(true),
                _ => None,
            },
            Binary::Or => match (self.truth(left), self.truth(right)) {
                (Some(true), _) | (_, Some(true)) => Some(true),
                (Some(false), Some(false)) => Some(false),
                _ => None,
            },
            Binary::Equal => self.equal(left, right),
            Binary::NotEqual => self.equal(left, right).map(|value| !value),
            Binary::In => {
                if self.is_empty(right) {
                    return Some(false);
                }
                let ExprKind::List(items) = &right.kind else {
                    let Type::List(of) = &right.ty else { return None };
                    return self.is_added_code(left, of).then_some(false);
                };
                let found: Vec<_> = items.iter().map(|item| self.equal(left, item)).collect();
                match found.as_slice() {
                    found if found.contains(&Some(true)) => Some(true),
                    found if found.contains(&None) => None,
                    _ => Some(false),
                }
            }
            Binary::Less | Binary::LessEqual | Binary::Greater | Binary::GreaterEqual => {
                let order = self.number(left)?.cmp(&self.number(right)?);
                Some(match operator {
                    Binary::Less => order == Ordering::Less,
                    Binary::LessEqual => order != Ordering::Greater,
                    Binary::Greater => order == Ordering::Greater,
                    _ => order != Ordering::Less,
                })
            }
            _ => None,
        }
    }

    fn equal(&self, left: &Expr, right: &Expr) -> Option<bool> {
        if let (Some(left), Some(right)) = (self.number(left), self.number(right)) {
            return Some(left == right);
        }
        if let (Some(left), Some(right)) = (self.code(left), self.code(right)) {
            return Some(left == right);
        }
        let differs = self.is_added_code(left, &right.ty)
            || self.is_added_code(right, &left.ty)
            || self.is_added_tag(left, right)
            || self.is_added_tag(right, left);
        differs.then_some(false)
    }

    /// A term that is the same for all such values: one that is written, or the default of a field
    /// that is added.
    fn code<'e>(&'e self, expr: &'e Expr) -> Option<&'e str> {
        if let ExprKind::String(code) = &expr.kind {
            return Some(code);
        }
        let field = self.field(expr).filter(|field| self.is_added(field.location))?;
        match (&field.default, field.ty) {
            (Some(Literal::Term(term)), TypeRef::Vocabulary(vocabulary)) => {
                Some(&self.model.vocabularies[vocabulary].terms[*term].code)
            }
            (Some(Literal::Text(text)), TypeRef::Text | TypeRef::Scalar(_)) => Some(text),
            _ => None,
        }
    }

    /// Whether an expression is the code of a term that is added to a vocabulary.
    fn is_added_code(&self, expr: &Expr, ty: &Type) -> bool {
        let (ExprKind::String(code), Type::Term(vocabulary)) = (&expr.kind, ty) else {
            return false;
        };
        let term = self.model.vocabularies[*vocabulary].term(code);
        term.is_some_and(|(_, term)| self.is_added(term.location))
    }

    /// Whether an expression is a variant that is added to the union of a tag.
    fn is_added_tag(&self, expr: &Expr, tag: &Expr) -> bool {
        let (ExprKind::String(text), ExprKind::Tag(union)) = (&expr.kind, &tag.kind) else {
            return false;
        };
        let Type::Union(union) = union.ty else { return false };
        let mut variants = self.model.unions[union].variants.iter();
        variants.any(|variant| variant.tag == *text && self.is_added(variant.location))
    }

    fn number(&self, expr: &Expr) -> Option<i64> {
        match &expr.kind {
            ExprKind::Int(value) => Some(*value),
            ExprKind::Call(Call::Size, arguments) => {
                arguments.first().is_some_and(|list| self.is_empty(list)).then_some(0)
            }
            _ => None,
        }
    }

    /// Whether a list is empty.
    fn is_empty(&self, expr: &Expr) -> bool {
        match &expr.kind {
            ExprKind::List(items) => items.is_empty(),
            ExprKind::Macro(Macro::Map, list, _, _) => self.is_empty(list),
            ExprKind::Macro(Macro::Filter, list, _, body) => {
                self.is_empty(list) || self.truth(body) == Some(false)
            }
            _ => self
                .field(expr)
                .is_some_and(|field| field.cardinality.is_many() && self.is_added(field.location)),
        }
    }

    /// Whether an expression is a field that is added and has no value unless it is written.
    fn is_never_written(&self, expr: &Expr) -> bool {
        let never = |field: &Field| field.default.is_none() && self.is_added(field.location);
        self.field(expr).is_some_and(never)
    }

    /// The field that an expression is.
    fn field(&self, expr: &Expr) -> Option<&'m Field> {
        match &expr.kind {
            ExprKind::Field { operand, index, .. } => match operand.ty {
                Type::Record(record) => self.model.records[record].fields.get(*index),
                _ => None,
            },
            ExprKind::CommonField { operand, name, .. } => {
                let Type::Union(union) = operand.ty else { return None };
                let variants = &self.model.unions[union].variants;
                let base = variants.iter().find(|variant| !self.is_added(variant.location))?;
                self.model.records[base.record].field(name).map(|(_, field)| field)
            }
            _ => None,
        }
    }
}
