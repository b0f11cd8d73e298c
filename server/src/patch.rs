//! A document with the word at the cursor completed, so that it can be read.
//!
//! A document is rarely valid where somebody is writing: a key has no value yet, or only half of
//! it is there. The word is replaced by a marker as a key and as a value, and what can be read then
//! tells which of the two is expected.

use std::ops::Range;

use comity_tree::Format;

/// What is put in place of the word.
pub(crate) const MARK: &str = "xXcursorXx";

/// A document that may be readable, and where the marker is in it.
#[derive(Debug)]
pub(crate) struct Patched {
    pub(crate) text: String,
    pub(crate) offset: usize,
}

/// The word at the cursor.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Word {
    /// The range that a completion replaces: the word alone, or with its quotes if it is in some.
    pub(crate) range: Range<usize>,
    /// The quote that it is in.
    pub(crate) quote: Option<char>,
    /// Whether it is a key that has what follows a key already.
    pub(crate) is_key: bool,
}

impl Word {
    /// The word around a byte offset.
    pub(crate) fn at(text: &str, cursor: usize, format: Format) -> Self {
        let is_part = |c: char| c.is_alphanumeric() || "-_.@+/".contains(c);
        let before = text[..cursor].trim_end_matches(is_part).len();
        let after = text[cursor..].trim_start_matches(is_part);
        let mut range = before..text.len() - after.len();
        let quote = text[..range.start].chars().next_back().filter(|c| ['"', '\''].contains(c));
        let opens = |at: usize| !text[..at].ends_with(is_part);
        let quote = quote.filter(|c| opens(range.start - c.len_utf8()));
        if let Some(quote) = quote {
            range.start -= 1;
            range.end += usize::from(text[range.end..].starts_with(quote));
        }
        let rest = text[range.end..].trim_start_matches([' ', '\t']);
        let is_key = rest.starts_with(if format == Format::Toml { '=' } else { ':' });
        Self { range, quote, is_key }
    }
}

/// The documents to try, the likeliest first.
pub(crate) fn patches(text: &str, word: &Word, format: Format) -> Vec<Patched> {
    let key = match format {
        Format::Yaml => format!("{MARK}: ~"),
        Format::Json => format!("\"{MARK}\": null"),
        Format::Toml => format!("{MARK} = 0"),
    };
    let value = if format == Format::Yaml { MARK.to_owned() } else { format!("\"{MARK}\"") };
    let marks = if word.is_key { vec![value] } else { vec![key, value] };
    let before = &text[..word.range.start];
    let line = before.rfind(['\n', '\r']).map_or(0, |at| at + 1);
    // After the separator of a key there is a value.
    let is_value = before[line..].trim_end().ends_with([':', '=']);
    let mut patches = Vec::new();
    for mark in marks.iter().skip(usize::from(is_value && marks.len() > 1)) {
        // A key must be apart from what is before it.
        let start = if is_value && !before.ends_with([' ', '\t']) {
            format!("{before} ")
        } else {
            before.to_owned()
        };
        let offset = start.len() + 1;
        for rest in rests(text, word, format) {
            let text = format!("{start}{mark}{rest}");
            patches.push(Patched { text, offset });
        }
    }
    patches
}

/// What may follow the word: everything, with what separates it; or nothing but what closes the
/// brackets around it.
fn rests(text: &str, word: &Word, format: Format) -> Vec<String> {
    let rest = &text[word.range.end..];
    let mut rests = vec![rest.to_owned(), format!(",{rest}")];
    if format == Format::Toml {
        rests[1] = rest.find('\n').map_or(String::new(), |end| rest[end..].to_owned());
    }
    let closers = closers(&text[..word.range.start], format);
    // What is open in YAML may have been forgotten on this line.
    let next = rest.find('\n').map_or("", |end| &rest[end..]);
    rests.push(format!("{closers}{next}"));
    rests.push(closers);
    rests
}

/// What closes the brackets that are open at the end of a text; in YAML and TOML, on its last line.
fn closers(text: &str, format: Format) -> String {
    let line = text.rfind('\n').map_or(0, |at| at + 1);
    let text = if format == Format::Json { text } else { &text[line..] };
    let mut open = Vec::new();
    let mut quote = None;
    let mut is_escaped = false;
    for c in text.chars() {
        match (quote, c) {
            (Some('"'), '\\') => is_escaped = !is_escaped,
            (Some(end), c) => {
                quote = quote.filter(|_| c != end || is_escaped);
                is_escaped = false;
            }
            (None, '"') => quote = Some('"'),
            (None, '{') => open.push('}'),
            (None, '[') => open.push(']'),
            (None, '}' | ']') => {
                open.pop();
            }
            _ => {}
        }
    }
    open.into_iter().rev().collect()
}

#[cfg(test)]
mod tests {
    use comity_tree::Format;

    use super::{MARK, Word, patches};

    /// Whether a marked text can be read with the marker as a key, as a value, or both.
    fn reads(marked: &str, format: Format) -> Vec<bool> {
        let cursor = marked.find('|').unwrap();
        let text = marked.replace('|', "");
        let word = Word::at(&text, cursor, format);
        let read = |text: &str| format.read(text).tree.is_some();
        let patches = patches(&text, &word, format);
        let keys = patches.iter().filter(|patch| read(&patch.text)).map(|patch| {
            assert!(patch.text[patch.offset - 1..].trim_start_matches('"').starts_with(MARK));
            let rest = patch.text[patch.offset..].trim_start_matches(|c: char| c.is_alphanumeric());
            rest.trim_start_matches('"').trim_start().starts_with([':', '='])
        });
        let mut keys: Vec<bool> = keys.collect();
        keys.dedup();
        keys
    }

    #[test]
    fn a_half_written_document_can_be_read() {
        let yaml = |text| reads(text, Format::Yaml);
        assert_eq!(yaml("a: |\nb: 1\n"), [false]);
        assert!(!yaml("a:|\nb: 1\n")[0]);
        assert!(yaml("a: 1\nb|\n")[0]);
        assert!(yaml("a: 1\n|\nb: 2\n")[0]);
        assert!(yaml("x:\n  - a: 1\n    b|\n  - a: 2\n")[0]);
        assert!(yaml("x: { a: 1, b| }\n")[0]);
        assert_eq!(yaml("x: { a: 1, b: | }\n"), [false]);
        assert!(yaml("x: { a: 1, b|\ny: 1\n")[0]);
        assert!(yaml("x|: 1\n")[0]);
        let json = |text| reads(text, Format::Json);
        assert!(json("{ \"a\": 1, \"b|\" }")[0]);
        assert_eq!(json("{ \"a\": | }"), [false]);
        assert!(!json("{ \"a\": { \"b\": \"|")[0]);
        assert!(json("{ \"a|\": 1 }")[0]);
        let toml = |text| reads(text, Format::Toml);
        assert_eq!(toml("a = |\nb = 1\n"), [false]);
        assert!(toml("a = 1\nb|\n")[0]);
    }

    #[test]
    fn the_word_has_its_quotes() {
        let word = |marked: &str| {
            let cursor = marked.find('|').unwrap();
            let text = marked.replace('|', "");
            let word = Word::at(&text, cursor, Format::Json);
            (text[word.range].to_owned(), word.quote.is_some(), word.is_key)
        };
        assert_eq!(word("{ \"a|b\": 1 }"), ("\"ab\"".into(), true, true));
        assert_eq!(word("{ \"a\": \"风|"), ("\"风".into(), true, false));
        assert_eq!(word("a: str-part|"), ("str-part".into(), false, false));
        assert_eq!(word("|"), (String::new(), false, false));
    }
}
