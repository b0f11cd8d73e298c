//! `context`: the part that a field plays in the context of a document.

use super::Context;
use crate::{
    codes,
    model::{ContextPart, FieldRole, Scope, TypeRef},
    parse::FieldDecl,
};

/// The part that a field plays; reports one that its type cannot play.
pub(super) fn resolve(
    decl: &FieldDecl<'_>,
    ty: TypeRef,
    role: FieldRole,
    context: &mut Context<'_, '_>,
) -> Option<ContextPart> {
    let (part, at) = decl.context?;
    let (fits, wanted) = match part {
        ContextPart::Leans => {
            (role == FieldRole::Reference(Scope::Document), "a reference within the document")
        }
        ContextPart::Words => (ty == TypeRef::Text, "a text"),
        ContextPart::Within | ContextPart::Throughout => {
            (matches!(ty, TypeRef::Record(_)), "a record that cites ranges")
        }
    };
    if !fits {
        let message = format!("a field with the context `{}` must be {wanted}", part.word());
        let help = "change the type of the field, or remove `context`";
        context.report.help(codes::MISPLACED_KEY, at, message, help);
    }
    fits.then_some(part)
}
