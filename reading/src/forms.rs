//! Forms of one word: what a text makes of a word as a list has it.
//!
//! Only what is sure to be the same word counts: the regular endings of a language, and its cases.

use std::{ops::Range, sync::LazyLock};

use crate::{
    fold::{FoldedText, is_letter},
    language::{ShortNames, Writing, writings},
};

/// The end of a word or phrase that starts at a place of a text in one of its forms; `None` if
/// none does.
///
/// Words are taken to be of any language with their letters. What is between them is as it is:
/// spaces, hyphens, apostrophes.
pub fn form_end(text: &[char], at: usize, word: &[char]) -> Option<usize> {
    if at > 0 && is_letter(text[at - 1]) || !word.iter().any(|c| is_letter(*c)) {
        return None;
    }
    let is_phrase = word.iter().any(|c| !is_letter(*c));
    let mut at = at;
    let mut parts = word.chunk_by(|a, b| is_letter(*a) == is_letter(*b)).peekable();
    while let Some(part) = parts.next() {
        if !is_letter(part[0]) {
            text[at..].starts_with(part).then_some(())?;
            at += part.len();
            continue;
        }
        let length = text[at..].iter().take_while(|c| is_letter(**c)).count();
        let token = &text[at..at + length];
        let is_last = parts.peek().is_none();
        let is_form = |writing: &'static Writing| writing.is_form(token, part, is_last, is_phrase);
        (token == part || writings().any(is_form)).then_some(())?;
        at += length;
    }
    Some(at)
}

/// Whether what is at a range of a text is a place there, and does nothing itself: `in Paris`, or
/// the first word of a longer name, `Paris Agreement`.
pub fn is_locative(words: &FoldedText, range: &Range<usize>) -> bool {
    let text = words.chars();
    let before = &text[..range.start];
    let goes_on = text.get(range.end) == Some(&' ') && words.is_capital(range.end + 1);
    goes_on || writings().any(|writing| writing.is_behind_locative(before))
}

/// Whether a word begins behind a number that the number may count, such as a noun. A preposition,
/// a conjunction and the like are none.
pub fn is_counted_behind(words: &FoldedText, number: &Range<usize>) -> bool {
    let behind = words.chars().get(number.end..).unwrap_or_default();
    let behind = behind.strip_prefix(&[' ']).unwrap_or(behind);
    let length = behind.iter().take_while(|c| is_letter(**c)).count();
    is_counted(&behind[..length])
}

/// Whether a word may be what a number counts, in every language that has its letters and tells.
pub(crate) fn is_counted(word: &[char]) -> bool {
    let mut tells = writings().filter_map(|writing| writing.is_counted(word)).peekable();
    tells.peek().is_some() && tells.all(|is_counted| is_counted)
}

/// What makes a name of one character in a text.
pub fn short_names() -> &'static ShortNames {
    static NONE: LazyLock<ShortNames> = LazyLock::new(ShortNames::default);
    writings().find_map(|writing| writing.short_names.as_ref()).unwrap_or(&NONE)
}

