//! Values made of an ontology alone: the fields that a record must have, each with one of the first
//! values of its type.

use comity_ontology::model::{Field, FieldRole, Model, ScalarBase, TypeRef};
use serde_json::{Map, Value, json};

use crate::places::{places, record_of};

/// A record with the fields that it must have, after those of a tag.
pub fn record(model: &Model, index: usize, tag: Option<(&str, &str)>) -> Value {
    let tag = tag.map(|(key, tag)| (key.to_owned(), Value::from(tag)));
    let fields = model.records[index].fields.iter().filter(|field| field.is_required());
    let fields = fields.map(|one| (one.name.clone(), field(model, one)));
    Value::Object(tag.into_iter().chain(fields).collect())
}

/// As few values as a field may have, and one at least.
pub fn field(model: &Model, field: &Field) -> Value {
    // A reference is to another thing than the record that holds it.
    let first = usize::from(matches!(field.role, FieldRole::Reference(_)));
    let one = |nth: usize| {
        let mut value = value(model, field.ty, first + nth);
        if let (Some(unit), TypeRef::Record(record)) = (field.unit, field.ty)
            && let Some((_, slot)) = model.records[record].field("unit")
            && let TypeRef::Vocabulary(units) = slot.ty
        {
            value["unit"] = model.vocabularies[units].terms[unit].code.as_str().into();
        }
        value
    };
    if field.cardinality.is_many() {
        (0..field.cardinality.min.max(1) as usize).map(one).collect()
    } else {
        one(0)
    }
}

/// The nth value of a type, of those that it names.
pub fn value(model: &Model, ty: TypeRef, nth: usize) -> Value {
    match ty {
        TypeRef::Text => "text".into(),
        TypeRef::Boolean => true.into(),
        TypeRef::Integer | TypeRef::Decimal => json!(nth + 1),
        TypeRef::Date => "2001".into(),
        TypeRef::Url => "https://example.org/".into(),
        TypeRef::Vocabulary(index) => {
            let terms = model.vocabularies[index].terms.iter();
            let codes: Vec<_> = terms.filter(|term| term.deprecated.is_none()).collect();
            codes.get(nth % codes.len().max(1)).map_or(Value::Null, |term| term.code.clone().into())
        }
        TypeRef::Scalar(index) => {
            let scalar = &model.scalars[index];
            let example = scalar.examples.get(nth % scalar.examples.len().max(1));
            match (scalar.base, example) {
                (ScalarBase::Text, Some(text)) => text.as_str().into(),
                (ScalarBase::Text, None) => format!("text-{nth}").into(),
                (_, Some(number)) => serde_json::from_str(number).unwrap_or_default(),
                (_, None) => {
                    let least = scalar.min.as_deref().unwrap_or("1");
                    serde_json::from_str(least).unwrap_or_default()
                }
            }
        }
        TypeRef::Record(index) => record(model, index, None),
        TypeRef::Union(index) => {
            let union = &model.unions[index];
            let variant = &union.variants[nth % union.variants.len()];
            record(model, variant.record, Some((&union.tag, &variant.tag)))
        }
    }
}

/// Documents of one value, for each kind of value that the lists at the top of a document hold.
/// The head is what else they have.
pub fn documents(model: &Model, head: &Map<String, Value>) -> Vec<Value> {
    let mut documents = Vec::new();
    for list in model.root().into_iter().flat_map(|root| &root.fields) {
        let kinds = match list.ty {
            TypeRef::Union(union) => model.unions[union].variants.len(),
            TypeRef::Record(_) => 1,
            _ => 0,
        };
        for nth in (0..kinds).filter(|_| list.cardinality.is_many()) {
            let mut document = head.clone();
            document.insert(list.name.clone(), json!([value(model, list.ty, nth)]));
            documents.push(Value::Object(document));
        }
    }
    documents
}

/// The same document with what its references name: a value for each id that nothing declares.
pub fn declared(model: &Model, document: &Value) -> Option<Value> {
    let places = places(model, document);
    let (mut references, mut ids) = (Vec::new(), Vec::new());
    for place in &places {
        let Some(id) = document.pointer(&place.pointer).filter(|value| value.is_string()) else {
            continue;
        };
        match place.field(model).map(|field| field.role) {
            Some(FieldRole::Reference(_)) => references.push((place.ty, id)),
            Some(FieldRole::Identity) => ids.push((place.ty, id)),
            _ => {}
        }
    }
    let root = model.root()?;
    let mut declared = document.clone();
    let missing = references.into_iter().filter(|reference| !ids.contains(reference));
    for (ty, id) in missing {
        let lists = root.fields.iter().filter(|list| list.cardinality.is_many());
        for list in lists {
            let TypeRef::Record(index) = list.ty else { continue };
            let fields = model.records[index].fields.iter();
            let mut names = fields.filter(|one| one.role == FieldRole::Identity && one.ty == ty);
            let Some(name) = names.next() else { continue };
            let mut value = record(model, index, None);
            value[&name.name] = id.clone();
            let values = declared.as_object_mut()?.entry(&list.name).or_insert_with(|| json!([]));
            values.as_array_mut()?.push(value);
            break;
        }
    }
    (declared != *document).then_some(declared)
}

/// A value of an example with the fields that it must have besides: those of the value that it
/// replaces, or else made ones.
pub fn completed(model: &Model, value: &Value, old: &Value, ty: TypeRef) -> Value {
    match value {
        Value::Array(items) => {
            let each = items.iter().enumerate().map(|(index, item)| {
                let old = old.get(index).or_else(|| old.get(0)).unwrap_or(&Value::Null);
                completed(model, item, old, ty)
            });
            each.collect()
        }
        Value::Object(fields) => {
            let Some(index) = record_of(model, value, ty) else { return value.clone() };
            let mut all = fields.clone();
            for field in &model.records[index].fields {
                if let Some(inner) = all.get(&field.name) {
                    let old = old.get(&field.name).unwrap_or(&Value::Null);
                    let inner = completed(model, inner, old, field.ty);
                    all.insert(field.name.clone(), inner);
                } else if field.is_required() {
                    let old = old.get(&field.name).cloned();
                    let old = old.unwrap_or_else(|| self::field(model, field));
                    all.insert(field.name.clone(), old);
                }
            }
            Value::Object(all)
        }
        _ => value.clone(),
    }
}
