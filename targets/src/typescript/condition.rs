//! The syntax of TypeScript for the conditions of rules.

use comity_ontology::{
    Model,
    cel::{Binary, Call, Macro, Type},
};

use super::types::Names;
use crate::{expression::Syntax, text::quoted};

pub(super) struct TypeScriptSyntax<'n> {
    pub(super) names: &'n Names,
}

impl Syntax for TypeScriptSyntax<'_> {
    fn text(&self, text: &str) -> String {
        quoted(text)
    }

    fn term(&self, _: &Model, _: usize, code: &str) -> String {
        quoted(code)
    }

    fn boolean(&self, value: bool) -> String {
        value.to_string()
    }

    fn date(&self, earliest: i64, latest: i64) -> String {
        format!("{{ earliest: {}, latest: {} }}", self.day(earliest), self.day(latest))
    }

    fn day(&self, day: i64) -> String {
        match day {
            i64::MIN => "-Infinity".to_owned(),
            i64::MAX => "Infinity".to_owned(),
            day => day.to_string(),
        }
    }

    /// Apart from what a module or the language has.
    fn variable(&self, name: &str) -> String {
        format!("${name}")
    }

    fn field(&self, operand: &str, name: &str, _: &Type) -> String {
        format!("{operand}.{name}")
    }

    fn bound(&self, operand: &str, name: &str) -> String {
        format!("{operand}.{name}")
    }

    fn has(&self, place: &str) -> String {
        format!("({place} !== undefined)")
    }

    fn not(&self, operand: &str) -> String {
        format!("!{operand}")
    }

    fn logic(&self, is_and: bool, left: &str, right: &str, guarded: bool) -> String {
        match (is_and, guarded) {
            (true, false) => format!("({left} && {right})"),
            (false, false) => format!("({left} || {right})"),
            (true, true) => format!("rules.and(() => {left}, () => {right})"),
            (false, true) => format!("rules.or(() => {left}, () => {right})"),
        }
    }

    fn compare(&self, operator: Binary, left: &str, right: &str, ty: &Type) -> String {
        let sign = match operator {
            Binary::Equal => "===",
            Binary::NotEqual => "!==",
            Binary::Less => "<",
            Binary::LessEqual => "<=",
            Binary::Greater => ">",
            _ => ">=",
        };
        let is_equality = matches!(operator, Binary::Equal | Binary::NotEqual);
        match ty {
            Type::List(_) | Type::Date | Type::Record(_) | Type::Union(_) if is_equality => {
                let not = if operator == Binary::NotEqual { "!" } else { "" };
                format!("{not}rules.equal({left}, {right})")
            }
            Type::String | Type::Double | Type::Term(_) if !is_equality => {
                format!("(rules.order({left}, {right}) {sign} 0)")
            }
            _ => format!("({left} {sign} {right})"),
        }
    }

    fn is_in(&self, item: &str, list: &str, ty: &Type) -> String {
        match ty {
            Type::List(_) | Type::Date => format!("rules.contains({list}, {item})"),
            _ => format!("{list}.includes({item})"),
        }
    }

    fn arithmetic(&self, operator: Binary, left: &str, right: &str, ty: &Type) -> String {
        let sign = match operator {
            Binary::Add => "+",
            Binary::Subtract => "-",
            Binary::Multiply => "*",
            Binary::Divide => "/",
            _ => "%",
        };
        let value = format!("({left} {sign} {right})");
        match (ty, operator) {
            (Type::Int, Binary::Divide) => format!("rules.whole(Math.trunc({value}))"),
            (Type::Int, _) => format!("rules.whole({value})"),
            _ => value,
        }
    }

    fn choice(&self, condition: &str, yes: &str, no: &str) -> String {
        format!("({condition} ? {yes} : {no})")
    }

    fn call(&self, call: Call, arguments: &[String], _: &Type) -> String {
        let [first, rest @ ..] = arguments else { return String::new() };
        let second = rest.first().map_or("", String::as_str);
        match call {
            Call::Size => format!("rules.size({first})"),
            Call::StartsWith => format!("{first}.startsWith({second})"),
            Call::EndsWith => format!("{first}.endsWith({second})"),
            Call::Contains => format!("{first}.includes({second})"),
            Call::Int => format!("rules.whole(Math.trunc({first}))"),
            Call::Double => first.clone(),
        }
    }

    fn within(&self, _: &Model, vocabulary: usize, term: &str, broader: &str) -> String {
        format!("{}.isWithin({term}, {broader})", self.names.vocabulary(vocabulary))
    }

    fn above(&self, _: &Model, vocabulary: usize, upper: &str, lower: &str) -> String {
        format!("{}.isAbove({upper}, {lower})", self.names.vocabulary(vocabulary))
    }

    fn macros(&self, kind: Macro, list: &str, variable: &str, body: &str, guarded: bool) -> String {
        let test = format!("({variable}: Row) => {body}");
        match (kind, guarded) {
            (Macro::All, false) => format!("{list}.every({test})"),
            (Macro::All, true) => format!("rules.every({list}, {test})"),
            (Macro::Exists, false) => format!("{list}.some({test})"),
            (Macro::Exists, true) => format!("rules.some({list}, {test})"),
            (Macro::ExistsOne, _) => format!("({list}.filter({test}).length === 1)"),
            (Macro::Filter, _) => format!("{list}.filter({test})"),
            (Macro::Map, _) => format!("{list}.map({test})"),
        }
    }

    fn unique(&self, list: &str, variable: &str, values: &[String]) -> String {
        format!("rules.unique({list}, ({variable}: Row) => [{}])", values.join(", "))
    }
}
