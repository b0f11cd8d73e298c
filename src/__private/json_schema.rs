//! Schemas that the generator has written, handed to schemars.

use std::{
    collections::HashMap,
    sync::{Mutex, PoisonError},
};

use schemars::{Schema, SchemaGenerator};
use serde_json::{Map, Value};

use crate::OntologyInfo;

/// A type that another refers to: its name in the ontology, and how to get its schema.
pub type SchemaPart = (&'static str, fn(&mut SchemaGenerator) -> Schema);

/// The ontologies whose schemas were asked for, by their ids.
static KNOWN: Mutex<Option<HashMap<&'static str, &'static OntologyInfo>>> = Mutex::new(None);

/// The id of a type: that of its ontology, `#`, and its name.
///
/// # Panics
///
/// If another ontology has the same id: schemars would take its types for those of this one.
pub fn id(ontology: &'static OntologyInfo, name: &str) -> String {
    // An ontology need not have an id.
    let base = match ontology.id.trim_end_matches('#') {
        "" => ontology.name,
        id => id,
    };
    let mut known = KNOWN.lock().unwrap_or_else(PoisonError::into_inner);
    let first = *known.get_or_insert_default().entry(base).or_insert(ontology);
    drop(known);
    assert!(
        first.digest == ontology.digest,
        "two ontologies have the id `{base}`: `{first}` and `{ontology}`; give each its own `id`, \
         since a JSON Schema tells their types apart by it",
    );
    format!("{base}#{name}")
}

/// A generated schema, with its references as the schemars of the caller writes them.
pub fn schema(generator: &mut SchemaGenerator, text: &str, parts: &[SchemaPart]) -> Schema {
    let parts: HashMap<String, Schema> =
        parts.iter().map(|(name, part)| (format!("#/$defs/{name}"), part(generator))).collect();
    // The text is the generator's own; a schema that allows nothing shows if it ever were not JSON.
    let Ok(mut value) = serde_json::from_str(text) else { return Schema::from(false) };
    refer(&mut value, &parts);
    Schema::try_from(value).unwrap_or_else(|_| Schema::from(false))
}

fn refer(value: &mut Value, parts: &HashMap<String, Schema>) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(|item| refer(item, parts)),
        Value::Object(map) => {
            map.values_mut().for_each(|value| refer(value, parts));
            let part = map.get("$ref").and_then(Value::as_str).and_then(|name| parts.get(name));
            if let Some(part) = part {
                replace(map, part);
            }
        }
        _ => {}
    }
}

/// Replaces a reference by another, or by the schema itself where schemars is asked to inline.
fn replace(map: &mut Map<String, Value>, part: &Schema) {
    let reference = part.as_object().filter(|part| part.len() == 1).and_then(|it| it.get("$ref"));
    if let Some(reference) = reference {
        map.insert("$ref".to_owned(), reference.clone());
        return;
    }
    map.remove("$ref");
    let all = map.entry("allOf").or_insert_with(|| Value::Array(Vec::new()));
    if let Value::Array(all) = all {
        all.push(part.as_value().clone());
    }
}
