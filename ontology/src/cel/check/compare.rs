//! Comparison.

use comity_tree::Span;

use super::{Checker, list::is_of_terms};
use crate::cel::{Binary, Expr, ExprKind, Type};

impl Checker<'_> {
    /// `a == b`, `a < b`, `a in b` and the like.
    pub(super) fn comparison(
        &mut self,
        operator: Binary,
        left: Expr,
        right: Expr,
        span: Span,
    ) -> Option<Expr> {
        let (left, right) = match operator {
            Binary::In => self.membership(left, right, span)?,
            _ => self.alike(left, right, span, "this compares")?,
        };
        let compared = left.ty.clone();
        match operator {
            Binary::Equal | Binary::NotEqual | Binary::In => self.has_equality(&compared, span)?,
            _ => self.has_order(&compared, span)?,
        }
        self.tags(&left, &right);
        self.tags(&right, &left);
        let kind = ExprKind::Binary(operator, Box::new(left), Box::new(right));
        Some(Expr { kind, ty: Type::Bool, span })
    }

    /// Two operands of one type; string literals beside terms are taken as terms.
    pub(super) fn alike(
        &mut self,
        mut left: Expr,
        mut right: Expr,
        span: Span,
        what: &str,
    ) -> Option<(Expr, Expr)> {
        if is_of_terms(&left.ty) {
            self.adopt(&mut right, &left.ty);
        } else if is_of_terms(&right.ty) {
            self.adopt(&mut left, &right.ty);
        }
        if left.ty == right.ty {
            return Some((left, right));
        }
        let message = format!("{what} {} with {}", self.name_of(&left.ty), self.name_of(&right.ty));
        let message =
            if what.contains("between") { message.replacen(" with ", " and ", 1) } else { message };
        let help = self.conversion(&left, &right);
        self.error(span, message, help);
        None
    }

    /// The help for an operation on two types.
    pub(super) fn conversion(&self, left: &Expr, right: &Expr) -> String {
        let (int, other) = if left.ty == Type::Int { (left, right) } else { (right, left) };
        match (&int.ty, &other.ty) {
            (Type::Int, Type::Double) => match int.kind {
                ExprKind::Int(int) => format!("write `{int}.0`"),
                _ => format!("write `double({})`", self.written(int.span)),
            },
            (Type::Int, Type::Date) | (Type::Date, _) => {
                "compare the `earliest` or `latest` day of the date".to_owned()
            }
            _ => String::new(),
        }
    }

    fn membership(&mut self, mut left: Expr, mut right: Expr, span: Span) -> Option<(Expr, Expr)> {
        let Type::List(item) = right.ty.clone() else {
            let message = format!("`in` requires a list, found {}", self.name_of(&right.ty));
            let help = match right.ty {
                Type::String => {
                    format!(
                        "write `{}.contains({})`",
                        self.written(right.span),
                        self.written(left.span)
                    )
                }
                _ => String::new(),
            };
            self.error(right.span, message, help);
            return None;
        };
        if is_of_terms(&left.ty) {
            let list = Type::List(Box::new(left.ty.clone()));
            self.adopt(&mut right, &list);
        } else {
            self.adopt(&mut left, &item);
        }
        if right.ty == Type::List(Box::new(left.ty.clone())) {
            return Some((left, right));
        }
        let message =
            format!("this looks for {} in {}", self.name_of(&left.ty), self.name_of(&right.ty));
        self.error(span, message, "");
        None
    }

    fn has_equality(&mut self, ty: &Type, span: Span) -> Option<()> {
        let help = match ty {
            Type::Bool | Type::Int | Type::Double | Type::String | Type::Term(_) => return Some(()),
            Type::List(item) => return self.has_equality(item, span),
            Type::Date => "compare `earliest` or `latest`, which are days",
            Type::Record(_) | Type::Union(_) => "compare their fields",
        };
        self.error(span, format!("cannot compare {} as a whole", self.name_of(ty)), help);
        None
    }

    fn has_order(&mut self, ty: &Type, span: Span) -> Option<()> {
        let help = match ty {
            Type::Int | Type::Double | Type::String => return Some(()),
            Type::Term(_) => "list the terms, as in `x in ['a', 'b']`, or use `within(x, 'a')`",
            Type::Date => "compare `earliest` or `latest`, which are days",
            _ => "",
        };
        self.error(span, format!("{} has no order in a rule", self.name_of(ty)), help);
        None
    }
}
