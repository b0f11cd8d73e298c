//! Expressions of rules as straight-line Rust.
//!
//! A value is a cheap copy: `bool`, `i64`, `f64`, `&str`, `&Date`, a term, a reference to a record,
//! or an iterator of such values for a list. What may leave the range of its numbers, and an
//! optional field behind its guard, ends in `?`.

mod access;
mod call;
mod fallible;
mod operator;

use comity_ontology::cel::{Binary, Expr, ExprKind, Type, Unary};
use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::{Context, names};

impl Context<'_> {
    /// An expression of a rule of record `owner`.
    pub(super) fn expression(&self, owner: usize, expr: &Expr) -> TokenStream {
        Body { context: self, owner }.emit(expr)
    }
}

struct Body<'c, 'm> {
    context: &'c Context<'m>,
    owner: usize,
}

impl Body<'_, '_> {
    fn emit(&self, expr: &Expr) -> TokenStream {
        match &expr.kind {
            ExprKind::Bool(value) => quote!(#value),
            ExprKind::Int(number) => int(*number),
            ExprKind::Double(number) => {
                let literal = Literal::f64_suffixed(*number);
                quote!(#literal)
            }
            ExprKind::String(text) => self.text(text, &expr.ty),
            ExprKind::List(items) => {
                let items = items.iter().map(|item| self.emit(item));
                quote!([#(#items),*].into_iter())
            }
            ExprKind::This => quote!(this),
            ExprKind::Variable(name) => {
                let name = names::ident(name);
                quote!(#name)
            }
            ExprKind::Field { operand, name, index, .. } => self.field(operand, name, *index),
            ExprKind::Tag(operand) => {
                let (tag, operand) = (names::ident(self.tag(&operand.ty)), self.emit(operand));
                quote!(#operand.#tag())
            }
            ExprKind::CommonField { operand, name, .. } => self.common_field(operand, name),
            ExprKind::Has(field) => {
                let option = self.optional(field);
                quote!(#option.is_some())
            }
            ExprKind::Earliest(date) => self.earliest(date),
            ExprKind::Latest(date) => self.latest(date),
            ExprKind::Date { text, .. } => quote!(&__comity::Date::parse(#text).ok()?),
            ExprKind::Unary(Unary::Not, operand) => self.not(operand),
            ExprKind::Unary(Unary::Negate, operand) => {
                let value = self.emit(operand);
                if operand.ty == Type::Int {
                    quote!((#value).checked_neg()?)
                } else {
                    quote!(-(#value))
                }
            }
            ExprKind::Binary(operator, a, b) => self.binary(*operator, a, b),
            ExprKind::Conditional(test, yes, no) => {
                let (test, yes, no) = (self.emit(test), self.emit(yes), self.emit(no));
                quote!(if #test { #yes } else { #no })
            }
            ExprKind::Call(call, arguments) => self.call(*call, arguments),
            ExprKind::Within(term, code) => self.within(term, *code),
            ExprKind::Macro(kind, list, variable, body) => {
                self.list_macro(*kind, list, variable, body)
            }
        }
    }

    fn not(&self, operand: &Expr) -> TokenStream {
        if let ExprKind::Has(field) = &operand.kind {
            let option = self.optional(field);
            return quote!(#option.is_none());
        }
        let value = self.emit(operand);
        match operand.kind {
            ExprKind::Binary(Binary::In, ..) => quote!(!#value),
            ExprKind::Binary(..) | ExprKind::Conditional(..) => quote!(!(#value)),
            _ => quote!(!#value),
        }
    }

    fn model(&self) -> &comity_ontology::Model {
        self.context.model
    }

    fn tag(&self, ty: &Type) -> &str {
        match ty {
            Type::Union(index) => &self.model().unions[*index].tag,
            _ => "kind",
        }
    }

    /// The first day of a date; of a literal, the number itself.
    fn earliest(&self, date: &Expr) -> TokenStream {
        if let ExprKind::Date { earliest, .. } = date.kind {
            return int(earliest);
        }
        let date = self.emit(date);
        quote!(#date.earliest())
    }

    /// The last day of a date; of a literal, the number itself.
    fn latest(&self, date: &Expr) -> TokenStream {
        if let ExprKind::Date { latest, .. } = date.kind {
            return int(latest);
        }
        let date = self.emit(date);
        quote!(#date.latest())
    }
}

fn int(number: i64) -> TokenStream {
    let literal = Literal::i64_suffixed(number);
    quote!(#literal)
}
