//! A schema changed as a whole: each schema in it, the innermost first.

use crate::json::{Json, Map};

/// The schema with a change made to each schema in it, and then to itself.
pub(super) fn each(schema: Json, change: &dyn Fn(Map) -> Map) -> Json {
    let Json::Map(keywords) = schema else { return schema };
    let keywords = keywords.into_iter().map(|(keyword, value)| {
        let value = match keyword.as_str() {
            "properties" | "$defs" => named(value, change),
            "allOf" | "anyOf" | "oneOf" => listed(value, change),
            "items" | "contains" | "additionalProperties" | "not" | "if" | "then" | "else" => {
                each(value, change)
            }
            // Anything else holds values, such as `enum`, and not schemas.
            _ => value,
        };
        (keyword, value)
    });
    Json::Map(change(keywords.collect()))
}

/// Schemas by names that are not keywords.
fn named(schemas: Json, change: &dyn Fn(Map) -> Map) -> Json {
    let Json::Map(schemas) = schemas else { return schemas };
    let schemas = schemas.into_iter().map(|(name, schema)| (name, each(schema, change)));
    Json::Map(schemas.collect())
}

fn listed(schemas: Json, change: &dyn Fn(Map) -> Map) -> Json {
    let Json::List(schemas) = schemas else { return schemas };
    Json::List(schemas.into_iter().map(|schema| each(schema, change)).collect())
}
