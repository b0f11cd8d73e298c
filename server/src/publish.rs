//! Findings as the diagnostics of the protocol.

use comity_tree::{Finding, Severity};
use gen_lsp_types::{
    Code, CodeDescription, Diagnostic, DiagnosticRelatedInformation, DiagnosticSeverity, Location,
    Message, PublishDiagnosticsParams, Uri,
};

use crate::{
    buffer::Buffer,
    encoding::{Encoding, Places},
    setup::Setup,
};

/// How many diagnostics one document gets: an editor does not show more, and a text that is not
/// what it should be has a mistake in each line.
const MOST: usize = 1000;

/// What is known to be wrong with a buffer.
pub(crate) fn diagnostics(
    buffer: &Buffer,
    setup: &Setup,
    encoding: Encoding,
) -> PublishDiagnosticsParams {
    let mut findings: Vec<&Finding> = buffer.own.iter().chain(&buffer.among).collect();
    findings.sort_by_key(|finding| (finding.severity != Severity::Error, finding.span));
    findings.truncate(MOST);
    findings.sort_by_key(|finding| finding.span);
    let places = Places::new(&buffer.text, encoding);
    let one = |finding: &&Finding| diagnostic(finding, &buffer.uri, &places, setup);
    PublishDiagnosticsParams {
        uri: buffer.uri.clone(),
        version: Some(buffer.version),
        diagnostics: findings.iter().map(one).collect(),
    }
}

fn diagnostic(finding: &Finding, uri: &Uri, places: &Places<'_>, setup: &Setup) -> Diagnostic {
    let Finding { code, severity, message, help, span, related, .. } = finding;
    let related = related.iter().map(|related| DiagnosticRelatedInformation {
        location: Location { uri: uri.clone(), range: places.range(related.span) },
        message: related.message.clone(),
    });
    let related: Vec<_> = related.collect();
    let page = setup.page(code).map(|page| CodeDescription { href: page.into() });
    let message = if help.is_empty() { message.clone() } else { format!("{message}\n{help}") };
    Diagnostic {
        range: places.range(*span),
        severity: Some(match severity {
            Severity::Error => DiagnosticSeverity::Error,
            Severity::Warning => DiagnosticSeverity::Warning,
            Severity::Info => DiagnosticSeverity::Information,
        }),
        code: Some(Code::String(code.to_string())),
        code_description: page,
        source: Some("comity".to_owned()),
        message: Message::String(message),
        tags: None,
        related_information: (!related.is_empty()).then_some(related),
        data: None,
    }
}
