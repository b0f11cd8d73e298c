//! The form in which labels and names are compared.

use unicode_normalization::{IsNormalized, UnicodeNormalization as _, is_nfc_quick};

/// A label or a name in the form in which two of them are compared.
///
/// Capital and small letters are the same, and so are composed and decomposed letters, full-width
/// and half-width forms, and all kinds of white space. White space at the ends does not count.
///
/// ```
/// use comity_tree::folded;
///
/// assert_eq!(folded(" E\u{301}TAT\u{a0} member"), folded("état member"));
/// assert_eq!(folded("ＫＡＺ　２０"), folded("kaz 20"));
/// ```
pub fn folded(word: &str) -> String {
    let mut folded = String::with_capacity(word.len());
    for part in word.split_whitespace() {
        if !folded.is_empty() {
            folded.push(' ');
        }
        if part.is_ascii() {
            folded.extend(part.chars().map(|c| c.to_ascii_lowercase()));
        } else {
            folded.extend(part.chars().flat_map(narrow).flat_map(char::to_lowercase));
        }
    }
    match is_nfc_quick(folded.chars()) {
        IsNormalized::Yes => folded,
        _ => folded.nfc().collect(),
    }
}

/// A full-width or half-width form as the ordinary character; any other character as it is.
fn narrow(c: char) -> impl Iterator<Item = char> {
    let has_width = matches!(c, '\u{ff01}'..='\u{ffee}');
    let ordinary = has_width.then(|| std::iter::once(c).nfkc()).into_iter().flatten();
    ordinary.chain((!has_width).then_some(c))
}

#[cfg(test)]
mod tests {
    use super::folded;

    #[test]
    fn forms_that_look_alike_are_the_same() {
        for (a, b) in [
            ("Strategic  Partnership ", "strategic partnership"),
            ("Côte d'Ivoire", "Co\u{302}te d'Ivoire"),
            ("New\u{202f}Zealand", "new zealand"),
            ("ＣＩＳ", "cis"),
            ("ｶﾞ", "ガ"),
            ("", " \u{3000}"),
        ] {
            assert_eq!(folded(a), folded(b), "{a}");
            assert_eq!(folded(&folded(a)), folded(a), "{a}");
        }
    }

    #[test]
    fn what_differs_stays_different() {
        for (a, b) in
            [("km²", "km2"), ("戰略", "战略"), ("co-operation", "cooperation"), ("é", "e")]
        {
            assert_ne!(folded(a), folded(b));
        }
    }
}
