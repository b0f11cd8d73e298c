//! From a slot to the value of a field.
//!
//! Each method returns `None` if the field is wrong, so that a record can tell a field that is
//! absent from one that is there and bad.

use comity_tree::{Kind, Node};

use super::{Decode, Decoder, Slots};
use crate::messages;
use crate::shape::FieldShape;

/// How many values a list has room for before any is read.
const AT_ONCE: usize = 1_024;

impl<'t> Decoder<'t> {
    /// A field that must be there.
    pub fn required<T: Decode>(&mut self, slots: &Slots<'t>, index: usize) -> Option<T> {
        let field = slots.field(index);
        match slots.value(index) {
            Some(node) => self.single(field, node),
            None => self.missing(slots.node, slots.shape.name, field),
        }
    }

    /// A field that may be absent: `Some(None)` then.
    #[allow(clippy::option_option, reason = "wrong, absent and present are three things")]
    pub fn optional<T: Decode>(&mut self, slots: &Slots<'t>, index: usize) -> Option<Option<T>> {
        match slots.value(index) {
            Some(node) => self.single(slots.field(index), node).map(Some),
            None => Some(None),
        }
    }

    /// A list.
    pub fn many<T: Decode>(&mut self, slots: &Slots<'t>, index: usize) -> Option<Vec<T>> {
        let field = slots.field(index);
        let Some(node) = slots.value(index) else {
            return match field.items {
                Some(count) if count.min > 0 => self.missing(slots.node, slots.shape.name, field),
                _ => Some(Vec::new()),
            };
        };
        let found = self.count(field, node)?;
        // Not room for all at once: a short text may hold many items that are no values.
        let mut values = Vec::with_capacity(found.min(AT_ONCE));
        let mut sound = true;
        for item in node.items() {
            match self.single(field, item) {
                Some(value) => values.push(value),
                None => sound = false,
            }
        }
        let wrong = self.miscounted(field, node, found);
        (sound && !wrong).then_some(values)
    }

    fn single<T: Decode>(&mut self, field: &'static FieldShape, node: Node<'t>) -> Option<T> {
        let value = T::decode(self, node);
        if let Some(unit) = &field.unit {
            self.check_unit(field, unit, node);
        }
        if value.is_some() {
            self.ids.record(field.role, node);
        }
        value
    }

    fn missing<T>(&mut self, node: Node<'t>, record: &str, field: &FieldShape) -> Option<T> {
        self.report(messages::missing_field(node, record, field.name, field.ty));
        None
    }

    fn count(&mut self, field: &FieldShape, node: Node<'t>) -> Option<usize> {
        if node.kind() == Kind::Seq {
            return Some(node.items().count());
        }
        self.report(messages::not_a_list(node, field.name));
        None
    }

    fn miscounted(&mut self, field: &FieldShape, node: Node<'t>, found: usize) -> bool {
        let Some(count) = field.items else { return false };
        let finding = if found < count.min as usize {
            messages::too_few(node, field.name, count.min, found)
        } else if count.max.is_some_and(|max| found > max as usize) {
            messages::too_many(node, field.name, count.max.unwrap_or_default(), found)
        } else {
            return false;
        };
        self.report(finding);
        true
    }
}
