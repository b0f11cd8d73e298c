//! Two verdicts on a document: comity's, and that of a validator which knows the schema alone.

use std::path::PathBuf;

use comity_check::{Ontology, document::Checker, file::LoadedFile};
use comity_gen::{
    Artefact,
    json_schema::{Shape, json_schema},
    loss::Effect,
};
use comity_ontology::model::Model;
use comity_testkit::places::places;
use comity_tree::{Finding, Format, Severity, Source};
use jsonschema::Validator;
use serde_json::Value;

/// An ontology, as comity and as a validator knows it.
pub struct Judge<'o> {
    model: &'o Model,
    checker: Checker<'o>,
    validator: Validator,
    artefact: Artefact,
}

/// What the two say of a document.
#[derive(Clone, Debug)]
pub struct Verdicts {
    /// The errors that comity finds.
    pub comity: Vec<Finding>,
    /// The errors that the validator finds.
    pub schema: Vec<String>,
    /// Whether that is as it should be.
    pub agreement: Agreement,
}

/// What two verdicts are to each other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Agreement {
    /// Both accept, or both refuse.
    Same,
    /// They differ, and these losses say so.
    Lost(Vec<String>),
    /// They differ, and the loss report does not say why.
    Unexplained(String),
}

impl<'o> Judge<'o> {
    /// A judge of the documents of an ontology.
    ///
    /// # Errors
    ///
    /// The ontology is not sound, has no root, or its schema is none.
    pub fn new(ontology: &'o Ontology, shape: Shape) -> Result<Self, String> {
        let (model, _) =
            ontology.usable().ok_or("no document can be checked against the ontology")?;
        let checker =
            Checker::new(ontology).ok_or("no document can be checked against the ontology")?;
        let artefact = json_schema(model, shape);
        let schema = serde_json::from_str(artefact.text()).map_err(|error| error.to_string())?;
        let validator = jsonschema::draft202012::new(&schema).map_err(|error| error.to_string())?;
        Ok(Self { model, checker, validator, artefact })
    }

    /// The model behind both verdicts.
    pub fn model(&self) -> &'o Model {
        self.model
    }

    /// The schema and its losses.
    pub fn artefact(&self) -> &Artefact {
        &self.artefact
    }

    /// Both verdicts. `edited` is the place that the document was changed at.
    pub fn judge(&self, document: &Value, edited: &str) -> Verdicts {
        let source = Source { name: "document.json".to_owned(), text: document.to_string() };
        let path = PathBuf::from(&source.name);
        let file = LoadedFile { path, source, format: Format::Json, failure: None };
        let examined = self.checker.examine(&file);
        let mut comity = examined.document.findings;
        if let Some(tree) = &examined.tree {
            tree.locate(&mut comity);
        }
        comity.retain(|finding| finding.severity == Severity::Error);
        let schema: Vec<_> = (self.validator.iter_errors(document))
            .map(|error| format!("{}: {error}", error.instance_path()))
            .collect();
        let agreement = match (comity.is_empty(), schema.is_empty()) {
            (true, true) | (false, false) => Agreement::Same,
            (false, true) => self.explain_acceptance(&comity, document),
            (true, false) => self.explain_refusal(&schema, document, edited),
        };
        Verdicts { comity, schema, agreement }
    }

    /// The schema accepts: each error must be one that a loss names, of the place it is found at.
    fn explain_acceptance(&self, errors: &[Finding], document: &Value) -> Agreement {
        let places = places(self.model, document);
        let mut subjects = Vec::new();
        for error in errors {
            // A unit is refused by the field of the quantity around it.
            let path = match error.path.rsplit_once('/') {
                Some((around, _)) if error.code == "wrong-unit" => around,
                _ => &error.path,
            };
            let place = places.iter().filter(|place| place.pointer == path);
            let mut about: Vec<_> = place.flat_map(|place| place.subjects(self.model)).collect();
            about.push(format!("rule {}", error.code));
            about.push("documents".to_owned());
            let loss = self.artefact.losses.iter().find(|loss| {
                loss.effect == Effect::Accepts
                    && about.contains(&loss.subject)
                    && loss.codes.iter().any(|code| *code == error.code)
            });
            match loss {
                Some(loss) => subjects.push(loss.subject.clone()),
                None => {
                    return Agreement::Unexplained(format!("{}: {}", error.path, error.message));
                }
            }
        }
        subjects.dedup();
        Agreement::Lost(subjects)
    }

    /// The schema refuses: a loss must say so of the edited value.
    fn explain_refusal(&self, errors: &[String], document: &Value, edited: &str) -> Agreement {
        let places = places(self.model, document);
        let place = places.iter().filter(|place| place.pointer == edited);
        let mut about: Vec<_> = place.flat_map(|place| place.subjects(self.model)).collect();
        if document.pointer(edited).is_some_and(Value::is_null) {
            about.push("null".to_owned());
        }
        let loss = self
            .artefact
            .losses
            .iter()
            .find(|loss| loss.effect == Effect::Refuses && about.contains(&loss.subject));
        match loss {
            Some(loss) => Agreement::Lost(vec![loss.subject.clone()]),
            None => Agreement::Unexplained(errors.join("; ")),
        }
    }
}
