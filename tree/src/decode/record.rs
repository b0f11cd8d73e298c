//! From a map to the slots of a record.

use std::collections::{BTreeMap, btree_map::Entry};

use super::{
    Decoder,
    meant::Meant,
    shape::{FieldShape, Presence, RecordShape},
};
use crate::{Kind, Node, duplicate_keys, messages};

/// Where each of a record's fields is in the tree.
///
/// The room for the values is the caller's, so that the methods that read a field are compiled
/// once and not for every number of fields.
#[derive(Clone, Copy, Debug)]
pub struct Slots<'t, 'v> {
    pub(super) node: Node<'t>,
    pub(super) shape: &'t RecordShape<'t>,
    // The root is node 0 and never the value of a field, so 0 means that a field is absent.
    values: &'v [u32],
}

/// The key by which a document names its JSON Schema.
const SCHEMA_KEY: &str = "$schema";

/// What is wrong with the keys of a map.
#[derive(Default)]
struct Odd<'t> {
    /// The first of each key that is unknown or occurs twice.
    firsts: BTreeMap<&'t str, Node<'t>>,
    /// The fields that are absent because their key is misspelt.
    misspelt: Vec<usize>,
    /// The values that are the first half of a number, which a comma cut in two.
    cut: Vec<u32>,
}

/// The value of a field that is absent because its key is misspelt: no tree has that many nodes.
const MISSPELT: u32 = u32::MAX;

impl<'t> Slots<'t, '_> {
    /// The node of the record.
    pub fn node(&self) -> Node<'t> {
        self.node
    }

    /// The shape of a field.
    #[inline]
    pub fn field(&self, index: usize) -> &'t FieldShape<'t> {
        &self.shape.fields[index]
    }

    /// Whether no key names a field, nor is misspelt for it.
    #[inline]
    pub(super) fn is_unwritten(&self, index: usize) -> bool {
        self.values[index] == 0
    }

    /// Whether a field is absent because its key is misspelt, which was reported.
    #[inline]
    pub fn is_misspelt(&self, index: usize) -> bool {
        self.values[index] == MISSPELT
    }

    /// The value of a field; null treated as absent unless the field is required.
    #[inline]
    pub fn value(&self, index: usize) -> Option<Node<'t>> {
        let value = self.values[index];
        if value == 0 {
            return None;
        }
        let node = self.node.tree().node(value)?;
        let absent = node.is_null() && self.field(index).presence != Presence::Required;
        (!absent).then_some(node)
    }
}

