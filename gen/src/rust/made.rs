//! How a record is made in code: of what it must have, with a setter for every other field.

use comity_ontology::model::{Field, Record, ScalarBase, TypeRef};
use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::{Context, decode, docs, named, named::Named, names};

/// More parameters than clippy likes.
const MOST: usize = 7;

/// How code makes a record.
pub(super) struct Making {
    /// A further type, beside the record.
    pub(super) ty: TokenStream,
    /// The impls.
    pub(super) impls: TokenStream,
}

/// `new`, the setters, `Default` if there is nothing that a record must have, and the struct that
/// names what there is.
pub(super) fn emit(context: &Context<'_>, owner: usize, record: &Record) -> Making {
    let name = names::ident(&record.name);
    let made = Made { context, owner };
    let required: Vec<&Field> = record.fields.iter().filter(|field| made.is_given(field)).collect();
    let named = named::emit(context, record, &required);
    let (ty, conversion) = named.map(|Named { ty, conversion }| (ty, conversion)).unzip();
    let parameters = required.iter().map(|field| {
        let (ident, ty) = (names::ident(&field.name), made.parameter(field));
        quote!(#ident: #ty)
    });
    let values = record.fields.iter().map(|field| {
        let (ident, value) = (names::ident(&field.name), made.value(field));
        quote!(#ident: #value)
    });
    let rest = record.fields.iter().filter(|field| !made.is_given(field));
    let setters = rest.map(|field| made.setter(field));
    let is_default = required.is_empty();
    let doc = docs::lines(if is_default {
        "Makes a value in which every field is absent or has its default."
    } else {
        "Makes a value of what it must have. Every other field is absent or has its default."
    });
    // The order of the ontology is the only one that there is, however many there are.
    let many = (required.len() > MOST).then(|| quote!(#[allow(clippy::too_many_arguments)]));
    let default = is_default.then(|| {
        quote! {
            impl ::core::default::Default for #name {
                fn default() -> Self {
                    Self::new()
                }
            }
        }
    });
    let impls = quote! {
        impl #name {
            #doc
            #many
            #[must_use]
            pub fn new(#(#parameters),*) -> Self {
                Self { #(#values),* }
            }
            #(#setters)*
        }
        #default
        #conversion
    };
    Making { ty: ty.unwrap_or_default(), impls }
}

/// One record, as code makes it.
struct Made<'c> {
    context: &'c Context<'c>,
    owner: usize,
}

impl Made<'_> {
    /// Whether `new` has a parameter for the field.
    fn is_given(&self, field: &Field) -> bool {
        field.is_required() && self.ontology(field).is_none()
    }

    /// How a document names its ontology, if that is what the field is for.
    fn ontology(&self, field: &Field) -> Option<String> {
        let model = self.context.model;
        let (_, naming) = model.ontology_field().filter(|_| model.root == Some(self.owner))?;
        if naming.name != field.name {
            return None;
        }
        let text = format!("{}@{}", model.name, model.version);
        let is_sound = match field.ty {
            TypeRef::Text => true,
            TypeRef::Scalar(index) => {
                let scalar = &model.scalars[index];
                let length = u32::try_from(text.chars().count()).unwrap_or(u32::MAX);
                let is_long = scalar.min_length.is_none_or(|min| min <= length);
                let is_short = scalar.max_length.is_none_or(|max| length <= max);
                let has_form = scalar.pattern.as_ref().is_none_or(|form| form.matches(&text));
                scalar.base == ScalarBase::Text && is_long && is_short && has_form
            }
            _ => false,
        };
        is_sound.then_some(text)
    }

    /// What is given for a field. A text and a union take what becomes one; of anything else the
    /// type is fixed, so that it is known what a `parse` or `into` of the caller makes.
    fn parameter(&self, field: &Field) -> TokenStream {
        let value = self.context.value_type(field.ty);
        let item = match field.ty {
            TypeRef::Text | TypeRef::Union(_) => quote!(impl ::core::convert::Into<#value>),
            _ => value,
        };
        if field.cardinality.is_many() {
            quote!(impl ::core::iter::IntoIterator<Item = #item>)
        } else {
            item
        }
    }

    /// The field's value, made of what is given under a name.
    fn given(&self, field: &Field, name: &TokenStream) -> TokenStream {
        if field.cardinality.is_many() {
            return quote!(__comity::list(#name));
        }
        let value = match field.ty {
            TypeRef::Text | TypeRef::Union(_) => quote!(::core::convert::Into::into(#name)),
            _ => name.clone(),
        };
        if self.context.boxing.is_boxed(self.owner, field) {
            quote!(::std::boxed::Box::new(#value))
        } else {
            value
        }
    }

    /// The field's value in `new`.
    fn value(&self, field: &Field) -> TokenStream {
        if self.is_given(field) {
            let ident = names::ident(&field.name);
            return self.given(field, &quote!(#ident));
        }
        if let Some(text) = self.ontology(field).filter(|_| field.is_required()) {
            return if field.ty == TypeRef::Text {
                quote!(::std::string::String::from(#text))
            } else {
                quote!(__comity::checked(#text.parse().ok()))
            };
        }
        match &field.default {
            Some(default) => {
                let default = decode::default_value(self.context, field, default);
                quote!(__comity::checked(#default))
            }
            None if field.cardinality.is_many() => quote!(::std::vec::Vec::new()),
            None => quote!(::core::option::Option::None),
        }
    }

    fn setter(&self, field: &Field) -> TokenStream {
        let doc = format!(" Sets `{}`.", field.name);
        let deprecated = docs::deprecated_field(field);
        let (setter, ident) = (format_ident!("with_{}", field.name), names::ident(&field.name));
        let ty = self.parameter(field);
        let mut value = self.given(field, &quote!(value));
        if field.may_be_absent() {
            value = quote!(::core::option::Option::Some(#value));
        }
        quote! {
            #[doc = #doc]
            #deprecated
            #[inline]
            #[must_use]
            pub fn #setter(mut self, value: #ty) -> Self {
                self.#ident = #value;
                self
            }
        }
    }
}
