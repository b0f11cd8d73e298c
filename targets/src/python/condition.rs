//! The syntax of Python for the conditions of rules.

use comity_ontology::{
    Model,
    cel::{Binary, Call, Macro, Type},
};

use super::{names, quoted};
use crate::expression::Syntax;

pub(super) struct PythonSyntax;

impl Syntax for PythonSyntax {
    fn text(&self, text: &str) -> String {
        quoted(text)
    }

    fn term(&self, model: &Model, vocabulary: usize, code: &str) -> String {
        let vocabulary = &model.vocabularies[vocabulary];
        match vocabulary.term(code) {
            Some((_, term)) => format!("{}.{}", vocabulary.name, names::member(&term.identifier)),
            None => quoted(code),
        }
    }

    fn boolean(&self, value: bool) -> String {
        if value { "True" } else { "False" }.to_owned()
    }

    fn date(&self, earliest: i64, latest: i64) -> String {
        format!("_dates.Date(\"\", {}, {})", self.day(earliest), self.day(latest))
    }

    fn day(&self, day: i64) -> String {
        match day {
            i64::MIN => "float(\"-inf\")".to_owned(),
            i64::MAX => "float(\"inf\")".to_owned(),
            day => day.to_string(),
        }
    }

    /// Apart from what a module or the language has.
    fn variable(&self, name: &str) -> String {
        format!("{name}_")
    }

    fn field(&self, operand: &str, name: &str, ty: &Type) -> String {
        let place = format!("{operand}.{}", names::field(name));
        match ty {
            Type::Double => format!("float({place})"),
            Type::List(item) if **item == Type::Double => format!("list(map(float, {place}))"),
            _ => place,
        }
    }

    fn bound(&self, operand: &str, name: &str) -> String {
        format!("{operand}.{name}")
    }

    fn has(&self, place: &str) -> String {
        format!("({place} is not None)")
    }

    fn not(&self, operand: &str) -> String {
        format!("(not {operand})")
    }

    fn logic(&self, is_and: bool, left: &str, right: &str, guarded: bool) -> String {
        match (is_and, guarded) {
            (true, false) => format!("({left} and {right})"),
            (false, false) => format!("({left} or {right})"),
            (true, true) => format!("_rt.all_of((lambda: {left}, lambda: {right}))"),
            (false, true) => format!("_rt.any_of((lambda: {left}, lambda: {right}))"),
        }
    }

    fn compare(&self, operator: Binary, left: &str, right: &str, ty: &Type) -> String {
        let sign = match operator {
            Binary::Equal => "==",
            Binary::NotEqual => "!=",
            Binary::Less => "<",
            Binary::LessEqual => "<=",
            Binary::Greater => ">",
            _ => ">=",
        };
        if *ty == Type::Date {
            return format!("(_rt.days({left}) {sign} _rt.days({right}))");
        }
        format!("({left} {sign} {right})")
    }

    fn is_in(&self, item: &str, list: &str, ty: &Type) -> String {
        if *ty == Type::Date {
            return format!("(_rt.days({item}) in list(map(_rt.days, {list})))");
        }
        format!("({item} in {list})")
    }

    fn arithmetic(&self, operator: Binary, left: &str, right: &str, ty: &Type) -> String {
        match (ty, operator) {
            (Type::Int, Binary::Divide) => format!("_rt.divide({left}, {right}, False)"),
            (Type::Int, Binary::Remainder) => format!("_rt.divide({left}, {right}, True)"),
            (Type::Int, Binary::Add) => format!("_rt.whole({left} + {right})"),
            (Type::Int, Binary::Subtract) => format!("_rt.whole({left} - {right})"),
            (Type::Int, _) => format!("_rt.whole({left} * {right})"),
            (_, Binary::Add) => format!("({left} + {right})"),
            (_, Binary::Subtract) => format!("({left} - {right})"),
            (_, Binary::Multiply) => format!("({left} * {right})"),
            _ => format!("({left} / {right})"),
        }
    }

    fn choice(&self, condition: &str, yes: &str, no: &str) -> String {
        format!("({yes} if {condition} else {no})")
    }

    fn call(&self, call: Call, arguments: &[String], _: &Type) -> String {
        let [first, rest @ ..] = arguments else { return String::new() };
        let second = rest.first().map_or("", String::as_str);
        match call {
            Call::Size => format!("len({first})"),
            Call::StartsWith => format!("{first}.startswith({second})"),
            Call::EndsWith => format!("{first}.endswith({second})"),
            Call::Contains => format!("({second} in {first})"),
            Call::Int => format!("_rt.whole(int({first}))"),
            Call::Double => format!("float({first})"),
        }
    }

    fn within(&self, _: &Model, _: usize, term: &str, broader: &str) -> String {
        format!("{term}.is_within({broader})")
    }

    fn above(&self, _: &Model, _: usize, upper: &str, lower: &str) -> String {
        format!("{upper}.is_above({lower})")
    }

    fn macros(&self, kind: Macro, list: &str, variable: &str, body: &str, guarded: bool) -> String {
        // Each is called before the next is made, so that it sees its own item.
        let tests = format!("(lambda: {body}) for {variable} in {list}");
        match (kind, guarded) {
            (Macro::All, false) => format!("all({body} for {variable} in {list})"),
            (Macro::All, true) => format!("_rt.all_of({tests})"),
            (Macro::Exists, false) => format!("any({body} for {variable} in {list})"),
            (Macro::Exists, true) => format!("_rt.any_of({tests})"),
            (Macro::ExistsOne, _) => format!("(sum(bool({body}) for {variable} in {list}) == 1)"),
            (Macro::Filter, _) => format!("[{variable} for {variable} in {list} if {body}]"),
            (Macro::Map, _) => format!("[{body} for {variable} in {list}]"),
        }
    }

    fn unique(&self, list: &str, variable: &str, values: &[String]) -> String {
        format!("_rt.unique([({},) for {variable} in {list}])", values.join(", "))
    }
}
