//! Functions and list macros.

use comity_ontology::cel::{Call, Expr, Macro, Type};
use proc_macro2::TokenStream;
use quote::quote;

use super::Body;
use crate::rust::names;

impl Body<'_, '_> {
    pub(super) fn call(&self, call: Call, arguments: &[Expr]) -> TokenStream {
        let text = |index: usize| {
            arguments.get(index).map(|argument| self.coerced(argument, &Type::String))
        };
        let Some(first) = arguments.first() else { return TokenStream::new() };
        match call {
            Call::Size => {
                if matches!(first.ty, Type::List(_)) {
                    let list = self.emit(first);
                    quote!(__comity::rule::count(#list))
                } else {
                    let text = text(0);
                    quote!(__comity::rule::length(#text))
                }
            }
            Call::StartsWith | Call::EndsWith | Call::Contains => {
                let (text, part) = (text(0), text(1));
                let method = match call {
                    Call::StartsWith => quote!(starts_with),
                    Call::EndsWith => quote!(ends_with),
                    _ => quote!(contains),
                };
                quote!(#text.#method(#part))
            }
            Call::Int if first.ty == Type::Double => {
                let value = self.emit(first);
                quote!(__comity::rule::truncate(#value)?)
            }
            Call::Double if first.ty == Type::Int => {
                let value = self.emit(first);
                quote!(__comity::rule::double(#value))
            }
            Call::Int | Call::Double => self.emit(first),
        }
    }

    pub(super) fn within(&self, term: &Expr, code: usize) -> TokenStream {
        let Type::Term(vocabulary) = term.ty else { return TokenStream::new() };
        let vocabulary = &self.model().vocabularies[vocabulary];
        let name = names::ident(&vocabulary.name);
        let broader = names::ident(&vocabulary.terms[code].identifier);
        let term = self.emit(term);
        quote!(__comity::Vocabulary::is_within(#term, #name::#broader))
    }

    pub(super) fn list_macro(
        &self,
        kind: Macro,
        list: &Expr,
        variable: &str,
        body: &Expr,
    ) -> TokenStream {
        let (list, variable, body) = (self.emit(list), names::ident(variable), self.emit(body));
        let function = match kind {
            Macro::All => quote!(all),
            Macro::Exists => quote!(exists),
            Macro::ExistsOne => quote!(exists_one),
            Macro::Filter => quote!(filter),
            Macro::Map => quote!(map),
        };
        let value = quote! {
            __comity::rule::#function(#list, |#variable| ::core::option::Option::Some(#body))?
        };
        match kind {
            Macro::Filter | Macro::Map => quote!(#value.into_iter()),
            Macro::All | Macro::Exists | Macro::ExistsOne => value,
        }
    }
}
