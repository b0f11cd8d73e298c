//! From a word to a term, and from a quantity to its unit.

use super::{
    Decoder, TermShape, Terms,
    shape::{FieldShape, UnitShape},
};
use crate::{Kind, Node, messages};

impl<'t> Decoder<'t> {
    /// A term of a vocabulary, as its index.
    pub fn term(&mut self, node: Node<'t>, terms: &dyn Terms) -> Option<u16> {
        let Some(word) = node.as_str() else {
            return self.not_a_term(node, terms);
        };
        let Some(index) = terms.index_of(word) else {
            self.unknown_term(node, word, terms);
            return None;
        };
        if terms.is_deprecated(index) {
            self.deprecated_term(node, terms.term(index));
        }
        Some(index)
    }

    #[cold]
    fn deprecated_term(&mut self, node: Node<'t>, term: TermShape<'_>) {
        if let Some([since, successor, reason]) = term.deprecated {
            self.report(messages::deprecated_term(node, since, successor, reason));
        }
    }

    /// Reports what is not a text. Without brackets, or in quotes, it is a term only if there is
    /// such a term.
    #[cold]
    fn not_a_term(&mut self, node: Node<'t>, terms: &dyn Terms) -> Option<u16> {
        let mut finding = messages::not_text(node, &format!("a term of `{}`", terms.name()));
        let is_term = match node.kind() {
            Kind::Seq => node.items().all(|item| terms.index_of(item.text()).is_some()),
            _ => terms.index_of(node.written()).is_some(),
        };
        if !is_term {
            finding.fixes.clear();
        }
        self.mistyped(node, finding)
    }

    #[cold]
    fn unknown_term(&mut self, node: Node<'t>, word: &str, terms: &dyn Terms) {
        let sought = self.suggestions.afford(|| terms.words().count());
        let near = sought.then(|| terms.near(word)).flatten();
        let near = near.map(|near| near.map(|index| terms.term(index)));
        self.report(messages::unknown_term(node, terms.name(), near, terms.codes()));
    }

    /// Checks the `unit` of a quantity against the unit of its field.
    pub(super) fn check_unit(
        &mut self,
        field: &FieldShape<'_>,
        unit: &UnitShape<'_>,
        node: Node<'t>,
    ) {
        let Some(written) = node.get("unit") else { return };
        let Some(found) = written.as_str().and_then(|code| unit.terms.index_of(code)) else {
            return;
        };
        if !unit.terms.is_within(found, unit.term) {
            let wanted = unit.terms.term(unit.term).code;
            let all = (0..unit.terms.len()).filter_map(|index| u16::try_from(index).ok());
            let within =
                all.filter(|&index| index != unit.term && unit.terms.is_within(index, unit.term));
            let codes = within.map(|index| unit.terms.term(index).code);
            self.report(messages::wrong_unit(written, field.name, wanted, codes));
        }
    }
}
