//! Values that the ontology writes for a field: defaults and examples.

use comity_tree::{Finding, Node, decode::Decoder};

use super::leaf;
use crate::model::{Literal, Model, TypeRef};

/// The value that a node means for a type without parts.
///
/// # Errors
///
/// Why the node is not such a value.
pub(crate) fn literal(model: &Model, ty: TypeRef, node: Node<'_>) -> Result<Literal, Vec<Finding>> {
    let mut decoder = Decoder::default();
    if leaf::read(&mut decoder, model, ty, node).is_none() {
        return Err(decoder.into_findings());
    }
    let text = node.text();
    Ok(match ty {
        TypeRef::Boolean => Literal::Boolean(text == "true"),
        TypeRef::Vocabulary(index) => match model.vocabularies[index].term(text) {
            Some((term, _)) => Literal::Term(term),
            None => return Err(decoder.into_findings()),
        },
        _ => Literal::Text(text.to_owned()),
    })
}

impl Literal {
    /// The value as a document would write it.
    pub fn written<'m>(&'m self, model: &'m Model, ty: TypeRef) -> &'m str {
        match (self, ty) {
            (Self::Text(text), _) => text,
            (Self::Boolean(true), _) => "true",
            (Self::Boolean(false), _) => "false",
            (Self::Term(term), TypeRef::Vocabulary(index)) => {
                model.vocabularies[index].terms.get(*term).map_or("", |term| &term.code)
            }
            (Self::Term(_), _) => "",
        }
    }
}
