//! Operators.

use comity_ontology::cel::{Binary, Expr, ExprKind, Type};
use proc_macro2::TokenStream;
use quote::quote;

use super::{
    Body,
    fallible::{is_fallible, is_unordered},
    is_list,
};
use crate::rust::names;

impl Body<'_, '_> {
    pub(super) fn binary(self, operator: Binary, a: &Expr, b: &Expr) -> TokenStream {
        match operator {
            Binary::And | Binary::Or => self.logic(operator, a, b),
            Binary::In => {
                let (item, list) = (self.element(a), self.emit(b));
                let rule = self.rule();
                quote!(#rule contains(#item, #list))
            }
            Binary::Equal | Binary::NotEqual if is_list(a) => {
                let (left, right) = (self.emit(a), self.emit(b));
                let different = (operator == Binary::NotEqual).then(|| quote!(!));
                if self.inside {
                    let rule = self.rule();
                    quote!(#different #rule equal(#left, #right))
                } else {
                    quote!(#different #left.eq(#right))
                }
            }
            Binary::Add if a.ty == Type::String => {
                self.locals.borrow_mut().texts = true;
                let (a, b) = (self.emit(a), self.emit(b));
                if self.inside {
                    let rule = self.rule();
                    quote!(#rule join(&__texts, #a, #b)?)
                } else {
                    quote!(__texts.join(#a, #b))
                }
            }
            Binary::Add
            | Binary::Subtract
            | Binary::Multiply
            | Binary::Divide
            | Binary::Remainder => self.arithmetic(operator, a, b),
            _ if is_unordered(operator, a, b) => {
                self.ordered(&quote!(__comity::rule::), operator, a, b)
            }
            _ if self.inside && a.ty == Type::String && !is_literal(a) && !is_literal(b) => {
                self.ordered(&self.rule(), operator, a, b)
            }
            _ => {
                let (left, right) = (self.compared(a), self.compared(b));
                // Two doubles are compared exactly on purpose, which an operator does not tell.
                match operator {
                    Binary::Equal if a.ty == Type::Double => {
                        return quote!(::core::cmp::PartialEq::eq(&#left, &#right));
                    }
                    Binary::NotEqual if a.ty == Type::Double => {
                        return quote!(::core::cmp::PartialEq::ne(&#left, &#right));
                    }
                    _ => {}
                }
                let sign = match operator {
                    Binary::NotEqual => quote!(!=),
                    Binary::Less => quote!(<),
                    Binary::LessEqual => quote!(<=),
                    Binary::Greater => quote!(>),
                    Binary::GreaterEqual => quote!(>=),
                    _ => quote!(==),
                };
                quote!(#left #sign #right)
            }
        }
    }

    /// A comparison by a function that may have no value.
    fn ordered(self, rule: &TokenStream, operator: Binary, a: &Expr, b: &Expr) -> TokenStream {
        let (left, right) = (self.emit(a), self.emit(b));
        let method = match operator {
            Binary::NotEqual => quote!(is_ne),
            Binary::Less => quote!(is_lt),
            Binary::LessEqual => quote!(is_le),
            Binary::Greater => quote!(is_gt),
            Binary::GreaterEqual => quote!(is_ge),
            _ => quote!(is_eq),
        };
        quote!(#rule order(#left, #right)?.#method())
    }

    /// An operand of a comparison, in parentheses where Rust would read it otherwise.
    fn compared(self, expr: &Expr) -> TokenStream {
        let value = self.emit(expr);
        let loose = match &expr.kind {
            ExprKind::Binary(operator, ..) => !matches!(operator, Binary::In),
            ExprKind::Conditional(..) => true,
            _ => false,
        };
        if loose { quote!((#value)) } else { value }
    }

    /// `&&` and `||`: Rust's own, unless an operand may have no value.
    fn logic(self, operator: Binary, a: &Expr, b: &Expr) -> TokenStream {
        let and = operator == Binary::And;
        let right = Self { unsure: self.unsure || is_fallible(a, self.unsure), ..self };
        let (left, other) = (self.grouped(a, operator), right.grouped(b, operator));
        if is_fallible(a, self.unsure) || is_fallible(b, right.unsure) {
            let function = if and { quote!(and) } else { quote!(or) };
            let some = quote!(__comity::rule::some);
            return quote!(__comity::rule::#function(|| #some(#left), || #some(#other))?);
        }
        if and { quote!(#left && #other) } else { quote!(#left || #other) }
    }

    /// An operand of `&&` or `||`, in parentheses where Rust would read it otherwise.
    fn grouped(self, expr: &Expr, around: Binary) -> TokenStream {
        let value = self.emit(expr);
        let loose = match expr.kind {
            ExprKind::Binary(Binary::Or, ..) => around == Binary::And,
            ExprKind::Conditional(..) => true,
            _ => false,
        };
        if loose { quote!((#value)) } else { value }
    }

    fn arithmetic(self, operator: Binary, a: &Expr, b: &Expr) -> TokenStream {
        let (left, right) = (self.emit(a), self.emit(b));
        let (checked, sign) = match operator {
            Binary::Subtract => (quote!(checked_sub), quote!(-)),
            Binary::Multiply => (quote!(checked_mul), quote!(*)),
            Binary::Divide => (quote!(checked_div), quote!(/)),
            Binary::Remainder => (quote!(checked_rem), quote!(%)),
            _ => (quote!(checked_add), quote!(+)),
        };
        if a.ty == Type::Int {
            quote!((#left).#checked(#right)?)
        } else {
            quote!((#left) #sign (#right))
        }
    }

    /// A literal: a text, or the term whose code it is.
    pub(super) fn text(self, text: &str, ty: &Type) -> TokenStream {
        let Type::Term(vocabulary) = ty else { return quote!(#text) };
        let vocabulary = &self.model().vocabularies[*vocabulary];
        let Some((_, term)) = vocabulary.term(text) else { return quote!(#text) };
        let (name, term) = (names::ident(&vocabulary.name), names::ident(&term.identifier));
        quote!(#name::#term)
    }
}

fn is_literal(expr: &Expr) -> bool {
    matches!(expr.kind, ExprKind::String(_))
}
