//! `part` and `act`: what a field is to the questions on documents.

use super::{Context, stated};
use crate::{
    codes,
    model::{FieldPart, FieldRole, Scope, TypeRef},
    parse::FieldDecl,
};

/// The part that a field plays; reports one that its type cannot play.
pub(super) fn resolve(
    decl: &FieldDecl<'_>,
    ty: TypeRef,
    role: FieldRole,
    context: &mut Context<'_, '_>,
) -> Option<FieldPart> {
    let (part, at) = decl.part?;
    let is_term = matches!(ty, TypeRef::Vocabulary(_));
    let is_shared = role == FieldRole::Reference(Scope::Corpus);
    let (fits, wanted) = match part {
        FieldPart::Parties => (is_shared || is_term, "a reference to the corpus, or a vocabulary"),
        FieldPart::Counterparts | FieldPart::MemberOf | FieldPart::Subject | FieldPart::Source => {
            (is_shared, "a reference to the corpus")
        }
        FieldPart::By => {
            (role == FieldRole::Reference(Scope::Document), "a reference within the document")
        }
        FieldPart::Title | FieldPart::Remark => {
            (matches!(ty, TypeRef::Text | TypeRef::Scalar(_)), "a text")
        }
        FieldPart::Date | FieldPart::From | FieldPart::Until => (ty == TypeRef::Date, "a date"),
        FieldPart::Number | FieldPart::Upper => {
            (matches!(ty, TypeRef::Decimal | TypeRef::Integer), "a number")
        }
        FieldPart::Speakers | FieldPart::Links => (matches!(ty, TypeRef::Record(_)), "a record"),
        FieldPart::Manner | FieldPart::Encoding | FieldPart::Figure => (true, ""),
        _ => (is_term, "a vocabulary"),
    };
    if !fits {
        let message = format!("a field with the part `{}` must be {wanted}", part.word());
        let help = "change the type of the field, or remove `part`";
        context.report.help(codes::MISPLACED_KEY, at, message, help);
    }
    fits.then_some(part)
}

/// The terms of a state that a date represents.
pub(super) fn acts(
    decl: &FieldDecl<'_>,
    ty: TypeRef,
    context: &mut Context<'_, '_>,
) -> Vec<(usize, usize)> {
    if let Some(first) = decl.acts.first()
        && ty != TypeRef::Date
    {
        let message = "`act` on a field that is not a date";
        let help = "`act` names what happened on the date in the field";
        context.report.help(codes::MISPLACED_KEY, first.at, message, help);
        return Vec::new();
    }
    decl.acts.iter().filter_map(|&word| stated::term(word, context)).collect()
}
