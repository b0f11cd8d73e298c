//! The values of the corpus, by their types.

use std::{collections::BTreeMap, path::Path};

use comity::{Corpus, bilateral::Claim, from_json, to_json};
use comity_ontology::{
    Model,
    model::{ScalarBase, TypeRef},
};
use serde_json::Value;

/// How many values of one type are taken, evenly spread.
const TAKEN: usize = 40;

fn corpus() -> Corpus {
    Corpus::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus")).unwrap()
}

#[test]
fn every_claim_goes_round_alone() {
    let corpus = corpus();
    let claims: Vec<_> = corpus.claims().map(|found| found.claim).collect();
    assert!(claims.len() > 1_000, "{}", claims.len());
    for claim in claims {
        let json = serde_json::to_string(claim).unwrap();
        assert_eq!(&serde_json::from_str::<Claim>(&json).unwrap(), claim);
        assert_eq!(&from_json::<Claim>(&to_json(claim)).unwrap(), claim);
    }
}

/// The values of each type in the corpus, as JSON texts.
pub(crate) fn values(model: &Model) -> Values {
    let documents: Vec<_> = corpus().documents().map(|(_, document)| to_json(document)).collect();
    values_in(model, &documents)
}

/// The values of each type in documents, as JSON texts.
pub(crate) fn values_in(model: &Model, documents: &[String]) -> Values {
    let root = model.root.expect("there is a root");
    let mut gathered = BTreeMap::new();
    for document in documents {
        let value = serde_json::from_str(document).unwrap();
        gather(model, TypeRef::Record(root), &value, &mut gathered);
    }
    for record in &model.records {
        // A record that others only include: what they include of it.
        if !gathered.contains_key(&record.name) {
            let included = gathered.values().flatten().filter_map(|text| {
                let mut value: Value = serde_json::from_str(text).ok()?;
                value.as_object_mut()?.retain(|key, _| record.field(key).is_some());
                Some(value.to_string())
            });
            let included = included.collect();
            gathered.insert(record.name.clone(), included);
        }
    }
    for all in gathered.values_mut() {
        let step = all.len().div_ceil(TAKEN).max(1);
        *all = std::mem::take(all).into_iter().step_by(step).collect();
    }
    gathered
}

/// JSON texts by the names of their types.
pub(crate) type Values = BTreeMap<String, Vec<String>>;

fn gather(model: &Model, ty: TypeRef, value: &Value, into: &mut Values) {
    let record = match ty {
        TypeRef::Vocabulary(_) => None,
        TypeRef::Scalar(index) if model.scalars[index].base == ScalarBase::Text => None,
        TypeRef::Record(index) => Some(index),
        TypeRef::Union(index) => {
            let union = &model.unions[index];
            let variant = union.variants.iter().find(|it| value[&union.tag] == *it.tag);
            let record = TypeRef::Record(variant.expect("there is such a variant").record);
            let mut untagged = value.clone();
            untagged.as_object_mut().expect("it is a map").remove(&union.tag);
            gather(model, record, &untagged, into);
            None
        }
        _ => return,
    };
    into.entry(model.type_name(ty).to_owned()).or_default().push(value.to_string());
    for field in record.map_or(&[][..], |index| &model.records[index].fields) {
        match &value[&field.name] {
            Value::Null => {}
            Value::Array(items) => items.iter().for_each(|it| gather(model, field.ty, it, into)),
            one => gather(model, field.ty, one, into),
        }
    }
}
