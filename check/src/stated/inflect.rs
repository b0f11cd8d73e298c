//! Forms of one word: endings that a text adds to a word as a registry or an ontology writes it.
//!
//! Only what is sure to be the same word counts: the regular endings of English, and the endings
//! of cases in languages that are written in Cyrillic.

use comity_reading::is_letter;

/// Fewest letters of a word that takes endings.
const LEAST: usize = 4;
/// Most letters of the ending of a case.
const LONGEST: usize = 3;

/// The end of a word that starts at a place of a text in one of its forms; `None` if none does.
pub(super) fn end_of(text: &[char], at: usize, word: &[char]) -> Option<usize> {
    if at > 0 && is_letter(text[at - 1]) {
        return None;
    }
    let mut at = at;
    let mut parts = word.split(|c| *c == ' ').peekable();
    while let Some(part) = parts.next() {
        let end =
            at + text[at..].iter().take_while(|c| is_letter(**c) == is_letter(part[0])).count();
        let is_last = parts.peek().is_none();
        let token = &text[at..end];
        let fits = token == part || is_case(token, part) || is_last && is_regular(token, part);
        if !fits || part.is_empty() {
            return None;
        }
        at = end;
        if !is_last {
            (text.get(at) == Some(&' ')).then_some(())?;
            at += 1;
        }
    }
    Some(at)
}

/// `agreement`, `agreements`; `accuse`, `accused`; `treaty`, `treaties`.
fn is_regular(token: &[char], word: &[char]) -> bool {
    if word.len() < LEAST || !word.iter().all(char::is_ascii_lowercase) {
        return false;
    }
    let ending = |stem: &[char]| token.strip_prefix(stem).map(|end| end.iter().collect::<String>());
    let has = |stem: &[char], endings: &[&str]| {
        ending(stem).is_some_and(|end| endings.contains(&end.as_str()))
    };
    let stem = &word[..word.len() - 1];
    has(word, &["s", "es", "d", "ed", "ing"])
        || word.ends_with(&['y']) && has(stem, &["ies", "ied"])
        || word.ends_with(&['e']) && has(stem, &["ing"])
}

/// `Казахстан`, `Казахстана`; `Штаты`, `Штатов`.
fn is_case(token: &[char], word: &[char]) -> bool {
    if word.len() < LEAST || !word.iter().all(|c| matches!(c, '\u{400}'..='\u{52f}')) {
        return false;
    }
    let endings = word.iter().rev().take_while(|c| "аеёийоуыьэюя".contains(**c)).count();
    let stem = &word[..word.len() - endings.min(2)];
    token.strip_prefix(stem).is_some_and(|end| end.len() <= LONGEST)
}

#[cfg(test)]
mod tests {
    use comity_reading::folded;

    use super::end_of;

    #[test]
    fn words_are_found_in_their_forms() {
        for (text, word, found) in [
            ("agreements", "agreement", true),
            ("treaties of peace", "treaty", true),
            ("accusing", "accuse", true),
            ("agreement", "agreements", false),
            ("warm", "war", false),
            ("отношения Казахстана", "Казахстан", false),
            ("Казахстаном", "Казахстан", true),
            ("Соединённых Штатов", "Соединённые Штаты", true),
            ("Киргизия", "Казахстан", false),
        ] {
            let found_here = end_of(&folded(text), 0, &folded(word)).is_some();
            assert_eq!(found_here, found, "{text}: {word}");
        }
    }
}
