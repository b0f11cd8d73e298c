//! Numbers of places in a document, such as `4(2)` and `12a`.

use comity_reading::Amount;
use comity_tree::Decimal;

/// A part of such a number.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Part {
    Number(Amount),
    Letter(char),
}

/// The parts of a text that numbers a place: numbers and single letters, in any signs. `None` for a
/// text that has other words, or no number.
pub(super) fn parts(text: &str) -> Option<Vec<Part>> {
    let mut parts = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let is_kind = |c: char| c.is_alphabetic() == first.is_alphabetic();
        let is_same = |c: char| c.is_alphanumeric() && is_kind(c);
        let end = rest.find(|c| !is_same(c)).unwrap_or(rest.len()).max(first.len_utf8());
        let (part, others) = rest.split_at(end);
        rest = others;
        if first.is_ascii_digit() {
            parts.push(Part::Number(number(part)?));
        } else if first.is_alphanumeric() {
            let mut letters = part.chars();
            parts.push(Part::Letter(letters.next().filter(|_| letters.next().is_none())?));
        }
    }
    parts.iter().any(|part| matches!(part, Part::Number(_))).then_some(parts)
}

/// A number as a Roman numeral: agreements number their articles and chapters so.
pub(super) fn roman(number: Amount) -> Option<String> {
    const NUMERALS: [(usize, &str); 9] = [
        (100, "C"),
        (90, "XC"),
        (50, "L"),
        (40, "XL"),
        (10, "X"),
        (9, "IX"),
        (5, "V"),
        (4, "IV"),
        (1, "I"),
    ];
    let number = number.to_whole().and_then(|whole| usize::try_from(whole).ok());
    let mut rest = number.filter(|number| (1..400).contains(number))?;
    let mut written = String::new();
    for (value, numeral) in NUMERALS {
        written.push_str(&numeral.repeat(rest / value));
        rest %= value;
    }
    Some(written)
}

/// A number without a sign.
fn number(digits: &str) -> Option<Amount> {
    Decimal::parse(digits).ok().and_then(Amount::of)
}

#[cfg(test)]
mod tests {
    use super::{Part, number, parts, roman};

    #[test]
    fn figures_and_single_letters_number_a_place() {
        let part = |digits: &str| Part::Number(number(digits).unwrap());
        assert_eq!(parts("4(2)"), Some(vec![part("4"), part("2")]));
        assert_eq!(parts("12a"), Some(vec![part("12"), Part::Letter('a')]));
        assert_eq!(parts("3.1, 3.2"), Some(["3", "1", "3", "2"].map(part).to_vec()));
        for other in ["", "a", "IV", "第四条", "4 bis", "Article 4"] {
            assert_eq!(parts(other), None, "{other}");
        }
    }

    #[test]
    fn articles_may_have_roman_numerals() {
        let written = |digits: &str| number(digits).and_then(roman);
        for (digits, numeral) in [("4", "IV"), ("19", "XIX"), ("48", "XLVIII"), ("394", "CCCXCIV")]
        {
            assert_eq!(written(digits).as_deref(), Some(numeral));
        }
        assert_eq!([written("0"), written("400"), written("1.5")], [None, None, None]);
    }
}
