//! List literals and list macros.

use comity_tree::Span;

use super::{Checker, Facts, Variable};
use crate::cel::{
    Expr, ExprKind, MAX_MACROS, Macro, Type,
    syntax::{Node, NodeKind, Word},
};

/// Words that CEL reserves: they name no variable.
const RESERVED: [&str; 17] = [
    "as",
    "break",
    "const",
    "continue",
    "else",
    "for",
    "function",
    "if",
    "import",
    "let",
    "loop",
    "package",
    "namespace",
    "return",
    "var",
    "void",
    "while",
];

impl Checker<'_> {
    /// `[a, b]`, of one type.
    pub(super) fn list(&mut self, items: &[Node], span: Span, known: &Facts) -> Option<Expr> {
        if items.is_empty() {
            self.error(span, "an empty list has no type", "test the size: `size(x) == 0`");
            return None;
        }
        let exprs: Vec<_> = items.iter().map(|item| self.expr(item, known)).collect();
        let mut exprs = exprs.into_iter().collect::<Option<Vec<_>>>()?;
        // An element with terms decides: the codes beside it are terms, too.
        let first = exprs.iter().find(|expr| is_of_terms(&expr.ty)).unwrap_or(&exprs[0]);
        let ty = first.ty.clone();
        for expr in &mut exprs {
            self.adopt(expr, &ty);
            if expr.ty != ty {
                let (one, other) = (self.name_of(&ty), self.name_of(&expr.ty));
                let message =
                    format!("the elements of a list must have one type, found {one} and {other}");
                self.error(expr.span, message, "");
                return None;
            }
        }
        Some(Expr { kind: ExprKind::List(exprs), ty: Type::List(Box::new(ty)), span })
    }

    /// `target.all(variable, body)` and the like.
    pub(super) fn list_macro(
        &mut self,
        kind: Macro,
        target: &Node,
        name: &Word,
        arguments: &[Node],
        span: Span,
        known: &Facts,
    ) -> Option<Expr> {
        let target = self.expr(target, known);
        let [Node { kind: NodeKind::Name(variable), span: at, .. }, body] = arguments else {
            let message = format!("`{}` takes a variable and an expression", name.text);
            self.error(span, message, format!("write `x.{}(e, ..)`", name.text));
            return None;
        };
        let target = target?;
        let Type::List(item) = target.ty.clone() else {
            let message =
                format!("`{}` requires a list, found {}", name.text, self.name_of(&target.ty));
            self.error(target.span, message, "");
            return None;
        };
        self.bind(variable, *at)?;
        if self.scope.len() - self.given == MAX_MACROS {
            let message = format!("list macros are nested more than {MAX_MACROS} deep");
            self.error(name.span, message, "write a rule for the inner record instead");
            return None;
        }
        self.scope.push(Variable { name: variable.clone(), ty: *item, body: body.span });
        let body = self.expr(body, known);
        self.scope.pop();
        let body = body?;
        let ty = match kind {
            Macro::Map => Type::List(Box::new(body.ty.clone())),
            _ if body.ty != Type::Bool => {
                let message = format!(
                    "`{}` requires true or false, found {}",
                    name.text,
                    self.name_of(&body.ty)
                );
                self.error(body.span, message, "compare it with something");
                return None;
            }
            Macro::Filter => target.ty.clone(),
            Macro::All | Macro::Exists | Macro::ExistsOne => Type::Bool,
        };
        let kind = ExprKind::Macro(kind, Box::new(target), variable.clone(), Box::new(body));
        Some(Expr { kind, ty, span })
    }

    /// Whether a variable may have a name.
    fn bind(&mut self, name: &str, span: Span) -> Option<()> {
        let message = if name == "this" || RESERVED.contains(&name) {
            format!("`{name}` cannot be the name of a variable")
        } else if self.scope.iter().any(|variable| variable.name == name) {
            format!("there is already a variable `{name}`")
        } else {
            return Some(());
        };
        self.error(span, message, "choose another name");
        None
    }
}

/// Whether a type is a term, or a list of terms.
pub(super) fn is_of_terms(ty: &Type) -> bool {
    match ty {
        Type::Term(_) => true,
        Type::List(item) => is_of_terms(item),
        _ => false,
    }
}
