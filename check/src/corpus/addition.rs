//! Entries that add to those of other files.

use comity_ontology::{
    model::{FieldRole, Model, Record, TypeRef},
    reading::IdMention,
};
use comity_tree::{Finding, Node, Tree};

use crate::{codes, words::short};

/// A field that an addition has another value for than the entry that it adds to.
pub(super) struct Difference<'t> {
    key: Node<'t>,
    value: Node<'t>,
    /// What the entry has.
    base: Node<'t>,
}

/// The fields that an addition sets to another value. Items of repeated fields are added to those
/// that are there, and a text may say more.
pub(super) fn differences<'t>(
    model: &Model,
    (base, base_id): (&'t Tree<'t>, &IdMention),
    (tree, id): (&'t Tree<'t>, &IdMention),
) -> Vec<Difference<'t>> {
    let Some((base, entry)) = holder(base, base_id).zip(holder(tree, id)) else {
        return Vec::new();
    };
    let is_single = |key: &str| {
        let fields = declaring(model, id.ty).filter_map(|record| record.field(key));
        fields.map(|(_, field)| field).any(|field| {
            !field.cardinality.is_many() && !matches!(field.ty, TypeRef::Text | TypeRef::Record(_))
        })
    };
    let difference = |(key, value): (Node<'t>, Node<'t>)| {
        let base = base.get(key.text()).filter(|_| is_single(key.text()))?;
        (base.text() != value.text()).then_some(Difference { key, value, base })
    };
    entry.entries().filter_map(difference).collect()
}

impl Difference<'_> {
    /// Where the value of the entry is.
    pub(super) fn base(&self) -> Node<'_> {
        self.base
    }

    /// The finding, with the place of the value of the entry.
    pub(super) fn finding(&self, id: &IdMention, place: &str) -> Finding {
        let (key, id) = (short(self.key.text()), short(&id.text));
        let (value, base) = (short(self.value.text()), short(self.base.text()));
        let message = format!("`{id}` has `{key}: {base}` at {place}, and not `{value}`");
        let help = "remove the field here, or correct it there";
        let finding = Finding::new(codes::ADDITION_DIFFERS, self.value.span(), message);
        finding.help(help).node(self.value.index())
    }
}

/// The records that declare ids of a type.
fn declaring(model: &Model, ty: TypeRef) -> impl Iterator<Item = &Record> {
    model.records.iter().filter(move |record| {
        record.fields.iter().any(|field| field.role == FieldRole::Identity && field.ty == ty)
    })
}

/// The map that has an id: the nearest one before it.
fn holder<'t>(tree: &'t Tree<'t>, id: &IdMention) -> Option<Node<'t>> {
    let before = (0..id.node).rev().filter_map(|index| tree.node(index));
    before.into_iter().find(|node| node.entries().any(|(_, value)| value.index() == id.node))
}
