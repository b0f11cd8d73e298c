//! What a record must have, by name: a struct to write as a literal.

use comity_ontology::model::{Field, Record};
use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::{Context, docs, names};

/// The struct, and the record made of it, which belongs into the record's block.
pub(super) struct Named {
    pub(super) ty: TokenStream,
    pub(super) conversion: TokenStream,
}

/// Nothing for a record that `new` makes of one value or none, and where the ontology has taken the
/// name.
pub(super) fn emit(context: &Context<'_>, record: &Record, required: &[&Field]) -> Option<Named> {
    if required.len() < 2 {
        return None;
    }
    let (name, new) = (names::ident(&record.name), name(context, record)?);
    let fields = required.iter().map(|field| {
        let (ident, doc) = (names::ident(&field.name), docs::field(context.model, field));
        let value = context.value_type(field.ty);
        let ty = if field.cardinality.is_many() { quote!(::std::vec::Vec<#value>) } else { value };
        quote!(#doc pub #ident: #ty)
    });
    let fields: Vec<_> = fields.collect();
    let idents = required.iter().map(|field| names::ident(&field.name));
    let doc = docs::lines(&format!(
        "What a `{name}` must have, by name: `{name}::from({new} {{ ... }})`.\n\n\
         Every other field is absent or has its default, as after `{name}::new`."
    ));
    let visibility = &context.options.visibility;
    Some(Named {
        ty: quote! {
            #doc
            #[::core::prelude::v1::derive(::core::clone::Clone, ::core::fmt::Debug)]
            #visibility struct #new { #(#fields),* }
        },
        conversion: quote! {
            impl ::core::convert::From<#new> for #name {
                fn from(new: #new) -> Self {
                    Self::new(#(new.#idents),*)
                }
            }
        },
    })
}

/// The name of the struct, if no type of the ontology has it.
fn name(context: &Context<'_>, record: &Record) -> Option<Ident> {
    let new = format!("New{}", record.name);
    let model = context.model;
    let scalars = model.scalars.iter().map(|it| &it.name);
    let types = { model.vocabularies.iter().map(|it| &it.name) }
        .chain(scalars)
        .chain(model.records.iter().map(|it| &it.name))
        .chain(model.unions.iter().map(|it| &it.name));
    (!types.into_iter().any(|ty| *ty == new)).then(|| names::ident(&new))
}
