//! Values of documents as JSON.

use comity_ontology::Model;
use comity_questions::{Item, ItemValue as Given, TermRef};
use serde_json::{Value, json};

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
    let values = fields.filter_map(|(index, field)| {
        let first = item.values(index).first()?;
        Some((field.name.clone(), given(first, model)))
    });
    Value::Object(values.collect())
}
