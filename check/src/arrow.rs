//! References that must not lead back to where they came from, as a document has them.

use comity_ontology::model::{FieldRole, Model, Scope, TypeRef};
use comity_tree::Span;

use crate::walk::RecordStep;

/// A reference from one thing that has an id to another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Arrow {
    /// What sort of reference it is: only arrows of one sort make a way.
    pub(crate) sort: Sort,
    pub(crate) from: String,
    pub(crate) to: String,
    /// Where it is.
    pub(crate) span: Span,
    pub(crate) node: u32,
}

/// The field, and the terms beside it in a record without an id of its own: a link that is part of
/// something and a link that restates something are of two sorts.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Sort {
    pub(crate) record: usize,
    pub(crate) field: usize,
    pub(crate) scope: Scope,
    pub(crate) terms: Vec<String>,
}

/// The arrows of the record at the end of a way.
pub(crate) fn arrows(model: &Model, way: &[RecordStep<'_>]) -> Vec<Arrow> {
    let mut arrows = Vec::new();
    let Some(last) = way.last() else { return arrows };
    for (field, at) in model.records[last.record].fields.iter().zip(0..) {
        let FieldRole::Reference(scope) = field.role else { continue };
        let (true, Some(value)) = (field.is_acyclic, last.node.get(&field.name)) else {
            continue;
        };
        let Some((owner, from)) = owner(model, way, field.ty) else { continue };
        let terms = if owner == way.len() - 1 { Vec::new() } else { terms(model, last) };
        let sort = Sort { record: last.record, field: at, scope, terms };
        for node in value.items().chain((!field.cardinality.is_many()).then_some(value)) {
            let Some(to) = node.as_str() else { continue };
            arrows.push(Arrow {
                sort: sort.clone(),
                from: from.to_owned(),
                to: to.to_owned(),
                span: node.span(),
                node: node.index(),
            });
        }
    }
    arrows
}

/// The nearest record on the way that declares an id of a type: how far down, and its id.
fn owner<'t>(model: &Model, way: &[RecordStep<'t>], ty: TypeRef) -> Option<(usize, &'t str)> {
    way.iter().enumerate().rev().find_map(|(depth, step)| {
        let mut fields = model.records[step.record].fields.iter();
        let id = fields.find(|field| field.role == FieldRole::Identity && field.ty == ty)?;
        Some((depth, step.node.get(&id.name)?.as_str()?))
    })
}

fn terms(model: &Model, step: &RecordStep<'_>) -> Vec<String> {
    let fields = model.records[step.record].fields.iter();
    let terms = fields.filter(|field| matches!(field.ty, TypeRef::Vocabulary(_)));
    terms.filter_map(|field| Some(step.node.get(&field.name)?.text().to_owned())).collect()
}
