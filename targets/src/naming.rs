//! How a document may name the ontology that it follows.

use comity_ontology::Model;

/// The name with the version; the last numbers of the version may be left out.
pub(crate) fn names(model: &Model) -> Vec<String> {
    let Model { name, version, .. } = model;
    let ends = version.match_indices('.').map(|(end, _)| end).chain([version.len()]);
    ends.map(|end| format!("{name}@{}", &version[..end])).collect()
}
