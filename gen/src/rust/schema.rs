//! `JsonSchema`: the schema that the JSON Schema target writes, handed over as text.

use comity_ontology::model::TypeRef;
use proc_macro2::TokenStream;
use quote::quote;

use super::{Context, names};
use crate::json_schema::{Shape, json_schema_of};

/// The impl, if the caller wants it.
pub(super) fn emit(context: &Context<'_>, ty: TypeRef) -> Option<TokenStream> {
    if !context.json_schema {
        return None;
    }
    let definition = json_schema_of(context.model, ty, Shape::Validation);
    let name = context.model.type_name(ty);
    let (ident, text) = (names::ident(name), &definition.text);
    let parts = definition.refers.iter().map(|&part| names::ident(context.model.type_name(part)));
    Some(quote!(__comity::__json_schema!(#ident, #name, #text, [#(#parts),*]);))
}
