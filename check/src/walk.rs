//! A walk through a document along its types.

use comity_ontology::model::{Model, TypeRef};
use comity_tree::{Kind, Node, Tree};

/// A record on the way from the root to where a walk is.
#[derive(Clone, Copy, Debug)]
pub struct RecordStep<'t> {
    /// Which record it is, as an index into the model's records.
    pub record: usize,
    /// The union that it is a variant of, and which one, as indices.
    pub variant: Option<(usize, usize)>,
    /// Where it is.
    pub node: Node<'t>,
}

/// Which record is where, without the tree.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Place {
    record: u32,
    union: Option<(u32, u32)>,
    node: u32,
}

impl Place {
    pub(crate) fn of(step: &RecordStep<'_>) -> Self {
        // The tables of a model are short: each index is the number of a declaration.
        let short = |index: usize| u32::try_from(index).unwrap_or(u32::MAX);
        let union = step.variant.map(|(union, variant)| (short(union), short(variant)));
        Self { record: short(step.record), union, node: step.node.index() }
    }

    /// The record in the tree that it was found in.
    pub(crate) fn step<'t>(self, tree: &'t Tree<'_>) -> Option<RecordStep<'t>> {
        let variant = self.union.map(|(union, variant)| (union as usize, variant as usize));
        Some(RecordStep { record: self.record as usize, variant, node: tree.node(self.node)? })
    }
}

/// Visits every record of a document in document order; `visit` is given the way down to it,
/// the record itself last.
///
/// What has another type than its field is passed by: the interpreter reports it.
pub fn walk<'t>(
    model: &Model,
    root: usize,
    node: Node<'t>,
    visit: &mut dyn FnMut(&[RecordStep<'t>]),
) {
    #[cfg(test)]
    crate::hooks::count_walk();
    let mut way = Vec::new();
    Walk { model, way: &mut way, visit }.record(RecordStep { record: root, variant: None, node });
}

struct Walk<'w, 'm, 't> {
    model: &'m Model,
    way: &'w mut Vec<RecordStep<'t>>,
    visit: &'w mut dyn FnMut(&[RecordStep<'t>]),
}

impl<'t> Walk<'_, '_, 't> {
    // The depth of a tree is bounded, and every call descends in it.
    fn record(&mut self, step: RecordStep<'t>) {
        if step.node.kind() != Kind::Map {
            return;
        }
        self.way.push(step);
        (self.visit)(self.way);
        let record = &self.model.records[step.record];
        for (key, value) in step.node.entries() {
            if let Some((_, field)) = record.field(key.text()) {
                self.value(field.ty, value);
                value.items().for_each(|item| self.value(field.ty, item));
            }
        }
        self.way.pop();
    }

    fn value(&mut self, ty: TypeRef, node: Node<'t>) {
        match ty {
            TypeRef::Record(record) => self.record(RecordStep { record, variant: None, node }),
            TypeRef::Union(union) => {
                let definition = &self.model.unions[union];
                let tag = node.get(&definition.tag).and_then(Node::as_str);
                let named = definition.variants.iter().position(|v| Some(v.tag.as_str()) == tag);
                if let Some(variant) = named {
                    let record = definition.variants[variant].record;
                    self.record(RecordStep { record, variant: Some((union, variant)), node });
                }
            }
            _ => {}
        }
    }
}
