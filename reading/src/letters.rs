//! Letters that a language writes in two ways.

use std::{collections::BTreeMap, sync::LazyLock};

/// The files of the languages that have such letters.
const FILES: &[&str] = &[include_str!("../languages/ru/letters.toml")];

/// The letter as which another is read.
pub(crate) fn read_as(c: char) -> char {
    static LETTERS: LazyLock<BTreeMap<char, char>> = LazyLock::new(|| {
        let files = FILES.iter().map(|text| toml::from_str::<BTreeMap<char, char>>(text));
        match files.collect::<Result<Vec<_>, _>>() {
            Ok(letters) => letters.into_iter().flatten().collect(),
            Err(error) => panic!("letters of a language: {error}"),
        }
    });
    if c.is_ascii() { c } else { LETTERS.get(&c).copied().unwrap_or(c) }
}

#[cfg(test)]
mod tests {
    use super::read_as;

    #[test]
    fn a_letter_is_read_as_another_only_where_a_language_says_so() {
        assert_eq!(read_as('ё'), 'е');
        for c in ['e', 'é', 'й', '零'] {
            assert_eq!(read_as(c), c);
        }
    }
}
