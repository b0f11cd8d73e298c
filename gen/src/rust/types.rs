//! The Rust types of fields.

use comity_ontology::model::{Field, ScalarBase, TypeRef};
use proc_macro2::TokenStream;
use quote::quote;

use super::{Context, names};

impl Context<'_> {
    /// The type of one value of a field, named from outside the blocks of impls.
    pub(super) fn value_type(&self, ty: TypeRef) -> TokenStream {
        let krate = self.krate;
        match ty {
            TypeRef::Text => quote!(::std::string::String),
            TypeRef::Boolean => quote!(::core::primitive::bool),
            TypeRef::Integer => quote!(::core::primitive::i64),
            TypeRef::Decimal => quote!(#krate::Decimal),
            TypeRef::Date => quote!(#krate::Date),
            TypeRef::Url => quote!(#krate::Url),
            TypeRef::Vocabulary(_)
            | TypeRef::Scalar(_)
            | TypeRef::Record(_)
            | TypeRef::Union(_) => {
                let name = names::ident(self.model.type_name(ty));
                quote!(#name)
            }
        }
    }

    /// The type of one value of a field, in a box if it needs one.
    pub(super) fn single_type(&self, owner: usize, field: &Field) -> TokenStream {
        let value = self.value_type(field.ty);
        if self.boxing.is_boxed(owner, field) { quote!(::std::boxed::Box<#value>) } else { value }
    }

    /// The type of a field.
    pub(super) fn field_type(&self, owner: usize, field: &Field) -> TokenStream {
        let single = self.single_type(owner, field);
        if field.cardinality.is_many() {
            quote!(::std::vec::Vec<#single>)
        } else if field.may_be_absent() {
            quote!(::core::option::Option<#single>)
        } else {
            single
        }
    }

    /// A value in its place, as rules compute with it.
    pub(super) fn lift_place(&self, ty: TypeRef, place: &TokenStream) -> TokenStream {
        match ty {
            TypeRef::Boolean | TypeRef::Integer | TypeRef::Vocabulary(_) => place.clone(),
            TypeRef::Date | TypeRef::Record(_) | TypeRef::Union(_) => quote!(&#place),
            TypeRef::Text | TypeRef::Url | TypeRef::Decimal | TypeRef::Scalar(_) => {
                self.lift(ty, place)
            }
        }
    }

    /// A value behind a reference, as rules compute with it: a cheap copy.
    pub(super) fn lift(&self, ty: TypeRef, reference: &TokenStream) -> TokenStream {
        match ty {
            TypeRef::Text | TypeRef::Url => quote!(#reference.as_str()),
            TypeRef::Boolean | TypeRef::Integer | TypeRef::Vocabulary(_) => quote!(*#reference),
            TypeRef::Decimal => quote!(#reference.to_f64()),
            TypeRef::Scalar(index) => match self.model.scalars[index].base {
                ScalarBase::Text => quote!(#reference.as_str()),
                ScalarBase::Integer => quote!(#reference.get()),
                ScalarBase::Decimal => quote!(#reference.get().to_f64()),
            },
            TypeRef::Date | TypeRef::Record(_) | TypeRef::Union(_) => reference.clone(),
        }
    }
}
