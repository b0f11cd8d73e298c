//! Signs that are typed for others: those of another keyboard, of a word processor, and blanks
//! that are none to a reader.

use crate::{Applicability, Code, Edit, Finding, Fix, Span};

/// Quotation marks of word processors and other languages. A text that begins with one ends with
/// one of the same group.
const QUOTES: [&str; 3] = ["“”„‟«»＂", "‘’‚‛‹›", "「」『』"];

/// The group of quotation marks that a character is one of.
fn quotes_with(c: char) -> Option<&'static str> {
    QUOTES.into_iter().find(|group| group.contains(c))
}

/// The ordinary sign that a character is typed for, if there is one.
pub(crate) fn ordinary(c: char) -> Option<char> {
    Some(match c {
        '，' | '、' | '﹐' | '､' => ',',
        '：' | '﹕' => ':',
        '＝' => '=',
        '［' | '【' => '[',
        '］' | '】' => ']',
        '｛' => '{',
        '｝' => '}',
        '＃' => '#',
        _ if quotes_with(c).is_some() => '"',
        _ if !c.is_ascii()
            && c.is_whitespace()
            && !matches!(c, '\u{85}' | '\u{2028}'..='\u{2029}') =>
        {
            ' '
        }
        _ => return None,
    })
}

/// A character with its code point, which says which of those that look alike it is.
pub(crate) fn named(c: char) -> String {
    let code = u32::from(c);
    if c.is_whitespace() {
        format!("the blank U+{code:04X}")
    } else {
        format!("`{c}` (U+{code:04X})")
    }
}

/// The finding on a sign at an offset that is typed for another, and where it ends. Blanks in a row
/// are one.
pub(crate) fn finding(text: &str, at: usize) -> Option<(Finding, usize)> {
    let rest = &text[at..];
    let sign = rest.chars().next()?;
    let meant = ordinary(sign)?;
    let length = if meant == ' ' {
        rest.find(|c| ordinary(c) != Some(' ')).unwrap_or(rest.len())
    } else {
        sign.len_utf8()
    };
    let span = Span::of(at, at + length);
    let (message, help) = if meant == ' ' {
        (format!("{} separates nothing", named(sign)), "write an ordinary space".to_owned())
    } else {
        (format!("found {}", named(sign)), format!("write an ordinary `{meant}`"))
    };
    // A colon or a comma without a space is not one to every reader.
    let needs_space =
        matches!(meant, ',' | ':') && !rest[length..].starts_with(char::is_whitespace);
    let text = if needs_space { format!("{meant} ") } else { meant.to_string() };
    let edit = Edit { span, text };
    let fix = Fix::new(help.clone(), Applicability::Safe, vec![edit]);
    Some((Finding::new(Code::SYNTAX, span, message).help(help).fix(fix), at + length))
}

/// The end of a text in quotation marks of a word processor that starts at an offset, and what is
/// between them.
pub(crate) fn quoted(text: &str, at: usize) -> Option<(usize, &str)> {
    let first = text[at..].chars().next()?;
    let group = quotes_with(first)?;
    let is_quote = |c: char| group.contains(c);
    let inner = &text[at + first.len_utf8()..];
    let start = text.len() - inner.len();
    let (end, sign) = inner.char_indices().find(|&(_, c)| is_quote(c) || "\"\n\r".contains(c))?;
    let is_closed = is_quote(sign) || sign == '"';
    is_closed.then(|| (start + end + sign.len_utf8(), &inner[..end]))
}

/// The finding on such a text.
pub(crate) fn in_quotes(text: &str, at: usize, end: usize, inner: &str) -> Finding {
    let sign = text[at..].chars().next().unwrap_or_default();
    let span = Span::of(at, end);
    let help = "write ordinary quotation marks: `\"`";
    let message = format!("found {}", named(sign));
    let mut written = String::new();
    crate::json::write_string(&mut written, inner);
    let fix = Fix::new(help, Applicability::Safe, vec![Edit { span, text: written }]);
    Finding::new(Code::SYNTAX, span, message).help(help).fix(fix)
}

#[cfg(test)]
mod tests {
    use super::{finding, ordinary, quoted};

    #[test]
    fn blanks_in_a_row_are_one_finding() {
        let (found, end) = finding("a\u{3000}\u{a0} b", 1).unwrap();
        assert_eq!((found.message.as_str(), end), ("the blank U+3000 separates nothing", 6));
        assert!(finding(" ", 0).is_none() && ordinary('\u{2028}').is_none());
    }

    #[test]
    fn a_text_in_other_quotation_marks_ends_on_its_line() {
        assert_eq!(quoted("“a b”, c", 0), Some(("“a b”".len(), "a b")));
        assert_eq!(quoted("“a\n”", 0), None);
        assert_eq!(quoted("a”", 0), None);
        assert_eq!(quoted("“it’s”", 0), Some(("“it’s”".len(), "it’s")));
        for text in ["‘a’", "‚a‘", "「a」", "„a“", "«a»", "‘a\""] {
            assert_eq!(quoted(text, 0), Some((text.len(), "a")), "{text}");
        }
    }
}
