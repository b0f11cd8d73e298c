//! Which fields need a box, because their record can be reached again through them.

use comity_ontology::{
    Model,
    model::{Field, TypeRef},
};

/// What each record holds by value, directly or through others.
pub(super) struct Boxing {
    /// `reaches[a][b]`: record `a` can hold record `b` without a list in between.
    reaches: Vec<Vec<bool>>,
    /// The records of each union.
    variants: Vec<Vec<usize>>,
}

impl Boxing {
    pub(super) fn new(model: &Model) -> Self {
        let variants: Vec<Vec<usize>> = model
            .unions
            .iter()
            .map(|union| union.variants.iter().map(|variant| variant.record).collect())
            .collect();
        let direct: Vec<Vec<usize>> = model
            .records
            .iter()
            .map(|record| record.fields.iter().flat_map(|field| held(field, &variants)).collect())
            .collect();
        let reaches = (0..model.records.len()).map(|from| reachable(from, &direct)).collect();
        Self { reaches, variants }
    }

    /// Whether a field of record `owner` must be boxed.
    pub(super) fn is_boxed(&self, owner: usize, field: &Field) -> bool {
        held(field, &self.variants).iter().any(|&held| held == owner || self.reaches[held][owner])
    }
}

/// The records that a field holds by value.
fn held(field: &Field, variants: &[Vec<usize>]) -> Vec<usize> {
    match field.ty {
        _ if field.cardinality.is_many() => Vec::new(),
        TypeRef::Record(record) => vec![record],
        TypeRef::Union(union) => variants[union].clone(),
        _ => Vec::new(),
    }
}

fn reachable(from: usize, direct: &[Vec<usize>]) -> Vec<bool> {
    let mut seen = vec![false; direct.len()];
    let mut open = direct[from].clone();
    while let Some(record) = open.pop() {
        if !std::mem::replace(&mut seen[record], true) {
            open.extend(&direct[record]);
        }
    }
    seen
}
