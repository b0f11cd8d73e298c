//! From a tagged map to one of several records.

use comity_tree::{Kind, Node};

use super::Pass;
use comity::messages;

impl<'t> Pass<'_, 't> {
    /// Reads one of several records.
    ///
    /// An unknown tag is one finding: nothing else in the map can be judged.
    pub(super) fn union(&mut self, index: usize, node: Node<'t>) -> bool {
        let union = &self.model.unions[index];
        if node.kind() != Kind::Map {
            let expected = format!("a map (union `{}`)", union.name);
            return self.refuse(messages::wrong_type(node, &expected));
        }
        let tags = || union.variants.iter().map(|variant| variant.tag.as_str());
        let Some(tag) = node.get(&union.tag) else {
            let ty = tags().collect::<Vec<_>>().join(" | ");
            return self.refuse(messages::missing_field(node, &union.name, &union.tag, &ty));
        };
        let named = tag.as_str().and_then(|tag| union.variants.iter().find(|v| v.tag == tag));
        match named {
            Some(variant) => self.record(variant.record, node, Some(&union.tag)),
            None => self.refuse(messages::unknown_kind(tag, &union.name, tags())),
        }
    }
}
