//! Which types a schema defines, and under which names.

use std::collections::{BTreeSet, HashSet};

use comity_ontology::{Model, model::TypeRef, names::upper_camel};

/// The names of definitions.
///
/// A variant that shares its record is named after its union, and after its tag where the union
/// has the record twice.
pub(super) struct Names {
    /// For each union, the names of its variants: a variant carries the tag, which its record does
    /// not.
    variants: Vec<Vec<String>>,
    /// Which types a document can hold a value of.
    reached: HashSet<TypeRef>,
    /// Which records are held as such, not only as a variant.
    plain: HashSet<usize>,
}

impl Names {
    pub(super) fn new(model: &Model) -> Self {
        let (reached, plain) = reach(model);
        let mut taken: BTreeSet<String> = (model.vocabularies.iter().map(|v| v.name.clone()))
            .chain(model.scalars.iter().map(|s| s.name.clone()))
            .chain(model.records.iter().map(|r| r.name.clone()))
            .chain(model.unions.iter().map(|u| u.name.clone()))
            .collect();
        let mut uses = vec![0_usize; model.records.len()];
        for variant in model.unions.iter().flat_map(|union| &union.variants) {
            uses[variant.record] += 1;
        }
        let variants = (model.unions.iter())
            .map(|union| {
                let is_sole = |record| uses[record] == 1 && !plain.contains(&record);
                let in_union =
                    |record| union.variants.iter().filter(|v| v.record == record).count();
                let variants = union.variants.iter().map(|variant| {
                    let record = &model.records[variant.record].name;
                    if is_sole(variant.record) {
                        return record.clone();
                    }
                    let by_tag = upper_camel(&variant.tag).filter(|_| in_union(variant.record) > 1);
                    let mut name = format!("{}{}", union.name, by_tag.as_ref().unwrap_or(record));
                    while !taken.insert(name.clone()) {
                        name.push('_');
                    }
                    name
                });
                variants.collect()
            })
            .collect();
        Self { variants, reached, plain }
    }

    /// The name of a variant of a union.
    pub(super) fn variant(&self, union: usize, variant: usize) -> &str {
        &self.variants[union][variant]
    }

    /// Whether a document can hold a value of the type, be it as a variant of a union.
    pub(super) fn is_reached(&self, ty: TypeRef) -> bool {
        self.reached.contains(&ty)
    }

    /// Whether the record is held as such, without a tag.
    pub(super) fn is_plain(&self, record: usize) -> bool {
        self.plain.contains(&record)
    }
}

/// What a document can hold; everything if the ontology does not say what a document is.
fn reach(model: &Model) -> (HashSet<TypeRef>, HashSet<usize>) {
    let mut open: Vec<TypeRef> = match model.root {
        Some(root) => vec![TypeRef::Record(root)],
        None => (0..model.vocabularies.len())
            .map(TypeRef::Vocabulary)
            .chain((0..model.scalars.len()).map(TypeRef::Scalar))
            .chain((0..model.records.len()).map(TypeRef::Record))
            .chain((0..model.unions.len()).map(TypeRef::Union))
            .collect(),
    };
    let mut reached = HashSet::new();
    let mut plain: HashSet<usize> = HashSet::new();
    let mut tagged = Vec::new();
    loop {
        let fields_of = if let Some(ty) = open.pop() {
            if let TypeRef::Record(i) = ty {
                if !plain.insert(i) {
                    continue;
                }
                reached.insert(ty);
                i
            } else {
                if reached.insert(ty)
                    && let TypeRef::Union(i) = ty
                {
                    tagged.extend(model.unions[i].variants.iter().map(|variant| variant.record));
                }
                continue;
            }
        } else if let Some(i) = tagged.pop() {
            if !reached.insert(TypeRef::Record(i)) {
                continue;
            }
            i
        } else {
            return (reached, plain);
        };
        open.extend(model.records[fields_of].fields.iter().map(|field| field.ty));
    }
}
