//! From a word to a term, and from a quantity to its unit.

use comity_tree::Node;

use super::Decoder;
use crate::messages;
use crate::shape::{FieldShape, UnitShape};
use crate::vocabulary::{Table, Vocabulary};

impl<'t> Decoder<'t> {
    /// A term of a vocabulary: the `Decode` of every vocabulary.
    pub fn term<V: Vocabulary>(&mut self, node: Node<'t>) -> Option<V> {
        self.term_index(node, V::TABLE).and_then(V::from_index)
    }

    fn term_index(&mut self, node: Node<'t>, table: &'static Table) -> Option<u16> {
        let Some(word) = node.as_str() else {
            let expected = format!("a term of `{}`", table.name);
            self.report(messages::wrong_type(node, &expected));
            return None;
        };
        let Some(index) = table.index_of(word) else {
            let sought = self.suggestions.afford(|| table.words().count());
            let near = sought.then(|| table.nearest(word)).flatten();
            let near = near.map(|index| &table.terms[usize::from(index)]);
            let near =
                near.map(|term| (term.code, term.labels.first().map_or("", |label| label.1)));
            let codes = table.terms.iter().map(|term| term.code);
            self.report(messages::unknown_term(node, table.name, near, codes));
            return None;
        };
        let term = &table.terms[usize::from(index)];
        if let Some(deprecated) = &term.deprecated {
            let finding = messages::deprecated_term(
                node,
                deprecated.since,
                deprecated.replaced_by,
                deprecated.reason,
            );
            self.report(finding);
        }
        Some(index)
    }

    pub(super) fn check_unit(&mut self, field: &FieldShape, unit: &UnitShape, node: Node<'t>) {
        let Some(written) = node.get("unit") else { return };
        let Some(found) = written.as_str().and_then(|code| unit.table.index_of(code)) else {
            return;
        };
        if !unit.table.is_within(found, unit.term) {
            let wanted = unit.table.terms[usize::from(unit.term)].code;
            let terms = (0_u16..).zip(unit.table.terms);
            let within =
                terms.filter(|&(i, _)| i != unit.term && unit.table.is_within(i, unit.term));
            let codes = within.map(|(_, term)| term.code);
            self.report(messages::wrong_unit(written, field.name, wanted, codes));
        }
    }
}
