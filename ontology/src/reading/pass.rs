//! One pass over one value: is it sound?

use comity_tree::{
    Finding, Node, Tree,
    decode::{Decoder, Ids, Slots, Terms, shape::FieldShape},
};

use super::{leaf, plan::FieldPlan, rule, shapes::Shapes};
use crate::{cel::Slot, model::TypeRef};

/// Fields of a record for which there is room without allocating.
const ROOM: usize = 64;

/// One pass. Its methods return a value if it is sound: a rule that reads an unsound value is not
/// run.
pub(super) struct Pass<'t, 'm> {
    decoder: Decoder<'t>,
    shapes: &'t Shapes<'m>,
    /// The values that rules may still read.
    slots: Vec<Slot<'t>>,
    /// Whether what is read is kept for a rule of a record around it.
    keeps: bool,
    /// Whether records may lack fields and break rules, as examples may.
    is_partial: bool,
}

impl<'t, 'm> Pass<'t, 'm> {
    /// A pass over a document whose rules take `steps` at most, besides one for each byte.
    pub(super) fn of_document(shapes: &'t Shapes<'m>, tree: &Tree<'_>, steps: usize) -> Self {
        Self {
            is_partial: false,
            decoder: Decoder::new(tree, steps).labelled(shapes),
            ..Self::of_part(shapes)
        }
    }

    /// A pass over a value that may be partial.
    pub(super) fn of_part(shapes: &'t Shapes<'m>) -> Self {
        let decoder = Decoder::default().labelled(shapes);
        Self { decoder, shapes, slots: Vec::new(), keeps: false, is_partial: true }
    }

    pub(super) fn finish(self, tree: &Tree<'_>) -> (Vec<Finding>, Ids<'t>) {
        self.decoder.finish(tree)
    }

    pub(super) fn into_findings(self) -> Vec<Finding> {
        self.decoder.into_findings()
    }

    /// Reads one value.
    pub(super) fn value(&mut self, ty: TypeRef, node: Node<'t>) -> Option<Slot<'t>> {
        match ty {
            TypeRef::Record(index) => self.record(index, 0, node),
            TypeRef::Union(index) => self.union(index, node),
            TypeRef::Vocabulary(index) => {
                let term = self.decoder.term(node, self.shapes.terms(index))?;
                Some(Slot::Term(node.text(), term))
            }
            _ => {
                let leaf = leaf::read(&mut self.decoder, self.shapes.model(), ty, node)?;
                Some(leaf.slot(node.text()))
            }
        }
    }

    /// The terms of a vocabulary.
    fn terms(&self, ty: TypeRef) -> Option<&'t dyn Terms> {
        match ty {
            TypeRef::Vocabulary(index) => Some(self.shapes.terms(index)),
            _ => None,
        }
    }

    fn union(&mut self, index: usize, node: Node<'t>) -> Option<Slot<'t>> {
        let variant = self.decoder.variant(node, self.shapes.union(index))?;
        let record = self.shapes.model().unions[index].variants[variant].record;
        self.record(record, variant, node)
    }

    // No deeper than trees are.
    fn record(&mut self, index: usize, variant: usize, node: Node<'t>) -> Option<Slot<'t>> {
        let shape = self.shapes.record(index);
        let count = shape.fields.len();
        let (mut room, mut heap) = ([0; ROOM], Vec::new());
        let values = room.get_mut(..count).unwrap_or_else(|| {
            heap.resize(count, 0);
            &mut heap
        });
        let slots = self.decoder.record(node, shape, values)?;
        // Rules are not run on what may be partial.
        let rules = (!self.is_partial).then(|| self.shapes.rules(index));
        let start = self.room_for(count);
        let mut unsound = Vec::new();
        let keeps = self.keeps;
        for (index, field) in self.shapes.fields(index).iter().enumerate() {
            self.keeps = keeps || rules.is_some_and(|rules| rules.opened[index]);
            match self.field(&slots, index, field) {
                Some(slot) => self.slots[start + index] = slot,
                None => unsound.push(index),
            }
        }
        self.keeps = keeps;
        if let Some(rules) = rules {
            let own = &self.slots;
            rule::run(
                &mut self.decoder,
                self.shapes.model(),
                &rules.rules,
                &slots,
                own,
                start,
                &unsound,
            );
        }
        unsound.is_empty().then_some(Slot::Record { start: place(start), variant: place(variant) })
    }

    fn field(
        &mut self,
        slots: &Slots<'t, '_>,
        index: usize,
        field: &'t FieldPlan<'m>,
    ) -> Option<Slot<'t>> {
        let Some(node) = slots.value(index) else {
            if slots.is_misspelt(index) {
                return self.is_partial.then_some(field.absent);
            }
            if field.is_required && !self.is_partial {
                let terms = self.terms(field.ty);
                return self.decoder.missing(slots, slots.field(index), terms);
            }
            return Some(field.absent);
        };
        if field.is_many {
            self.many(field, slots.field(index), node)
        } else {
            self.single(field, slots.field(index), node)
        }
    }

    fn many(
        &mut self,
        field: &FieldPlan<'m>,
        shape: &'t FieldShape<'t>,
        node: Node<'t>,
    ) -> Option<Slot<'t>> {
        let Some(found) = self.decoder.count(shape, node) else {
            // An example may leave out what it does not show, also by a null.
            return (self.is_partial && node.is_null()).then_some(field.absent);
        };
        let start = self.room_for(found);
        let mut is_sound = true;
        for (index, item) in node.items().enumerate() {
            match self.single(field, shape, item) {
                Some(slot) => self.slots[start + index] = slot,
                None => is_sound = false,
            }
        }
        let is_miscounted = !self.is_partial && self.decoder.miscounted(shape, node, found);
        let list = Slot::List { start: place(start), length: place(found) };
        (is_sound && !is_miscounted).then_some(list)
    }

    fn single(
        &mut self,
        field: &FieldPlan<'m>,
        shape: &'t FieldShape<'t>,
        node: Node<'t>,
    ) -> Option<Slot<'t>> {
        let before = self.slots.len();
        let slot = self.value(field.ty, node);
        let slot = if self.decoder.take_guess(node) { None } else { slot };
        if !self.keeps {
            self.slots.truncate(before);
        }
        self.decoder.after_value(shape, node, slot.is_some());
        slot
    }

    /// Makes room for this many values; returns the place of the first.
    fn room_for(&mut self, count: usize) -> usize {
        let start = self.slots.len();
        self.slots.resize(start + count, Slot::Absent);
        start
    }
}

/// A place as it is kept: trees have fewer nodes than 32 bits count, but absent fields take room
/// as well. What is beyond is as if it were absent.
fn place(index: usize) -> u32 {
    u32::try_from(index).unwrap_or(u32::MAX)
}
