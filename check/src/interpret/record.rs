//! From a map to the fields of a record.

use std::collections::BTreeMap;

use comity_ontology::model::{Field, Record};
use comity_tree::{Kind, Node, duplicate_keys};

use super::Pass;
use comity::messages;

/// Where the fields of a record stand, and whether each is sound.
#[derive(Debug)]
pub(super) struct Slots<'t> {
    pub(super) node: Node<'t>,
    values: Vec<Option<Node<'t>>>,
    pub(super) sound: Vec<bool>,
}

impl<'t> Slots<'t> {
    /// The value of a field; null counts as absent unless the field is required.
    pub(super) fn value(&self, index: usize, field: &Field) -> Option<Node<'t>> {
        self.values[index].filter(|node| !node.is_null() || field.is_required())
    }
}

impl<'t> Pass<'_, 't> {
    /// Reads a record; `tag` is the key that chose it from a union.
    pub(super) fn record(&mut self, index: usize, node: Node<'t>, tag: Option<&str>) -> bool {
        let record = &self.model.records[index];
        if node.kind() != Kind::Map {
            let expected = format!("a map (record `{}`)", record.name);
            return self.refuse(messages::wrong_type(node, &expected));
        }
        let values = self.sort_entries(record, node, tag);
        let mut slots = Slots { node, values, sound: Vec::with_capacity(record.fields.len()) };
        for (index, field) in record.fields.iter().enumerate() {
            let sound = self.field(record, field, node, slots.value(index, field));
            slots.sound.push(sound);
        }
        self.rules(record, &slots);
        slots.sound.iter().all(|&sound| sound)
    }

    /// Sorts the entries of a map by field; reports unknown keys, and keys that stand twice.
    fn sort_entries(
        &mut self,
        record: &Record,
        node: Node<'t>,
        tag: Option<&str>,
    ) -> Vec<Option<Node<'t>>> {
        let mut values = vec![None; record.fields.len()];
        let mut tag_seen = false;
        // Of unknown keys, and of those that stand twice.
        let mut firsts = BTreeMap::new();
        for (key, value) in node.entries() {
            if let Some((index, field)) = record.field(key.text()) {
                if values[index].is_some() {
                    self.repeated(node, key, &mut firsts);
                } else {
                    values[index] = Some(value);
                    if let Some(deprecation) = &field.deprecated {
                        let successor = &deprecation.replaced_by;
                        self.report(messages::deprecated_field(key, &record.name, successor));
                    }
                }
            } else if tag == Some(key.text()) {
                if std::mem::replace(&mut tag_seen, true) {
                    self.repeated(node, key, &mut firsts);
                }
            } else if firsts.contains_key(key.text()) {
                self.repeated(node, key, &mut firsts);
            } else {
                firsts.insert(key.text(), key);
                let fields = record.fields.iter().map(|field| field.name.as_str());
                let near = &mut self.suggestions;
                self.findings.push(messages::unknown_key(key, &record.name, fields, near));
                self.findings.extend(duplicate_keys(value));
            }
        }
        values
    }

    fn repeated(&mut self, map: Node<'t>, key: Node<'t>, firsts: &mut BTreeMap<&'t str, Node<'t>>) {
        let first = *firsts.entry(key.text()).or_insert_with(|| {
            let mut keys = map.entries().map(|(key, _)| key);
            keys.find(|first| first.text() == key.text()).unwrap_or(key)
        });
        self.report(messages::duplicate_key(key, first));
    }
}
