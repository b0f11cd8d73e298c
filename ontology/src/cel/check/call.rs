//! Functions.

use comity_tree::Span;

use super::{Checker, Facts, across};
use crate::cel::{
    Call, Expr, ExprKind, Macro, Type,
    syntax::{Node, Word},
};

impl Checker<'_> {
    /// `name(arguments)`
    pub(super) fn function(
        &mut self,
        name: &Word,
        arguments: &[Node],
        span: Span,
        known: &Facts,
    ) -> Option<Expr> {
        let call = match name.text.as_str() {
            "date" => return self.date(arguments, span),
            "within" => return self.within(arguments, span, known),
            "above" => return self.above(arguments, span, known),
            "size" => Call::Size,
            "int" => Call::Int,
            "double" => Call::Double,
            other
                if self.record.is_none()
                    && let Some(across) = across::named(other) =>
            {
                return self.across(across, name, arguments, span, known);
            }
            _ => {
                self.unknown_function(name, arguments);
                return None;
            }
        };
        let arguments: Vec<_> =
            arguments.iter().map(|argument| self.expr(argument, known)).collect();
        let [argument] = <[_; 1]>::try_from(arguments).ok().or_else(|| {
            self.error(span, format!("`{}` takes one argument", name.text), "");
            None
        })?;
        let argument = argument?;
        let ty = match (call, &argument.ty) {
            (Call::Size, Type::String | Type::List(_)) | (Call::Int, Type::Int | Type::Double) => {
                Type::Int
            }
            (Call::Double, Type::Int | Type::Double) => Type::Double,
            (_, ty) => {
                let help = match (call, ty) {
                    (Call::Size, Type::Term(_)) => "compare the term as a whole",
                    (Call::Size, _) => "`size` takes a string or a list",
                    (_, Type::Date) => "use the days `earliest` or `latest` of the date",
                    _ => "it takes a number",
                };
                let message = format!("`{}` does not take {}", name.text, self.name_of(ty));
                self.error(argument.span, message, help);
                return None;
            }
        };
        Some(Expr { kind: ExprKind::Call(call, vec![argument]), ty, span })
    }

    /// `target.name(arguments)`
    pub(super) fn method(
        &mut self,
        target: &Node,
        name: &Word,
        arguments: &[Node],
        span: Span,
        known: &Facts,
    ) -> Option<Expr> {
        let list_macro = match name.text.as_str() {
            "all" => Some(Macro::All),
            "exists" => Some(Macro::Exists),
            "exists_one" => Some(Macro::ExistsOne),
            "filter" => Some(Macro::Filter),
            "map" => Some(Macro::Map),
            _ => None,
        };
        if let Some(kind) = list_macro {
            return self.list_macro(kind, target, name, arguments, span, known);
        }
        let call = match name.text.as_str() {
            "startsWith" => Call::StartsWith,
            "endsWith" => Call::EndsWith,
            "contains" => Call::Contains,
            _ => {
                self.unknown_method(target, name);
                return None;
            }
        };
        let target = self.expr(target, known);
        let arguments: Vec<_> =
            arguments.iter().map(|argument| self.expr(argument, known)).collect();
        let [argument] = <[_; 1]>::try_from(arguments).ok().or_else(|| {
            self.error(span, format!("`{}` takes one argument", name.text), "");
            None
        })?;
        let all = vec![target?, argument?];
        for expr in &all {
            if expr.ty != Type::String {
                let help = match expr.ty {
                    Type::Term(_) => {
                        "compare the term as a whole, with `==`, `in`, `within` or `above`"
                    }
                    Type::List(_) if call == Call::Contains => {
                        "write `x in list` to look for an element"
                    }
                    _ => "",
                };
                let message =
                    format!("`{}` requires a string, found {}", name.text, self.name_of(&expr.ty));
                self.error(expr.span, message, help);
                return None;
            }
        }
        Some(Expr { kind: ExprKind::Call(call, all), ty: Type::Bool, span })
    }
}
