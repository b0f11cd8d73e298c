//! From a tagged map to one of several records.

use super::{
    Decoder,
    meant::Guess,
    shape::{IdRole, UnionShape},
};
use crate::{Applicability, Kind, Node, Span, messages, name::same_name};

impl<'t> Decoder<'t> {
    /// The variant that the tag names, as an index into the union's variants.
    ///
    /// An unknown tag is one finding. If it is near to one variant alone, the rest is judged as
    /// that variant, but the value is not sound. Otherwise nothing else in the map can be judged;
    /// its id is declared all the same.
    pub fn variant(&mut self, node: Node<'t>, shape: &'t UnionShape<'t>) -> Option<usize> {
        if node.kind() != Kind::Map {
            let expected = format!("a map (union `{}`)", shape.name);
            return self.wrong_type(node, &expected);
        }
        let Some(tag) = node.get(shape.tag) else {
            return self.untagged(node, shape);
        };
        match shape.variant_of(tag) {
            Some(found) => {
                self.tag = Some(shape.tag);
                Some(found)
            }
            None => self.unknown_kind(node, tag, shape),
        }
    }

    #[cold]
    fn unknown_kind(
        &mut self,
        node: Node<'t>,
        tag: Node<'t>,
        shape: &UnionShape<'t>,
    ) -> Option<usize> {
        let meant = self.kind_meant(tag.text(), shape);
        let named = meant.map(|meant| (shape.variants[meant.index], meant.how));
        let tags = shape.variants.iter().copied();
        self.mistyped::<()>(tag, messages::unknown_kind(tag, shape.name, tags, named));
        let sure = meant.filter(|meant| meant.how.is_some()).map(|meant| meant.index);
        self.guess(node, shape, sure.map(|index| (shape.tag, index, tag.span())))
    }

    /// Reports a map without the tag: at the key that is meant to be it, if there is one, by its
    /// name or since its value is a kind.
    #[cold]
    fn untagged(&mut self, node: Node<'t>, shape: &UnionShape<'t>) -> Option<usize> {
        let tag = std::iter::once(shape.tag);
        let by_name = node.entries().find_map(|(key, value)| {
            self.suggestions.nearest(key.text(), tag.clone())?;
            Some((key, value, Applicability::Safe))
        });
        let mut of_kinds = node.entries().filter(|(_, value)| shape.variant_of(*value).is_some());
        let by_value = match (of_kinds.next(), of_kinds.next()) {
            (Some((key, value)), None) => Some((key, value, Applicability::Unsafe)),
            _ => None,
        };
        let Some((key, value, how)) = by_name.or(by_value) else {
            let tags = shape.variants.iter().copied();
            let ty = shape.name;
            self.report(messages::missing_field(node, ty, shape.tag, ty, tags));
            return self.guess(node, shape, None);
        };
        self.report(messages::unknown_key(key, shape.name, tag, Some((shape.tag, Some(how)))));
        let variant = shape.variant_of(value);
        self.guess(node, shape, variant.map(|variant| (key.text(), variant, key.span())))
    }

    /// Judges a map as the variant that is meant, if one is, by which key, and what that follows
    /// from.
    fn guess(
        &mut self,
        node: Node<'t>,
        shape: &UnionShape<'t>,
        meant: Option<(&'t str, usize, Span)>,
    ) -> Option<usize> {
        let Some((key, variant, at)) = meant else {
            self.unjudged(node, shape);
            return None;
        };
        self.guessed.push(Guess { node: node.index(), at, before: self.findings.len() });
        self.tag = Some(key);
        Some(variant)
    }

    /// Remembers the id of a map that cannot be judged: references to it are not at fault.
    fn unjudged(&mut self, node: Node<'t>, shape: &UnionShape<'t>) {
        let Some((field, scalar)) = shape.identity else { return };
        if let Some(id) = node.get(field).filter(|id| id.as_str().is_some()) {
            self.ids.record(IdRole::Identity(scalar), id);
        }
    }
}

impl UnionShape<'_> {
    /// The variant that a node names.
    fn variant_of(&self, node: Node<'_>) -> Option<usize> {
        let name = node.as_str()?.as_bytes();
        self.variants.iter().position(|variant| same_name(variant.as_bytes(), name))
    }
}
