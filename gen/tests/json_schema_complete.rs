//! Nothing is silently lost: each constraint of a model is in the schema or among the losses.

use std::path::Path;

use comity_gen::{
    Artefact,
    json_schema::{Shape, json_schema},
    loss::Effect,
};
use comity_ontology::model::{Field, FieldRole, Model, Record, ScalarBase, TypeRef};
use comity_tree::{CODES, Severity};
use serde_json::Value;

/// A model, its schema, and what was found missing.
struct Audit<'m> {
    model: &'m Model,
    artefact: Artefact,
    schema: Value,
    missing: Vec<String>,
    checked: usize,
}

impl Audit<'_> {
    fn lost(&self, subject: &str, code: &str) -> bool {
        self.artefact
            .losses
            .iter()
            .any(|loss| loss.subject == subject && loss.codes.iter().any(|lost| lost == code))
    }

    /// One constraint: `expressed` in the schema, otherwise lost under the subject and code.
    fn expect(&mut self, expressed: bool, subject: &str, code: &str) {
        self.checked += 1;
        if !expressed && !self.lost(subject, code) {
            self.missing.push(format!("{subject}: {code}"));
        }
    }

    fn vocabularies(&mut self) {
        for vocabulary in &self.model.vocabularies {
            let definition = &self.schema["$defs"][&vocabulary.name];
            if definition.is_null() {
                self.unreached(&vocabulary.name);
                continue;
            }
            let codes: Vec<_> =
                vocabulary.terms.iter().map(|term| Value::from(term.code.as_str())).collect();
            let expressed = definition["enum"].as_array() == Some(&codes);
            self.expect(expressed, &vocabulary.name, "unknown-term");
            if vocabulary.terms.iter().any(|term| term.deprecated.is_some()) {
                self.expect(false, &vocabulary.name, "deprecated-term");
            }
        }
    }

    fn conflicts(&mut self) {
        for conflict in &self.model.conflicts {
            self.expect(false, &format!("conflict {}", conflict.id), &conflict.id);
        }
    }

    fn unreached(&mut self, name: &str) {
        let said = self
            .artefact
            .losses
            .iter()
            .any(|loss| loss.subject == name && loss.effect == Effect::Unsaid);
        if !said {
            self.missing.push(format!("{name}: no definition"));
        }
    }

    fn scalars(&mut self) {
        for scalar in &self.model.scalars {
            let definition = self.schema["$defs"][&scalar.name].clone();
            if definition.is_null() {
                self.unreached(&scalar.name);
                continue;
            }
            let number = |text: &Option<String>| {
                text.as_ref().map(|text| text.replace('_', "").parse::<f64>().ok())
            };
            let keys = [("minimum", &scalar.min), ("maximum", &scalar.max)];
            for (key, bound) in keys.into_iter().filter(|(_, bound)| bound.is_some()) {
                self.expect(
                    Some(definition[key].as_f64()) == number(bound),
                    &scalar.name,
                    "out-of-range",
                );
            }
            for (key, length) in
                [("minLength", scalar.min_length), ("maxLength", scalar.max_length)]
            {
                if let Some(length) = length {
                    self.expect(definition[key] == length, &scalar.name, "out-of-range");
                }
            }
            if let Some(pattern) = &scalar.pattern {
                self.expect(definition["pattern"] == pattern.to_ecma(), &scalar.name, "bad-form");
            }
            let ty = match scalar.base {
                ScalarBase::Text => "string",
                ScalarBase::Integer => "integer",
                ScalarBase::Decimal => "number",
            };
            self.expect(definition["type"] == ty, &scalar.name, "wrong-type");
        }
    }

    /// The definitions that represent a record: its own, and those of its variants, with a tag
    /// more.
    fn definitions(&self, record: &Record) -> Vec<Value> {
        let is_tag =
            |key: &str| key == "$schema" || self.model.unions.iter().any(|union| union.tag == key);
        let stands_for = |definition: &&Value| {
            let Some(properties) = definition["properties"].as_object() else { return false };
            let (fields, others): (Vec<_>, Vec<_>) =
                properties.keys().partition(|key| record.field(key).is_some());
            let description = definition["description"].as_str().unwrap_or_default();
            fields.len() == record.fields.len()
                && others.iter().all(|key| is_tag(key))
                && description.starts_with(record.definition.first())
        };
        let definitions = self.schema["$defs"].as_object().expect("there are definitions");
        definitions.values().filter(stands_for).cloned().collect()
    }

    fn records(&mut self) {
        for record in &self.model.records {
            let definitions = self.definitions(record);
            if definitions.is_empty() {
                self.unreached(&record.name);
            }
            for definition in definitions {
                self.expect(
                    definition["additionalProperties"] == false,
                    &record.name,
                    "unknown-key",
                );
                for field in &record.fields {
                    // A range may be a quote instead.
                    let required = [&definition["required"], &definition["else"]["required"]]
                        .into_iter()
                        .filter_map(Value::as_array)
                        .any(|all| all.contains(&field.name.as_str().into()));
                    assert_eq!(required, field.is_required(), "{}.{}", record.name, field.name);
                    self.field(record, field, &definition["properties"][&field.name]);
                }
                for rule in &record.rules {
                    let comment = format!("rule {}", rule.id);
                    let parts = definition["allOf"].as_array().into_iter().flatten();
                    let mut comments = parts.filter_map(|part| part["$comment"].as_str());
                    let expressed = rule.severity == Severity::Error
                        && comments.any(|text| text.split(':').next() == Some(&comment));
                    self.expect(expressed, &comment, &rule.id);
                }
            }
        }
    }

    fn field(&mut self, record: &Record, field: &Field, property: &Value) {
        let subject = format!("{}.{}", record.name, field.name);
        match field.role {
            FieldRole::Plain => {}
            FieldRole::Identity => self.expect(false, &subject, "duplicate-id"),
            FieldRole::Reference(_) => self.expect(false, &subject, "dangling-reference"),
        }
        let text = property.to_string();
        if field.unit.is_some() {
            let unit = property
                .pointer("/allOf/1/properties/unit")
                .or(property.pointer("/anyOf/0/allOf/1/properties/unit"));
            self.expect(
                unit.is_some_and(|unit| unit.to_string().contains("\"enum\":[")),
                &subject,
                "wrong-unit",
            );
        }
        if field.deprecated.is_some() {
            self.expect(false, &subject, "deprecated-term");
        }
        if field.cardinality.is_many() {
            self.expect(text.contains(r#""items":"#), &subject, "wrong-type");
            if field.cardinality.min > 0 {
                self.expect(property["minItems"] == field.cardinality.min, &subject, "too-few");
            }
            if let Some(max) = field.cardinality.max {
                self.expect(property["maxItems"] == max, &subject, "too-many");
            }
        }
        let is_inline = matches!(
            field.ty,
            TypeRef::Text | TypeRef::Boolean | TypeRef::Integer | TypeRef::Decimal | TypeRef::Url
        );
        let name = self.model.type_name(field.ty).to_owned();
        let refers = text.contains(&format!(r##""#/$defs/{name}""##));
        self.expect(is_inline || refers, &subject, "wrong-type");
        match field.ty {
            TypeRef::Integer | TypeRef::Decimal => self.expect(false, &name, "out-of-range"),
            TypeRef::Date => self.expect(false, &name, "impossible-date"),
            TypeRef::Url => self.expect(false, &name, "bad-form"),
            _ => {}
        }
        if !field.is_required() && !text.contains("null") {
            let said = self
                .artefact
                .losses
                .iter()
                .any(|loss| loss.subject == "null" && loss.effect == Effect::Refuses);
            assert!(said, "{subject}: null is refused silently");
        }
    }

    fn unions(&mut self) {
        for union in &self.model.unions {
            let definition = self.schema["$defs"][&union.name].clone();
            if definition.is_null() {
                self.unreached(&union.name);
                continue;
            }
            let choices = definition["oneOf"].as_array().or(definition["allOf"].as_array());
            let choices = choices.expect("a union is a choice");
            assert_eq!(choices.len(), union.variants.len(), "{}", union.name);
            for (variant, choice) in union.variants.iter().zip(choices) {
                let target = choice["$ref"].as_str().or(choice["then"]["$ref"].as_str());
                let pointer = target.and_then(|target| target.strip_prefix('#'));
                let chosen = pointer.and_then(|pointer| self.schema.pointer(pointer));
                let tag = chosen.map(|chosen| &chosen["properties"][&union.tag]);
                let is_checked = tag.is_some_and(|tag| {
                    tag["const"] == variant.tag || tag["enum"] == serde_json::json!([variant.tag])
                });
                self.expect(is_checked, &union.name, "unknown-kind");
            }
        }
    }
}

fn audit(model: &Model, shape: Shape) -> (usize, Vec<String>) {
    let artefact = json_schema(model, shape);
    let schema = serde_json::from_str(artefact.text()).expect("a schema is JSON");
    let mut audit = Audit { model, artefact, schema, missing: Vec::new(), checked: 0 };
    audit.vocabularies();
    audit.conflicts();
    audit.scalars();
    audit.records();
    audit.unions();
    (audit.checked, audit.missing)
}

fn models() -> Vec<Model> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/json_schema");
    let own = ["library", "conditions"]
        .map(|name| comity_ontology::load(format!("{folder}/{name}.toml").as_ref()));
    let built_in = ["bilateral", "quantity", "evidence"].map(comity_ontology::load_builtin);
    let models = own.into_iter().chain(built_in).map(|loaded| {
        assert!(loaded.is_sound(), "{:#?}", loaded.findings);
        loaded.model.expect("a sound ontology has a model")
    });
    models.collect()
}

#[test]
fn each_constraint_is_in_the_schema_or_among_the_losses() {
    for model in models() {
        for shape in [Shape::Validation, Shape::Types] {
            let (checked, missing) = audit(&model, shape);
            assert!(missing.is_empty(), "{} {shape:?}: {missing:#?}", model.name);
            assert!(checked > 10, "{} {shape:?}: {checked}", model.name);
        }
    }
}

/// Whether a code has a page: those of the checker, which this crate does not know, have one each.
fn has_page(code: &str) -> bool {
    let pages = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/findings");
    pages.join(format!("{code}.md")).is_file()
}

#[test]
fn losses_name_findings_that_exist() {
    for model in models() {
        let rules = || model.records.iter().flat_map(|record| &record.rules);
        let is_known = |code: &str| {
            has_page(code)
                || CODES.iter().chain(comity_ontology::codes::CODES).any(|known| known.name == code)
                || rules().any(|rule| rule.id == code)
                || model.conflicts.iter().any(|conflict| conflict.id == code)
        };
        for shape in [Shape::Validation, Shape::Types] {
            for loss in json_schema(&model, shape).losses {
                assert!(loss.codes.iter().all(|code| is_known(code)), "{loss:?}");
                let is_verdict = loss.effect == Effect::Accepts;
                assert!(!is_verdict || !loss.codes.is_empty(), "no finding for {loss:?}");
            }
        }
    }
}
