//! The validators of JSON Schema that are written in Rust, which need no process of their own.

use std::error::Error;

use boon::{Compiler, Schemas};
use comity_gen::Artefact;
use serde_json::{Value, json};

type Verdicts = Result<Vec<Value>, Box<dyn Error>>;

/// What one of them refuses of some cases; none if the name is no such validator's.
pub(crate) fn verdicts(name: &str, artefact: &Artefact, cases: &[Value]) -> Option<Verdicts> {
    match name {
        "jsonschema-rs" => Some(jsonschema(artefact, cases)),
        "boon" => Some(boon(artefact, cases)),
        _ => None,
    }
}

fn jsonschema(artefact: &Artefact, cases: &[Value]) -> Verdicts {
    let schema = serde_json::from_str(artefact.text())?;
    let validator = jsonschema::draft202012::new(&schema).map_err(|error| error.to_string())?;
    Ok(cases.iter().map(|case| verdict(validator.is_valid(&case["document"]))).collect())
}

fn boon(artefact: &Artefact, cases: &[Value]) -> Verdicts {
    const NAME: &str = "file:///schema.json";
    let (mut schemas, mut compiler) = (Schemas::new(), Compiler::new());
    compiler.add_resource(NAME, serde_json::from_str(artefact.text())?)?;
    let schema = compiler.compile(NAME, &mut schemas).map_err(|error| error.to_string())?;
    let verdicts = cases.iter().map(|case| {
        let judged = schemas.validate(&case["document"], schema);
        verdict(judged.is_ok())
    });
    Ok(verdicts.collect())
}

fn verdict(is_valid: bool) -> Value {
    if is_valid { json!([]) } else { json!(["invalid"]) }
}
