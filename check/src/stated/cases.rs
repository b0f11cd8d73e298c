//! The cases of Russian words: whether a word of a text is a form of one in the nominative.
//!
//! Only regular declensions count. Names such as `Перу` and `Конго` do not change, and what ends
//! otherwise than a declension does is no form: `Нигерия` is none of `Нигер`.

/// Fewest letters of a word that takes endings.
const LEAST: usize = 4;

/// The declensions: endings of a nominative, and what may be in their place. Words are compared
/// with the first that they end in, so that longer endings are first. `ё` is written `е`.
const DECLENSIONS: &[(&[&str], &[&str])] = &[
    // Adjectives, which are names as well: `китайский`, `Поднебесная`.
    (
        &["ый", "ий", "ой", "ая", "яя", "ое", "ее", "ые", "ие"],
        &[
            "ый", "ий", "ой", "ая", "яя", "ое", "ее", "ые", "ие", "ого", "его", "ому", "ему", "ым",
            "им", "ом", "ем", "ей", "ую", "юю", "ых", "их", "ыми", "ими", "ою", "ею",
            // The first part of `китайско-казахстанский`; `соглашение` ends as an adjective does.
            "о", "ия", "ию", "ием", "ии", "иям", "иями", "иях",
        ],
    ),
    (&["ия"], &["ия", "ии", "ию", "ией", "иею", "ий", "иям", "иями", "иях"]),
    (
        &["аец"],
        &["аец", "айца", "айцу", "айцем", "айце", "айцы", "айцев", "айцам", "айцами", "айцах"],
    ),
    (
        &["иец"],
        &["иец", "ийца", "ийцу", "ийцем", "ийце", "ийцы", "ийцев", "ийцам", "ийцами", "ийцах"],
    ),
    (&["ец"], &["ец", "ца", "цу", "цем", "це", "цы", "цев", "цов", "цам", "цами", "цах"]),
    // A vowel may fall out: `Египет`, `Египта`; `рынок`, `рынка`.
    (
        &["ет"],
        &[
            "ет",
            "ета",
            "ету",
            "етом",
            "ете",
            "еты",
            "етов",
            "етам",
            "етами",
            "етах",
            "та",
            "ту",
            "том",
            "те",
        ],
    ),
    (
        &["ок"],
        &[
            "ок", "ока", "оку", "оком", "оке", "оки", "оков", "ка", "ку", "ком", "ке", "ки", "ков",
            "кам", "ками", "ках",
        ],
    ),
    (&["а"], &["а", "ы", "и", "е", "у", "ой", "ою", "ей", "", "ам", "ами", "ах"]),
    (&["я"], &["я", "и", "е", "ю", "ей", "ею", "ь", "ям", "ями", "ях"]),
    (&["й"], &["й", "я", "ю", "ем", "е", "и", "ев", "ям", "ями", "ях"]),
    (&["ь"], &["ь", "я", "ю", "ем", "е", "и", "ью", "ей", "ям", "ями", "ях"]),
    (&["о"], &["о", "а", "у", "ом", "е", "", "ам", "ами", "ах"]),
    (&["е"], &["е", "я", "ю", "ем", "и", "й", "ей", "ям", "ями", "ях"]),
    (&["ы"], &["ы", "", "ов", "ам", "ами", "ах"]),
    (&["и"], &["и", "ей", "ев", "ов", "", "ь", "ам", "ям", "ами", "ями", "ах", "ях"]),
    (&["у", "ю", "э"], &[]),
    // A consonant.
    (&[""], &["", "а", "у", "ом", "ем", "е", "ы", "и", "ов", "ей", "ев", "ам", "ами", "ах"]),
];

/// Whether a word of a text is a case of a word in the nominative; both in small letters.
pub(super) fn is_case(token: &[char], word: &[char]) -> bool {
    if word.len() < LEAST || !word.iter().all(|c| matches!(c, '\u{400}'..='\u{52f}')) {
        return false;
    }
    let ends = |word: &[char], ending: &str| {
        let ending: Vec<char> = ending.chars().collect();
        word.ends_with(&ending).then_some(word.len() - ending.len())
    };
    let fitting = DECLENSIONS.iter().find_map(|(nominative, endings)| {
        let stem = nominative.iter().find_map(|ending| ends(word, ending))?;
        (stem > 1).then_some((&word[..stem], endings))
    });
    fitting.is_some_and(|(stem, endings)| {
        let Some(end) = token.strip_prefix(stem) else { return false };
        endings.iter().any(|ending| ending.chars().eq(end.iter().copied()))
    })
}

#[cfg(test)]
mod tests {
    use super::is_case;

    #[test]
    fn a_word_is_found_in_its_cases_and_no_other_word_is() {
        let is = |token: &str, word: &str| {
            let chars = |word: &str| word.chars().collect::<Vec<char>>();
            is_case(&chars(token), &chars(word))
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
            ("совет", &["совета", "советов"], &["советский"]),
            ("республика", &["республики", "республике", "республик"], &["республиканец"]),
            ("содружество", &["содружества", "содружестве"], &[]),
        ] {
            for form in forms {
                assert!(is(form, word), "{form} is a case of {word}");
            }
            for other in others {
                assert!(!is(other, word), "{other} is no case of {word}");
            }
        }
    }
}
