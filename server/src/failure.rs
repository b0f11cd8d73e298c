//! Requests that have no result, and why.

use gen_lsp_types::Uri;
use lsp_server::ErrorCode;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// Why there is no result.
#[derive(Debug)]
pub(crate) struct Failure {
    pub(crate) code: ErrorCode,
    pub(crate) message: String,
}

impl Failure {
    pub(crate) fn new(code: ErrorCode, message: impl Into<String>) -> Self {
        Self { code, message: message.into() }
    }

    /// A request about a document that is not open.
    pub(crate) fn not_open(uri: &Uri) -> Self {
        Self::new(ErrorCode::InvalidParams, format!("the document `{uri}` is not open"))
    }
}

/// Reads the parameters of a message.
///
/// # Errors
///
/// What is wrong with them.
pub(crate) fn read<P: DeserializeOwned>(method: &str, params: Value) -> Result<P, Failure> {
    serde_json::from_value(params).map_err(|error| {
        let message = format!("the parameters of `{method}` are invalid: {error}");
        Failure::new(ErrorCode::InvalidParams, message)
    })
}
