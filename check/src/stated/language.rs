//! The language of a source, and what its texts are read with.

use comity_reading::{FoldedText, Reader, Script};
use comity_tree::{Finding, Node};

use crate::{codes, words::short};

/// The language of words in Latin letters within a text in another script.
const QUOTED: &str = "en";

/// The languages that the words of a text are of, by their primary tags; any, if it is not known.
#[derive(Clone, Debug, Default)]
pub(super) struct Spoken(Option<Vec<String>>);

impl Spoken {
    /// Whether the words of a language are among them; what is of no language always is.
    pub(super) fn has(&self, primary: &str) -> bool {
        let is_known = |known: &Vec<String>| known.iter().any(|tag| tag == primary);
        primary.is_empty() || self.0.as_ref().is_none_or(is_known)
    }
}

/// The language of a source.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Language<'t> {
    /// Its tag in BCP 47; empty if the source has none.
    tag: &'t str,
    /// What reads its numbers and dates; `None` if nothing does.
    reader: Option<Reader>,
}

impl<'t> Language<'t> {
    /// The language that a source is in.
    pub(super) fn of(source: Option<Node<'t>>) -> Self {
        let tag = source.and_then(|source| source.get("language")).map_or("", |tag| tag.text());
        Self { tag, reader: Reader::for_language(tag) }
    }

    /// Whether its numbers and dates are read.
    pub(super) fn is_read(&self) -> bool {
        self.reader.is_some()
    }

    /// Whether it is written without letters, and derives no words by endings.
    pub(super) fn is_without_letters(&self) -> bool {
        Reader::script_of(self.tag) == Some(Script::Han)
    }

    /// Whether a text in it may quote English: it is in another script, and has Latin letters.
    pub(super) fn may_quote(&self, words: &FoldedText) -> bool {
        let is_foreign = Reader::script_of(self.tag).is_some_and(|own| own != Script::Latin);
        is_foreign && has_latin(words)
    }

    /// The languages of the words of a text in it.
    pub(super) fn spoken(&self, may_quote: bool) -> Spoken {
        let own = || vec![primary(self.tag).to_owned()];
        let quoted = may_quote.then(|| QUOTED.to_owned());
        Spoken((!self.tag.is_empty()).then(|| own().into_iter().chain(quoted).collect()))
    }

    /// What a text in it is read with.
    pub(super) fn readers(&self, may_quote: bool) -> Vec<Reader> {
        let english = || Reader::for_language(QUOTED).filter(|_| may_quote);
        self.reader.into_iter().flat_map(|own| [Some(own), english()]).flatten().collect()
    }

    /// Whether words that are marked with a tag are words of it, whatever the script.
    pub(super) fn has(&self, tag: &str) -> bool {
        primary(self.tag) == primary(tag)
    }

    /// `unread-language`, if numbers and dates of the source cannot be read.
    pub(super) fn unread(&self, source: Node<'_>) -> Option<Finding> {
        let node = source.get("language").filter(|_| self.reader.is_none())?;
        let message = format!("`{}` has no reader", short(self.tag));
        let help = "numbers, dates and quantities of the claims are not compared with the text";
        let finding = Finding::new(codes::UNREAD_LANGUAGE, node.span(), message);
        Some(finding.help(help).node(node.index()))
    }
}

/// The first part of a tag: the language without its script.
pub(super) fn primary(tag: &str) -> &str {
    tag.split(['-', '_']).next().unwrap_or_default()
}

/// Whether a text has a word of Latin letters.
fn has_latin(words: &FoldedText) -> bool {
    let is_word = |part: &[char]| part.len() > 2 && part.iter().all(char::is_ascii_lowercase);
    let parts: Vec<&[char]> = words.chars().split(|c| *c == ' ').collect();
    parts.into_iter().any(is_word)
}
