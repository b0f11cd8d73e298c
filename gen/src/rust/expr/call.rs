//! Functions.

use comity_ontology::cel::{Call, Expr, Type};
use proc_macro2::TokenStream;
use quote::quote;

use super::{Body, is_list};
use crate::rust::names;

impl Body<'_, '_> {
    pub(super) fn call(self, call: Call, arguments: &[Expr]) -> TokenStream {
        let Some((first, rest)) = arguments.split_first() else { return TokenStream::new() };
        let value = self.emit(first);
        let rest = rest.iter().map(|argument| self.emit(argument));
        match call {
            Call::Size if is_list(first) => quote!(__comity::rule::count(#value)),
            Call::Size => {
                let (rule, undecided) = (self.rule(), self.inside.then(|| quote!(?)));
                quote!(#rule length(#value)#undecided)
            }
            Call::StartsWith => quote!(#value.starts_with(#(#rest),*)),
            Call::EndsWith => quote!(#value.ends_with(#(#rest),*)),
            Call::Contains if self.inside => {
                let rule = self.rule();
                quote!(#rule finds(#value, #(#rest),*)?)
            }
            Call::Contains => quote!(#value.contains(#(#rest),*)),
            Call::Int if first.ty == Type::Double => quote!(__comity::rule::truncate(#value)?),
            Call::Double if first.ty == Type::Int => quote!(__comity::rule::double(#value)),
            Call::Int | Call::Double => value,
        }
    }

    pub(super) fn within(self, term: &Expr, code: usize) -> TokenStream {
        let Type::Term(vocabulary) = term.ty else { return TokenStream::new() };
        let vocabulary = &self.model().vocabularies[vocabulary];
        let name = names::ident(&vocabulary.name);
        let broader = names::ident(&vocabulary.terms[code].identifier);
        let term = self.emit(term);
        quote!(__comity::Vocabulary::is_within(#term, #name::#broader))
    }

    pub(super) fn above(self, upper: &Expr, lower: &Expr) -> TokenStream {
        let (upper, lower) = (self.emit(upper), self.emit(lower));
        quote!(__comity::Vocabulary::is_above(#upper, #lower))
    }
}
