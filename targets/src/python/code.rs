//! Expressions of Python, and the lines that `ruff format` puts them on.

use super::page::PAGE;
use crate::layout::{Doc, if_broken, listed};

/// An expression.
#[derive(Debug, Clone)]
pub(super) enum Code {
    /// A name, or whatever else has no parts.
    Word(String),
    /// A text, in quotes.
    Text(String),
    /// An attribute of a value.
    Attribute(Box<Self>, String),
    /// A call of a function.
    Call(Box<Self>, Vec<Self>),
    /// An argument by its name.
    Keyword(&'static str, Box<Self>),
    /// A type with its arguments.
    Generic(&'static str, Vec<Self>),
    /// A function, by its parameter, which is empty if it has none, and what it returns.
    Lambda(&'static str, Box<Self>),
    /// A list.
    List(Vec<Self>),
    /// A tuple.
    Tuple(Vec<Self>),
    /// Values by their keys.
    Dict(Vec<(Self, Self)>),
    /// An operator before its operand.
    Prefix(&'static str, Box<Self>),
    /// An operator between its operands.
    Binary(&'static str, Box<Self>, Box<Self>),
    /// A value if a condition is true, the condition, and the value if it is not.
    Choice(Box<[Self; 3]>),
    /// What each item of a list becomes.
    Each(Box<Each>),
}

/// What each item of a list becomes.
#[derive(Debug, Clone)]
pub(super) struct Each {
    pub(super) item: Code,
    pub(super) variable: String,
    pub(super) list: Code,
    /// The condition of the items that count.
    pub(super) test: Option<Code>,
    /// Whether it is a list; otherwise it is the only argument of a function.
    pub(super) is_list: bool,
}

impl Code {
    /// A call of a function.
    pub(super) fn call(function: &str, arguments: impl Into<Vec<Self>>) -> Self {
        Self::Call(Box::new(Self::Word(function.to_owned())), arguments.into())
    }

    /// An attribute of a value.
    pub(super) fn attribute(self, name: impl Into<String>) -> Self {
        Self::Attribute(Box::new(self), name.into())
    }

    /// An operator between its operands.
    pub(super) fn binary(sign: &'static str, left: Self, right: Self) -> Self {
        Self::Binary(sign, Box::new(left), Box::new(right))
    }

    /// The expression on one line.
    pub(super) fn flat(&self) -> String {
        let mut out = String::new();
        self.write_flat(&mut out);
        out
    }

    /// Writes it on one line.
    pub(super) fn write_flat(&self, out: &mut String) {
        match self {
            Self::Word(word) | Self::Text(word) => out.push_str(word),
            Self::Attribute(value, name) => {
                value.write_operand(value.needs_parentheses(), out);
                out.extend([".", name]);
            }
            Self::Call(function, arguments) => {
                function.write_operand(function.needs_parentheses(), out);
                write_all(arguments, ["(", ")"], out);
            }
            Self::Keyword(name, value) => {
                out.extend([name, "="]);
                value.write_flat(out);
            }
            Self::Generic(name, arguments) => {
                out.push_str(name);
                write_all(arguments, ["[", "]"], out);
            }
            Self::Lambda(parameter, body) => {
                out.push_str(&lambda(parameter));
                body.write_flat(out);
            }
            Self::List(items) => write_all(items, ["[", "]"], out),
            Self::Tuple(items) if items.len() == 1 => write_all(items, ["(", ",)"], out),
            Self::Tuple(items) => write_all(items, ["(", ")"], out),
            Self::Dict(entries) => {
                out.push('{');
                for (i, (key, value)) in entries.iter().enumerate() {
                    out.push_str(if i == 0 { "" } else { ", " });
                    key.write_flat(out);
                    out.push_str(": ");
                    value.write_flat(out);
                }
                out.push('}');
            }
            Self::Prefix(sign, operand) => {
                out.push_str(sign);
                operand.write_operand(operand.is_apart_behind(sign), out);
            }
            Self::Binary(sign, left, right) => {
                left.write_operand(left.is_apart_beside(sign, false), out);
                out.extend([" ", sign, " "]);
                right.write_operand(right.is_apart_beside(sign, true), out);
            }
            Self::Choice(parts) => {
                let [yes, test, no] = &**parts;
                yes.write_operand(yes.is_loose(), out);
                out.push_str(" if ");
                test.write_operand(test.is_loose(), out);
                out.push_str(" else ");
                no.write_operand(no.is_loose(), out);
            }
            Self::Each(each) => {
                out.push_str(if each.is_list { "[" } else { "" });
                each.item.write_operand(each.item.is_loose(), out);
                out.extend([" for ", &each.variable, " in "]);
                each.list.write_operand(each.list.is_loose(), out);
                if let Some(test) = &each.test {
                    out.push_str(" if ");
                    test.write_operand(test.is_loose(), out);
                }
                out.push_str(if each.is_list { "]" } else { "" });
            }
        }
    }

    /// Writes it on one line, in parentheses if it must be apart.
    fn write_operand(&self, in_parentheses: bool, out: &mut String) {
        out.push_str(if in_parentheses { "(" } else { "" });
        self.write_flat(out);
        out.push_str(if in_parentheses { ")" } else { "" });
    }

    /// The expression as a document, between brackets in which it may break.
    pub(super) fn doc(&self) -> Doc {
        match self {
            Self::Word(word) | Self::Text(word) => PAGE.text(word.clone()),
            Self::Attribute(value, name) => {
                value.operand(value.needs_parentheses()).append(PAGE.text(format!(".{name}")))
            }
            Self::Call(_, arguments) if arguments.is_empty() => PAGE.text(self.flat()),
            Self::Call(function, arguments) => {
                let all = all(arguments, arguments.len() > 1).group();
                let function = function.operand(function.needs_parentheses());
                function.append(in_brackets("(", all, ")"))
            }
            Self::Keyword(name, value) => Doc::text(*name).append("=").append(value.doc()),
            Self::Generic(name, arguments) => {
                let all = all(arguments, arguments.len() > 1);
                // A type's only argument is on a line of its own, several are on one if they fit.
                Doc::text(*name).append(in_brackets("[", all.group(), "]"))
            }
            Self::Lambda(parameter, body) => PAGE.text(lambda(parameter)).append(body.returned()),
            Self::List(items) if items.is_empty() => Doc::text("[]"),
            Self::List(items) => in_brackets("[", all(items, items.len() > 1), "]"),
            Self::Tuple(items) if items.len() == 1 => {
                let only = items[0].doc().append(",");
                let several = PAGE.within("(", only, ")");
                several.flat_alt(PAGE.text(self.flat())).group()
            }
            Self::Tuple(items) => in_brackets("(", all(items, true), ")"),
            Self::Dict(entries) => {
                let docs =
                    entries.iter().map(|(key, value)| key.doc().append(": ").append(value.doc()));
                let comma = if entries.len() > 1 { if_broken(",") } else { Doc::nil() };
                in_brackets("{", listed(docs).append(comma), "}")
            }
            Self::Prefix(sign, operand) => {
                Doc::text(*sign).append(operand.operand(operand.is_apart_behind(sign)))
            }
            Self::Binary(..) => self.row().group(),
            Self::Choice(parts) => {
                let [yes, test, no] = &**parts;
                let [yes, test, no] = [yes, test, no].map(|it| it.operand(it.is_loose()));
                let test = Doc::line().append("if ").append(test);
                yes.append(test).append(Doc::line()).append("else ").append(no).group()
            }
            Self::Each(each) => {
                let mut doc = each.item.operand(each.item.is_loose());
                let list = each.list.operand(each.list.is_loose());
                let variable = PAGE.text(format!("for {} in ", each.variable));
                doc = doc.append(Doc::line()).append(variable).append(list);
                if let Some(test) = &each.test {
                    let test = Doc::text("if ").append(test.operand(test.is_loose())).group();
                    doc = doc.append(Doc::line()).append(test);
                }
                if each.is_list { in_brackets("[", doc.group(), "]") } else { doc.group() }
            }
        }
    }

    /// The expression as a document, in parentheses if it must be apart.
    fn operand(&self, in_parentheses: bool) -> Doc {
        if in_parentheses { in_brackets("(", self.doc(), ")") } else { self.doc() }
    }

    /// Operands with operators that bind alike: each has its own line if they do not fit on one.
    fn row(&self) -> Doc {
        let Self::Binary(sign, left, right) = self else { return self.doc() };
        let part = |code: &Self, is_right| {
            let in_parentheses = code.is_apart_beside(sign, is_right);
            match code {
                Self::Binary(inner, ..) if !in_parentheses && binding(inner) == binding(sign) => {
                    code.row()
                }
                _ => code.operand(in_parentheses),
            }
        };
        let right = Doc::text(*sign).append(" ").append(part(right, true));
        part(left, false).append(Doc::line()).append(right)
    }

    /// What a function returns.
    fn returned(&self) -> Doc {
        match self {
            Self::Call(..) => self.or_in_parentheses(),
            Self::List(_) | Self::Tuple(_) | Self::Dict(_) => self.doc(),
            Self::Each(each) if each.is_list => self.doc(),
            _ => self.if_long(),
        }
    }

    /// The type of a name.
    pub(super) fn annotation(&self) -> Doc {
        if matches!(self, Self::Binary(..)) { self.if_long() } else { self.doc() }
    }

    /// In parentheses if it does not fit on the line.
    fn if_long(&self) -> Doc {
        let inner = PAGE.deeper(Doc::line_().append(self.doc())).append(Doc::line_());
        if_broken("(").append(inner).append(if_broken(")")).group()
    }

    /// A call on one line, otherwise between its own brackets, or in parentheses if not even its
    /// beginning fits on the line.
    fn or_in_parentheses(&self) -> Doc {
        let columns = PAGE.columns(&self.begun());
        let doc = self.doc();
        let several = PAGE.if_begun(columns, doc.clone(), PAGE.within("(", doc, ")"));
        several.flat_alt(PAGE.text(self.flat())).group()
    }

    /// What is on the line where it begins, if it is on several.
    pub(super) fn begun(&self) -> String {
        let mut flat = self.flat();
        let is_empty = matches!(self, Self::Call(_, arguments) if arguments.is_empty());
        let bracket = flat.find(['(', '[']).filter(|_| !is_empty);
        let end = bracket.map_or(flat.len(), |bracket| bracket + 1);
        flat.truncate(end);
        flat
    }

    /// Whether it is in parentheses between the words of a choice or of what each item becomes.
    fn is_loose(&self) -> bool {
        matches!(self, Self::Choice(_) | Self::Lambda(..))
    }

    /// Before a point or the brackets of a call.
    fn needs_parentheses(&self) -> bool {
        matches!(self, Self::Binary(..) | Self::Prefix(..) | Self::Choice(_) | Self::Lambda(..))
    }

    /// Behind an operator that has no other operand.
    fn is_apart_behind(&self, sign: &str) -> bool {
        match self {
            Self::Binary(..) | Self::Choice(_) => true,
            Self::Prefix(own, _) => *own != sign || *own == "-",
            Self::Word(word) => word.starts_with('-'),
            _ => false,
        }
    }

    /// On a side of an operator: also where the language does not ask for it, but a reader does.
    fn is_apart_beside(&self, sign: &str, is_right: bool) -> bool {
        match self {
            Self::Choice(_) => true,
            Self::Prefix("not ", _) => !matches!(sign, "and" | "or"),
            Self::Binary(own, ..) => {
                let (own, other) = (binding(own), binding(sign));
                let are_logical = own <= AND && other <= AND;
                own < other
                    || own == other && (own == COMPARISON || is_right && own > COMPARISON)
                    || are_logical && own != other
            }
            _ => false,
        }
    }
}

const AND: u8 = 2;
const COMPARISON: u8 = 3;

/// How tightly an operator binds.
fn binding(sign: &str) -> u8 {
    match sign {
        "or" => 1,
        "and" => AND,
        "|" => 4,
        "+" | "-" => 5,
        "*" | "/" => 6,
        _ => COMPARISON,
    }
}

fn lambda(parameter: &str) -> String {
    if parameter.is_empty() { "lambda: ".to_owned() } else { format!("lambda {parameter}: ") }
}

fn write_all(all: &[Code], [open, close]: [&str; 2], out: &mut String) {
    out.push_str(open);
    for (i, code) in all.iter().enumerate() {
        out.push_str(if i == 0 { "" } else { ", " });
        code.write_flat(out);
    }
    out.push_str(close);
}

fn in_brackets(open: &'static str, doc: Doc, close: &'static str) -> Doc {
    PAGE.between(open, doc, close).group()
}

fn all(items: &[Code], has_comma: bool) -> Doc {
    let comma = if has_comma { if_broken(",") } else { Doc::nil() };
    listed(items.iter().map(Code::doc)).append(comma)
}
