//! Which records can be copied: those that hold nothing of their own on the heap.

use comity_ontology::{
    Model,
    model::{Field, ScalarBase, TypeRef},
};

use super::boxing::Boxing;

/// What can be copied.
pub(super) struct Copied {
    records: Vec<bool>,
    unions: Vec<bool>,
}

impl Copied {
    pub(super) fn new(model: &Model, boxing: &Boxing) -> Self {
        let mut copied = Self {
            records: vec![true; model.records.len()],
            unions: vec![true; model.unions.len()],
        };
        // A record that cannot be copied is a reason for those that hold it.
        loop {
            let records = model.records.iter().enumerate().map(|(owner, record)| {
                let is_copied = |field: &Field| {
                    !field.cardinality.is_many()
                        && !boxing.is_boxed(owner, field)
                        && copied.has(model, field.ty)
                };
                record.fields.iter().all(is_copied)
            });
            let records: Vec<_> = records.collect();
            let unions = model
                .unions
                .iter()
                .map(|union| union.variants.iter().all(|variant| copied.records[variant.record]));
            let next = Self { records, unions: unions.collect() };
            let is_settled = next.records == copied.records && next.unions == copied.unions;
            copied = next;
            if is_settled {
                return copied;
            }
        }
    }

    /// Whether values of a type can be copied.
    pub(super) fn has(&self, model: &Model, ty: TypeRef) -> bool {
        match ty {
            TypeRef::Text | TypeRef::Date | TypeRef::Url => false,
            TypeRef::Boolean | TypeRef::Integer | TypeRef::Decimal | TypeRef::Vocabulary(_) => true,
            TypeRef::Scalar(index) => model.scalars[index].base != ScalarBase::Text,
            TypeRef::Record(index) => self.records[index],
            TypeRef::Union(index) => self.unions[index],
        }
    }
}
