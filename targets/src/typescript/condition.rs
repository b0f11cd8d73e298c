//! The syntax of TypeScript for the conditions of rules.

use comity_ontology::{
    Model,
    cel::{Binary, Call, Macro, Type},
};

use super::{code::Code, layout::quoted, types::Names};
use crate::expression::Syntax;

pub(super) struct TypeScriptSyntax<'n> {
    pub(super) names: &'n Names,
}

fn binary(sign: &'static str, left: Code, right: Code) -> Code {
    Code::Binary(sign, Box::new(left), Box::new(right))
}

fn negated(code: Code) -> Code {
    Code::Prefix('!', Box::new(code))
}

fn word(word: &str) -> Code {
    Code::Word(word.to_owned())
}

fn row(variable: &str, body: Code) -> Code {
    Code::Function(format!("{variable}: Row"), Box::new(body))
}

impl Syntax for TypeScriptSyntax<'_> {
    type Code = Code;

    fn text(&self, text: &str) -> Code {
        Code::Text(quoted(text))
    }

    fn number(&self, number: String) -> Code {
        Code::Number(number)
    }

    fn term(&self, _: &Model, _: usize, code: &str) -> Code {
        self.text(code)
    }

    fn boolean(&self, value: bool) -> Code {
        Code::Word(value.to_string())
    }

    fn list(&self, items: Vec<Code>) -> Code {
        Code::List(items)
    }

    fn date(&self, earliest: i64, latest: i64) -> Code {
        let bound = |name: &str, day| (name.to_owned(), self.day(day));
        Code::Object(vec![bound("earliest", earliest), bound("latest", latest)])
    }

    fn day(&self, day: i64) -> Code {
        match day {
            i64::MIN => Code::Prefix('-', Box::new(word("Infinity"))),
            i64::MAX => word("Infinity"),
            day => Code::Number(day.to_string()),
        }
    }

    fn this(&self) -> Code {
        word("self")
    }

    /// Apart from what a module or the language has.
    fn variable(&self, name: &str) -> String {
        format!("${name}")
    }

    fn variable_of(&self, name: &str) -> Code {
        Code::Word(self.variable(name))
    }

    fn field(&self, operand: Code, name: &str, _: &Type) -> Code {
        Code::Member(Box::new(operand), name.to_owned())
    }

    fn bound(&self, operand: Code, name: &str) -> Code {
        Code::Member(Box::new(operand), name.to_owned())
    }

    fn has(&self, place: Code) -> Code {
        binary("!==", place, word("undefined"))
    }

    fn not(&self, operand: Code) -> Code {
        match operand {
            Code::Binary("!==", left, right) if matches!(&*right, Code::Word(it) if it == "undefined") => {
                Code::Binary("===", left, right)
            }
            operand => negated(operand),
        }
    }

    fn negated(&self, operand: Code) -> Code {
        Code::Prefix('-', Box::new(operand))
    }

    fn logic(&self, is_and: bool, left: Code, right: Code, guarded: bool) -> Code {
        if guarded {
            let each = [left, right].map(|it| Code::Function(String::new(), Box::new(it)));
            return Code::call(if is_and { "rules.and" } else { "rules.or" }, each);
        }
        binary(if is_and { "&&" } else { "||" }, left, right)
    }

    /// What is greater is written as what is less: behind a `<` in another argument, TypeScript
    /// would read a `>` as the end of the arguments of a type.
    fn compare(&self, operator: Binary, left: Code, right: Code, ty: &Type) -> Code {
        let (sign, left, right) = match operator {
            Binary::Equal => ("===", left, right),
            Binary::NotEqual => ("!==", left, right),
            Binary::Less => ("<", left, right),
            Binary::LessEqual => ("<=", left, right),
            Binary::Greater => ("<", right, left),
            _ => (">=", left, right),
        };
        let is_equality = matches!(operator, Binary::Equal | Binary::NotEqual);
        match ty {
            Type::List(_) | Type::Date | Type::Record(_) | Type::Union(_) if is_equality => {
                let equal = Code::call("rules.equal", [left, right]);
                if operator == Binary::NotEqual { negated(equal) } else { equal }
            }
            Type::String | Type::Double | Type::Term(_) if !is_equality => {
                let order = Code::call("rules.order", [left, right]);
                binary(sign, order, Code::Number("0".to_owned()))
            }
            _ => binary(sign, left, right),
        }
    }

    fn is_in(&self, item: Code, list: Code, ty: &Type) -> Code {
        match ty {
            Type::List(_) | Type::Date => Code::call("rules.contains", [list, item]),
            _ => list.method("includes", [item]),
        }
    }

    fn arithmetic(&self, operator: Binary, left: Code, right: Code, ty: &Type) -> Code {
        let sign = match operator {
            Binary::Add => "+",
            Binary::Subtract => "-",
            Binary::Multiply => "*",
            Binary::Divide => "/",
            _ => "%",
        };
        let value = binary(sign, left, right);
        match (ty, operator) {
            (Type::Int, Binary::Divide) => {
                Code::call("rules.whole", [Code::call("Math.trunc", [value])])
            }
            (Type::Int, _) => Code::call("rules.whole", [value]),
            _ => value,
        }
    }

    fn choice(&self, condition: Code, yes: Code, no: Code) -> Code {
        Code::Choice(Box::new([condition, yes, no]))
    }

    fn call(&self, call: Call, arguments: Vec<Code>, _: &Type) -> Code {
        let mut arguments = arguments.into_iter();
        let first = arguments.next().unwrap_or_else(|| word("undefined"));
        let rest: Vec<_> = arguments.collect();
        match call {
            Call::Size => Code::call("rules.size", [first]),
            Call::StartsWith => first.method("startsWith", rest),
            Call::EndsWith => first.method("endsWith", rest),
            Call::Contains => first.method("includes", rest),
            Call::Int => Code::call("rules.whole", [Code::call("Math.trunc", [first])]),
            Call::Double => first,
        }
    }

    fn within(&self, _: &Model, vocabulary: usize, term: Code, broader: Code) -> Code {
        word(self.names.vocabulary(vocabulary)).method("isWithin", [term, broader])
    }

    fn above(&self, _: &Model, vocabulary: usize, upper: Code, lower: Code) -> Code {
        word(self.names.vocabulary(vocabulary)).method("isAbove", [upper, lower])
    }

    fn macros(&self, kind: Macro, list: Code, variable: &str, body: Code, guarded: bool) -> Code {
        let test = row(variable, body);
        match (kind, guarded) {
            (Macro::All, false) => list.method("every", [test]),
            (Macro::All, true) => Code::call("rules.every", [list, test]),
            (Macro::Exists, false) => list.method("some", [test]),
            (Macro::Exists, true) => Code::call("rules.some", [list, test]),
            (Macro::ExistsOne, _) => {
                let found = list.method("filter", [test]);
                let length = Code::Member(Box::new(found), "length".to_owned());
                binary("===", length, Code::Number("1".to_owned()))
            }
            (Macro::Filter, _) => list.method("filter", [test]),
            (Macro::Map, _) => list.method("map", [test]),
        }
    }

    fn unique(&self, list: Code, variable: &str, values: Vec<Code>) -> Code {
        Code::call("rules.unique", [list, row(variable, Code::List(values))])
    }
}
