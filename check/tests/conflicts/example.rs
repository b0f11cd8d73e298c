//! From the example of a conflict to documents: what the example leaves out is filled in.

use comity_ontology::model::{
    ALL, Conflict, Field, FieldRole, Model, Record, SIDES, ScalarBase, Scope, Sides, TypeRef,
};
use serde_json::{Map, Value, json};

/// The documents of an example, by file name: one for each side, or one for all that must be
/// in one document.
pub(crate) fn documents(model: &Model, conflict: &Conflict, example: &str) -> Vec<(String, Value)> {
    let example: Value = serde_json::from_str(example).unwrap();
    let mut sides: Vec<(String, TypeRef, Value)> = Vec::new();
    match &conflict.sides {
        Sides::Between(types) => {
            for (name, ty) in SIDES.iter().zip(types) {
                sides.push(((*name).to_owned(), *ty, example[*name].clone()));
            }
        }
        Sides::Among(ty) => {
            for (number, value) in example[ALL].as_array().unwrap().iter().enumerate() {
                sides.push((format!("s{number}"), *ty, value.clone()));
            }
        }
    }
    let mut documents: Vec<(String, Value)> = Vec::new();
    for (name, ty, value) in sides {
        let (list, value) = place(model, ty, &name, value);
        let file = match conflict.scope {
            Scope::Document => "text.json".to_owned(),
            Scope::Corpus => format!("{name}.json"),
        };
        let known = documents.iter().position(|(known, _)| *known == file);
        let index = known.unwrap_or_else(|| {
            let source = json!({
                "file": format!("{name}.txt"), "sha256": "0".repeat(64), "language": "en",
            });
            documents.push((file, json!({ "ontology": "bilateral@0.1.0", "source": source })));
            documents.len() - 1
        });
        let document = documents[index].1.as_object_mut().unwrap();
        match (document.get_mut(&list), value) {
            (Some(Value::Array(items)), value) => items.push(value),
            // The document has the one that every side needs: the example says more of it.
            (Some(Value::Object(known)), Value::Object(more)) => known.extend(more),
            (_, value) => _ = document.insert(list, json!([value])),
        }
    }
    documents
}

/// The field of a document that a value belongs to, and the value made whole.
fn place(model: &Model, ty: TypeRef, name: &str, mut value: Value) -> (String, Value) {
    let root = model.root().unwrap();
    let fields = value.as_object_mut().unwrap();
    for field in &root.fields {
        let record = match (field.ty, ty) {
            (TypeRef::Union(union), TypeRef::Record(record)) => {
                let union = &model.unions[union];
                let variant = union.variants.iter().find(|variant| variant.record == record);
                let Some(variant) = variant else { continue };
                fields.insert(union.tag.clone(), json!(variant.tag));
                record
            }
            (TypeRef::Union(union), _) if field.ty == ty => {
                let union = &model.unions[union];
                let tag = fields[&union.tag].as_str().unwrap();
                union.variants.iter().find(|variant| variant.tag == tag).unwrap().record
            }
            (TypeRef::Record(record), _) if field.ty == ty => record,
            _ => continue,
        };
        complete(model, &model.records[record], fields, name);
        return (field.name.clone(), value);
    }
    panic!("no list of a document has a `{}`", model.type_name(ty));
}

/// Adds the required fields that are absent.
fn complete(model: &Model, record: &Record, fields: &mut Map<String, Value>, id: &str) {
    for field in &record.fields {
        if field.role == FieldRole::Identity {
            fields.entry(field.name.clone()).or_insert(json!(id));
        }
        match fields.get_mut(&field.name) {
            None if field.is_required() => {
                let one = any(model, field);
                let count = field.cardinality.min as usize;
                let value = if field.cardinality.is_many() { json!(vec![one; count]) } else { one };
                fields.insert(field.name.clone(), value);
            }
            None => {}
            Some(value) => within(model, field, value),
        }
    }
}

/// Adds what is absent in the records of a field.
fn within(model: &Model, field: &Field, value: &mut Value) {
    let TypeRef::Record(record) = field.ty else { return };
    match value {
        Value::Array(items) => items.iter_mut().for_each(|item| within(model, field, item)),
        Value::Object(fields) => complete(model, &model.records[record], fields, "x"),
        _ => {}
    }
}

/// Some value of a field.
fn any(model: &Model, field: &Field) -> Value {
    match field.ty {
        TypeRef::Text => json!("text"),
        TypeRef::Boolean => json!(true),
        TypeRef::Integer | TypeRef::Decimal => json!(1),
        TypeRef::Date => json!("2000"),
        TypeRef::Url => json!("https://example.org/"),
        TypeRef::Vocabulary(vocabulary) => json!(model.vocabularies[vocabulary].terms[0].code),
        TypeRef::Scalar(scalar) => {
            let scalar = &model.scalars[scalar];
            let example = scalar.examples.first().map_or("1", String::as_str);
            match scalar.base {
                ScalarBase::Text => json!(example),
                _ => serde_json::from_str(example).unwrap(),
            }
        }
        TypeRef::Record(record) => {
            let mut fields = Map::new();
            complete(model, &model.records[record], &mut fields, "x");
            Value::Object(fields)
        }
        TypeRef::Union(_) => panic!("no required field of a claim is a union"),
    }
}
