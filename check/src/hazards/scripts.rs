//! Words with letters of two scripts that look the same.

use comity_tree::{Applicability, Edit, Finding, Fix, Node, Span, shown};

use crate::codes;

/// `mixed-scripts`, on the first word of a value or key that has letters of one script for those of
/// another.
pub(super) fn finding(node: Node<'_>) -> Option<Finding> {
    let text = node.text();
    let word = words(text).find_map(Word::mixed)?;
    let Word { text: word, strays } = word;
    let (stray, meant) = strays[0];
    let number = u32::from(stray);
    let message =
        format!("the word `{}` mixes scripts: U+{number:04X} looks like `{meant}`", shown(word));
    let written = node.tree().source().get(node.span().range()).unwrap_or_default();
    let at = written.find(word);
    let place = |at: usize, length: usize| {
        let offset = |at: usize| node.span().start + u32::try_from(at).unwrap_or_default();
        Span::new(offset(at), offset(at + length))
    };
    let right: String = word.chars().map(|c| meant_by(&strays, c)).collect();
    let span = at.map_or(node.span(), |at| place(at, word.len()));
    let fix = at.map(|_| {
        let edits = vec![Edit { span, text: right.clone() }];
        Fix::new(format!("write `{right}` in one script"), Applicability::Safe, edits)
    });
    let finding = Finding::new(codes::MIXED_SCRIPTS, span, message)
        .help("write it in one script: a word that looks the same is another word to a program")
        .node(node.index())
        .fix(fix);
    Some(finding)
}

/// A text with each of its words in the script that is meant.
pub(super) fn in_one_script(text: &str) -> String {
    let mut right = String::with_capacity(text.len());
    let mut rest = text;
    for word in words(text).filter_map(Word::mixed) {
        let Some((before, after)) = rest.split_once(word.text) else { continue };
        right.push_str(before);
        right.extend(word.text.chars().map(|c| meant_by(&word.strays, c)));
        rest = after;
    }
    right.push_str(rest);
    right
}

fn meant_by(strays: &[(char, char)], c: char) -> char {
    strays.iter().find(|(stray, _)| *stray == c).map_or(c, |(_, meant)| *meant)
}

/// The words of a text that have a letter beyond ASCII and one of ASCII.
fn words(text: &str) -> impl Iterator<Item = &str> {
    let text = if text.is_ascii() { "" } else { text };
    let words = text.split(|c: char| !c.is_alphabetic());
    words.filter(|word| !word.is_ascii() && word.contains(|c: char| c.is_ascii()))
}

/// A word with the letters of another script, each before the letter that it looks like.
struct Word<'t> {
    text: &'t str,
    strays: Vec<(char, char)>,
}

impl<'t> Word<'t> {
    /// The word, if all of its letters of one script look like letters of the other. If both do,
    /// the script with fewer letters is the stray one.
    fn mixed(text: &'t str) -> Option<Self> {
        let (latin, other): (Vec<char>, Vec<char>) = text.chars().partition(|&c| is_latin(c));
        let to_latin: Option<Vec<_>> = other.iter().map(|&c| Some((c, as_latin(c)?))).collect();
        let is_cyrillic = other.iter().all(|&c| matches!(c, '\u{400}'..='\u{52f}'));
        let to_cyrillic: Option<Vec<_>> = if is_cyrillic {
            latin.iter().map(|&c| Some((c, as_cyrillic(c)?))).collect()
        } else {
            None
        };
        let strays = match (to_latin, to_cyrillic) {
            (Some(_), Some(strays)) if latin.len() < other.len() => strays,
            (Some(strays), _) | (None, Some(strays)) => strays,
            (None, None) => return None,
        };
        (!strays.is_empty()).then_some(Self { text, strays })
    }
}

fn is_latin(c: char) -> bool {
    matches!(c, 'A'..='Z' | 'a'..='z' | '\u{c0}'..='\u{24f}' | '\u{1e00}'..='\u{1eff}')
}

