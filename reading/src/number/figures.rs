//! Numbers in figures, with what groups them and what is before their decimals.

use comity_tree::Decimal;

use crate::{
    amount::Amount,
    language::Numerals,
    token::{Class, Token},
};

/// A number in figures.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Figure {
    pub(crate) amount: Amount,
    /// What it is if group and point are the other way round.
    pub(crate) or: Option<Amount>,
    pub(crate) end: usize,
    /// Whether it is digits alone.
    pub(crate) is_plain: bool,
}

/// Digits, and the character before each run of them.
struct Piece<'t> {
    before: &'t str,
    digits: &'t str,
}

/// The number in figures at a token; `None` if the digits belong to something else.
pub(crate) fn figure(numerals: &Numerals, tokens: &[Token], at: usize) -> Option<Figure> {
    let first = tokens.get(at)?;
    let glued = |index: usize| tokens.get(index).is_some_and(|token| !token.is_spaced);
    let is_digits =
        |index: usize| tokens.get(index).is_some_and(|token| token.class == Class::Digits);
    if first.is(&numerals.point) && is_digits(at + 1) && glued(at + 1) {
        let free = at == 0 || first.is_spaced || tokens[at - 1].is("-");
        let written = format!("0.{}", tokens[at + 1].key);
        let amount = free.then(|| Decimal::parse(&written).ok()).flatten().and_then(Amount::of)?;
        return Some(Figure { amount, or: None, end: at + 2, is_plain: false });
    }
    (first.class == Class::Digits).then_some(())?;
    let mut pieces = vec![Piece { before: "", digits: &first.key }];
    let mut end = at + 1;
    // An item of a list such as 22,24,26 is a number by itself.
    let is_item =
        at > 1 && tokens[at - 1].is(",") && is_digits(at - 2) && glued(at) && glued(at - 1);
    while let Some(next) = tokens.get(end).filter(|_| !is_item) {
        let is_mark = [",", ".", "'"].contains(&next.key.as_str());
        if is_mark && glued(end) && is_digits(end + 1) && glued(end + 1) {
            pieces.push(Piece { before: &next.key, digits: &tokens[end + 1].key });
            end += 2;
        } else if next.class == Class::Digits
            && next.key.len() == 3
            && pieces[0].digits.len() <= 3
            && pieces.last().is_some_and(|last| matches!(last.before, "" | " "))
            && pieces[1..].iter().all(|piece| piece.digits.len() == 3)
            && numerals.group.iter().any(|group| group == " ")
        {
            pieces.push(Piece { before: " ", digits: &next.key });
            end += 1;
        } else {
            break;
        }
    }
    let figure = |written: String, end| {
        let amount = Amount::of(Decimal::parse(&written).ok()?)?;
        Some(Figure { amount, or: None, end, is_plain: end == at + 1 })
    };
    if pieces.len() == 1 {
        // A number that begins with a zero counts nothing: a page, a code.
        let padded = first.key.len() > 1 && first.key.starts_with('0');
        let found = figure(first.key.clone(), end).filter(|_| !padded && first.key.len() < 30);
        return found.and_then(|found| exponent(tokens, found));
    }
    let groups: Vec<&str> = numerals.group.iter().map(String::as_str).collect();
    let usual = written(&pieces, &groups, &numerals.point, numerals.indian);
    let (group, point) = if numerals.point == "." { (".", ",") } else { (",", ".") };
    let other = written(&pieces, &[group, " ", "'"], point, true);
    let found = match (usual, other) {
        (Some(usual), other) => {
            let or = other.filter(|other| *other != usual).filter(|_| numerals.point != ".");
            let or = or.and_then(|or| Amount::of(Decimal::parse(&or).ok()?));
            Some(Figure { or, ..figure(usual, end)? })
        }
        (None, Some(other)) => figure(other, end),
        (None, None) => {
            let is_list = pieces[1..].iter().all(|piece| piece.before == ",");
            return is_list.then(|| figure(first.key.clone(), at + 1)).flatten();
        }
    };
    found.and_then(|found| exponent(tokens, found))
}

/// The digits as one decimal number, if the pieces are grouped as a number is.
fn written(pieces: &[Piece<'_>], groups: &[&str], point: &str, indian: bool) -> Option<String> {
    let decimals = pieces.last().filter(|last| last.before == point);
    let whole = if decimals.is_some() { &pieces[..pieces.len() - 1] } else { pieces };
    let (first, rest) = whole.split_first()?;
    if let Some(group) = rest.first().map(|piece| piece.before) {
        let last = rest.len() - 1;
        let fits = groups.contains(&group)
            && rest.iter().all(|piece| piece.before == group)
            && (1..=3).contains(&first.digits.len())
            && !first.digits.starts_with('0');
        let threes = rest.iter().all(|piece| piece.digits.len() == 3);
        let twos = indian
            && group == ","
            && rest
                .iter()
                .enumerate()
                .all(|(i, piece)| piece.digits.len() == if i == last { 3 } else { 2 });
        (fits && (threes || twos)).then_some(())?;
    }
    let mut digits: String = whole.iter().map(|piece| piece.digits).collect();
    if rest.is_empty() && digits.len() > 1 && digits.starts_with('0') {
        return None;
    }
    if let Some(decimals) = decimals {
        digits.push('.');
        digits.push_str(decimals.digits);
    }
    (digits.len() < 34).then_some(digits)
}

/// A power of ten behind a figure, or a power of it: `1.3e6`, `6.2x10^-4`, `2^10`.
fn exponent(tokens: &[Token], figure: Figure) -> Option<Figure> {
    let key = |index: usize| tokens.get(index).map(|token| token.key.as_str());
    let glued = |index: usize| tokens.get(index).is_some_and(|token| !token.is_spaced);
    let at = figure.end;
    let from = match (key(at), key(at + 1), key(at + 2)) {
        (Some("e" | "^"), ..) if glued(at) && glued(at + 1) => at + 1,
        (Some("x" | "×"), Some("10"), Some("^")) => at + 3,
        _ => return Some(figure),
    };
    let is_negative = key(from) == Some("-");
    let digits = from + usize::from(is_negative || key(from) == Some("+"));
    let Some(power) = key(digits).and_then(|digits| digits.parse::<u32>().ok()) else {
        return Some(figure);
    };
    let power = if key(at) == Some("^") {
        let amount = figure.amount.raised(power)?;
        let amount = if is_negative { Amount::fraction(Amount::ONE, amount)? } else { amount };
        return Some(Figure { amount, or: None, end: digits + 1, is_plain: false });
    } else {
        Amount::power_of_ten(power)?
    };
    let amount = if is_negative {
        Amount::fraction(figure.amount, power)
    } else {
        figure.amount.times(power)
    };
    Some(Figure { amount: amount?, or: None, end: digits + 1, is_plain: false })
}
