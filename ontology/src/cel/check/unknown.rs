//! Functions that a rule can not call, and what to write instead.

use super::Checker;
use crate::cel::{
    Across, CelError,
    syntax::{Node, Word},
};

const FUNCTIONS: [&str; 7] = ["has", "size", "int", "double", "date", "within", "above"];
const METHODS: [&str; 8] =
    ["startsWith", "endsWith", "contains", "all", "exists", "exists_one", "filter", "map"];

impl Checker<'_> {
    pub(super) fn unknown_function(&mut self, name: &Word, arguments: &[Node]) {
        let word = name.text.as_str();
        if METHODS.contains(&word) {
            let target = arguments.first().map_or("x", |argument| self.written(argument.span));
            let message = format!("`{word}` is a method");
            self.error(name.span, message, format!("write `{target}.{word}(..)`"));
            return;
        }
        let across = Across::ALL.iter().map(|(known, _)| *known);
        if across.clone().any(|known| known == word) {
            let message = format!("`{word}` is not supported in a rule on one record");
            self.error(name.span, message, "only conflicts compare several records");
            return;
        }
        let known: Vec<&'static str> = match self.record {
            Some(_) => FUNCTIONS.to_vec(),
            None => FUNCTIONS.into_iter().chain(across).collect(),
        };
        self.unknown(name, &known);
    }

    pub(super) fn unknown_method(&mut self, target: &Node, name: &Word) {
        let word = name.text.as_str();
        if FUNCTIONS.contains(&word) {
            let message = format!("`{word}` is a function");
            self.error(
                name.span,
                message,
                format!("write `{word}({})`", self.written(target.span)),
            );
            return;
        }
        self.unknown(name, &METHODS);
    }

    fn unknown(&mut self, name: &Word, known: &[&'static str]) {
        let word = name.text.as_str();
        let help = match word {
            "matches" => "use a scalar with a `pattern` as the type of the field",
            "timestamp" | "duration" | "getFullYear" | "getMonth" | "getDate" | "getDayOfMonth"
            | "getDayOfYear" | "getDayOfWeek" | "getHours" | "getMinutes" | "getSeconds"
            | "getMilliseconds" => "use days: `this.date.earliest`, `date('1991-12-16').latest`",
            "existsOne" => "write `exists_one`",
            "type" | "dyn" => "the type of every field is already known",
            "string" | "format" | "bytes" | "uint" | "bool" => {
                "rules do not convert to texts or to other number types"
            }
            "min" | "max" | "greatest" | "least" => {
                "compare with every element: `x.all(e, e <= limit)`"
            }
            _ => {
                let message = format!("unknown function `{word}`");
                let otherwise = format!("the functions are `{}`", known.join("`, `"));
                let error =
                    CelError::nearest(name.span, message, word, known.iter().copied(), otherwise);
                self.errors.push(error);
                return;
            }
        };
        self.error(name.span, format!("`{word}` is not supported in rules"), help);
    }
}
