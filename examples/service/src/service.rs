//! The routes.

use std::error::Error;

use axum::{
    Json, Router,
    body::{Body, to_bytes},
    extract::DefaultBodyLimit,
    http::{HeaderMap, Request, StatusCode, header::CONTENT_TYPE},
    response::{IntoResponse, Response},
    routing::post as on_post,
};
use comity::{Errors, Format, bilateral::Document};
use serde::Serialize;
use tower::ServiceExt as _;

/// Documents larger than this are refused before they are read.
const MAX_BYTES: usize = 1 << 20;

/// `POST /documents` with a document in JSON or YAML.
pub(crate) fn router() -> Router {
    Router::new().route("/documents", on_post(check)).layer(DefaultBodyLimit::max(MAX_BYTES))
}

/// The body is a `String`: axum itself refuses what is not UTF-8.
async fn check(headers: HeaderMap, text: String) -> Response {
    let Some(format) = format(&headers) else {
        return StatusCode::UNSUPPORTED_MEDIA_TYPE.into_response();
    };
    match comity::read::<Document>(format, &text).into_result(&text) {
        Ok(document) => Json(Accepted { claims: document.claims.len() }).into_response(),
        Err(errors) => {
            (StatusCode::UNPROCESSABLE_ENTITY, Json(Refused::from(&errors))).into_response()
        }
    }
}

fn format(headers: &HeaderMap) -> Option<Format> {
    match headers.get(CONTENT_TYPE)?.to_str().ok()?.split(';').next()?.trim() {
        "application/json" => Some(Format::Json),
        "application/yaml" => Some(Format::Yaml),
        _ => None,
    }
}

#[derive(Serialize)]
struct Accepted {
    claims: usize,
}

#[derive(Serialize)]
struct Refused<'e> {
    findings: Vec<Finding<'e>>,
}

/// A finding as clients see it: a JSON Pointer for programs, line and column for people.
#[derive(Serialize)]
struct Finding<'e> {
    code: &'e str,
    severity: &'e str,
    message: &'e str,
    help: &'e str,
    path: &'e str,
    line: usize,
    column: usize,
}

impl<'e> From<&'e Errors> for Refused<'e> {
    fn from(errors: &'e Errors) -> Self {
        let findings = errors.iter().map(|(position, finding)| Finding {
            code: &finding.code,
            severity: finding.severity.as_str(),
            message: &finding.message,
            help: &finding.help,
            path: &finding.path,
            line: position.line,
            column: position.column,
        });
        Self { findings: findings.collect() }
    }
}

/// Calls the service without a network.
pub(crate) async fn post(
    kind: &str,
    text: impl Into<Body>,
) -> Result<(StatusCode, String), Box<dyn Error>> {
    let request = Request::post("/documents").header(CONTENT_TYPE, kind).body(text.into())?;
    let response = router().oneshot(request).await?;
    let status = response.status();
    let body = to_bytes(response.into_body(), MAX_BYTES).await?;
    Ok((status, String::from_utf8(body.to_vec())?))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn call(kind: &str, text: impl Into<Body>) -> (u16, serde_json::Value) {
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        let (status, body) = runtime.block_on(post(kind, text)).unwrap();
        (status.as_u16(), serde_json::from_str(&body).unwrap_or_default())
    }

    #[test]
    fn a_sound_document_is_accepted_in_either_format() {
        let json = r#"{ "ontology": "bilateral@0.1.0", "claims": [] }"#;
        for kind in ["application/json", "application/yaml; charset=utf-8"] {
            let (status, body) = call(kind, json);
            assert_eq!((status, &body["claims"]), (200, &0.into()), "{kind}: {body}");
        }
    }

    #[test]
    fn every_mistake_of_a_document_is_returned_with_its_place() {
        let yaml = "ontology: bilateral@0.1.0\nclaims:\n  - kind: relatoin\n  - kind: event\n    dat: 1992\n";
        let (status, body) = call("application/yaml", yaml);
        assert_eq!(status, 422);
        let first = &body["findings"][0];
        assert_eq!((&first["code"], &first["line"]), (&"unknown-kind".into(), &3.into()));
        assert_eq!(first["path"], "/claims/0/kind");
        assert_eq!(first["help"], "did you mean `relation`?");
        assert!(body["findings"].as_array().unwrap().len() > 1);
    }

    #[test]
    fn what_is_no_document_is_refused() {
        assert_eq!(call("text/plain", "claims: []").0, 415);
        assert_eq!(call("application/json", vec![0xff, 0xfe]).0, 400);
        assert_eq!(call("application/json", vec![b' '; MAX_BYTES + 1]).0, 413);
        assert_eq!(call("application/json", "").0, 422);
        assert_eq!(call("application/json", "[".repeat(100_000)).0, 422);
    }
}
