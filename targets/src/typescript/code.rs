//! Expressions of TypeScript, and the lines that prettier puts them on.

mod chain;
mod operators;

use super::page::PAGE;
use crate::layout::{Doc, if_broken, if_flat, in_lines, listed};

/// An expression.
#[derive(Debug, Clone)]
pub(super) enum Code {
    /// A name, or whatever else has no parts.
    Word(String),
    /// A text, in quotes.
    Text(String),
    /// A number as it is written.
    Number(String),
    /// A field of a value.
    Member(Box<Self>, String),
    /// A call of a function.
    Call(Box<Self>, Vec<Self>),
    /// A new instance of a class.
    New(&'static str, Vec<Self>),
    /// A function, by its parameter, which is empty if it has none, and what it returns.
    Function(String, Box<Self>),
    /// A list.
    List(Vec<Self>),
    /// An object, with its keys as they are written.
    Object(Vec<(String, Self)>),
    /// An operator before its operand.
    Prefix(char, Box<Self>),
    /// An operator between its operands.
    Binary(&'static str, Box<Self>, Box<Self>),
    /// A condition, and the values if it is true and if it is not.
    Choice(Box<[Self; 3]>),
}

/// Where an expression is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    /// An argument of a call.
    Argument,
    /// An item of a list.
    Element,
    /// The value of a property.
    Property,
    /// What a function returns.
    Body,
    /// Before a point or the parenthesis of a call; whether all of that is behind an operator that
    /// has no other operand.
    Object(bool),
    /// Behind an operator that has no other operand.
    Prefixed(char),
    /// On the left of an operator.
    Left(&'static str),
    /// On the right of an operator.
    Right(&'static str),
    /// The condition of a choice; whether the choice is an argument.
    Test(bool),
    /// The value of a choice if the condition is true; whether the choice is an argument.
    Yes(bool),
    /// The value of a choice if the condition is not true; whether the choice is an argument.
    No(bool),
}

impl Place {
    /// The place of what an expression here begins with.
    fn before(self) -> Self {
        Self::Object(matches!(self, Self::Prefixed(_) | Self::Object(true)))
    }
}

impl Code {
    /// A call of a function, whose name may have that of a module before a point.
    pub(super) fn call(function: &str, arguments: impl Into<Vec<Self>>) -> Self {
        let function = match function.split_once('.') {
            Some((module, name)) => {
                Self::Member(Box::new(Self::Word(module.to_owned())), name.to_owned())
            }
            None => Self::Word(function.to_owned()),
        };
        Self::Call(Box::new(function), arguments.into())
    }

    /// A call of a method.
    pub(super) fn method(self, name: &str, arguments: impl Into<Vec<Self>>) -> Self {
        Self::Call(Box::new(Self::Member(Box::new(self), name.to_owned())), arguments.into())
    }

    /// The expression on one line, with the parentheses that it needs.
    pub(super) fn flat(&self, place: Place) -> String {
        let mut out = String::new();
        self.write_flat(place, &mut out);
        out
    }

    /// Writes it on one line.
    pub(super) fn write_flat(&self, place: Place, out: &mut String) {
        let in_parentheses = self.needs_parentheses(place);
        if in_parentheses {
            out.push('(');
        }
        match self {
            Self::Word(word) | Self::Text(word) | Self::Number(word) => out.push_str(word),
            Self::Member(object, name) => {
                object.write_flat(Place::Object(false), out);
                out.extend([".", name]);
            }
            Self::Call(function, arguments) => {
                function.write_flat(Place::Object(false), out);
                write_all(arguments, Place::Argument, ["(", ")"], out);
            }
            Self::New(class, arguments) => {
                out.extend(["new ", class]);
                write_all(arguments, Place::Argument, ["(", ")"], out);
            }
            Self::Function(parameter, body) => {
                out.extend(["(", parameter, ") => "]);
                let is_choice = matches!(**body, Self::Choice(_));
                out.push_str(if is_choice { "(" } else { "" });
                body.write_flat(Place::Body, out);
                out.push_str(if is_choice { ")" } else { "" });
            }
            Self::List(items) => write_all(items, Place::Element, ["[", "]"], out),
            Self::Object(properties) if properties.is_empty() => out.push_str("{}"),
            Self::Object(properties) => {
                for (i, (key, value)) in properties.iter().enumerate() {
                    out.extend([if i == 0 { "{ " } else { ", " }, key, ": "]);
                    value.write_flat(Place::Property, out);
                }
                out.push_str(" }");
            }
            Self::Prefix(sign, operand) => {
                out.push(*sign);
                operand.write_flat(Place::Prefixed(*sign), out);
            }
            Self::Binary(sign, left, right) => {
                left.write_flat(Place::Left(sign), out);
                out.extend([" ", sign, " "]);
                right.write_flat(Place::Right(sign), out);
            }
            Self::Choice(parts) => {
                let [test, yes, no] = &**parts;
                test.write_flat(Place::Test(false), out);
                let is_choice = matches!(yes, Self::Choice(_));
                out.push_str(if is_choice { " ? (" } else { " ? " });
                yes.write_flat(Place::Yes(false), out);
                out.push_str(if is_choice { ") : " } else { " : " });
                no.write_flat(Place::No(false), out);
            }
        }
        if in_parentheses {
            out.push(')');
        }
    }

    /// Whether it is on several lines even where it fits on one.
    pub(super) fn will_break(&self) -> bool {
        match self {
            Self::Word(_) | Self::Text(_) | Self::Number(_) => false,
            Self::Member(inner, _) | Self::Prefix(_, inner) | Self::Function(_, inner) => {
                inner.will_break()
            }
            Self::Call(function, arguments) => {
                composes(arguments)
                    || chain::is_long(self)
                    || function.will_break()
                    || arguments.iter().any(Self::will_break)
            }
            Self::New(_, items) => items.iter().any(Self::will_break),
            Self::List(items) => is_table(items) || items.iter().any(Self::will_break),
            Self::Object(properties) => properties.iter().any(|(_, value)| value.will_break()),
            Self::Binary(_, left, right) => left.will_break() || right.will_break(),
            Self::Choice(parts) => parts.iter().any(Self::will_break),
        }
    }

    /// The expression as a document, with the parentheses that it needs.
    pub(super) fn doc(&self, place: Place) -> Doc {
        let doc = match self {
            Self::Word(word) | Self::Text(word) | Self::Number(word) => PAGE.text(word.clone()),
            Self::Member(object, name) => {
                let name = PAGE.text(format!(".{name}"));
                let is_plain =
                    matches!(**object, Self::Word(_)) && !matches!(place, Place::Object(_));
                let name =
                    if is_plain { name } else { PAGE.deeper(Doc::line_().append(name)).group() };
                object.doc(place.before()).append(name)
            }
            Self::Call(function, arguments) => match **function {
                Self::Member(..) => chain::doc(self, place.before()),
                _ => function.doc(place.before()).append(self::arguments(arguments)),
            },
            Self::New(class, items) => Doc::text("new ").append(*class).append(arguments(items)),
            Self::Function(parameter, body) => function(parameter, body, body.doc(Place::Body)),
            Self::List(items) => list(items),
            Self::Object(properties) => object(properties).group(),
            Self::Prefix(sign, operand) => {
                PAGE.text(*sign).append(operand.doc(Place::Prefixed(*sign)))
            }
            Self::Binary(..) => operators::binary(self, place),
            Self::Choice(parts) => operators::choice(parts, place),
        };
        if self.needs_parentheses(place) { Doc::text("(").append(doc).append(")") } else { doc }
    }

    fn needs_parentheses(&self, place: Place) -> bool {
        match self {
            Self::Binary(sign, ..) => match place {
                Place::Object(_) | Place::Prefixed(_) => true,
                Place::Left(parent) => operators::is_apart(sign, parent, false),
                Place::Right(parent) => operators::is_apart(sign, parent, true),
                _ => false,
            },
            Self::Choice(_) => matches!(
                place,
                Place::Object(_)
                    | Place::Prefixed(_)
                    | Place::Left(_)
                    | Place::Right(_)
                    | Place::Test(_)
            ),
            Self::Prefix(sign, _) => *sign == '-' && place == Place::Prefixed('-'),
            Self::Number(number) => number.starts_with('-') && place == Place::Prefixed('-'),
            _ => false,
        }
    }
}

fn write_all(all: &[Code], place: Place, [open, close]: [&str; 2], out: &mut String) {
    out.push_str(open);
    for (i, code) in all.iter().enumerate() {
        out.push_str(if i == 0 { "" } else { ", " });
        code.write_flat(place, out);
    }
    out.push_str(close);
}

/// A property of an object.
pub(super) fn property(key: &str, value: &Code) -> Doc {
    let head = PAGE.text(format!("{key}:"));
    // A value below a key that is shorter than this would be no further to the left.
    let is_short = PAGE.columns(key) < PAGE.level + 3;
    let moves = match value {
        Code::Binary(..) => true,
        Code::Text(_) | Code::Word(_) => !is_short,
        _ => false,
    };
    let doc = value.doc(Place::Property);
    if moves {
        head.append(PAGE.deeper(Doc::line().append(doc)).group()).group()
    } else {
        head.append(" ").append(doc).group()
    }
}

fn object(properties: &[(String, Code)]) -> Doc {
    if properties.is_empty() {
        return Doc::text("{}");
    }
    let all = listed(properties.iter().map(|(key, value)| property(key, value)));
    let inner = PAGE.deeper(Doc::line().append(all)).append(if_broken(","));
    Doc::text("{").append(inner).append(Doc::line()).append("}")
}

/// Whether a list is of several lists, or of several objects, of more than one value each.
fn is_table(items: &[Code]) -> bool {
    let many = |item: &Code| match item {
        Code::List(items) => items.len() > 1,
        Code::Object(properties) => properties.len() > 1,
        _ => false,
    };
    let is_like = |item| std::mem::discriminant(item) == std::mem::discriminant(&items[0]);
    items.len() > 1 && items.iter().all(|item| many(item) && is_like(item))
}

/// Whether a list is of numbers, as many of which are on a line as fit.
pub(super) fn is_of_numbers(items: &[Code]) -> bool {
    items.len() > 1 && items.iter().all(|item| matches!(item, Code::Number(_)))
}

fn list(items: &[Code]) -> Doc {
    let docs = items.iter().map(|item| item.doc(Place::Element));
    if items.is_empty() {
        return Doc::text("[]");
    }
    if is_table(items) {
        return PAGE.within("[", in_lines(docs), "]");
    }
    let inner = if is_of_numbers(items) {
        Doc::intersperse(docs, Doc::text(",").append(Doc::line().group()))
    } else {
        listed(docs)
    };
    PAGE.between("[", inner.append(if_broken(",")), "]").group()
}

fn parameters(parameter: &str) -> Doc {
    if parameter.is_empty() {
        return Doc::text("()");
    }
    PAGE.between("(", PAGE.text(parameter).append(if_broken(",")), ")").group()
}

fn function(parameter: &str, body: &Code, doc: Doc) -> Doc {
    let body = match body {
        Code::List(_) | Code::Object(_) => Doc::space().append(doc),
        Code::Choice(_) => {
            let inner = PAGE.deeper(Doc::line_().append(doc));
            if_flat(" (").append(inner).append(if_flat(")")).group()
        }
        _ => PAGE.deeper(Doc::line().append(doc)).group(),
    };
    parameters(parameter).append(" =>").append(body).group()
}

/// The arguments of a call. The last one may begin on the line of the call and end on that of the
/// parenthesis.
fn arguments(arguments: &[Code]) -> Doc {
    let Some((last, before)) = arguments.split_last() else { return Doc::text("()") };
    let before_docs = before.iter().map(|it| it.doc(Place::Argument));
    let all = |last: Doc| before_docs.clone().chain([last]);
    let broken = |last| PAGE.within("(", in_lines(all(last)), ")");
    if composes(arguments) {
        return broken(last.doc(Place::Argument));
    }
    let is_alike =
        before.last().is_some_and(|it| std::mem::discriminant(it) == std::mem::discriminant(last));
    let is_list_of_numbers = matches!(last, Code::List(items) if is_of_numbers(items));
    if !last.is_expandable() || is_alike || is_list_of_numbers && !before.is_empty() {
        let inner = listed(all(last.doc(Place::Argument))).append(if_broken(","));
        return PAGE.between("(", inner, ")").group();
    }
    if before.iter().any(Code::will_break) {
        return broken(last.doc(Place::Argument));
    }
    let mut begin = String::from("(");
    for argument in before {
        argument.write_flat(Place::Argument, &mut begin);
        begin.push_str(", ");
    }
    let (head, expanded, plain) = last.expanded();
    let columns = PAGE.columns(&begin) + PAGE.columns(&head);
    let hugged = PAGE.text(begin.clone()).append(expanded).append(")");
    let several = PAGE.if_begun(columns, hugged, broken(plain));
    if last.will_break() {
        return several;
    }
    last.write_flat(Place::Argument, &mut begin);
    begin.push(')');
    several.flat_alt(PAGE.text(begin)).group()
}

/// Whether functions are composed: then each argument is on a line of its own.
fn composes(arguments: &[Code]) -> bool {
    let is_function = |code: &Code| matches!(code, Code::Function(..));
    let takes_one = |code: &Code| match code {
        Code::Call(_, inner) | Code::New(_, inner) => inner.iter().any(is_function),
        _ => false,
    };
    let functions = arguments.iter().filter(|it| is_function(it)).count();
    functions > 1 || arguments.len() > 1 && arguments.iter().any(takes_one)
}

impl Code {
    /// Whether it may begin on the line of a call whose last argument it is.
    fn is_expandable(&self) -> bool {
        match self {
            Self::List(items) => !items.is_empty(),
            Self::Object(properties) => !properties.is_empty(),
            Self::Function(_, body) => {
                matches!(**body, Self::List(_) | Self::Object(_) | Self::Choice(_) | Self::Call(..))
            }
            _ => false,
        }
    }

    /// As the last argument on several lines: how it begins, all of it, and the same where it has
    /// lines of its own.
    fn expanded(&self) -> (String, Doc, Doc) {
        let Self::Function(parameter, body) = self else {
            let head = if matches!(self, Self::List(_)) { "[" } else { "{" };
            let doc = self.doc(Place::Argument);
            return (head.to_owned(), doc.clone(), doc);
        };
        let doc = body.doc(Place::Body);
        let plain = function(parameter, body, doc.clone());
        let head = format!("({parameter}) =>");
        let start = PAGE.text(head.clone());
        let end = || if_broken(",").append(Doc::line_());
        let (head, expanded) = match **body {
            Self::List(_) => (head + " [", start.append(" ").append(doc)),
            Self::Object(_) => (head + " {", start.append(" ").append(doc)),
            Self::Choice(_) => {
                let inner = PAGE.deeper(Doc::line_().append(doc));
                let inner = if_flat(" (").append(inner).append(if_flat(")"));
                (head + " ", start.append(inner.append(end()).group()))
            }
            _ => {
                let inner = PAGE.deeper(Doc::line().append(doc));
                (head, start.append(inner.append(end()).group()))
            }
        };
        (head, expanded, plain)
    }
}
