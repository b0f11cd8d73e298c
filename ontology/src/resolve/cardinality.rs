//! `cardinality = "1..*"`.

use crate::{codes, model::Cardinality, parse::Word, report::Report};

/// The cardinality that a word means; one value if it means none.
pub(super) fn resolve(word: Option<Word<'_>>, report: &mut Report) -> Cardinality {
    let Some(word) = word else { return Cardinality::ONE };
    parse(word.text).unwrap_or_else(|| {
        report.help(
            codes::BAD_CARDINALITY,
            word.at,
            format!("`{}` is not a cardinality", word.text),
            "write `1`, `0..1`, `0..*`, `1..*` or a range such as `2..4`",
        );
        Cardinality::ONE
    })
}

fn parse(text: &str) -> Option<Cardinality> {
    let number = |text: &str| {
        let plain = text.bytes().all(|b| b.is_ascii_digit());
        if plain { text.parse::<u32>().ok() } else { None }
    };
    let (min, max) = match text.split_once("..") {
        None => (number(text)?, Some(number(text)?)),
        Some((min, "*")) => (number(min)?, None),
        Some((min, max)) => (number(min)?, Some(number(max)?)),
    };
    let possible = max.is_none_or(|max| max > 0 && min <= max);
    possible.then_some(Cardinality { min, max })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges_are_read() {
        let of = |min, max| Some(Cardinality { min, max });
        assert_eq!(parse("1"), of(1, Some(1)));
        assert_eq!(parse("0..1"), of(0, Some(1)));
        assert_eq!(parse("2..*"), of(2, None));
        assert_eq!(parse("2..4"), of(2, Some(4)));
        for bad in ["", "0", "*", "4..2", "0..0", "1..", "..1", "+1", "1..99999999999", "-1..2"] {
            assert_eq!(parse(bad), None, "{bad}");
        }
    }
}
