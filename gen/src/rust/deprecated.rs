//! What the ontology deprecates, and the generated code that names it nevertheless.

use std::collections::BTreeSet;

use comity_ontology::Model;
use proc_macro2::{TokenStream, TokenTree};
use quote::quote;

use super::names;

/// The Rust names of deprecated terms and fields.
pub(super) struct Deprecated(BTreeSet<String>);

impl Deprecated {
    pub(super) fn new(model: &Model) -> Self {
        let terms = model.vocabularies.iter().flat_map(|vocabulary| &vocabulary.terms);
        let terms = terms.filter(|term| term.deprecated.is_some()).map(|term| &term.identifier);
        let fields = model.records.iter().flat_map(|record| &record.fields);
        let fields = fields.filter(|field| field.deprecated.is_some()).map(|field| &field.name);
        Self(terms.chain(fields).map(|name| names::ident(name).to_string()).collect())
    }

    /// The code, such that the compiler does not report the deprecated names in it.
    ///
    /// It reports nothing in the code of a derive. An `allow` would be an error in a crate that
    /// forbids the lint.
    pub(super) fn quiet(&self, code: &TokenStream) -> TokenStream {
        if !self.is_named_in(code) {
            return code.clone();
        }
        quote! {
            #[::core::prelude::v1::derive(__comity::__Quiet)]
            #[quiet { #code }]
            struct _Quiet;
        }
    }

    pub(super) fn is_named_in(&self, code: &TokenStream) -> bool {
        !self.0.is_empty() && self.is_in(code.clone())
    }

    fn is_in(&self, code: TokenStream) -> bool {
        code.into_iter().any(|token| match token {
            TokenTree::Group(group) => self.is_in(group.stream()),
            TokenTree::Ident(ident) => self.0.contains(&ident.to_string()),
            _ => false,
        })
    }
}
