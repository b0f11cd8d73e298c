//! What of the ontology is at a place of a document.

use comity_check::walk::RecordStep;
use comity_ontology::model::{Field, Model, TypeRef};
use comity_tree::{Kind, Node, Span, Tree};

/// What is at a place.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Thing<'m> {
    /// The name of a field, or what may become one.
    Key(Option<&'m Field>),
    /// The value of a field, or one of its values.
    Value(&'m Field),
    /// The name of a variant of a union, which may be unknown.
    Tag(usize, Option<usize>),
    /// A key in a value of a union whose variant is not known.
    Untagged(usize),
}

/// A place in a document.
#[derive(Debug)]
pub(crate) struct Place<'m, 't> {
    /// The records around it, the innermost last.
    pub(crate) way: Vec<RecordStep<'t>>,
    pub(crate) thing: Thing<'m>,
    pub(crate) node: Node<'t>,
}

/// Finds what is at a byte offset; nothing where the document is not what the ontology expects.
pub(crate) fn at<'m, 't>(
    model: &'m Model,
    root: usize,
    tree: &'t Tree<'_>,
    offset: usize,
) -> Option<Place<'m, 't>> {
    let mut place = Search { model, offset, way: Vec::new() };
    let (thing, node) =
        place.record(RecordStep { record: root, variant: None, node: tree.root() })?;
    Some(Place { way: place.way, thing, node })
}

struct Search<'m, 't> {
    model: &'m Model,
    offset: usize,
    way: Vec<RecordStep<'t>>,
}

type Found<'m, 't> = Option<(Thing<'m>, Node<'t>)>;

impl<'m, 't> Search<'m, 't> {
    fn has(&self, span: Span) -> bool {
        (span.start as usize..=span.end as usize).contains(&self.offset)
    }

    /// Whether the place is in a node or what is below it: a table of TOML is in several pieces.
    fn holds(&self, node: Node<'_>) -> bool {
        self.has(node.span())
            || node.items().any(|item| self.holds(item))
            || node.entries().any(|(key, value)| self.has(key.span()) || self.holds(value))
    }

    fn record(&mut self, step: RecordStep<'t>) -> Found<'m, 't> {
        self.way.push(step);
        let record = &self.model.records[step.record];
        let tag = step.variant.map(|(union, _)| self.model.unions[union].tag.as_str());
        for (key, value) in step.node.entries() {
            let field = record.field(key.text()).map(|(_, field)| field);
            let is_tag = tag == Some(key.text());
            if let (true, Some((union, variant))) = (is_tag, step.variant)
                && (self.has(key.span()) || self.holds(value))
            {
                return Some((Thing::Tag(union, Some(variant)), value));
            }
            if self.has(key.span()) {
                return Some((Thing::Key(field), key));
            }
            if let (true, Some(field)) = (self.holds(value), field) {
                return self.value(field, value);
            }
        }
        None
    }

    fn value(&mut self, field: &'m Field, node: Node<'t>) -> Found<'m, 't> {
        if node.kind() == Kind::Seq {
            let item = node.items().find(|item| self.holds(*item))?;
            return if item.kind() == Kind::Seq { None } else { self.value(field, item) };
        }
        match field.ty {
            TypeRef::Record(record) if node.kind() == Kind::Map => {
                self.record(RecordStep { record, variant: None, node })
            }
            TypeRef::Union(union) if node.kind() == Kind::Map => self.union(union, node),
            TypeRef::Record(_) | TypeRef::Union(_) => None,
            _ => (node.kind() != Kind::Map).then_some((Thing::Value(field), node)),
        }
    }

    fn union(&mut self, union: usize, node: Node<'t>) -> Found<'m, 't> {
        let definition = &self.model.unions[union];
        let tag = node.get(&definition.tag);
        let text = tag.and_then(Node::as_str);
        let variant = definition.variants.iter().position(|v| Some(v.tag.as_str()) == text);
        if let Some(variant) = variant {
            let record = definition.variants[variant].record;
            return self.record(RecordStep { record, variant: Some((union, variant)), node });
        }
        let (key, value) =
            node.entries().find(|(key, value)| self.has(key.span()) || self.holds(*value))?;
        if key.text() == definition.tag {
            return Some((Thing::Tag(union, None), value));
        }
        self.has(key.span()).then_some((Thing::Untagged(union), key))
    }
}
