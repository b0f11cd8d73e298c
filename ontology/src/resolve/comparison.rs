//! How the values of a union are compared with each other.

use comity_tree::Finding;

use super::{Context, toml_text};
use crate::{
    cel::{Expr, Known, Type, compile_across},
    codes,
    model::{Comparison, Model, SIDES, TypeRef},
    parse::{Declarations, Word},
};

/// Sets the comparison of every union that declares one.
pub(super) fn resolve(
    declarations: &Declarations<'_>,
    model: &mut Model,
    context: &mut Context<'_, '_>,
) {
    for decl in &declarations.unions {
        let Some(TypeRef::Union(union)) = context.names.ty(decl.name.text) else { continue };
        let Some(comparison) = &decl.comparison else { continue };
        let mut condition = |source: Option<Word<'_>>, count: usize| {
            let values = SIDES.map(|side| (side, Type::Union(union)));
            let (expr, findings) = condition(source?, model, &values[..count], &Known::default());
            context.report.add_all(comparison.at.file, findings);
            expr.map(|(expr, _)| expr)
        };
        let only = condition(comparison.only, 1);
        let milder = condition(comparison.milder, 2);
        let known = condition(comparison.known, 2);
        let because = comparison.because.resolve(context.languages);
        model.unions[union].comparison =
            Some(Comparison { only, milder, because, known, location: comparison.at });
    }
}

/// A condition on several values, and what is wrong with it.
pub(super) fn condition(
    source: Word<'_>,
    model: &Model,
    values: &[(&str, Type)],
    known: &Known,
) -> (Option<(Expr, Known)>, Vec<Finding>) {
    match compile_across(source.text, model, values, known) {
        Ok(found) => (Some(found), Vec::new()),
        Err(errors) => {
            let finding = |error: crate::cel::CelError| {
                let span = toml_text::within(source.node, error.span);
                Finding::new(codes::RULE_ERROR, span, error.message).help(error.help)
            };
            (None, errors.into_iter().map(finding).collect())
        }
    }
}
