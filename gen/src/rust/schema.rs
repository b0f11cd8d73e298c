//! `JsonSchema`: the schema that the JSON Schema target writes, handed over as text.

use comity_ontology::{Model, model::TypeRef};
use proc_macro2::TokenStream;
use quote::quote;

use super::{Context, names};
#[cfg(feature = "targets")]
use crate::json_schema::{Shape, json_schema, json_schema_of};

/// The impl, if the caller wants it.
pub(super) fn emit(context: &Context<'_>, ty: TypeRef) -> Option<TokenStream> {
    context.json_schema.then(|| written(context, ty))
}

#[cfg(feature = "targets")]
fn written(context: &Context<'_>, ty: TypeRef) -> TokenStream {
    let definition = json_schema_of(context.model, ty, Shape::Validation);
    let name = context.model.type_name(ty);
    let (ident, text) = (names::ident(name), &definition.text);
    let parts = definition.refers.iter().map(|&part| {
        let name = context.model.type_name(part);
        let ident = names::ident(name);
        quote!(#name #ident)
    });
    let ontology = context.constant();
    quote!(__comity::__json_schema!(#ontology, #ident, #name, #text, [#(#parts),*]);)
}

#[cfg(not(feature = "targets"))]
fn written(context: &Context<'_>, ty: TypeRef) -> TokenStream {
    let name = names::ident(context.model.type_name(ty)).to_string();
    quote!(::core::compile_error!(#name, ": the feature `targets` writes JSON Schema");)
}

/// A number that differs where the schemas of two ontologies do (FNV-1a).
#[cfg(feature = "targets")]
pub(super) fn digest(model: &Model) -> u64 {
    let artefact = json_schema(model, Shape::Validation);
    let bytes = artefact.files.iter().flat_map(|file| file.text.bytes());
    bytes.fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x100_0000_01b3)
    })
}

#[cfg(not(feature = "targets"))]
pub(super) fn digest(_: &Model) -> u64 {
    0
}
