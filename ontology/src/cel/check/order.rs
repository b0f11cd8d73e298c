//! The hierarchy and the order of terms.

use comity_tree::Span;

use super::{Checker, Facts};
use crate::{
    cel::{
        Expr, ExprKind, Type,
        syntax::{Node, NodeKind},
    },
    model::TermOrder,
};

impl Checker<'_> {
    /// `within(term, 'code')`
    pub(super) fn within(&mut self, arguments: &[Node], span: Span, known: &Facts) -> Option<Expr> {
        let [term, Node { kind: NodeKind::String(code), span: at, .. }] = arguments else {
            let message = "`within` takes a term and the code of a term in quotes";
            self.error(span, message, "write `within(this.field, 'code')`");
            return None;
        };
        let term = self.expr(term, known)?;
        let Type::Term(vocabulary) = term.ty else {
            self.no_term("within", &term);
            return None;
        };
        let index = self.code(vocabulary, code, *at)?;
        Some(Expr { kind: ExprKind::Within(Box::new(term), index), ty: Type::Bool, span })
    }

    /// `above(term, term)`: one of them may be the code of a term in quotes.
    pub(super) fn above(&mut self, arguments: &[Node], span: Span, known: &Facts) -> Option<Expr> {
        let [upper, lower] = arguments else {
            self.error(span, "`above` takes two terms", "write `above(this.field, 'code')`");
            return None;
        };
        let (upper, lower) = (self.expr(upper, known), self.expr(lower, known));
        let (upper, lower) = self.alike(upper?, lower?, span, "`above` compares")?;
        let Type::Term(vocabulary) = upper.ty else {
            self.no_term("above", &upper);
            return None;
        };
        let vocabulary = &self.model.vocabularies[vocabulary];
        if vocabulary.order == TermOrder::None {
            let message = format!("the terms of `{}` have no order", vocabulary.name);
            self.error(
                span,
                message,
                "add `order = \"partial\"` or `order = \"total\"` to the vocabulary",
            );
            return None;
        }
        let kind = ExprKind::Above(Box::new(upper), Box::new(lower));
        Some(Expr { kind, ty: Type::Bool, span })
    }

    fn no_term(&mut self, function: &str, found: &Expr) {
        let message = format!("`{function}` requires a term, found {}", self.name_of(&found.ty));
        let help = match found.ty {
            Type::List(_) => {
                let list = self.written(found.span);
                format!("test its elements: `{list}.all(e, {function}(e, ..))`")
            }
            _ => String::new(),
        };
        self.error(found.span, message, help);
    }
}
