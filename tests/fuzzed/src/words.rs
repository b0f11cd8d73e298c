//! Words of human language: what a text says in numbers and dates, and what a query finds.

use comity_check::terms::{nearest, search};
use comity_reading::{Context, Reader};

use crate::{ontologies::MODEL, text};

const LANGUAGES: [&str; 6] = ["en", "fr", "ky", "kk", "ru", "zh"];

/// What is read is in the text, in each language and in that of its letters.
pub(crate) fn prose(input: &[u8]) {
    let text = text(input);
    let length = text.chars().count();
    let context = Context { day: "2024-02-29".parse().ok() };
    let readers = LANGUAGES.iter().filter_map(|tag| Reader::for_language(tag));
    for reader in readers.chain(Reader::for_letters(&text)) {
        for context in [&Context::default(), &context] {
            let mut before = 0;
            for mention in reader.read(&text, context) {
                let range = &mention.range;
                assert!(range.start < range.end && range.end <= length, "{mention:?} in {text:?}");
                assert!(before <= range.start, "{mention:?} in {text:?}");
                before = range.start;
            }
        }
    }
}

/// Terms are found by any text, each with a score that says how well.
pub(crate) fn terms(input: &[u8]) {
    let text = text(input);
    for hit in search(&MODEL, [], &text) {
        assert!((1..=100).contains(&hit.score), "{hit:?} of {text:?}");
    }
    let _ = nearest(&MODEL, [], &text);
}
