//! What is meant by a key that is not a field, and by a kind that is not one.

use super::{
    Decoder, Slots, Terms,
    shape::{FieldShape, RecordShape, UnionShape},
};
use crate::{Applicability, Code, Date, Finding, Fix, Kind, Near, Node, did_you_mean};

/// What is probably meant.
#[derive(Clone, Copy, Debug)]
pub(super) struct Meant {
    /// The index of the field, or of the variant.
    pub(super) index: usize,
    /// How far a correction can be trusted; `None` if something else may be meant.
    pub(super) how: Option<Applicability>,
}

impl Meant {
    fn by(near: &Near<usize>) -> Self {
        Self { index: near.meant, how: near.applicability() }
    }
}

impl<'t> Decoder<'t> {
    /// The field that a key is meant to be: by its name, or by its label in any language.
    pub(super) fn field_meant(&mut self, key: &str, shape: &RecordShape<'_>) -> Option<Meant> {
        let names: Vec<_> = shape.fields.iter().map(|field| field.name).enumerate().collect();
        if let Some(near) = self.suggestions.near_label(key, &names) {
            // There are few fields, so that a name that is near to one alone is beyond doubt.
            let how = near.only().map(|_| Applicability::Safe);
            return Some(Meant { index: near.meant, how });
        }
        let labels = self.labels?.of_fields(shape.name);
        self.suggestions.near_label(key, &labels).as_ref().map(Meant::by)
    }

    /// The variant that a kind is meant to be, in the same way.
    pub(super) fn kind_meant(&mut self, word: &str, shape: &UnionShape<'_>) -> Option<Meant> {
        let names: Vec<_> = shape.variants.iter().copied().enumerate().collect();
        let name = self.suggestions.near_label(word, &names);
        let near = name.or_else(|| {
            let labels = self.labels?.of_kinds(shape.name);
            self.suggestions.near_label(word, &labels)
        });
        near.as_ref().map(Meant::by)
    }

    /// The entries of a record whose keys are near to none of its fields.
    pub(super) fn strange_entries(
        &self,
        slots: &Slots<'t, '_>,
    ) -> impl Iterator<Item = (Node<'t>, Node<'t>)> {
        slots.node.entries().filter(|(key, _)| self.strange.contains(&key.index()))
    }

    /// Whether a strange key is meant to be a field that is missing, since its value is one that
    /// the field can have: the finding on the key then says so.
    pub(super) fn is_strange(
        &mut self,
        slots: &Slots<'t, '_>,
        field: &FieldShape<'_>,
        terms: Option<&dyn Terms>,
    ) -> bool {
        if self.strange.is_empty() {
            return false;
        }
        let fits = |(_, value): &(Node<'t>, Node<'t>)| may_be(field, terms, *value);
        let mut entries = self.strange_entries(slots).filter(fits);
        let (Some((key, _)), None) = (entries.next(), entries.next()) else { return false };
        drop(entries);
        let is_of_key =
            |it: &&mut Finding| it.node == Some(key.index()) && it.code == Code::UNKNOWN_KEY.name;
        let Some(finding) = self.findings.iter_mut().rev().find(is_of_key) else { return false };
        finding.help = did_you_mean(field.name);
        finding.fixes.extend(Fix::text(key, field.name, Applicability::Unsafe));
        self.strange.remove(&key.index());
        true
    }

    /// Whether the kind of a map that was just read was guessed: asked once. What was found in it
    /// may be wrong, so that no correction in it is sure.
    #[inline]
    pub fn take_guess(&mut self, node: Node<'_>) -> bool {
        // The maps in it have been asked about before.
        match self.guessed.last() {
            Some(&(guess, before)) if guess == node.index() => {
                self.end_guess(before);
                true
            }
            _ => false,
        }
    }

    #[cold]
    fn end_guess(&mut self, before: usize) {
        self.guessed.pop();
        let found = self.findings.get_mut(before..).into_iter().flatten();
        for fix in found.flat_map(|finding| &mut finding.fixes) {
            fix.applicability = Applicability::Unsafe;
        }
    }
}

/// Whether a value may be that of a field, and not of most others.
fn may_be(field: &FieldShape<'_>, terms: Option<&dyn Terms>, value: Node<'_>) -> bool {
    let is_one = |value: Node<'_>| match terms {
        Some(terms) => value.as_str().is_some_and(|word| terms.index_of(word).is_some()),
        None => field.ty == "date" && Date::parse(value.text()).is_ok(),
    };
    if field.items.is_none() {
        return is_one(value);
    }
    let is_item = |item: Node<'_>| is_one(item) || field.role.refers() && item.as_str().is_some();
    value.kind() == Kind::Seq && value.items().next().is_some() && value.items().all(is_item)
}
