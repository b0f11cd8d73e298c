//! A union: an enum of records, distinguished by a tag.

use comity_ontology::model::{Field, Model, TypeRef, Union};
use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::{Context, docs, names, scalar::option, schema, variant};

pub(super) fn emit(context: &Context<'_>, index: usize, union: &Union) -> TokenStream {
    let name = names::ident(&union.name);
    let doc = docs::definition(
        &union.name,
        &union.definition,
        &comity_ontology::model::LocalizedText::default(),
    );
    let variants = union.variants.iter().map(|variant| {
        let record = &context.model.records[variant.record];
        let doc = docs::variant(context.model, union, variant);
        let (ident, record) = (names::variant(&variant.tag), names::ident(&record.name));
        quote!(#doc #ident(#record))
    });
    let accessors = accessors(context, union);
    let body = body(context, union);
    let schema = schema::emit(context, TypeRef::Union(index));
    let accessors = context.beside(quote!(impl #name { #accessors }));
    let block = context.block(&quote!(#body __comity::__serde!(#name); #schema));
    let ty = TypeRef::Union(index);
    let derives = context.derive(ty, context.traits_of_data(ty));
    let (visibility, open) = (&context.options.visibility, context.non_exhaustive());
    quote! {
        #doc
        #derives
        #open
        #visibility enum #name { #(#variants),* }
        #accessors
        #block
    }
}

fn body(context: &Context<'_>, union: &Union) -> TokenStream {
    let name = names::ident(&union.name);
    let (union_name, tag) = (&union.name, &union.tag);
    let tags = union.variants.iter().map(|variant| &variant.tag);
    let identity = option(context.model.identity(union).map(|field| {
        let (name, scalar) = (&field.name, context.model.type_name(field.ty));
        quote!((#name, #scalar))
    }));
    let decodes = union.variants.iter().enumerate().map(|(index, variant)| {
        let (index, ident) = (Literal::usize_unsuffixed(index), names::variant(&variant.tag));
        let record = names::ident(&context.model.records[variant.record].name);
        quote! {
            #index => <#record as __comity::Decode>::decode(decoder, node).map(Self::#ident)
        }
    });
    let views = union.variants.iter().map(|variant| {
        let (ident, value) = (names::variant(&variant.tag), &variant.tag);
        quote!(Self::#ident(record) => __comity::View::Variant(#tag, #value, record))
    });
    let conversions = variant::conversions(union, context);
    quote! {
        static SHAPE: __comity::UnionShape<'static> =
            __comity::UnionShape {
                name: #union_name,
                tag: #tag,
                variants: __comity::List::Borrowed(&[#(#tags),*]),
                identity: #identity,
            };

        impl __comity::Decode for #name {
            fn decode<'t>(
                decoder: &mut __comity::Decoder<'t>,
                node: __comity::Node<'t>,
            ) -> ::core::option::Option<Self> {
                match decoder.variant(node, &SHAPE)? {
                    #(#decodes,)*
                    _ => ::core::option::Option::None,
                }
            }
        }

        impl __comity::Reflect for #name {
            fn view(&self) -> __comity::View<'_> {
                match self { #(#views),* }
            }
        }

        #conversions
    }
}

/// The tag, and a method for every field that all variants have with one type.
fn accessors(context: &Context<'_>, union: &Union) -> TokenStream {
    let tag = names::ident(&union.tag);
    let doc = format!(" The value of `{}`: which variant this is.", union.tag);
    let arms = union.variants.iter().map(|variant| {
        let (ident, tag) = (names::variant(&variant.tag), &variant.tag);
        quote!(Self::#ident(_) => #tag)
    });
    let fields: Vec<_> = common(context.model, union).collect();
    let mut taken: Vec<&str> = fields.iter().map(|field| &*field.name).collect();
    taken.push(&union.tag);
    let casts = variant::casts(context, union, &taken);
    let common = fields.into_iter().map(|field| accessor(context, union, field));
    quote! {
        #[doc = #doc]
        pub fn #tag(&self) -> &'static ::core::primitive::str {
            match self { #(#arms),* }
        }
        #(#common)*
        #casts
    }
}

fn accessor(context: &Context<'_>, union: &Union, field: &Field) -> TokenStream {
    let none = comity_ontology::model::LocalizedText::default();
    let doc = docs::definition(&field.name, &field.definition, &none);
    let ident = names::ident(&field.name);
    let value = context.value_type(field.ty);
    let is_copied = context.copied.has(context.model, field.ty);
    let is_text = field.ty == TypeRef::Text;
    let one = match () {
        () if is_copied => value.clone(),
        () if is_text => quote!(&::core::primitive::str),
        () => quote!(&#value),
    };
    let ty = if field.cardinality.is_many() {
        quote!(&[#value])
    } else if field.may_be_absent() {
        quote!(::core::option::Option<#one>)
    } else {
        one
    };
    let arms = union.variants.iter().map(|variant| {
        // A field may need a box in one variant and none in another.
        let boxed = context.boxing.is_boxed(variant.record, field);
        let get = match (field.may_be_absent(), boxed) {
            (true, _) if is_copied => quote!(record.#ident),
            (true, _) if boxed || is_text => quote!(record.#ident.as_deref()),
            (true, _) => quote!(record.#ident.as_ref()),
            (false, _) if is_copied && !field.cardinality.is_many() => quote!(record.#ident),
            (false, _) => quote!(&record.#ident),
        };
        let ident = names::variant(&variant.tag);
        quote!(Self::#ident(record) => #get)
    });
    quote! {
        #doc
        pub fn #ident(&self) -> #ty {
            match self { #(#arms),* }
        }
    }
}

/// The field of this name that every variant has in the same way, so that there is an accessor.
pub(super) fn common_field<'m>(model: &'m Model, union: &Union, name: &str) -> Option<&'m Field> {
    common(model, union).find(|field| field.name == name)
}

/// The fields that every variant has with the same type and cardinality.
fn common<'m>(model: &'m Model, union: &Union) -> impl Iterator<Item = &'m Field> {
    let same = |a: &Field, b: &Field| {
        a.ty == b.ty
            && a.cardinality.is_many() == b.cardinality.is_many()
            && a.may_be_absent() == b.may_be_absent()
    };
    let records = || union.variants.iter().map(|variant| &model.records[variant.record]);
    let fields = records().next().map_or(&[][..], |record| &record.fields);
    fields.iter().filter(move |field| {
        records()
            .all(|record| record.field(&field.name).is_some_and(|(_, other)| same(field, other)))
    })
}
