//! The decoder of a record: one line a field, then its rules, then the value.

use comity_ontology::model::{Field, Literal as Default, Record, ScalarBase, TypeRef};
use comity_tree::value::integer;
use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::{Context, expr::int, names, rule};

pub(super) fn emit(
    context: &Context<'_>,
    owner: usize,
    record: &Record,
    rules: &[rule::Written<'_>],
) -> TokenStream {
    let name = names::ident(&record.name);
    let count = Literal::usize_unsuffixed(record.fields.len());
    let reads = record.fields.iter().enumerate().map(|(index, field)| {
        let local = names::local(field);
        let read = read(context, owner, index, field);
        quote!(let #local = #read;)
    });
    let rules = rule::calls(context, owner, record, rules);
    let fields = record.fields.iter().map(|field| {
        let (ident, local) = (names::ident(&field.name), names::local(field));
        quote!(#ident: #local?)
    });
    // A record without fields and rules has slots that nothing reads.
    let unread = record.fields.is_empty() && record.rules.is_empty();
    let slots = if unread { quote!(_) } else { quote!(slots) };
    let values = quote!(let mut values = [0; #count];);
    quote! {
        impl __comity::Decode for #name {
            fn decode<'t>(
                decoder: &mut __comity::Decoder<'t>,
                node: __comity::Node<'t>,
            ) -> ::core::option::Option<Self> {
                #values
                let #slots = decoder.record(node, &SHAPE, &mut values)?;
                #(#reads)*
                #(#rules)*
                ::core::option::Option::Some(Self { #(#fields),* })
            }
        }
    }
}

fn read(context: &Context<'_>, owner: usize, index: usize, field: &Field) -> TokenStream {
    let ty = context.single_type(owner, field);
    let index = Literal::usize_unsuffixed(index);
    if field.cardinality.is_many() {
        return quote!(decoder.many::<#ty>(&slots, #index));
    }
    if let Some(default) = &field.default {
        let default = default_value(context, field, default);
        return quote! {
            decoder.optional::<#ty>(&slots, #index).and_then(|value| value.or_else(|| #default))
        };
    }
    let method = if field.may_be_absent() { quote!(optional) } else { quote!(required) };
    quote!(decoder.#method::<#ty>(&slots, #index))
}

/// The default as an `Option`; the linter has checked that it is a value of the type.
pub(super) fn default_value(
    context: &Context<'_>,
    field: &Field,
    default: &Default,
) -> TokenStream {
    let some = quote!(::core::option::Option::Some);
    match (default, field.ty) {
        (Default::Boolean(value), _) => quote!(#some(#value)),
        (Default::Term(term), TypeRef::Vocabulary(vocabulary)) => {
            let vocabulary = &context.model.vocabularies[vocabulary];
            let name = names::ident(&vocabulary.name);
            let term = names::ident(&vocabulary.terms[*term].identifier);
            quote!(#some(#name::#term))
        }
        (Default::Text(text), TypeRef::Text) => {
            quote!(#some(::std::string::String::from(#text)))
        }
        (Default::Text(text), TypeRef::Integer) => {
            let number = whole(text);
            quote!(#some(#number))
        }
        (Default::Text(text), TypeRef::Decimal) => quote!(__comity::Decimal::parse(#text).ok()),
        (Default::Text(text), TypeRef::Scalar(scalar)) => {
            match context.model.scalars[scalar].base {
                ScalarBase::Text => quote!(#text.parse().ok()),
                ScalarBase::Integer => {
                    let number = whole(text);
                    quote!(::core::convert::TryInto::try_into(#number).ok())
                }
                ScalarBase::Decimal => {
                    quote! {
                        __comity::Decimal::parse(#text)
                            .ok()
                            .and_then(|number| ::core::convert::TryInto::try_into(number).ok())
                    }
                }
            }
        }
        (Default::Text(text), _) => quote!(#text.parse().ok()),
        (Default::Term(_), _) => quote!(::core::option::Option::None),
    }
}

/// A whole number, however it is written: `1e3` is one.
fn whole(text: &str) -> TokenStream {
    // The linter has read it.
    int(integer::parse(text).unwrap_or_default())
}
