//! One pass over one value: is it sound?

use comity_tree::decode::shape::FieldShape;
use comity_tree::decode::{Decoder, Ids, Slots, Terms};
use comity_tree::{Finding, Node, Tree};

use super::{leaf, rule, shapes::Shapes};
use crate::model::{Field, TypeRef};

/// Fields of a record for which there is room without allocating.
const ROOM: usize = 64;

/// One pass. Its methods return whether a value is sound: a rule that reads an unsound value is
/// not run.
pub(super) struct Pass<'t, 'm> {
    decoder: Decoder<'t>,
    shapes: &'t Shapes<'m>,
    /// Whether records may lack fields and break rules, as examples may.
    is_partial: bool,
}

impl<'t, 'm> Pass<'t, 'm> {
    /// A pass over a document whose rules take `steps` at most, besides one for each byte.
    pub(super) fn of_document(shapes: &'t Shapes<'m>, tree: &Tree<'_>, steps: usize) -> Self {
        Self { decoder: Decoder::new(tree, steps), shapes, is_partial: false }
    }

    /// A pass over a value that may be partial.
    pub(super) fn of_part(shapes: &'t Shapes<'m>) -> Self {
        Self { decoder: Decoder::default(), shapes, is_partial: true }
    }

    pub(super) fn finish(self, tree: &Tree<'_>) -> (Vec<Finding>, Ids<'t>) {
        self.decoder.finish(tree)
    }

    pub(super) fn into_findings(self) -> Vec<Finding> {
        self.decoder.into_findings()
    }

    /// Reads one value.
    pub(super) fn value(&mut self, ty: TypeRef, node: Node<'t>) -> bool {
        match ty {
            TypeRef::Record(index) => self.record(index, node),
            TypeRef::Union(index) => self.union(index, node),
            TypeRef::Vocabulary(index) => {
                self.decoder.term(node, self.shapes.terms(index)).is_some()
            }
            _ => leaf::read(&mut self.decoder, self.shapes.model(), ty, node).is_some(),
        }
    }

    /// The terms of a vocabulary.
    fn terms(&self, ty: TypeRef) -> Option<&'t dyn Terms> {
        match ty {
            TypeRef::Vocabulary(index) => Some(self.shapes.terms(index)),
            _ => None,
        }
    }

    fn union(&mut self, index: usize, node: Node<'t>) -> bool {
        let shape = self.shapes.union(index);
        let Some(variant) = self.decoder.variant(node, shape) else { return false };
        self.record(self.shapes.model().unions[index].variants[variant].record, node)
    }

    // No deeper than trees are.
    fn record(&mut self, index: usize, node: Node<'t>) -> bool {
        let shape = self.shapes.record(index);
        let (mut room, mut heap) = ([0; ROOM], Vec::new());
        let values = room.get_mut(..shape.fields.len()).unwrap_or_else(|| {
            heap.resize(shape.fields.len(), 0);
            &mut heap
        });
        let Some(slots) = self.decoder.record(node, shape, values) else { return false };
        let model = self.shapes.model();
        let record = &model.records[index];
        let mut unsound = Vec::new();
        for (index, field) in record.fields.iter().enumerate() {
            if !self.field(&slots, index, field) {
                unsound.push(index);
            }
        }
        if !self.is_partial {
            rule::run(&mut self.decoder, model, record, &slots, &unsound);
        }
        unsound.is_empty()
    }

    fn field(&mut self, slots: &Slots<'t, '_>, index: usize, field: &Field) -> bool {
        let shape = slots.field(index);
        match slots.value(index) {
            None if slots.is_misspelt(index) => self.is_partial,
            None if field.is_required() && !self.is_partial => {
                let terms = self.terms(field.ty);
                self.decoder.missing::<()>(slots, shape, terms).is_some()
            }
            None => true,
            Some(node) if field.cardinality.is_many() => self.many(field, shape, node),
            Some(node) => self.single(field, shape, node),
        }
    }

    fn many(&mut self, field: &Field, shape: &'t FieldShape<'t>, node: Node<'t>) -> bool {
        let Some(found) = self.decoder.count(shape, node) else {
            // An example may leave out what it does not show, also by a null.
            return self.is_partial && node.is_null();
        };
        let mut is_sound = true;
        for item in node.items() {
            is_sound &= self.single(field, shape, item);
        }
        let is_miscounted = !self.is_partial && self.decoder.miscounted(shape, node, found);
        is_sound && !is_miscounted
    }

    fn single(&mut self, field: &Field, shape: &'t FieldShape<'t>, node: Node<'t>) -> bool {
        let is_sound = self.value(field.ty, node);
        self.decoder.after_value(shape, node, is_sound);
        is_sound
    }
}
