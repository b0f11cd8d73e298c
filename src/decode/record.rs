//! From a map to the slots of a record.

use std::collections::BTreeMap;

use comity_tree::{Kind, Node, duplicate_keys};

use super::Decoder;
use crate::messages;
use crate::shape::{FieldShape, Presence, RecordShape};

/// Where each of a record's fields stands in the tree.
///
/// Made with room for the fields of one record, and read without knowing how many they are: else
/// the methods that read a field would be compiled anew for every number of fields.
#[derive(Debug)]
pub struct Slots<'t, V: ?Sized = [u32]> {
    pub(super) node: Node<'t>,
    pub(super) shape: &'static RecordShape,
    // The root is node 0 and never the value of a field, so 0 stands for an absent field.
    values: V,
}

impl<'t> Slots<'t> {
    /// The shape of a field.
    pub(super) fn field(&self, index: usize) -> &'static FieldShape {
        &self.shape.fields[index]
    }

    /// The value of a field; null counts as absent unless the field is required.
    #[inline]
    pub(super) fn value(&self, index: usize) -> Option<Node<'t>> {
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
    /// Sorts the entries of a map into the slots of a record.
    ///
    /// Reports a node that is not a map, unknown keys, and keys that stand twice.
    pub fn record<const N: usize>(
        &mut self,
        node: Node<'t>,
        shape: &'static RecordShape,
    ) -> Option<Slots<'t, [u32; N]>> {
        let mut values = [0; N];
        self.sort_entries(node, shape, &mut values).then_some(Slots { node, shape, values })
    }

    fn sort_entries(
        &mut self,
        node: Node<'t>,
        shape: &'static RecordShape,
        values: &mut [u32],
    ) -> bool {
        let tag = self.tag.take();
        if node.kind() != Kind::Map {
            let expected = format!("a map (record `{}`)", shape.name);
            self.report(messages::wrong_type(node, &expected));
            return false;
        }
        let mut tag_seen = false;
        // Of unknown keys, and of those that stand twice.
        let mut firsts = BTreeMap::new();
        for (key, value) in node.entries() {
            let name = key.text();
            if tag == Some(name) {
                if std::mem::replace(&mut tag_seen, true) {
                    self.repeated(node, key, &mut firsts);
                }
                continue;
            }
            let Some(index) = shape.index_of(name) else {
                if firsts.contains_key(name) {
                    self.repeated(node, key, &mut firsts);
                    continue;
                }
                firsts.insert(name, key);
                let fields = shape.fields.iter().map(|field| field.name);
                let near = &mut self.suggestions;
                self.findings.push(messages::unknown_key(key, shape.name, fields, near));
                self.findings.extend(duplicate_keys(value));
                continue;
            };
            if values[index] != 0 {
                self.repeated(node, key, &mut firsts);
                continue;
            }
            values[index] = value.index();
            if let Some(successor) = shape.fields[index].deprecated {
                self.report(messages::deprecated_field(key, shape.name, successor));
            }
        }
        true
    }

    fn repeated(&mut self, map: Node<'t>, key: Node<'t>, firsts: &mut BTreeMap<&'t str, Node<'t>>) {
        let first = *firsts.entry(key.text()).or_insert_with(|| {
            let mut keys = map.entries().map(|(key, _)| key);
            keys.find(|first| first.text() == key.text()).unwrap_or(key)
        });
        self.report(messages::duplicate_key(key, first));
    }
}
