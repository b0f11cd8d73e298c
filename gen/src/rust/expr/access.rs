//! Fields of records and unions.

use comity_ontology::{
    cel::{Expr, ExprKind, Type},
    model::{Field, TypeRef, Union},
};
use proc_macro2::TokenStream;
use quote::quote;

use super::Body;
use crate::rust::{names, union};

impl Body<'_, '_> {
    /// The value of a record's field.
    pub(super) fn field(self, operand: &Expr, index: usize) -> TokenStream {
        let record = self.record(operand);
        let field = &self.model().records[record].fields[index];
        if operand.kind == ExprKind::This {
            let local = names::local(field);
            return self.value(field, &quote!(#local));
        }
        let operand = self.place(operand);
        self.of_record(record, field, &operand)
    }

    /// The value of a field of the record that is at a place.
    fn of_record(self, record: usize, field: &Field, place: &TokenStream) -> TokenStream {
        let ident = names::ident(&field.name);
        let place = quote!(#place.#ident);
        if field.cardinality.is_many() {
            return self.items(field.ty, &place);
        }
        let boxed = self.context.boxing.is_boxed(record, field);
        if field.may_be_absent() {
            let get = if boxed { quote!(as_deref) } else { quote!(as_ref) };
            return self.context.lift(field.ty, &quote!(#place.#get()?));
        }
        let place = if boxed { quote!(*#place) } else { place };
        self.context.lift_place(field.ty, &place)
    }

    /// A value as written before a dot, where Rust finds its own way to it.
    pub(super) fn place(self, expr: &Expr) -> TokenStream {
        match &expr.kind {
            ExprKind::Field { operand, name, optional: false, .. }
                if operand.kind != ExprKind::This =>
            {
                let (operand, ident) = (self.place(operand), names::ident(name));
                quote!(#operand.#ident)
            }
            ExprKind::Conditional(..) => {
                let value = self.emit(expr);
                quote!((#value))
            }
            _ => self.emit(expr),
        }
    }

    /// The value of a field that is a parameter or comes from an accessor.
    fn value(self, field: &Field, place: &TokenStream) -> TokenStream {
        if field.cardinality.is_many() {
            self.items(field.ty, place)
        } else if field.may_be_absent() {
            self.context.lift(field.ty, &quote!(#place?))
        } else {
            self.context.lift(field.ty, place)
        }
    }

    fn items(self, ty: TypeRef, list: &TokenStream) -> TokenStream {
        match ty {
            TypeRef::Date | TypeRef::Record(_) | TypeRef::Union(_) => quote!(#list.iter()),
            TypeRef::Boolean | TypeRef::Integer | TypeRef::Vocabulary(_) => {
                quote!(::core::iter::Iterator::copied(#list.iter()))
            }
            _ => {
                let item = self.context.lift(ty, &quote!(item));
                quote!(::core::iter::Iterator::map(#list.iter(), |item| #item))
            }
        }
    }

    /// A field that all variants of a union have: through its accessor, or where the variants
    /// differ in how they have it, variant by variant.
    pub(super) fn common_field(self, operand: &Expr, name: &str) -> TokenStream {
        let Some(union) = self.union(operand) else { return TokenStream::new() };
        let Some(field) = union::common_field(self.model(), union, name) else {
            return self.each_variant(union, operand, name, |record, field| {
                let value = self.of_record(record, field, &quote!(record));
                let many = field.cardinality.is_many();
                if many { quote!(__comity::rule::boxed(#value)) } else { value }
            });
        };
        let (value, ident) = (self.place(operand), names::ident(name));
        let place = quote!(#value.#ident());
        let copied = !field.cardinality.is_many()
            && !field.may_be_absent()
            && matches!(field.ty, TypeRef::Vocabulary(_) | TypeRef::Boolean | TypeRef::Integer);
        if copied { place } else { self.value(field, &place) }
    }

    fn each_variant(
        self,
        union: &Union,
        operand: &Expr,
        name: &str,
        value: impl Fn(usize, &Field) -> TokenStream,
    ) -> TokenStream {
        let (operand, ty) = (self.emit(operand), names::ident(&union.name));
        let fields = union.variants.iter().filter_map(|variant| {
            let (_, field) = self.model().records[variant.record].field(name)?;
            Some((variant, field))
        });
        let arms = fields.map(|(variant, field)| {
            let (ident, value) = (names::variant(&variant.tag), value(variant.record, field));
            quote!(#ty::#ident(record) => #value)
        });
        quote!((match #operand { #(#arms),* }))
    }

    /// `has(field)`
    pub(super) fn has(self, field: &Expr) -> TokenStream {
        if let Some(option) = self.optional(field) {
            return quote!(#option.is_some());
        }
        let ExprKind::CommonField { operand, name, .. } = &field.kind else {
            return quote!(true);
        };
        let Some(union) = self.union(operand) else { return TokenStream::new() };
        self.each_variant(union, operand, name, |_, field| {
            let ident = names::ident(&field.name);
            if field.may_be_absent() { quote!(record.#ident.is_some()) } else { quote!(true) }
        })
    }

    /// An optional field as an `Option`, if there is a place that has it.
    pub(super) fn optional(self, expr: &Expr) -> Option<TokenStream> {
        match &expr.kind {
            ExprKind::Field { operand, index, .. } if operand.kind == ExprKind::This => {
                let local = names::local(&self.model().records[self.owner].fields[*index]);
                Some(quote!(#local))
            }
            ExprKind::Field { operand, name, .. } => {
                let (operand, ident) = (self.place(operand), names::ident(name));
                Some(quote!(#operand.#ident))
            }
            ExprKind::CommonField { operand, name, .. } => {
                union::common_field(self.model(), self.union(operand)?, name)?;
                let (operand, ident) = (self.place(operand), names::ident(name));
                Some(quote!(#operand.#ident()))
            }
            _ => None,
        }
    }

    fn record(self, operand: &Expr) -> usize {
        if let Type::Record(record) = operand.ty { record } else { self.owner }
    }

    fn union(&self, operand: &Expr) -> Option<&Union> {
        let Type::Union(union) = operand.ty else { return None };
        self.model().unions.get(union)
    }
}
