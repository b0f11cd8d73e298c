//! Texts of others inside a page.

use std::fmt::Write as _;

use comity_tree::is_hidden;

/// A text as content or as the value of an attribute; invisible characters are spelled out.
pub(super) fn escaped(text: &str) -> String {
    let mut html = String::with_capacity(text.len());
    for c in text.chars() {
        match entity(c) {
            Some(entity) => html.push_str(entity),
            None if is_unseen(c) => {
                let _ = write!(html, "[U+{:04X}]", u32::from(c));
            }
            None => html.push(c),
        }
    }
    html
}

/// A text as content, with invisible characters boxed.
pub(super) fn content(text: &str) -> String {
    let mut html = String::with_capacity(text.len());
    for c in text.chars() {
        match entity(c) {
            Some(entity) => html.push_str(entity),
            None if is_unseen(c) => {
                let _ =
                    write!(html, "<span class=\"sign\" lang=\"en\">U+{:04X}</span>", u32::from(c));
            }
            None => html.push(c),
        }
    }
    html
}

fn entity(c: char) -> Option<&'static str> {
    Some(match c {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '"' => "&quot;",
        '\'' => "&#39;",
        _ => return None,
    })
}

/// Whether a character is hidden, other than the white space of a page.
fn is_unseen(c: char) -> bool {
    is_hidden(c) && !matches!(c, '\t' | '\n')
}

#[cfg(test)]
mod tests {
    use super::{content, escaped};

    #[test]
    fn no_text_leaves_its_place() {
        let text = "<b a='1' c=\"2\">&\u{202e}\u{0}\u{feff}";
        assert_eq!(
            escaped(text),
            "&lt;b a=&#39;1&#39; c=&quot;2&quot;&gt;&amp;[U+202E][U+0000][U+FEFF]"
        );
        assert_eq!(content("a\u{2066}"), "a<span class=\"sign\" lang=\"en\">U+2066</span>");
    }
}
