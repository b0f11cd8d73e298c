//! What documents say: the values of the main union, each with the name of its document.

use comity_check::Session;
use comity_ontology::model::TypeRef;
use comity_tree::Node;

/// The values of a union in the documents that a command names.
pub(crate) fn values<'s>(session: &'s Session<'_>, union: usize) -> Vec<(&'s str, Node<'s>)> {
    let root = session.model().root();
    let fields = root.map(|root| root.fields.as_slice()).unwrap_or_default();
    let fields: Vec<_> = fields.iter().filter(|it| it.ty == TypeRef::Union(union)).collect();
    let mut values = Vec::new();
    for opened in session.named() {
        let Some(tree) = opened.tree() else { continue };
        for field in &fields {
            let Some(value) = tree.root().get(&field.name) else { continue };
            let name = opened.file.name();
            let single = (!field.cardinality.is_many()).then_some(value);
            values.extend(value.items().chain(single).map(|node| (name, node)));
        }
    }
    values
}
