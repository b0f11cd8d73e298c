//! String literals that represent something: codes of terms, tags of unions, dates.

use comity_tree::{Date, Span};

use super::Checker;
use crate::cel::{
    CelError, Expr, ExprKind, Type,
    syntax::{Node, NodeKind},
};

impl Checker<'_> {
    /// Takes the string literals of an expression as codes of terms, where terms are asked for.
    pub(super) fn adopt(&mut self, expr: &mut Expr, to: &Type) {
        match (&mut expr.kind, to) {
            (ExprKind::String(code), Type::Term(vocabulary)) if expr.ty == Type::String => {
                let code = code.clone();
                self.code(*vocabulary, &code, expr.span);
                expr.ty = to.clone();
            }
            (ExprKind::List(items), Type::List(item)) => {
                for expr in &mut *items {
                    self.adopt(expr, item);
                }
                if items.iter().all(|expr| expr.ty == **item) {
                    expr.ty = to.clone();
                }
            }
            (ExprKind::Conditional(_, yes, no), _) => {
                self.adopt(yes, to);
                self.adopt(no, to);
                if yes.ty == *to && no.ty == *to {
                    expr.ty = to.clone();
                }
            }
            _ => {}
        }
    }

    /// The index of a term, by its code.
    pub(super) fn code(&mut self, vocabulary: usize, code: &str, span: Span) -> Option<usize> {
        let vocabulary = &self.model.vocabularies[vocabulary];
        if let Some((index, _)) = vocabulary.term(code) {
            return Some(index);
        }
        let message = format!("`{code}` is not a term of `{}`", vocabulary.name);
        let codes = vocabulary.terms.iter().map(|term| term.code.as_str());
        self.errors.push(CelError::nearest(
            span,
            message,
            code,
            codes,
            "write the code of the term",
        ));
        None
    }

    /// Checks the string literals of `other` if `expr` is the tag of a union.
    pub(super) fn tags(&mut self, expr: &Expr, other: &Expr) {
        let ExprKind::Tag(operand) = &expr.kind else { return };
        let Type::Union(union) = operand.ty else { return };
        let union = &self.model.unions[union];
        let literals = match &other.kind {
            ExprKind::List(items) => items.as_slice(),
            _ => std::slice::from_ref(other),
        };
        for literal in literals {
            let ExprKind::String(tag) = &literal.kind else { continue };
            if !union.variants.iter().any(|variant| variant.tag == *tag) {
                let message = format!("`{tag}` is not a variant of `{}`", union.name);
                let tags = union.variants.iter().map(|variant| variant.tag.as_str());
                self.errors.push(CelError::nearest(literal.span, message, tag, tags, ""));
            }
        }
    }

    /// `date('1991-12-16')`
    pub(super) fn date(&mut self, arguments: &[Node], span: Span) -> Option<Expr> {
        let [Node { kind: NodeKind::String(text), span: at, .. }] = arguments else {
            self.error(span, "`date()` takes one date in quotes", "write `date('1991-12-16')`");
            return None;
        };
        match Date::parse(text) {
            Ok(date) => {
                let (earliest, latest) = (date.earliest(), date.latest());
                let kind = ExprKind::Date { text: text.clone(), earliest, latest };
                Some(Expr { kind, ty: Type::Date, span })
            }
            Err(error) => {
                self.error(*at, error.message, error.help);
                None
            }
        }
    }
}
