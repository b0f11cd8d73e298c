//! Numbers that are said again in brackets, as in agreements: `25 (twenty-five) million euros`.

use std::ops::Range;

use crate::{
    language::Language,
    number::quantities,
    quantity::{Quantity, QuantityKind},
    token::Token,
};

/// Most tokens of a number that is said twice.
const LONGEST: usize = 12;

/// The tokens of a text without what says a number again: what is behind the brackets belongs to
/// the number before them.
pub(crate) fn without_restated(language: &Language, mut tokens: Vec<Token>) -> Vec<Token> {
    let mut open = 1;
    while open < tokens.len() {
        match end_of_restated(language, &tokens, open) {
            Some(end) => drop(tokens.drain(open..end)),
            None => open += 1,
        }
    }
    tokens
}

/// The token behind brackets that say again the number that ends where they start.
fn end_of_restated(language: &Language, tokens: &[Token], open: usize) -> Option<usize> {
    tokens[open].is("(").then_some(())?;
    let close = (open + 1..tokens.len().min(open + LONGEST + 2)).find(|at| tokens[*at].is(")"))?;
    let again = number(language, tokens, open + 1..close)?;
    let is_same = |from: &usize| {
        number(language, tokens, *from..open)
            .is_some_and(|said| (said.low, said.kind) == (again.low, again.kind))
    };
    (open.saturating_sub(LONGEST)..open).find(is_same)?;
    Some(close + 1)
}

/// The number that some tokens are, without a unit.
fn number(language: &Language, tokens: &[Token], range: Range<usize>) -> Option<Quantity> {
    let tokens = tokens.get(range)?;
    let (first, last) = (tokens.first()?, tokens.last()?);
    let [number] =
        <[Quantity; 1]>::try_from(quantities(language, tokens, &vec![false; tokens.len()])).ok()?;
    let is_all = number.range == (first.range.start..last.range.end);
    let is_plain = number.units.is_empty() && number.high.is_none();
    (is_all && is_plain && number.kind != QuantityKind::Several).then_some(number)
}
