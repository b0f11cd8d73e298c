//! A field: the schema of its value, how many there are, and what is said of it.

use comity_ontology::model::{Field, FieldRole, Literal, Record, ScalarBase, Scope, TypeRef};

use super::{Shape, target::Target, types::or_null};
use crate::{
    describe,
    json::{Json, Map},
    loss::Effect,
};

impl Target<'_> {
    pub(super) fn field(&mut self, record: &Record, field: &Field) -> Map {
        let subject = format!("{}.{}", record.name, field.name);
        self.lose_role(&subject, field);
        let value = self.value(field.ty);
        let value = self.with_unit(&subject, field, value);
        let examples = self.examples(field);
        let is_many = field.cardinality.is_many();
        let value = if is_many {
            // Each example is one item.
            list(field, self.named(value).with_some("examples", examples.clone()))
        } else {
            self.named(value)
        };
        let value = if field.is_required() { value } else { self.or_absent(value) };
        let title = self.labels.and_then(|language| field.label.nearest(language));
        Map::new()
            .with_some("title", title)
            .with_some("description", self.description(&subject, field))
            .and(value)
            .with_some("default", self.default(field))
            .with_some("examples", examples.filter(|_| !is_many))
            .with_some("deprecated", field.deprecated.is_some().then_some(true))
    }

    /// A reference with other keywords beside it. Code generators lose its name, unless it is
    /// apart.
    fn named(&self, value: Map) -> Map {
        if self.shape == Shape::Types && value.contains("$ref") {
            Map::new().with("allOf", vec![value.into()])
        } else {
            value
        }
    }

    /// The value, or null where null represents an absent value.
    fn or_absent(&mut self, value: Map) -> Map {
        if self.null_is_absent() {
            return or_null(value);
        }
        self.lose(
            "null",
            Effect::Refuses,
            &[],
            "`null` for a value that may be absent".into(),
            "an absent value is left out, so that it has one form",
        );
        value
    }

    fn description(&mut self, subject: &str, field: &Field) -> Option<String> {
        let said = describe::text(&[&field.definition, &field.note]);
        let Some(deprecated) = &field.deprecated else { return said };
        self.lose(
            subject,
            Effect::Unsaid,
            &["deprecated-term"],
            "the warning that the field is deprecated".into(),
            "the annotation `deprecated` says so",
        );
        let warning = describe::deprecation(deprecated);
        Some(said.map_or_else(|| warning.clone(), |said| format!("{said}\n\n{warning}")))
    }

    fn lose_role(&mut self, subject: &str, field: &Field) {
        let name = self.model.type_name(field.ty);
        match field.role {
            FieldRole::Plain => {}
            FieldRole::Identity => self.lose(
                subject,
                Effect::Accepts,
                &["duplicate-id"],
                format!("that no two things in a document have the same `{name}`"),
                "duplicate ids are accepted",
            ),
            FieldRole::Reference(scope) => {
                let place = match scope {
                    Scope::Document => "the document",
                    Scope::Corpus => "the corpus",
                };
                self.lose(
                    subject,
                    Effect::Accepts,
                    &["dangling-reference"],
                    format!("that the `{name}` is declared in {place}"),
                    "references to nothing pass",
                );
            }
        }
    }

    /// The terms that the unit of the field's value may be, if the field says so.
    fn with_unit(&mut self, subject: &str, field: &Field, value: Map) -> Map {
        let Some(unit) = field.unit else { return value };
        let TypeRef::Record(record) = field.ty else { return value };
        let model = self.model;
        let Some((_, slot)) = model.records[record].field("unit") else { return value };
        let TypeRef::Vocabulary(vocabulary) = slot.ty else { return value };
        let vocabulary = &model.vocabularies[vocabulary];
        if self.shape == Shape::Types {
            let broadest = &vocabulary.terms[unit].code;
            self.lose(
                subject,
                Effect::Accepts,
                &["wrong-unit"],
                format!("that its unit is `{broadest}` or narrower"),
                "any unit passes; the validation shape checks it",
            );
            return value;
        }
        let within: Vec<_> =
            (0..vocabulary.terms.len()).filter(|&term| vocabulary.is_within(term, unit)).collect();
        let codes = within.into_iter().map(|term| vocabulary.terms[term].code.as_str());
        let unit = Map::new().with("enum", Json::texts(codes));
        // A unit that is left out is not judged by the field.
        let unit = if self.null_is_absent() && !slot.is_required() { or_null(unit) } else { unit };
        let restriction = Map::new().with("properties", Map::new().with("unit", unit));
        Map::new().with("allOf", vec![value.into(), restriction.into()])
    }

    fn default(&self, field: &Field) -> Option<Json> {
        let value = match field.default.as_ref()? {
            Literal::Text(text) => self.literal(field.ty, text)?,
            Literal::Boolean(value) => Json::Bool(*value),
            Literal::Term(term) => match field.ty {
                TypeRef::Vocabulary(i) => {
                    self.model.vocabularies[i].terms[*term].code.as_str().into()
                }
                _ => return None,
            },
        };
        Some(if field.cardinality.is_many() { Json::List(vec![value]) } else { value })
    }

    /// Examples of one value.
    fn examples(&self, field: &Field) -> Option<Json> {
        let examples: Vec<_> =
            (field.examples.iter()).filter_map(|example| self.literal(field.ty, example)).collect();
        (!examples.is_empty()).then_some(Json::List(examples))
    }

    /// A value from its text in the ontology; none for records, which have no text.
    fn literal(&self, ty: TypeRef, text: &str) -> Option<Json> {
        let base = match ty {
            TypeRef::Integer => ScalarBase::Integer,
            TypeRef::Decimal => ScalarBase::Decimal,
            TypeRef::Scalar(i) => self.model.scalars[i].base,
            TypeRef::Boolean => return text.parse().ok().map(Json::Bool),
            TypeRef::Record(_) | TypeRef::Union(_) => return None,
            TypeRef::Text | TypeRef::Date | TypeRef::Url | TypeRef::Vocabulary(_) => {
                ScalarBase::Text
            }
        };
        match base {
            ScalarBase::Text => Some(text.into()),
            ScalarBase::Integer | ScalarBase::Decimal => Json::number(text),
        }
    }
}

fn list(field: &Field, items: Map) -> Map {
    Map::new()
        .with("type", "array")
        .with("items", items)
        .with_some("minItems", Some(field.cardinality.min).filter(|&min| min > 0))
        .with_some("maxItems", field.cardinality.max)
}
