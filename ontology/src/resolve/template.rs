//! Messages with places for fields: `{this.signed}`, and `{{` for a brace.

use comity_tree::{Finding, Span, did_you_mean_one_of};

use crate::{
    codes,
    model::{Record, TemplatePart},
};

/// The parts of a template that a text means. Findings have places within the text.
pub(super) fn parse(text: &str, record: &Record) -> (Vec<TemplatePart>, Vec<Finding>) {
    let mut findings = Vec::new();
    let parts = split(text, &mut findings, |place, span| field(place, span, record));
    let parts = parts.into_iter().map(|part| match part {
        Ok(text) => TemplatePart::Text(text),
        Err(part) => part,
    });
    (parts.collect(), findings)
}

/// Splits a text into literal text (`Ok`) and what `read` makes of its places (`Err`).
pub(super) fn split<P>(
    text: &str,
    findings: &mut Vec<Finding>,
    read: impl Fn(&str, Span) -> Result<P, Box<Finding>>,
) -> Vec<Result<String, P>> {
    let mut parts = Vec::new();
    let mut plain = String::new();
    let mut rest = text;
    while let Some(open) = rest.find('{') {
        plain.push_str(&rest[..open]);
        rest = &rest[open..];
        if let Some(after) = rest.strip_prefix("{{") {
            plain.push('{');
            rest = after;
            continue;
        }
        let start = text.len() - rest.len();
        let Some(close) = rest.find('}') else {
            let finding =
                Finding::new(codes::BAD_MESSAGE, span(start, text.len()), "unclosed brace");
            findings.push(finding.help("close it with `}`, or write `{{` for a brace"));
            rest = "";
            break;
        };
        match read(&rest[1..close], span(start, start + close + 1)) {
            Ok(part) => {
                if !plain.is_empty() {
                    parts.push(Ok(std::mem::take(&mut plain)));
                }
                parts.push(Err(part));
            }
            Err(finding) => findings.push(*finding),
        }
        rest = &rest[close + 1..];
    }
    plain.push_str(rest);
    if !plain.is_empty() {
        parts.push(Ok(plain));
    }
    parts
}

fn field(place: &str, span: Span, record: &Record) -> Result<TemplatePart, Box<Finding>> {
    let Some(name) = place.strip_prefix("this.") else {
        let message = format!("`{{{place}}}` is not a valid placeholder");
        let help = format!("write `{{this.{place}}}`, or `{{{{` for a brace");
        return Err(Finding::new(codes::BAD_MESSAGE, span, message).help(help).into());
    };
    if let Some((index, _)) = record.field(name) {
        return Ok(TemplatePart::Field(index, name.to_owned()));
    }
    let message = format!("`{}` has no field `{name}`", record.name);
    let help = did_you_mean_one_of(name, record.fields.iter().map(|field| field.name.as_str()));
    Err(Finding::new(codes::UNKNOWN_FIELD, span, message).help(help).into())
}

fn span(start: usize, end: usize) -> Span {
    let offset = |at| u32::try_from(at).unwrap_or(u32::MAX);
    Span::new(offset(start), offset(end))
}
