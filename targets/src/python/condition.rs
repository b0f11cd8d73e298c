//! The syntax of Python for the conditions of rules.

use comity_ontology::{
    Model,
    cel::{Binary, Call, Macro, Type},
};

use super::{
    code::{Code, Each},
    layout::quoted,
    names,
};
use crate::expression::Syntax;

pub(super) struct PythonSyntax;

fn word(word: &str) -> Code {
    Code::Word(word.to_owned())
}

fn is(code: &Code, word: &str) -> bool {
    matches!(code, Code::Word(it) if it == word)
}

fn lambda(body: Code) -> Code {
    Code::Lambda("", Box::new(body))
}

fn each(item: Code, variable: &str, list: Code) -> Each {
    Each { item, variable: variable.to_owned(), list, test: None, is_list: false }
}

/// What each item becomes, as the only argument of a function.
fn of_each(function: &str, each: Each) -> Code {
    Code::call(function, [Code::Each(Box::new(each))])
}

/// What each item becomes, as a list.
fn list(each: Each) -> Code {
    Code::Each(Box::new(Each { is_list: true, ..each }))
}

impl Syntax for PythonSyntax {
    type Code = Code;

    fn text(&self, text: &str) -> Code {
        Code::Text(quoted(text))
    }

    fn number(&self, number: String) -> Code {
        Code::Word(number)
    }

    fn term(&self, model: &Model, vocabulary: usize, code: &str) -> Code {
        let vocabulary = &model.vocabularies[vocabulary];
        match vocabulary.term(code) {
            Some((_, term)) => word(&vocabulary.name).attribute(names::member(&term.identifier)),
            None => self.text(code),
        }
    }

    fn boolean(&self, value: bool) -> Code {
        word(if value { "True" } else { "False" })
    }

    fn list(&self, items: Vec<Code>) -> Code {
        Code::List(items)
    }

    fn date(&self, earliest: i64, latest: i64) -> Code {
        let parts = [self.text(""), self.day(earliest), self.day(latest)];
        Code::call("_dates.Date", parts)
    }

    fn day(&self, day: i64) -> Code {
        match day {
            i64::MIN => Code::call("float", [self.text("-inf")]),
            i64::MAX => Code::call("float", [self.text("inf")]),
            day => Code::Word(day.to_string()),
        }
    }

    fn this(&self) -> Code {
        word("self")
    }

    /// Apart from what a module or the language has.
    fn variable(&self, name: &str) -> String {
        format!("{name}_")
    }

    fn variable_of(&self, name: &str) -> Code {
        Code::Word(self.variable(name))
    }

    fn field(&self, operand: Code, name: &str, ty: &Type) -> Code {
        let place = operand.attribute(names::field(name));
        match ty {
            Type::Double => Code::call("float", [place]),
            Type::List(item) if **item == Type::Double => {
                Code::call("list", [Code::call("map", [word("float"), place])])
            }
            _ => place,
        }
    }

    fn bound(&self, operand: Code, name: &str) -> Code {
        operand.attribute(name)
    }

    fn has(&self, place: Code) -> Code {
        Code::binary("is not", place, word("None"))
    }

    fn not(&self, operand: Code) -> Code {
        match operand {
            Code::Binary("is not", left, right) if is(&right, "None") => {
                Code::Binary("is", left, right)
            }
            Code::Binary("in", left, right) => Code::Binary("not in", left, right),
            operand => Code::Prefix("not ", Box::new(operand)),
        }
    }

    fn negated(&self, operand: Code) -> Code {
        Code::Prefix("-", Box::new(operand))
    }

    fn logic(&self, is_and: bool, left: Code, right: Code, guarded: bool) -> Code {
        if guarded {
            let both = Code::Tuple(vec![lambda(left), lambda(right)]);
            return Code::call(if is_and { "_rt.all_of" } else { "_rt.any_of" }, [both]);
        }
        Code::binary(if is_and { "and" } else { "or" }, left, right)
    }

