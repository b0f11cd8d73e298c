//! False friends: numerals that count nothing.

use std::ops::Range;

use super::{Number, Numbers};
use crate::{
    language::{Numerals, Role},
    quantity::Kind,
    token::{Class, Token},
};

/// The words of a text that have a numeral in them and count nothing.
pub(super) fn words(numerals: &Numerals, tokens: &[Token]) -> Vec<Range<usize>> {
    (0..tokens.len())
        .filter_map(|at| numerals.not_numbers.at(tokens, at).map(|((), end)| at..end))
        .collect()
}

/// Whether what is read as a number is a part of a word, or the number of a section.
pub(super) fn is_no_number(numbers: &Numbers<'_>, words: &[Range<usize>], number: &Number) -> bool {
    let tokens = numbers.tokens;
    let first = words.partition_point(|word| word.start + 8 < number.start);
    let within = words[first..]
        .iter()
        .take_while(|word| word.start <= number.start)
        .any(|word| number.end <= word.end && word.len() > number.end - number.start);
    if within {
        return true;
    }
    let is_count = number.kind == Kind::Count;
    let lone = number.end == number.start + 1;
    let next = tokens.get(number.end);
    if is_count && lone && tokens[number.start].class == Class::Han {
        let is_scale = matches!(
            numbers.numerals.atoms.at(tokens, number.start),
            Some((crate::language::Atom::Scale(scale), _)) if scale > 10
        );
        let is_one = number.low == crate::Amount::ONE;
        let counts = next.is_none_or(|next| next.class != Class::Han || numbers.is_counter(next));
        if is_one && !counts {
            return true;
        }
        if is_scale {
            let counted = number.start > 0 && numbers.qualifier_before(number.start).is_some();
            let years = next.is_some_and(|next| next.is("年"))
                && tokens.get(number.end + 1).is_some_and(|next| "纪诞".contains(&next.key))
                || next.is_some_and(|next| next.is("周"));
            return !(counted || years);
        }
    }
    is_count && is_numbering(numbers, number)
}

/// The number of a section or of an item: `四、`, `一是`, `1)`.
fn is_numbering(numbers: &Numbers<'_>, number: &Number) -> bool {
    let tokens = numbers.tokens;
    let opens = number.start == 0
        || (tokens[number.start - 1].class == Class::Mark
            && !["、", ",", "-", "$", "€", "£", "¥", "\"", "“", "'"]
                .contains(&tokens[number.start - 1].key.as_str()));
    let Some(end) = numbers.role(number.end, Role::Numbering) else { return false };
    let listed = end < tokens.len() && numbers.is_numeral(end);
    opens && number.end - number.start <= 2 && end < tokens.len() && !listed
}
