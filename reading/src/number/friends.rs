//! False friends: numerals that count nothing.

use std::ops::Range;

use super::{Number, Numbers};
use crate::{
    amount::Amount,
    language::{Atom, Numerals, Role},
    quantity::QuantityKind,
    token::{Class, Token},
};

/// The words of a text that have a numeral in them and count nothing.
pub(super) fn words(numerals: &Numerals, tokens: &[Token]) -> Vec<Range<usize>> {
    (0..tokens.len())
        .filter_map(|at| numerals.not_numbers.at(tokens, at).map(|((), end)| at..end))
        .collect()
}

/// The end of a word that has a numeral at a token, and another numeral behind it.
pub(super) fn end_of_word(
    numbers: &Numbers<'_>,
    words: &[Range<usize>],
    at: usize,
) -> Option<usize> {
    let token = &numbers.tokens[at];
    (token.class == Class::Han && at > 0 && numbers.is_numeral(at)).then_some(())?;
    let word = words.iter().find(|word| word.start < at && word.end == at + 1)?;
    let has_numeral_before = numbers.is_numeral(at - 1);
    let next = numbers.numerals.atoms.at(numbers.tokens, at + 1);
    let is_digit = matches!(next, Some((Atom::Small(1..=9, _), _)));
    (is_digit && !has_numeral_before).then_some(word.end)
}

/// Whether what is read as a number is a part of a word, or the number of a section.
pub(super) fn is_no_number(numbers: &Numbers<'_>, words: &[Range<usize>], number: &Number) -> bool {
    let first = words.partition_point(|word| word.start + 8 < number.start);
    let within = words[first..]
        .iter()
        .take_while(|word| word.start <= number.start)
        .any(|word| number.end <= word.end && word.len() > number.end - number.start);
    // Nothing is the unit of a place in an order, as the first sign of 元首 before 首先.
    if within && (number.kind == QuantityKind::Place || !has_unit_before(numbers, number)) {
        return true;
    }
    let is_lone = number.kind == QuantityKind::Count && number.end == number.start + 1;
    if is_lone && numbers.tokens[number.start].class == Class::Han {
        return is_part_of_word(numbers, number) || is_numbering(numbers, number);
    }
    (is_lone && is_article(numbers, number))
        || (number.kind == QuantityKind::Count && is_numbering(numbers, number))
}

/// Whether a Chinese numeral of one character is rather a part of a word or a name.
fn is_part_of_word(numbers: &Numbers<'_>, number: &Number) -> bool {
    let (numerals, tokens) = (numbers.numerals, numbers.tokens);
    let next = tokens.get(number.end);
    let counts = next.is_none_or(|next| next.class != Class::Han || numbers.is_counter(next));
    if number.low == Amount::ZERO && is_nought(numbers, number) {
        return false;
    }
    let is_name = numerals.not_alone.contains(&tokens[number.start].key);
    if (is_name || number.low == Amount::ONE) && !counts {
        return true;
    }
    let scale = numerals.atoms.at(tokens, number.start);
    if !matches!(scale, Some((Atom::Scale(scale), _)) if scale > 10) {
        return is_name && next.is_none_or(|next| !numbers.is_counter(next));
    }
    let is_counted = (number.start > 0 && numbers.qualifier_before(number.start).is_some())
        || (number.start.saturating_sub(4)..number.start)
            .any(|from| numbers.units.before.all(tokens, from).any(|(_, end)| end == number.start));
    let is_bounded = numerals.after.at(tokens, number.end).is_some();
    !is_counted && !is_bounded && numbers.role(number.end, Role::AfterLoneScale).is_none()
}

/// Whether a nought in words counts: 零伤亡, or at the end of a clause, 增长率为零.
fn is_nought(numbers: &Numbers<'_>, number: &Number) -> bool {
    let closes = numbers.tokens.get(number.end).is_none_or(|next| next.class == Class::Mark);
    let says = |from: usize| numbers.role(from, Role::Filler) == Some(number.start);
    numbers.role(number.end, Role::AfterZero).is_some()
        || closes && (number.start.saturating_sub(2)..number.start).any(says)
}

/// Whether a unit is before a number: 百分之.
fn has_unit_before(numbers: &Numbers<'_>, number: &Number) -> bool {
    (number.start.saturating_sub(4)..number.start).any(|from| {
        numbers.units.before.all(numbers.tokens, from).any(|(_, end)| end == number.start)
    })
}

/// Whether a numeral is an article, since nothing says that it counts: `un accord`.
fn is_article(numbers: &Numbers<'_>, number: &Number) -> bool {
    let end = number.end;
    let counts = numbers.tokens.get(end).is_none_or(|next| next.class == Class::Mark)
        || numbers.units.behind.at(numbers.tokens, end).is_some()
        || numbers.qualifier_before(number.start).is_some()
        || [Role::AfterArticle, Role::To, Role::Or]
            .into_iter()
            .any(|role| numbers.role(end, role).is_some());
    numbers.role(number.start, Role::Article) == Some(end) && !counts
}

/// The number of a section or of an item: `四、`, `一是`, `1)`.
fn is_numbering(numbers: &Numbers<'_>, number: &Number) -> bool {
    let tokens = numbers.tokens;
    let is_item = |before: usize| {
        let separates = ["、", ",", "-", "\"", "“", "'"].contains(&tokens[before].key.as_str());
        tokens[before].class == Class::Mark && !separates && !numbers.units.is_sign(tokens, before)
    };
    let opens = number.start == 0 || is_item(number.start - 1);
    let Some(end) = numbers.role(number.end, Role::Numbering) else { return false };
    let listed = end < tokens.len() && numbers.is_numeral(end);
    opens && number.end - number.start <= 2 && end < tokens.len() && !listed
}
