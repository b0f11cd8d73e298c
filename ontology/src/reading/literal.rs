//! Values that the ontology writes for a field: defaults and examples.

use comity_tree::{Finding, Node, decode::Decoder};

use super::leaf::{self, Leaf};
use crate::model::{Literal, Model, TypeRef};

/// The value that a node means for a type without parts.
///
/// # Errors
///
/// Why the node is not such a value.
pub(crate) fn literal(model: &Model, ty: TypeRef, node: Node<'_>) -> Result<Literal, Vec<Finding>> {
    let mut decoder = Decoder::default();
    Ok(match leaf::read(&mut decoder, model, ty, node) {
        Some(Leaf::Boolean(flag)) => Literal::Boolean(flag),
        Some(Leaf::Term(_, term)) => Literal::Term(term),
        // `1e3` is a whole number here, and in most languages none.
        Some(Leaf::Integer(number)) => Literal::Text(number.to_string()),
        Some(_) => Literal::Text(node.text().to_owned()),
        None => return Err(decoder.into_findings()),
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
