//! From a tagged map to one of several records.

use super::{
    Decoder,
    shape::{IdRole, UnionShape},
};
use crate::{Kind, Node, messages, name::same_name};

impl<'t> Decoder<'t> {
    /// The variant that the tag names, as an index into the union's variants.
    ///
    /// An unknown tag is one finding: nothing else in the map can be judged. Its id is declared
    /// all the same.
    pub fn variant(&mut self, node: Node<'t>, shape: &'t UnionShape<'t>) -> Option<usize> {
        if node.kind() != Kind::Map {
            let expected = format!("a map (union `{}`)", shape.name);
            return self.wrong_type(node, &expected);
        }
        let Some(tag) = node.get(shape.tag) else {
            self.untagged(node, shape);
            self.unjudged(node, shape);
            return None;
        };
        let name = tag.as_str().map(str::as_bytes);
        let is_named =
            |variant: &&str| name.is_some_and(|name| same_name(variant.as_bytes(), name));
        let found = shape.variants.iter().position(is_named);
        if found.is_some() {
            self.tag = Some(shape.tag);
        } else {
            let tags = shape.variants.iter().copied();
            let near = &mut self.suggestions;
            let finding = messages::unknown_kind(tag, shape.name, tags, near);
            self.mistyped::<()>(tag, finding);
            self.unjudged(node, shape);
        }
        found
    }

    /// Reports a map without the tag: at the key that is meant to be it, if there is one.
    #[cold]
    fn untagged(&mut self, node: Node<'t>, shape: &UnionShape<'t>) {
        let keys = node.entries().map(|(key, _)| key);
        let tag = std::iter::once(shape.tag);
        let near = &mut self.suggestions;
        let meant =
            keys.into_iter().find_map(|key| Some((key, near.near(key.text(), tag.clone())?)));
        self.report(if let Some((key, near)) = meant {
            messages::unknown_key(key, shape.name, tag, Some(near), true)
        } else {
            let tags = shape.variants.iter().copied();
            messages::missing_field(node, shape.name, shape.tag, shape.name, tags)
        });
    }

    /// Remembers the id of a map that cannot be judged: references to it are not at fault.
    fn unjudged(&mut self, node: Node<'t>, shape: &UnionShape<'t>) {
        let Some((field, scalar)) = shape.identity else { return };
        if let Some(id) = node.get(field).filter(|id| id.as_str().is_some()) {
            self.ids.record(IdRole::Identity(scalar), id);
        }
    }
}
