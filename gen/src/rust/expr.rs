//! Expressions of rules as straight-line Rust.
//!
//! A value is a cheap copy: `bool`, `i64`, `f64`, `&str`, `&Date`, a term, or a reference to a
//! record. A list is an iterator of such values, or a `Vec` where it is a value itself: in another
//! list, in a variable, in a branch. What may have no value ends in `?`.

mod access;
mod call;
mod fallible;
mod list;
mod operator;

use std::cell::RefCell;

use comity_ontology::{
    cel::{Binary, Expr, ExprKind, Type, Unary},
    names::is_field_name,
};
use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};

use super::{Context, names};

/// A rule as Rust.
pub(super) struct Condition {
    /// The body of a function: an `Option<bool>`.
    pub(super) body: TokenStream,
    /// Whether it takes steps, of a local `__steps`.
    pub(super) takes_steps: bool,
}

impl Context<'_> {
    /// A rule of record `owner`.
    pub(super) fn condition(&self, owner: usize, expr: &Expr) -> Condition {
        let locals = RefCell::default();
        let body = Body { context: self, owner, locals: &locals, unsure: false, inside: false };
        let value = body.emit(expr);
        let Locals { texts, steps, dates } = locals.into_inner();
        let texts = texts.then(|| quote!(let __texts = __comity::rule::RuleTexts::default();));
        let dates = dates.iter().enumerate().map(|(index, text)| {
            let name = date(index);
            quote!(let #name = __comity::Date::parse(#text).ok()?;)
        });
        let value = quote!(__comity::rule::some(#value));
        let value =
            if steps { quote!(__comity::rule::counted(__steps, |__steps| #value)) } else { value };
        let body = quote! {
            #texts
            #(#dates)*
            #value
        };
        Condition { body, takes_steps: steps }
    }
}

/// What a rule's function needs before its expression.
#[derive(Default)]
struct Locals {
    /// Whether texts are joined.
    texts: bool,
    /// Whether steps are counted.
    steps: bool,
    /// Literals that are used as a whole date.
    dates: Vec<String>,
}

#[derive(Clone, Copy)]
struct Body<'c, 'm> {
    context: &'c Context<'m>,
    owner: usize,
    locals: &'c RefCell<Locals>,
    /// Whether what guards this place may have had no value, so that a guarded field may be
    /// absent.
    unsure: bool,
    /// Whether this is the body of a list macro, where steps are counted.
    inside: bool,
}

impl Body<'_, '_> {
    fn emit(self, expr: &Expr) -> TokenStream {
        match &expr.kind {
            ExprKind::Bool(value) => quote!(#value),
            ExprKind::Int(number) => int(*number),
            ExprKind::Double(number) => {
                let literal = Literal::f64_suffixed(*number);
                quote!(#literal)
            }
            ExprKind::String(text) => self.text(text, &expr.ty),
            ExprKind::List(items) => {
                let items = items.iter().map(|item| self.element(item));
                quote!(::core::iter::IntoIterator::into_iter([#(#items),*]))
            }
            ExprKind::This => quote!(this),
            ExprKind::Variable(name) => {
                let name = self.variable(name);
                if is_list(expr) {
                    quote!(::core::iter::Iterator::cloned(#name.iter()))
                } else {
                    quote!(#name)
                }
            }
            ExprKind::Field { operand, index, .. } => self.field(operand, *index),
            ExprKind::Tag(operand) => {
                let (tag, place) = (names::ident(self.tag(&operand.ty)), self.place(operand));
                quote!(#place.#tag())
            }
            ExprKind::CommonField { operand, name, .. } => self.common_field(operand, name),
            ExprKind::Has(field) => self.has(field),
            ExprKind::Earliest(date) => self.earliest(date),
            ExprKind::Latest(date) => self.latest(date),
            ExprKind::Date { text, .. } => self.date(text),
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
            ExprKind::Conditional(..) => {
                let value = self.choice(expr);
                if is_list(expr) {
                    quote!(::core::iter::IntoIterator::into_iter(#value))
                } else {
                    value
                }
            }
            ExprKind::Call(call, arguments) => self.call(*call, arguments),
            // Conflicts are compared with documents by the checker alone.
            ExprKind::Across(..) => {
                quote!(::core::compile_error!("a rule cannot contain a part of a conflict"))
            }
            ExprKind::Within(term, code) => self.within(term, *code),
            ExprKind::Above(upper, lower) => self.above(upper, lower),
            ExprKind::Macro(kind, list, variable, body) => {
                if let Some(unique) = expr.unique() {
                    return self.unique(&unique);
                }
                let value = self.list_macro(*kind, list, variable, body);
                if is_list(expr) {
                    quote!(::core::iter::IntoIterator::into_iter(#value))
                } else {
                    value
                }
            }
        }
    }

    /// Where the functions are that look at lists: those that count steps, or those that do not.
    fn rule(self) -> TokenStream {
        if self.inside {
            self.locals.borrow_mut().steps = true;
            quote!(__steps.)
        } else {
            quote!(__comity::rule::)
        }
    }

    fn not(self, operand: &Expr) -> TokenStream {
        if let ExprKind::Has(field) = &operand.kind
            && let Some(option) = self.optional(field)
        {
            return quote!(#option.is_none());
        }
        let value = self.emit(operand);
        match operand.kind {
            ExprKind::Binary(Binary::In, ..) => quote!(!#value),
            ExprKind::Binary(..) | ExprKind::Conditional(..) => quote!(!(#value)),
            _ => quote!(!#value),
        }
    }

    /// `c ? a : b`; of lists, a `Vec`.
    fn choice(self, expr: &Expr) -> TokenStream {
        let ExprKind::Conditional(test, yes, no) = &expr.kind else { return TokenStream::new() };
        let (test, yes, no) = (self.emit(test), self.element(yes), self.element(no));
        quote!(if #test { #yes } else { #no })
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

    /// A variable, apart from the fields of the record, and from what cannot be a local.
    fn variable(&self, name: &str) -> Ident {
        let ident = names::ident(name);
        let fields = &self.model().records[self.owner].fields;
        let text = ident.to_string();
        let free = is_field_name(name) && !fields.iter().any(|field| names::is_local(field, &text));
        // No field begins like this.
        if free { ident } else { format_ident!("_v_{name}") }
    }

    /// The first day of a date; of a literal, the number itself.
    fn earliest(self, date: &Expr) -> TokenStream {
        if let ExprKind::Date { earliest, .. } = date.kind {
            return int(earliest);
        }
        let date = self.place(date);
        quote!(#date.earliest())
    }

    /// The last day of a date; of a literal, the number itself.
    fn latest(self, date: &Expr) -> TokenStream {
        if let ExprKind::Date { latest, .. } = date.kind {
            return int(latest);
        }
        let date = self.place(date);
        quote!(#date.latest())
    }

    /// A literal as a whole date.
    fn date(self, text: &str) -> TokenStream {
        let dates = &mut self.locals.borrow_mut().dates;
        let index = dates.iter().position(|other| other == text).unwrap_or(dates.len());
        if index == dates.len() {
            dates.push(text.to_owned());
        }
        let name = date(index);
        quote!(&#name)
    }
}

fn date(index: usize) -> Ident {
    format_ident!("__date_{index}")
}

fn is_list(expr: &Expr) -> bool {
    matches!(expr.ty, Type::List(_))
}

pub(super) fn int(number: i64) -> TokenStream {
    let literal = Literal::i64_suffixed(number);
    quote!(#literal)
}
