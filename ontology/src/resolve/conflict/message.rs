//! Messages with places for what a side writes: `{a.date}`, and `{{` for a brace.

use comity_tree::{Finding, Span, did_you_mean_one_of};

use super::path::{fields, names};
use crate::{
    codes,
    model::{ALL, ConflictMessagePart, Model, SIDES, TypeRef},
    parse::Word,
    resolve::{template, toml_text},
};

/// The parts that a text means, and what is wrong with it.
pub(super) fn parse(
    word: Word<'_>,
    types: &[TypeRef],
    among: bool,
    model: &Model,
) -> (Vec<ConflictMessagePart>, Vec<Finding>) {
    let mut findings = Vec::new();
    let read = |place: &str, span: Span| value(place, span, types, among, model);
    let parts = template::split(word.text, &mut findings, read);
    let parts = parts.into_iter().map(|part| match part {
        Ok(text) => ConflictMessagePart::Text(text),
        Err((side, path)) => ConflictMessagePart::Value(side, path),
    });
    let parts = parts.collect();
    for finding in &mut findings {
        finding.span = toml_text::within(word.node, finding.span);
    }
    (parts, findings)
}

/// The side and the path that a place names.
fn value(
    place: &str,
    span: Span,
    types: &[TypeRef],
    among: bool,
    model: &Model,
) -> Result<(usize, Vec<String>), Box<Finding>> {
    let mut steps = place.split('.');
    let side = steps.next().unwrap_or_default();
    let sides: &[&str] = if among { &[ALL] } else { &SIDES[..types.len()] };
    let path: Vec<String> = steps.map(str::to_owned).collect();
    let Some(index) = sides.iter().position(|known| *known == side).filter(|_| !path.is_empty())
    else {
        let message = format!("`{{{place}}}` is not a valid placeholder");
        let help = format!("write `{{{}.field}}`, or `{{{{` for a brace", sides[0]);
        return Err(Finding::new(codes::BAD_MESSAGE, span, message).help(help).into());
    };
    let mut ty = types[index];
    for name in &path {
        let Some(field) = fields(ty, name, model).first().copied() else {
            let message = format!("`{}` has no field `{name}`", model.type_name(ty));
            let help = did_you_mean_one_of(name, names(&[ty], model).iter().map(String::as_str));
            return Err(Finding::new(codes::UNKNOWN_FIELD, span, message).help(help).into());
        };
        ty = field.ty;
    }
    Ok((index, path))
}
