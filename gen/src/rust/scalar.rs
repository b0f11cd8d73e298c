//! A scalar: a new type over a text or a number.

use comity_ontology::model::{Scalar, ScalarBase, TypeRef};
use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::{Context, docs, names, pattern, schema};

pub(super) fn emit(context: &Context<'_>, index: usize, scalar: &Scalar) -> TokenStream {
    let name = names::ident(&scalar.name);
    let doc = docs::scalar(scalar);
    let krate = context.krate;
    let (inner, body) = match scalar.base {
        ScalarBase::Text => {
            let shape = text_shape(scalar);
            (
                quote!(#krate::__private::ShortText),
                quote!(__comity::__text_scalar!(#name, &#shape);),
            )
        }
        ScalarBase::Integer => {
            let (shape, inner) = (number_shape(scalar), quote!(::core::primitive::i64));
            let body = quote! {
                __comity::__number_scalar!(#name, #inner, checked_integer, Integer, &#shape);
                __comity::__from_numbers!(#name, i32 u32 u64 usize);
            };
            (inner, body)
        }
        ScalarBase::Decimal => {
            let (shape, inner) = (number_shape(scalar), quote!(#krate::Decimal));
            let body = quote! {
                __comity::__number_scalar!(#name, #inner, checked_decimal, Decimal, &#shape);
                __comity::__from_numbers!(#name, i32 i64 u32 u64 usize);
            };
            (inner, body)
        }
    };
    let traits: &[&str] = match scalar.base {
        ScalarBase::Text => &["Clone", "Debug", "PartialEq", "Eq", "PartialOrd", "Ord", "Hash"],
        ScalarBase::Integer | ScalarBase::Decimal => {
            &["Clone", "Copy", "Debug", "PartialEq", "Eq", "PartialOrd", "Ord", "Hash"]
        }
    };
    let derives = context.derive(TypeRef::Scalar(index), traits);
    let visibility = &context.options.visibility;
    let schema = schema::emit(context, TypeRef::Scalar(index));
    let block = context.block(&quote!(#body #schema));
    quote! {
        #doc
        #derives
        #visibility struct #name(#inner);
        #block
    }
}

fn text_shape(scalar: &Scalar) -> TokenStream {
    let name = &scalar.name;
    let pattern = option(scalar.pattern.as_ref().map(pattern::emit));
    let example = scalar.examples.first().map_or("", String::as_str);
    let min = Literal::u32_unsuffixed(scalar.min_length.unwrap_or(0));
    let max = Literal::u32_unsuffixed(scalar.max_length.unwrap_or(u32::MAX));
    quote! {
        __comity::TextShape {
            name: #name,
            pattern: #pattern,
            example: #example,
            min_length: #min,
            max_length: #max,
        }
    }
}

fn number_shape(scalar: &Scalar) -> TokenStream {
    let name = &scalar.name;
    let min = option(scalar.min.as_ref());
    let max = option(scalar.max.as_ref());
    quote!(__comity::NumberShape { name: #name, min: #min, max: #max })
}

/// An `Option` in full, since the ontology may have a type called `Some`.
pub(super) fn option(value: Option<impl quote::ToTokens>) -> TokenStream {
    value.map_or_else(
        || quote!(::core::option::Option::None),
        |value| quote!(::core::option::Option::Some(#value)),
    )
}
