//! Which records a document can have values of.

use std::collections::BTreeSet;

use comity_ontology::{Model, model::TypeRef};

/// The records that a document leads to, as indices; all of them, if nothing is a document.
pub(crate) fn records(model: &Model) -> BTreeSet<usize> {
    let Some(root) = model.root else { return (0..model.records.len()).collect() };
    let mut found = BTreeSet::new();
    let mut open = vec![root];
    while let Some(record) = open.pop() {
        if !found.insert(record) {
            continue;
        }
        for field in &model.records[record].fields {
            match field.ty {
                TypeRef::Record(inner) => open.push(inner),
                TypeRef::Union(union) => {
                    open.extend(model.unions[union].variants.iter().map(|it| it.record));
                }
                _ => {}
            }
        }
    }
    found
}
