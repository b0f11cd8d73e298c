//! From a map to the slots of a record.

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
        let mut tag_key = None;
        for (key, value) in node.entries() {
            let name = key.text();
            if tag == Some(name) {
                if tag_key.replace(key.index()).is_some() {
                    self.repeated(node, key);
                }
                continue;
            }
            let Some(index) = shape.index_of(name) else {
                let fields = shape.fields.iter().map(|field| field.name);
                let near = &mut self.suggestions;
                self.findings.push(messages::unknown_key(key, shape.name, fields, near));
                self.findings.extend(duplicate_keys(value));
                continue;
            };
            if values[index] != 0 {
                self.repeated(node, key);
                continue;
            }
            values[index] = value.index();
            if let Some(successor) = shape.fields[index].deprecated {
                self.report(messages::deprecated_field(key, shape.name, successor));
            }
        }
        true
    }

    fn repeated(&mut self, map: Node<'t>, key: Node<'t>) {
        let first = map.entries().map(|(key, _)| key).find(|first| first.text() == key.text());
        self.report(messages::duplicate_key(key, first.unwrap_or(key)));
    }
}
