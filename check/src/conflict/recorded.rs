//! Contradictions that are recorded, with the reason why they are kept.
//!
//! What is meant by it comes from the module `comity:conflicts`, wherever an ontology uses it: the
//! record `RecordedConflict`.

use comity_ontology::model::Model;
use comity_tree::{Node, Span};

use crate::kept::KeptFile;

/// The module that the record comes from.
const MODULE: &str = "comity:conflicts";

/// A contradiction that is recorded.
#[derive(Clone, Debug)]
pub struct Recorded {
    /// The id of the conflict.
    pub conflict: String,
    /// The names of the statements, each once, in order.
    pub claims: Vec<String>,
    /// Why it is kept.
    pub reason: String,
    /// Where it is recorded.
    pub span: Span,
    /// The node.
    pub node: u32,
}

/// The record of a model that records contradictions, as an index.
pub(crate) fn record(model: &Model, files: &[String]) -> Option<usize> {
    model.records.iter().position(|record| {
        let file = files.get(record.location.file);
        record.name == "RecordedConflict" && file.is_some_and(|file| file == MODULE)
    })
}

/// The contradiction that a record of the module records.
pub(crate) fn read(node: Node<'_>) -> Option<Recorded> {
    let conflict = node.get("conflict")?;
    let items = node.get("claims")?.items();
    let mut claims: Vec<String> = items.map(|item| item.text().to_owned()).collect();
    claims.sort();
    claims.dedup();
    Some(Recorded {
        conflict: conflict.text().to_owned(),
        claims,
        reason: node.get("reason")?.text().to_owned(),
        span: conflict.span(),
        node: conflict.index(),
    })
}

/// The name of a document in the names of its statements: its file without its ending.
pub(crate) fn document_name(file: &KeptFile) -> String {
    file.path().file_stem().map_or_else(String::new, |stem| stem.to_string_lossy().into_owned())
}
