//! Rust: types, decoders, tables and rules.

mod boxing;
mod decode;
mod docs;
mod expr;
mod hash;
mod names;
mod pattern;
mod record;
mod rule;
mod scalar;
mod schema;
mod types;
mod union;
mod vocabulary;

use comity_ontology::Model;
use proc_macro2::TokenStream;
use quote::quote;

use boxing::Boxing;

/// What the generated code depends on besides the model.
#[derive(Clone, Debug)]
pub struct Options {
    /// The path of the crate `comity`, such as `::comity` or `$crate`.
    pub krate: TokenStream,
    /// Whether to generate `schemars::JsonSchema`.
    pub json_schema: bool,
}

/// What every part of the target needs to know.
struct Context<'m> {
    model: &'m Model,
    krate: &'m TokenStream,
    json_schema: bool,
    boxing: Boxing,
}

/// The types of a model, with all that they implement.
///
/// Each type is followed by one `const _` with its tables and impls, so that nothing but the types
/// themselves enters the scope of the caller.
pub fn rust(model: &Model, options: &Options) -> TokenStream {
    let Options { krate, json_schema } = options;
    let context = Context { model, krate, json_schema: *json_schema, boxing: Boxing::new(model) };
    let vocabularies = model.vocabularies.iter().enumerate();
    let vocabularies = vocabularies.map(|(i, v)| vocabulary::emit(&context, i, v));
    let scalars = model.scalars.iter().enumerate().map(|(i, s)| scalar::emit(&context, i, s));
    let records = model.records.iter().enumerate().map(|(i, r)| record::emit(&context, i, r));
    let unions = model.unions.iter().enumerate().map(|(i, u)| union::emit(&context, i, u));
    quote!( #(#vocabularies)* #(#scalars)* #(#records)* #(#unions)* )
}

/// What a type says of itself to the linter: a document may never need it, and a deprecated part
/// is deprecated for others.
fn allowances() -> TokenStream {
    quote!(#[allow(deprecated, unreachable_pub, unused, clippy::all, clippy::pedantic)])
}

impl Context<'_> {
    /// Wraps tables and impls so that their helper names stay inside.
    fn block(&self, body: &TokenStream) -> TokenStream {
        let krate = self.krate;
        quote! {
            #[allow(deprecated, nonstandard_style, unused, clippy::all, clippy::pedantic)]
            const _: () = {
                use #krate::__private as __comity;
                #body
            };
        }
    }
}
