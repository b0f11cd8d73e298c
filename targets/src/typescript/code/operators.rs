//! Operators between operands, and choices.

use super::{super::page::PAGE, Code, Place};
use crate::layout::{Doc, if_flat};

/// How tightly an operator binds.
fn binding(sign: &str) -> u8 {
    match sign {
        "||" => 1,
        "&&" => 2,
        "===" | "!==" => 3,
        "<" | "<=" | ">" | ">=" => 4,
        "+" | "-" => 5,
        _ => 6,
    }
}

fn is_logical(sign: &str) -> bool {
    matches!(sign, "&&" | "||")
}

/// Whether operands of operators that bind alike are in one row.
fn is_one_row(sign: &str, parent: &str) -> bool {
    binding(sign) == binding(parent)
        && match binding(sign) {
            3 => false,
            6 => sign == parent && sign != "%",
            _ => true,
        }
}

/// Whether an operand with an operator is in parentheses below another operator.
pub(super) fn is_apart(sign: &str, parent: &str, is_right: bool) -> bool {
    if is_logical(sign) && is_logical(parent) {
        return sign != parent;
    }
    let (own, other) = (binding(sign), binding(parent));
    other > own
        || other == own && (is_right || !is_one_row(sign, parent))
        || other < own && sign == "%" && matches!(parent, "+" | "-")
}

/// An operator between operands.
pub(super) fn binary(code: &Code, place: Place) -> Doc {
    let parent = match place {
        Place::Left(sign) | Place::Right(sign) => Some(is_logical(sign)),
        _ => None,
    };
    let (head, rest) = row(code, parent);
    match place {
        Place::Object(_) | Place::Prefixed(_) => {
            let inner = PAGE.deeper(Doc::line_().append(head).append(rest));
            inner.append(Doc::line_()).group()
        }
        Place::Body
        | Place::Property
        | Place::Test(false)
        | Place::Yes(false)
        | Place::No(false) => head.append(rest).group(),
        _ => head.append(PAGE.deeper(rest)).group(),
    }
}

/// The first operand of a row, and the others with their operators; `parent` says whether the
/// operator around it, if there is one, is a logical one.
fn row(code: &Code, parent: Option<bool>) -> (Doc, Doc) {
    let Code::Binary(sign, left, right) = code else {
        return (code.doc(Place::Element), Doc::nil());
    };
    let logical = is_logical(sign);
    let is_like = |code: &Code| matches!(code, Code::Binary(it, ..) if is_logical(it) == logical);
    if logical {
        let mut operands = Vec::new();
        flatten(code, sign, &mut operands);
        let is_single = parent != Some(true) && operands.len() == 2;
        let is_single = is_single && !operands.iter().any(|it| is_like(it));
        let mut docs = operands.iter().enumerate().map(|(i, operand)| {
            let place = if i == 0 { Place::Left(sign) } else { Place::Right(sign) };
            (*operand, operand.doc(place))
        });
        let head = docs.next().map_or_else(Doc::nil, |(_, doc)| doc.group());
        let rest = docs.map(|(operand, doc)| {
            let is_literal = match operand {
                Code::List(items) => !items.is_empty(),
                Code::Object(properties) => !properties.is_empty(),
                _ => false,
            };
            let line = if is_literal { Doc::space() } else { Doc::line() };
            let right = Doc::text(*sign).append(line).append(doc);
            Doc::space().append(if is_single { right.group() } else { right })
        });
        return (head, Doc::concat(rest.collect::<Vec<_>>()));
    }
    let (head, rest) = match &**left {
        Code::Binary(inner, ..) if is_one_row(inner, sign) => row(left, Some(false)),
        _ => (left.doc(Place::Left(sign)).group(), Doc::nil()),
    };
    let next = Doc::text(*sign).append(Doc::line()).append(right.doc(Place::Right(sign)));
    let is_single = parent != Some(false) && !is_like(left) && !is_like(right);
    let next = if is_single { next.group() } else { next };
    (head, rest.append(" ").append(next))
}

/// The operands of a row of one logical operator.
fn flatten<'c>(code: &'c Code, sign: &str, operands: &mut Vec<&'c Code>) {
    match code {
        Code::Binary(own, left, right) if *own == sign => {
            flatten(left, sign, operands);
            flatten(right, sign, operands);
        }
        _ => operands.push(code),
    }
}

/// A choice.
pub(super) fn choice([test, yes, no]: &[Code; 3], place: Place) -> Doc {
    let is_argument = place == Place::Argument;
    let is_choice = matches!(yes, Code::Choice(_));
    let (open, close) = if is_choice { ("(", ")") } else { ("", "") };
    let test = test.doc(Place::Test(is_argument));
    let test = if matches!(place, Place::No(_)) { test.nest(2) } else { test };
    let yes = if_flat(open).append(yes.doc(Place::Yes(is_argument)).nest(2)).append(if_flat(close));
    let parts = Doc::line()
        .append("? ")
        .append(yes)
        .append(Doc::line())
        .append(": ")
        .append(no.doc(Place::No(is_argument)).nest(2));
    match place {
        Place::Yes(_) | Place::No(_) => test.append(parts),
        Place::Test(_) | Place::Object(true) => {
            let inner = test.append(PAGE.deeper(parts)).group();
            PAGE.deeper(Doc::line_().append(inner)).append(Doc::line_()).group()
        }
        Place::Object(false) => test.append(PAGE.deeper(parts)).append(Doc::line_()).group(),
        _ => test.append(PAGE.deeper(parts)).group(),
    }
}
