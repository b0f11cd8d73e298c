//! Lists, and the macros over them.

use comity_ontology::cel::{Expr, ExprKind, Macro};
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
            #rule #function(#list, |#variable| ::core::option::Option::Some(#body))?
        }
    }
}
