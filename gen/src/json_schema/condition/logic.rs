//! Logic over schemas. A schema is a condition here; `true` and `false` are folded away.

use crate::json::{Json, Map};

pub(super) fn not(schema: Json) -> Json {
    match schema {
        Json::Bool(value) => Json::Bool(!value),
        Json::Map(map) => match map.only("not") {
            Some(inner) => inner.clone(),
            None => Map::new().with("not", map).into(),
        },
        other => Map::new().with("not", other).into(),
    }
}

pub(super) fn all(schemas: impl IntoIterator<Item = Json>) -> Json {
    let mut parts = Vec::new();
    for schema in schemas {
        match schema {
            Json::Bool(true) => {}
            Json::Bool(false) => return Json::Bool(false),
            Json::Map(map) => match map.only("allOf") {
                Some(Json::List(inner)) => parts.extend(inner.iter().cloned()),
                _ => parts.push(Json::Map(map)),
            },
            other => parts.push(other),
        }
    }
    match parts.len() {
        0 => Json::Bool(true),
        1 => parts.remove(0),
        _ => Map::new().with("allOf", parts).into(),
    }
}

/// One of them holds. With a negated one, the form is `if` and `then`: messages then mention what
/// is missing.
pub(super) fn any(schemas: impl IntoIterator<Item = Json>) -> Json {
    let (mut negated, mut plain) = (Vec::new(), Vec::new());
    for schema in schemas {
        match schema {
            Json::Bool(false) => {}
            Json::Bool(true) => return Json::Bool(true),
            Json::Map(map) => {
                if let Some(inner) = map.only("not") {
                    negated.push(inner.clone());
                } else if let Some((condition, then)) = map.implication() {
                    negated.push(condition.clone());
                    plain.push(then.clone());
                } else if let Some(Json::List(inner)) = map.only("anyOf") {
                    plain.extend(inner.iter().cloned());
                } else {
                    plain.push(Json::Map(map));
                }
            }
            other => plain.push(other),
        }
    }
    let then = match plain.len() {
        0 => None,
        1 => Some(plain.remove(0)),
        _ => Some(Map::new().with("anyOf", plain).into()),
    };
    match (negated.is_empty(), then) {
        (true, None) => Json::Bool(false),
        (true, Some(then)) => then,
        (false, None) => not(all(negated)),
        (false, Some(then)) => Map::new().with("if", all(negated)).with("then", then).into(),
    }
}

pub(super) fn if_then_else(condition: Json, then: Json, otherwise: Json) -> Json {
    match (condition, then, otherwise) {
        (Json::Bool(true), then, _) => then,
        (Json::Bool(false), _, otherwise) => otherwise,
        (condition, then, Json::Bool(true)) => any([not(condition), then]),
        (condition, Json::Bool(true), otherwise) => any([condition, otherwise]),
        (condition, then, Json::Bool(false)) => all([condition, then]),
        (condition, Json::Bool(false), otherwise) => all([not(condition), otherwise]),
        (condition, then, otherwise) => {
            Map::new().with("if", condition).with("then", then).with("else", otherwise).into()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn has(key: &str) -> Json {
        Map::new().with("required", Json::texts([key])).into()
    }

    #[test]
    fn constants_fold_away() {
        assert_eq!(all([Json::Bool(true), has("a")]), has("a"));
        assert_eq!(all([Json::Bool(false), has("a")]), Json::Bool(false));
        assert_eq!(any([Json::Bool(false), has("a")]), has("a"));
        assert_eq!(any([Json::Bool(true), has("a")]), Json::Bool(true));
        assert_eq!(not(not(has("a"))), has("a"));
        assert_eq!(if_then_else(has("a"), Json::Bool(true), Json::Bool(false)), has("a"));
    }

    #[test]
    fn an_implication_is_if_and_then() {
        let implied = any([not(has("a")), any([not(has("b")), has("c")])]);
        let text =
            r#"{"if":{"allOf":[{"required":["a"]},{"required":["b"]}]},"then":{"required":["c"]}}"#;
        assert_eq!(implied.compact(), text);
        let none = any([not(has("a")), not(has("b"))]);
        assert_eq!(none.compact(), r#"{"not":{"allOf":[{"required":["a"]},{"required":["b"]}]}}"#);
    }
}
