//! Lists, and the macros over them.

use comity_ontology::cel::{Expr, ExprKind, Macro, Type, Unique};
use proc_macro2::TokenStream;
use quote::quote;

use super::{Body, is_list};

impl Body<'_, '_> {
    /// A value among others: a list as a `Vec`, so that lists have one type.
    pub(super) fn element(self, expr: &Expr) -> TokenStream {
        if !is_list(expr) {
            return self.emit(expr);
        }
        match &expr.kind {
            ExprKind::Conditional(..) => self.choice(expr),
            ExprKind::Macro(kind, list, variable, body) => {
                self.list_macro(*kind, list, variable, body)
            }
            _ => {
                let (rule, items) = (self.rule(), self.emit(expr));
                quote!(#rule list(#items))
            }
        }
    }

    /// Whether no two elements of a list have the same values.
    pub(super) fn unique(self, unique: &Unique<'_>) -> TokenStream {
        let Unique { list, variable, values } = unique;
        let (list, variable) = (self.emit(list), self.variable(variable));
        let inside = Self { inside: true, ..self };
        let values = values.iter().rev().fold(quote!(()), |rest, value| {
            let emitted = inside.emit(value);
            if value.ty == Type::Double {
                quote!((__comity::rule::bits(#emitted), #rest))
            } else {
                quote!((#emitted, #rest))
            }
        });
        let rule = inside.rule();
        quote!(#rule unique(#list, |#variable| __comity::rule::some(#values))?)
    }

    /// `all`, `exists` and `exists_one`; of `filter` and `map`, a `Vec`.
    pub(super) fn list_macro(
        self,
        kind: Macro,
        list: &Expr,
        variable: &str,
        body: &Expr,
    ) -> TokenStream {
        let (rule, list, variable) = (self.rule(), self.emit(list), self.variable(variable));
        let body = Self { inside: true, ..self }.element(body);
        let function = match kind {
            Macro::All => quote!(all),
            Macro::Exists => quote!(exists),
            Macro::ExistsOne => quote!(exists_one),
            Macro::Filter => quote!(filter),
            Macro::Map => quote!(map),
        };
        quote! {
            #rule #function(#list, |#variable| __comity::rule::some(#body))?
        }
    }
}
