//! One comment that allows findings, read.

use comity_ontology::model::Model;
use comity_tree::{Finding, Span, did_you_mean, nearest};

use super::is_always_reported;
use crate::{codes, explain::built_in};

/// What a comment to the checker starts with.
pub(super) const MARK: &str = "comity:";

const FORM: &str = "write `# comity: allow CODE -- REASON`";

/// What a comment says.
pub(super) struct Comment {
    /// The codes that it allows, each with its place.
    pub(super) codes: Vec<(String, Span)>,
}

impl Comment {
    /// Reads a comment, if it is one to the checker.
    pub(super) fn read(
        source: &str,
        span: Span,
        model: &Model,
    ) -> Option<Result<Self, Box<Finding>>> {
        let text = source[span.range()].trim_start_matches('#');
        let words = text.trim_start().strip_prefix(MARK)?;
        let start = span.end as usize - words.len();
        Some(read(words, start, span, model))
    }
}

fn read(words: &str, start: usize, comment: Span, model: &Model) -> Result<Comment, Box<Finding>> {
    let invalid = |span: Span, message: String| {
        Box::new(Finding::new(codes::INVALID_ALLOWANCE, span, message).help(FORM))
    };
    let Some(allowed) = words.trim_start().strip_prefix("allow") else {
        return Err(invalid(comment, "a comment to comity starts with `comity: allow`".to_owned()));
    };
    let start = start + words.len() - allowed.len();
    let (list, reason) = allowed.split_once(" -- ").unwrap_or((allowed, ""));
    let list = list.trim_end().strip_suffix("--").unwrap_or(list);
    let mut codes = Vec::new();
    let mut from = 0;
    for word in list.split([',', ' ', '\t']) {
        let at = from;
        from += word.len() + 1;
        if word.is_empty() {
            continue;
        }
        let offset = |at: usize| u32::try_from(start + at).unwrap_or(u32::MAX);
        let place = Span::new(offset(at), offset(at + word.len()));
        if is_always_reported(word) {
            let message = format!("`{word}` cannot be allowed: there is no verdict without it");
            return Err(Box::new(
                Finding::new(codes::INVALID_ALLOWANCE, place, message).help("remove the code"),
            ));
        }
        if !known(model).any(|code| code == word) {
            let finding = invalid(place, format!("there is no code `{word}`"));
            return Err(match nearest(word, known(model)) {
                Some(near) => Box::new(finding.help(did_you_mean(near))),
                None => finding,
            });
        }
        codes.push((word.to_owned(), place));
    }
    if codes.is_empty() {
        return Err(invalid(comment, "the comment names no code".to_owned()));
    }
    if reason.trim().is_empty() {
        let message = "the comment does not say why the finding is allowed".to_owned();
        return Err(invalid(comment, message));
    }
    Ok(Comment { codes })
}

/// Every code that a document can have.
fn known(model: &Model) -> impl Iterator<Item = &str> {
    let rules = model.records.iter().flat_map(|record| &record.rules).map(|rule| rule.id.as_str());
    let conflicts = model.conflicts.iter().map(|conflict| conflict.id.as_str());
    built_in().map(|code| code.name).chain(rules).chain(conflicts)
}
