//! Values of documents as JSON.

use comity_ontology::{Model, model::Field};
use comity_questions::{FoundClaim, Item, ItemValue as Given, TermRef};
use serde_json::{Map, Value, json};

/// A value as the document gives it; numbers are texts, so that no digit is lost.
pub(crate) fn given(value: &Given, model: &Model) -> Value {
    match value {
        Given::Text(text) => json!(text),
        Given::Boolean(flag) => json!(flag),
        Given::Number(number) => json!(number.to_string()),
        Given::Date(date) => json!(date.as_str()),
        Given::Term(..) => json!(value.term(model).map(TermRef::code)),
        Given::Record(item) => record(item, model),
    }
}

fn record(item: &Item, model: &Model) -> Value {
    let fields = item.record(model).fields.iter().enumerate();
    let values = fields.filter_map(|(index, field)| member(field, item.values(index), model));
    Value::Object(values.collect())
}

/// What a claim says, by field, as the document gives it.
pub(crate) fn content(found: FoundClaim<'_>) -> Map<String, Value> {
    let model = found.model();
    found.content().filter_map(|(field, values)| member(field, values, model)).collect()
}

/// A field that has values; a list if it may have several.
fn member(field: &Field, values: &[Given], model: &Model) -> Option<(String, Value)> {
    let value = match values {
        [] => return None,
        values if field.cardinality.is_many() => {
            values.iter().map(|value| given(value, model)).collect()
        }
        [first, ..] => given(first, model),
    };
    Some((field.name.clone(), value))
}
