//! Fields of records and unions.

use comity_ontology::cel::{Expr, ExprKind, Type};
use comity_ontology::model::{Field, TypeRef};
use proc_macro2::TokenStream;
use quote::quote;

use super::Body;
use crate::rust::{decode, names};

impl Body<'_, '_> {
    /// The value of a record's field.
    pub(super) fn field(&self, operand: &Expr, name: &str, index: usize) -> TokenStream {
        let record = if let Type::Record(record) = operand.ty { record } else { self.owner };
        let field = &self.model().records[record].fields[index];
        let ty = field.ty;
        if operand.kind == ExprKind::This {
            return self.value(field, &{
                let local = decode::local(field);
                quote!(#local)
            });
        }
        let (operand, ident) = (self.emit(operand), names::ident(name));
        if field.cardinality.is_many() {
            return self.items(ty, &quote!(#operand.#ident));
        }
        if field.may_be_absent() {
            let get = self.getter(record, field);
            return self.context.lift(ty, &quote!(#operand.#ident.#get()?));
        }
        self.context.lift_place(ty, &quote!(#operand.#ident))
    }

    /// The value of a field that is a parameter or comes from an accessor.
    pub(super) fn value(&self, field: &Field, place: &TokenStream) -> TokenStream {
        if field.cardinality.is_many() {
            self.items(field.ty, place)
        } else if field.may_be_absent() {
            self.context.lift(field.ty, &quote!(#place?))
        } else {
            self.context.lift(field.ty, place)
        }
    }

    pub(super) fn items(&self, ty: TypeRef, list: &TokenStream) -> TokenStream {
        match ty {
            TypeRef::Date | TypeRef::Record(_) | TypeRef::Union(_) => quote!(#list.iter()),
            TypeRef::Boolean | TypeRef::Integer | TypeRef::Vocabulary(_) => {
                quote!(#list.iter().copied())
            }
            _ => {
                let item = self.context.lift(ty, &quote!(item));
                quote!(#list.iter().map(|item| #item))
            }
        }
    }

    /// A field that all variants of a union have, through its accessor.
    pub(super) fn common_field(&self, operand: &Expr, name: &str) -> TokenStream {
        let Some(field) = self.common(operand, name) else { return TokenStream::new() };
        let (value, ident) = (self.emit(operand), names::ident(name));
        let place = quote!(#value.#ident());
        let copied = !field.cardinality.is_many()
            && !field.may_be_absent()
            && matches!(field.ty, TypeRef::Vocabulary(_) | TypeRef::Boolean | TypeRef::Integer);
        if copied { place } else { self.value(field, &place) }
    }

    pub(super) fn common(&self, operand: &Expr, name: &str) -> Option<&Field> {
        let Type::Union(union) = operand.ty else { return None };
        let variant = self.model().unions[union].variants.first()?;
        self.model().records[variant.record].field(name).map(|(_, field)| field)
    }

    /// An optional field as an `Option` of a reference.
    pub(super) fn optional(&self, expr: &Expr) -> TokenStream {
        match &expr.kind {
            ExprKind::Field { operand, index, .. } if operand.kind == ExprKind::This => {
                let local = decode::local(&self.model().records[self.owner].fields[*index]);
                quote!(#local)
            }
            ExprKind::Field { operand, name, .. } => {
                let (operand, ident) = (self.emit(operand), names::ident(name));
                quote!(#operand.#ident)
            }
            ExprKind::CommonField { operand, name, .. } => {
                let (operand, ident) = (self.emit(operand), names::ident(name));
                quote!(#operand.#ident())
            }
            _ => self.emit(expr),
        }
    }

    pub(super) fn getter(&self, owner: usize, field: &Field) -> TokenStream {
        if self.context.boxing.is_boxed(owner, field) { quote!(as_deref) } else { quote!(as_ref) }
    }
}
