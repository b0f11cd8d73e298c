//! Ids that a document declares, and references to them.

use comity_ontology::model::{Field, Model, Role, Scope, TypeRef};
use comity_tree::{Finding, Node, Span};

use comity::messages::{self, Suggestions};

/// A place where a document declares an id, or refers to one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mention {
    /// The type of the id: ids of two types have nothing to do with each other.
    pub ty: TypeRef,
    /// The id.
    pub text: String,
    /// Where it stands.
    pub span: Span,
    /// The node that it stands at.
    pub node: u32,
}

/// The ids of one document, each with its type and its place.
#[derive(Debug, Default)]
pub(super) struct Ids<'t> {
    declared: Vec<Id<'t>>,
    referred: Vec<Id<'t>>,
    elsewhere: Vec<Id<'t>>,
}

#[derive(Clone, Copy, Debug)]
struct Id<'t> {
    ty: TypeRef,
    node: Node<'t>,
}

impl<'t> Ids<'t> {
    pub(super) fn record(&mut self, field: &Field, node: Node<'t>) {
        let list = match field.role {
            Role::Plain => return,
            Role::Identity => &mut self.declared,
            Role::Reference(Scope::Document) => &mut self.referred,
            Role::Reference(Scope::Corpus) => &mut self.elsewhere,
        };
        list.push(Id { ty: field.ty, node });
    }

    /// Reports every id that is declared twice, and every reference to none.
    pub(super) fn resolve(
        &mut self,
        model: &Model,
        findings: &mut Vec<Finding>,
        suggestions: &mut Suggestions,
    ) {
        let key = |id: &Id<'t>| (model.type_name(id.ty), id.node.text());
        self.declared.sort_by_key(|id| (key(id), id.node.index()));
        let mut first: Option<Id<'t>> = None;
        for id in &self.declared {
            match first {
                Some(first) if key(&first) == key(id) => {
                    let scalar = model.type_name(id.ty);
                    findings.push(messages::duplicate_id(id.node, scalar, first.node));
                }
                _ => first = Some(*id),
            }
        }
        for reference in &self.referred {
            if self.declared.binary_search_by_key(&key(reference), key).is_err() {
                let ids = self.declared.iter().filter(|id| id.ty == reference.ty);
                let near = suggestions.nearest(reference.node.text(), ids.map(|id| id.node.text()));
                let scalar = model.type_name(reference.ty);
                findings.push(messages::dangling_reference(reference.node, scalar, near));
            }
        }
    }

    /// What other documents may have to do with: identities, and references into the corpus.
    pub(super) fn into_mentions(self) -> (Vec<Mention>, Vec<Mention>) {
        (mentions(self.declared), mentions(self.elsewhere))
    }
}

fn mentions(mut ids: Vec<Id<'_>>) -> Vec<Mention> {
    ids.sort_by_key(|id| id.node.index());
    let mention = |id: Id<'_>| Mention {
        ty: id.ty,
        text: id.node.text().to_owned(),
        span: id.node.span(),
        node: id.node.index(),
    };
    ids.into_iter().map(mention).collect()
}