/// Letters of Russian and the letters of ASCII that they look like.
const CYRILLIC: [(char, char); 24] = [
    ('\u{410}', 'A'),
    ('\u{412}', 'B'),
    ('\u{415}', 'E'),
    ('\u{41a}', 'K'),
    ('\u{41c}', 'M'),
    ('\u{41d}', 'H'),
    ('\u{41e}', 'O'),
    ('\u{420}', 'P'),
    ('\u{421}', 'C'),
    ('\u{422}', 'T'),
    ('\u{423}', 'Y'),
    ('\u{425}', 'X'),
    ('\u{430}', 'a'),
    ('\u{435}', 'e'),
    ('\u{43e}', 'o'),
    ('\u{440}', 'p'),
    ('\u{441}', 'c'),
    ('\u{443}', 'y'),
    ('\u{445}', 'x'),
    ('\u{406}', 'I'),
    ('\u{456}', 'i'),
    ('\u{408}', 'J'),
    ('\u{458}', 'j'),
    ('\u{455}', 's'),
];

/// Letters of Greek, and further ones of Cyrillic, of which a text of ASCII has none.
const OTHERS: [(char, char); 20] = [
    ('\u{391}', 'A'),
    ('\u{392}', 'B'),
    ('\u{395}', 'E'),
    ('\u{396}', 'Z'),
    ('\u{397}', 'H'),
    ('\u{399}', 'I'),
    ('\u{39a}', 'K'),
    ('\u{39c}', 'M'),
    ('\u{39d}', 'N'),
    ('\u{39f}', 'O'),
    ('\u{3a1}', 'P'),
    ('\u{3a4}', 'T'),
    ('\u{3a5}', 'Y'),
    ('\u{3a7}', 'X'),
    ('\u{3bf}', 'o'),
    ('\u{405}', 'S'),
    ('\u{4bb}', 'h'),
    ('\u{501}', 'd'),
    ('\u{51b}', 'q'),
    ('\u{51d}', 'w'),
];

pub(super) fn as_latin(c: char) -> Option<char> {
    let known = CYRILLIC.iter().chain(&OTHERS).find(|(other, _)| *other == c);
    known.map(|(_, latin)| *latin)
}

fn as_cyrillic(c: char) -> Option<char> {
    // Those of Russian alone: the others are letters of few languages.
    let known = CYRILLIC[..19].iter().find(|(_, latin)| *latin == c);
    known.map(|(cyrillic, _)| *cyrillic).filter(|&c| c <= '\u{44f}')
}

#[cfg(test)]
mod tests {
    use super::{Word, in_one_script, meant_by, words};

    fn meant(text: &str) -> Option<String> {
        let Word { text, strays } = words(text).find_map(Word::mixed)?;
        Some(text.chars().map(|c| meant_by(&strays, c)).collect())
    }

    #[test]
    fn a_word_of_one_script_is_meant() {
        assert_eq!(meant("the \u{41a}yrgyz side").as_deref(), Some("Kyrgyz"));
        assert_eq!(meant("Euro\u{440}e").as_deref(), Some("Europe"));
        assert_eq!(meant("\u{391}thens").as_deref(), Some("Athens"));
        assert_eq!(meant("Pесп\u{443}блика").as_deref(), Some("Республика"));
        assert_eq!(meant("c\u{43e}ca").as_deref(), Some("coca"));
        let text = "the \u{41a}yrgyz and Euro\u{440}e, \u{41a}yrgyz";
        assert_eq!(in_one_script(text), "the Kyrgyz and Europe, Kyrgyz");
    }

    #[test]
    fn words_that_join_scripts_on_purpose_are_not() {
        for text in [
            "Kyrgyz",
            "Кыргызстан",
            "IT-компания",
            "SMSки",
            "IFNγ",
            "μm",
            "TNFα",
            "café",
            "5G中国",
            "Xi主席",
            "Δt",
            "A и B",
        ] {
            assert_eq!(meant(text), None, "{text}");
        }
    }
}
