//! What is measured: ways of reading a document, each able to count the claims that it saw.

use comity::bilateral;
use comity_gen::json_schema::{Shape, json_schema};
use comity_ontology::{Model, reading::Interpreter};
use comity_tree::{Format, Severity, Tree};
use jsonschema::Validator;
use serde::de::IgnoredAny;
use serde_json::Value;

use crate::{
    documents::{Documents, Error},
    peer,
};

/// A way of reading the document of a number.
pub struct Case<'d> {
    /// Its name in the table.
    pub name: &'static str,
    /// The text that it reads.
    pub texts: &'d [String],
    /// Reads a document and counts its claims, if it can; 0 if it refuses the document.
    pub run: Box<dyn Fn(usize) -> Option<usize> + 'd>,
}

impl<'d> Case<'d> {
    fn new(
        name: &'static str,
        texts: &'d [String],
        run: impl Fn(&'d str) -> Option<usize> + 'd,
    ) -> Self {
        Self { name, texts, run: Box::new(move |number| run(&texts[number])) }
    }
}

/// What all others are measured against.
pub const FROM_SLICE: &str = "serde_json from_slice, derived";
/// What people write today.
pub const FROM_STR: &str = "serde_json from_str, derived";
/// The nearest to all findings that people have today, with the schema that comity generates.
pub const VALUE_AND_SCHEMA: &str = "Value + jsonschema, comity's schema";
/// The same, with the schema that schemars derives: it checks less.
pub const VALUE_AND_DERIVED: &str = "Value + jsonschema, schemars' schema";
/// All that comity does with JSON.
pub const COMITY_JSON: &str = "comity: text to typed";
/// What people write today for YAML.
pub const YAML_DERIVED: &str = "YAML: serde_yaml_ng, derived";
/// All that comity does with YAML.
pub const COMITY_YAML: &str = "YAML: comity: text to typed";
/// What the command does with a document: every finding, and no value is kept.
pub const CHECK_JSON: &str = "comity: check without values";
/// The same with YAML.
pub const CHECK_YAML: &str = "YAML: check without values";

/// Everything that is measured, peers first.
pub fn all<'d>(documents: &'d Documents, parts: &'d Parts<'d>) -> Vec<Case<'d>> {
    let json = &documents.json;
    let yaml = &documents.yaml;
    vec![
        Case::new("serde_json IgnoredAny: the floor", json, |text| {
            serde_json::from_str::<IgnoredAny>(text).map_or(Some(0), |_| None)
        }),
        Case::new(FROM_SLICE, json, |text| {
            Some(peer_claims(serde_json::from_slice(text.as_bytes()).ok()))
        }),
        Case::new(FROM_STR, json, |text| Some(peer_claims(serde_json::from_str(text).ok()))),
        Case::new(VALUE_AND_DERIVED, json, |text| Some(valid_claims(text, &parts.derived))),
        Case::new(VALUE_AND_SCHEMA, json, |text| Some(valid_claims(text, &parts.schema))),
        Case::new("comity: text to tree", json, |text| {
            Some(Format::Json.read(text).tree.as_ref().map_or(0, tree_claims))
        }),
        Case {
            name: "comity: tree to typed",
            texts: json,
            run: Box::new(|number| {
                let decoded = comity::decode::decode::<bilateral::Document>(&parts.trees[number]);
                Some(claims(decoded.value))
            }),
        },
        Case::new(COMITY_JSON, json, |text| Some(claims(comity::read(Format::Json, text).value))),
        Case::new("comity: bytes to typed", json, |text| {
            let text = std::str::from_utf8(text.as_bytes()).ok();
            Some(claims(text.and_then(|text| comity::read(Format::Json, text).value)))
        }),
        Case::new(CHECK_JSON, json, |text| Some(checked(Format::Json, text, &parts.interpreter))),
        Case::new(YAML_DERIVED, yaml, |text| Some(peer_claims(serde_yaml_ng::from_str(text).ok()))),
        Case::new("YAML: serde-saphyr, derived", yaml, |text| {
            Some(peer_claims(serde_saphyr::from_str(text).ok()))
        }),
        Case::new("YAML: comity: text to tree", yaml, |text| {
            Some(Format::Yaml.read(text).tree.as_ref().map_or(0, tree_claims))
        }),
        Case::new(COMITY_YAML, yaml, |text| Some(claims(comity::read(Format::Yaml, text).value))),
        Case::new(CHECK_YAML, yaml, |text| Some(checked(Format::Yaml, text, &parts.interpreter))),
    ]
}

/// What is made once, before anything is measured.
pub struct Parts<'d> {
    schema: Validator,
    derived: Validator,
    trees: Vec<Tree<'d>>,
    interpreter: Interpreter<'d>,
}

impl<'d> Parts<'d> {
    /// The validators and the trees of the documents.
    ///
    /// # Errors
    ///
    /// If a schema is none, or a document is not JSON.
    pub fn new(documents: &'d Documents, model: &'d Model) -> Result<Self, Error> {
        let schema: Value = serde_json::from_str(json_schema(model, Shape::Validation).text())?;
        let derived = serde_json::to_value(schemars::schema_for!(peer::Document))?;
        let trees = documents.json.iter().map(|text| Format::Json.read(text).tree);
        Ok(Self {
            schema: jsonschema::validator_for(&schema)?,
            derived: jsonschema::validator_for(&derived)?,
            interpreter: Interpreter::new(model, model.root.ok_or("no root")?),
            trees: trees.collect::<Option<_>>().ok_or("a document is not JSON")?,
        })
    }
}

/// Whether every case accepts every document and finds all its claims.
///
/// # Errors
///
/// Names the first case that does not.
pub fn agree(cases: &[Case<'_>], documents: &Documents) -> Result<(), Error> {
    for case in cases {
        for (number, &expected) in documents.claims.iter().enumerate() {
            let found = (case.run)(number);
            if found.is_some_and(|found| found != expected) {
                let (name, text) = (case.name, &case.texts[number]);
                return Err(format!("{name}: {found:?} claims, not {expected}, in:\n{text}").into());
            }
        }
    }
    Ok(())
}

fn peer_claims(document: Option<peer::Document>) -> usize {
    document.map_or(0, |document| document.claims.len())
}

fn claims(document: Option<bilateral::Document>) -> usize {
    document.map_or(0, |document| document.claims.len())
}

fn tree_claims(tree: &Tree<'_>) -> usize {
    tree.root().get("claims").map_or(0, |claims| claims.items().count())
}

fn checked(format: Format, text: &str, interpreter: &Interpreter<'_>) -> usize {
    let read = format.read(text);
    let is_sound = |tree: &&Tree<'_>| {
        let findings = interpreter.interpret(tree).findings;
        findings.iter().all(|finding| finding.severity < Severity::Error)
    };
    read.tree.as_ref().filter(is_sound).map_or(0, tree_claims)
}

fn valid_claims(text: &str, schema: &Validator) -> usize {
    let value: Option<Value> = serde_json::from_str(text).ok();
    let valid = value.filter(|value| schema.is_valid(value));
    valid.and_then(|value| value["claims"].as_array().map(Vec::len)).unwrap_or_default()
}
