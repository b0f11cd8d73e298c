//! A scalar: a text or number with its bounds.

use comity_ontology::model::{Scalar, ScalarBase};

use super::target::Target;
use crate::{
    describe,
    json::{Json, Map},
    loss::Effect,
};

impl Target<'_> {
    pub(super) fn scalar(&mut self, index: usize) -> Map {
        let model = self.model;
        let scalar = &model.scalars[index];
        let base = match scalar.base {
            ScalarBase::Text => Map::new().with("type", "string"),
            ScalarBase::Integer => {
                self.bounded(scalar, "integer", &i64::MIN.to_string(), &i64::MAX.to_string())
            }
            ScalarBase::Decimal => self.bounded(scalar, "number", "", ""),
        };
        Map::new()
            .with_some("description", describe::text(&[&scalar.definition]))
            .and(base)
            .with_some("pattern", scalar.pattern.as_ref().map(|pattern| pattern.ecma.as_str()))
            .with_some("minLength", scalar.min_length)
            .with_some("maxLength", scalar.max_length)
            .with_some("examples", examples(scalar))
    }

    fn bounded(&mut self, scalar: &Scalar, ty: &str, least: &str, greatest: &str) -> Map {
        self.lose(
            &scalar.name,
            Effect::Accepts,
            &["out-of-range"],
            "all digits of a number".into(),
            "the bounds are exact, but many validators read numbers as floating point",
        );
        let mut map = Map::new().with("type", ty);
        for (key, bound, otherwise) in
            [("minimum", &scalar.min, least), ("maximum", &scalar.max, greatest)]
        {
            let written = bound.as_deref().unwrap_or(otherwise);
            match Json::number(written) {
                Some(number) => map.push(key, number),
                None if written.is_empty() => {}
                None => self.lose(
                    &scalar.name,
                    Effect::Accepts,
                    &["out-of-range"],
                    format!("the {key} `{written}`"),
                    "the number is not bounded on that side",
                ),
            }
        }
        map
    }
}

fn examples(scalar: &Scalar) -> Option<Json> {
    let examples: Vec<_> = (scalar.examples.iter())
        .filter_map(|example| match scalar.base {
            ScalarBase::Text => Some(Json::from(example.as_str())),
            ScalarBase::Integer | ScalarBase::Decimal => Json::number(example),
        })
        .collect();
    (!examples.is_empty()).then_some(Json::List(examples))
}
