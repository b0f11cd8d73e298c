//! A record: a struct, its shape, its decoder and its rules.

use comity_ontology::model::{Field, FieldRole, Literal as Default, Model, Record, Scope, TypeRef};
use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::{
    Context, decode, docs,
    made::{self, Making},
    names, rule,
    scalar::option,
    schema,
    vocabulary::number,
};

pub(super) fn emit(context: &Context<'_>, index: usize, record: &Record) -> TokenStream {
    let name = names::ident(&record.name);
    let doc = docs::record(context.model, index);
    let fields = record.fields.iter().map(|field| {
        let doc = docs::field(context.model, field);
        let deprecated = docs::deprecated_field(field);
        let ident = names::ident(&field.name);
        let ty = context.field_type(index, field);
        quote!(#doc #deprecated pub #ident: #ty)
    });
    let shape = shape(context, index, record);
    let written = rule::written(context, index, record);
    let rules = rule::emit(context, record, &written);
    let decode = decode::emit(context, index, record, &written);
    let reflect = reflect(record);
    let Making { ty: made, impls } = made::emit(context, index, record);
    let body = quote! {
        static SHAPE: __comity::RecordShape<'static> = #shape;
        #rules
        #decode
        #reflect
        #impls
    };
    let schema = schema::emit(context, TypeRef::Record(index));
    let body = context.deprecated.quiet(&body);
    let block = context.block(&quote!(#body __comity::__serde!(#name); #schema));
    let ty = TypeRef::Record(index);
    let derives = context.derive(ty, context.traits_of_data(ty));
    let (visibility, open) = (&context.options.visibility, context.non_exhaustive());
    quote! {
        #doc
        #derives
        #open
        #visibility struct #name { #(#fields),* }
        #made
        #block
    }
}

fn shape(context: &Context<'_>, index: usize, record: &Record) -> TokenStream {
    let name = &record.name;
    let fields = record.fields.iter().map(|field| field_shape(context, field));
    let document = (context.model.root == Some(index)).then(|| document(context.model));
    quote!(__comity::RecordShape::new(#name, &[#(#fields),*]) #document)
}

/// What makes a record the root of the ontology.
fn document(model: &Model) -> TokenStream {
    let Model { name, version, .. } = model;
    let field = option(model.ontology_field().map(|(index, _)| Literal::usize_unsuffixed(index)));
    let bases = model.origins.named();
    quote! {
        .document(__comity::DocumentShape {
            name: #name,
            version: #version,
            field: #field,
            bases: #bases,
        })
    }
}

fn field_shape(context: &Context<'_>, field: &Field) -> TokenStream {
    let name = &field.name;
    let ty = context.model.type_name(field.ty);
    let presence = match &field.default {
        Some(default) => {
            let value = default_text(context, field, default);
            quote!(.default(#value))
        }
        None if field.cardinality.is_many() => {
            let min = Literal::u32_unsuffixed(field.cardinality.min);
            let max = option(field.cardinality.max.map(Literal::u32_unsuffixed));
            quote!(.list(#min, #max))
        }
        None if field.cardinality.is_optional() => quote!(.optional()),
        None => TokenStream::new(),
    };
    let role = match field.role {
        FieldRole::Plain => TokenStream::new(),
        FieldRole::Identity => quote!(.identity(#ty)),
        FieldRole::Reference(Scope::Document) => quote!(.reference(#ty)),
        FieldRole::Reference(Scope::Corpus) => quote!(.corpus_reference(#ty)),
    };
    let unit = unit(context, field);
    let deprecated = field.deprecated.as_ref().map(|deprecation| {
        let successor = &deprecation.replaced_by;
        quote!(.deprecated(#successor))
    });
    let part = field.part.map(|part| {
        let part = part.word();
        quote!(.part(#part))
    });
    let naming = field.is_name.then(|| quote!(.naming()));
    quote!(__comity::FieldShape::new(#name, #ty) #presence #role #unit #deprecated #part #naming)
}

fn unit(context: &Context<'_>, field: &Field) -> Option<TokenStream> {
    let term = number(field.unit?);
    let TypeRef::Record(record) = field.ty else { return None };
    let (_, unit) = context.model.records[record].field("unit")?;
    let TypeRef::Vocabulary(vocabulary) = unit.ty else { return None };
    let vocabulary = names::ident(&context.model.vocabularies[vocabulary].name);
    Some(quote!(.unit(<#vocabulary as __comity::Vocabulary>::TABLE, #term)))
}

fn default_text(context: &Context<'_>, field: &Field, default: &Default) -> String {
    match default {
        Default::Text(text) => text.clone(),
        Default::Boolean(value) => value.to_string(),
        Default::Term(term) => match field.ty {
            TypeRef::Vocabulary(vocabulary) => {
                context.model.vocabularies[vocabulary].terms[*term].code.clone()
            }
            _ => String::new(),
        },
    }
}

fn reflect(record: &Record) -> TokenStream {
    let name = names::ident(&record.name);
    let arms = record.fields.iter().enumerate().map(|(index, field)| {
        let (index, ident) = (Literal::usize_unsuffixed(index), names::ident(&field.name));
        if field.may_be_absent() {
            quote!(#index => self.#ident.as_ref().map(__comity::Reflect::view))
        } else {
            quote!(#index => ::core::option::Option::Some(__comity::Reflect::view(&self.#ident)))
        }
    });
    quote! {
        impl __comity::Fields for #name {
            fn shape(&self) -> &'static __comity::RecordShape<'static> {
                &SHAPE
            }

            fn field(
                &self,
                index: ::core::primitive::usize,
            ) -> ::core::option::Option<__comity::View<'_>> {
                match index {
                    #(#arms,)*
                    _ => ::core::option::Option::None,
                }
            }
        }

        impl __comity::Reflect for #name {
            fn view(&self) -> __comity::View<'_> {
                __comity::View::Record(self)
            }
        }
    }
}