#[cfg(test)]
mod tests {
    use super::{form_end, is_counted_behind, is_locative, short_names};
    use crate::fold::{FoldedText, folded};

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
            ("Шри-Ланки", "Шри-Ланка", true),
            ("Белого дома", "Белый дом", true),
            ("дома", "дом", false),
            ("Кот-д’Ивуаром", "Кот-д'Ивуар", true),
            ("françaises", "française", true),
        ] {
            let found_here = form_end(&folded(text), 0, &folded(word)).is_some();
            assert_eq!(found_here, found, "{text}: {word}");
        }
    }

    #[test]
    fn a_word_is_found_in_its_cases_and_no_other_word_is() {
        let is = |token: &str, word: &str| {
            let (text, word) = (folded(token), folded(word));
            form_end(&text, 0, &word) == Some(text.len())
        };
        for (word, forms, others) in [
            ("казахстан", &["казахстана", "казахстаном"][..], &["казахстанский"][..]),
            ("нигер", &["нигера"], &["нигерия", "нигерии"]),
            ("ливия", &["ливии", "ливией"], &["ливан", "ливень"]),
            ("дания", &["данию"], &["данные", "данный"]),
            ("перу", &[], &["первый", "перед"]),
            ("мали", &[], &["мало", "малый"]),
            ("турция", &["турции"], &["турнир", "турист"]),
            ("штаты", &["штатов", "штатам"], &["штатив"]),
            ("китай", &["китая", "китаем"], &["китаист"]),
            ("китайский", &["китайско", "китайского", "китайских", "китайская"], &["китаец"]),
            ("китаец", &["китайца", "китайцев"], &["китай"]),
            ("украинец", &["украинца", "украинцев"], &["украина"]),
            ("израиль", &["израиля", "израилем"], &["израильский"]),
            ("соглашение", &["соглашения", "соглашением", "соглашений"], &["согласие"]),
            ("египет", &["египта", "египтом"], &["египтянин"]),
            ("санкции", &["санкций", "санкциям", "санкциями"], &["санкт"]),
            ("совет", &["совета", "советов"], &["советский"]),
            ("республика", &["республики", "республике", "республик"], &["республиканец"]),
            ("содружество", &["содружества", "содружестве"], &[]),
            ("ханой", &["ханоя", "ханою", "ханоем", "ханое"], &["ханты"]),
            ("мировой", &["мирового", "мировая", "мировых"], &["мировоззрение"]),
            ("другой", &["других", "другими", "другая"], &["друг", "друга"]),
            ("заместители", &["заместителей", "заместителям"], &["заместить"]),
            ("хотели", &["хотел", "хотела"], &["хотеть"]),
            ("посол", &["посла", "послу", "послом", "послы"], &["после", "посольство"]),
            ("протокол", &["протокола", "протоколом", "протоколов"], &["протокольный"]),
        ] {
            for form in forms {
                assert!(is(form, word), "{form} is a case of {word}");
            }
            for other in others {
                assert!(!is(other, word), "{other} is no case of {word}");
            }
        }
    }

    #[test]
    fn a_place_is_told_by_the_word_before_it() {
        for (text, name, found) in [
            ("They met in Moscow.", "Moscow", true),
            ("Moscow wrote off the debt.", "Moscow", false),
            ("The debt was owed to Moscow, Paris said.", "Paris", false),
            ("The Paris Agreement is in force.", "Paris", true),
            ("Il est arrivé à Paris.", "Paris", true),
            ("Selon Paris, c'est faux.", "Paris", false),
            ("Москва списала долг.", "Москва", false),
            ("Он уехал из Москвы.", "Москвы", true),
            ("会议在北京举行。", "北京", true),
            ("北京宣布了决定。", "北京", false),
        ] {
            let words = FoldedText::of(text);
            let at = text.chars().count()
                - text.split_once(name).map_or("", |(_, rest)| rest).chars().count();
            let range = at - name.chars().count()..at;
            assert_eq!(is_locative(&words, &range), found, "{text}");
        }
    }

    #[test]
    fn names_of_one_character_have_company() {
        let names = short_names();
        assert!(names.begins_word('中', '央') && !names.begins_word('中', '法'));
        assert!(names.is_word_behind('方', '面') && !names.is_word_behind('方', '表'));
        assert!(names.is_before('访') && names.is_behind('方') && names.is_between('、'));
        assert!(!names.is_before('文') && !names.is_behind('文') && !names.is_between('文'));
    }

    #[test]
    fn a_number_counts_a_noun_and_no_preposition() {
        for (text, number, counted) in [
            ("exports to 8 states", "8", true),
            ("rose from 8 in 2010", "8", false),
            ("8, and more", "8", false),
            ("это 14 министерств", "14", true),
            ("с 14 до 20", "14", false),
            ("les 27 membres", "27", true),
            ("de 27 à 30", "27", false),
            ("从8国", "8", false),
        ] {
            let words = FoldedText::of(text);
            let start = text[..text.find(number).unwrap()].chars().count();
            let range = start..start + number.len();
            assert_eq!(is_counted_behind(&words, &range), counted, "{text}");
        }
    }
}
