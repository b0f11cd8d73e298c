//! From a record to the union that it is a variant of, and back.

use comity_ontology::model::{Union, Variant};
use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::{Context, docs, names};

/// A method for each variant that returns its record, but for names that are taken.
pub(super) fn casts(context: &Context<'_>, union: &Union, taken: &[&str]) -> TokenStream {
    let mut taken: Vec<String> = taken.iter().map(|&name| name.to_owned()).collect();
    let casts = union.variants.iter().filter_map(|variant| {
        let name = format!("as_{}", snake(&variant.tag));
        if taken.contains(&name) {
            return None;
        }
        let (cast, ident) = (format_ident!("{name}"), names::variant(&variant.tag));
        taken.push(name);
        let record = names::ident(&context.model.records[variant.record].name);
        let doc =
            docs::lines(&format!("The record, if the value is of the kind `{}`.", variant.tag));
        let other = (union.variants.len() > 1).then(|| quote!(_ => ::core::option::Option::None));
        Some(quote! {
            #doc
            pub fn #cast(&self) -> ::core::option::Option<&#record> {
                match self {
                    Self::#ident(record) => ::core::option::Option::Some(record),
                    #other
                }
            }
        })
    });
    casts.collect()
}

/// `From` and `TryFrom` for every record that is one variant, and not several.
pub(super) fn conversions(union: &Union, context: &Context<'_>) -> TokenStream {
    let name = names::ident(&union.name);
    let is_alone = |variant: &&Variant| {
        union.variants.iter().filter(|other| other.record == variant.record).count() == 1
    };
    let conversions = union.variants.iter().filter(is_alone).map(|variant| {
        let (ident, tag) = (names::variant(&variant.tag), &variant.tag);
        let record = names::ident(&context.model.records[variant.record].name);
        quote!(__comity::__variant!(#name, #ident, #record, #tag);)
    });
    conversions.collect()
}

/// A tag in snake case: letters and digits in lower case, with `_` for anything else.
fn snake(tag: &str) -> String {
    let letter = |c: char| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '_' };
    tag.chars().map(letter).collect()
}
