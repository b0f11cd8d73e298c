//! Texts of an ontology inside a page.

use std::fmt::Write as _;

use comity_ontology::model::LocalizedText;
use comity_tree::is_hidden;

use crate::text::percent_encoded;

/// A text as content or as the value of an attribute; invisible characters are spelled out.
pub(super) fn escaped(text: &str) -> String {
    let is_special = |c: char| {
        matches!(c, '&' | '<' | '>' | '"' | '\'') || is_hidden(c) && !matches!(c, '\t' | '\n')
    };
    let mut html = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(is_special) {
        html.push_str(&rest[..at]);
        let mut after = rest[at..].chars();
        match after.next() {
            Some('&') => html.push_str("&amp;"),
            Some('<') => html.push_str("&lt;"),
            Some('>') => html.push_str("&gt;"),
            Some('"') => html.push_str("&quot;"),
            Some('\'') => html.push_str("&#39;"),
            Some(c) => {
                let _ = write!(html, "[U+{:04X}]", u32::from(c));
            }
            None => {}
        }
        rest = after.as_str();
    }
    html.push_str(rest);
    html
}

/// A text in a language.
pub(super) fn tagged(language: &str, text: &str) -> String {
    ["<span lang=\"", &escaped(language), "\">", &escaped(text), "</span>"].concat()
}

/// A text with the words between backquotes as code.
pub(super) fn prose(text: &str) -> String {
    let mut html = String::new();
    for (index, part) in text.trim().split('`').enumerate() {
        let part = escaped(part);
        html.push_str(&if index % 2 == 1 { format!("<code>{part}</code>") } else { part });
    }
    html
}

/// A text as paragraphs of a class, in its first language and then in the others.
pub(super) fn paragraphs(text: &LocalizedText, class: &str) -> String {
    let mut html = String::new();
    for (index, (language, text)) in text.entries.iter().enumerate() {
        let also = if index == 0 { "" } else { " also" };
        for paragraph in text.split("\n\n").filter(|paragraph| !paragraph.trim().is_empty()) {
            let (language, paragraph) = (escaped(language), prose(paragraph));
            html.push_str(&format!(
                "<p class=\"{class}{also}\" lang=\"{language}\">{paragraph}</p>\n"
            ));
        }
    }
    html
}

/// A text as the part of an address after `#`.
pub(super) fn encoded(text: &str) -> String {
    percent_encoded(text, |_| false)
}

#[cfg(test)]
mod tests {
    use super::{encoded, escaped, prose};

    #[test]
    fn no_text_leaves_its_place() {
        assert_eq!(escaped("<a b='c'>&\u{202e}"), "&lt;a b=&#39;c&#39;&gt;&amp;[U+202E]");
        assert_eq!(prose("use `a<b`"), "use <code>a&lt;b</code>");
        assert_eq!(encoded("a-1 %é"), "a-1%20%25%C3%A9");
    }
}
