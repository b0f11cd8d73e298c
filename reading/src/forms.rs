//! Forms of one word: what a text makes of a word as a list has it.
//!
//! Only what is sure to be the same word counts: the regular endings of a language, and its cases.

use std::sync::LazyLock;

use crate::{
    fold::is_letter,
    language::{ShortNames, Writing, writings},
};

/// The end of a word or phrase that starts at a place of a text in one of its forms; `None` if
/// none does.
///
/// Words are taken to be of any language with their letters.
pub fn form_end(text: &[char], at: usize, word: &[char]) -> Option<usize> {
    if at > 0 && is_letter(text[at - 1]) {
        return None;
    }
    let mut at = at;
    let mut parts = word.split(|c| *c == ' ').peekable();
    while let Some(part) = parts.next() {
        let kind = is_letter(*part.first()?);
        let end = at + text[at..].iter().take_while(|c| is_letter(**c) == kind).count();
        let is_last = parts.peek().is_none();
        let token = &text[at..end];
        let is_form = |writing: &&'static Writing| writing.is_form(token, part, is_last);
        (token == part || writings().any(|writing| is_form(&writing))).then_some(())?;
        at = end;
        if !is_last {
            (text.get(at) == Some(&' ')).then_some(())?;
            at += 1;
        }
    }
    Some(at)
}

/// What makes a name of one character in a text.
pub fn short_names() -> &'static ShortNames {
    static NONE: LazyLock<ShortNames> = LazyLock::new(ShortNames::default);
    writings().find_map(|writing| writing.short_names.as_ref()).unwrap_or(&NONE)
}

#[cfg(test)]
mod tests {
    use super::{form_end, short_names};
    use crate::fold::folded;

    #[test]
    fn words_are_found_in_their_forms() {
        for (text, word, found) in [
            ("agreements", "agreement", true),
            ("treaties of peace", "treaty", true),
            ("accusing", "accuse", true),
            ("agreement", "agreements", false),
            ("warm", "war", false),
            ("accords commerciaux", "accord commercial", true),
            ("traités de paix", "traité de paix", true),
            ("отношения Казахстана", "Казахстан", false),
            ("Казахстаном", "Казахстан", true),
            ("Соединённых Штатов", "Соединённые Штаты", true),
            ("Киргизия", "Казахстан", false),
        ] {
            let found_here = form_end(&folded(text), 0, &folded(word)).is_some();
            assert_eq!(found_here, found, "{text}: {word}");
        }
    }

    #[test]
    fn names_of_one_character_have_company() {
        let names = short_names();
        assert!(names.is_before('访') && names.is_behind('方') && names.is_between('、'));
        assert!(!names.is_before('文') && !names.is_behind('文') && !names.is_between('文'));
    }
}
