//! From a tagged map to one of several records.

use comity_ontology::model::Union;
use comity_tree::{Kind, Node};

use super::Pass;
use comity::messages;

impl<'t> Pass<'_, 't> {
    /// Reads one of several records.
    ///
    /// An unknown tag is one finding: nothing else in the map can be judged. Its id is declared
    /// all the same.
    pub(super) fn union(&mut self, index: usize, node: Node<'t>) -> bool {
        let union = &self.model.unions[index];
        if node.kind() != Kind::Map {
            let expected = format!("a map (union `{}`)", union.name);
            return self.refuse(messages::wrong_type(node, &expected));
        }
        let tags = || union.variants.iter().map(|variant| variant.tag.as_str());
        let Some(tag) = node.get(&union.tag) else {
            let ty = tags().collect::<Vec<_>>().join(" | ");
            self.unjudged(union, node);
            return self.refuse(messages::missing_field(node, &union.name, &union.tag, &ty));
        };
        let named = tag.as_str().and_then(|tag| union.variants.iter().find(|v| v.tag == tag));
        let Some(variant) = named else {
            self.unjudged(union, node);
            let near = &mut self.suggestions;
            let finding = messages::unknown_kind(tag, &union.name, tags(), near);
            return self.refuse(finding);
        };
        self.record(variant.record, node, Some(&union.tag))
    }

    /// Remembers the id of a map that cannot be judged: references to it are not at fault.
    fn unjudged(&mut self, union: &Union, node: Node<'t>) {
        let Some(field) = self.model.identity(union) else { return };
        if let Some(id) = node.get(&field.name).filter(|id| id.as_str().is_some()) {
            self.ids.record(field, id);
        }
    }
}
