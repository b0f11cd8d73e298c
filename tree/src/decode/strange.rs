//! Keys that are near to no field, and the missing fields that they may be meant to be.

use super::{Decoder, Slots, Terms, shape::FieldShape};
use crate::{Applicability, Code, Date, Finding, Fix, Kind, Node, did_you_mean};

impl<'t> Decoder<'t> {
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