impl<'t> Decoder<'t> {
    /// Sorts the entries of a map into the slots of a record: `values` has one zero a field.
    ///
    /// Reports a node that is not a map, unknown keys, and duplicate keys.
    pub fn record<'v>(
        &mut self,
        node: Node<'t>,
        shape: &'t RecordShape<'t>,
        values: &'v mut [u32],
    ) -> Option<Slots<'t, 'v>> {
        if !self.sort_entries(node, shape, values) {
            return None;
        }
        let slots = Slots { node, shape, values };
        if shape.document.is_some() {
            self.documents.begin(&slots);
        }
        Some(slots)
    }

    fn sort_entries(
        &mut self,
        node: Node<'t>,
        shape: &'t RecordShape<'t>,
        values: &mut [u32],
    ) -> bool {
        let tag = self.tag.take();
        if node.kind() != Kind::Map {
            let required = shape.fields.iter().filter(|it| it.presence == Presence::Required);
            let alone = match (required.clone().next(), required.clone().nth(1)) {
                (Some(only), None) if node.as_str().is_some() && only.role.refers() => {
                    Some(only.name).filter(|_| only.items.is_none())
                }
                _ => None,
            };
            let required = required.map(|field| field.name);
            self.report(messages::not_a_record(node, shape.name, required, alone));
            return false;
        }
        let fields: &[FieldShape<'_>] = &shape.fields;
        let mut tag_seen = false;
        // What is right needs none of it.
        let mut odd: Option<Odd<'t>> = None;
        for (key, value) in node.entries() {
            let index = shape.index_of(fields, node.tree().bytes(key.index()));
            if let Some(index) = index
                && values[index] == 0
            {
                values[index] = value.index();
                if value.is_null() {
                    self.blank(key, value, &fields[index]);
                }
                if let Some(successor) = fields[index].deprecated {
                    let is_free = node.get(successor).is_none();
                    self.report(messages::deprecated_field(key, shape.name, successor, is_free));
                }
                continue;
            }
            // The tag of a union is not a field of its variants.
            let is_tag = index.is_none() && tag.is_some_and(|tag| key.is_name(tag));
            if is_tag && !std::mem::replace(&mut tag_seen, true) {
                continue;
            }
            let odd = odd.get_or_insert_default();
            if is_tag || index.is_some() {
                self.repeated(node, key, &mut odd.firsts);
            } else {
                self.not_a_field(node, shape, (key, value), odd);
            }
        }
        let Some(odd) = odd else { return true };
        for index in odd.misspelt {
            if values[index] == 0 {
                values[index] = MISSPELT;
            }
        }
        for value in values.iter_mut().filter(|value| odd.cut.contains(value)) {
            *value = MISSPELT;
        }
        true
    }

    /// Reports a key that is not a field, or that repeats another.
    #[cold]
    fn not_a_field(
        &mut self,
        map: Node<'t>,
        shape: &'t RecordShape<'t>,
        (key, value): (Node<'t>, Node<'t>),
        odd: &mut Odd<'t>,
    ) {
        if let Some(cut) = messages::cut_number(key, value) {
            if let messages::Cut::Second(finding) = cut {
                odd.cut.push(key.index() - 1);
                self.report(*finding);
            }
            return;
        }
        match odd.firsts.entry(key.text()) {
            Entry::Occupied(_) => self.repeated(map, key, &mut odd.firsts),
            Entry::Vacant(first) => {
                first.insert(key);
                self.unknown_key(map, key, shape, &mut odd.misspelt);
                self.findings.extend(duplicate_keys(value));
            }
        }
    }

    /// Reports an unknown key, and notes the fields that are absent because of it.
    #[cold]
    fn unknown_key(
        &mut self,
        map: Node<'t>,
        key: Node<'t>,
        shape: &'t RecordShape<'t>,
        misspelt: &mut Vec<usize>,
    ) {
        let fields = shape.fields.iter().map(|field| field.name);
        // Editors find the schema of a document of JSON by this key alone.
        if map.index() == 0 && key.text() == SCHEMA_KEY {
            return;
        }
        if key.text() == messages::MERGE_KEY {
            misspelt.extend(0..shape.fields.len());
            self.report(messages::merge_key(key));
            return;
        }
        let mut meant = self.field_meant(key.text(), shape);
        if let Some(Meant { index, how }) = &mut meant {
            // A second key for the same field cannot be renamed to it.
            if map.get(shape.fields[*index].name).is_some() || misspelt.contains(index) {
                *how = None;
            }
            misspelt.push(*index);
        } else {
            self.strange.insert(key.index());
        }
        let meant = meant.map(|meant| (shape.fields[meant.index].name, meant.how));
        self.report(messages::unknown_key(key, shape.name, fields, meant));
    }

    /// Warns of a YAML field that is left blank: it treated as absent, which is seldom meant.
    #[cold]
    fn blank(&mut self, key: Node<'t>, value: Node<'t>, field: &FieldShape<'_>) {
        if value.text().is_empty() && field.presence != Presence::Required {
            self.report(messages::blank_value(key));
        }
    }

    #[cold]
    fn repeated(&mut self, map: Node<'t>, key: Node<'t>, firsts: &mut BTreeMap<&'t str, Node<'t>>) {
        let first = *firsts.entry(key.text()).or_insert_with(|| {
            let mut keys = map.entries().map(|(key, _)| key);
            keys.find(|first| first.text() == key.text()).unwrap_or(key)
        });
        self.report(messages::duplicate_key(key, first));
    }
}
