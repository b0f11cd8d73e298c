//! Text broken into lines that are no wider than they may be.

use unicode_width::UnicodeWidthChar as _;

/// The lines of a text of a size; at least one.
///
/// Which font will be used is unknown, so widths are estimated, and rather too wide.
pub(super) fn wrapped(text: &str, width: f64, size: f64) -> Vec<String> {
    let mut lines = vec![String::new()];
    let mut filled = 0.0;
    for word in words(text) {
        let long = measured(word, size);
        if filled + measured(word.trim_end(), size) > width && filled > 0.0 {
            lines.push(String::new());
            filled = 0.0;
        }
        if long > width {
            // A word that no line can hold is broken anywhere.
            for sign in word.chars() {
                let wide = em(sign) * size;
                if filled + wide > width && filled > 0.0 {
                    lines.push(String::new());
                    filled = 0.0;
                }
                push(&mut lines, sign.encode_utf8(&mut [0; 4]));
                filled += wide;
            }
        } else {
            push(&mut lines, word);
            filled += long;
        }
    }
    lines.iter().map(|line| line.trim_end().to_owned()).collect()
}

fn push(lines: &mut [String], text: &str) {
    if let Some(line) = lines.last_mut() {
        line.push_str(text);
    }
}

/// A text in parts that must not be broken: words with the blanks behind them, single Chinese
/// characters with the marks that may not begin a line.
fn words(text: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let mut start = 0;
    let mut before: Option<char> = None;
    for (at, sign) in text.char_indices() {
        let breaks = match before {
            None => false,
            Some(' ') => sign != ' ',
            Some(before) => {
                (is_wide(before) || is_wide(sign)) && sign != ' ' && !hangs(sign) && !opens(before)
            }
        };
        if breaks {
            parts.push(&text[start..at]);
            start = at;
        }
        before = Some(sign);
    }
    parts.push(&text[start..]);
    parts
}

/// Marks that may not begin a line.
fn hangs(sign: char) -> bool {
    "，。、；：？！）》」』”’·,.;:?!)]".contains(sign)
}

/// Marks that may not end a line.
fn opens(sign: char) -> bool {
    "（《「『“‘([".contains(sign)
}

fn is_wide(sign: char) -> bool {
    sign.width() == Some(2)
}

fn measured(text: &str, size: f64) -> f64 {
    text.chars().map(|sign| em(sign) * size).sum()
}

/// The width of a character in ems.
fn em(sign: char) -> f64 {
    match sign {
        _ if is_wide(sign) => 1.0,
        ' ' | '.' | ',' | '·' | 'i' | 'l' | 'j' | 't' | 'f' | 'r' => 0.36,
        'm' | 'w' | 'M' | 'W' | '%' => 0.98,
        'ж' | 'м' | 'ш' | 'щ' | 'ы' | 'ю' => 0.92,
        _ if sign.is_uppercase() => 0.76,
        _ if sign.is_ascii() => 0.62,
        _ => 0.7,
    }
}

#[cfg(test)]
mod tests {
    use super::wrapped;

    #[test]
    fn words_stay_whole_and_chinese_breaks_anywhere() {
        assert_eq!(wrapped("ten green bottles", 60.0, 10.0), ["ten green", "bottles"]);
        assert_eq!(wrapped("全面战略伙伴关系", 40.0, 10.0), ["全面战略", "伙伴关系"]);
        assert_eq!(wrapped("全面战略，伙伴", 40.0, 10.0), ["全面战", "略，伙伴"]);
    }

    #[test]
    fn a_word_that_no_line_can_hold_is_broken() {
        assert_eq!(wrapped("abcdefgh", 24.0, 10.0).concat(), "abcdefgh");
        assert!(wrapped("abcdefgh", 24.0, 10.0).len() > 1);
        assert_eq!(wrapped("", 10.0, 10.0), [""]);
        assert_eq!(wrapped("ab", 0.0, 10.0), ["a", "b"]);
    }
}
