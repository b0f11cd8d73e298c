//! From a slot to the value of a field.
//!
//! Each method returns `None` if the field is wrong, so that a record can distinguish a field that
//! is absent from one that is there and bad.

use super::{
    Decode, Decoder, Slots, Terms,
    shape::{FieldShape, Presence},
};
use crate::{Kind, Node, messages};

/// How many values a list has room for before any is read.
const AT_ONCE: usize = 1_024;

impl<'t> Decoder<'t> {
    /// A field that must be there.
    pub fn required<T: Decode>(&mut self, slots: &Slots<'t, '_>, index: usize) -> Option<T> {
        let field = slots.field(index);
        match slots.value(index) {
            Some(node) => self.single(field, node),
            None if slots.is_misspelt(index) => None,
            None => self.missing(slots, field, T::terms()),
        }
    }

    /// A field that may be absent: `Some(None)` then.
    // Most fields of a record are absent: nothing is called for them.
    #[allow(clippy::option_option, reason = "wrong, absent and present are three things")]
    #[inline]
    pub fn optional<T: Decode>(
        &mut self,
        slots: &Slots<'t, '_>,
        index: usize,
    ) -> Option<Option<T>> {
        if slots.is_unwritten(index) { Some(None) } else { self.written(slots, index) }
    }

    #[allow(clippy::option_option, reason = "wrong, absent and present are three things")]
    fn written<T: Decode>(&mut self, slots: &Slots<'t, '_>, index: usize) -> Option<Option<T>> {
        match slots.value(index) {
            Some(node) => self.single(slots.field(index), node).map(Some),
            None if slots.is_misspelt(index) => None,
            None => Some(None),
        }
    }

    /// A list.
    #[inline]
    pub fn many<T: Decode>(&mut self, slots: &Slots<'t, '_>, index: usize) -> Option<Vec<T>> {
        if slots.is_unwritten(index) && matches!(slots.field(index).presence, Presence::Optional) {
            return Some(Vec::new());
        }
        self.items(slots, index)
    }

    #[inline(never)]
    fn items<T: Decode>(&mut self, slots: &Slots<'t, '_>, index: usize) -> Option<Vec<T>> {
        let field = slots.field(index);
        let Some(node) = slots.value(index) else {
            return match field.items {
                _ if slots.is_misspelt(index) => None,
                Some(count) if count.min > 0 => self.missing(slots, field, T::terms()),
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

    fn single<T: Decode>(&mut self, field: &'t FieldShape<'t>, node: Node<'t>) -> Option<T> {
        let value = T::decode(self, node);
        let value = if self.take_guess(node) { None } else { value };
        self.after_value(field, node, value.is_some());
        value
    }

    /// Checks the unit of a value that has been read, and remembers its id if it is sound.
    #[inline]
    pub fn after_value(&mut self, field: &'t FieldShape<'t>, node: Node<'t>, is_sound: bool) {
        if let Some(unit) = &field.unit {
            self.check_unit(field, unit, node);
        }
        if is_sound {
            self.ids.record(field.role, node);
        }
    }

    /// Reports a required field that is absent. `terms` are those that it can be, if its type is a
    /// vocabulary.
    pub fn missing<T>(
        &mut self,
        slots: &Slots<'t, '_>,
        field: &FieldShape<'_>,
        terms: Option<&dyn Terms>,
    ) -> Option<T> {
        // The ontology that a document must name is known.
        let document = slots.shape.document.as_ref();
        let document = document.filter(|it| {
            it.field.is_some_and(|index| slots.shape.fields[index].name == field.name)
        });
        let ontology = document.map(|it| format!("{}@{}", it.name, it.version));
        let codes = terms.into_iter().flat_map(<dyn Terms>::codes).chain(ontology.as_deref());
        if self.is_strange(slots, field, terms) {
            return None;
        }
        let mut finding =
            messages::missing_field(slots.node, slots.shape.name, field.name, field.ty, codes);
        if let Some((key, _)) = self.strange_entries(slots).next() {
            finding.span = key.span();
        }
        self.report(finding);
        None
    }

    /// The number of items of a list.
    pub fn count(&mut self, field: &FieldShape<'_>, node: Node<'t>) -> Option<usize> {
        if node.kind() == Kind::Seq {
            return Some(node.items().count());
        }
        self.mistyped(node, messages::not_a_list(node, field.name))
    }

    /// Reports a list that has too few or too many items.
    pub fn miscounted(&mut self, field: &FieldShape<'_>, node: Node<'t>, found: usize) -> bool {
        let Some(count) = field.items else { return false };
        let finding = if found < count.min as usize {
            // An item that is several is reported once: as such.
            let several = node.items().find(|item| messages::is_run_together(*item));
            match several.filter(|item| self.take_back(*item)) {
                Some(item) => messages::run_together(item, field.name, count.min, found),
                None => messages::too_few(node, field.name, count.min, found),
            }
        } else if count.max.is_some_and(|max| found > max as usize) {
            messages::too_many(node, field.name, count.max.unwrap_or_default(), found)
        } else {
            return false;
        };
        self.report(finding);
        true
    }

    /// Removes the finding on a node that was just read; returns whether there is one.
    fn take_back(&mut self, node: Node<'t>) -> bool {
        /// How many findings are made after that of an item of a short list.
        const SINCE: usize = 8;
        let recent = self.findings.len().saturating_sub(SINCE)..self.findings.len();
        let place = recent.rev().find(|&at| self.findings[at].node == Some(node.index()));
        place.map(|at| self.findings.remove(at)).is_some()
    }
}