    fn compare(&self, operator: Binary, left: Code, right: Code, ty: &Type) -> Code {
        let sign = match operator {
            Binary::Equal => "==",
            Binary::NotEqual => "!=",
            Binary::Less => "<",
            Binary::LessEqual => "<=",
            Binary::Greater => ">",
            _ => ">=",
        };
        if *ty == Type::Date {
            let [left, right] = [left, right].map(|date| Code::call("_rt.days", [date]));
            return Code::binary(sign, left, right);
        }
        Code::binary(sign, left, right)
    }

    fn is_in(&self, item: Code, list: Code, ty: &Type) -> Code {
        if *ty == Type::Date {
            let list = Code::call("list", [Code::call("map", [word("_rt.days"), list])]);
            return Code::binary("in", Code::call("_rt.days", [item]), list);
        }
        Code::binary("in", item, list)
    }

    fn arithmetic(&self, operator: Binary, left: Code, right: Code, ty: &Type) -> Code {
        let sign = match operator {
            Binary::Add => "+",
            Binary::Subtract => "-",
            Binary::Multiply => "*",
            _ => "/",
        };
        match (ty, operator) {
            (Type::Int, Binary::Divide | Binary::Remainder) => {
                let is_remainder = self.boolean(operator == Binary::Remainder);
                Code::call("_rt.divide", [left, right, is_remainder])
            }
            (Type::Int, _) => Code::call("_rt.whole", [Code::binary(sign, left, right)]),
            _ => Code::binary(sign, left, right),
        }
    }

    fn choice(&self, condition: Code, yes: Code, no: Code) -> Code {
        Code::Choice(Box::new([yes, condition, no]))
    }

    fn call(&self, call: Call, arguments: Vec<Code>, _: &Type) -> Code {
        let mut arguments = arguments.into_iter();
        let first = arguments.next().unwrap_or_else(|| word("None"));
        let rest: Vec<_> = arguments.collect();
        let method =
            |name: &str, first: Code, rest| Code::Call(Box::new(first.attribute(name)), rest);
        match call {
            Call::Size => Code::call("len", [first]),
            Call::StartsWith => method("startswith", first, rest),
            Call::EndsWith => method("endswith", first, rest),
            Call::Contains => {
                let part = rest.into_iter().next().unwrap_or_else(|| self.text(""));
                Code::binary("in", part, first)
            }
            Call::Int => Code::call("_rt.whole", [Code::call("int", [first])]),
            Call::Double => Code::call("float", [first]),
        }
    }

    fn within(&self, _: &Model, _: usize, term: Code, broader: Code) -> Code {
        Code::Call(Box::new(term.attribute("is_within")), vec![broader])
    }

    fn above(&self, _: &Model, _: usize, upper: Code, lower: Code) -> Code {
        Code::Call(Box::new(upper.attribute("is_above")), vec![lower])
    }

    fn macros(&self, kind: Macro, items: Code, variable: &str, body: Code, guarded: bool) -> Code {
        // Each is called before the next is made, so that it sees its own item.
        match (kind, guarded) {
            (Macro::All, false) => of_each("all", each(body, variable, items)),
            (Macro::All, true) => of_each("_rt.all_of", each(lambda(body), variable, items)),
            (Macro::Exists, false) => of_each("any", each(body, variable, items)),
            (Macro::Exists, true) => of_each("_rt.any_of", each(lambda(body), variable, items)),
            (Macro::ExistsOne, _) => {
                let found = of_each("sum", each(Code::call("bool", [body]), variable, items));
                Code::binary("==", found, word("1"))
            }
            (Macro::Filter, _) => {
                let found = each(Code::Word(variable.to_owned()), variable, items);
                list(Each { test: Some(body), ..found })
            }
            (Macro::Map, _) => list(each(body, variable, items)),
        }
    }

    fn unique(&self, items: Code, variable: &str, values: Vec<Code>) -> Code {
        Code::call("_rt.unique", [list(each(Code::Tuple(values), variable, items))])
    }
}
