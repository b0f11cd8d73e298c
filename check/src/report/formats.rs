//! The list of formats of findings: each is a file next to this one.

use super::{
    concise::Concise, format::ReportFormat, github::GitHub, gitlab::GitLab, json::Json,
    json_lines::JsonLines, junit::JUnit, markdown::Markdown, sarif::Sarif, text::Snippets,
};

/// Every format of findings, the default first.
pub const FORMATS: &[&dyn ReportFormat] =
    &[&Snippets, &Concise, &Json, &JsonLines, &GitHub, &GitLab, &Sarif, &JUnit, &Markdown];

/// The format with this name.
pub fn format(name: &str) -> Option<&'static dyn ReportFormat> {
    FORMATS.iter().copied().find(|format| format.name() == name)
}
