//! Functions that compare several records.

use comity_tree::Span;

use super::{Checker, Facts, list::is_of_terms};
use crate::{
    cel::{
        Across, Expr, ExprKind, Type,
        syntax::{Node, Word},
    },
    model::{FieldPart, Model, TypeRef},
};

/// The function of a name.
pub(super) fn named(name: &str) -> Option<Across> {
    Across::ALL.iter().find(|(known, _)| *known == name).map(|(_, across)| *across)
}

/// Whether a record is a quantity: a decimal number with a term that qualifies it.
pub(crate) fn is_quantity(model: &Model, record: usize) -> bool {
    let is = |part, fits: fn(TypeRef) -> bool| {
        model.records[record].field_with(part).is_some_and(|field| fits(field.ty))
    };
    is(FieldPart::Number, |ty| ty == TypeRef::Decimal)
        && is(FieldPart::Qualifier, |ty| matches!(ty, TypeRef::Vocabulary(_)))
}

impl Checker<'_> {
    /// `name(arguments)`
    pub(super) fn across(
        &mut self,
        across: Across,
        name: &Word,
        arguments: &[Node],
        span: Span,
        known: &Facts,
    ) -> Option<Expr> {
        let arguments: Vec<_> =
            arguments.iter().map(|argument| self.expr(argument, known)).collect();
        let arguments = arguments.into_iter().collect::<Option<Vec<_>>>()?;
        let wanted = match across {
            Across::Low | Across::High | Across::Sum => 1,
            _ => 2,
        };
        if arguments.len() != wanted {
            let count = if wanted == 1 { "one argument" } else { "two arguments" };
            self.error(span, format!("`{}` takes {count}", name.text), "");
            return None;
        }
        let ty = self.answer(across, &arguments);
        let Some(ty) = ty else {
            let given: Vec<String> = arguments.iter().map(|expr| self.name_of(&expr.ty)).collect();
            let message = format!("`{}` does not take {}", name.text, given.join(" and "));
            self.error(span, message, takes(across));
            return None;
        };
        Some(Expr { kind: ExprKind::Across(across, arguments), ty, span })
    }

    /// The type of a function's answer, if it takes such arguments.
    fn answer(&self, across: Across, arguments: &[Expr]) -> Option<Type> {
        let is_quantity =
            |ty: &Type| matches!(ty, Type::Record(record) if is_quantity(self.model, *record));
        let first = &arguments.first()?.ty;
        let alike = arguments.iter().all(|argument| argument.ty == *first);
        let (fits, ty) = match (across, first) {
            (Across::Low | Across::High, ty) => (is_quantity(ty), Type::Double),
            (Across::Overlaps, ty) => (alike && (*ty == Type::Date || is_quantity(ty)), Type::Bool),
            (Across::Same, Type::List(item)) => {
                let plain = matches!(**item, Type::String | Type::Int) || is_of_terms(item);
                (alike && plain, Type::Bool)
            }
            (Across::Narrower, Type::Term(_)) => (alike, Type::Bool),
            (Across::Sum, Type::List(item)) => {
                (matches!(**item, Type::Int | Type::Double), (**item).clone())
            }
            (Across::Years, ty) => (alike && *ty == Type::Date, Type::Int),
            _ => return None,
        };
        fits.then_some(ty)
    }
}

/// What a function takes.
fn takes(across: Across) -> &'static str {
    match across {
        Across::Low | Across::High => "it takes a quantity",
        Across::Overlaps => "it takes two dates or two quantities",
        Across::Same => "it takes two lists of texts or terms",
        Across::Narrower => "it takes two terms of one vocabulary",
        Across::Sum => "it takes a list of numbers",
        Across::Years => "it takes two dates",
    }
}
