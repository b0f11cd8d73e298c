//! Operators.

use comity_ontology::cel::{Binary, Expr, ExprKind, Type};
use proc_macro2::TokenStream;
use quote::quote;

use super::Body;
use super::fallible::is_fallible;
use crate::rust::names;

impl Body<'_, '_> {
    pub(super) fn binary(&self, operator: Binary, a: &Expr, b: &Expr) -> TokenStream {
        match operator {
            Binary::And | Binary::Or => self.logic(operator, a, b),
            Binary::In => {
                let (item, list) = (self.emit(a), self.coerced(b, &a.ty));
                quote!(__comity::rule::contains(#list, #item))
            }
            Binary::Equal | Binary::NotEqual if matches!(a.ty, Type::List(_)) => {
                let (left, right) = (self.emit(a), self.coerced(b, &a.ty));
                let equal = quote!(#left.eq(#right));
                if operator == Binary::Equal { equal } else { quote!(!#equal) }
            }
            Binary::Add if a.ty == Type::String || matches!(a.ty, Type::Term(_)) => {
                let (a, b) = (self.coerced(a, &Type::String), self.coerced(b, &Type::String));
                quote!(&*[#a, #b].concat())
            }
            Binary::Add
            | Binary::Subtract
            | Binary::Multiply
            | Binary::Divide
            | Binary::Remainder => self.arithmetic(operator, a, b),
            _ => {
                let (left, right) = (self.compared(a, &b.ty), self.compared(b, &a.ty));
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

    /// An operand of a comparison, in parentheses where Rust would read it otherwise.
    pub(super) fn compared(&self, expr: &Expr, other: &Type) -> TokenStream {
        let value = self.coerced(expr, other);
        let loose = match &expr.kind {
            ExprKind::Binary(operator, ..) => !matches!(operator, Binary::In),
            ExprKind::Conditional(..) => true,
            _ => false,
        };
        if loose { quote!((#value)) } else { value }
    }

    /// `&&` and `||`: Rust's own, unless an operand may be undecided.
    pub(super) fn logic(&self, operator: Binary, a: &Expr, b: &Expr) -> TokenStream {
        let (left, right) = (self.grouped(a, operator), self.grouped(b, operator));
        let and = operator == Binary::And;
        if is_fallible(a) || is_fallible(b) {
            let function = if and { quote!(and) } else { quote!(or) };
            let some = quote!(::core::option::Option::Some);
            return quote!(__comity::rule::#function(|| #some(#left), || #some(#right))?);
        }
        if and { quote!(#left && #right) } else { quote!(#left || #right) }
    }

    /// An operand of `&&` or `||`, in parentheses where Rust would read it otherwise.
    pub(super) fn grouped(&self, expr: &Expr, around: Binary) -> TokenStream {
        let value = self.emit(expr);
        let loose = match expr.kind {
            ExprKind::Binary(Binary::Or, ..) => around == Binary::And,
            ExprKind::Conditional(..) => true,
            _ => false,
        };
        if loose { quote!((#value)) } else { value }
    }

    pub(super) fn arithmetic(&self, operator: Binary, a: &Expr, b: &Expr) -> TokenStream {
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

    /// A value in the type of the other operand: a literal code as a term, a term as its code.
    pub(super) fn coerced(&self, expr: &Expr, other: &Type) -> TokenStream {
        match (&expr.kind, &expr.ty, other) {
            (ExprKind::String(text), _, Type::Term(_)) => self.text(text, other),
            (ExprKind::List(items), _, Type::Term(_)) => {
                let items = items.iter().map(|item| self.coerced(item, other));
                quote!([#(#items),*].into_iter())
            }
            (_, Type::Term(a), Type::Term(b)) if a == b => self.emit(expr),
            (_, Type::Term(_), _) if !matches!(other, Type::List(_)) => {
                let value = self.emit(expr);
                quote!(#value.code())
            }
            (_, Type::List(item), Type::String) if matches!(**item, Type::Term(_)) => {
                let list = self.emit(expr);
                quote!(#list.map(|term| term.code()))
            }
            _ => self.emit(expr),
        }
    }

    /// A literal: a text, or the term whose code it is.
    pub(super) fn text(&self, text: &str, ty: &Type) -> TokenStream {
        let Type::Term(vocabulary) = ty else { return quote!(#text) };
        let vocabulary = &self.model().vocabularies[*vocabulary];
        let Some((_, term)) = vocabulary.term(text) else { return quote!(#text) };
        let (name, term) = (names::ident(&vocabulary.name), names::ident(&term.identifier));
        quote!(#name::#term)
    }
}
